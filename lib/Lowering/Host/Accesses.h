//===- Accesses.h - the buffers that an op reads and writes ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_ACCESSES_H
#define TP_LIB_LOWERING_HOST_ACCESSES_H

#include "mlir/IR/Operation.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/MapVector.h"

namespace tp {

/// The allocations (arguments, constants) that an op accesses, with what its
/// regions do; true: written, as far as is known.
using Accesses = llvm::SmallMapVector<mlir::Value, bool, 8>;
Accesses getAccesses(mlir::Operation *op);

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_ACCESSES_H
