//===- VerifyShape.cpp - constraints of ops that create or move elements ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace stablehlo;

//===----------------------------------------------------------------------===//
// Same elements in another shape
//===----------------------------------------------------------------------===//

LogicalResult IotaOp::verify() {
  return verifyInRange(*this, "iota_dimension", getIotaDimension(), getType().getRank(), "C1");
}

LogicalResult TransposeOp::verify() {
  RankedTensorType type = getTensor(getOperand());
  ArrayRef<int64_t> permutation = getPermutation();
  if (failed(verifyElementType(*this, type, getType(), "C1")) ||
      failed(verifySize(*this, "permutation", type.getRank(), permutation.size(), "C2")) ||
      failed(verifyInRange(*this, "permutation", permutation, type.getRank(), "C2")) ||
      failed(verifyUnique(*this, "permutation", permutation, "C2")))
    return failure();
  SmallVector<int64_t> shape;
  for (int64_t dim : permutation)
    shape.push_back(type.getDimSize(dim));
  return verifyResultShape(*this, shape, getType(), "C3");
}

LogicalResult ReshapeOp::verify() {
  RankedTensorType from = getTensor(getOperand()), to = getType();
  if (failed(verifyElementType(*this, from, to, "C1")))
    return failure();
  if (from.getNumElements() != to.getNumElements())
    return emitOpError() << "expected " << from.getNumElements() << " elements, found " << to.getNumElements()
                         << " (C2)";
  return success();
}

LogicalResult BroadcastInDimOp::verify() {
  RankedTensorType from = getTensor(getOperand()), to = getType();
  ArrayRef<int64_t> dims = getBroadcastDimensions();
  if (failed(verifyElementType(*this, from, to, "C1")) ||
      failed(verifySize(*this, "broadcast_dimensions", from.getRank(), dims.size(), "C2")) ||
      failed(verifyInRange(*this, "broadcast_dimensions", dims, to.getRank(), "C3")) ||
      failed(verifyUnique(*this, "broadcast_dimensions", dims, "C4")))
    return failure();
  for (auto [dim, target] : llvm::enumerate(dims)) {
    int64_t size = from.getDimSize(dim), expected = to.getDimSize(target);
    if (size != 1 && size != expected)
      return emitOpError() << "expected size 1 or " << expected << " of operand dimension " << dim
                           << ", which becomes dimension " << target << ", found " << size << " (C5)";
  }
  return success();
}

LogicalResult ReverseOp::verify() {
  if (failed(verifyUnique(*this, "dimensions", getDimensions(), "C2")))
    return failure();
  return verifyInRange(*this, "dimensions", getDimensions(), getType().getRank(), "C3");
}

//===----------------------------------------------------------------------===//
// Parts and wholes
//===----------------------------------------------------------------------===//

LogicalResult SliceOp::verify() {
  RankedTensorType type = getTensor(getOperand());
  int64_t rank = type.getRank();
  ArrayRef<int64_t> starts = getStartIndices(), limits = getLimitIndices(), strides = getStrides();
  if (failed(verifyElementType(*this, type, getType(), "C1")) ||
      failed(verifySize(*this, "start_indices", rank, starts.size(), "C2")) ||
      failed(verifySize(*this, "limit_indices", rank, limits.size(), "C2")) ||
      failed(verifySize(*this, "strides", rank, strides.size(), "C2")))
    return failure();
  SmallVector<int64_t> shape;
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (starts[dim] < 0 || starts[dim] > limits[dim] || limits[dim] > type.getDimSize(dim))
      return emitOpError() << "expected a range within 0:" << type.getDimSize(dim) << " of dimension " << dim
                           << ", found " << starts[dim] << ":" << limits[dim] << " (C3)";
    if (strides[dim] < 1)
      return emitOpError() << "expected a positive stride of dimension " << dim << ", found " << strides[dim]
                           << " (C4)";
    shape.push_back(llvm::divideCeil(limits[dim] - starts[dim], strides[dim]));
  }
  return verifyResultShape(*this, shape, getType(), "C5");
}

/// low + size + max(size - 1, 0) * interior + high, or none if it does not fit.
static std::optional<int64_t> getPaddedSize(int64_t size, int64_t low, int64_t high, int64_t interior) {
  int64_t between, sum;
  if (llvm::MulOverflow(std::max<int64_t>(size - 1, 0), interior, between) || llvm::AddOverflow(size, between, sum) ||
      llvm::AddOverflow(sum, low, sum) || llvm::AddOverflow(sum, high, sum))
    return std::nullopt;
  return sum;
}

LogicalResult PadOp::verify() {
  RankedTensorType type = getTensor(getOperand());
  int64_t rank = type.getRank();
  ArrayRef<int64_t> low = getEdgePaddingLow(), high = getEdgePaddingHigh(), interior = getInteriorPadding();
  if (failed(verifyElementType(*this, type, getTensor(getPaddingValue()), "C1")) ||
      failed(verifyElementType(*this, type, getType(), "C1")) ||
      failed(verifySize(*this, "edge_padding_low", rank, low.size(), "C2")) ||
      failed(verifySize(*this, "edge_padding_high", rank, high.size(), "C2")) ||
      failed(verifySize(*this, "interior_padding", rank, interior.size(), "C2")))
    return failure();
  SmallVector<int64_t> shape;
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (interior[dim] < 0)
      return mismatch(*this, "interior_padding of at least 0", interior[dim], "C3");
    std::optional<int64_t> size = getPaddedSize(type.getDimSize(dim), low[dim], high[dim], interior[dim]);
    if (!size || *size < 0)
      return emitOpError() << "expected padding that leaves a size of dimension " << dim << ", found "
                           << type.getDimSize(dim) << " rows, low " << low[dim] << ", high " << high[dim]
                           << ", interior " << interior[dim] << " (C4)";
    shape.push_back(*size);
  }
  return verifyResultShape(*this, shape, getType(), "C4");
}

LogicalResult ConcatenateOp::verify() {
  if (getInputs().empty())
    return mismatch(*this, "at least one input", "none", "C3");
  RankedTensorType first = getTensor(getInputs().front());
  int64_t dim = getDimension();
  if (failed(verifyInRange(*this, "dimension", dim, first.getRank(), "C4")))
    return failure();
  SmallVector<int64_t> shape(first.getShape());
  shape[dim] = 0;
  for (Value input : getInputs()) {
    RankedTensorType type = getTensor(input);
    if (failed(verifyElementType(*this, first, type, "C1")))
      return failure();
    SmallVector<int64_t> others(type.getShape());
    if (type.getRank() == first.getRank())
      others[dim] = first.getDimSize(dim);
    if (ArrayRef(others) != first.getShape())
      return emitOpError() << "expected inputs of the shape of " << first << " except for dimension " << dim
                           << ", found " << type << " (C2)";
    if (llvm::AddOverflow(shape[dim], type.getDimSize(dim), shape[dim]))
      return mismatch(*this, "a size of the result that fits 64 bits", "a larger one", "C6");
  }
  if (failed(verifyElementType(*this, first, getType(), "C5")))
    return failure();
  return verifyResultShape(*this, shape, getType(), "C6");
}
