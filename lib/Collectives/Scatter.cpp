//===- Scatter.cpp - reductions of which each rank takes its part ---------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Sharding/ShardingRule.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// True if reducing elements that are all `fill` gives `fill` on any number of
/// ranks.
static bool reducesToItself(Value fill, ReductionKind kind) {
  DenseElementsAttr constant;
  if (!matchPattern(fill, m_Constant(&constant)) || !constant.isSplat())
    return false;
  if (kind != ReductionKind::add && kind != ReductionKind::mul)
    return true;
  auto element = dyn_cast<TypedAttr>(constant.getSplatValue<Attribute>());
  return element && element == getNeutralElement(kind, element.getType());
}

/// True for an op that only moves the elements of its first operand (and adds
/// padding), so that a reduction may come after it.
static bool movesElements(Operation *op) {
  return isa<shlo::ReshapeOp, shlo::TransposeOp, shlo::SliceOp, shlo::PadOp>(op);
}

namespace {

/// all_reduce, then ops that move elements, then local_slice: the slice's axes
/// that the reduction covers are scattered, the reduction's others reduce what
/// is left.
struct SliceOfReduce : OpRewritePattern<LocalSliceOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(LocalSliceOp slice, PatternRewriter &rewriter) const override {
    SmallVector<Operation *> between;
    Operation *above = slice.getInput().getDefiningOp();
    while (above && movesElements(above) && above->hasOneUse()) {
      between.push_back(above);
      above = above->getOperand(0).getDefiningOp();
    }
    auto reduce = dyn_cast_or_null<AllReduceOp>(above);
    if (!reduce || !reduce->hasOneUse() || reduce.getGroup().getMesh() != slice.getGroup().getMesh() ||
        reduce->getBlock() != slice->getBlock())
      return failure();
    for (Operation *op : between)
      if (auto pad = dyn_cast<shlo::PadOp>(op); pad && !reducesToItself(pad.getPaddingValue(), reduce.getKind()))
        return failure();

    MeshAttr mesh = lookupMesh(slice, slice.getGroup().getMesh());
    SmallVector<AxisRefAttr> pending(reduce.getGroup().getAxes());
    // Runs of the slice's axes, major first: scattered or only sliced.
    SmallVector<std::pair<bool, SmallVector<AxisRefAttr>>> runs;
    for (AxisRefAttr axis : slice.getGroup().getAxes()) {
      std::optional<SmallVector<AxisRefAttr>> rest = withoutAxis(pending, axis, mesh);
      // Half in, half out: the part cannot be taken before the reduction.
      if (!rest && llvm::any_of(pending, [&](AxisRefAttr other) { return other.overlaps(axis); }))
        return failure();
      bool scatters = rest.has_value();
      if (scatters)
        pending = *rest;
      if (runs.empty() || runs.back().first != scatters)
        runs.push_back({scatters, {}});
      runs.back().second.push_back(axis);
    }
    if (llvm::none_of(runs, [](const auto &run) { return run.first; }))
      return failure();

    Value value = reduce.getInput();
    for (Operation *op : llvm::reverse(between)) {
      Operation *moved = rewriter.clone(*op);
      moved->setOperand(0, value);
      value = moved->getResult(0);
    }
    MLIRContext *context = getContext();
    FlatSymbolRefAttr meshName = slice.getGroup().getMesh();
    for (auto &[scatters, axes] : runs) {
      auto group = GroupAttr::get(context, meshName, axes);
      value = scatters ? makeReduceScatter(rewriter, reduce.getLoc(), value, reduce.getKind(), slice.getDim(), group)
                       : makeLocalSlice(rewriter, slice.getLoc(), value, slice.getDim(), group);
    }
    if (!pending.empty())
      value = AllReduceOp::create(rewriter, reduce.getLoc(), value.getType(), value, reduce.getKind(),
                                  GroupAttr::get(context, meshName, pending));
    rewriter.replaceOp(slice, value);
    return success();
  }
};

} // namespace

void tp::populateScatterPatterns(RewritePatternSet &patterns) { patterns.add<SliceOfReduce>(patterns.getContext()); }
