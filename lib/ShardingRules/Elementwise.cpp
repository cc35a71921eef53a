//===- Elementwise.cpp - rules of elementwise ops -------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "Combiner.h"
#include "Families.h"
#include "LocalOps.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

RuleBuilder tp::makeElementwiseRule(Operation *op) {
  RuleBuilder b(op);
  if (op->getNumResults() == 0)
    return b;
  ArrayRef<int64_t> shape = ::tp::getShape(op->getResult(0));
  for (auto [dim, size] : llvm::enumerate(shape)) {
    unsigned f = b.factor(size);
    for (unsigned i = 0, e = op->getNumOperands(); i != e; ++i)
      if (::tp::getShape(op->getOperand(i)).size() == shape.size())
        b.operand(i, dim, f);
    for (unsigned i = 0, e = op->getNumResults(); i != e; ++i)
      b.result(i, dim, f);
  }
  return b;
}

void tp::addIdempotentGroups(RuleBuilder &b, ReductionKind kind) {
  // max(max_r a_r, c) = max_r max(a_r, c): the complete operand counts once
  // per rank, which changes nothing.
  b.linear({0, 1}, kind);
  b.linear({0}, kind);
  b.linear({1}, kind);
}

FailureOr<SmallVector<Value>> tp::localizeIntegerDivision(Operation *op, LocalizeContext &context) {
  auto type = cast<RankedTensorType>(op->getOperand(1).getType());
  Value divisor = context.operand(1);
  TypedAttr one = IntegerAttr::get(type.getElementType(), 1);
  for (auto [dim, factors] : llvm::enumerate(context.rule().operands[1])) {
    FailureOr<DimSplit> split = getDimSplit(op, context, factors, type.getDimSize(dim));
    if (failed(split))
      return failure();
    divisor = context.maskPadding(divisor, dim, *split, one);
  }
  return cloneLocal(op, context, [&](Operation *local) { local->setOperand(1, divisor); });
}

namespace {

bool isNumber(Operation *op) { return !getElementTypeOrSelf(op->getResult(0).getType()).isInteger(1); }
bool isFloat(Value value) { return isa<FloatType>(getElementTypeOrSelf(value.getType())); }

/// In which operands the op is linear. On i1 add, multiply, maximum and minimum
/// are `or` and `and`, which is not what a pending `add` means.
template <typename Op> void addLinearGroups(Op op, RuleBuilder &b) {
  if constexpr (llvm::is_one_of<Op, shlo::AddOp, shlo::SubtractOp>::value) {
    if (isNumber(op))
      b.linear({0, 1});
  } else if constexpr (std::is_same_v<Op, shlo::MulOp>) {
    if (isNumber(op)) {
      b.linear({0});
      b.linear({1});
    }
  } else if constexpr (std::is_same_v<Op, shlo::DivOp>) {
    if (isFloat(op.getResult()))
      b.linear({0});
  } else if constexpr (std::is_same_v<Op, shlo::NegOp>) {
    b.linear({0});
  } else if constexpr (std::is_same_v<Op, shlo::ConvertOp>) {
    // Rounds each term by itself.
    if (isFloat(op->getOperand(0)) && isFloat(op->getResult(0)))
      b.linear({0});
  } else if constexpr (std::is_same_v<Op, shlo::SelectOp>) {
    b.linear({1, 2}, std::nullopt);
  } else if constexpr (std::is_same_v<Op, shlo::MaxOp>) {
    addIdempotentGroups(b, isNumber(op) ? ReductionKind::max : ReductionKind::or_);
  } else if constexpr (std::is_same_v<Op, shlo::MinOp>) {
    addIdempotentGroups(b, isNumber(op) ? ReductionKind::min : ReductionKind::and_);
  } else if constexpr (std::is_same_v<Op, shlo::AndOp>) {
    addIdempotentGroups(b, ReductionKind::and_);
  } else if constexpr (std::is_same_v<Op, shlo::OrOp>) {
    addIdempotentGroups(b, ReductionKind::or_);
  }
}

/// add    ([i, j], [i, j]) -> ([i, j])
/// select ([],     [i, j], [i, j]) -> ([i, j])
template <typename Op> struct ElementwiseRule : ShardingRuleOpInterface::ExternalModel<ElementwiseRule<Op>, Op> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b = makeElementwiseRule(op);
    addLinearGroups(cast<Op>(op), b);
    if constexpr (llvm::is_one_of<Op, shlo::Atan2Op, shlo::CbrtOp, shlo::CosineOp, shlo::DivOp, shlo::ExpOp,
                                  shlo::Expm1Op, shlo::Log1pOp, shlo::LogOp, shlo::LogisticOp, shlo::PowOp, shlo::RemOp,
                                  shlo::RsqrtOp, shlo::SineOp, shlo::SqrtOp, shlo::TanOp, shlo::TanhOp>::value)
      b.rule.flopsPerPoint = kFunctionFlops;
    return b.rule;
  }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    if constexpr (llvm::is_one_of<Op, shlo::DivOp, shlo::RemOp>::value)
      if (isa<IntegerType>(getElementTypeOrSelf(op->getResult(0).getType())))
        return localizeIntegerDivision(op, context);
    return cloneLocal(op, context);
  }
};

template <typename Op> void attachIfElementwise(MLIRContext *context) {
  if constexpr (Op::template hasTrait<shlo::ElementwiseTrait>())
    Op::template attachInterface<ElementwiseRule<Op>>(*context);
}
template <typename... Ops> void attachAll(MLIRContext *context) { (attachIfElementwise<Ops>(context), ...); }

} // namespace

void tp::registerElementwiseRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    attachAll<
#define GET_OP_LIST
#include "tp/Input/StableHLO/StableHLOOps.cpp.inc"
        >(context);
  });
}
