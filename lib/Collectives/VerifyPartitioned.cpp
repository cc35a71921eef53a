//===- VerifyPartitioned.cpp - what the partitioned phase guarantees ------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Uniformity.h"
#include "tp/Collectives/Passes.h"
#include "tp/Sharding/ShardingRule.h"

namespace tp {
#define GEN_PASS_DEF_VERIFYPARTITIONEDPASS
#include "tp/Collectives/Passes.h.inc"
} // namespace tp

using namespace mlir;
using namespace tp;

/// The group of an op in which all its ranks must take part; null for other ops.
static GroupAttr getMeetingGroup(Operation *op) {
  if (!isa_and_nonnull<TpDialect>(op->getDialect()) || isa<LocalSliceOp, AxisIndexOp>(op))
    return nullptr;
  return op->getAttrOfType<GroupAttr>("group");
}

static LogicalResult verifyNoLayouts(Operation *op) {
  if (isa<ReshardOp, LayoutConstraintOp>(op))
    return op->emitOpError() << "is left in a partitioned program";
  for (StringRef name : {TpDialect::kLayoutAttr, TpDialect::kLayoutsAttr, TpDialect::kBlockLayoutsAttr})
    if (op->hasAttr(name))
      return op->emitOpError() << "has attribute '" << name << "' in a partitioned program";
  return success();
}

/// All ranks of the group come to the collective, and equally often.
static LogicalResult verifyMeeting(Operation *op, GroupAttr group, const Uniformity &uniformity) {
  for (Operation *parent = op->getParentOp(); !isa<FunctionOpInterface>(parent); parent = parent->getParentOp())
    if (!isa<ControlShardingOpInterface>(parent))
      return op->emitOpError() << "stands in a region of '" << parent->getName()
                               << "', expected only control flow around a collective";
  auto [axes, decider] = uniformity.getControl(op);
  axes &= uniformity.getAxes(group.getAxes());
  if (axes.none())
    return success();
  InFlightDiagnostic diagnostic = op->emitOpError() << "over " << group << " stands in '" << decider->getName()
                                                    << "', whose condition may differ over " << uniformity.str(axes);
  diagnostic.attachNote(decider->getLoc()) << "ranks that disagree here would not all reach the collective";
  return diagnostic;
}

static LogicalResult verifyResults(FunctionOpInterface function, const Uniformity &uniformity) {
  Operation *terminator = function.getFunctionBody().back().getTerminator();
  for (auto [index, value] : llvm::enumerate(terminator->getOperands())) {
    auto layout = function.getResultAttrOfType<LayoutAttr>(index, TpDialect::kLayoutAttr);
    if (!layout)
      continue;
    SmallVector<AxisRefAttr> split;
    for (DimLayoutAttr dim : layout.getDims())
      for (Attribute item : dim.getItems())
        if (auto axis = dyn_cast<AxisRefAttr>(item))
          split.push_back(axis);
    if (layout.isPartial())
      return function->emitOpError() << "result #" << index << " is partial";
    Uniformity::Axes extra = uniformity.getVarying(value);
    extra.reset(uniformity.getAxes(split));
    if (extra.any())
      return function->emitOpError() << "result #" << index << " may differ over " << uniformity.str(extra)
                                     << ", but its layout says it is equal there";
  }
  return success();
}

static LogicalResult verifyPartitioned(FunctionOpInterface function) {
  WalkResult layouts = function->walk(
      [](Operation *op) { return failed(verifyNoLayouts(op)) ? WalkResult::interrupt() : WalkResult::advance(); });
  if (layouts.wasInterrupted())
    return failure();
  if (function.isExternal())
    return success();
  Uniformity uniformity(function);
  WalkResult meetings = function->walk([&](Operation *op) {
    GroupAttr group = getMeetingGroup(op);
    return group && failed(verifyMeeting(op, group, uniformity)) ? WalkResult::interrupt() : WalkResult::advance();
  });
  if (meetings.wasInterrupted())
    return failure();
  return verifyResults(function, uniformity);
}

namespace {

struct VerifyPartitionedPass : tp::impl::VerifyPartitionedPassBase<VerifyPartitionedPass> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<FunctionOpInterface>())
      if (failed(verifyPartitioned(function)))
        return signalPassFailure();
    markAllAnalysesPreserved();
  }
};

} // namespace
