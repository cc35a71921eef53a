//===- Merge.cpp - sums of reductions -------------------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// The kind of a reduction, if `op` is one whose result is used once.
static std::optional<ReductionKind> getSingleUseKind(Operation *op) {
  if (!op || !op->hasOneUse())
    return std::nullopt;
  if (auto reduce = dyn_cast<AllReduceOp>(op))
    return reduce.getKind();
  if (auto scatter = dyn_cast<ReduceScatterOp>(op))
    return scatter.getKind();
  return std::nullopt;
}

/// True if both are one collective of different values.
static bool doTheSame(Operation *a, Operation *b) {
  if (a->getName() != b->getName() || a->getBlock() != b->getBlock() ||
      a->getOperand(0).getType() != b->getOperand(0).getType() ||
      a->getResult(0).getType() != b->getResult(0).getType())
    return false;
  if (auto x = dyn_cast<AllReduceOp>(a))
    return haveSameRanks(x.getGroup(), cast<AllReduceOp>(b).getGroup());
  auto x = cast<ReduceScatterOp>(a), y = cast<ReduceScatterOp>(b);
  return x.getDim() == y.getDim() && x.getGroup() == y.getGroup();
}

namespace {

/// combine(reduce a, reduce b) is reduce(combine(a, b)) where `Op` combines as
/// the reduction does (subtraction, too: it is linear). For sums also
/// (c + reduce a) + reduce b: c + reduce(a + b).
template <typename Op, ReductionKind kind> struct CombineOfReductions : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  LogicalResult matchAndRewrite(Op op, PatternRewriter &rewriter) const override {
    // On predicates add is `or`.
    if (getElementTypeOrSelf(op.getType()).isInteger(1) && kind == ReductionKind::add)
      return failure();
    Operation *lhs = op.getLhs().getDefiningOp(), *rhs = op.getRhs().getDefiningOp();
    if (getSingleUseKind(lhs) == kind && getSingleUseKind(rhs) == kind && doTheSame(lhs, rhs)) {
      rewriter.replaceOp(op, merge(op, lhs, rhs, rewriter));
      return success();
    }
    if (!op->template hasTrait<OpTrait::IsCommutative>())
      return failure();
    for (auto [nested, reduction] : {std::pair(lhs, rhs), std::pair(rhs, lhs)}) {
      auto inner = dyn_cast_or_null<Op>(nested);
      if (!inner || !inner->hasOneUse() || inner->getBlock() != op->getBlock() || getSingleUseKind(reduction) != kind)
        continue;
      for (unsigned i = 0; i < 2; ++i) {
        Operation *other = inner->getOperand(i).getDefiningOp();
        if (getSingleUseKind(other) != kind || !doTheSame(other, reduction))
          continue;
        Value merged = merge(op, other, reduction, rewriter);
        rewriter.replaceOpWithNewOp<Op>(op, op.getType(), inner->getOperand(1 - i), merged);
        return success();
      }
    }
    return failure();
  }

  static Value merge(Op op, Operation *a, Operation *b, PatternRewriter &rewriter) {
    Value sum = Op::create(rewriter, op.getLoc(), a->getOperand(0).getType(), a->getOperand(0), b->getOperand(0));
    Operation *merged = rewriter.clone(*a);
    merged->setOperand(0, sum);
    merged->setLoc(rewriter.getFusedLoc({a->getLoc(), b->getLoc()}));
    return merged->getResult(0);
  }
};

} // namespace

void tp::populateMergePatterns(RewritePatternSet &patterns) {
  patterns.add<
      CombineOfReductions<shlo::AddOp, ReductionKind::add>, CombineOfReductions<shlo::SubtractOp, ReductionKind::add>,
      CombineOfReductions<shlo::MulOp, ReductionKind::mul>, CombineOfReductions<shlo::MaxOp, ReductionKind::max>,
      CombineOfReductions<shlo::MinOp, ReductionKind::min>, CombineOfReductions<shlo::AndOp, ReductionKind::and_>,
      CombineOfReductions<shlo::OrOp, ReductionKind::or_>>(patterns.getContext());
}
