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
