//===- Dims.h - checks of lists of dimensions ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_STABLEHLO_DIMS_H
#define TP_LIB_INPUT_STABLEHLO_DIMS_H

#include "tp/Input/StableHLO/StableHLO.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallBitVector.h"

namespace stablehlo {

/// True if all are in [0, rank) and none is repeated.
inline bool areDistinctDims(llvm::ArrayRef<int64_t> dims, int64_t rank) {
  llvm::SmallBitVector seen(rank);
  for (int64_t dim : dims) {
    if (dim < 0 || dim >= rank || seen.test(dim))
      return false;
    seen.set(dim);
  }
  return true;
}

inline bool areAscending(llvm::ArrayRef<int64_t> dims) { return llvm::is_sorted(dims); }

/// `[0, 2]`, for diagnostics.
inline std::string str(llvm::ArrayRef<int64_t> dims) {
  std::string text = "[";
  llvm::raw_string_ostream stream(text);
  llvm::interleaveComma(dims, stream);
  stream << ']';
  return text;
}

/// Checks that the dimension list `name` is distinct and below `rank`.
inline llvm::LogicalResult verifyDims(mlir::Operation *op, llvm::StringRef name,
                                      llvm::ArrayRef<int64_t> dims, int64_t rank) {
  if (areDistinctDims(dims, rank))
    return mlir::success();
  return op->emitOpError() << "expected " << name << " to be distinct and in [0, " << rank
                           << "), found " << str(dims);
}

/// Checks that a list has `expected` entries.
inline llvm::LogicalResult verifyCount(mlir::Operation *op, llvm::StringRef name,
                                       llvm::ArrayRef<int64_t> list, int64_t expected) {
  if (static_cast<int64_t>(list.size()) == expected)
    return mlir::success();
  return op->emitOpError() << "expected " << name << " to have " << expected
                           << " entries, found " << list.size();
}

/// Checks a result type against what the operands demand.
inline llvm::LogicalResult verifyShape(mlir::Operation *op, mlir::RankedTensorType type,
                                       llvm::ArrayRef<int64_t> expected) {
  if (type.getShape() == expected)
    return mlir::success();
  return op->emitOpError() << "expected the result's shape to be " << str(expected)
                           << ", found " << str(type.getShape());
}

inline llvm::LogicalResult verifySameElement(mlir::Operation *op, mlir::Type operand,
                                             mlir::Type result) {
  mlir::Type from = mlir::getElementTypeOrSelf(operand), to = mlir::getElementTypeOrSelf(result);
  if (from == to)
    return mlir::success();
  return op->emitOpError() << "expected the operand's element type " << from
                           << " in the result, found " << to;
}

} // namespace stablehlo

#endif // TP_LIB_INPUT_STABLEHLO_DIMS_H
