//===- Loops.h - structured ops as loops over flat buffers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_LOOPS_H
#define TP_LIB_LOWERING_HOST_LOOPS_H

#include "Strides.h"
#include "mlir/IR/IRMapping.h"

namespace tp {

/// The accesses of all operands of a linalg op on buffers, inputs first; an
/// operand that is a scalar has a null buffer. Fails where one is not linear.
llvm::FailureOr<llvm::SmallVector<StridedAccess>> getStridedAccesses(mlir::linalg::LinalgOp op);

/// Emits `op` as a loop nest at the builder's position. `flat[i]` is the flat
/// buffer (or the scalar) that stands for operand i; `mapping` has what the
/// body uses from outside. Loops that all operands step through as one are
/// merged; the innermost one is that in which most accesses are contiguous.
void emitLoops(mlir::OpBuilder &builder, mlir::linalg::LinalgOp op, llvm::ArrayRef<StridedAccess> accesses,
               llvm::ArrayRef<mlir::Value> flat, mlir::IRMapping &mapping);

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_LOOPS_H
