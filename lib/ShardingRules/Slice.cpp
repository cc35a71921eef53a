//===- Slice.cpp - rules of slice, pad, concatenate, reverse --------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Combiner.h"
#include "Families.h"
#include "LocalOps.h"
#include "RuleBuilder.h"
#include "Slice.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include <numeric>

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

//===----------------------------------------------------------------------===//
// One dimension of a slice
//===----------------------------------------------------------------------===//

SliceDim tp::getSliceDim(int64_t total, int64_t start, int64_t size, int64_t stride) {
  if (size <= 1 || stride == 1)
    return {SliceDim::run, BlockView::get(total, start, size)};
  // One row of each group of `stride` rows, from all groups.
  if (start < stride && size * stride == total)
    return {SliceDim::digit, {}};
  return {SliceDim::other, {}};
}

void tp::addSliceDim(RuleBuilder &b, const SliceDim &dim, int64_t total, int64_t size, int64_t stride,
                     function_ref<void(unsigned)> addToTotal, function_ref<void(unsigned)> addToPart) {
  switch (dim.kind) {
  case SliceDim::run:
    addBlocks(b, dim.blocks, addToTotal, addToPart);
    return;
  case SliceDim::digit: {
    unsigned groups = b.factor(size);
    addToTotal(groups);
    addToPart(groups);
    addToTotal(b.whole(stride));
    return;
  }
  case SliceDim::other:
    addToTotal(b.whole(total));
    addToPart(b.whole(size));
    return;
  }
}

LocalSliceDim tp::getLocalSliceDim(LocalizeContext &context, const SliceDim &dim, ArrayRef<unsigned> totalFactors,
                                   int64_t start, int64_t size, int64_t stride) {
  switch (dim.kind) {
  case SliceDim::run: {
    int64_t block = getLocalBlock(context, totalFactors, dim.blocks);
    return {dim.blocks.first * block, dim.blocks.inner * block};
  }
  case SliceDim::digit:
    return {start, context.splits()[totalFactors.front()].getLocalSize()};
  case SliceDim::other:
    break;
  }
  return {start, size};
}

//===----------------------------------------------------------------------===//
// Slice
//===----------------------------------------------------------------------===//

namespace {

/// A run of whole blocks: x[64:128] of 192 is
///   ([(3 b)]) -> ([b])            3 whole
/// One of each group of rows: x[1:16:2] of 16 is
///   ([(g 2)]) -> ([g])            2 whole
struct SliceRule : ShardingRuleOpInterface::ExternalModel<SliceRule, shlo::SliceOp> {
  static SliceDim getDim(shlo::SliceOp op, unsigned d) {
    return getSliceDim(op.getOperand().getType().getDimSize(d), op.getStartIndices()[d], op.getType().getDimSize(d),
                       op.getStrides()[d]);
  }

  ShardingRule getShardingRule(Operation *op) const {
    auto slice = cast<shlo::SliceOp>(op);
    RuleBuilder b(op);
    for (auto [d, total] : llvm::enumerate(slice.getOperand().getType().getShape()))
      addSliceDim(
          b, getDim(slice, d), total, slice.getType().getDimSize(d), slice.getStrides()[d],
          [&](unsigned f) { b.operand(0, d, f); }, [&](unsigned f) { b.result(0, d, f); });
    b.linear({0}, std::nullopt);
    b.movesData();
    return b.rule;
  }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    auto slice = cast<shlo::SliceOp>(op);
    SmallVector<int64_t> starts, limits;
    for (auto [d, size] : llvm::enumerate(slice.getType().getShape())) {
      int64_t stride = slice.getStrides()[d];
      LocalSliceDim local = getLocalSliceDim(context, getDim(slice, d), context.rule().operands[0][d],
                                             slice.getStartIndices()[d], size, stride);
      starts.push_back(local.start);
      limits.push_back(local.size == 0 ? local.start : local.start + (local.size - 1) * stride + 1);
    }
    return cloneLocal(op, context, [&](Operation *clone) {
      cast<shlo::SliceOp>(clone).setStartIndices(starts);
      cast<shlo::SliceOp>(clone).setLimitIndices(limits);
    });
  }
};

//===----------------------------------------------------------------------===//
// Pad
//===----------------------------------------------------------------------===//

/// The reverse of slice, per dimension: whole blocks of padding before and
/// after, or the same number of rows around each row.
///   ([b], []) -> ([(3 b)])         low 64, 64 rows, high 64
///   ([g], []) -> ([(g 2)])         low 1, interior 1, high 0
/// Negative amounts cut blocks off: ([(3 b)], []) -> ([(2 b)]).
struct PadRule : ShardingRuleOpInterface::ExternalModel<PadRule, shlo::PadOp> {
  enum Kind { blocks, groups, other };
  struct Dim {
    Kind kind;
    /// Rows of a block; rows around each row, itself included.
    int64_t size;
  };
  static Dim getDim(shlo::PadOp op, unsigned d) {
    int64_t size = op.getOperand().getType().getDimSize(d);
    int64_t low = op.getEdgePaddingLow()[d], high = op.getEdgePaddingHigh()[d];
    int64_t interior = op.getInteriorPadding()[d];
    if (interior == 0 || size <= 1) {
      int64_t block = std::gcd(std::gcd(size, low), high);
      return {block ? blocks : other, block};
    }
    if (low >= 0 && high >= 0 && low + high == interior)
      return {groups, interior + 1};
    return {other, 0};
  }

  ShardingRule getShardingRule(Operation *op) const {
    auto pad = cast<shlo::PadOp>(op);
    RuleBuilder b(op);
    for (auto [d, from] : llvm::enumerate(pad.getOperand().getType().getShape())) {
      int64_t to = pad.getType().getDimSize(d);
      Dim dim = getDim(pad, d);
      switch (dim.kind) {
      case blocks:
        b.operand(0, d, b.whole(from / dim.size));
        b.result(0, d, b.whole(to / dim.size));
        b.all(b.factor(dim.size), {{0, d}}, {{0, d}});
        break;
      case groups:
        b.all(b.factor(from), {{0, d}}, {{0, d}});
        b.result(0, d, b.whole(dim.size));
        break;
      case other:
        b.operand(0, d, b.whole(from));
        b.result(0, d, b.whole(to));
        break;
      }
    }
    b.linear({0, 1}, std::nullopt);
    // Neutral padding may stand on every rank.
    TypedAttr padding = getSplatElement(pad.getPaddingValue());
    for (ReductionKind kind : {ReductionKind::add, ReductionKind::mul, ReductionKind::max, ReductionKind::min,
                               ReductionKind::and_, ReductionKind::or_})
      if (isNeutralElement(padding, kind))
        b.linear({0}, kind);
    b.movesData();
    return b.rule;
  }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    auto pad = cast<shlo::PadOp>(op);
    SmallVector<int64_t> low(pad.getEdgePaddingLow()), high(pad.getEdgePaddingHigh());
    for (unsigned d = 0; d < low.size(); ++d) {
      Dim dim = getDim(pad, d);
      if (dim.kind != blocks || dim.size == 1)
        continue;
      int64_t local = context.splits()[context.rule().operands[0][d].back()].getLocalSize();
      low[d] = low[d] / dim.size * local;
      high[d] = high[d] / dim.size * local;
    }
    return cloneLocal(op, context, [&](Operation *clone) {
      cast<shlo::PadOp>(clone).setEdgePaddingLow(low);
      cast<shlo::PadOp>(clone).setEdgePaddingHigh(high);
    });
  }
};

//===----------------------------------------------------------------------===//
// Concatenate, reverse
//===----------------------------------------------------------------------===//

/// Runs of whole blocks: 64 rows and 128 rows are
///   ([i, b], [i, (2 b)]) -> ([i, (3 b)])     2, 3 whole
struct ConcatenateRule : ShardingRuleOpInterface::ExternalModel<ConcatenateRule, shlo::ConcatenateOp> {
  ShardingRule getShardingRule(Operation *op) const {
    unsigned along = cast<shlo::ConcatenateOp>(op).getDimension();
    unsigned count = op->getNumOperands();
    RuleBuilder b(op);
    for (auto [d, size] : llvm::enumerate(::tp::getShape(op->getResult(0)))) {
      int64_t block = size;
      if (d == along) {
        for (Value operand : op->getOperands())
          block = std::gcd(block, ::tp::getShape(operand)[d]);
        for (unsigned i = 0; block && i < count; ++i)
          b.operand(i, d, b.whole(::tp::getShape(op->getOperand(i))[d] / block));
        if (block)
          b.result(0, d, b.whole(size / block));
      }
      unsigned f = b.factor(block);
      for (unsigned i = 0; i < count; ++i)
        b.operand(i, d, f);
      b.result(0, d, f);
    }
    b.linear(llvm::to_vector(llvm::seq(count)), std::nullopt);
    b.movesData();
    return b.rule;
  }
};

/// ([i, j]) -> ([i, j])     reversed dimensions whole
struct ReverseRule : ShardingRuleOpInterface::ExternalModel<ReverseRule, shlo::ReverseOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> reversed = cast<shlo::ReverseOp>(op).getDimensions();
    for (auto [d, size] : llvm::enumerate(::tp::getShape(op->getResult(0))))
      b.all(llvm::is_contained(reversed, d) ? b.whole(size) : b.factor(size), {{0, d}}, {{0, d}});
    b.linear({0}, std::nullopt);
    b.movesData();
    return b.rule;
  }
};

} // namespace

void tp::registerSliceRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::SliceOp::attachInterface<SliceRule>(*context);
    shlo::PadOp::attachInterface<PadRule>(*context);
    shlo::ConcatenateOp::attachInterface<ConcatenateRule>(*context);
    shlo::ReverseOp::attachInterface<ReverseRule>(*context);
  });
}
