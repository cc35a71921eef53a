//===- VerifyRegions.cpp - constraints of ops with regions ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Dims.h"

using namespace mlir;

namespace stablehlo {

static LogicalResult verifyRegion(Operation *op, StringRef name, Region &region,
                                  TypeRange arguments, TypeRange results) {
  auto print = [](InFlightDiagnostic &diagnostic, TypeRange types) {
    diagnostic << "(" << types << ")";
  };
  if (region.getArgumentTypes() != arguments) {
    InFlightDiagnostic diagnostic = op->emitOpError() << "expected " << name << " to take ";
    print(diagnostic, arguments);
    diagnostic << ", found ";
    print(diagnostic, region.getArgumentTypes());
    return diagnostic;
  }
  auto end = dyn_cast<ReturnOp>(region.front().back());
  if (!end)
    return op->emitOpError() << "expected " << name << " to end with stablehlo.return";
  if (end.getOperandTypes() != results) {
    InFlightDiagnostic diagnostic = op->emitOpError() << "expected " << name << " to return ";
    print(diagnostic, results);
    diagnostic << ", found ";
    print(diagnostic, end.getOperandTypes());
    return diagnostic;
  }
  return success();
}

/// Checks a combiner of `count` pairs of rank 0: the arguments are the left
/// values, then the right ones; their element types are those that are
/// combined in (`accumulated`).
static LogicalResult verifyCombiner(Operation *op, StringRef name, Region &region,
                                    TypeRange accumulated) {
  SmallVector<Type, 4> scalars;
  for (Type type : accumulated)
    scalars.push_back(RankedTensorType::get({}, getElementTypeOrSelf(type)));
  SmallVector<Type, 4> arguments(scalars);
  arguments.append(scalars);
  return verifyRegion(op, name, region, arguments, scalars);
}

LogicalResult ReduceOp::verify() {
  size_t count = getInputs().size();
  if (count == 0)
    return emitOpError() << "expected at least one input";
  auto input = cast<RankedTensorType>(getInputs().front().getType());
  for (Value value : getInputs()) {
    // C1
    auto type = cast<RankedTensorType>(value.getType());
    if (type.getShape() != input.getShape())
      return emitOpError() << "expected inputs of one shape, found " << input << " and " << type;
  }
  // C2, in the form that accumulation and input have one type
  for (auto [value, init] : llvm::zip(getInputs(), getInitValues()))
    if (auto scalar = RankedTensorType::get({}, getElementTypeOrSelf(value.getType()));
        init.getType() != scalar)
      return emitOpError() << "expected an initial value of type " << scalar << ", found "
                           << init.getType();
  // C4, C5
  if (failed(verifyDims(*this, "dimensions", getDimensions(), input.getRank())) ||
      // C6
      failed(verifyCombiner(*this, "the body", getBody(), getInputs().getTypes())))
    return failure();
  // C3
  if (getNumResults() != count)
    return emitOpError() << "expected " << count << " results, found " << getNumResults();
  // C7
  SmallVector<int64_t, 6> shape;
  for (int64_t dim = 0; dim < input.getRank(); ++dim)
    if (!llvm::is_contained(getDimensions(), dim))
      shape.push_back(input.getDimSize(dim));
  for (auto [value, result] : llvm::zip(getInputs(), getResults())) {
    // C8
    if (failed(verifyShape(*this, cast<RankedTensorType>(result.getType()), shape)) ||
        failed(verifySameElement(*this, value.getType(), result.getType())))
      return failure();
  }
  return success();
}

LogicalResult WhileOp::verify() {
  // C3
  if (getResultTypes() != getOperandTypes())
    return emitOpError() << "expected results of types (" << getOperandTypes() << "), found ("
                         << getResultTypes() << ")";
  // C1
  Type pred = RankedTensorType::get({}, IntegerType::get(getContext(), 1));
  if (failed(verifyRegion(*this, "cond", getCond(), getOperandTypes(), pred)))
    return failure();
  // C2
  return verifyRegion(*this, "do", getBody(), getOperandTypes(), getOperandTypes());
}

LogicalResult CaseOp::verify() {
  if (getIndex().getType().getRank() != 0)
    return emitOpError() << "expected an index of rank 0, found " << getIndex().getType();
  // C1
  if (getBranches().empty())
    return emitOpError() << "expected at least one branch";
  // C2, C3, C4
  for (Region &branch : getBranches())
    if (failed(verifyRegion(*this, "a branch", branch, {}, getResultTypes())))
      return failure();
  return success();
}

LogicalResult IfOp::verify() {
  if (getPred().getType().getRank() != 0)
    return emitOpError() << "expected a predicate of rank 0, found " << getPred().getType();
  // C1, C2, C3
  if (failed(verifyRegion(*this, "the true branch", getTrueBranch(), {}, getResultTypes())))
    return failure();
  return verifyRegion(*this, "the false branch", getFalseBranch(), {}, getResultTypes());
}

LogicalResult OptimizationBarrierOp::verify() {
  // C1
  if (getOperandTypes() != getResultTypes())
    return emitOpError() << "expected results of types (" << getOperandTypes() << "), found ("
                         << getResultTypes() << ")";
  return success();
}

LogicalResult ScatterOp::verify() {
  auto input = cast<RankedTensorType>(getInputs().front().getType());
  auto update = cast<RankedTensorType>(getUpdates().front().getType());
  RankedTensorType indices = getScatterIndices().getType();
  ScatterDimensionNumbersAttr numbers = getScatterDimensionNumbers();
  ArrayRef<int64_t> window = numbers.getUpdateWindowDims(),
                    inserted = numbers.getInsertedWindowDims(),
                    inputBatch = numbers.getInputBatchingDims(),
                    indexBatch = numbers.getScatterIndicesBatchingDims(),
                    map = numbers.getScatterDimsToOperandDims();
  int64_t vectorDim = numbers.getIndexVectorDim();
  // C1
  for (Value value : getInputs())
    if (auto type = cast<RankedTensorType>(value.getType()); type.getShape() != input.getShape())
      return emitOpError() << "expected inputs of one shape, found " << input << " and " << type;
  // C3
  for (Value value : getUpdates())
    if (auto type = cast<RankedTensorType>(value.getType()); type.getShape() != update.getShape())
      return emitOpError() << "expected updates of one shape, found " << update << " and "
                           << type;
  // C6
  for (auto [value, other] : llvm::zip(getInputs(), getUpdates()))
    if (getElementTypeOrSelf(value.getType()) != getElementTypeOrSelf(other.getType()))
      return emitOpError() << "expected updates with the inputs' element types, found "
                           << value.getType() << " and " << other.getType();
  // C2
  SmallVector<int64_t, 6> windowless(inserted);
  llvm::append_range(windowless, inputBatch);
  int64_t windowRank = window.size() + windowless.size();
  if (windowRank != input.getRank())
    return emitOpError() << "expected window, inserted and batching dimensions to be "
                         << input.getRank() << ", found " << windowRank;
  // C7, C8
  if (!areAscending(window))
    return emitOpError() << "expected ascending update_window_dims, found " << str(window);
  if (failed(verifyDims(*this, "update_window_dims", window, update.getRank())) ||
      // C9, C10, C11
      failed(verifyDims(*this, "inserted_window_dims and input_batching_dims", windowless,
                        input.getRank())))
    return failure();
  if (!areAscending(inserted))
    return emitOpError() << "expected ascending inserted_window_dims, found " << str(inserted);
  // C12, C13
  if (!areAscending(inputBatch))
    return emitOpError() << "expected ascending input_batching_dims, found " << str(inputBatch);
  // C22
  if (vectorDim < 0 || vectorDim > indices.getRank())
    return emitOpError() << "expected index_vector_dim in [0, " << indices.getRank()
                         << "], found " << vectorDim;
  // C14, C15
  if (failed(verifyDims(*this, "scatter_indices_batching_dims", indexBatch, indices.getRank())))
    return failure();
  // C16
  if (llvm::is_contained(indexBatch, vectorDim))
    return emitOpError() << "uses dimension " << vectorDim
                         << " of the indices as batching and as index vector dimension";
  // C17
  if (failed(verifyCount(*this, "scatter_indices_batching_dims", indexBatch, inputBatch.size())))
    return failure();
  // C18
  for (auto [inputDim, indexDim] : llvm::zip(inputBatch, indexBatch))
    if (input.getDimSize(inputDim) != indices.getDimSize(indexDim))
      return emitOpError() << "expected batching dimensions of equal size, found "
                           << input.getDimSize(inputDim) << " and "
                           << indices.getDimSize(indexDim);
  // C19
  int64_t components = vectorDim < indices.getRank() ? indices.getDimSize(vectorDim) : 1;
  SmallVector<int64_t, 6> mapped(map);
  llvm::append_range(mapped, inputBatch);
  if (failed(verifyCount(*this, "scatter_dims_to_operand_dims", map, components)) ||
      // C20, C21
      failed(verifyDims(*this, "scatter_dims_to_operand_dims and input_batching_dims", mapped,
                        input.getRank())))
    return failure();
  // C4
  SmallVector<int64_t, 6> scatterSizes, updateScatterSizes;
  for (int64_t dim = 0; dim < indices.getRank(); ++dim)
    if (dim != vectorDim)
      scatterSizes.push_back(indices.getDimSize(dim));
  for (int64_t dim = 0; dim < update.getRank(); ++dim)
    if (!llvm::is_contained(window, dim))
      updateScatterSizes.push_back(update.getDimSize(dim));
  if (scatterSizes != updateScatterSizes)
    return emitOpError() << "expected scatter dimensions " << str(scatterSizes)
                         << " in the updates, found " << str(updateScatterSizes);
  size_t next = 0;
  for (int64_t dim = 0; dim < input.getRank(); ++dim) {
    if (llvm::is_contained(windowless, dim))
      continue;
    int64_t updateDim = window[next++];
    if (update.getDimSize(updateDim) > input.getDimSize(dim))
      return emitOpError() << "expected update dimension " << updateDim << " to be at most "
                           << input.getDimSize(dim) << ", found "
                           << update.getDimSize(updateDim);
  }
  // C24, C25
  if (getResultTypes() != getInputs().getTypes())
    return emitOpError() << "expected results of types (" << getInputs().getTypes()
                         << "), found (" << getResultTypes() << ")";
  // C23
  return verifyCombiner(*this, "update_computation", getUpdateComputation(),
                        getInputs().getTypes());
}

} // namespace stablehlo
