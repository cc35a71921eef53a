//===- VerifySort.cpp - constraints of sort and map ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace stablehlo;

static Type getScalarType(Value value) { return RankedTensorType::get({}, getTensor(value).getElementType()); }

int64_t SortOp::getDim() {
  int64_t dim = getDimension();
  return dim < 0 ? dim + getTensor(getInputs().front()).getRank() : dim;
}

LogicalResult SortOp::verify() {
  if (getInputs().empty())
    return mismatch(*this, "at least one input", "none", "C1");
  if (getInputs().getTypes() != getResultTypes())
    return emitOpError() << "expected results of the inputs' types " << getInputs().getTypes() << ", found "
                         << getResultTypes() << " (C2)";
  RankedTensorType first = getTensor(getInputs().front());
  for (Value input : getInputs())
    if (getTensor(input).getShape() != first.getShape())
      return mismatch(*this, "inputs of the shape of " + llvm::formatv("{0}", first).str(), input.getType(), "C3");
  int64_t dim = getDimension(), rank = first.getRank();
  if (dim < -rank || dim >= rank)
    return emitOpError() << "expected dimension in [" << -rank << ", " << rank << "), found " << dim << " (C4)";
  return success();
}

LogicalResult SortOp::verifyRegions() {
  SmallVector<Type> inputs;
  for (Value input : getInputs())
    inputs.append(2, getScalarType(input));
  Type predicate = RankedTensorType::get({}, IntegerType::get(getContext(), 1));
  return verifyRegionType(*this, "comparator", getComparator(), inputs, predicate, "C5");
}

LogicalResult MapOp::verify() {
  if (getInputs().empty())
    return mismatch(*this, "at least one input", "none", "C1");
  for (Value input : getInputs())
    if (getTensor(input).getShape() != getTensor(getResult()).getShape())
      return mismatch(*this, "inputs of the shape of " + llvm::formatv("{0}", getType()).str(), input.getType(), "C1");
  int64_t rank = getTensor(getResult()).getRank();
  if (!llvm::equal(getDimensions(), llvm::seq<int64_t>(0, rank)))
    return emitOpError() << "expected all " << rank << " dimensions in order, found [" << getDimensions() << "] (C2)";
  return success();
}

LogicalResult MapOp::verifyRegions() {
  SmallVector<Type> inputs;
  for (Value input : getInputs())
    inputs.push_back(getScalarType(input));
  return verifyRegionType(*this, "computation", getComputation(), inputs, getScalarType(getResult()), "C3");
}
