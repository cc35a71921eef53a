//===- RankMemory.h - bytes that a rank needs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_HOST_RANKMEMORY_H
#define TP_LOWERING_HOST_RANKMEMORY_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace tp {

/// What an executable needs of each rank's memory, in bytes.
struct RankMemory {
  int64_t alwaysBytes = 0; // arguments and results
  int64_t arenaBytes = 0;  // what lives in between, at its peak
  /// For each op of the program, in order: its location and the bytes of the buffers
  /// that live while it runs. The arena is at least as large as the most of these.
  std::vector<std::pair<mlir::Location, int64_t>> usage;

  int64_t getPeakBytes() const { return alwaysBytes + arenaBytes; }
};

/// Of a module in phase runtime.
RankMemory getRankMemory(mlir::ModuleOp module);

} // namespace tp

#endif // TP_LOWERING_HOST_RANKMEMORY_H
