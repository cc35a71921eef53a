//===- Faults.cpp - one rank that misbehaves at one point ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Faults.h"
#include <chrono>
#include <csignal>
#include <new>
#include <pthread.h>
#include <stdexcept>

using namespace tp::runtime;
using namespace tp::runtime::conformance;

using Clock = std::chrono::steady_clock;

static void sleepFor(double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); }

//===----------------------------------------------------------------------===//
// The program
//===----------------------------------------------------------------------===//

static constexpr const char *kKinds[] = {"all_reduce", "all_gather",         "reduce_scatter",
                                         "all_to_all", "collective_permute", "broadcast"};
static constexpr int64_t kGroupSizes[] = {2, 2, 4};
static constexpr int64_t kCounts[] = {4, 600, 9000}; // of floats; whatever divides by 4 ranks

Manifest FaultProgram::makeManifest() {
  Manifest manifest;
  manifest.mesh = {{"a", 2}, {"b", 2}};
  manifest.groups = {{{0, 1, 0}}, {{1, 1, 0}}, {{0, 1, 0}, {1, 1, 0}}};
  return manifest;
}

static int64_t getKindNumber(int64_t point) { return point % 6; }
const char *FaultProgram::getKind(int64_t point) { return kKinds[getKindNumber(point)]; }
int64_t FaultProgram::getGroup(int64_t point) { return int64_t(hash(uint64_t(point)) % 3); }
static int64_t getCount(int64_t point) { return kCounts[hash(uint64_t(point) + 1000) % 3]; }

FaultProgram::FaultProgram(int64_t rank) : rank(rank), in(20000), out(in.size() * kRanks) {}

Status FaultProgram::call(int64_t point, Communicator &communicator) {
  return call(point, getKindNumber(point), getCount(point), communicator);
}

Status FaultProgram::callOtherKind(int64_t point, Communicator &communicator) {
  return call(point, (getKindNumber(point) + 1) % 6, getCount(point), communicator);
}

Status FaultProgram::callOtherSize(int64_t point, Communicator &communicator) {
  return call(point, getKindNumber(point), getCount(point) + 4, communicator);
}

Status FaultProgram::call(int64_t point, int64_t kind, int64_t count, Communicator &communicator) {
  int64_t group = getGroup(point), size = kGroupSizes[group];
  for (int64_t i = 0; i < count; ++i)
    in[size_t(i)] = float(hash(uint64_t(point * 4 + rank)) % 1000 + uint64_t(i));
  auto run = [&]() -> Status {
    switch (kind) {
    case 0:
      return communicator.allReduce(group, Reduction::add, ElementType::f32, count, in.data(), out.data());
    case 1:
      return communicator.allGather(group, 1, count * 4, in.data(), out.data());
    case 2:
      return communicator.reduceScatter(group, Reduction::max, ElementType::f32, 1, count / size, in.data(),
                                        out.data());
    case 3:
      return communicator.allToAll(group, 4, {count}, 0, 0, in.data(), out.data());
    case 4:
      return communicator.permute(group, {{0, 1}, {1, 0}}, count * 4, in.data(), out.data());
    default:
      return communicator.broadcast(group, 1, count * 4, in.data(), out.data());
    }
  };
  Status status = run();
  for (int64_t i = 0; status.ok() && i < count / size; ++i)
    digest = hash(digest + uint64_t(out[size_t(i)]));
  return status;
}

//===----------------------------------------------------------------------===//
// Injection
//===----------------------------------------------------------------------===//

namespace {
/// What the ranks of one process know of each other in the tests.
struct Shared {
  std::atomic<int64_t> ended{0};
  std::atomic<Clock::rep> faultTime{0};
  std::atomic<pthread_t> threads[FaultProgram::kRanks] = {};
  std::atomic<bool> isRunning[FaultProgram::kRanks] = {};
};
} // namespace

/// Signals to all other ranks' threads, so that their waiting is disturbed.
static void interruptOthers(Shared &shared, int64_t rank) {
  struct sigaction action = {};
  action.sa_handler = [](int) {};
  sigaction(SIGUSR1, &action, nullptr);
  for (int time = 0; time < 20; ++time) {
    for (int64_t other = 0; other < FaultProgram::kRanks; ++other)
      if (other != rank && shared.isRunning[other])
        pthread_kill(shared.threads[other], SIGUSR1);
    sleepFor(0.002);
  }
}

/// Instead of the collective there; `point` goes on to the one before the next.
static Status misbehave(const Fault &fault, FaultProgram &program, Communicator &communicator, Shared &shared,
                        int64_t &point) {
  shared.faultTime = Clock::now().time_since_epoch().count();
  switch (fault.kind) {
  case FaultKind::exits:
    return Status::error("left");
  case FaultKind::throwsError:
    throw std::runtime_error(std::string("an error before ") + FaultProgram::getKind(point));
  case FaultKind::outOfMemory:
    throw std::bad_alloc();
  case FaultKind::hangs:
    while (shared.ended < FaultProgram::kRanks - 1)
      sleepFor(0.001);
    break;
  case FaultKind::late:
    while (shared.ended == 0)
      sleepFor(0.001);
    break;
  case FaultKind::slow:
    sleepFor(0.03);
    break;
  case FaultKind::interruptions:
    interruptOthers(shared, fault.rank);
    break;
  case FaultKind::otherKind:
    return program.callOtherKind(point, communicator);
  case FaultKind::otherSize:
    return program.callOtherSize(point, communicator);
  case FaultKind::otherOrder: {
    Status status = program.call(point + 1, communicator);
    return status.ok() ? program.call(point++, communicator) : status;
  }
  }
  return program.call(point, communicator);
}

static Status runRank(std::optional<Fault> fault, int64_t points, int64_t rank, Communicator &communicator,
                      Shared &shared, uint64_t &digest) {
  FaultProgram program(rank);
  for (int64_t point = 0; point < points; ++point) {
    bool isFault = fault && fault->rank == rank && fault->point == point;
    Status status =
        isFault ? misbehave(*fault, program, communicator, shared, point) : program.call(point, communicator);
    if (!status.ok())
      return status;
  }
  digest = program.getHash();
  return {};
}

FaultRun conformance::runWithFault(const Backend &backend, double deadlineSeconds, std::optional<Fault> fault,
                                   int64_t points) {
  FaultRun run;
  run.seconds.resize(FaultProgram::kRanks);
  run.hashes.resize(FaultProgram::kRanks);
  Shared shared;
  run.statuses =
      backend.onRanks(FaultProgram::makeManifest(), deadlineSeconds, [&](int64_t rank, Communicator &communicator) {
        shared.threads[rank] = pthread_self();
        shared.isRunning[rank] = true;
        Status status;
        try {
          status = runRank(fault, points, rank, communicator, shared, run.hashes[size_t(rank)]);
        } catch (const std::exception &error) {
          status = giveUp(communicator, "rank " + std::to_string(rank) + ": " + error.what());
        }
        if (Clock::rep start = shared.faultTime)
          run.seconds[size_t(rank)] =
              std::chrono::duration<double>(Clock::now().time_since_epoch() - Clock::duration(start)).count();
        ++shared.ended;
        // Threads may get signals until nobody sends any more.
        while (fault && fault->kind == FaultKind::interruptions && shared.ended < FaultProgram::kRanks)
          sleepFor(0.001);
        return status;
      });
  return run;
}
