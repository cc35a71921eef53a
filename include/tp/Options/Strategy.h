//===- Strategy.h - names of the recipes ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_OPTIONS_STRATEGY_H
#define TP_OPTIONS_STRATEGY_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace tp {

/// The recipes that people use. Each is derived from the sharding rules and
/// from which matrix products feed which; no name, shape or known model enters.
///
///   dp           the batch over all axes; weights whole
///   fsdp         the batch over all axes; every weight stored split over them
///   megatron     the batch over the data axes; matrix products in pairs by
///                columns, then by rows, over the model axes
///   megatron-sp  megatron, and what is left whole over the model axes is split
///                along its sequence
///
/// Model axes are those named "tp", "model" or "mp"; without such a name the
/// last axis. The others are data axes.
enum class Strategy { dp, fsdp, megatron, megatronSp };
llvm::ArrayRef<Strategy> getAllStrategies();
llvm::StringRef stringify(Strategy strategy);
std::optional<Strategy> parseStrategy(llvm::StringRef name);

} // namespace tp

#endif // TP_OPTIONS_STRATEGY_H
