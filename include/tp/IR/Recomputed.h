//===- Recomputed.h - ops that run again on purpose ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_IR_RECOMPUTED_H
#define TP_IR_RECOMPUTED_H

#include "llvm/ADT/StringRef.h"

namespace tp {

/// A unit attribute on ops that compute what has been computed before, because
/// memory is short; until kernels are formed it keeps cse from merging them with
/// their originals.
inline constexpr llvm::StringLiteral kRecomputedAttr = "tp.recomputed";

/// On main: which loops have been split in two. An array of pairs: the number of an op
/// as in plan files, of the program before, and the iterations of the first part.
inline constexpr llvm::StringLiteral kSplitAttr = "tp.split";

/// On main: what loops keep for later loops, which would compute it again. An array of
/// pairs of names as in plan files, of the program with split loops, before anything is
/// kept.
inline constexpr llvm::StringLiteral kKeptAttr = "tp.kept";

} // namespace tp

#endif // TP_IR_RECOMPUTED_H
