//===- Dot.cpp - rules of tensor products ---------------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Families.h"
#include "RuleBuilder.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// ([b, m, k], [b, k, n]) -> ([b, m, n])  reduction = {k: add}
/// with any number of each, in any order of an operand's dimensions. Padding of
/// a contracted dimension is made zero on both sides, by the default.
static ShardingRule makeProductRule(Operation *op, ArrayRef<int64_t> lhsBatch, ArrayRef<int64_t> rhsBatch,
                                    ArrayRef<int64_t> lhsContracting, ArrayRef<int64_t> rhsContracting) {
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

namespace {

struct DotGeneralRule : ShardingRuleOpInterface::ExternalModel<DotGeneralRule, shlo::DotGeneralOp> {
  ShardingRule getShardingRule(Operation *op) const {
    shlo::DotDimensionNumbersAttr dims = cast<shlo::DotGeneralOp>(op).getDotDimensionNumbers();
    return makeProductRule(op, dims.getLhsBatchingDimensions(), dims.getRhsBatchingDimensions(),
                           dims.getLhsContractingDimensions(), dims.getRhsContractingDimensions());
  }
};

/// dot contracts the last dimension of lhs with the first of rhs.
struct DotRule : ShardingRuleOpInterface::ExternalModel<DotRule, shlo::DotOp> {
  ShardingRule getShardingRule(Operation *op) const {
    int64_t last = ::tp::getShape(op->getOperand(0)).size() - 1;
    return makeProductRule(op, {}, {}, {last}, {0});
  }
};

} // namespace

void tp::registerDotRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::DotGeneralOp::attachInterface<DotGeneralRule>(*context);
    shlo::DotOp::attachInterface<DotRule>(*context);
  });
}
