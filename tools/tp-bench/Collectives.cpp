//===- Collectives.cpp - timing collectives ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Collectives.h"
#include "tp/runtime/Matmul.h"
#include "tp/runtime/Progress.h"
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <numeric>
#include <thread>

using namespace tp;
using namespace tp::bench;
using namespace tp::runtime;

/// A thread for each rank of this process; the first error.
static Status runRanks(const std::vector<int64_t> &ranks,
                       const std::vector<std::unique_ptr<Communicator>> &communicators,
                       const std::vector<std::unique_ptr<Device>> &devices, const RankBody &body) {
  std::vector<Status> statuses(ranks.size());
  std::vector<std::thread> team;
  for (size_t i = 0; i < ranks.size(); ++i)
    team.emplace_back([&, i] {
      statuses[i] = body(ranks[i], *communicators[i], devices.empty() ? nullptr : devices[i].get());
      if (!statuses[i].ok())
        communicators[i]->abort(statuses[i].message());
    });
  for (std::thread &thread : team)
    thread.join();
  auto failed = std::find_if(statuses.begin(), statuses.end(), [](const Status &status) { return !status.ok(); });
  return failed == statuses.end() ? Status() : *failed;
}

Status bench::runOnThreads(const Manifest &manifest, const RankBody &body) {
  auto communicators = makeThreadCommunicators(manifest, /*deadlineSeconds=*/60);
  std::vector<int64_t> ranks(communicators.size());
  std::iota(ranks.begin(), ranks.end(), 0);
  return runRanks(ranks, communicators, {}, body);
}

RunOnRanks bench::runOnBackend(Backend &backend, bool onDevices) {
  return [&backend, onDevices](const Manifest &manifest, const RankBody &body) {
    std::vector<int64_t> ranks;
    std::vector<std::unique_ptr<Device>> devices;
    Status status = backend.getLocalRanks(manifest, ranks);
    if (status.ok() && onDevices)
      status = backend.makeDevices(manifest, devices);
    if (!status.ok())
      return status;
    auto communicators = backend.makeCommunicators(manifest, /*deadlineSeconds=*/60);
    status = runRanks(ranks, communicators, devices, body);
    // All processes end a measurement together.
    return status.ok() ? backend.gather("", 60, [](int64_t, std::string_view) {}) : status;
  };
}

namespace {

constexpr int64_t kOwnGroup = 0, kAllRanks = 1;

/// A rank and its memory: the host's, or its device's.
class Rank {
public:
  Rank(Communicator &communicator, Device *device) : communicator(communicator), device(device) {}
  ~Rank() {
    for (void *buffer : buffers)
      device ? device->release(buffer) : std::free(buffer);
  }

  /// Whole pages of ones, as an arena has them, touched by the thread that uses them.
  Status allocate(int64_t count, float *&buffer) {
    size_t bytes = (size_t(count) * sizeof(float) + 4095) / 4096 * 4096;
    void *memory = nullptr;
    if (device) {
      Status status = device->allocate(int64_t(bytes), memory);
      buffers.push_back(memory);
      buffer = static_cast<float *>(memory);
      std::vector<float> ones(bytes / sizeof(float), 1.0f);
      return status.ok() ? device->write(memory, ones.data(), int64_t(bytes)) : status;
    }
    memory = std::aligned_alloc(4096, bytes);
    if (!memory)
      return Status::error("out of memory: " + std::to_string(bytes) + " bytes");
    buffers.push_back(memory);
    buffer = static_cast<float *>(memory);
    std::fill_n(buffer, bytes / sizeof(float), 1.0f);
    return {};
  }

  /// Of one number over all ranks; on a device all earlier work is then done.
  Status reduceAll(Reduction reduction, double &value) {
    if (!device) {
      double own = value;
      return communicator.allReduce(kAllRanks, reduction, ElementType::f64, 1, &own, &value);
    }
    float *number = nullptr;
    if (!scalar) {
      if (Status status = allocate(2, number); !status.ok())
        return status;
      scalar = number;
    }
    Status status = device->write(scalar, &value, sizeof value);
    if (status.ok())
      status = communicator.allReduce(kAllRanks, reduction, ElementType::f64, 1, scalar, scalar);
    return status.ok() ? device->read(&value, scalar, sizeof value) : status;
  }
  Status finish() { return device ? device->synchronize() : Status(); }

  Communicator &communicator;
  Device *device;

private:
  std::vector<void *> buffers;
  float *scalar = nullptr;
};

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
Status timeRound(Rank &rank, int64_t repeats, const Call &call, double &seconds) {
  double begin = 0;
  if (Status status = rank.reduceAll(Reduction::max, begin); !status.ok())
    return status;
  begin = now();
  for (int64_t i = 0; i < repeats; ++i)
    if (Status status = call(); !status.ok())
      return status;
  if (Status status = rank.finish(); !status.ok())
    return status;
  double end = now();
  if (Status status = rank.reduceAll(Reduction::min, begin); !status.ok())
    return status;
  Status status = rank.reduceAll(Reduction::max, end);
  seconds = end - begin;
  return status;
}

/// As many repeats as fill a round, then the least of the rounds.
Status timeCall(Rank &rank, Effort effort, const Call &call, double &best) {
  int64_t repeats = 1;
  double seconds = 0;
  // All ranks see the same seconds, and so agree.
  for (;; repeats *= 4) {
    if (Status status = timeRound(rank, repeats, call, seconds); !status.ok())
      return status;
    if (seconds >= effort.seconds / 4 || repeats >= (1 << 20))
      break;
  }
  repeats = std::max<int64_t>(1, int64_t(double(repeats) * effort.seconds / seconds));
  for (int round = 0; round < effort.rounds; ++round) {
    if (Status status = timeRound(rank, repeats, call, seconds); !status.ok())
      return status;
    best = std::min(best, seconds / double(repeats));
  }
  return {};
}

/// Either way of copying; the compiler sees nobody read the copy.
Status timeCopies(Rank &rank, Effort effort, int64_t count, const float *from, float *to, double &best) {
  const char *source = reinterpret_cast<const char *>(from);
  char *target = reinterpret_cast<char *>(to);
  auto copyPlainly = [=, &rank]() -> Status {
    if (rank.device)
      return rank.device->copy(target, source, count * 4);
    std::memcpy(target, source, size_t(count) * 4);
    asm volatile("" : : "r"(target) : "memory");
    return {};
  };
  Status status = timeCall(rank, effort, copyPlainly, best);
  if (!status.ok() || rank.device)
    return status;
  auto copyPastCaches = [=]() -> Status {
    reduceTerms(Reduction::add, ElementType::f32, count, {&source, 1}, {&target, 1}, /*streams=*/true);
    return {};
  };
  return timeCall(rank, effort, copyPastCaches, best);
}

} // namespace

llvm::Expected<double> bench::measureCollective(const RunOnRanks &run, llvm::StringRef kind, int64_t ranks,
                                                int64_t groups, int64_t bytes, Effort effort, bool inPlace) {
  Manifest manifest;
  manifest.mesh = {{"groups", groups}, {"ranks", ranks}};
  manifest.groups = {{{1, 1, 0}}, {{0, 1, 0}, {1, 1, 0}}};
  int64_t count = bytes / 4;
  double seconds = std::numeric_limits<double>::infinity();
  Status status = run(manifest, [&](int64_t number, Communicator &communicator, Device *device) -> Status {
    Rank rank(communicator, device);
    float *in = nullptr, *out = nullptr;
    Status allocated = rank.allocate(count, in);
    if (allocated.ok() && !inPlace)
      allocated = rank.allocate(count, out);
    if (!allocated.ok())
      return Status::error("rank " + std::to_string(number) + ": " + allocated.message());
    float *to = inPlace ? in : out;
    double best = std::numeric_limits<double>::infinity();
    Status status = kind == kCopy ? timeCopies(rank, effort, count, in, to, best)
                                  : timeCall(rank, effort, makeCall(kind, communicator, ranks, count, in, to), best);
    if (number == 0)
      seconds = best;
    return status;
  });
  if (!status.ok())
    return llvm::createStringError(status.message());
  return seconds;
}

llvm::Expected<double> bench::measureOverlap(int64_t ranks, int64_t bytes, int64_t n, Effort effort) {
  Manifest manifest;
  manifest.mesh = {{"groups", 1}, {"ranks", ranks}};
  manifest.groups = {{{1, 1, 0}}, {{0, 1, 0}, {1, 1, 0}}};
  manifest.slots = 1; // there are more threads than ranks
  int64_t count = bytes / 4;
  double share = 0;
  Status status = runOnThreads(manifest, [&](int64_t number, Communicator &communicator, Device *device) -> Status {
    Rank rank(communicator, device);
    float *in = nullptr, *out = nullptr, *a = nullptr, *b = nullptr;
    for (auto [size, buffer] : {std::pair{count, &in}, {count, &out}, {n * n, &a}, {n * n, &b}})
      if (Status allocated = rank.allocate(size, *buffer); !allocated.ok())
        return Status::error("rank " + std::to_string(number) + ": " + allocated.message());
    setMatmulThreads(1);
    std::unique_ptr<Matmul> product =
        makeOnednnMatmul({ElementType::f32, ElementType::f32, {}, n, n, n, {n, 1}, {n, 1}, {n, 1}});
    Progress progress;
    Call collective = makeCall("all_reduce", communicator, ranks, count, in, out);
    int64_t products = 1;
    auto work = [&] {
      Status status;
      for (int64_t i = 0; i < products && status.ok(); ++i)
        status = product->run(a, a, b);
      return status;
    };
    auto both = [&] {
      int64_t started = progress.start(collective);
      Status status = work(), ended = progress.wait(started);
      return status.ok() ? ended : status;
    };
    // All ranks see the same seconds, and so agree on the number of products.
    double alone = INFINITY, one = INFINITY, several = INFINITY, together = INFINITY;
    Status status = timeCall(rank, effort, collective, alone);
    if (status.ok())
      status = timeCall(rank, effort, work, one);
    products = int64_t(std::ceil(alone / one));
    if (status.ok())
      status = timeCall(rank, effort, work, several);
    if (status.ok())
      status = timeCall(rank, effort, both, together);
    if (number == 0)
      share = std::clamp((alone + several - together) / alone, 0.0, 1.0);
    return status;
  });
  if (!status.ok())
    return llvm::createStringError(status.message());
  return share;
}
