//===- RaggedDot.h - ragged products as they are exported ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_RAGGEDDOT_H
#define TP_LIB_INPUT_IMPORT_RAGGEDDOT_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

namespace tp {

/// A composite "chlo.ragged_dot", which jax.export prints, becomes the op: its
/// decomposition multiplies every row with every group's matrix. One whose
/// attributes say no valid op stays, and means its decomposition.
void restoreRaggedDots(mlir::ModuleOp module);

/// A ragged product whose runs lie in a batch dimension becomes dot_general: the
/// runs change nothing.
void expandBatchedRaggedDots(mlir::func::FuncOp main);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_RAGGEDDOT_H
