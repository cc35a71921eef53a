//===- Team.h - the threads of one rank ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_TEAM_H
#define TP_RUNTIME_TEAM_H

#include <cstdint>

namespace tp::runtime {

/// Work on the iterations [begin, end) of a loop.
using RangeFunction = void (*)(const void *arguments, int64_t begin, int64_t end);

/// Calls `function` for ranges that together are [0, size), on up to `threads`
/// threads, this one among them; returns when all are done. All ranges but the last
/// end at multiples of `grain`. With one thread this is one call.
///
/// The threads are the OpenMP team of the calling thread, which oneDNN uses too:
/// two teams would take the cores from each other while they wait for work.
void runRanges(int threads, RangeFunction function, const void *arguments, int64_t size, int64_t grain);

/// Threads for each of `ranks` ranks of this process: the cores that it may run
/// on, divided among them; at least one.
int getThreadsPerRank(int64_t ranks);

} // namespace tp::runtime

#endif // TP_RUNTIME_TEAM_H
