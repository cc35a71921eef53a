//===- Window.cpp - rules of reduce_window and select_and_scatter ---------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Window.h"
#include "Combiner.h"
#include "Families.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

WindowFactors tp::addWindowDim(RuleBuilder &b, const shlo::WindowDim &dim, int64_t rows,
                               std::optional<ReductionKind> reduction) {
  WindowFactors factors;
  int64_t count = dim.getCount(rows);
  if (dim.isBlocked(rows)) {
    factors.output = b.factor(count);
    factors.window = reduction && count == 1 && !dim.reversed ? b.reduction(dim.size, *reduction) : b.whole(dim.size);
    factors.input = {factors.output, factors.window};
    return factors;
  }
  // Separate factors: the sizes differ.
  factors.input = {b.whole(rows)};
  factors.window = b.whole(dim.size);
  factors.output = b.whole(count);
  return factors;
}

namespace {

/// ([n, (h k), c], []) -> ([n, h, c])     k whole
///
/// In windows of k rows side by side; dimensions of other windows are whole.
/// The initial values are padding and start each window, so that partial
/// inputs pass if they are neutral or the reduction is idempotent.
struct ReduceWindowRule : ShardingRuleOpInterface::ExternalModel<ReduceWindowRule, shlo::ReduceWindowOp> {
  ShardingRule getShardingRule(Operation *op) const {
    auto reduce = cast<shlo::ReduceWindowOp>(op);
    unsigned count = reduce.getInputs().size();
    RuleBuilder b(op);
    double points = 1;
    for (auto [d, dim] : llvm::enumerate(reduce.getWindow())) {
      int64_t rows = ::tp::getShape(op->getOperand(0))[d];
      WindowFactors factors = addWindowDim(b, dim, rows, std::nullopt);
      for (unsigned i = 0; i < count; ++i) {
        for (unsigned f : factors.input)
          b.operand(i, d, f);
        b.result(i, d, factors.output);
      }
      points *=
          dim.isPrefix(rows) || dim.isSuffix(rows) ? rows : double(dim.size) * ::tp::getShape(op->getResult(0))[d];
    }
    std::optional<ReductionKind> kind = count == 1 ? matchCombiner(reduce.getBody()) : std::nullopt;
    if (kind && (isIdempotent(*kind) || isNeutralElement(getSplatElement(reduce.getInitValues().front()), *kind)))
      b.linear({0}, *kind);
    b.setFlops(points);
    return b.rule;
  }
};

/// ([n, (h k), c], [n, h, c], []) -> ([n, (h k), c])     k whole
///
/// Linear in the source where elements that meet are added to zero.
struct SelectAndScatterRule : ShardingRuleOpInterface::ExternalModel<SelectAndScatterRule, shlo::SelectAndScatterOp> {
  ShardingRule getShardingRule(Operation *op) const {
    auto scatter = cast<shlo::SelectAndScatterOp>(op);
    RuleBuilder b(op);
    double points = 1;
    for (auto [d, dim] : llvm::enumerate(scatter.getWindow())) {
      WindowFactors factors = addWindowDim(b, dim, ::tp::getShape(op->getOperand(0))[d], std::nullopt);
      for (unsigned f : factors.input) {
        b.operand(0, d, f);
        b.result(0, d, f);
      }
      b.operand(1, d, factors.output);
      points *= double(dim.size) * ::tp::getShape(op->getOperand(1))[d];
    }
    if (std::optional<ReductionKind> kind = matchCombiner(scatter.getScatter());
        kind == ReductionKind::add && isNeutralElement(getSplatElement(scatter.getInitValue()), *kind))
      b.linear({1}, *kind);
    b.setFlops(points);
    return b.rule;
  }
};

} // namespace

void tp::registerWindowRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::ReduceWindowOp::attachInterface<ReduceWindowRule>(*context);
    shlo::SelectAndScatterOp::attachInterface<SelectAndScatterRule>(*context);
  });
}
