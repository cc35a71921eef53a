//===- VerifyElementwise.cpp - constraints of elementwise ops ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"

#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace stablehlo;

// Ops that only demand one type of all operands and results (C1 of their
// lists) have a trait for it.

LogicalResult ConvertOp::verify() {
  return verifyResultShape(*this, getTensor(getOperand()).getShape(), getType(), "C1");
}

LogicalResult IsFiniteOp::verify() { return verifyResultShape(*this, getTensor(getX()).getShape(), getType(), "C1"); }

LogicalResult ReducePrecisionOp::verify() {
  if (int32_t bits = getExponentBits(); bits < 1)
    return mismatch(*this, "at least 1 exponent bit", bits, "C2");
  if (int32_t bits = getMantissaBits(); bits < 0)
    return mismatch(*this, "at least 0 mantissa bits", bits, "C3");
  return success();
}

/// The types of comparison that are defined on elements.
static SmallVector<ComparisonType, 2> getComparisonTypes(Type element) {
  if (isa<FloatType>(element))
    return {ComparisonType::FLOAT, ComparisonType::TOTALORDER};
  return {element.isUnsignedInteger() || element.isInteger(1) ? ComparisonType::UNSIGNED : ComparisonType::SIGNED};
}

LogicalResult CompareOp::verify() {
  RankedTensorType lhs = getTensor(getLhs()), rhs = getTensor(getRhs());
  if (failed(verifyElementType(*this, lhs, rhs, "C1")))
    return failure();
  if (lhs.getShape() != rhs.getShape())
    return mismatch(*this, lhs, rhs, "C2");
  if (failed(verifyResultShape(*this, lhs.getShape(), getType(), "C2")))
    return failure();
  std::optional<ComparisonType> type = getCompareType();
  if (!type || *type == ComparisonType::NOTYPE)
    return success();
  SmallVector<ComparisonType, 2> types = getComparisonTypes(lhs.getElementType());
  if (llvm::is_contained(types, *type))
    return success();
  std::string names = llvm::join(llvm::map_range(types, stringifyComparisonType), " or ");
  return mismatch(*this, names, stringifyComparisonType(*type), "C3");
}

/// `value`, the op's operand `name`, is a scalar or has the shape of `type`.
static LogicalResult verifyScalarOrShape(Operation *op, StringRef name, Value value, RankedTensorType type,
                                         StringRef number) {
  RankedTensorType found = getTensor(value);
  if (found.getRank() == 0 || found.getShape() == type.getShape())
    return success();
  return op->emitOpError() << "expected " << name << " to be a scalar or of the shape of " << type << ", found "
                           << found << " (" << number << ")";
}

LogicalResult SelectOp::verify() { return verifyScalarOrShape(*this, "pred", getPred(), getType(), "C1"); }

LogicalResult ClampOp::verify() {
  RankedTensorType type = getTensor(getOperand());
  if (failed(verifyScalarOrShape(*this, "min", getMin(), type, "C1")) ||
      failed(verifyScalarOrShape(*this, "max", getMax(), type, "C2")) ||
      failed(verifyElementType(*this, type, getTensor(getMin()), "C3")))
    return failure();
  return verifyElementType(*this, type, getTensor(getMax()), "C3");
}
