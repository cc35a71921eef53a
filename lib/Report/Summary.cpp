//===- Summary.cpp - what a partitioned program costs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Report/Summary.h"
#include "tp/Planner/TripCount.h"
#include "tp/Report/Causes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "tp/Sharding/ShardingRule.h"
#include <map>

using namespace mlir;
using namespace tp;

static double getBytes(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor)
    return 0;
  return double(tensor.getNumElements()) * double(getElementBytes(tensor.getElementType()));
}

std::optional<CollectiveKind> tp::getCollectiveKind(Operation *op) {
  return llvm::TypeSwitch<Operation *, std::optional<CollectiveKind>>(op)
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
  Summarizer(ModuleOp module, CostModel &costs, CostListener listener) : costs(costs), listener(listener) {
    for (func::FuncOp function : module.getOps<func::FuncOp>())
      if (function.isPublic())
        main = function;
  }

  Summary run() {
    causes.emplace(main);
    addBlock(main.getBody().front(), 1);
    measureMemory();
    addArguments();
    for (auto &row : rows)
      summary.collectives.push_back(row.second);
    summary.stepSeconds = summary.computeSeconds + summary.communicationSeconds;
    return std::move(summary);
  }

private:
  void addBlock(Block &block, double repeats);
  void addCollective(Operation &op, CollectiveKind kind, double repeats);
  void addCompute(Operation &op, double repeats);
  void measureMemory();
  void addArguments();

  CostModel &costs;
  CostListener listener;
  func::FuncOp main;
  std::optional<Causes> causes;
  Summary summary;
  std::map<std::tuple<bool, CollectiveKind, std::string, std::string>, CollectiveRow> rows;
};
} // namespace

void Summarizer::addBlock(Block &block, double repeats) {
  for (Operation &op : block) {
    if (std::optional<CollectiveKind> kind = getCollectiveKind(&op)) {
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
    seconds = costs.getProductSeconds(element, flops, bytes);
  } else {
    // Loops are fused: about half of these values ever reach memory.
    seconds = costs.getMemorySeconds(0.5 * bytes);
  }
  summary.computeSeconds += seconds * repeats;
  if (listener)
    listener(&op, seconds * repeats, nullptr);
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
  Cause cause = causes->get(&op);
  double seconds = costs.getCollectiveSeconds(kind, bytes, group.getAxes()) * repeats;
  CollectiveRow own{stringify(kind).str(),
                    axes,
                    int64_t(repeats),
                    bytes * repeats,
                    seconds,
                    cause.forward ? "forward" : "backward",
                    cause.text};
  if (listener)
    listener(&op, seconds, &own);
  summary.communicationSeconds += seconds;
  auto [row, inserted] = rows.try_emplace({!cause.forward, kind, axes, cause.text}, own);
  if (inserted)
    return;
  row->second.count += own.count;
  row->second.bytes += own.bytes;
  row->second.seconds += own.seconds;
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
    summary.liveBytes.push_back({op.getLoc(), int64_t(live)});
    live -= freed.lookup(&op);
  }
  summary.alwaysBytes = always;
  summary.peakBytes = always + peak;
}

void Summarizer::addArguments() {
  for (unsigned number = 0; number < main.getNumArguments(); ++number) {
    ArgumentRow row;
    row.name = causes->getArgumentName(number);
    auto global = main.getArgAttrOfType<TypeAttr>(number, "tp.global_type");
    auto type = cast<RankedTensorType>(global ? global.getValue() : main.getArgument(number).getType());
    row.type = formatType(type);
    if (auto layout = main.getArgAttrOfType<LayoutAttr>(number, TpDialect::kLayoutAttr))
      row.layout = formatLayout(layout);
    summary.arguments.push_back(std::move(row));
  }
}

std::string tp::formatType(RankedTensorType type) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleave(type.getShape(), os, "x");
  os << (type.getRank() ? "x" : "") << type.getElementType();
  return text;
}

std::string tp::formatLayout(LayoutAttr layout) {
  // The attribute prints as #tp.layout<@mesh, ...>; people read the inside.
  std::string text;
  llvm::raw_string_ostream(text) << layout;
  StringRef inside(text);
  inside = inside.drop_front(std::min(inside.size(), inside.find('[')));
  inside.consume_back(">");
  auto [dims, partial] = inside.split(", partial = ");
  return (dims + (partial.empty() ? "" : " partial ") + partial).str();
}

Summary tp::summarize(ModuleOp module, CostModel &costs, CostListener listener) {
  return Summarizer(module, costs, listener).run();
}
