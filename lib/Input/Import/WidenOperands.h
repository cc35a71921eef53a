//===- WidenOperands.h - operands of the type that a body has ----*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_WIDENOPERANDS_H
#define TP_LIB_INPUT_IMPORT_WIDENOPERANDS_H

#include "mlir/IR/Operation.h"

namespace tp {

/// A reduction or scatter may combine its operands in a wider element type than
/// they have, which is then the results'; the operands of a product may be floats
/// of two types. Converts the operands of each such op in `root`, so that later
/// phases see one element type.
void widenOperands(mlir::Operation *root);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_WIDENOPERANDS_H
