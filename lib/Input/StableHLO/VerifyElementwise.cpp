//===- VerifyElementwise.cpp - constraints of elementwise ops ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;

namespace stablehlo {

static RankedTensorType typeOf(Value value) { return cast<RankedTensorType>(value.getType()); }

LogicalResult ReducePrecisionOp::verify() {
  // C2
  if (static_cast<int32_t>(getExponentBits()) < 1)
    return emitOpError() << "expected at least 1 exponent bit, found "
                         << static_cast<int32_t>(getExponentBits());
  // C3
  if (static_cast<int32_t>(getMantissaBits()) < 0)
    return emitOpError() << "expected at least 0 mantissa bits, found "
                         << static_cast<int32_t>(getMantissaBits());
  return success();
}

LogicalResult CompareOp::inferReturnTypes(MLIRContext *context, std::optional<Location>,
                                          ValueRange operands, DictionaryAttr, PropertyRef,
                                          RegionRange, SmallVectorImpl<Type> &inferred) {
  // C2
  auto type = cast<RankedTensorType>(operands.front().getType());
  inferred.push_back(type.clone(IntegerType::get(context, 1)));
  return success();
}

LogicalResult CompareOp::verify() {
  std::optional<ComparisonType> type = getCompareType();
  if (!type || *type == ComparisonType::NOTYPE)
    return success();
  // C3
  Type element = getLhs().getType().getElementType();
  bool ordersFloats = *type == ComparisonType::FLOAT || *type == ComparisonType::TOTALORDER;
  bool ordersUnsigned = element.isUnsignedInteger() || element.isInteger(1);
  bool fits = isa<FloatType>(element) ? ordersFloats
                                      : *type == (ordersUnsigned ? ComparisonType::UNSIGNED
                                                                 : ComparisonType::SIGNED);
  if (!fits)
    return emitOpError() << "compares elements of type " << element << " as "
                         << stringifyComparisonType(*type);
  return success();
}

LogicalResult SelectOp::verify() {
  // C1
  RankedTensorType pred = typeOf(getPred());
  if (pred.getRank() != 0 && pred.getShape() != getType().getShape())
    return emitOpError() << "expected a predicate of rank 0 or of the result's shape, found "
                         << pred;
  return success();
}

LogicalResult ClampOp::verify() {
  auto fits = [&](RankedTensorType bound) {
    return bound.getElementType() == getType().getElementType() &&
           (bound.getRank() == 0 || bound.getShape() == getType().getShape());
  };
  // C1, C3
  if (!fits(typeOf(getMin())))
    return emitOpError() << "expected a min of rank 0 or of the result's type, found "
                         << getMin().getType();
  // C2, C3
  if (!fits(typeOf(getMax())))
    return emitOpError() << "expected a max of rank 0 or of the result's type, found "
                         << getMax().getType();
  return success();
}

} // namespace stablehlo
