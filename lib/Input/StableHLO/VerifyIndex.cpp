//===- VerifyIndex.cpp - constraints of ops whose places are data ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"

using namespace mlir;
using namespace stablehlo;

//===----------------------------------------------------------------------===//
// One place
//===----------------------------------------------------------------------===//

static LogicalResult verifySameIndexType(Operation *op, OperandRange indices, StringRef number) {
  for (Value index : indices)
    if (index.getType() != indices.front().getType())
      return op->emitOpError() << "expected start_indices of one type " << indices.front().getType() << ", found "
                               << index.getType() << " (" << number << ")";
  return success();
}

/// Sizes of a part are those of the whole at most.
static LogicalResult verifyFits(Operation *op, StringRef name, ArrayRef<int64_t> sizes, RankedTensorType whole,
                                StringRef number) {
  for (auto [dim, size] : llvm::enumerate(sizes))
    if (size < 0 || size > whole.getDimSize(dim))
      return op->emitOpError() << "expected " << name << " in [0, " << whole.getDimSize(dim) << "] of dimension " << dim
                               << ", found " << size << " (" << number << ")";
  return success();
}

LogicalResult DynamicSliceOp::verify() {
  RankedTensorType type = getTensor(getOperand());
  if (failed(verifyElementType(*this, type, getType(), "C1")) ||
      failed(verifySize(*this, "start_indices", type.getRank(), getStartIndices().size(), "C2")) ||
      failed(verifySize(*this, "slice_sizes", type.getRank(), getSliceSizes().size(), "C2")) ||
      failed(verifySameIndexType(*this, getStartIndices(), "C3")) ||
      failed(verifyFits(*this, "slice_sizes", getSliceSizes(), type, "C4")))
    return failure();
  return verifyResultShape(*this, getSliceSizes(), getType(), "C5");
}

LogicalResult DynamicUpdateSliceOp::verify() {
  RankedTensorType type = getTensor(getOperand()), update = getTensor(getUpdate());
  if (failed(verifyElementType(*this, type, update, "C2")))
    return failure();
  if (update.getRank() != type.getRank())
    return emitOpError() << "expected an update of rank " << type.getRank() << ", found " << update << " (C3)";
  if (failed(verifySize(*this, "start_indices", type.getRank(), getStartIndices().size(), "C4")) ||
      failed(verifySameIndexType(*this, getStartIndices(), "C5")))
    return failure();
  return verifyFits(*this, "update sizes", update.getShape(), type, "C6");
}

//===----------------------------------------------------------------------===//
// Many places
//===----------------------------------------------------------------------===//

/// Number of components of an index.
static int64_t getIndexSize(RankedTensorType indices, int64_t vectorDim) {
  return vectorDim < indices.getRank() ? indices.getDimSize(vectorDim) : 1;
}

/// Shape of the indices without the dimension of their components.
static SmallVector<int64_t> getBatchShape(RankedTensorType indices, int64_t vectorDim) {
  SmallVector<int64_t> shape(indices.getShape());
  if (vectorDim < indices.getRank())
    shape.erase(shape.begin() + vectorDim);
  return shape;
}

/// Sizes in the order of `shape` except for those of the dimensions in `absent`.
static SmallVector<int64_t> getWindowShape(ArrayRef<int64_t> shape, ArrayRef<int64_t> absent,
                                           ArrayRef<int64_t> alsoAbsent) {
  SmallVector<int64_t> window;
  for (auto [dim, size] : llvm::enumerate(shape))
    if (!llvm::is_contained(absent, int64_t(dim)) && !llvm::is_contained(alsoAbsent, int64_t(dim)))
      window.push_back(size);
  return window;
}

/// Puts `window` at `windowDims` and `batch` at the other dimensions.
static SmallVector<int64_t> combineShapes(ArrayRef<int64_t> batch, ArrayRef<int64_t> window,
                                          ArrayRef<int64_t> windowDims) {
  SmallVector<int64_t> shape;
  for (int64_t dim = 0, rank = batch.size() + window.size(); dim < rank; ++dim) {
    ArrayRef<int64_t> &next = llvm::is_contained(windowDims, dim) ? window : batch;
    shape.push_back(next.front());
    next = next.drop_front();
  }
  return shape;
}

namespace {
/// What gather and scatter share: an operand (the first input), indices, which
/// dimensions of the operand are absent from a window, and which are batched.
/// The names of the attributes and the constraints' numbers differ.
struct Batching {
  RankedTensorType operand, indices;
  int64_t vectorDim;
  ArrayRef<int64_t> absent, operandBatch, indexBatch, map;
  StringRef absentName, operandBatchName, indexBatchName, mapName;
  struct Numbers {
    StringRef unique, absentSorted, absentRange, operandSorted, operandRange, indexUnique, indexRange, noVectorDim,
        sameSize, samePairs, mapUnique, mapRange;
  } numbers;
};
} // namespace

static LogicalResult verifyBatching(Operation *op, const Batching &b) {
  int64_t rank = b.operand.getRank();
  if (failed(verifyUnique(op, (b.absentName + " and " + b.operandBatchName).str(), b.absent, b.numbers.unique,
                          b.operandBatch)) ||
      failed(verifySorted(op, b.absentName, b.absent, b.numbers.absentSorted)) ||
      failed(verifyInRange(op, b.absentName, b.absent, rank, b.numbers.absentRange)) ||
      failed(verifySorted(op, b.operandBatchName, b.operandBatch, b.numbers.operandSorted)) ||
      failed(verifyInRange(op, b.operandBatchName, b.operandBatch, rank, b.numbers.operandRange)) ||
      failed(verifyUnique(op, b.indexBatchName, b.indexBatch, b.numbers.indexUnique)) ||
      failed(verifyInRange(op, b.indexBatchName, b.indexBatch, b.indices.getRank(), b.numbers.indexRange)))
    return failure();
  if (llvm::is_contained(b.indexBatch, b.vectorDim))
    return op->emitOpError() << "expected " << b.indexBatchName << " without index_vector_dim, found " << b.vectorDim
                             << " (" << b.numbers.noVectorDim << ")";
  if (failed(verifySize(op, b.indexBatchName, b.operandBatch.size(), b.indexBatch.size(), b.numbers.sameSize)))
    return failure();
  for (auto [operandDim, indexDim] : llvm::zip(b.operandBatch, b.indexBatch))
    if (b.operand.getDimSize(operandDim) != b.indices.getDimSize(indexDim))
      return op->emitOpError() << "expected " << b.operand.getDimSize(operandDim) << " rows of the indices' dimension "
                               << indexDim << " as of the operand's dimension " << operandDim << ", found "
                               << b.indices.getDimSize(indexDim) << " (" << b.numbers.samePairs << ")";
  if (failed(verifyUnique(op, (b.mapName + " and " + b.operandBatchName).str(), b.map, b.numbers.mapUnique,
                          b.operandBatch)))
    return failure();
  return verifyInRange(op, b.mapName, b.map, rank, b.numbers.mapRange);
}

static LogicalResult verifyVectorDim(Operation *op, int64_t dim, RankedTensorType indices, StringRef number) {
  if (dim >= 0 && dim <= indices.getRank())
    return success();
  return op->emitOpError() << "expected index_vector_dim in [0, " << indices.getRank() << "], found " << dim << " ("
                           << number << ")";
}

/// slice_sizes are at most 1 at these dimensions.
static LogicalResult verifyUnitSlices(Operation *op, StringRef name, ArrayRef<int64_t> dims, ArrayRef<int64_t> sizes,
                                      StringRef number) {
  for (int64_t dim : dims)
    if (sizes[dim] > 1)
      return op->emitOpError() << "expected slice_sizes of at most 1 at " << name << " " << dim << ", found "
                               << sizes[dim] << " (" << number << ")";
  return success();
}

LogicalResult GatherOp::verify() {
  GatherDimensionNumbersAttr numbers = getDimensionNumbers();
  RankedTensorType operand = getTensor(getOperand()), indices = getTensor(getStartIndices()), result = getType();
  int64_t vectorDim = numbers.getIndexVectorDim();
  ArrayRef<int64_t> offsetDims = numbers.getOffsetDims(), collapsed = numbers.getCollapsedSliceDims(),
                    batching = numbers.getOperandBatchingDims(), sizes = getSliceSizes();

  int64_t windowRank = offsetDims.size() + collapsed.size() + batching.size();
  if (windowRank != operand.getRank())
    return emitOpError() << "expected " << operand.getRank()
                         << " offset_dims, collapsed_slice_dims and operand_batching_dims in all, found " << windowRank
                         << " (C1)";
  if (failed(verifyVectorDim(*this, vectorDim, indices, "C2")) ||
      failed(verifySize(*this, "start_index_map", getIndexSize(indices, vectorDim), numbers.getStartIndexMap().size(),
                        "C3")) ||
      failed(verifyUnique(*this, "offset_dims", offsetDims, "C4")) ||
      failed(verifySorted(*this, "offset_dims", offsetDims, "C4")) ||
      failed(verifyInRange(*this, "offset_dims", offsetDims, result.getRank(), "C5")) ||
      failed(
          verifyBatching(*this, {operand,
                                 indices,
                                 vectorDim,
                                 collapsed,
                                 batching,
                                 numbers.getStartIndicesBatchingDims(),
                                 numbers.getStartIndexMap(),
                                 "collapsed_slice_dims",
                                 "operand_batching_dims",
                                 "start_indices_batching_dims",
                                 "start_index_map",
                                 {"C6", "C7", "C8", "C10", "C11", "C13", "C14", "C15", "C16", "C17", "C18", "C19"}})) ||
      failed(verifySize(*this, "slice_sizes", operand.getRank(), sizes.size(), "C20")) ||
      failed(verifyFits(*this, "slice_sizes", sizes, operand, "C21")) ||
      failed(verifyUnitSlices(*this, "collapsed_slice_dims", collapsed, sizes, "C9")) ||
      failed(verifyUnitSlices(*this, "operand_batching_dims", batching, sizes, "C12")))
    return failure();
  SmallVector<int64_t> batch = getBatchShape(indices, vectorDim), window = getWindowShape(sizes, collapsed, batching);
  if (int64_t(batch.size() + window.size()) != result.getRank())
    return emitOpError() << "expected a result of rank " << batch.size() + window.size() << ", found " << result
                         << " (C22)";
  if (failed(verifyResultShape(*this, combineShapes(batch, window, offsetDims), result, "C22")))
    return failure();
  return verifyElementType(*this, operand, result, "C23");
}

LogicalResult ScatterOp::verify() {
  // Operands are inputs, indices and as many updates as inputs; an operand too
  // many would be in neither.
  size_t count = getInputs().size();
  if (count == 0 || getNumOperands() != 2 * count + 1 || getNumResults() != count)
    return emitOpError() << "expected as many inputs as updates and results, and at least one, found "
                         << getNumOperands() - 1 << " inputs and updates and " << getNumResults() << " results (C5)";
  ScatterDimensionNumbersAttr numbers = getScatterDimensionNumbers();
  RankedTensorType input = getTensor(getInputs().front()), indices = getTensor(getScatterIndices()),
                   update = getTensor(getUpdates().front());
  int64_t vectorDim = numbers.getIndexVectorDim();
  ArrayRef<int64_t> windowDims = numbers.getUpdateWindowDims(), inserted = numbers.getInsertedWindowDims(),
                    batching = numbers.getInputBatchingDims(), map = numbers.getScatterDimsToOperandDims();

  for (auto [in, from] : llvm::zip(getInputs(), getUpdates())) {
    if (getTensor(in).getShape() != input.getShape())
      return emitOpError() << "expected inputs of the shape of " << input << ", found " << in.getType() << " (C1)";
    if (getTensor(from).getShape() != update.getShape())
      return emitOpError() << "expected updates of the shape of " << update << ", found " << from.getType() << " (C3)";
    if (failed(verifyElementType(*this, getTensor(in), getTensor(from), "C6")))
      return failure();
  }
  int64_t windowRank = windowDims.size() + inserted.size() + batching.size();
  if (windowRank != input.getRank())
    return emitOpError() << "expected " << input.getRank()
                         << " update_window_dims, inserted_window_dims and input_batching_dims in all, found "
                         << windowRank << " (C2)";
  if (failed(verifyUnique(*this, "update_window_dims", windowDims, "C7")) ||
      failed(verifySorted(*this, "update_window_dims", windowDims, "C7")) ||
      failed(verifyInRange(*this, "update_window_dims", windowDims, update.getRank(), "C8")) ||
      failed(verifyBatching(*this,
                            {input,
                             indices,
                             vectorDim,
                             inserted,
                             batching,
                             numbers.getScatterIndicesBatchingDims(),
                             map,
                             "inserted_window_dims",
                             "input_batching_dims",
                             "scatter_indices_batching_dims",
                             "scatter_dims_to_operand_dims",
                             {"C9", "C10", "C11", "C12", "C13", "C14", "C15", "C16", "C17", "C18", "C20", "C21"}})) ||
      failed(verifyVectorDim(*this, vectorDim, indices, "C22")) ||
      failed(verifySize(*this, "scatter_dims_to_operand_dims", getIndexSize(indices, vectorDim), map.size(), "C19")))
    return failure();

  SmallVector<int64_t> batch = getBatchShape(indices, vectorDim),
                       window = getWindowShape(input.getShape(), inserted, batching);
  if (int64_t(batch.size() + window.size()) != update.getRank())
    return emitOpError() << "expected updates of rank " << batch.size() + window.size() << ", found " << update
                         << " (C4)";
  // Windows may be smaller than the input.
  SmallVector<int64_t> largest = combineShapes(batch, window, windowDims);
  for (auto [dim, size] : llvm::enumerate(update.getShape())) {
    bool isWindow = llvm::is_contained(windowDims, int64_t(dim));
    if (isWindow ? size > largest[dim] : size != largest[dim])
      return emitOpError() << "expected " << (isWindow ? "at most " : "") << largest[dim]
                           << " rows of updates dimension " << dim << ", found " << size << " (C4)";
  }
  for (auto [in, result] : llvm::zip(getInputs(), getResults()))
    if (failed(verifyResultShape(*this, getTensor(in).getShape(), result.getType(), "C24")))
      return failure();
  return success();
}

LogicalResult ScatterOp::verifyRegions() {
  return verifyCombinerRegion(*this, "update_computation", getUpdateComputation(), getInputs(), "C23", "C25");
}
