//===- Faults.cpp - one process that misbehaves at one point ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Faults.h"
#include "../Runtime/Conformance/FaultProgram.h"
#include "../Runtime/Ranks.h"
#include "../Runtime/Started.h"
#include <csignal>
#include <cstdio>
#include <optional>
#include <sys/time.h>

using namespace tp::runtime;
using tp::runtime::conformance::FaultProgram;

static void sleepFor(double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); }

/// Disturbs the waiting of this process from now on, 500 times a second.
static void interrupt() {
  struct sigaction action = {};
  action.sa_handler = [](int) {};
  sigaction(SIGALRM, &action, nullptr);
  itimerval every{{0, 2000}, {0, 2000}};
  setitimer(ITIMER_REAL, &every, nullptr);
}

/// Instead of the collective there; `point` goes on to the one before the next.
static Status misbehave(const std::string &kind, FaultProgram &program, Communicator &communicator, double deadline,
                        int64_t rank, int64_t &point) {
  std::string name = "rank " + std::to_string(rank);
  if (kind == "exits")
    std::_Exit(0);
  if (kind == "dies")
    raise(SIGKILL);
  if (kind == "crashes")
    raise(SIGSEGV);
  if (kind == "throws")
    return giveUp(communicator, name + ": an error before " + FaultProgram::getKind(point));
  if (kind == "out_of_memory")
    return giveUp(communicator, name + ": out of memory");
  if (kind == "hangs")
    sleepFor(3600);
  if (kind == "late")
    sleepFor(deadline + 0.6);
  if (kind == "slow" || kind == "interruptions")
    sleepFor(0.3);
  if (kind == "other_kind")
    return program.callOtherKind(point, communicator);
  if (kind == "other_size")
    return program.callOtherSize(point, communicator);
  if (kind == "other_order") {
    Status status = program.call(point + 1, communicator);
    return status.ok() ? program.call(point++, communicator) : status;
  }
  if (kind == "ends") {
    point = FaultProgram::kPoints;
    return {};
  }
  return program.call(point, communicator);
}

void tp::runtime::printPoints() {
  for (int64_t point = 0; point < FaultProgram::kPoints; ++point)
    std::printf("%s %lld\n", FaultProgram::getKind(point), static_cast<long long>(FaultProgram::getGroup(point)));
}

Status tp::runtime::runWithFault(Backend &backend, bool starts, double deadlineSeconds, const ProcessFault &fault) {
  std::vector<int64_t> ranks;
  Manifest manifest = FaultProgram::makeManifest();
  if (Status status = backend.getLocalRanks(manifest, ranks); !status.ok())
    return status;
  std::vector<std::unique_ptr<Communicator>> own = backend.makeCommunicators(manifest, deadlineSeconds);
  std::optional<StartedCommunicator> started;
  if (starts)
    started.emplace(*own[0]);
  Communicator &communicator = starts ? *started : *own[0];
  int64_t rank = backend.getProcess();
  FaultProgram program(rank);
  if (fault.kind == "interruptions" && rank != fault.rank)
    interrupt();
  for (int64_t point = 0; point < FaultProgram::kPoints; ++point) {
    bool isFault = fault.rank == rank && fault.point == point;
    Status status = isFault ? misbehave(fault.kind, program, communicator, deadlineSeconds, rank, point)
                            : program.call(point, communicator);
    if (!status.ok())
      return status;
  }
  return backend.gather("", deadlineSeconds, [](int64_t, std::string_view) {});
}
