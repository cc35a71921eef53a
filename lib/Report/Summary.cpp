//===- Summary.cpp - what a partitioned program costs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Report/Summary.h"
#include "tp/Collectives/Overlap.h"
#include "tp/Planner/OpCost.h"
#include "tp/Planner/Rematerialisation.h"
#include "tp/Planner/TripCount.h"
#include "tp/Report/Causes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "tp/Sharding/ShardingRule.h"
#include <map>

using namespace mlir;
using namespace tp;

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
    addArguments();
    for (auto &row : rows)
      summary.collectives.push_back(row.second);
    // Rounding aside, all of it where nothing overlaps.
    summary.exposedSeconds = hasOverlap(main) ? getTimeline(main, costs, getOverlapShare(costs)).getExposedSeconds()
                                              : summary.communicationSeconds;
    summary.stepSeconds = summary.computeSeconds + summary.exposedSeconds;
    return std::move(summary);
  }

private:
  void addBlock(Block &block, double repeats);
  void addCollective(Operation &op, const CollectiveCall &call, double repeats);
  void addCompute(Operation &op, double repeats);
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
    if (std::optional<CollectiveCall> call = getCollectiveCall(&op)) {
      addCollective(op, *call, repeats);
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
  ComputeCost cost = getComputeCost(op, costs);
  if (cost.seconds == 0)
    return;
  summary.flops += cost.flops * repeats;
  summary.computeSeconds += cost.seconds * repeats;
  if (listener)
    listener(&op, cost.seconds * repeats, nullptr);
}

void Summarizer::addCollective(Operation &op, const CollectiveCall &call, double repeats) {
  std::string axes;
  for (AxisRefAttr axis : call.axes) {
    llvm::raw_string_ostream os(axes);
    os << (axes.empty() ? "" : ",") << axis.getName().getValue();
    if (!axis.isWhole())
      os << ":(" << axis.getPreSize() << ")" << axis.getSize();
  }
  Cause cause = causes->get(&op);
  double seconds = costs.getSeconds(call) * repeats;
  CollectiveRow own{stringify(call.kind).str(),
                    axes,
                    int64_t(repeats),
                    call.payload * repeats,
                    seconds,
                    cause.forward ? "forward" : "backward",
                    cause.text};
  if (listener)
    listener(&op, seconds, &own);
  summary.communicationSeconds += seconds;
  auto [row, inserted] = rows.try_emplace({!cause.forward, call.kind, axes, cause.text}, own);
  if (inserted)
    return;
  row->second.count += own.count;
  row->second.bytes += own.bytes;
  row->second.seconds += own.seconds;
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
