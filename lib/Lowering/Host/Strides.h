//===- Strides.h - ops as loops over strided accesses ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_STRIDES_H
#define TP_LIB_LOWERING_HOST_STRIDES_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace tp {

/// Where one buffer operand of a structured op is accessed: at element
/// offset + sum over loops of iv * strides[loop], counted from the operand's
/// first element.
struct StridedAccess {
  mlir::Value buffer;
  llvm::SmallVector<int64_t> strides;
  int64_t offset = 0;
};

/// Strides of a buffer type; fails if one is not static.
llvm::FailureOr<llvm::SmallVector<int64_t>> getStaticStrides(mlir::MemRefType type);

/// The access of one operand of a linalg op on buffers of static shape. Fails
/// unless each result of the indexing map is a linear function of the loops.
llvm::FailureOr<StridedAccess> getStridedAccess(mlir::linalg::LinalgOp op, mlir::OpOperand &operand);

/// Elements from the first one of a buffer of static strides to its last.
int64_t getSpan(mlir::MemRefType type);

/// Views `buffer` from its first element on as one dimension.
mlir::Value flatten(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value buffer);

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_STRIDES_H
