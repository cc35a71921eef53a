//===- Slice.cpp - rules of slice, pad, concatenate, reverse --------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Combiner.h"
#include "Families.h"
#include "LocalOps.h"
#include "MovedRows.h"
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

SliceDim tp::getTakenDim(int64_t total, int64_t start, int64_t size, int64_t stride) {
  SliceDim dim = getSliceDim(total, start, size, stride);
  bool isUseless = dim.kind == SliceDim::other || (dim.kind == SliceDim::run && areScattered(total, dim.blocks.block));
  if (isUseless && size > 0)
    dim.kind = size == 1 ? SliceDim::row : SliceDim::rows;
  return dim;
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
  case SliceDim::row:
    addToTotal(b.factor(total, FactorKind::merged));
    return;
  case SliceDim::rows: {
    unsigned leader = b.rows(total);
    addToTotal(leader);
    addToPart(b.rowsLike(leader, size));
    return;
  }
  case SliceDim::other:
    addToTotal(b.whole(total));
    addToPart(b.whole(size));
    return;
  }
}

LocalSliceDim tp::takeLocalSlice(LocalizeContext &context, const SliceDim &dim, Value &value, unsigned d,
                                 ArrayRef<unsigned> totalFactors, ArrayRef<unsigned> partFactors, int64_t start,
                                 int64_t size, int64_t stride) {
  switch (dim.kind) {
  case SliceDim::run: {
    int64_t block = getLocalBlock(context, totalFactors, dim.blocks);
    return {dim.blocks.first * block, dim.blocks.inner * block, stride};
  }
  case SliceDim::digit:
    return {start, context.splits()[totalFactors.front()].getLocalSize(), stride};
  case SliceDim::row: {
    const DimSplit &split = context.splits()[totalFactors.front()];
    if (split.isWhole())
      break;
    LocalSliceDim local{0, 1, 1, split.getAxes()};
    for (auto [position, rows] : llvm::enumerate(getRankRows(split, local.axes, context.mesh())))
      if (auto found = llvm::find(rows, start); found != rows.end()) {
        local.start = found - rows.begin();
        local.owner = position;
      }
    return local;
  }
  case SliceDim::rows: {
    DimSplit part = getSplit(context, partFactors.front());
    if (part.isWhole())
      break;
    value = moveRows(context, value, d, getSplit(context, totalFactors.front()), part,
                     [&](int64_t row) { return start + row * stride; });
    return {0, part.getLocalSize(), 1};
  }
  case SliceDim::other:
    break;
  }
  return {start, size, stride};
}

Value tp::shareRows(LocalizeContext &context, Location loc, Value slice, ArrayRef<LocalSliceDim> dims) {
  OpBuilder &builder = context.builder();
  for (const LocalSliceDim &dim : dims)
    if (!dim.axes.empty())
      slice = BroadcastOp::create(builder, loc, slice.getType(), slice, dim.owner,
                                  GroupAttr::get(builder.getContext(), context.meshName(), dim.axes));
  return slice;
}

//===----------------------------------------------------------------------===//
// Slice
//===----------------------------------------------------------------------===//

namespace {

/// A run of whole blocks: x[64:128] of 192 is
///   ([(3 b)]) -> ([b])            3 whole
/// One of each group of rows: x[1:16:2] of 16 is
///   ([(g 2)]) -> ([g])            2 whole
/// Other rows are moved: x[1:63] of 64 is
///   ([r]) -> ([s])                s rows like r
/// A single row goes from the rank that has it to all others: x[5:6] of 64 is
///   ([r]) -> ([1])                r merged
struct SliceRule : ShardingRuleOpInterface::ExternalModel<SliceRule, shlo::SliceOp> {
  static SliceDim getDim(shlo::SliceOp op, unsigned d) {
    return getTakenDim(op.getOperand().getType().getDimSize(d), op.getStartIndices()[d], op.getType().getDimSize(d),
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
    Value operand = context.operand(0);
    SmallVector<int64_t> starts, limits, strides(slice.getStrides());
    SmallVector<LocalSliceDim> dims;
    for (auto [d, size] : llvm::enumerate(slice.getType().getShape())) {
      const LocalSliceDim &local =
          dims.emplace_back(takeLocalSlice(context, getDim(slice, d), operand, d, context.rule().operands[0][d],
                                           context.rule().results[0][d], slice.getStartIndices()[d], size, strides[d]));
      strides[d] = local.stride;
      starts.push_back(local.start);
      limits.push_back(local.size == 0 ? local.start : local.start + (local.size - 1) * local.stride + 1);
    }
    Value taken = operand;
    if (operand.getType() != context.localResultType(0))
      taken = cloneLocal(op, context, [&](Operation *clone) {
                clone->setOperand(0, operand);
                cast<shlo::SliceOp>(clone).setStartIndices(starts);
                cast<shlo::SliceOp>(clone).setLimitIndices(limits);
                cast<shlo::SliceOp>(clone).setStrides(strides);
              }).front();
    return SmallVector<Value>{shareRows(context, op->getLoc(), taken, dims)};
  }
};

//===----------------------------------------------------------------------===//
// Pad
//===----------------------------------------------------------------------===//

/// The reverse of slice, per dimension: whole blocks of padding before and
/// after, or the same number of rows around each row.
///   ([b], []) -> ([(3 b)])         low 64, 64 rows, high 64
///   ([g], []) -> ([(g 2)])         low 1, interior 1, high 0
/// Negative amounts cut blocks off: ([(3 b)], []) -> ([(2 b)]). Otherwise rows
/// move to where the result has them: low 1, 64 rows, high 1 is ([r], []) -> ([s]).
struct PadRule : ShardingRuleOpInterface::ExternalModel<PadRule, shlo::PadOp> {
  enum Kind { blocks, groups, moved, other };
  struct Dim {
    Kind kind;
    /// Rows of a block; rows around each row, itself included.
    int64_t size;
  };
  static Dim getDim(shlo::PadOp op, unsigned d) {
    int64_t size = op.getOperand().getType().getDimSize(d);
    int64_t low = op.getEdgePaddingLow()[d], high = op.getEdgePaddingHigh()[d];
    int64_t interior = op.getInteriorPadding()[d], padded = op.getType().getDimSize(d);
    bool canMove = size > 1 && padded > 1;
    if (interior == 0 || size <= 1) {
      int64_t block = std::gcd(std::gcd(size, low), high);
      if (canMove && block && areScattered(std::max(size, padded), block))
        return {moved, 0};
      return {block ? blocks : other, block};
    }
    if (low >= 0 && high >= 0 && low + high == interior)
      return {groups, interior + 1};
    return {canMove ? moved : other, 0};
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
      case moved: {
        unsigned leader = b.rows(to);
        b.operand(0, d, b.rowsLike(leader, from));
        b.result(0, d, leader);
        break;
      }
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
    SmallVector<int64_t> low(pad.getEdgePaddingLow()), high(pad.getEdgePaddingHigh()),
        interior(pad.getInteriorPadding());
    Value operand = context.operand(0);
    for (unsigned d = 0; d < low.size(); ++d) {
      Dim dim = getDim(pad, d);
      if (dim.kind == moved) {
        DimSplit to = getSplit(context, context.rule().results[0][d].front());
        if (to.isWhole())
          continue;
        DimSplit from = getSplit(context, context.rule().operands[0][d].front());
        auto getSource = [&](int64_t row) -> int64_t {
          int64_t place = row - low[d], step = interior[d] + 1;
          return place >= 0 && place % step == 0 && place / step < from.getSize() ? place / step : -1;
        };
        operand = moveRows(context, operand, d, from, to, getSource, context.operand(1));
        low[d] = high[d] = interior[d] = 0;
        continue;
      }
      if (dim.kind != blocks || dim.size == 1)
        continue;
      int64_t local = context.splits()[context.rule().operands[0][d].back()].getLocalSize();
      low[d] = low[d] / dim.size * local;
      high[d] = high[d] / dim.size * local;
    }
    auto areZero = [](ArrayRef<int64_t> rows) { return llvm::all_of(rows, [](int64_t row) { return row == 0; }); };
    if (areZero(low) && areZero(high) && areZero(interior))
      return SmallVector<Value>{operand};
    return cloneLocal(op, context, [&](Operation *clone) {
      clone->setOperand(0, operand);
      cast<shlo::PadOp>(clone).setEdgePaddingLow(low);
      cast<shlo::PadOp>(clone).setEdgePaddingHigh(high);
      cast<shlo::PadOp>(clone).setInteriorPadding(interior);
    });
  }
};

//===----------------------------------------------------------------------===//
// Concatenate, reverse
//===----------------------------------------------------------------------===//

/// Runs of whole blocks: 64 rows and 128 rows are
///   ([i, b], [i, (2 b)]) -> ([i, (3 b)])     2, 3 whole
/// Where blocks are of no use rows move to where the result has them: 1 row and
/// 64 rows are ([i, r], [i, s]) -> ([i, t]).
struct ConcatenateRule : ShardingRuleOpInterface::ExternalModel<ConcatenateRule, shlo::ConcatenateOp> {
  static bool movesRows(Operation *op) {
    unsigned along = cast<shlo::ConcatenateOp>(op).getDimension();
    int64_t size = ::tp::getShape(op->getResult(0))[along], block = size;
    for (Value operand : op->getOperands()) {
      if (::tp::getShape(operand)[along] == 0)
        return false;
      block = std::gcd(block, ::tp::getShape(operand)[along]);
    }
    return op->getNumOperands() > 1 && areScattered(size, block);
  }

  ShardingRule getShardingRule(Operation *op) const {
    unsigned along = cast<shlo::ConcatenateOp>(op).getDimension();
    unsigned count = op->getNumOperands();
    RuleBuilder b(op);
    for (auto [d, size] : llvm::enumerate(::tp::getShape(op->getResult(0)))) {
      if (d == along && movesRows(op)) {
        unsigned leader = b.rows(size);
        b.result(0, d, leader);
        for (unsigned i = 0; i < count; ++i)
          b.operand(i, d, b.rowsLike(leader, ::tp::getShape(op->getOperand(i))[d]));
        continue;
      }
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

  /// The rank's rows of all operands, one after the other, are one tensor whose
  /// rows are out of order.
  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    unsigned along = cast<shlo::ConcatenateOp>(op).getDimension();
    DimSplit to(1);
    if (movesRows(op))
      to = getSplit(context, context.rule().results[0][along].front());
    if (to.isWhole())
      return localizeByDefault(op, context);
    RankRows held, wanted = getRankRows(to, to.getAxes(), context.mesh());
    held.resize(wanted.size());
    int64_t first = 0, localRows = 0;
    for (unsigned i = 0; i < op->getNumOperands(); ++i) {
      DimSplit own = getSplit(context, context.rule().operands[i][along].front());
      for (auto [all, rows] : llvm::zip_equal(held, getRankRows(own, to.getAxes(), context.mesh())))
        for (int64_t row : rows)
          all.push_back(row < 0 ? -1 : first + row);
      first += own.getSize();
      localRows += own.getLocalSize();
    }
    SmallVector<Value> local = cloneLocal(op, context, [&](Operation *clone) {
      SmallVector<int64_t> shape(context.localResultType(0).getShape());
      shape[along] = localRows;
      clone->getResult(0).setType(context.localResultType(0).clone(shape));
    });
    return SmallVector<Value>{context.exchangeRows(local.front(), along, to.getAxes(), held, wanted, Value())};
  }
};

/// ([i, j]) -> ([i, j])     rows move along reversed dimensions
struct ReverseRule : ShardingRuleOpInterface::ExternalModel<ReverseRule, shlo::ReverseOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> reversed = cast<shlo::ReverseOp>(op).getDimensions();
    for (auto [d, size] : llvm::enumerate(::tp::getShape(op->getResult(0))))
      b.all(llvm::is_contained(reversed, d) && size > 1 ? b.rows(size) : b.factor(size), {{0, d}}, {{0, d}});
    b.linear({0}, std::nullopt);
    b.movesData();
    return b.rule;
  }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    Value operand = context.operand(0);
    SmallVector<int64_t> local;
    for (int64_t d : cast<shlo::ReverseOp>(op).getDimensions()) {
      ArrayRef<unsigned> factors = context.rule().operands[0][d];
      if (factors.empty() || context.splits()[factors.front()].isWhole()) {
        local.push_back(d);
        continue;
      }
      const DimSplit &split = context.splits()[factors.front()];
      operand = moveRows(context, operand, d, split, split, [&](int64_t row) { return split.getSize() - 1 - row; });
    }
    if (local.empty())
      return SmallVector<Value>{operand};
    return cloneLocal(op, context, [&](Operation *clone) {
      clone->setOperand(0, operand);
      cast<shlo::ReverseOp>(clone).setDimensions(local);
    });
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
