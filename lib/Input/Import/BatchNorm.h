//===- BatchNorm.h - batch normalisation by its definition -------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_BATCHNORM_H
#define TP_LIB_INPUT_IMPORT_BATCHNORM_H

#include "mlir/IR/Operation.h"

namespace tp {

/// Replaces each `batch_norm_*` in `root` by reductions and elementwise ops, so
/// that statistics over a split batch are partial sums like any other. Elements
/// below 32 bits are computed in f32.
void expandBatchNorm(mlir::Operation *root);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_BATCHNORM_H
