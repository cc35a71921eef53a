//===- FoldScatter.h - sums with scattered updates ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_LINALG_FOLDSCATTER_H
#define TP_LIB_LOWERING_LINALG_FOLDSCATTER_H

#include "mlir/IR/BuiltinOps.h"

namespace tp {

/// Removes tensors of zeros to which few updates are added (the gradient of a
/// gather), where their users need the updates only:
///   scatter(0, indices, updates) + y       is scatter(y, indices, updates);
///   the sum of the scatter's result over the dimensions that the indices choose
///                                          is a sum of the updates that lie inside.
void foldScatters(mlir::ModuleOp module);

} // namespace tp

#endif // TP_LIB_LOWERING_LINALG_FOLDSCATTER_H
