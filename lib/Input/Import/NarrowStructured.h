//===- NarrowStructured.h - narrow integers in linalg on tensors ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_NARROWSTRUCTURED_H
#define TP_LIB_INPUT_IMPORT_NARROWSTRUCTURED_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace tp {

/// Makes linalg.generic of the named ops of linalg, and of the elementwise ops of
/// arith and math on tensors, that have narrow elements.
void generalizeNarrow(mlir::func::FuncOp main);

/// True for an op of linalg, tensor or arith whose tensors may be widened if
/// `widenScalars` follows.
bool widensScalars(mlir::Operation *op);

/// True if result `number` of such an op is computed on bytes whose high bits are
/// not the sign's: a sum or a product of many.
bool mustWrapResult(mlir::Operation *op, unsigned number);

/// After the tensors of `op` have bytes: takes the narrow numbers out of them and
/// extends those that go into them.
void widenScalars(mlir::Operation *op);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_NARROWSTRUCTURED_H
