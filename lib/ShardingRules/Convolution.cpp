//===- Convolution.cpp - rule of convolution ------------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Families.h"
#include "LocalOps.h"
#include "Window.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// ([n, x, c], [k, c, o]) -> ([n, y, o])                reduction = {c: add}
/// ([n, x, (g c)], [k, c, (g o)]) -> ([n, y, (g o)])    feature groups
/// ([(g n), x, c], [k, c, (g o)]) -> ([n, y, (g o)])    batch groups
///
/// with the dimensions in any order. In a spatial dimension windows that lie side
/// by side are [(y k)], [k] -> [y]; a kernel of one row is of this kind, and so
/// is one that covers the input, of which k is a reduction. The rows of small
/// windows move: [x], [k] -> [y], x like y, or x like k where the kernel is large
/// and the result small, as in the gradient of a kernel.
struct ConvolutionRule : ShardingRuleOpInterface::ExternalModel<ConvolutionRule, shlo::ConvolutionOp> {
  ShardingRule getShardingRule(Operation *op) const {
    auto convolution = cast<shlo::ConvolutionOp>(op);
    auto dims = convolution.getDimensionNumbers();
    ArrayRef<int64_t> lhs = ::tp::getShape(op->getOperand(0)), rhs = ::tp::getShape(op->getOperand(1)),
                      result = ::tp::getShape(op->getResult(0));
    int64_t features = convolution.getFeatureGroupCount(), batches = convolution.getBatchGroupCount();
    unsigned inputBatch = dims.getInputBatchDimension(), inputFeature = dims.getInputFeatureDimension(),
             kernelInput = dims.getKernelInputFeatureDimension(), kernelOutput = dims.getKernelOutputFeatureDimension(),
             outputBatch = dims.getOutputBatchDimension(), outputFeature = dims.getOutputFeatureDimension();

    RuleBuilder b(op);
    // The groups are the major factor wherever they are.
    b.all(b.factor(features), {{0, inputFeature}, {1, kernelOutput}}, {{0, outputFeature}});
    b.all(b.factor(batches), {{0, inputBatch}, {1, kernelOutput}}, {{0, outputFeature}});
    b.all(b.factor(lhs[inputBatch] / batches), {{0, inputBatch}}, {{0, outputBatch}});
    b.all(b.factor(rhs[kernelOutput] / (features * batches)), {{1, kernelOutput}}, {{0, outputFeature}});
    double multiplications = double(result[outputBatch]) * rhs[kernelOutput] * rhs[kernelInput];
    for (auto [dim, in, kernel, out] :
         llvm::zip_equal(convolution.getWindow(), dims.getInputSpatialDimensions(), dims.getKernelSpatialDimensions(),
                         dims.getOutputSpatialDimensions())) {
      WindowFactors factors = addWindowDim(b, dim, lhs[in], /*sums=*/true);
      for (unsigned f : factors.input)
        b.operand(0, in, f);
      b.operand(1, kernel, factors.window);
      b.result(0, out, factors.output);
      multiplications *= double(dim.size) * result[out];
    }
    b.all(b.reduction(rhs[kernelInput], ReductionKind::add), {{0, inputFeature}, {1, kernelInput}}, {});
    b.linear({0});
    b.linear({1});
    b.setFlops(2 * multiplications);
    b.rule.isContraction = true;
    return b.rule;
  }

  /// A rank has only some of the groups, and rows of its neighbours.
  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    FailureOr<SmallVector<Value>> results = localizeByDefault(op, context);
    if (failed(results))
      return failure();
    auto local = results->front().getDefiningOp<shlo::ConvolutionOp>();
    auto convolution = cast<shlo::ConvolutionOp>(op);
    auto dims = convolution.getDimensionNumbers();
    SmallVector<shlo::WindowDim> window = convolution.getWindow();
    OpBuilder::InsertionGuard guard(context.builder());
    context.builder().setInsertionPoint(local);
    Value input = local.getLhs();
    TypedAttr zero = context.builder().getZeroAttr(getElementTypeOrSelf(input.getType()));
    Value fill = makeSplat(context.builder(), op->getLoc(), {}, zero);
    bool moves = false;
    for (auto [dim, in] : llvm::zip_equal(window, dims.getInputSpatialDimensions())) {
      LocalWindow moved = fetchWindowRows(context, dim, ::tp::getShape(op->getOperand(0))[in], /*sums=*/true, input, in,
                                          context.rule().operands[0][in], fill);
      // Where each rank has what it needs only the padding changes.
      moves |= input != moved.input || dim.low != moved.dim.low || dim.high != moved.dim.high;
      input = moved.input;
      dim = moved.dim;
    }
    if (moves) {
      local.getLhsMutable().assign(input);
      local.setPaddingAttr(shlo::getPaddingAttr(context.builder(), window));
      local.setLhsDilation(shlo::getBaseDilations(window));
    }
    // Their factor is the first one, if there is one.
    auto getLocal = [&](int64_t groups) { return groups == 1 ? 1 : context.splits().front().getLocalSize(); };
    local.setFeatureGroupCount(getLocal(local.getFeatureGroupCount()));
    local.setBatchGroupCount(getLocal(local.getBatchGroupCount()));
    return results;
  }
};

} // namespace

void tp::registerConvolutionRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::ConvolutionOp::attachInterface<ConvolutionRule>(*context);
  });
}
