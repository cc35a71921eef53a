//===- VerifyDot.cpp - constraints of products and reductions ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"

using namespace mlir;
using namespace stablehlo;

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

/// Dimensions of `lhs` and `rhs` that pair up have equal sizes.
static LogicalResult verifyPairs(Operation *op, RankedTensorType lhs, RankedTensorType rhs, ArrayRef<int64_t> lhsDims,
                                 ArrayRef<int64_t> rhsDims, StringRef number) {
  for (auto [left, right] : llvm::zip(lhsDims, rhsDims))
    if (lhs.getDimSize(left) != rhs.getDimSize(right))
      return op->emitOpError() << "expected " << lhs.getDimSize(left) << " rows of rhs dimension " << right
                               << " as of lhs dimension " << left << ", found " << rhs.getDimSize(right) << " ("
                               << number << ")";
  return success();
}

static LogicalResult verifyPrecision(Operation *op, std::optional<ArrayAttr> config) {
  return config ? verifySize(op, "precision_config", 2, config->size(), "C11") : LogicalResult(success());
}

/// Appends the sizes of the dimensions of `type` that are none of `used`.
static void appendRest(SmallVectorImpl<int64_t> &shape, RankedTensorType type, ArrayRef<int64_t> used) {
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (!llvm::is_contained(used, int64_t(dim)))
      shape.push_back(size);
}

LogicalResult DotGeneralOp::verify() {
  RankedTensorType lhs = getTensor(getLhs()), rhs = getTensor(getRhs());
  DotDimensionNumbersAttr numbers = getDotDimensionNumbers();
  ArrayRef<int64_t> lhsBatch = numbers.getLhsBatchingDimensions(), rhsBatch = numbers.getRhsBatchingDimensions();
  ArrayRef<int64_t> lhsContract = numbers.getLhsContractingDimensions(),
                    rhsContract = numbers.getRhsContractingDimensions();
  if (failed(verifySize(*this, "rhs_batching_dimensions", lhsBatch.size(), rhsBatch.size(), "C1")) ||
      failed(verifySize(*this, "rhs_contracting_dimensions", lhsContract.size(), rhsContract.size(), "C2")) ||
      failed(verifyUnique(*this, "lhs dimensions", lhsBatch, "C3", lhsContract)) ||
      failed(verifyUnique(*this, "rhs dimensions", rhsBatch, "C4", rhsContract)) ||
      failed(verifyInRange(*this, "lhs_batching_dimensions", lhsBatch, lhs.getRank(), "C5")) ||
      failed(verifyInRange(*this, "lhs_contracting_dimensions", lhsContract, lhs.getRank(), "C6")) ||
      failed(verifyInRange(*this, "rhs_batching_dimensions", rhsBatch, rhs.getRank(), "C7")) ||
      failed(verifyInRange(*this, "rhs_contracting_dimensions", rhsContract, rhs.getRank(), "C8")) ||
      failed(verifyPairs(*this, lhs, rhs, lhsBatch, rhsBatch, "C9")) ||
      failed(verifyPairs(*this, lhs, rhs, lhsContract, rhsContract, "C10")) ||
      failed(verifyPrecision(*this, getPrecisionConfig())))
    return failure();
  SmallVector<int64_t> shape, lhsUsed(lhsBatch), rhsUsed(rhsBatch);
  llvm::append_range(lhsUsed, lhsContract);
  llvm::append_range(rhsUsed, rhsContract);
  for (int64_t dim : lhsBatch)
    shape.push_back(lhs.getDimSize(dim));
  appendRest(shape, lhs, lhsUsed);
  appendRest(shape, rhs, rhsUsed);
  if (failed(verifyResultShape(*this, shape, getType(), "C12")))
    return failure();
  // Beyond the specification, JAX multiplies floats by other floats.
  if (!(isa<FloatType>(lhs.getElementType()) && isa<FloatType>(rhs.getElementType())) &&
      failed(verifyElementType(*this, lhs, rhs, "C13")))
    return failure();
  auto isDouble = [](Type type) { return type.isF64(); };
  if (getAlgorithm() && isDouble(getAlgorithm()->getAccumulationType()) && !isDouble(lhs.getElementType()) &&
      !isDouble(getType().getElementType()))
    return emitOpError() << "expected operands or a result of f64 to accumulate in f64, found " << lhs << " and "
                         << getType();
  return success();
}

/// The specification has this op no longer: it is dot_general with the last
/// dimension of lhs and the first one of rhs contracted, and takes its numbers.
LogicalResult DotOp::verify() {
  RankedTensorType lhs = getTensor(getLhs()), rhs = getTensor(getRhs());
  for (RankedTensorType type : {lhs, rhs})
    if (type.getRank() < 1 || type.getRank() > 2)
      return emitOpError() << "expected vectors or matrices, found " << type;
  int64_t last = lhs.getRank() - 1;
  if (failed(verifyPairs(*this, lhs, rhs, last, int64_t(0), "C10")) ||
      failed(verifyPrecision(*this, getPrecisionConfig())))
    return failure();
  SmallVector<int64_t> shape;
  appendRest(shape, lhs, last);
  appendRest(shape, rhs, int64_t(0));
  if (failed(verifyResultShape(*this, shape, getType(), "C12")))
    return failure();
  return verifyElementType(*this, lhs, rhs, "C13");
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

LogicalResult ReduceOp::verify() {
  size_t count = getInputs().size();
  // Operands are halves: an odd one would be in neither.
  if (count == 0 || getNumOperands() != 2 * count || getNumResults() != count)
    return emitOpError() << "expected as many inputs as initial values and results, and at least one, found "
                         << getNumOperands() << " operands and " << getNumResults() << " results (C3)";
  RankedTensorType first = getTensor(getInputs().front());
  for (auto [input, initial] : llvm::zip(getInputs(), getInitValues())) {
    if (getTensor(input).getShape() != first.getShape())
      return emitOpError() << "expected inputs of the shape of " << first << ", found " << input.getType() << " (C1)";
    if (failed(verifyElementType(*this, getTensor(input), getTensor(initial), "C2")))
      return failure();
  }
  if (failed(verifyInRange(*this, "dimensions", getDimensions(), first.getRank(), "C4")) ||
      failed(verifyUnique(*this, "dimensions", getDimensions(), "C5")))
    return failure();
  SmallVector<int64_t> shape;
  appendRest(shape, first, getDimensions());
  for (Value result : getResults())
    if (failed(verifyResultShape(*this, shape, result.getType(), "C7")))
      return failure();
  return success();
}

LogicalResult ReduceOp::verifyRegions() {
  return verifyCombinerRegion(*this, "body", getBody(), getInputs(), "C6", "C8");
}
