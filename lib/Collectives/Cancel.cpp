//===- Cancel.cpp - collectives of collectives ----------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"

using namespace mlir;
using namespace tp;

static GroupAttr withAxes(GroupAttr group, ArrayRef<AxisRefAttr> axes) {
  return GroupAttr::get(group.getContext(), group.getMesh(), axes);
}

/// The group over `major`'s axes and then `minor`'s; null if they share one.
static GroupAttr concatenate(GroupAttr major, GroupAttr minor) {
  if (major.getMesh() != minor.getMesh())
    return nullptr;
  SmallVector<AxisRefAttr> axes(major.getAxes());
  for (AxisRefAttr axis : minor.getAxes()) {
    if (llvm::any_of(major.getAxes(), [&](AxisRefAttr other) { return other.overlaps(axis); }))
      return nullptr;
    axes.push_back(axis);
  }
  return withAxes(major, axes);
}

namespace {

/// Rank i of the gather's major axes takes the part that came from rank i: over
/// common major axes both go away.
struct SliceOfGather : OpRewritePattern<LocalSliceOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(LocalSliceOp slice, PatternRewriter &rewriter) const override {
    auto gather = slice.getInput().getDefiningOp<AllGatherOp>();
    if (!gather || gather.getDim() != slice.getDim() || gather.getGroup().getMesh() != slice.getGroup().getMesh())
      return failure();
    ArrayRef<AxisRefAttr> gathered = gather.getGroup().getAxes(), sliced = slice.getGroup().getAxes();
    while (!gathered.empty() && !sliced.empty() && gathered.front() == sliced.front()) {
      gathered = gathered.drop_front();
      sliced = sliced.drop_front();
    }
    if (sliced.size() == slice.getGroup().getAxes().size())
      return failure();
    // A smaller gather pays only in place of the larger one.
    if (!gathered.empty() && !gather->hasOneUse())
      return failure();
    Value value = gather.getInput();
    if (!gathered.empty())
      value = makeAllGather(rewriter, gather.getLoc(), value, gather.getDim(), withAxes(gather.getGroup(), gathered));
    if (!sliced.empty())
      value = makeLocalSlice(rewriter, slice.getLoc(), value, slice.getDim(), withAxes(slice.getGroup(), sliced));
    rewriter.replaceOp(slice, value);
    return success();
  }
};

/// Taking a value that is equal on all ranks apart and gathering it again; or
/// two gathers along one dimension.
struct GatherOf : OpRewritePattern<AllGatherOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AllGatherOp gather, PatternRewriter &rewriter) const override {
    if (auto slice = gather.getInput().getDefiningOp<LocalSliceOp>();
        slice && slice.getDim() == gather.getDim() && slice.getGroup() == gather.getGroup()) {
      rewriter.replaceOp(gather, slice.getInput());
      return success();
    }
    auto inner = gather.getInput().getDefiningOp<AllGatherOp>();
    if (!inner || !inner->hasOneUse() || inner.getDim() != gather.getDim())
      return failure();
    GroupAttr group = concatenate(gather.getGroup(), inner.getGroup());
    if (!group)
      return failure();
    rewriter.replaceOpWithNewOp<AllGatherOp>(gather, gather.getType(), inner.getInput(), gather.getDim(), group);
    return success();
  }
};

/// A part of a part.
struct SliceOfSlice : OpRewritePattern<LocalSliceOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(LocalSliceOp slice, PatternRewriter &rewriter) const override {
    auto outer = slice.getInput().getDefiningOp<LocalSliceOp>();
    if (!outer || outer.getDim() != slice.getDim())
      return failure();
    GroupAttr group = concatenate(outer.getGroup(), slice.getGroup());
    if (!group)
      return failure();
    rewriter.replaceOpWithNewOp<LocalSliceOp>(slice, slice.getType(), outer.getInput(), slice.getDim(), group);
    return success();
  }
};

struct ReduceOfReduce : OpRewritePattern<AllReduceOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(AllReduceOp reduce, PatternRewriter &rewriter) const override {
    auto inner = reduce.getInput().getDefiningOp<AllReduceOp>();
    if (!inner || !inner->hasOneUse() || inner.getKind() != reduce.getKind())
      return failure();
    GroupAttr group = concatenate(inner.getGroup(), reduce.getGroup());
    if (!group)
      return failure();
    rewriter.replaceOpWithNewOp<AllReduceOp>(reduce, reduce.getType(), inner.getInput(), reduce.getKind(), group);
    return success();
  }
};

struct ScatterOfScatter : OpRewritePattern<ReduceScatterOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ReduceScatterOp scatter, PatternRewriter &rewriter) const override {
    auto inner = scatter.getInput().getDefiningOp<ReduceScatterOp>();
    if (!inner || !inner->hasOneUse() || inner.getKind() != scatter.getKind() || inner.getDim() != scatter.getDim())
      return failure();
    GroupAttr group = concatenate(inner.getGroup(), scatter.getGroup());
    if (!group)
      return failure();
    rewriter.replaceOpWithNewOp<ReduceScatterOp>(scatter, scatter.getType(), inner.getInput(), scatter.getKind(),
                                                 scatter.getDim(), group);
    return success();
  }
};

} // namespace

void tp::populateCancelPatterns(RewritePatternSet &patterns) {
  patterns.add<SliceOfGather, GatherOf, SliceOfSlice, ReduceOfReduce, ScatterOfScatter>(patterns.getContext());
}
