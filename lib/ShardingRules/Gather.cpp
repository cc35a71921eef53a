//===- Gather.cpp - rule of gather ----------------------------------------===//
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

/// Embedding lookup, rows v of a table by token:
///   ([v, e], [b, s, 1]) -> ([b, s, e])                 lookup = {v}
/// take_along_axis, with b as batching dimension:
///   ([b, v], [b, s, 1]) -> ([b, s, 1])                 lookup = {v}
/// Any dimension of which one row is taken by an index component is a lookup:
/// the rank that has the row gives it, the others give zero. A dimension taken
/// as a whole is parallel, since its start index is clamped to 0; one of which
/// several but not all rows are taken is whole.
struct GatherRule : ShardingRuleOpInterface::ExternalModel<GatherRule, shlo::GatherOp> {
  ShardingRule getShardingRule(Operation *op) const {
    auto gather = cast<shlo::GatherOp>(op);
    shlo::GatherDimensionNumbersAttr dims = gather.getDimensionNumbers();
    ArrayRef<int64_t> operand = gather.getOperand().getType().getShape();
    ArrayRef<int64_t> indices = gather.getStartIndices().getType().getShape();
    ArrayRef<int64_t> sizes = gather.getSliceSizes();
    RuleBuilder b(op);

    // Dimensions of the indices are the result's dimensions that are not
    // offset dimensions, in order.
    SmallVector<unsigned> indexFactors(indices.size(), RuleBuilder::none);
    unsigned next = 0;
    for (unsigned d = 0; d < indices.size(); ++d) {
      if (d == dims.getIndexVectorDim()) {
        b.operand(1, d, b.whole(indices[d]));
        continue;
      }
      while (llvm::is_contained(dims.getOffsetDims(), next))
        ++next;
      indexFactors[d] = b.factor(indices[d]);
      b.all(indexFactors[d], {{1, d}}, {{0, next++}});
    }

    unsigned offset = 0; // position in the offset dimensions
    for (unsigned d = 0; d < operand.size(); ++d) {
      const int64_t *batching = llvm::find(dims.getOperandBatchingDims(), d);
      if (batching != dims.getOperandBatchingDims().end()) {
        unsigned position = batching - dims.getOperandBatchingDims().begin();
        b.operand(0, d, indexFactors[dims.getStartIndicesBatchingDims()[position]]);
        continue;
      }
      bool collapsed = llvm::is_contained(dims.getCollapsedSliceDims(), d);
      unsigned resultDim = collapsed ? 0 : dims.getOffsetDims()[offset++];
      if (sizes[d] == operand[d]) {
        unsigned f = b.factor(operand[d]);
        b.operand(0, d, f);
        if (!collapsed)
          b.result(0, resultDim, f);
      } else if (isLookup(dims, sizes, d)) {
        b.operand(0, d, b.factor(operand[d], FactorKind::lookup, getMergeKind(gather.getType().getElementType())));
      } else {
        b.operand(0, d, b.whole(operand[d]));
        if (!collapsed)
          b.result(0, resultDim, b.whole(sizes[d]));
      }
    }
    b.linear({0}, std::nullopt);
    b.movesData();
    return b.rule;
  }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    auto gather = cast<shlo::GatherOp>(op);
    shlo::GatherDimensionNumbersAttr dims = gather.getDimensionNumbers();
    ArrayRef<int64_t> operand = gather.getOperand().getType().getShape();
    OpBuilder &builder = context.builder();
    Location loc = op->getLoc();

    auto localOperand = cast<RankedTensorType>(context.operand(0).getType());
    SmallVector<int64_t> sizes(gather.getSliceSizes());
    SmallVector<std::pair<unsigned, DimSplit>> splitLookups; // component, split
    for (unsigned d = 0; d < sizes.size(); ++d) {
      // What is taken as a whole stays so.
      if (sizes[d] == operand[d])
        sizes[d] = localOperand.getDimSize(d);
      if (!isLookup(dims, gather.getSliceSizes(), d) || operand[d] == 1)
        continue;
      FailureOr<DimSplit> split = getDimSplit(op, context, context.rule().operands[0][d], operand[d]);
      if (failed(split))
        return failure();
      if (!split->isWhole())
        splitLookups.push_back({llvm::find(dims.getStartIndexMap(), d) - dims.getStartIndexMap().begin(), *split});
    }
    auto setSizes = [&](Operation *clone) { cast<shlo::GatherOp>(clone).setSliceSizes(sizes); };
    if (splitLookups.empty())
      return cloneLocal(op, context, setSizes);

    // The start index is clamped to the global dimension before it becomes a
    // local row; rows of other ranks read some local row and count as zero.
    IndexRows rows(context, loc, context.operand(1), dims.getIndexVectorDim());
    Value owned;
    for (auto &[component, split] : splitLookups) {
      rows.clamp(component, split.getSize() - 1);
      Value here = rows.toLocal(component, split);
      owned = owned ? shlo::AndOp::create(builder, loc, owned.getType(), owned, here) : here;
    }
    Value indices = rows.assemble();
    SmallVector<Value> results = cloneLocal(op, context, [&](Operation *clone) {
      setSizes(clone);
      clone->setOperand(1, indices);
      // Rows of other ranks break the order.
      cast<shlo::GatherOp>(clone).setIndicesAreSorted(false);
    });

    RankedTensorType type = context.localResultType(0);
    SmallVector<int64_t> batchDims;
    for (int64_t d = 0; d < type.getRank(); ++d)
      if (!llvm::is_contained(dims.getOffsetDims(), d))
        batchDims.push_back(d);
    Value mask = broadcast(builder, loc, owned, type.getShape(), batchDims);
    Value zero = makeSplat(builder, loc, type.getShape(), builder.getZeroAttr(type.getElementType()));
    return SmallVector<Value>{shlo::SelectOp::create(builder, loc, type, mask, results.front(), zero)};
  }

private:
  /// One row of dimension `d` is taken, by an index component.
  static bool isLookup(shlo::GatherDimensionNumbersAttr dims, ArrayRef<int64_t> sizes, unsigned d) {
    return sizes[d] == 1 && llvm::is_contained(dims.getStartIndexMap(), d) &&
           !llvm::is_contained(dims.getOperandBatchingDims(), d);
  }
};

} // namespace

void tp::registerGatherRules(DialectRegistry &registry) {
  registry.addExtension(
      +[](MLIRContext *context, shlo::StableHLODialect *) { shlo::GatherOp::attachInterface<GatherRule>(*context); });
}
