//===- RepeatedOperands.h - products of what a broadcast repeats ----*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_REPEATEDOPERANDS_H
#define TP_LIB_INPUT_IMPORT_REPEATEDOPERANDS_H

#include "mlir/IR/Operation.h"

namespace tp {

/// Takes dimensions along which a broadcast repeats an operand out of the products in
/// `root`, as the gradient of a mean over tokens brings them to the layers before it:
/// - one that the result keeps: the product is of what is repeated, and its result is;
/// - one that is summed over: what it is multiplied with is summed first.
/// Of numbers below 32 bits only the former: a product sums those in f32.
void narrowRepeatedOperands(mlir::Operation *root);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_REPEATEDOPERANDS_H
