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
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

using namespace tp::runtime;
using tp::runtime::conformance::FaultProgram;

static void sleepFor(double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); }

namespace {
/// Which point each process has come to, in a file that they share. Who is to be late has to be
/// so for the others, however late they come themselves on a busy machine.
class Places {
public:
  explicit Places(const char *path) {
    int file = open(path, O_RDWR);
    void *memory =
        file < 0 || ftruncate(file, sizeof *points * FaultProgram::kRanks)
            ? MAP_FAILED
            : mmap(nullptr, sizeof *points * FaultProgram::kRanks, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED) {
      std::perror(path);
      std::exit(1);
    }
    points = static_cast<std::atomic<int64_t> *>(memory);
  }
  void reach(int64_t rank, int64_t point) { points[rank] = point + 1; }
  void awaitAll(int64_t point) const {
    for (int64_t rank = 0; rank < FaultProgram::kRanks; ++rank)
      while (points[rank] <= point)
        sleepFor(0.001);
  }

private:
  std::atomic<int64_t> *points; // and one: 0 is the start
};
} // namespace

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
                        int64_t rank, int64_t &point, const Places &places) {
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
  if (kind == "late") {
    places.awaitAll(point);
    sleepFor(deadline + 0.6);
  }
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

Status tp::runtime::runWithFault(Backend &backend, bool starts, double deadlineSeconds, const ProcessFault &fault,
                                 const char *placesFile) {
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
  Places places(placesFile);
  if (fault.kind == "interruptions" && rank != fault.rank)
    interrupt();
  for (int64_t point = 0; point < FaultProgram::kPoints; ++point) {
    places.reach(rank, point);
    bool isFault = fault.rank == rank && fault.point == point;
    Status status = isFault ? misbehave(fault.kind, program, communicator, deadlineSeconds, rank, point, places)
                            : program.call(point, communicator);
    if (!status.ok())
      return status;
  }
  return backend.gather("", deadlineSeconds, [](int64_t, std::string_view) {});
}
