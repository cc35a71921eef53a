//===- Reduce.cpp - rule of reduce ----------------------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Combiner.h"
#include "Families.h"
#include "RuleBuilder.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// ([i, j], []) -> ([i])  reduction = {j: add}
///
/// A rank's term contains the initial value, so that a split of j counts it
/// once per rank: it must be neutral, or the reduction idempotent (max). With
/// several inputs (argmax) or an unknown body j is whole.
struct ReduceRule : ShardingRuleOpInterface::ExternalModel<ReduceRule, shlo::ReduceOp> {
  ShardingRule getShardingRule(Operation *op) const {
    auto reduce = cast<shlo::ReduceOp>(op);
    unsigned count = reduce.getInputs().size();
    std::optional<ReductionKind> kind;
    bool neutral = false;
    if (count == 1 && (kind = matchCombiner(reduce.getBody()))) {
      neutral = isIdempotent(*kind) || isNeutralElement(getSplatElement(reduce.getInitValues().front()), *kind);
    }

    RuleBuilder b(op);
    unsigned next = 0;
    for (auto [dim, size] : llvm::enumerate(::tp::getShape(op->getOperand(0)))) {
      bool reduced = llvm::is_contained(reduce.getDimensions(), dim);
      unsigned f = !reduced ? b.factor(size) : neutral ? b.reduction(size, *kind) : b.whole(size);
      for (unsigned i = 0; i < count; ++i) {
        b.operand(i, dim, f);
        if (!reduced)
          b.result(i, next, f);
      }
      next += !reduced;
    }
    if (neutral)
      b.linear({0}, *kind);
    return b.rule;
  }
};

} // namespace

void tp::registerReduceRules(DialectRegistry &registry) {
  registry.addExtension(
      +[](MLIRContext *context, shlo::StableHLODialect *) { shlo::ReduceOp::attachInterface<ReduceRule>(*context); });
}
