//===- Tuples.h - tuples as their elements ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_TUPLES_H
#define TP_LIB_INPUT_IMPORT_TUPLES_H

#include "mlir/IR/BuiltinOps.h"

namespace tp {

/// Replaces each value of a tuple type by its tensors, from left to right, nested
/// tuples taken apart as well: also arguments and results of all functions, of
/// region arguments, loops, branches and custom calls. A sharding `{{..}, {..}}`
/// of an argument or result is taken apart with it.
void expandTuples(mlir::ModuleOp module);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_TUPLES_H
