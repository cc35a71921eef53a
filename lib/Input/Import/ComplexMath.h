//===- ComplexMath.h - arithmetic on complex tensors ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_COMPLEXMATH_H
#define TP_LIB_INPUT_IMPORT_COMPLEXMATH_H

#include "tp/Input/StableHLO/TensorMath.h"

namespace tp {

/// A complex tensor being computed, as its parts.
struct Complex {
  Num re, im;
};

/// The absolute value, without overflow in between.
Num abs(Complex z);

/// The value of an elementwise op on complex operands; nothing if it has no
/// formula here.
std::optional<Complex> computeComplex(mlir::Operation *op, llvm::ArrayRef<Complex> in);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_COMPLEXMATH_H
