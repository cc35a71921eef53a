//===- VerifyShape.cpp - constraints of ops that create or move elements ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Dims.h"

using namespace mlir;

namespace stablehlo {

static RankedTensorType typeOf(Value value) { return cast<RankedTensorType>(value.getType()); }

//===----------------------------------------------------------------------===//
// Same elements in another shape
//===----------------------------------------------------------------------===//

LogicalResult IotaOp::verify() {
  // C1
  int64_t dim = getIotaDimension(), rank = getType().getRank();
  if (dim < 0 || dim >= rank)
    return emitOpError() << "expected a dimension in [0, " << rank << "), found " << dim;
  return success();
}

LogicalResult TransposeOp::verify() {
  RankedTensorType type = typeOf(getOperand());
  // C1
  if (failed(verifySameElement(*this, type, getType())) ||
      // C2
      failed(verifyCount(*this, "dims", getPermutation(), type.getRank())) ||
      failed(verifyDims(*this, "dims", getPermutation(), type.getRank())))
    return failure();
  // C3
  SmallVector<int64_t, 6> shape;
  for (int64_t dim : getPermutation())
    shape.push_back(type.getDimSize(dim));
  return verifyShape(*this, getType(), shape);
}

LogicalResult ReshapeOp::verify() {
  RankedTensorType type = typeOf(getOperand());
  // C1
  if (failed(verifySameElement(*this, type, getType())))
    return failure();
  // C2
  if (type.getNumElements() != getType().getNumElements())
    return emitOpError() << "expected a result of " << type.getNumElements()
                         << " elements, found " << getType().getNumElements();
  return success();
}

LogicalResult BroadcastInDimOp::verify() {
  RankedTensorType type = typeOf(getOperand());
  ArrayRef<int64_t> dims = getBroadcastDimensions();
  // C1
  if (failed(verifySameElement(*this, type, getType())) ||
      // C2
      failed(verifyCount(*this, "dims", dims, type.getRank())) ||
      // C3, C4
      failed(verifyDims(*this, "dims", dims, getType().getRank())))
    return failure();
  // C5
  for (auto [from, to] : llvm::enumerate(dims))
    if (type.getDimSize(from) != 1 && type.getDimSize(from) != getType().getDimSize(to))
      return emitOpError() << "expected operand dimension " << from << " to have size 1 or "
                           << getType().getDimSize(to) << ", found " << type.getDimSize(from);
  return success();
}

LogicalResult ReverseOp::verify() {
  // C2, C3
  return verifyDims(*this, "dims", getDimensions(), getType().getRank());
}

//===----------------------------------------------------------------------===//
// Parts and wholes
//===----------------------------------------------------------------------===//

LogicalResult SliceOp::inferReturnTypes(MLIRContext *, std::optional<Location> loc,
                                        ValueRange operands, DictionaryAttr,
                                        PropertyRef properties, RegionRange,
                                        SmallVectorImpl<Type> &inferred) {
  RankedTensorType type = typeOf(operands.front());
  const Properties &props = *properties.as<Properties *>();
  ArrayRef<int64_t> starts = props.start_indices, limits = props.limit_indices,
                    strides = props.strides;
  // C2
  size_t rank = type.getRank();
  if (starts.size() != rank || limits.size() != rank || strides.size() != rank)
    return emitOptionalError(loc, "expected ", rank, " ranges, found ",
                             std::max({starts.size(), limits.size(), strides.size()}));
  SmallVector<int64_t, 6> shape;
  for (size_t dim = 0; dim < rank; ++dim) {
    int64_t start = starts[dim], limit = limits[dim], stride = strides[dim];
    // C3
    if (start < 0 || start > limit || limit > type.getDimSize(dim))
      return emitOptionalError(loc, "expected a range in [0, ", type.getDimSize(dim),
                               "] of dimension ", dim, ", found ", start, ":", limit);
    // C4
    if (stride < 1)
      return emitOptionalError(loc, "expected a positive stride of dimension ", dim, ", found ",
                               stride);
    // C5
    shape.push_back(llvm::divideCeil(limit - start, stride));
  }
  inferred.push_back(RankedTensorType::get(shape, type.getElementType()));
  return success();
}

LogicalResult PadOp::inferReturnTypes(MLIRContext *, std::optional<Location> loc,
                                      ValueRange operands, DictionaryAttr,
                                      PropertyRef properties, RegionRange,
                                      SmallVectorImpl<Type> &inferred) {
  RankedTensorType type = typeOf(operands[0]), value = typeOf(operands[1]);
  const Properties &props = *properties.as<Properties *>();
  ArrayRef<int64_t> low = props.edge_padding_low, high = props.edge_padding_high,
                    interior = props.interior_padding;
  // C1
  if (value.getRank() != 0 || value.getElementType() != type.getElementType())
    return emitOptionalError(loc, "expected a padding value of type ",
                             RankedTensorType::get({}, type.getElementType()), ", found ", value);
  // C2
  size_t rank = type.getRank();
  if (low.size() != rank || high.size() != rank || interior.size() != rank)
    return emitOptionalError(loc, "expected ", rank, " amounts in low, high and interior, found ",
                             low.size(), ", ", high.size(), " and ", interior.size());
  SmallVector<int64_t, 6> shape;
  for (size_t dim = 0; dim < rank; ++dim) {
    // C3
    if (interior[dim] < 0)
      return emitOptionalError(loc, "expected interior amounts of at least 0, found ",
                               interior[dim]);
    // C4
    int64_t size = type.getDimSize(dim);
    int64_t padded = low[dim] + size + std::max<int64_t>(size - 1, 0) * interior[dim] + high[dim];
    if (padded < 0)
      return emitOptionalError(loc, "removes more than all of dimension ", dim);
    shape.push_back(padded);
  }
  inferred.push_back(RankedTensorType::get(shape, type.getElementType()));
  return success();
}

LogicalResult ConcatenateOp::inferReturnTypes(MLIRContext *, std::optional<Location> loc,
                                              ValueRange operands, DictionaryAttr,
                                              PropertyRef properties, RegionRange,
                                              SmallVectorImpl<Type> &inferred) {
  // C3
  if (operands.empty())
    return emitOptionalError(loc, "expected at least one operand");
  RankedTensorType type = typeOf(operands.front());
  // C4
  int64_t dim = properties.as<Properties *>()->dimension.getInt();
  if (dim < 0 || dim >= type.getRank())
    return emitOptionalError(loc, "expected a dimension in [0, ", type.getRank(), "), found ",
                             dim);
  SmallVector<int64_t, 6> shape(type.getShape());
  for (Value operand : operands.drop_front()) {
    RankedTensorType other = typeOf(operand);
    SmallVector<int64_t, 6> otherShape(other.getShape());
    // C1, C2
    bool sameRank = other.getRank() == type.getRank();
    if (sameRank)
      otherShape[dim] = shape[dim];
    if (!sameRank || otherShape != shape || other.getElementType() != type.getElementType())
      return emitOptionalError(loc, "expected operands that differ in dimension ", dim,
                               " only, found ", type, " and ", other);
    // C6
    shape[dim] += other.getDimSize(dim);
  }
  // C5
  inferred.push_back(RankedTensorType::get(shape, type.getElementType()));
  return success();
}

} // namespace stablehlo
