//===- Measure.cpp - timing the runtime's parts ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Measure.h"
#include "tp/runtime/Communicator.h"
#include "tp/runtime/Matmul.h"
#include <algorithm>
#include <barrier>
#include <chrono>
#include <thread>

using namespace tp;
using namespace tp::bench;
using namespace tp::runtime;

static double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Calls `work(rank)` on a thread per rank, all starting together; the time of
/// the slowest.
template <typename Work> static double onAllRanks(int64_t ranks, Work work) {
  std::barrier<> start(ranks);
  std::vector<double> seconds(static_cast<size_t>(ranks));
  std::vector<std::thread> team;
  for (int64_t rank = 0; rank < ranks; ++rank)
    team.emplace_back([&, rank] {
      start.arrive_and_wait();
      double begin = now();
      work(rank);
      seconds[size_t(rank)] = now() - begin;
    });
  for (std::thread &thread : team)
    thread.join();
  return *std::max_element(seconds.begin(), seconds.end());
}

llvm::Expected<std::vector<CollectiveTime>> bench::measureCollectives(int64_t ranks, int64_t from, int64_t to) {
  constexpr int kRounds = 7;
  Manifest manifest;
  manifest.mesh = {{"x", ranks}};
  manifest.groups = {{{0, 1, 0}}};
  auto communicators = makeThreadCommunicators(manifest, /*deadlineSeconds=*/60);
  std::vector<std::vector<float>> in(static_cast<size_t>(ranks)), out(static_cast<size_t>(ranks));
  std::vector<Status> failures(static_cast<size_t>(ranks));
  std::vector<CollectiveTime> times;
  for (const char *op : {"all-reduce", "all-gather", "reduce-scatter", "all-to-all"}) {
    for (int64_t bytes = from; bytes <= to; bytes *= 4) {
      int64_t count = bytes / 4 / ranks * ranks, part = count / ranks;
      int64_t repeats = std::clamp<int64_t>((int64_t(32) << 20) / bytes, 5, 1000);
      for (int64_t rank = 0; rank < ranks; ++rank) {
        in[size_t(rank)].assign(size_t(count), 1.0f);
        out[size_t(rank)].assign(size_t(count), 0.0f);
      }
      double best = 1e30;
      for (int round = 0; round < kRounds; ++round) {
        double seconds = onAllRanks(ranks, [&](int64_t rank) {
          Communicator &communicator = *communicators[size_t(rank)];
          const float *source = in[size_t(rank)].data();
          float *target = out[size_t(rank)].data();
          for (int64_t i = 0; i < repeats && failures[size_t(rank)].ok(); ++i)
            failures[size_t(rank)] =
                op[0] == 'r' ? communicator.reduceScatter(0, Reduction::add, ElementType::f32, 1, part, source, target)
                : op[4] == 'r' ? communicator.allReduce(0, Reduction::add, ElementType::f32, count, source, target)
                : op[4] == 'g' ? communicator.allGather(0, 1, part * 4, source, target)
                               : communicator.allToAll(0, 4, {count}, 0, 0, source, target);
        });
        if (round > 0) // the first one warms up
          best = std::min(best, seconds / double(repeats));
      }
      for (const Status &failure : failures)
        if (!failure.ok())
          return llvm::createStringError(failure.message());
      times.push_back({op, ranks, count * 4, best});
    }
  }
  return times;
}

double bench::measureMatmul(int64_t ranks, int64_t n) {
  MatmulInfo info{ElementType::f32, ElementType::f32, {}, n, n, n, {n, 1}, {n, 1}, {n, 1}};
  std::vector<float> a(size_t(n * n), 0.5f), b(size_t(n * n), 0.25f);
  std::vector<std::vector<float>> c(static_cast<size_t>(ranks), std::vector<float>(size_t(n * n)));
  double flops = 2.0 * double(n) * double(n) * double(n);
  int64_t repeats = std::clamp<int64_t>(int64_t(2e9 / flops), 2, 1000);
  int threads = std::max(1, int(std::thread::hardware_concurrency()) / int(ranks));
  double best = 1e30;
  for (int round = 0; round < 5; ++round)
    best = std::min(best, onAllRanks(ranks, [&](int64_t rank) {
                      setMatmulThreads(threads);
                      auto matmul = makeOnednnMatmul(info);
                      for (int64_t i = 0; i < repeats; ++i)
                        (void)matmul->run(a.data(), b.data(), c[size_t(rank)].data());
                    }));
  return flops * double(repeats) / best;
}

double bench::measureKernel() {
  MatmulInfo info{ElementType::f32, ElementType::f32, {}, 1, 8, 8, {8, 1}, {8, 1}, {8, 1}};
  std::vector<float> a(8, 1.0f), b(64, 1.0f), c(8);
  auto matmul = makeOnednnMatmul(info);
  constexpr int kRepeats = 1000;
  double best = 1e30;
  for (int round = 0; round < 7; ++round) {
    double begin = now();
    for (int i = 0; i < kRepeats; ++i)
      (void)matmul->run(a.data(), b.data(), c.data());
    best = std::min(best, (now() - begin) / kRepeats);
  }
  return best;
}

double bench::measureMemory(int64_t ranks) {
  constexpr size_t kCount = size_t(16) << 20; // 64 MiB per tensor
  std::vector<std::vector<float>> x(static_cast<size_t>(ranks), std::vector<float>(kCount, 1.0f)), y = x;
  double best = 1e30;
  for (int round = 0; round < 5; ++round)
    best = std::min(best, onAllRanks(ranks, [&](int64_t rank) {
                      const float *from = x[size_t(rank)].data();
                      float *to = y[size_t(rank)].data();
                      for (size_t i = 0; i < kCount; ++i)
                        to[i] += from[i];
                    }));
  return 3.0 * 4.0 * double(kCount) / best; // two reads, one write
}
