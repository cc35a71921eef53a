//===- VerifyDot.cpp - constraints of tensor products ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Dims.h"

using namespace mlir;

namespace stablehlo {

static LogicalResult verifyPrecision(Operation *op, std::optional<ArrayAttr> config) {
  if (!config || config->size() == 0 || config->size() == 2)
    return success();
  return op->emitOpError() << "expected 2 precisions, found " << config->size();
}

/// Checks one operand's batching and contracting dimensions; marks them in
/// `used`.
static LogicalResult verifySide(Operation *op, StringRef side, ArrayRef<int64_t> batching,
                                ArrayRef<int64_t> contracting, RankedTensorType type) {
  SmallVector<int64_t, 6> all(batching);
  llvm::append_range(all, contracting);
  return verifyDims(op, (side + " batching and contracting dimensions").str(), all,
                    type.getRank());
}

/// Checks that paired dimensions have equal sizes.
static LogicalResult verifySizes(Operation *op, StringRef kind, RankedTensorType lhs,
                                 ArrayRef<int64_t> lhsDims, RankedTensorType rhs,
                                 ArrayRef<int64_t> rhsDims) {
  for (auto [l, r] : llvm::zip_equal(lhsDims, rhsDims))
    if (lhs.getDimSize(l) != rhs.getDimSize(r))
      return op->emitOpError() << "expected " << kind << " dimensions of equal size, found "
                               << lhs.getDimSize(l) << " (lhs dimension " << l << ") and "
                               << rhs.getDimSize(r) << " (rhs dimension " << r << ")";
  return success();
}

LogicalResult DotGeneralOp::verify() {
  RankedTensorType lhs = getLhs().getType(), rhs = getRhs().getType();
  DotDimensionNumbersAttr numbers = getDotDimensionNumbers();
  ArrayRef<int64_t> lhsBatch = numbers.getLhsBatchingDimensions(),
                    rhsBatch = numbers.getRhsBatchingDimensions(),
                    lhsContract = numbers.getLhsContractingDimensions(),
                    rhsContract = numbers.getRhsContractingDimensions();
  // C1
  if (lhsBatch.size() != rhsBatch.size())
    return emitOpError() << "expected as many lhs as rhs batching dimensions, found "
                         << lhsBatch.size() << " and " << rhsBatch.size();
  // C2
  if (lhsContract.size() != rhsContract.size())
    return emitOpError() << "expected as many lhs as rhs contracting dimensions, found "
                         << lhsContract.size() << " and " << rhsContract.size();
  // C3, C5, C6
  if (failed(verifySide(*this, "lhs", lhsBatch, lhsContract, lhs)) ||
      // C4, C7, C8
      failed(verifySide(*this, "rhs", rhsBatch, rhsContract, rhs)) ||
      // C9
      failed(verifySizes(*this, "batching", lhs, lhsBatch, rhs, rhsBatch)) ||
      // C10
      failed(verifySizes(*this, "contracting", lhs, lhsContract, rhs, rhsContract)) ||
      // C11
      failed(verifyPrecision(*this, getPrecisionConfig())))
    return failure();
  // C12
  SmallVector<int64_t, 6> shape;
  for (int64_t dim : lhsBatch)
    shape.push_back(lhs.getDimSize(dim));
  auto appendFree = [&](RankedTensorType type, ArrayRef<int64_t> batch,
                        ArrayRef<int64_t> contract) {
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (!llvm::is_contained(batch, dim) && !llvm::is_contained(contract, dim))
        shape.push_back(type.getDimSize(dim));
  };
  appendFree(lhs, lhsBatch, lhsContract);
  appendFree(rhs, rhsBatch, rhsContract);
  return verifyShape(*this, getType(), shape);
}

LogicalResult DotOp::verify() {
  RankedTensorType lhs = getLhs().getType(), rhs = getRhs().getType();
  auto isVectorOrMatrix = [](RankedTensorType type) {
    return type.getRank() == 1 || type.getRank() == 2;
  };
  if (!isVectorOrMatrix(lhs) || !isVectorOrMatrix(rhs))
    return emitOpError() << "expected operands of rank 1 or 2, found " << lhs << " and " << rhs;
  if (failed(verifySizes(*this, "contracting", lhs, {lhs.getRank() - 1}, rhs, {0})) ||
      failed(verifyPrecision(*this, getPrecisionConfig())))
    return failure();
  SmallVector<int64_t, 2> shape(lhs.getShape().drop_back());
  llvm::append_range(shape, rhs.getShape().drop_front());
  return verifyShape(*this, getType(), shape);
}

} // namespace stablehlo
