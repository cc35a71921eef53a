//===- Measure.h - timing the runtime's parts ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TOOLS_TP_BENCH_MEASURE_H
#define TP_TOOLS_TP_BENCH_MEASURE_H

#include "llvm/Support/Error.h"
#include <cstdint>
#include <string>
#include <vector>

namespace tp::bench {

/// One measured collective. `bytes` is the full tensor: the operand of
/// all_reduce, reduce_scatter and all_to_all, the result of all_gather.
struct CollectiveTime {
  std::string op; // "all-reduce"
  int64_t ranks, bytes;
  double seconds;
};

/// Seconds of all_reduce, all_gather, reduce_scatter and all_to_all of f32 over
/// `ranks` threads, for sizes from `from` to `to` bytes in steps of four. Each
/// is the least of several rounds of the slowest rank.
llvm::Expected<std::vector<CollectiveTime>> measureCollectives(int64_t ranks, int64_t from, int64_t to);

/// f32 operations per second of one rank's product of n x n matrices while
/// `ranks` ranks all multiply.
double measureMatmul(int64_t ranks, int64_t n);
/// Seconds that a product of almost nothing takes.
double measureKernel();
/// Bytes per second that one rank reads and writes, in an elementwise loop over
/// more than the caches hold, while `ranks` ranks do the same.
double measureMemory(int64_t ranks);

} // namespace tp::bench

#endif // TP_TOOLS_TP_BENCH_MEASURE_H
