//===- Complex.h - complex values as pairs of real ones ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_COMPLEX_H
#define TP_LIB_INPUT_IMPORT_COMPLEX_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace tp {

/// A complex value: its real and its imaginary part, of one type.
struct Parts {
  mlir::Value re, im;
};

/// Replaces complex values by pairs of real ones, in all of `main` but its
/// arguments and results; Fourier transforms become matrix products. Failure with
/// a diagnostic at an op that has no complex form.
llvm::LogicalResult expandComplex(mlir::func::FuncOp main);

/// The inverse (not divided by the sizes' product) or forward discrete Fourier
/// transform along dimension `dim`; `im` may be null for real values.
Parts makeFourier(mlir::ImplicitLocOpBuilder &b, Parts value, int64_t dim, bool inverse);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_COMPLEX_H
