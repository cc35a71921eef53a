//===- Collectives.h - timing collectives ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TOOLS_TP_BENCH_COLLECTIVES_H
#define TP_TOOLS_TP_BENCH_COLLECTIVES_H

#include "Measure.h"
#include "tp/runtime/Backend.h"
#include <functional>

namespace tp::bench {

/// The kinds of collectives, named as machine files name them.
inline constexpr const char *kCollectives[] = {"all_reduce", "all_gather",         "reduce_scatter",
                                               "all_to_all", "collective_permute", "broadcast"};
/// No collective, but what bounds those that give each rank a result as large as
/// the tensor: all ranks copy so many bytes at once, each within its own memory,
/// by memcpy or past the caches, whichever takes less.
inline constexpr const char *kCopy = "copy";

/// What one rank does; its communicator takes the memory of `device`, the host's where
/// that is null.
using RankBody = std::function<runtime::Status(int64_t rank, runtime::Communicator &, runtime::Device *device)>;
/// A backend: runs the body on those ranks of the mesh that this process has, with
/// communicators that reach the others; the first error.
using RunOnRanks = std::function<runtime::Status(const runtime::Manifest &, const RankBody &)>;
runtime::Status runOnThreads(const runtime::Manifest &manifest, const RankBody &body);
/// On the processes of a backend, which outlives the function, and with `onDevices` on its GPUs.
RunOnRanks runOnBackend(runtime::Backend &backend, bool onDevices);

/// Seconds of a collective of f32 (an element of kCollectives, or kCopy) within each
/// of `groups` groups of `ranks` ranks at once: from the first start to the last end,
/// the least of the rounds. `bytes` are those of the operand, of all_gather those of
/// the result: a multiple of 4 ranks. In place: all_reduce and broadcast only. Infinite
/// in a process that does not have rank 0.
llvm::Expected<double> measureCollective(const RunOnRanks &run, llvm::StringRef kind, int64_t ranks, int64_t groups,
                                         int64_t bytes, Effort effort, bool inPlace = false);

/// The share of an all_reduce of f32 over `ranks` threads that work beside it hides, 0 to 1:
/// (c + w - t) / c, where it takes c seconds alone, products of n x n matrices, one on each
/// rank and as many as take at least c, take w seconds alone, and both take t, if the
/// all_reduce is started first and awaited last.
llvm::Expected<double> measureOverlap(int64_t ranks, int64_t bytes, int64_t n, Effort effort);

} // namespace tp::bench

#endif // TP_TOOLS_TP_BENCH_COLLECTIVES_H
