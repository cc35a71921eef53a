//===- Random.h - random bits as arithmetic ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_RANDOM_H
#define TP_LIB_INPUT_IMPORT_RANDOM_H

#include "mlir/IR/Operation.h"

namespace tp {

/// Replaces rng_bit_generator and rng by arithmetic on each element's place, so
/// that a rank makes the bits of its own elements and no others. The bits are
/// those that XLA makes on CPUs; they are tested against it.
void expandRandom(mlir::Operation *root);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_RANDOM_H
