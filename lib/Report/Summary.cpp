//===- Summary.cpp - what a partitioned program costs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Report/Summary.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "tp/Sharding/ShardingRule.h"
#include <map>

using namespace mlir;
using namespace tp;

static double getBytes(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor)
    return 0;
  Type element = tensor.getElementType();
  double bits = element.isIntOrFloat() ? element.getIntOrFloatBitWidth() : 128;
  return double(tensor.getNumElements()) * std::max(bits, 8.0) / 8;
}

static std::optional<CollectiveKind> getKind(Operation &op) {
  return llvm::TypeSwitch<Operation *, std::optional<CollectiveKind>>(&op)
      .Case<AllReduceOp>([](auto) { return CollectiveKind::allReduce; })
      .Case<AllGatherOp>([](auto) { return CollectiveKind::allGather; })
      .Case<ReduceScatterOp>([](auto) { return CollectiveKind::reduceScatter; })
      .Case<AllToAllOp>([](auto) { return CollectiveKind::allToAll; })
      .Case<CollectivePermuteOp>([](auto) { return CollectiveKind::collectivePermute; })
      .Case<BroadcastOp>([](auto) { return CollectiveKind::broadcast; })
      .Default([](Operation *) { return std::nullopt; });
}

namespace {
class Summarizer {
public:
  Summarizer(ModuleOp module, const Machine &machine) : machine(machine) {
    for (MeshOp op : module.getOps<MeshOp>())
      mesh = op.getMesh();
    for (func::FuncOp function : module.getOps<func::FuncOp>())
      if (function.isPublic())
        main = function;
  }

  Summary run() {
    findForward();
    addBlock(main.getBody().front(), 1);
    measureMemory();
    addArguments();
    for (auto &row : rows)
      summary.collectives.push_back(row.second);
    summary.stepSeconds = summary.computeSeconds + summary.communicationSeconds;
    return std::move(summary);
  }

private:
  void findForward();
  void addBlock(Block &block, double repeats);
  void addCollective(Operation &op, CollectiveKind kind, double repeats);
  void addCompute(Operation &op, double repeats);
  void measureMemory();
  void addArguments();
  std::string getArgumentName(unsigned number) {
    auto name = main.getArgAttrOfType<StringAttr>(number, "tp.name");
    return name ? name.str() : "arg" + std::to_string(number);
  }
  std::string getCause(Operation &op);
  std::optional<unsigned> traceToArgument(Value value);

  const Machine &machine;
  MeshAttr mesh;
  func::FuncOp main;
  llvm::DenseSet<Operation *> forward;
  bool trains = false;
  Summary summary;
  std::map<std::tuple<bool, int, std::string, std::string>, CollectiveRow> rows;
};
} // namespace

/// What a scalar floating-point result (the loss) depends on is the forward
/// pass; without such a result all is.
void Summarizer::findForward() {
  Operation *terminator = main.getBody().back().getTerminator();
  SmallVector<Value> open;
  for (Value result : terminator->getOperands())
    if (auto type = dyn_cast<RankedTensorType>(result.getType()))
      if (type.getRank() == 0 && isa<FloatType>(type.getElementType()) && terminator->getNumOperands() > 1)
        open.push_back(result);
  trains = !open.empty();
  while (!open.empty()) {
    Operation *op = open.pop_back_val().getDefiningOp();
    if (!op || !forward.insert(op).second)
      continue;
    llvm::append_range(open, op->getOperands());
    op->walk([&](Operation *nested) {
      forward.insert(nested);
      llvm::append_range(open, nested->getOperands());
    });
  }
}

/// Iterations of a counted loop: the constant that its condition compares the
/// counter with; 1 where that is not to be seen.
static double getTripCount(Operation &op) {
  if (op.getNumRegions() != 2)
    return 1;
  double trips = 1;
  for (Operation &inner : op.getRegion(0).front()) {
    DenseElementsAttr value;
    if (inner.getNumResults() == 1 && inner.hasTrait<OpTrait::ConstantLike>() &&
        (value = inner.getAttrOfType<DenseElementsAttr>("value")) && value.isSplat() &&
        isa<IntegerType>(value.getElementType()) && !value.getElementType().isInteger(1))
      trips = std::max<double>(trips, value.getSplatValue<APInt>().getSExtValue());
  }
  return trips;
}

void Summarizer::addBlock(Block &block, double repeats) {
  for (Operation &op : block) {
    if (std::optional<CollectiveKind> kind = getKind(op)) {
      addCollective(op, *kind, repeats);
      continue;
    }
    if (isa<ControlShardingOpInterface>(op)) {
      double trips = getTripCount(op);
      for (Region &region : op.getRegions())
        for (Block &nested : region)
          addBlock(nested, repeats * trips);
      continue;
    }
    addCompute(op, repeats);
  }
}

void Summarizer::addCompute(Operation &op, double repeats) {
  auto ruled = dyn_cast<ShardingRuleOpInterface>(op);
  if (!ruled || op.getNumResults() == 0)
    return;
  ShardingRule rule = ruled.getShardingRule();
  auto type = dyn_cast<RankedTensorType>(op.getResult(0).getType());
  if (!type)
    return;
  double bytes = 0;
  for (Value result : op.getResults())
    bytes += getBytes(result.getType());
  double flops = rule.flopsPerPoint, seconds;
  for (const Factor &factor : rule.factors)
    flops *= double(factor.size);
  if (rule.isContraction) {
    for (Value operand : op.getOperands())
      bytes += getBytes(operand.getType());
    Type element = cast<RankedTensorType>(op.getOperand(0).getType()).getElementType();
    summary.flops += flops * repeats;
    seconds =
        std::max(flops / (machine.getFlops(element) * machine.matmulEfficiency), bytes / machine.memoryBandwidth) +
        machine.kernelSeconds;
  } else {
    // Loops are fused: about half of these values ever reach memory.
    seconds = 0.5 * bytes / machine.memoryBandwidth;
  }
  summary.computeSeconds += seconds * repeats;
}

std::optional<unsigned> Summarizer::traceToArgument(Value value) {
  for (int steps = 0; steps < 16; ++steps) {
    if (auto argument = dyn_cast<BlockArgument>(value))
      return argument.getOwner()->getParentOp() == main ? std::optional<unsigned>(argument.getArgNumber())
                                                        : std::nullopt;
    Operation *op = value.getDefiningOp();
    // Through casts, reshapes, gathers: what still is that argument.
    if (op->getNumOperands() != 1)
      return std::nullopt;
    value = op->getOperand(0);
  }
  return std::nullopt;
}

/// "product with NAME" where a weight is near, else the op that made the value.
std::string Summarizer::getCause(Operation &op) {
  Value value = op.getOperand(0);
  bool gathers = isa<AllGatherOp>(op);
  for (int steps = 0; steps < 8; ++steps) {
    Operation *producer = value.getDefiningOp();
    if (!producer) {
      auto argument = traceToArgument(value);
      return argument ? (gathers ? "gather of " : "of ") + getArgumentName(*argument) : "loop value";
    }
    auto ruled = dyn_cast<ShardingRuleOpInterface>(producer);
    bool isProduct = false;
    if (ruled) {
      ShardingRule rule = ruled.getShardingRule();
      isProduct = rule.isContraction ||
                  llvm::any_of(rule.factors, [](const Factor &factor) { return factor.kind == FactorKind::lookup; });
    }
    if (isProduct) {
      for (Value operand : producer->getOperands())
        if (std::optional<unsigned> argument = traceToArgument(operand))
          if (isa<FloatType>(cast<RankedTensorType>(operand.getType()).getElementType()))
            return "product with " + getArgumentName(*argument);
      return producer->getName().getStringRef().str();
    }
    if (producer->getNumOperands() == 0 || steps == 7)
      return producer->getName().getStringRef().str();
    value = producer->getOperand(0);
  }
  return "";
}

void Summarizer::addCollective(Operation &op, CollectiveKind kind, double repeats) {
  auto group = op.getAttrOfType<GroupAttr>("group");
  double bytes = getBytes(kind == CollectiveKind::allGather ? op.getResult(0).getType() : op.getOperand(0).getType());
  std::string axes;
  for (AxisRefAttr axis : group.getAxes()) {
    llvm::raw_string_ostream os(axes);
    os << (axes.empty() ? "" : ",") << axis.getName().getValue();
    if (!axis.isWhole())
      os << ":(" << axis.getPreSize() << ")" << axis.getSize();
  }
  bool isForward = !trains || forward.contains(&op);
  std::string cause = getCause(op);
  CollectiveRow &row = rows[{!isForward, int(kind), axes, cause}];
  row.kind = kind;
  row.axes = axes;
  row.count += int64_t(repeats);
  row.bytes += bytes * repeats;
  double seconds = getCollectiveSeconds(machine, mesh, kind, bytes, group.getAxes()) * repeats;
  row.seconds += seconds;
  row.pass = isForward ? "forward" : "backward";
  row.cause = cause;
  summary.communicationSeconds += seconds;
}

/// The largest sum of values alive between two ops of the main block, with the
/// arguments and results, which live throughout. An estimate of the arena
/// before fusion.
void Summarizer::measureMemory() {
  Block &block = main.getBody().front();
  double always = 0, live = 0, peak = 0;
  for (Value argument : block.getArguments())
    always += getBytes(argument.getType());
  for (Value result : block.getTerminator()->getOperands())
    always += getBytes(result.getType());
  llvm::DenseMap<Value, Operation *> lastUse;
  for (Operation &op : block)
    op.walk([&](Operation *nested) {
      for (Value operand : nested->getOperands())
        lastUse[operand] = &op;
    });
  llvm::DenseMap<Operation *, double> freed;
  for (Operation &op : block) {
    for (Value result : op.getResults()) {
      auto found = lastUse.find(result);
      if (found == lastUse.end() || found->second == block.getTerminator())
        continue;
      live += getBytes(result.getType());
      freed[found->second] += getBytes(result.getType());
    }
    peak = std::max(peak, live);
    live -= freed.lookup(&op);
  }
  summary.peakBytes = always + peak;
}

void Summarizer::addArguments() {
  for (unsigned number = 0; number < main.getNumArguments(); ++number) {
    ArgumentRow row;
    row.name = getArgumentName(number);
    auto global = main.getArgAttrOfType<TypeAttr>(number, "tp.global_type");
    llvm::raw_string_ostream(row.type) << (global ? global.getValue() : main.getArgument(number).getType());
    if (auto layout = main.getArgAttrOfType<LayoutAttr>(number, TpDialect::kLayoutAttr)) {
      llvm::raw_string_ostream os(row.layout);
      os << "[";
      llvm::interleaveComma(layout.getDims(), os, [&](DimLayoutAttr dim) {
        std::string text;
        llvm::raw_string_ostream(text) << dim;
        // The attribute prints as #tp.dim<...>; people read the inside.
        StringRef inside(text);
        if (inside.consume_front("#tp.dim<"))
          inside.consume_back(">");
        os << inside;
      });
      os << "]";
    }
    summary.arguments.push_back(std::move(row));
  }
}

Summary tp::summarize(ModuleOp module, const Machine &machine) { return Summarizer(module, machine).run(); }
