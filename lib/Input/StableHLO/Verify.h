//===- Verify.h - what the ops' verifiers share ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_STABLEHLO_VERIFY_H
#define TP_LIB_INPUT_STABLEHLO_VERIFY_H

#include "tp/Input/StableHLO/StableHLO.h"

// Diagnostics end with the number that the specification gives the constraint
// in the op's list: "expected ..., found ... (C7)". Where the specification
// writes `0 <= dims < rank`, they say it as an interval.

namespace stablehlo {

inline mlir::RankedTensorType getTensor(mlir::Value value) {
  return llvm::cast<mlir::RankedTensorType>(value.getType());
}

/// Emits "expected `expected`, found `found` (number)".
template <typename Expected, typename Found>
llvm::LogicalResult mismatch(mlir::Operation *op, const Expected &expected, const Found &found,
                             llvm::StringRef number) {
  return op->emitOpError() << "expected " << expected << ", found " << found << " (" << number << ")";
}

/// Both types have one element type.
llvm::LogicalResult verifyElementType(mlir::Operation *op, mlir::RankedTensorType expected,
                                      mlir::RankedTensorType found, llvm::StringRef number);

/// The result has this shape; its element type is another constraint.
llvm::LogicalResult verifyResultShape(mlir::Operation *op, llvm::ArrayRef<int64_t> shape, mlir::Type result,
                                      llvm::StringRef number);

/// `name` has `size` entries.
llvm::LogicalResult verifySize(mlir::Operation *op, llvm::StringRef name, int64_t size, int64_t found,
                               llvm::StringRef number);

/// Each of `dims` is in [0, rank).
llvm::LogicalResult verifyInRange(mlir::Operation *op, llvm::StringRef name, llvm::ArrayRef<int64_t> dims, int64_t rank,
                                  llvm::StringRef number);

/// No two of `dims`, then of `more`, are equal.
llvm::LogicalResult verifyUnique(mlir::Operation *op, llvm::StringRef name, llvm::ArrayRef<int64_t> dims,
                                 llvm::StringRef number, llvm::ArrayRef<int64_t> more = {});

llvm::LogicalResult verifySorted(mlir::Operation *op, llvm::StringRef name, llvm::ArrayRef<int64_t> dims,
                                 llvm::StringRef number);

/// The region takes `inputs`, and ends by returning `outputs`.
llvm::LogicalResult verifyRegionType(mlir::Operation *op, llvm::StringRef name, mlir::Region &region,
                                     mlir::TypeRange inputs, mlir::TypeRange outputs, llvm::StringRef number);

/// The region combines scalars, as many from the left as there are `inputs`,
/// then as many from the right, into as many; its element types are those of
/// the results (`resultNumber`), and the inputs' promote to them.
llvm::LogicalResult verifyCombinerRegion(mlir::Operation *op, llvm::StringRef name, mlir::Region &region,
                                         mlir::ValueRange inputs, llvm::StringRef number, llvm::StringRef resultNumber);

} // namespace stablehlo

#endif // TP_LIB_INPUT_STABLEHLO_VERIFY_H
