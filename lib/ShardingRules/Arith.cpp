//===- Arith.cpp - rules of arith and math on tensors ---------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "Combiner.h"
#include "Constant.h"
#include "Elementwise.h"
#include "Families.h"
#include "LocalOps.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace tp;

namespace {

/// addf   ([i, j], [i, j]) -> ([i, j])
/// select ([], [i, j], [i, j]) -> ([i, j])
template <typename Op> struct ArithRule : ShardingRuleOpInterface::ExternalModel<ArithRule<Op>, Op> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b = makeElementwiseRule(op);
    std::optional<ReductionKind> kind = getReductionKind(op);
    if (kind && isIdempotent(*kind))
      addIdempotentGroups(b, *kind);
    if (kind == ReductionKind::add || isa<arith::SubFOp>(op) ||
        (isa<arith::SubIOp>(op) && !getElementTypeOrSelf(op->getResult(0).getType()).isInteger(1)))
      b.linear({0, 1});
    if (kind == ReductionKind::mul) {
      b.linear({0});
      b.linear({1});
    }
    if (isa<arith::DivFOp, arith::NegFOp, arith::ExtFOp, arith::TruncFOp>(op))
      b.linear({0});
    if (isa<arith::SelectOp>(op))
      b.linear({1, 2}, std::nullopt);
    return b.rule;
  }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    if (isa<arith::DivSIOp, arith::DivUIOp, arith::RemSIOp, arith::RemUIOp, arith::CeilDivSIOp, arith::CeilDivUIOp,
            arith::FloorDivSIOp>(op) &&
        isa<RankedTensorType>(op->getResult(0).getType()))
      return localizeIntegerDivision(op, context);
    return cloneLocal(op, context);
  }
};

/// constant () -> ([i, j])
struct ArithConstantRule : ShardingRuleOpInterface::ExternalModel<ArithConstantRule, arith::ConstantOp> {
  ShardingRule getShardingRule(Operation *op) const { return makeSourceRule(op); }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    auto value = dyn_cast<ElementsAttr>(cast<arith::ConstantOp>(op).getValue());
    if (!value)
      return cloneLocal(op, context);
    if (auto splat = dyn_cast<SplatElementsAttr>(value))
      return cloneLocal(op, context, [&](Operation *clone) {
        cast<arith::ConstantOp>(clone).setValueAttr(splat.resizeSplat(context.localResultType(0)));
      });
    FailureOr<Value> local = localizeConstant(op, value, context);
    if (failed(local))
      return failure();
    return SmallVector<Value>{*local};
  }
};

template <typename Op> void attachIfElementwise(MLIRContext *context) {
  if constexpr (Op::template hasTrait<OpTrait::Elementwise>())
    Op::template attachInterface<ArithRule<Op>>(*context);
}
template <typename... Ops> void attachAll(MLIRContext *context) { (attachIfElementwise<Ops>(context), ...); }

} // namespace

void tp::registerArithRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, arith::ArithDialect *) {
    arith::ConstantOp::attachInterface<ArithConstantRule>(*context);
    attachAll<
#define GET_OP_LIST
#include "mlir/Dialect/Arith/IR/ArithOps.cpp.inc"
        >(context);
  });
  registry.addExtension(+[](MLIRContext *context, math::MathDialect *) {
    attachAll<
#define GET_OP_LIST
#include "mlir/Dialect/Math/IR/MathOps.cpp.inc"
        >(context);
  });
}
