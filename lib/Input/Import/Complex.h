//===- Complex.h - complex values as pairs of real ones ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_COMPLEX_H
#define TP_LIB_INPUT_IMPORT_COMPLEX_H

#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace tp {

/// A complex value: its real and its imaginary part, of one type.
struct Parts {
  mlir::Value re, im;
};

/// Replaces complex values by pairs of real ones, in all of `main` but its
/// arguments and results; Fourier transforms become matrix products. Failure with
/// a diagnostic at an op that has no complex form.
llvm::LogicalResult expandComplex(mlir::func::FuncOp main);

/// Success if a transform's constants are of a size to write into a program; a
/// diagnostic otherwise.
llvm::LogicalResult checkFourier(stablehlo::FftOp op);
/// A Fourier transform of `operand`, whose imaginary part is null if it is real. A
/// real result is the real part.
Parts makeFourier(stablehlo::FftOp op, Parts operand);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_COMPLEX_H
