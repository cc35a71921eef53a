//===- DynamicSlice.cpp - rules of dynamic_slice, dynamic_update_slice ----===//
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

namespace {

/// ([l, i, j], [], [], []) -> ([1, i, j])       l whole
///
/// Where the whole dimension is taken the start index is clamped to 0, for the
/// local rows as for all.
struct DynamicSliceRule : ShardingRuleOpInterface::ExternalModel<DynamicSliceRule, shlo::DynamicSliceOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> from = ::tp::getShape(op->getOperand(0)), to = ::tp::getShape(op->getResult(0));
    for (unsigned d = 0; d < from.size(); ++d) {
      if (from[d] == to[d]) {
        b.all(b.factor(from[d]), {{0, d}}, {{0, d}});
        continue;
      }
      b.operand(0, d, b.whole(from[d]));
      b.result(0, d, b.whole(to[d]));
    }
    b.linear({0}, std::nullopt);
    b.movesData();
    return b.rule;
  }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    return cloneLocal(op, context, [&](Operation *clone) {
      cast<shlo::DynamicSliceOp>(clone).setSliceSizes(context.localResultType(0).getShape());
    });
  }
};

/// ([l, i, j], [1, i, j], [], [], []) -> ([l, i, j])      l whole
struct DynamicUpdateSliceRule
    : ShardingRuleOpInterface::ExternalModel<DynamicUpdateSliceRule, shlo::DynamicUpdateSliceOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> shape = ::tp::getShape(op->getOperand(0));
    ArrayRef<int64_t> update = ::tp::getShape(op->getOperand(1));
    for (unsigned d = 0; d < shape.size(); ++d) {
      if (shape[d] == update[d]) {
        b.all(b.factor(shape[d]), {{0, d}, {1, d}}, {{0, d}});
        continue;
      }
      b.all(b.whole(shape[d]), {{0, d}}, {{0, d}});
      b.operand(1, d, b.whole(update[d]));
    }
    b.linear({0, 1}, std::nullopt);
    b.movesData();
    return b.rule;
  }
};

} // namespace

void tp::registerDynamicSliceRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::DynamicSliceOp::attachInterface<DynamicSliceRule>(*context);
    shlo::DynamicUpdateSliceOp::attachInterface<DynamicUpdateSliceRule>(*context);
  });
}
