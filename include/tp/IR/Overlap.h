//===- Overlap.h - collectives that run beside computation ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_IR_OVERLAP_H
#define TP_IR_OVERLAP_H

#include "llvm/ADT/StringRef.h"

namespace tp {

/// On a collective, from the partitioned phase on: it may run beside what does not
/// depend on it. Its place in the program is where it starts.
inline constexpr llvm::StringLiteral kOverlapAttr = "tp.overlap";

} // namespace tp

#endif // TP_IR_OVERLAP_H
