//===- Collectives.cpp - timing collectives ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Collectives.h"
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <thread>

using namespace tp;
using namespace tp::bench;
using namespace tp::runtime;

Status bench::runOnThreads(const Manifest &manifest, const RankBody &body) {
  auto communicators = makeThreadCommunicators(manifest, /*deadlineSeconds=*/60);
  std::vector<Status> statuses(communicators.size());
  std::vector<std::thread> team;
  for (size_t rank = 0; rank < communicators.size(); ++rank)
    team.emplace_back([&, rank] {
      statuses[rank] = body(int64_t(rank), *communicators[rank]);
      if (!statuses[rank].ok())
        communicators[rank]->abort(statuses[rank].message());
    });
  for (std::thread &thread : team)
    thread.join();
  auto failed = std::find_if(statuses.begin(), statuses.end(), [](const Status &status) { return !status.ok(); });
  return failed == statuses.end() ? Status() : *failed;
}

namespace {

constexpr int64_t kOwnGroup = 0, kAllRanks = 1;

struct Free {
  void operator()(float *memory) const { std::free(memory); }
};
using Buffer = std::unique_ptr<float, Free>;

/// Whole pages, as an arena has them, touched by the thread that uses them.
Buffer allocate(int64_t count) {
  size_t bytes = (size_t(count) * sizeof(float) + 4095) / 4096 * 4096;
  Buffer buffer(static_cast<float *>(std::aligned_alloc(4096, bytes)));
  if (buffer)
    std::fill_n(buffer.get(), bytes / sizeof(float), 1.0f);
  return buffer;
}

using Call = std::function<Status()>;

/// One rank's collective, for calling it many times.
Call makeCall(llvm::StringRef kind, Communicator &communicator, int64_t ranks, int64_t count, const float *from,
              float *to) {
  int64_t part = count / ranks;
  if (kind == "all_reduce")
    return [=, &communicator] {
      return communicator.allReduce(kOwnGroup, Reduction::add, ElementType::f32, count, from, to);
    };
  if (kind == "all_gather")
    return [=, &communicator] { return communicator.allGather(kOwnGroup, 1, part * 4, from, to); };
  if (kind == "reduce_scatter")
    return [=, &communicator] {
      return communicator.reduceScatter(kOwnGroup, Reduction::add, ElementType::f32, 1, part, from, to);
    };
  if (kind == "all_to_all")
    return [=, &communicator, shape = std::vector<int64_t>{count}] {
      return communicator.allToAll(kOwnGroup, 4, shape, 0, 0, from, to);
    };
  if (kind == "collective_permute") {
    std::vector<std::pair<int64_t, int64_t>> shift; // to the next rank
    for (int64_t rank = 0; rank < ranks; ++rank)
      shift.push_back({rank, (rank + 1) % ranks});
    return [=, &communicator] { return communicator.permute(kOwnGroup, shift, count * 4, from, to); };
  }
  return [=, &communicator] { return communicator.broadcast(kOwnGroup, 0, count * 4, from, to); };
}

/// Of `repeats` calls on all ranks, which start together: seconds from the first
/// start to the last end. Ranks that share a core and do not wait for each other may
/// run one after the other. The clock is the machine's.
Status timeRound(Communicator &communicator, int64_t repeats, const Call &call, double &seconds) {
  auto reduce = [&](Reduction reduction, double &value) {
    double own = value;
    return communicator.allReduce(kAllRanks, reduction, ElementType::f64, 1, &own, &value);
  };
  double begin = 0;
  if (Status status = reduce(Reduction::max, begin); !status.ok())
    return status;
  begin = now();
  for (int64_t i = 0; i < repeats; ++i)
    if (Status status = call(); !status.ok())
      return status;
  double end = now();
  if (Status status = reduce(Reduction::min, begin); !status.ok())
    return status;
  Status status = reduce(Reduction::max, end);
  seconds = end - begin;
  return status;
}

/// As many repeats as fill a round, then the least of the rounds.
Status timeCall(Communicator &communicator, Effort effort, const Call &call, double &best) {
  int64_t repeats = 1;
  double seconds = 0;
  // All ranks see the same seconds, and so agree.
  for (;; repeats *= 4) {
    if (Status status = timeRound(communicator, repeats, call, seconds); !status.ok())
      return status;
    if (seconds >= effort.seconds / 4 || repeats >= (1 << 20))
      break;
  }
  repeats = std::max<int64_t>(1, int64_t(double(repeats) * effort.seconds / seconds));
  for (int round = 0; round < effort.rounds; ++round) {
    if (Status status = timeRound(communicator, repeats, call, seconds); !status.ok())
      return status;
    best = std::min(best, seconds / double(repeats));
  }
  return {};
}

/// Either way of copying; the compiler sees nobody read the copy.
Status timeCopies(Communicator &communicator, Effort effort, int64_t count, const float *from, float *to,
                  double &best) {
  const char *source = reinterpret_cast<const char *>(from);
  char *target = reinterpret_cast<char *>(to);
  Status status = timeCall(
      communicator, effort,
      [=]() -> Status {
        std::memcpy(target, source, size_t(count) * 4);
        asm volatile("" : : "r"(target) : "memory");
        return {};
      },
      best);
  if (!status.ok())
    return status;
  return timeCall(
      communicator, effort,
      [=]() -> Status {
        reduceTerms(Reduction::add, ElementType::f32, count, {&source, 1}, {&target, 1}, /*streams=*/true);
        return {};
      },
      best);
}

} // namespace

llvm::Expected<double> bench::measureCollective(const RunOnRanks &run, llvm::StringRef kind, int64_t ranks,
                                                int64_t groups, int64_t bytes, Effort effort, bool inPlace) {
  Manifest manifest;
  manifest.mesh = {{"groups", groups}, {"ranks", ranks}};
  manifest.groups = {{{1, 1, 0}}, {{0, 1, 0}, {1, 1, 0}}};
  int64_t count = bytes / 4;
  double seconds = std::numeric_limits<double>::infinity();
  Status status = run(manifest, [&](int64_t rank, Communicator &communicator) -> Status {
    Buffer in = allocate(count), out = inPlace ? nullptr : allocate(count);
    if (!in || (!out && !inPlace))
      return Status::error("out of memory: rank " + std::to_string(rank) + " needs " + std::to_string(2 * bytes) +
                           " bytes");
    float *to = inPlace ? in.get() : out.get();
    double best = std::numeric_limits<double>::infinity();
    Status status =
        kind == kCopy ? timeCopies(communicator, effort, count, in.get(), to, best)
                      : timeCall(communicator, effort, makeCall(kind, communicator, ranks, count, in.get(), to), best);
    if (rank == 0)
      seconds = best;
    return status;
  });
  if (!status.ok())
    return llvm::createStringError(status.message());
  return seconds;
}
