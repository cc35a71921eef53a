//===- VerifyIndex.cpp - constraints of ops whose places are data ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Dims.h"

using namespace mlir;

namespace stablehlo {

/// One index of rank 0 per dimension, all of one type.
static LogicalResult verifyStarts(Operation *op, OperandRange starts, int64_t rank) {
  if (static_cast<int64_t>(starts.size()) != rank)
    return op->emitOpError() << "expected " << rank << " start indices, found " << starts.size();
  for (Value start : starts)
    if (cast<RankedTensorType>(start.getType()).getRank() != 0 ||
        start.getType() != starts.front().getType())
      return op->emitOpError() << "expected start indices of rank 0 and one type, found "
                               << starts.front().getType() << " and " << start.getType();
  return success();
}

/// No size is negative or larger than the operand's.
static LogicalResult verifyPart(Operation *op, ArrayRef<int64_t> sizes, RankedTensorType whole) {
  for (auto [dim, size] : llvm::enumerate(sizes))
    if (size < 0 || size > whole.getDimSize(dim))
      return op->emitOpError() << "expected a size in [0, " << whole.getDimSize(dim)
                               << "] of dimension " << dim << ", found " << size;
  return success();
}

LogicalResult DynamicSliceOp::verify() {
  RankedTensorType type = getOperand().getType();
  // C2, C3
  if (failed(verifyStarts(*this, getStartIndices(), type.getRank())) ||
      failed(verifyCount(*this, "sizes", getSliceSizes(), type.getRank())) ||
      // C4
      failed(verifyPart(*this, getSliceSizes(), type)) ||
      // C1, C5
      failed(verifySameElement(*this, type, getType())))
    return failure();
  return verifyShape(*this, getType(), getSliceSizes());
}

LogicalResult DynamicUpdateSliceOp::verify() {
  RankedTensorType type = getOperand().getType(), update = getUpdate().getType();
  // C2
  if (update.getElementType() != type.getElementType())
    return emitOpError() << "expected an update with elements of type " << type.getElementType()
                         << ", found " << update;
  // C3
  if (update.getRank() != type.getRank())
    return emitOpError() << "expected an update of rank " << type.getRank() << ", found "
                         << update;
  // C4, C5
  if (failed(verifyStarts(*this, getStartIndices(), type.getRank())))
    return failure();
  // C6
  return verifyPart(*this, update.getShape(), type);
}

LogicalResult GatherOp::verify() {
  RankedTensorType operand = getOperand().getType(), indices = getStartIndices().getType();
  GatherDimensionNumbersAttr numbers = getDimensionNumbers();
  ArrayRef<int64_t> offset = numbers.getOffsetDims(),
                    collapsed = numbers.getCollapsedSliceDims(),
                    operandBatch = numbers.getOperandBatchingDims(),
                    indexBatch = numbers.getStartIndicesBatchingDims(),
                    map = numbers.getStartIndexMap(), sizes = getSliceSizes();
  int64_t vectorDim = numbers.getIndexVectorDim();
  SmallVector<int64_t, 6> dropped(collapsed);
  llvm::append_range(dropped, operandBatch);
  // C1
  int64_t windowRank = offset.size() + dropped.size();
  if (windowRank != operand.getRank())
    return emitOpError() << "expected offset, collapsed and batching dimensions to be "
                         << operand.getRank() << ", found " << windowRank;
  // C2
  if (vectorDim < 0 || vectorDim > indices.getRank())
    return emitOpError() << "expected index_vector_dim in [0, " << indices.getRank()
                         << "], found " << vectorDim;
  // C3
  int64_t components = vectorDim < indices.getRank() ? indices.getDimSize(vectorDim) : 1;
  if (failed(verifyCount(*this, "start_index_map", map, components)))
    return failure();
  // C4
  if (!areAscending(offset))
    return emitOpError() << "expected ascending offset_dims, found " << str(offset);
  // C5
  if (failed(verifyDims(*this, "offset_dims", offset, getType().getRank())) ||
      // C6, C8, C9
      failed(verifyDims(*this, "collapsed_slice_dims and operand_batching_dims", dropped,
                        operand.getRank())))
    return failure();
  // C7
  if (!areAscending(collapsed))
    return emitOpError() << "expected ascending collapsed_slice_dims, found " << str(collapsed);
  // C10
  if (!areAscending(operandBatch))
    return emitOpError() << "expected ascending operand_batching_dims, found "
                         << str(operandBatch);
  // C20
  if (failed(verifyCount(*this, "slice_sizes", sizes, operand.getRank())) ||
      // C21
      failed(verifyPart(*this, sizes, operand)))
    return failure();
  // C8, C12
  for (int64_t dim : dropped)
    if (sizes[dim] > 1)
      return emitOpError() << "expected a size of at most 1 of dimension " << dim
                           << ", which the result lacks, found " << sizes[dim];
  // C13, C14
  if (failed(verifyDims(*this, "start_indices_batching_dims", indexBatch, indices.getRank())))
    return failure();
  // C15
  if (llvm::is_contained(indexBatch, vectorDim))
    return emitOpError() << "uses dimension " << vectorDim
                         << " of the indices as batching and as index vector dimension";
  // C16
  if (failed(verifyCount(*this, "start_indices_batching_dims", indexBatch, operandBatch.size())))
    return failure();
  // C17
  for (auto [operandDim, indexDim] : llvm::zip(operandBatch, indexBatch))
    if (operand.getDimSize(operandDim) != indices.getDimSize(indexDim))
      return emitOpError() << "expected batching dimensions of equal size, found "
                           << operand.getDimSize(operandDim) << " and "
                           << indices.getDimSize(indexDim);
  // C18, C19
  SmallVector<int64_t, 6> mapped(map);
  llvm::append_range(mapped, operandBatch);
  if (failed(verifyDims(*this, "start_index_map and operand_batching_dims", mapped,
                        operand.getRank())))
    return failure();
  // C22
  SmallVector<int64_t, 6> batchSizes, offsetSizes, shape;
  for (int64_t dim = 0; dim < indices.getRank(); ++dim)
    if (dim != vectorDim)
      batchSizes.push_back(indices.getDimSize(dim));
  for (int64_t dim = 0; dim < operand.getRank(); ++dim)
    if (!llvm::is_contained(dropped, dim))
      offsetSizes.push_back(sizes[dim]);
  int64_t rank = batchSizes.size() + offsetSizes.size();
  if (getType().getRank() != rank)
    return emitOpError() << "expected a result of rank " << rank << ", found " << getType();
  size_t nextBatch = 0, nextOffset = 0;
  for (int64_t dim = 0; dim < rank; ++dim)
    shape.push_back(llvm::is_contained(offset, dim) ? offsetSizes[nextOffset++]
                                                    : batchSizes[nextBatch++]);
  // C23
  if (failed(verifySameElement(*this, operand, getType())))
    return failure();
  return verifyShape(*this, getType(), shape);
}

} // namespace stablehlo
