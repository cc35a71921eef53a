//===- Linalg.cpp - one rule for all structured ops -----------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Combiner.h"
#include "Families.h"
#include "Payload.h"
#include "RuleBuilder.h"

using namespace mlir;
using namespace tp;
using linalg::LinalgOp;

namespace {

/// For each loop the factor's kind, from where the loop's dimension appears.
SmallVector<Factor> classifyLoops(LinalgOp op) {
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  unsigned count = sizes.size();
  SmallVector<Factor> loops;
  for (unsigned d = 0; d < count; ++d)
    loops.push_back(
        {sizes[d], iterators[d] == utils::IteratorType::parallel ? FactorKind::parallel : FactorKind::reduction});

  // A loop may be split if each tensor has it alone in at most one dimension:
  // not where it is part of a sum (a convolution's window), or on a diagonal.
  for (AffineMap map : op.getIndexingMapsArray()) {
    SmallVector<unsigned> alone(count, 0);
    for (AffineExpr expr : map.getResults()) {
      if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
        if (++alone[dim.getPosition()] > 1)
          loops[dim.getPosition()].kind = FactorKind::whole;
        continue;
      }
      for (unsigned d = 0; d < count; ++d)
        if (expr.isFunctionOfDim(d))
          loops[d].kind = FactorKind::whole;
    }
  }
  // linalg.index counts global rows.
  op.getBlock()->walk([&](linalg::IndexOp index) { loops[index.getDim()].kind = FactorKind::whole; });
  // A parallel loop that an output lacks writes the same place many times.
  for (OpOperand &init : op.getDpsInitsMutable())
    for (unsigned d = 0; d < count; ++d)
      if (loops[d].kind == FactorKind::parallel && !op.getMatchingIndexingMap(&init).isFunctionOfDim(d))
        loops[d].kind = FactorKind::whole;

  for (unsigned d = 0; d < count; ++d) {
    if (loops[d].kind != FactorKind::reduction)
      continue;
    // All outputs must accumulate in the same way, and padding rows must be
    // maskable in the operands.
    SmallVector<BlockArgument> masked;
    for (OpOperand *input : op.getDpsInputOperands())
      if (op.getMatchingIndexingMap(input).isFunctionOfDim(d))
        masked.push_back(op.getMatchingBlockArgument(input));
    std::optional<ReductionKind> common;
    for (unsigned i = 0, e = op.getNumDpsInits(); i != e; ++i) {
      std::optional<Accumulation> acc = matchAccumulation(op, i);
      if (!acc || (common && *common != acc->kind) || !isNeutralIfMasked(acc->term, acc->kind, masked)) {
        common = std::nullopt;
        break;
      }
      common = acc->kind;
    }
    if (common)
      loops[d].reduction = *common;
    else
      loops[d].kind = FactorKind::whole;
  }
  return loops;
}

/// From indexing maps and iterator types:
///   ins (i, k), (k, j), outs (i, j)     ([i, k], [k, j], [i, j]) -> ([i, j])  reduction = {k: add}
/// A dimension whose index is not a single loop has a whole factor of its own.
/// An output that is accumulated into counts once, so that it must be partial
/// where a reduction is split.
template <typename Op> struct LinalgRule : ShardingRuleOpInterface::ExternalModel<LinalgRule<Op>, Op> {
  ShardingRule getShardingRule(Operation *raw) const {
    auto op = cast<LinalgOp>(raw);
    RuleBuilder b(raw);
    SmallVector<unsigned> loops;
    for (const Factor &loop : classifyLoops(op))
      loops.push_back(b.factor(loop.size, loop.kind, loop.reduction));

    for (OpOperand &operand : raw->getOpOperands()) {
      unsigned i = operand.getOperandNumber();
      AffineMap map = op.getMatchingIndexingMap(&operand);
      for (auto [dim, size] : llvm::enumerate(::tp::getShape(operand.get()))) {
        auto loop = dyn_cast<AffineDimExpr>(map.getResult(dim));
        unsigned f = loop ? loops[loop.getPosition()] : b.whole(size);
        b.operand(i, dim, f);
        if (op.isDpsInit(&operand) && raw->getNumResults() > 0)
          b.result(op.getTiedOpResult(&operand).getResultNumber(), dim, f);
      }
    }

    bool reduces = llvm::any_of(b.rule.factors, [](const Factor &f) { return f.kind == FactorKind::reduction; });
    if (reduces)
      for (OpOperand &init : op.getDpsInitsMutable())
        if (op.payloadUsesValueFromOperand(&init))
          b.rule.partialOperands.push_back(init.getOperandNumber());

    if (auto fill = dyn_cast<linalg::FillOp>(raw)) {
      // The output's content is overwritten: it may be anything, and the
      // result is partial at no cost if the value is neutral.
      TypedAttr value = getSplatElement(fill.getInputs().front());
      for (ReductionKind kind : {ReductionKind::add, ReductionKind::mul, ReductionKind::max, ReductionKind::min,
                                 ReductionKind::and_, ReductionKind::or_})
        if (isNeutralElement(value, kind))
          b.linear({1}, kind);
    } else {
      for (LinearGroup &group : getLinearGroups(op))
        b.rule.linear.push_back(std::move(group));
    }

    if (linalg::isaContractionOpInterface(op)) {
      b.rule.isContraction = true;
      b.rule.flopsPerPoint = 2;
    } else {
      double points = 1;
      for (int64_t size : op.getStaticLoopRanges())
        points *= size;
      unsigned operations = op.getBlock()->getOperations().size() - 1;
      b.setFlops(points * operations);
    }
    return b.rule;
  }
};

template <typename... Ops> void attachAll(MLIRContext *context) {
  (Ops::template attachInterface<LinalgRule<Ops>>(*context), ...);
}

} // namespace

void tp::registerLinalgRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, linalg::LinalgDialect *) {
    attachAll<
#define GET_OP_LIST
#include "mlir/Dialect/Linalg/IR/LinalgStructuredOps.cpp.inc"
        >(context);
  });
}
