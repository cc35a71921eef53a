//===- BatchNorm.cpp - batch normalisation by its definition --------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BatchNorm.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
namespace shlo = ::stablehlo;

namespace {
/// Arithmetic on tensors of one shape, and on one value per feature.
class Features {
public:
  Features(Operation *op, RankedTensorType type, int64_t featureIndex)
      : b(op->getLoc(), op), narrow(type.getElementType()), dim(featureIndex) {
    Type element = narrow.getIntOrFloatBitWidth() < 32 ? b.getF32Type() : narrow;
    large = RankedTensorType::get(type.getShape(), element);
    vector = RankedTensorType::get(type.getDimSize(dim), element);
    count = 1;
    for (int64_t d = 0; d < type.getRank(); ++d)
      count *= d == dim ? 1 : type.getDimSize(d);
  }

  Value widen(Value value) { return convert(value, large.getElementType()); }
  Value restore(Value value) { return convert(value, narrow); }

  Value add(Value x, Value y) { return shlo::AddOp::create(b, x.getType(), x, y); }
  Value subtract(Value x, Value y) { return shlo::SubtractOp::create(b, x.getType(), x, y); }
  Value multiply(Value x, Value y) { return shlo::MulOp::create(b, x.getType(), x, y); }
  Value spread(Value perFeature) {
    return shlo::BroadcastInDimOp::create(b, large, perFeature, b.getDenseI64ArrayAttr(dim));
  }
  /// 1 / sqrt(variance + epsilon)
  Value invertDeviation(Value variance, const APFloat &epsilon) {
    return shlo::RsqrtOp::create(b, vector, add(variance, splat(vector, epsilon.convertToDouble())));
  }
  /// Over all but the features.
  Value sum(Value value);
  Value average(Value sum) { return multiply(sum, splat(vector, 1.0 / double(count))); }

private:
  Value splat(RankedTensorType type, double value) {
    return shlo::ConstantOp::create(
        b, type, DenseElementsAttr::get(type, Attribute(b.getFloatAttr(type.getElementType(), value))));
  }
  Value convert(Value value, Type element) {
    auto type = cast<RankedTensorType>(value.getType());
    return type.getElementType() == element ? value
                                            : shlo::ConvertOp::create(b, type.clone(element), value).getResult();
  }

  ImplicitLocOpBuilder b;
  Type narrow;
  RankedTensorType large, vector;
  int64_t dim, count;
};
} // namespace

Value Features::sum(Value value) {
  SmallVector<int64_t> dims;
  for (int64_t d = 0; d < large.getRank(); ++d)
    if (d != dim)
      dims.push_back(d);
  if (dims.empty())
    return value;
  auto scalar = RankedTensorType::get({}, large.getElementType());
  auto reduce = shlo::ReduceOp::create(b, TypeRange{vector}, ValueRange{value}, ValueRange{splat(scalar, 0)},
                                       b.getDenseI64ArrayAttr(dims));
  OpBuilder::InsertionGuard guard(b);
  Block *body = b.createBlock(&reduce.getBody(), {}, {scalar, scalar}, {b.getLoc(), b.getLoc()});
  shlo::ReturnOp::create(b, ValueRange{add(body->getArgument(0), body->getArgument(1))});
  return reduce.getResult(0);
}

static void expand(shlo::BatchNormTrainingOp op) {
  Features f(op, op.getOperand().getType(), op.getFeatureIndex());
  Value operand = f.widen(op.getOperand());
  Value mean = f.average(f.sum(operand));
  Value centered = f.subtract(operand, f.spread(mean));
  Value variance = f.average(f.sum(f.multiply(centered, centered)));
  Value factor = f.multiply(f.widen(op.getScale()), f.invertDeviation(variance, op.getEpsilon()));
  Value output = f.add(f.multiply(centered, f.spread(factor)), f.spread(f.widen(op.getOffset())));
  op->replaceAllUsesWith(ValueRange{f.restore(output), f.restore(mean), f.restore(variance)});
}

static void expand(shlo::BatchNormInferenceOp op) {
  Features f(op, op.getOperand().getType(), op.getFeatureIndex());
  Value centered = f.subtract(f.widen(op.getOperand()), f.spread(f.widen(op.getMean())));
  Value factor = f.multiply(f.widen(op.getScale()), f.invertDeviation(f.widen(op.getVariance()), op.getEpsilon()));
  Value output = f.add(f.multiply(centered, f.spread(factor)), f.spread(f.widen(op.getOffset())));
  op->replaceAllUsesWith(ValueRange{f.restore(output)});
}

/// With d = 1 / sqrt(variance + epsilon) and means over all but the features:
///   scale * d * (grad - mean(grad) - (x - mean) * d * d * mean(grad * (x - mean)))
static void expand(shlo::BatchNormGradOp op) {
  Features f(op, op.getOperand().getType(), op.getFeatureIndex());
  Value gradient = f.widen(op.getGradOutput());
  Value centered = f.subtract(f.widen(op.getOperand()), f.spread(f.widen(op.getMean())));
  Value inverse = f.invertDeviation(f.widen(op.getVariance()), op.getEpsilon());
  Value gradOffset = f.sum(gradient), moment = f.sum(f.multiply(gradient, centered));
  Value gradScale = f.multiply(moment, inverse);
  Value slope = f.multiply(f.multiply(inverse, inverse), f.average(moment));
  Value inner =
      f.subtract(f.subtract(gradient, f.spread(f.average(gradOffset))), f.multiply(centered, f.spread(slope)));
  Value gradOperand = f.multiply(f.spread(f.multiply(f.widen(op.getScale()), inverse)), inner);
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
