//===- Verify.cpp - constraints of StableHLO's specification ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace stablehlo;

// Numbers like C7 are those of the specification's lists of constraints.

static RankedTensorType getTensor(Value value) { return cast<RankedTensorType>(value.getType()); }

/// Distinct numbers in [0, rank).
static LogicalResult verifyDims(Operation *op, StringRef name, ArrayRef<int64_t> dims, int64_t rank) {
  llvm::SmallBitVector seen(rank);
  for (int64_t dim : dims) {
    if (dim < 0 || dim >= rank)
      return op->emitOpError() << name << " names dimension " << dim << " of a tensor of rank " << rank;
    if (seen.test(dim))
      return op->emitOpError() << name << " names dimension " << dim << " twice";
    seen.set(dim);
  }
  return success();
}

static LogicalResult expectType(Operation *op, Type expected, Type found) {
  if (expected == found)
    return success();
  return op->emitOpError() << "expected result " << expected << ", found " << found;
}

// iota C1.
LogicalResult IotaOp::verify() {
  int64_t rank = cast<RankedTensorType>(getType()).getRank(), dim = getIotaDimension();
  if (dim < 0 || dim >= rank)
    return emitOpError() << "dim is " << dim << ", but the result has rank " << rank;
  return success();
}

// transpose C2, C3.
LogicalResult TransposeOp::verify() {
  RankedTensorType type = getTensor(getOperand());
  if (int64_t(getPermutation().size()) != type.getRank())
    return emitOpError() << "dims has " << getPermutation().size() << " entries, expected " << type.getRank();
  if (failed(verifyDims(*this, "dims", getPermutation(), type.getRank())))
    return failure();
  SmallVector<int64_t> shape;
  for (int64_t dim : getPermutation())
    shape.push_back(type.getDimSize(dim));
  return expectType(*this, type.clone(shape), getType());
}

// reshape C1, C2.
LogicalResult ReshapeOp::verify() {
  RankedTensorType from = getTensor(getOperand()), to = cast<RankedTensorType>(getType());
  if (from.getElementType() != to.getElementType())
    return emitOpError() << "expected element type " << from.getElementType() << ", found " << to.getElementType();
  if (from.getNumElements() != to.getNumElements())
    return emitOpError() << "expected " << from.getNumElements() << " elements, found " << to.getNumElements();
  return success();
}

// broadcast_in_dim C1-C5.
LogicalResult BroadcastInDimOp::verify() {
  RankedTensorType from = getTensor(getOperand()), to = cast<RankedTensorType>(getType());
  if (from.getElementType() != to.getElementType())
    return emitOpError() << "expected element type " << from.getElementType() << ", found " << to.getElementType();
  if (int64_t(getBroadcastDimensions().size()) != from.getRank())
    return emitOpError() << "dims has " << getBroadcastDimensions().size() << " entries, expected " << from.getRank();
  if (failed(verifyDims(*this, "dims", getBroadcastDimensions(), to.getRank())))
    return failure();
  for (auto [dim, target] : llvm::enumerate(getBroadcastDimensions()))
    if (from.getDimSize(dim) != 1 && from.getDimSize(dim) != to.getDimSize(target))
      return emitOpError() << "dimension " << dim << " of " << from.getDimSize(dim) << " rows cannot become dimension "
                           << target << " of " << to.getDimSize(target) << " rows";
  return success();
}

// reverse C2, C3.
LogicalResult ReverseOp::verify() {
  return verifyDims(*this, "dims", getDimensions(), getTensor(getOperand()).getRank());
}

// compare C1.
LogicalResult CompareOp::verify() {
  if (getLhs().getType() != getRhs().getType())
    return emitOpError() << "operands have different types: " << getLhs().getType() << " and " << getRhs().getType();
  return success();
}

// select C1, C2.
LogicalResult SelectOp::verify() {
  RankedTensorType pred = getTensor(getPred()), type = cast<RankedTensorType>(getType());
  if (pred.getRank() != 0 && pred.getShape() != type.getShape())
    return emitOpError() << "predicate " << pred << " is neither a scalar nor of the shape of " << type;
  return success();
}

// clamp C1, C2.
LogicalResult ClampOp::verify() {
  RankedTensorType type = getTensor(getOperand());
  for (Value bound : {getMin(), getMax()})
    if (getTensor(bound).getRank() != 0 && bound.getType() != type)
      return emitOpError() << "bound " << bound.getType() << " is neither a scalar nor " << type;
  return success();
}

// reduce_precision C1, C2.
LogicalResult ReducePrecisionOp::verify() { return success(); }

/// Shape of a product: batch, free of lhs, free of rhs (dot_general C1-C12).
static LogicalResult verifyProduct(Operation *op, RankedTensorType lhs, RankedTensorType rhs,
                                   ArrayRef<int64_t> lhsBatch, ArrayRef<int64_t> rhsBatch,
                                   ArrayRef<int64_t> lhsContracted, ArrayRef<int64_t> rhsContracted,
                                   RankedTensorType result) {
  if (lhsBatch.size() != rhsBatch.size())
    return op->emitOpError() << "has " << lhsBatch.size() << " and " << rhsBatch.size() << " batching dimensions";
  if (lhsContracted.size() != rhsContracted.size())
    return op->emitOpError() << "has " << lhsContracted.size() << " and " << rhsContracted.size()
                             << " contracting dimensions";
  SmallVector<int64_t> left(lhsBatch), right(rhsBatch), shape;
  llvm::append_range(left, lhsContracted);
  llvm::append_range(right, rhsContracted);
  if (failed(verifyDims(op, "lhs", left, lhs.getRank())) || failed(verifyDims(op, "rhs", right, rhs.getRank())))
    return failure();
  for (auto [l, r] : llvm::zip(left, right))
    if (lhs.getDimSize(l) != rhs.getDimSize(r))
      return op->emitOpError() << "dimension " << l << " of lhs has " << lhs.getDimSize(l) << " rows, dimension " << r
                               << " of rhs has " << rhs.getDimSize(r);
  for (int64_t dim : lhsBatch)
    shape.push_back(lhs.getDimSize(dim));
  for (int64_t dim = 0; dim < lhs.getRank(); ++dim)
    if (!llvm::is_contained(left, dim))
      shape.push_back(lhs.getDimSize(dim));
  for (int64_t dim = 0; dim < rhs.getRank(); ++dim)
    if (!llvm::is_contained(right, dim))
      shape.push_back(rhs.getDimSize(dim));
  return expectType(op, result.clone(shape), result);
}

LogicalResult DotGeneralOp::verify() {
  auto numbers = getDotDimensionNumbers();
  return verifyProduct(*this, getTensor(getLhs()), getTensor(getRhs()), numbers.getLhsBatchingDimensions(),
                       numbers.getRhsBatchingDimensions(), numbers.getLhsContractingDimensions(),
                       numbers.getRhsContractingDimensions(), cast<RankedTensorType>(getType()));
}

LogicalResult DotOp::verify() {
  RankedTensorType lhs = getTensor(getLhs()), rhs = getTensor(getRhs());
  if (lhs.getRank() < 1 || rhs.getRank() < 1)
    return emitOpError() << "expected vectors or matrices, found " << lhs << " and " << rhs;
  return verifyProduct(*this, lhs, rhs, {}, {}, {lhs.getRank() - 1}, {0}, cast<RankedTensorType>(getType()));
}

// reduce C1-C7.
LogicalResult ReduceOp::verify() {
  size_t count = getInputs().size();
  if (count == 0 || getInitValues().size() != count || getNumResults() != count)
    return emitOpError() << "has " << count << " inputs, " << getInitValues().size() << " initial values and "
                         << getNumResults() << " results";
  RankedTensorType first = getTensor(getInputs().front());
  if (failed(verifyDims(*this, "dimensions", getDimensions(), first.getRank())))
    return failure();
  SmallVector<int64_t> shape;
  for (int64_t dim = 0; dim < first.getRank(); ++dim)
    if (!llvm::is_contained(getDimensions(), dim))
      shape.push_back(first.getDimSize(dim));
  for (auto [input, initial, result] : llvm::zip(getInputs(), getInitValues(), getResults())) {
    if (getTensor(input).getShape() != first.getShape())
      return emitOpError() << "inputs have different shapes: " << first << " and " << input.getType();
    if (getTensor(initial).getRank() != 0)
      return emitOpError() << "expected a scalar initial value, found " << initial.getType();
    if (failed(expectType(*this, cast<RankedTensorType>(result.getType()).clone(shape), result.getType())))
      return failure();
  }
  if (getBody().front().getNumArguments() != 2 * count)
    return emitOpError() << "body has " << getBody().front().getNumArguments() << " arguments, expected " << 2 * count;
  return success();
}

// dynamic_slice C2-C5.
LogicalResult DynamicSliceOp::verify() {
  RankedTensorType type = getTensor(getOperand());
  if (int64_t(getStartIndices().size()) != type.getRank() || int64_t(getSliceSizes().size()) != type.getRank())
    return emitOpError() << "expected " << type.getRank() << " start indices and sizes, found "
                         << getStartIndices().size() << " and " << getSliceSizes().size();
  for (auto [dim, size] : llvm::enumerate(getSliceSizes()))
    if (size < 0 || size > type.getDimSize(dim))
      return emitOpError() << "size " << size << " does not fit dimension " << dim << " of " << type.getDimSize(dim)
                           << " rows";
  return expectType(*this, type.clone(getSliceSizes()), getType());
}

// dynamic_update_slice C1-C6.
LogicalResult DynamicUpdateSliceOp::verify() {
  RankedTensorType type = getTensor(getOperand()), update = getTensor(getUpdate());
  if (update.getRank() != type.getRank() || int64_t(getStartIndices().size()) != type.getRank())
    return emitOpError() << "expected an update and start indices of rank " << type.getRank() << ", found " << update
                         << " and " << getStartIndices().size();
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (update.getDimSize(dim) > type.getDimSize(dim))
      return emitOpError() << "update of " << update.getDimSize(dim) << " rows does not fit dimension " << dim << " of "
                           << type.getDimSize(dim) << " rows";
  return expectType(*this, type, getType());
}

// gather C1-C22: the dimension numbers are in range, disjoint and cover; the
// result's shape follows.
LogicalResult GatherOp::verify() {
  auto numbers = getDimensionNumbers();
  RankedTensorType operand = getTensor(getOperand()), indices = getTensor(getStartIndices()),
                   result = cast<RankedTensorType>(getType());
  SmallVector<int64_t> absent(numbers.getCollapsedSliceDims());
  llvm::append_range(absent, numbers.getOperandBatchingDims());
  int64_t vectorDim = numbers.getIndexVectorDim();
  if (vectorDim < 0 || vectorDim > indices.getRank())
    return emitOpError() << "index_vector_dim is " << vectorDim << ", but the indices have rank " << indices.getRank();
  if (failed(verifyDims(*this, "collapsed_slice_dims", absent, operand.getRank())) ||
      failed(verifyDims(*this, "start_index_map", numbers.getStartIndexMap(), operand.getRank())) ||
      failed(verifyDims(*this, "offset_dims", numbers.getOffsetDims(), result.getRank())) ||
      failed(
          verifyDims(*this, "start_indices_batching_dims", numbers.getStartIndicesBatchingDims(), indices.getRank())))
    return failure();
  int64_t components = vectorDim < indices.getRank() ? indices.getDimSize(vectorDim) : 1;
  if (int64_t(numbers.getStartIndexMap().size()) != components)
    return emitOpError() << "start_index_map has " << numbers.getStartIndexMap().size() << " entries, expected "
                         << components;
  if (numbers.getOperandBatchingDims().size() != numbers.getStartIndicesBatchingDims().size())
    return emitOpError() << "operand and indices have different numbers of batching dimensions";
  if (int64_t(getSliceSizes().size()) != operand.getRank())
    return emitOpError() << "slice_sizes has " << getSliceSizes().size() << " entries, expected " << operand.getRank();
  SmallVector<int64_t> batch, offsets, shape;
  for (int64_t dim = 0; dim < indices.getRank(); ++dim)
    if (dim != vectorDim)
      batch.push_back(indices.getDimSize(dim));
  for (int64_t dim = 0; dim < operand.getRank(); ++dim) {
    int64_t size = getSliceSizes()[dim];
    if (size < 0 || size > operand.getDimSize(dim))
      return emitOpError() << "slice size " << size << " does not fit dimension " << dim << " of "
                           << operand.getDimSize(dim) << " rows";
    if (!llvm::is_contained(absent, dim))
      offsets.push_back(size);
  }
  if (offsets.size() != numbers.getOffsetDims().size() || int64_t(offsets.size() + batch.size()) != result.getRank())
    return emitOpError() << "offset_dims has " << numbers.getOffsetDims().size() << " entries, expected "
                         << offsets.size();
  size_t nextBatch = 0, nextOffset = 0;
  for (int64_t dim = 0; dim < result.getRank(); ++dim)
    shape.push_back(llvm::is_contained(numbers.getOffsetDims(), dim) ? offsets[nextOffset++] : batch[nextBatch++]);
  return expectType(*this, operand.clone(shape), result);
}

// scatter C1-C24, likewise.
LogicalResult ScatterOp::verify() {
  auto numbers = getScatterDimensionNumbers();
  if (getInputs().empty() || getInputs().size() != getUpdates().size() || getInputs().size() != getNumResults())
    return emitOpError() << "has " << getInputs().size() << " inputs, " << getUpdates().size() << " updates and "
                         << getNumResults() << " results";
  RankedTensorType input = getTensor(getInputs().front()), indices = getTensor(getScatterIndices()),
                   update = getTensor(getUpdates().front());
  SmallVector<int64_t> absent(numbers.getInsertedWindowDims());
  llvm::append_range(absent, numbers.getInputBatchingDims());
  int64_t vectorDim = numbers.getIndexVectorDim();
  if (vectorDim < 0 || vectorDim > indices.getRank())
    return emitOpError() << "index_vector_dim is " << vectorDim << ", but the indices have rank " << indices.getRank();
  if (failed(verifyDims(*this, "inserted_window_dims", absent, input.getRank())) ||
      failed(verifyDims(*this, "update_window_dims", numbers.getUpdateWindowDims(), update.getRank())) ||
      failed(verifyDims(*this, "scatter_dims_to_operand_dims", numbers.getScatterDimsToOperandDims(), input.getRank())))
    return failure();
  if (int64_t(absent.size() + numbers.getUpdateWindowDims().size()) != input.getRank())
    return emitOpError() << "window, inserted and batching dimensions are "
                         << absent.size() + numbers.getUpdateWindowDims().size() << ", expected " << input.getRank();
  int64_t batchDims = indices.getRank() - (vectorDim < indices.getRank() ? 1 : 0);
  if (update.getRank() != batchDims + int64_t(numbers.getUpdateWindowDims().size()))
    return emitOpError() << "updates have rank " << update.getRank() << ", expected "
                         << batchDims + numbers.getUpdateWindowDims().size();
  int64_t components = vectorDim < indices.getRank() ? indices.getDimSize(vectorDim) : 1;
  if (int64_t(numbers.getScatterDimsToOperandDims().size()) != components)
    return emitOpError() << "scatter_dims_to_operand_dims has " << numbers.getScatterDimsToOperandDims().size()
                         << " entries, expected " << components;
  for (auto [in, result] : llvm::zip(getInputs(), getResults()))
    if (failed(expectType(*this, in.getType(), result.getType())))
      return failure();
  if (getUpdateComputation().front().getNumArguments() != 2 * getInputs().size())
    return emitOpError() << "body has " << getUpdateComputation().front().getNumArguments() << " arguments, expected "
                         << 2 * getInputs().size();
  return success();
}

// while C1-C3.
LogicalResult WhileOp::verify() {
  TypeRange types = getOperandTypes();
  for (Region *region : {&getCond(), &getBody()})
    if (region->front().getArgumentTypes() != types)
      return emitOpError() << "region " << region->getRegionNumber()
                           << " takes other types than the carried values have";
  Operation *predicate = getCond().front().getTerminator();
  if (predicate->getNumOperands() != 1 ||
      predicate->getOperand(0).getType() != RankedTensorType::get({}, IntegerType::get(getContext(), 1)))
    return emitOpError() << "condition must return one tensor<i1>";
  if (getBody().front().getTerminator()->getOperandTypes() != types || getResultTypes() != types)
    return emitOpError() << "body and results must have the types of the carried values";
  return success();
}

static LogicalResult verifyBranch(Operation *op, Region &branch) {
  if (branch.front().getNumArguments() != 0)
    return op->emitOpError() << "branch " << branch.getRegionNumber() << " has arguments, expected none";
  if (branch.front().getTerminator()->getOperandTypes() != op->getResultTypes())
    return op->emitOpError() << "branch " << branch.getRegionNumber() << " returns other types than the results have";
  return success();
}

// case C1-C4.
LogicalResult CaseOp::verify() {
  if (getBranches().empty())
    return emitOpError() << "expected at least one branch";
  for (Region &branch : getBranches())
    if (failed(verifyBranch(*this, branch)))
      return failure();
  return success();
}

// if C1-C3.
LogicalResult IfOp::verify() {
  return success(succeeded(verifyBranch(*this, getTrueBranch())) && succeeded(verifyBranch(*this, getFalseBranch())));
}

// optimization_barrier C1.
LogicalResult OptimizationBarrierOp::verify() {
  if (getOperandTypes() != getResultTypes())
    return emitOpError() << "operands and results have different types";
  return success();
}
