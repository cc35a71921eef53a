//===- BatchNorm.cpp - batch normalisation by its definition --------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BatchNorm.h"
#include "tp/Input/StableHLO/TensorMath.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {
/// Arithmetic on a tensor, and on one value per feature.
class Features {
public:
  Features(Operation *op, RankedTensorType type, int64_t featureIndex)
      : b(op->getLoc(), op), narrow(type.getElementType()), dim(featureIndex) {
    wide = narrow.getIntOrFloatBitWidth() < 32 ? b.getF32Type() : narrow;
    large = RankedTensorType::get(type.getShape(), wide);
    count = 1;
    for (int64_t d = 0; d < type.getRank(); ++d)
      count *= d == dim ? 1 : type.getDimSize(d);
  }

  Num widen(Value value) { return Num{&b, value}.convertTo(wide); }
  Value restore(Num value) { return value.convertTo(narrow).value; }
  Num spread(Num perFeature) {
    return {&b, shlo::BroadcastInDimOp::create(b, large, perFeature.value, b.getDenseI64ArrayAttr(dim))};
  }
  /// 1 / sqrt(variance + epsilon)
  Num invertDeviation(Num variance, const APFloat &epsilon) {
    return (variance + epsilon.convertToDouble()).apply<shlo::RsqrtOp>();
  }
  /// Over all but the features.
  Num sum(Num value) {
    SmallVector<int64_t> dims = llvm::to_vector(llvm::seq<int64_t>(large.getRank()));
    dims.erase(dims.begin() + dim);
    return tp::sum(value, dims);
  }
  Num average(Num sum) { return sum * (1.0 / double(count)); }

private:
  ImplicitLocOpBuilder b;
  Type narrow, wide;
  RankedTensorType large;
  int64_t dim, count;
};
} // namespace

static void expand(shlo::BatchNormTrainingOp op) {
  Features f(op, op.getOperand().getType(), op.getFeatureIndex());
  Num operand = f.widen(op.getOperand()), mean = f.average(f.sum(operand)), centered = operand - f.spread(mean);
  Num variance = f.average(f.sum(centered * centered));
  Num factor = f.widen(op.getScale()) * f.invertDeviation(variance, op.getEpsilon());
  Num output = centered * f.spread(factor) + f.spread(f.widen(op.getOffset()));
  op->replaceAllUsesWith(ValueRange{f.restore(output), f.restore(mean), f.restore(variance)});
}

static void expand(shlo::BatchNormInferenceOp op) {
  Features f(op, op.getOperand().getType(), op.getFeatureIndex());
  Num centered = f.widen(op.getOperand()) - f.spread(f.widen(op.getMean()));
  Num factor = f.widen(op.getScale()) * f.invertDeviation(f.widen(op.getVariance()), op.getEpsilon());
  op->replaceAllUsesWith(ValueRange{f.restore(centered * f.spread(factor) + f.spread(f.widen(op.getOffset())))});
}

/// With d = 1 / sqrt(variance + epsilon) and means over all but the features:
///   scale * d * (grad - mean(grad) - (x - mean) * d * d * mean(grad * (x - mean)))
static void expand(shlo::BatchNormGradOp op) {
  Features f(op, op.getOperand().getType(), op.getFeatureIndex());
  Num gradient = f.widen(op.getGradOutput()), centered = f.widen(op.getOperand()) - f.spread(f.widen(op.getMean()));
  Num inverse = f.invertDeviation(f.widen(op.getVariance()), op.getEpsilon());
  Num gradOffset = f.sum(gradient), moment = f.sum(gradient * centered), gradScale = moment * inverse;
  Num slope = inverse * inverse * f.average(moment);
  Num inner = gradient - f.spread(f.average(gradOffset)) - centered * f.spread(slope);
  Num gradOperand = f.spread(f.widen(op.getScale()) * inverse) * inner;
  op->replaceAllUsesWith(ValueRange{f.restore(gradOperand), f.restore(gradScale), f.restore(gradOffset)});
}

void tp::expandBatchNorm(Operation *root) {
  root->walk([](Operation *op) {
    if (auto training = dyn_cast<shlo::BatchNormTrainingOp>(op))
      expand(training);
    else if (auto inference = dyn_cast<shlo::BatchNormInferenceOp>(op))
      expand(inference);
    else if (auto gradient = dyn_cast<shlo::BatchNormGradOp>(op))
      expand(gradient);
    else
      return;
    op->erase();
  });
}
