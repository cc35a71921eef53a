//===- Team.cpp - the threads of one rank ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Team.h"
#include <algorithm>
#include <atomic>
#include <thread>

using namespace tp::runtime;

/// What compilers make of `#pragma omp parallel`: part of the ABI of libgomp, which
/// other OpenMP runtimes have as well.
extern "C" void GOMP_parallel(void (*function)(void *), void *data, unsigned threads, unsigned flags);

namespace {
struct Ranges {
  RangeFunction function;
  const void *arguments;
  int64_t size, step;
  std::atomic<int64_t> next = 0;
};
} // namespace

/// Ranges per thread: a thread that the machine stops leaves the rest to others.
static constexpr int64_t kRangesPerThread = 4;

static void takeRanges(void *data) {
  Ranges &ranges = *static_cast<Ranges *>(data);
  for (int64_t begin; (begin = ranges.next.fetch_add(ranges.step, std::memory_order_relaxed)) < ranges.size;)
    ranges.function(ranges.arguments, begin, std::min(begin + ranges.step, ranges.size));
}

void tp::runtime::runRanges(int threads, RangeFunction function, const void *arguments, int64_t size, int64_t grain) {
  int64_t grains = (size + grain - 1) / grain;
  if (threads <= 1 || grains <= 1)
    return function(arguments, 0, size);
  int64_t count = std::min(grains, threads * kRangesPerThread);
  Ranges ranges{function, arguments, size, (grains + count - 1) / count * grain};
  GOMP_parallel(takeRanges, &ranges, unsigned(std::min<int64_t>(threads, grains)), 0);
}

int tp::runtime::getThreadsPerRank(int64_t ranks) {
  return int(std::max<int64_t>(1, std::thread::hardware_concurrency() / ranks));
}
