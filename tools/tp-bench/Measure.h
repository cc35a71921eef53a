//===- Measure.h - timing the runtime's parts ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A time is the least over several rounds; a round repeats the work until it
// takes long enough to be timed, on threads that start together, and counts the
// slowest.
//
//===----------------------------------------------------------------------===//

#ifndef TP_TOOLS_TP_BENCH_MEASURE_H
#define TP_TOOLS_TP_BENCH_MEASURE_H

#include "llvm/Support/Error.h"
#include "tp/runtime/Clock.h"
#include "tp/runtime/Types.h"
#include <cstdint>

namespace tp::bench {

/// How long to measure.
struct Effort {
  int rounds;
  double seconds; // of a round
};

/// Seconds of a rank's product of n x n matrices, each of `ranks` ranks with
/// `threads` threads.
double measureProduct(runtime::ElementType type, int64_t n, int64_t ranks, int threads, Effort effort);

/// Seconds of the call of a product of almost nothing.
double measureCall(Effort effort);

/// Seconds of z = x + y on each of `ranks` ranks, where x, y and z have so many
/// bytes together.
double measureKernel(int64_t bytes, int64_t ranks, Effort effort);

} // namespace tp::bench

#endif // TP_TOOLS_TP_BENCH_MEASURE_H
