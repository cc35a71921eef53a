//===- VerifyNormalize.cpp - constraints of batch normalisation -----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"

using namespace mlir;
using namespace stablehlo;

namespace {
/// A value, and the number of the constraint on its shape.
struct Sized {
  Value value;
  StringRef number;
};
} // namespace

/// C1, C2 and the shapes: the `large` values have the operand's, the others one
/// row per feature.
static LogicalResult verifyFeatures(Operation *op, int64_t featureIndex, ArrayRef<Sized> large,
                                    ArrayRef<Sized> perFeature) {
  RankedTensorType type = getTensor(op->getOperand(0));
  if (failed(verifyInRange(op, "feature_index", featureIndex, type.getRank(), "C1")))
    return failure();
  auto verifyTypes = [&](ArrayRef<Sized> values, RankedTensorType expected) -> LogicalResult {
    for (auto [value, number] : values) {
      if (failed(verifyElementType(op, expected, getTensor(value), "C2")))
        return failure();
      if (value.getType() != expected)
        return mismatch(op, expected, value.getType(), number);
    }
    return success();
  };
  return success(
      succeeded(verifyTypes(large, type)) &&
      succeeded(verifyTypes(perFeature, RankedTensorType::get(type.getDimSize(featureIndex), type.getElementType()))));
}

LogicalResult BatchNormTrainingOp::verify() {
  return verifyFeatures(*this, getFeatureIndex(), {{getOutput(), "C7"}},
                        {{getScale(), "C3"}, {getOffset(), "C4"}, {getBatchMean(), "C5"}, {getBatchVar(), "C6"}});
}

LogicalResult BatchNormInferenceOp::verify() {
  return verifyFeatures(*this, getFeatureIndex(), {{getResult(), "C7"}},
                        {{getScale(), "C3"}, {getOffset(), "C4"}, {getMean(), "C5"}, {getVariance(), "C6"}});
}

LogicalResult BatchNormGradOp::verify() {
  return verifyFeatures(
      *this, getFeatureIndex(), {{getGradOutput(), "C3"}, {getGradOperand(), "C3"}},
      {{getScale(), "C5"}, {getMean(), "C4"}, {getVariance(), "C4"}, {getGradScale(), "C4"}, {getGradOffset(), "C4"}});
}
