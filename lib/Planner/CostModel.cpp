//===- CostModel.cpp - the time of ops and collectives on a mesh ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/CostModel.h"
#include "LinkTimes.h"
#include "RankGroups.h"
#include "mlir/IR/BuiltinTypes.h"
#include <algorithm>

using namespace mlir;
using namespace tp;

/// What a loop on a host moves at a time, and the sums that a product keeps in one
/// register: a narrower one leaves a part of each unused.
static constexpr double kLoopVectorBytes = 32;
static constexpr int64_t kProductLanes = 16;

double tp::getTensorBytes(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor ? double(tensor.getNumElements()) * double(getElementBytes(tensor.getElementType())) : 0;
}

std::optional<CollectiveCall> tp::getCollectiveCall(Operation *op) {
  auto kind = llvm::TypeSwitch<Operation *, std::optional<CollectiveKind>>(op)
                  .Case<AllReduceOp>([](auto) { return CollectiveKind::allReduce; })
                  .Case<AllGatherOp>([](auto) { return CollectiveKind::allGather; })
                  .Case<ReduceScatterOp>([](auto) { return CollectiveKind::reduceScatter; })
                  .Case<AllToAllOp>([](auto) { return CollectiveKind::allToAll; })
                  .Case<CollectivePermuteOp>([](auto) { return CollectiveKind::collectivePermute; })
                  .Case<BroadcastOp>([](auto) { return CollectiveKind::broadcast; })
                  .Default([](Operation *) { return std::nullopt; });
  if (!kind)
    return std::nullopt;
  Type type = *kind == CollectiveKind::allGather ? op->getResult(0).getType() : op->getOperand(0).getType();
  return CollectiveCall{*kind, getTensorBytes(type), op->getAttrOfType<GroupAttr>("group").getAxes()};
}

llvm::Expected<CostModel> CostModel::create(const Machine &machine, MeshAttr mesh) {
  std::optional<int64_t> devices = machine.links.back().ranks;
  if (devices && mesh.getRankCount() > *devices)
    return llvm::createStringError("the mesh has %lld ranks, but machine '%s' has %lld devices",
                                   (long long)mesh.getRankCount(), machine.name.c_str(), (long long)*devices);
  return CostModel(machine, mesh);
}

CostModel::CostModel(const Machine &machine, MeshAttr mesh)
    : machine(&machine), mesh(mesh), ranks(mesh.getRankCount()), memoryBytes(machine.memoryBytes) {
  if (!machine.host)
    return;
  int64_t cores = machine.host->cores;
  coreShare = std::min(1.0, double(cores) / double(ranks));
  // A rank's products use as many threads as it has whole cores (Session::step).
  if (cores > ranks)
    productCores = double(cores / ranks - 1) / double(cores - 1);
  memoryBytes /= double(ranks);
}

//===----------------------------------------------------------------------===//
// Computation
//===----------------------------------------------------------------------===//

static StringRef getTypeName(Type type) {
  if (type.isF64())
    return "f64";
  if (type.isBF16())
    return "bf16";
  if (type.isF16())
    return "f16";
  if (isa<FloatType>(type) && type.getIntOrFloatBitWidth() == 8)
    return "f8";
  if (type.isInteger(8))
    return "i8";
  return "f32";
}

double tp::getFlops(const ShardingRule &rule) { return rule.flopsPerPoint * rule.getPoints(); }

/// Rows or columns of a product of copied operands, whichever are fewer.
static int64_t getWidth(const LocalWork &work) {
  const ShardingRule &rule = work.rule;
  auto isIn = [](const TensorFactors &tensor, unsigned factor) {
    return llvm::any_of(tensor, [&](const DimFactors &dim) { return llvm::is_contained(dim, factor); });
  };
  int64_t rows = 1, columns = 1;
  for (auto [factor, size] : llvm::enumerate(work.sizes)) {
    if (!isIn(rule.results[0], factor))
      continue;
    if (!isIn(rule.operands[1], factor))
      rows *= size;
    else if (!isIn(rule.operands[0], factor))
      columns *= size;
  }
  return std::min(rows, columns);
}

double CostModel::getComputeSeconds(const LocalWork &work) const {
  if (!work.rule.isContraction)
    return getMemorySeconds(0.5 * llvm::sum_of(ArrayRef(work.bytes).drop_front(work.rule.operands.size())));
  double bytes = llvm::sum_of(work.bytes);
  double copySeconds = getCopySeconds(work);
  if (copySeconds == 0)
    return getProductSeconds(work.element, work.flops, bytes);
  double lanes = std::max(1.0, double(kProductLanes) / double(std::max<int64_t>(1, getWidth(work))));
  return getProductSeconds(work.element, work.flops * lanes, bytes) + copySeconds;
}

SmallVector<std::pair<const OperandCopy *, double>, 4> CostModel::getCopies(const LocalWork &work) const {
  SmallVector<std::pair<const OperandCopy *, double>, 4> copies;
  if (machine->copiesOperands)
    for (const OperandCopy &copy : work.rule.copies)
      if (double bytes = work.rule.getBytes(copy, work.sizes, work.flops); bytes > 0)
        copies.push_back({&copy, bytes});
  return copies;
}

double CostModel::getCopySeconds(const LocalWork &work) const {
  double seconds = 0;
  for (auto [copy, bytes] : getCopies(work)) {
    double runBytes = double(copy->elementBytes);
    for (unsigned factor : copy->run)
      runBytes *= double(work.sizes[factor]);
    double vectors = std::max(1.0, kLoopVectorBytes / runBytes);
    seconds += double(copy->parts) * (vectors * getMemorySeconds(2 * bytes) + getCallSeconds());
  }
  return seconds;
}

double CostModel::getScratchBytes(const LocalWork &work) const {
  double most = 0, last = 0, product = 0;
  for (auto [copy, bytes] : getCopies(work)) {
    most = std::max(most, last + product + bytes);
    last = copy->isForProduct ? 0 : bytes;
    product += copy->isForProduct ? bytes : 0;
  }
  // The result is there only once the copies for a product are.
  double results = llvm::sum_of(ArrayRef(work.bytes).drop_front(work.rule.operands.size()));
  return std::max(product, most - results);
}

double CostModel::getMemorySeconds(double bytes) const {
  if (bytes <= 0)
    return 0;
  double rate = machine->memoryBandwidth.at(bytes) * coreShare;
  if (machine->host)
    rate = std::min(rate, machine->host->memoryBandwidth.at(bytes) / double(ranks));
  return bytes / rate;
}

double CostModel::getProductSeconds(Type type, double flops, double bytes) const {
  auto found = machine->products.find(getTypeName(type));
  const ProductRate &rate = found != machine->products.end() ? found->second : machine->products.find("f32")->second;
  double speed = rate.flops * rate.efficiency.at(flops) * coreShare;
  if (productCores > 0)
    speed *= 1 + (machine->host->productSpeedup.at(flops) - 1) * productCores;
  return std::max(flops / speed, getMemorySeconds(bytes)) + getCallSeconds();
}

double CostModel::getExposedSeconds(double communication, double computation) const {
  return communication - std::min(machine->overlap * communication, computation);
}

//===----------------------------------------------------------------------===//
// Collectives
//===----------------------------------------------------------------------===//

namespace {
/// Adds up the steps of collectives from the innermost link outward: a sum over
/// several nodes is reduced and scattered within each, all-reduced across them
/// in parts, and gathered within each.
class HierarchicalTimes {
public:
  /// The next link: `link` are the times among the members that it connects.
  /// `isLast` if the groups reach no further.
  void add(const CollectiveTimes &link, Spread members, bool isLast) {
    using Kind = CollectiveKind;
    PiecewiseLinear scatter = link.get(Kind::reduceScatter).scale(1, share);
    PiecewiseLinear gather = link.get(Kind::allGather).scale(1, share);
    times.get(Kind::allGather) += gather;
    times.get(Kind::reduceScatter) += scatter;
    for (Kind kind : {Kind::allReduce, Kind::broadcast}) {
      if (isLast) {
        times.get(kind) += link.get(kind).scale(1, share);
        continue;
      }
      // A broadcast begins with a scatter, which sends what a gather receives.
      times.get(kind) += kind == Kind::allReduce ? scatter : gather;
      times.get(kind) += gather;
    }
    // Every link carries what is for members beyond it.
    times.get(Kind::allToAll) += link.get(Kind::allToAll);
    // The slowest pair may be one that crosses the outermost link.
    if (isLast)
      times.get(Kind::collectivePermute) = link.get(Kind::collectivePermute);
    // The domain with the fewest members has the largest parts.
    share /= double(members.least);
  }
  CollectiveTimes times;

private:
  double share = 1; // of the payload that goes over the next link
};
} // namespace

const CollectiveTimes &CostModel::getCollectives(ArrayRef<AxisRefAttr> axes) {
  std::vector<Digit> digits = getDigits(mesh, axes);
  auto [entry, isNew] = collectives.try_emplace(digits);
  if (!isNew || digits.empty())
    return entry->second;

  HierarchicalTimes hierarchy;
  int64_t inner = 1;
  for (const Link &link : machine->links) {
    int64_t outer = std::min(link.ranks.value_or(ranks), ranks);
    Spread members = getSpread(digits, ranks, inner, outer);
    bool isInnermost = &link == machine->links.begin();
    if (members.most > 1) {
      // Who shares the connections: the domain below; within the innermost link all.
      double speed = link.bytesPerSecond, sharers = double(isInnermost ? outer : inner);
      if (link.sharedBytesPerSecond)
        speed = std::min(speed, *link.sharedBytesPerSecond / sharers);
      LinkRate rate{link.latencySeconds, 1 / (speed * link.efficiency)};
      CollectiveTimes times =
          link.torus.empty() ? getSwitchTimes(rate, members.most) : getTorusTimes(rate, link.torus, digits, ranks);
      if (isInnermost)
        applyMeasurements(link.measured, members.most, outer / members.most,
                          machine->host ? std::optional(machine->host->cores) : std::nullopt, times);
      bool isLast = outer == ranks || getSpread(digits, ranks, outer, ranks).most == 1;
      hierarchy.add(times, members, isLast);
      if (isLast)
        break;
    }
    inner = outer;
  }
  entry->second = hierarchy.times;
  return entry->second;
}
