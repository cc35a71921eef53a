//===- Scatter.cpp - rule of scatter --------------------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Combiner.h"
#include "Families.h"
#include "IndexRows.h"
#include "RuleBuilder.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// Gradient of an embedding lookup, updates per token added to rows v:
///   ([v, e], [b, s, 1], [b, s, e]) -> ([v, e])     reduction = {b: add, s: add}
/// where a split of b or s counts the input once per rank, so that the input
/// must be partial there; gradient of take_along_axis, with b as batching
/// dimension:
///   ([b, v], [b, s, 1], [b, s, 1]) -> ([b, v])     reduction = {s: add}
///
/// A dimension that an index component names row by row (v) is parallel: a
/// rank applies the updates that fall into its rows and leaves out the others.
/// The dimensions of the updates are reductions if the body is one; else the
/// order counts, and they are whole.
struct ScatterRule : ShardingRuleOpInterface::ExternalModel<ScatterRule, shlo::ScatterOp> {
  ShardingRule getShardingRule(Operation *op) const {
    auto scatter = cast<shlo::ScatterOp>(op);
    shlo::ScatterDimensionNumbersAttr dims = scatter.getScatterDimensionNumbers();
    unsigned count = scatter.getInputs().size();
    ArrayRef<int64_t> input = ::tp::getShape(op->getOperand(0));
    ArrayRef<int64_t> indices = ::tp::getShape(op->getOperand(count));
    ArrayRef<int64_t> updates = ::tp::getShape(op->getOperand(count + 1));
    std::optional<ReductionKind> kind;
    if (count == 1)
      kind = matchCombiner(scatter.getUpdateComputation());

    RuleBuilder b(op);
    auto addToInputs = [&](unsigned dim, unsigned f) {
      for (unsigned i = 0; i < count; ++i)
        b.all(f, {{i, dim}}, {{i, dim}});
    };
    auto addToUpdates = [&](unsigned dim, unsigned f) {
      for (unsigned i = 0; i < count; ++i)
        b.operand(count + 1 + i, dim, f);
    };

    // Dimensions of the indices are the updates' that are not window
    // dimensions, in order.
    SmallVector<unsigned> indexFactors(indices.size(), RuleBuilder::none);
    unsigned next = 0;
    for (unsigned d = 0; d < indices.size(); ++d) {
      if (d == dims.getIndexVectorDim()) {
        b.operand(count, d, b.whole(indices[d]));
        continue;
      }
      while (llvm::is_contained(dims.getUpdateWindowDims(), next))
        ++next;
      bool batching = llvm::is_contained(dims.getScatterIndicesBatchingDims(), d);
      indexFactors[d] = batching ? b.factor(indices[d]) : kind ? b.reduction(indices[d], *kind) : b.whole(indices[d]);
      b.operand(count, d, indexFactors[d]);
      addToUpdates(next++, indexFactors[d]);
    }

    unsigned window = 0; // position in the window dimensions
    for (unsigned d = 0; d < input.size(); ++d) {
      const int64_t *batching = llvm::find(dims.getInputBatchingDims(), d);
      if (batching != dims.getInputBatchingDims().end()) {
        unsigned position = batching - dims.getInputBatchingDims().begin();
        addToInputs(d, indexFactors[dims.getScatterIndicesBatchingDims()[position]]);
        continue;
      }
      bool inserted = llvm::is_contained(dims.getInsertedWindowDims(), d);
      bool indexed = llvm::is_contained(dims.getScatterDimsToOperandDims(), d);
      unsigned updateDim = inserted ? 0 : dims.getUpdateWindowDims()[window++];
      int64_t size = inserted ? 1 : updates[updateDim];
      if (indexed && size == 1) {
        addToInputs(d, b.factor(input[d]));
      } else if (!indexed && size == input[d]) {
        unsigned f = b.factor(size);
        addToInputs(d, f);
        if (!inserted)
          addToUpdates(updateDim, f);
      } else {
        addToInputs(d, b.whole(input[d]));
        if (!inserted)
          addToUpdates(updateDim, b.whole(size));
      }
    }

    if (kind) {
      b.rule.partialOperands.push_back(0);
      b.linear({0, 2}, *kind);
    }
    b.setFlops(llvm::product_of(updates));
    return b.rule;
  }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    auto scatter = cast<shlo::ScatterOp>(op);
    shlo::ScatterDimensionNumbersAttr dims = scatter.getScatterDimensionNumbers();
    unsigned count = scatter.getInputs().size();
    ArrayRef<int64_t> input = ::tp::getShape(op->getOperand(0));
    const ShardingRule &rule = context.rule();

    // Rows of other ranks, and those outside the input, get index -1.
    IndexRows *rows = nullptr;
    std::optional<IndexRows> storage;
    for (auto [component, dim] : llvm::enumerate(dims.getScatterDimsToOperandDims())) {
      FailureOr<DimSplit> split = getDimSplit(op, context, rule.operands[0][dim], input[dim]);
      if (failed(split))
        return failure();
      if (split->isWhole())
        continue;
      if (!rows)
        rows = &storage.emplace(context, op->getLoc(), context.operand(count), dims.getIndexVectorDim());
      rows->drop(component, rows->toLocal(component, *split));
    }
    Value indices = rows ? rows->assemble() : context.operand(count);

    // Padding of the updates must change nothing, wherever its index points.
    SmallVector<Value> updates;
    for (unsigned i = count + 1; i <= 2 * count; ++i) {
      auto type = cast<RankedTensorType>(op->getOperand(i).getType());
      Value update = context.operand(i);
      for (auto [dim, factors] : llvm::enumerate(rule.operands[i])) {
        if (factors.empty() || rule.factors[factors.front()].kind != FactorKind::reduction)
          continue;
        FailureOr<DimSplit> split = getDimSplit(op, context, factors, type.getDimSize(dim));
        if (failed(split))
          return failure();
        update = context.maskPadding(update, dim, *split,
                                     getNeutralElement(rule.factors[factors.front()].reduction, type.getElementType()));
      }
      updates.push_back(update);
    }

    return cloneLocal(op, context, [&](Operation *clone) {
      clone->setOperand(count, indices);
      for (auto [i, update] : llvm::enumerate(updates))
        clone->setOperand(count + 1 + i, update);
      if (!rows)
        return;
      // -1 stands for many different rows.
      cast<shlo::ScatterOp>(clone).setIndicesAreSorted(false);
      cast<shlo::ScatterOp>(clone).setUniqueIndices(false);
    });
  }
};

} // namespace

void tp::registerScatterRules(DialectRegistry &registry) {
  registry.addExtension(
      +[](MLIRContext *context, shlo::StableHLODialect *) { shlo::ScatterOp::attachInterface<ScatterRule>(*context); });
}
