//===- ArenaUsage.h - bytes of the arena that live, over time ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_HOST_ARENAUSAGE_H
#define TP_LOWERING_HOST_ARENAUSAGE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace tp {

/// For each op of a function in phase runtime, in program order: its location and
/// the bytes of the buffers that live while it runs. The arena is at least as
/// large as the most of these.
std::vector<std::pair<mlir::Location, int64_t>> getArenaUsage(mlir::func::FuncOp main);

} // namespace tp

#endif // TP_LOWERING_HOST_ARENAUSAGE_H
