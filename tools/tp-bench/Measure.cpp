//===- Measure.cpp - timing the runtime's parts ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Measure.h"
#include "tp/runtime/Matmul.h"
#include <algorithm>
#include <barrier>
#include <functional>
#include <limits>
#include <thread>

using namespace tp;
using namespace tp::bench;
using namespace tp::runtime;

using Work = std::function<void()>;

/// Prepares each rank's work on its thread, does it once, then `repeats` times,
/// all ranks starting together; the time of the slowest.
static double timeRound(int64_t ranks, int64_t repeats, const std::function<Work(size_t)> &prepare) {
  std::barrier<> start(ranks);
  std::vector<double> seconds(static_cast<size_t>(ranks));
  std::vector<std::thread> team;
  for (size_t rank = 0; rank < size_t(ranks); ++rank)
    team.emplace_back([&, rank] {
      Work work = prepare(rank);
      work();
      start.arrive_and_wait();
      double begin = now();
      for (int64_t i = 0; i < repeats; ++i)
        work();
      seconds[rank] = now() - begin;
    });
  for (std::thread &thread : team)
    thread.join();
  return *std::max_element(seconds.begin(), seconds.end());
}

static double measure(int64_t ranks, Effort effort, const std::function<Work(size_t)> &prepare) {
  int64_t repeats = 1;
  double seconds = timeRound(ranks, repeats, prepare);
  while (seconds < effort.seconds / 4 && repeats < (1 << 20)) {
    repeats *= 4;
    seconds = timeRound(ranks, repeats, prepare);
  }
  repeats = std::max<int64_t>(1, int64_t(double(repeats) * effort.seconds / seconds));
  double best = std::numeric_limits<double>::infinity();
  for (int round = 0; round < effort.rounds; ++round)
    best = std::min(best, timeRound(ranks, repeats, prepare) / double(repeats));
  return best;
}

double bench::measureProduct(ElementType type, int64_t n, int64_t ranks, int threads, Effort effort) {
  ElementType accumulator = type == ElementType::f64 ? ElementType::f64 : ElementType::f32;
  MatmulInfo info{type, accumulator, {}, n, n, n, {n, 1}, {n, 1}, {n, 1}};
  // Zeros take as long as other numbers.
  std::vector<char> a(size_t(n * n * getBytes(type))), b = a;
  std::vector<std::vector<char>> c(size_t(ranks), std::vector<char>(size_t(n * n * getBytes(accumulator))));
  return measure(ranks, effort, [&](size_t rank) -> Work {
    setMatmulThreads(threads);
    std::shared_ptr<Matmul> matmul = makeOnednnMatmul(info);
    return [&, matmul, to = c[rank].data()] { (void)matmul->run(a.data(), b.data(), to); };
  });
}

double bench::measureCall(Effort effort) {
  MatmulInfo info{ElementType::f32, ElementType::f32, {}, 1, 1, 1, {1, 1}, {1, 1}, {1, 1}};
  float a = 1, b = 1, c = 0;
  return measure(1, effort, [&](size_t) -> Work {
    std::shared_ptr<Matmul> matmul = makeOnednnMatmul(info);
    return [&, matmul] { (void)matmul->run(&a, &b, &c); };
  });
}

/// As wide as compiled kernels, which are made for this computer's processor.
#if defined(__x86_64__)
__attribute__((target_clones("avx512f", "avx2", "default")))
#endif
static void add(const float *x, const float *y, float *z, size_t count) {
#if defined(__clang__)
#pragma clang loop vectorize(enable) interleave(enable)
#endif
  for (size_t i = 0; i < count; ++i)
    z[i] = x[i] + y[i];
}

double bench::measureKernel(int64_t bytes, int64_t ranks, Effort effort) {
  size_t count = size_t(bytes / 12);
  std::vector<std::vector<float>> x(size_t(ranks), std::vector<float>(count, 1.0f)), y = x, z = x;
  return measure(ranks, effort, [&](size_t rank) -> Work {
    return [&, rank] { add(x[rank].data(), y[rank].data(), z[rank].data(), count); };
  });
}
