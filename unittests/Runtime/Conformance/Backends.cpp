//===- Backends.cpp - what the suite runs against ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Backends.h"
#include "../Started.h"
#include <cstdlib>

using namespace tp::runtime;

/// Ranks that start their collectives, as the threads of programs with overlap do.
static std::vector<Status> onStartingRanks(const Manifest &manifest, double deadlineSeconds,
                                           const conformance::RankBody &body) {
  Manifest starting = manifest;
  starting.slots = 1;
  return onRanks(starting, deadlineSeconds, [&](int64_t rank, Communicator &communicator) {
    StartedCommunicator started(communicator);
    return body(rank, started);
  });
}

const std::vector<conformance::Backend> &conformance::getBackends() {
  static const std::vector<Backend> backends{
      {"threads", [](int64_t) { return true; }, onRanks},
      {"threads_started", [](int64_t) { return true; }, onStartingRanks},
  };
  return backends;
}

bool conformance::isFull() {
  const char *full = std::getenv("TP_TEST_FULL");
  return full && *full;
}
