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

/// The type of the parts of a complex type; other types stay.
static RankedTensorType getRealType(Value value) {
  RankedTensorType type = getTensor(value);
  auto element = dyn_cast<ComplexType>(type.getElementType());
  return element ? type.clone(element.getElementType()) : type;
}

template <typename Op> static LogicalResult verifyPart(Op op, StringRef shape, StringRef element) {
  if (failed(verifyResultShape(op, getTensor(op.getOperand()).getShape(), op.getType(), shape)))
    return failure();
  return verifyElementType(op, getRealType(op.getOperand()), getTensor(op.getResult()), element);
}

LogicalResult AbsOp::verify() { return verifyPart(*this, "C1", "C2"); }
LogicalResult RealOp::verify() { return verifyPart(*this, "C1", "C2"); }
LogicalResult ImagOp::verify() { return verifyPart(*this, "C1", "C2"); }

LogicalResult ComplexOp::verify() {
  if (getLhs().getType() != getRhs().getType())
    return mismatch(*this, getLhs().getType(), getRhs().getType(), "C1");
  if (failed(verifyResultShape(*this, getTensor(getLhs()).getShape(), getType(), "C2")))
    return failure();
  return verifyElementType(*this, getTensor(getLhs()), getRealType(getResult()), "C3");
}

/// Bits of an element, predicates having one.
static int64_t getBits(Type element) {
  if (auto complex = dyn_cast<ComplexType>(element))
    return 2 * getBits(complex.getElementType());
  return element.getIntOrFloatBitWidth();
}

LogicalResult BitcastConvertOp::verify() {
  RankedTensorType from = getTensor(getOperand()), to = getTensor(getResult());
  if (isa<ComplexType>(from.getElementType()) != isa<ComplexType>(to.getElementType()))
    return mismatch(*this, "complex elements on both sides or neither", to, "C2");
  int64_t fromBits = getBits(from.getElementType()), toBits = getBits(to.getElementType());
  SmallVector<int64_t> shape(from.getShape());
  if (fromBits > toBits && fromBits % toBits == 0) {
    shape.push_back(fromBits / toBits);
  } else if (fromBits < toBits) {
    if (shape.empty() || shape.back() * fromBits != toBits)
      return mismatch(*this, "a last dimension of " + std::to_string(toBits / fromBits), from, "C1");
    shape.pop_back();
  }
  return verifyResultShape(*this, shape, to, "C1");
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
  if (isa<ComplexType>(element))
    return {ComparisonType::FLOAT};
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
