//===- Window.h - shared by the ops that slide a window ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_LINALG_WINDOW_H
#define TP_LIB_LOWERING_LINALG_WINDOW_H

#include "Lowering.h"

namespace tp {

/// `value` with each dimension padded so that row k of window i is row
/// i * stride + k * dilation, and no row that all windows skip added. There are
/// as many rows as the windows need, or more.
mlir::Value padForWindow(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, mlir::Value padding,
                         llvm::ArrayRef<::stablehlo::WindowDim> window);

} // namespace tp

#endif // TP_LIB_LOWERING_LINALG_WINDOW_H
