//===- Reduce.cpp - rule of reduce ----------------------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Combiner.h"
#include "Families.h"
#include "LocalOps.h"
#include "RuleBuilder.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// ([i, j], []) -> ([i])  reduction = {j: add}
///
/// A rank's term contains the initial value, so that a split of j counts it
/// once per rank: it must be neutral, or the reduction idempotent (max). A body
/// that picks one of its sides (argmax) is no reduction of collectives:
///   ([i, j], [i, j], [], []) -> ([i], [i])  merged = {j}
/// Each rank reduces its rows, and all of them what the ranks have. With an
/// unknown body j is whole.
struct ReduceRule : ShardingRuleOpInterface::ExternalModel<ReduceRule, shlo::ReduceOp> {
  ShardingRule getShardingRule(Operation *op) const {
    auto reduce = cast<shlo::ReduceOp>(op);
    unsigned count = reduce.getInputs().size();
    std::optional<ReductionKind> kind;
    bool neutral = false;
    if (count == 1 && (kind = matchCombiner(reduce.getBody()))) {
      neutral = isIdempotent(*kind) || isNeutralElement(getSplatElement(reduce.getInitValues().front()), *kind);
    }

    FactorKind reducedKind = neutral                            ? FactorKind::reduction
                             : picksArguments(reduce.getBody()) ? FactorKind::merged
                                                                : FactorKind::whole;
    RuleBuilder b(op);
    unsigned next = 0;
    for (auto [dim, size] : llvm::enumerate(::tp::getShape(op->getOperand(0)))) {
      bool reduced = llvm::is_contained(reduce.getDimensions(), dim);
      unsigned f = reduced ? b.factor(size, reducedKind, kind.value_or(ReductionKind::add)) : b.factor(size);
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

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    auto reduce = cast<shlo::ReduceOp>(op);
    unsigned count = reduce.getInputs().size();
    SmallVector<Value> inputs;
    for (unsigned i = 0; i < count; ++i)
      inputs.push_back(context.operand(i));
    SmallVector<AxisRefAttr> axes;
    for (auto [dim, factors] : llvm::enumerate(context.rule().operands.front())) {
      if (factors.empty() || context.rule().factors[factors.front()].kind != FactorKind::merged)
        continue;
      const DimSplit &split = context.splits()[factors.front()];
      llvm::append_range(axes, split.getAxes());
      for (unsigned i = 0; i < count; ++i)
        inputs[i] = fillPadding(context, op->getLoc(), inputs[i], dim, split, context.operand(count + i));
    }
    if (axes.empty())
      return localizeByDefault(op, context);
    auto reduceLocally = [&](ArrayRef<int64_t> dims) {
      return cloneLocal(op, context, [&](Operation *clone) {
        cast<shlo::ReduceOp>(clone).getInputsMutable().assign(inputs);
        cast<shlo::ReduceOp>(clone).setDimensions(dims);
      });
    };
    inputs = reduceLocally(reduce.getDimensions());
    for (Value &input : inputs) {
      auto type = cast<RankedTensorType>(input.getType());
      SmallVector<int64_t> shape(type.getShape());
      shape.insert(shape.begin(), 1);
      input = shlo::ReshapeOp::create(context.builder(), op->getLoc(), type.clone(shape), input);
      input = gatherRows(context, op->getLoc(), input, 0, axes);
    }
    return reduceLocally({0});
  }
};

} // namespace

void tp::registerReduceRules(DialectRegistry &registry) {
  registry.addExtension(
      +[](MLIRContext *context, shlo::StableHLODialect *) { shlo::ReduceOp::attachInterface<ReduceRule>(*context); });
}
