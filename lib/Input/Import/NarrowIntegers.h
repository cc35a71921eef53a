//===- NarrowIntegers.h - integers of less than a byte ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_NARROWINTEGERS_H
#define TP_LIB_INPUT_IMPORT_NARROWINTEGERS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace tp {

/// The element type of a tensor if it is narrow: an integer of less than a byte, but
/// not i1, which is a predicate. Else null.
mlir::IntegerType getNarrow(mlir::Type type);

/// Gives elements of i2, i4, ui2 and ui4 a byte each, in all of `main` and in its
/// signature: signed ones are sign-extended, unsigned ones zero-extended, and an
/// op whose result may not be is followed by the arithmetic that wraps it.
/// Arguments are wrapped, too: a file may hold any byte. Failure with a diagnostic
/// at an op that has no such form.
llvm::LogicalResult expandNarrowIntegers(mlir::func::FuncOp main);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_NARROWINTEGERS_H
