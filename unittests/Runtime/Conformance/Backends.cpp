//===- Backends.cpp - what the suite runs against ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Backends.h"
#include "../Started.h"
#include "OnDevices.h"
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>

using namespace tp;
using namespace tp::runtime;
using namespace tp::runtime::conformance;

/// Those of libtp_cuda.so, on this machine's GPUs.
static void addGpus(std::vector<conformance::Backend> &backends) {
  Status status;
  int64_t gpus = getCudaDeviceCount(status);
  if (gpus == 0) {
    std::printf("skipped: collectives on GPUs: %s\n", status.message().c_str());
    return;
  }
  backends.push_back({"loopback", [](int64_t) { return true; },
                      [](const Manifest &manifest, double deadlineSeconds, const RankBody &body) {
                        return onLoopback(makeLoopbackBackend, manifest, deadlineSeconds, body);
                      }});
  using Make = runtime::Backend *(*)(const Launch *, const Meeting *, Status *);
  auto make = reinterpret_cast<Make>(dlsym(dlopen("libtp_cuda.so", RTLD_NOW), "tp_make_nccl_process"));
  backends.push_back({"nccl", [gpus](int64_t ranks) { return ranks <= gpus; },
                      [make](const Manifest &manifest, double deadlineSeconds, const RankBody &body) {
                        auto makeProcess = [make](const Launch &launch, const Meeting &meeting, Status &status) {
                          return std::unique_ptr<runtime::Backend>(make(&launch, &meeting, &status));
                        };
                        return onProcesses(makeProcess, manifest, deadlineSeconds, body);
                      },
                      /*isExact=*/false});
}

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
  static const std::vector<Backend> backends = [] {
    std::vector<Backend> all{
        {"threads", [](int64_t) { return true; }, onRanks},
        {"threads_started", [](int64_t) { return true; }, onStartingRanks},
    };
    addGpus(all);
    return all;
  }();
  return backends;
}

bool conformance::isFull() {
  const char *full = std::getenv("TP_TEST_FULL");
  return full && *full;
}
