//===- Dot.cpp - rules of tensor products ---------------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Families.h"
#include "LocalOps.h"
#include "RuleBuilder.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// ([b, m, k], [b, k, n]) -> ([b, m, n])  reduction = {k: add}
/// with any number of each, in any order of an operand's dimensions.
static ShardingRule makeProductRule(Operation *op, ArrayRef<int64_t> lhsBatch,
                                    ArrayRef<int64_t> rhsBatch, ArrayRef<int64_t> lhsContracting,
                                    ArrayRef<int64_t> rhsContracting) {
  RuleBuilder b(op);
  ArrayRef<int64_t> lhs = ::tp::getShape(op->getOperand(0)), rhs = ::tp::getShape(op->getOperand(1));
  unsigned next = 0; // dimension of the result
  for (auto [l, r] : llvm::zip_equal(lhsBatch, rhsBatch))
    b.all(b.factor(lhs[l]), {{0, l}, {1, r}}, {{0, next++}});
  for (unsigned d = 0; d < lhs.size(); ++d)
    if (!llvm::is_contained(lhsBatch, d) && !llvm::is_contained(lhsContracting, d))
      b.all(b.factor(lhs[d]), {{0, d}}, {{0, next++}});
  for (unsigned d = 0; d < rhs.size(); ++d)
    if (!llvm::is_contained(rhsBatch, d) && !llvm::is_contained(rhsContracting, d))
      b.all(b.factor(rhs[d]), {{1, d}}, {{0, next++}});
  for (auto [l, r] : llvm::zip_equal(lhsContracting, rhsContracting))
    b.all(b.reduction(lhs[l], ReductionKind::add), {{0, l}, {1, r}}, {});
  b.linear({0});
  b.linear({1});
  b.rule.flopsPerPoint = 2;
  b.rule.isContraction = true;
  return b.rule;
}

/// Padding of a contracted dimension must be zero on both sides: it may hold
/// anything, and zero times NaN is NaN.
static FailureOr<SmallVector<Value>> localizeProduct(Operation *op, LocalizeContext &context) {
  SmallVector<Value, 2> operands;
  for (unsigned i = 0; i < 2; ++i) {
    auto type = cast<RankedTensorType>(op->getOperand(i).getType());
    Value value = context.operand(i);
    TypedAttr zero = context.builder().getZeroAttr(type.getElementType());
    for (auto [dim, factors] : llvm::enumerate(context.rule().operands[i])) {
      if (factors.empty() ||
          context.rule().factors[factors.front()].kind != FactorKind::reduction)
        continue;
      FailureOr<DimSplit> split = getDimSplit(op, context, factors, type.getDimSize(dim));
      if (failed(split))
        return failure();
      value = context.maskPadding(value, dim, *split, zero);
    }
    operands.push_back(value);
  }
  return cloneLocal(op, context, [&](Operation *local) { local->setOperands(operands); });
}

namespace {

struct DotGeneralRule : ShardingRuleOpInterface::ExternalModel<DotGeneralRule, shlo::DotGeneralOp> {
  ShardingRule getShardingRule(Operation *op) const {
    shlo::DotDimensionNumbersAttr dims = cast<shlo::DotGeneralOp>(op).getDotDimensionNumbers();
    return makeProductRule(op, dims.getLhsBatchingDimensions(), dims.getRhsBatchingDimensions(),
                           dims.getLhsContractingDimensions(), dims.getRhsContractingDimensions());
  }
  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    return localizeProduct(op, context);
  }
};

/// dot contracts the last dimension of lhs with the first of rhs.
struct DotRule : ShardingRuleOpInterface::ExternalModel<DotRule, shlo::DotOp> {
  ShardingRule getShardingRule(Operation *op) const {
    int64_t last = ::tp::getShape(op->getOperand(0)).size() - 1;
    return makeProductRule(op, {}, {}, {last}, {0});
  }
  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    return localizeProduct(op, context);
  }
};

} // namespace

void tp::registerDotRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::DotGeneralOp::attachInterface<DotGeneralRule>(*context);
    shlo::DotOp::attachInterface<DotRule>(*context);
  });
}
