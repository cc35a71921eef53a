//===- Tensor.cpp - rules of the tensor dialect's ops ---------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Constant.h"
#include "Families.h"
#include "LocalOps.h"
#include "Slice.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace tp;

namespace {

/// empty () -> ([i, j])
struct EmptyRule : ShardingRuleOpInterface::ExternalModel<EmptyRule, tensor::EmptyOp> {
  ShardingRule getShardingRule(Operation *op) const { return makeSourceRule(op); }
};

/// ([(h d)]) -> ([h, d]) and back
template <typename Op> struct ReassociationRule : ShardingRuleOpInterface::ExternalModel<ReassociationRule<Op>, Op> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    addCommonRefinement(
        b, ::tp::getShape(op->getOperand(0)), ::tp::getShape(op->getResult(0)),
        [&](unsigned dim, unsigned f) { b.operand(0, dim, f); },
        [&](unsigned dim, unsigned f) { b.result(0, dim, f); });
    b.linear({0}, std::nullopt);
    b.movesData();
    return b.rule;
  }
  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    return cloneLocal(op, context, [&](Operation *clone) {
      if (auto expand = dyn_cast<tensor::ExpandShapeOp>(clone))
        expand.setStaticOutputShape(context.localResultType(0).getShape());
    });
  }
};

/// A slice of a tensor: extract_slice takes it, insert_slice replaces it. The
/// part's dimensions are the whole's without the dropped ones.
template <typename Op> struct PartGeometry {
  Op op;
  RankedTensorType whole, part;
  llvm::SmallBitVector dropped;

  explicit PartGeometry(Op op) : op(op), dropped(op.getDroppedDims()) {
    if constexpr (std::is_same_v<Op, tensor::ExtractSliceOp>) {
      whole = op.getSourceType();
      part = op.getType();
    } else {
      whole = op.getDestType();
      part = op.getSourceType();
    }
  }
  /// Where the start is not known, only all rows keep their place.
  SliceDim getDim(unsigned d) {
    int64_t start = op.getStaticOffsets()[d], size = op.getStaticSizes()[d];
    int64_t stride = op.getStaticStrides()[d], total = whole.getDimSize(d);
    if (size == total && stride == 1)
      return getSliceDim(total, 0, size, 1);
    if (ShapedType::isDynamic(start) || ShapedType::isDynamic(size) || ShapedType::isDynamic(stride))
      return {SliceDim::other, {}};
    if constexpr (std::is_same_v<Op, tensor::ExtractSliceOp>)
      return getTakenDim(total, start, size, stride);
    return getSliceDim(total, start, size, stride);
  }
  void addFactors(RuleBuilder &b, function_ref<void(unsigned, unsigned)> addToWhole,
                  function_ref<void(unsigned, unsigned)> addToPart) {
    unsigned next = 0;
    for (unsigned d = 0; d < whole.getRank(); ++d) {
      bool kept = !dropped[d];
      int64_t size = kept ? part.getDimSize(next) : 1;
      addSliceDim(
          b, getDim(d), whole.getDimSize(d), size, op.getStaticStrides()[d], [&](unsigned f) { addToWhole(d, f); },
          [&](unsigned f) {
            if (kept)
              addToPart(next, f);
          });
      next += kept;
    }
  }
  /// `wholeFactors`: of the tensor that the slice is a part of.
  FailureOr<SmallVector<Value>> localize(LocalizeContext &context, const TensorFactors &wholeFactors,
                                         const TensorFactors &partFactors) {
    SmallVector<int64_t> starts(op.getStaticOffsets()), sizes(op.getStaticSizes()), strides(op.getStaticStrides());
    Value source = context.operand(0);
    SmallVector<LocalSliceDim> dims;
    for (unsigned d = 0, next = 0; d < starts.size(); next += !dropped[d], ++d) {
      const LocalSliceDim &local = dims.emplace_back(takeLocalSlice(context, getDim(d), source, d, wholeFactors[d],
                                                                    dropped[d] ? DimFactors() : partFactors[next],
                                                                    starts[d], sizes[d], strides[d]));
      if (!ShapedType::isDynamic(starts[d]))
        starts[d] = local.start;
      if (!ShapedType::isDynamic(sizes[d]))
        sizes[d] = local.size;
      strides[d] = local.stride;
    }
    SmallVector<Value> local = cloneLocal(op, context, [&](Operation *clone) {
      clone->setOperand(0, source);
      cast<Op>(clone).setStaticOffsets(starts);
      cast<Op>(clone).setStaticSizes(sizes);
      cast<Op>(clone).setStaticStrides(strides);
    });
    return SmallVector<Value>{shareRows(context, op->getLoc(), local.front(), dims)};
  }
};

/// As stablehlo.slice: ([(3 b), i]) -> ([b, i])
struct ExtractSliceRule : ShardingRuleOpInterface::ExternalModel<ExtractSliceRule, tensor::ExtractSliceOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    PartGeometry<tensor::ExtractSliceOp>(cast<tensor::ExtractSliceOp>(op))
        .addFactors(
            b, [&](unsigned d, unsigned f) { b.operand(0, d, f); }, [&](unsigned d, unsigned f) { b.result(0, d, f); });
    b.linear({0}, std::nullopt);
    b.movesData();
    return b.rule;
  }
  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    return PartGeometry<tensor::ExtractSliceOp>(cast<tensor::ExtractSliceOp>(op))
        .localize(context, context.rule().operands[0], context.rule().results[0]);
  }
};

/// ([b, i], [(3 b), i]) -> ([(3 b), i])
struct InsertSliceRule : ShardingRuleOpInterface::ExternalModel<InsertSliceRule, tensor::InsertSliceOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    PartGeometry<tensor::InsertSliceOp>(cast<tensor::InsertSliceOp>(op))
        .addFactors(
            b, [&](unsigned d, unsigned f) { b.all(f, {{1, d}}, {{0, d}}); },
            [&](unsigned d, unsigned f) { b.operand(0, d, f); });
    b.linear({0, 1}, std::nullopt);
    b.movesData();
    return b.rule;
  }
  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    return PartGeometry<tensor::InsertSliceOp>(cast<tensor::InsertSliceOp>(op))
        .localize(context, context.rule().operands[1], context.rule().operands[0]);
  }
};

} // namespace

void tp::registerTensorRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    tensor::EmptyOp::attachInterface<EmptyRule>(*context);
    tensor::ExpandShapeOp::attachInterface<ReassociationRule<tensor::ExpandShapeOp>>(*context);
    tensor::CollapseShapeOp::attachInterface<ReassociationRule<tensor::CollapseShapeOp>>(*context);
    tensor::ExtractSliceOp::attachInterface<ExtractSliceRule>(*context);
    tensor::InsertSliceOp::attachInterface<InsertSliceRule>(*context);
  });
}
