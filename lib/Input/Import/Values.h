//===- Values.h - the values of constants, the sizes of tensors ----*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_VALUES_H
#define TP_LIB_INPUT_IMPORT_VALUES_H

#include "mlir/IR/Operation.h"

namespace tp {

/// A diagnostic if a value in `root` has more elements than can be counted
/// where sizes of two tensors are multiplied or rounded up: 2^48.
llvm::LogicalResult verifySizes(mlir::Operation *root);

/// Gives each constant in `root` its elements as `dense<...>`: those of
/// `dense_resource` are a blob at the end of the file, as torch-mlir prints large
/// ones. A diagnostic at a blob that is absent or does not fit, and at elements
/// that are not dense.
llvm::LogicalResult densifyConstants(mlir::Operation *root);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_VALUES_H
