//===- Backends.cpp - what the suite runs against, on the doubles ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Runtime/Conformance/Backends.h"
#include "../../runtime/comm/loopback/Loopback.h"
#include "../../runtime/comm/nccl/NcclCommunicator.h"
#include "../Runtime/Conformance/OnDevices.h"
#include <cstdlib>

using namespace tp::runtime;
using namespace tp::runtime::conformance;

/// With TP_NCCL_REDUCTIONS as it is when its processes are made.
static std::vector<Status> onNccl(const char *reductions, const Manifest &manifest, double deadlineSeconds,
                                  const RankBody &body, Mode mode = Mode::called) {
  setenv("TP_NCCL_REDUCTIONS", reductions, 1);
  auto make = [](const Launch &launch, const Meeting &meeting, Status &status) {
    return nccl::makeBackend(launch, meeting, /*joinSeconds=*/30, status);
  };
  return onProcesses(make, manifest, deadlineSeconds, body, mode);
}

static std::vector<Status> onLoopback(const Manifest &manifest, double deadlineSeconds, const RankBody &body,
                                      Mode mode = Mode::called) {
  auto make = [](Status &status) { return loopback::makeBackend(0, status); };
  return conformance::onLoopback(make, manifest, deadlineSeconds, body, mode);
}

const std::vector<conformance::Backend> &conformance::getBackends() {
  auto any = [](int64_t) { return true; };
  static const std::vector<Backend> backends{
      {"loopback", any,
       [](const Manifest &manifest, double deadlineSeconds, const RankBody &body) {
         return ::onLoopback(manifest, deadlineSeconds, body);
       },
       /*isExact=*/true, /*oneGroupIn=*/12},
      {"loopback_started", any,
       [](const Manifest &manifest, double deadlineSeconds, const RankBody &body) {
         return ::onLoopback(manifest, deadlineSeconds, body, Mode::started);
       },
       /*isExact=*/true, /*oneGroupIn=*/24},
      {"nccl", any,
       [](const Manifest &manifest, double deadlineSeconds, const RankBody &body) {
         return onNccl("native", manifest, deadlineSeconds, body);
       },
       /*isExact=*/false, /*oneGroupIn=*/12},
      {"nccl_exact", any,
       [](const Manifest &manifest, double deadlineSeconds, const RankBody &body) {
         return onNccl("exact", manifest, deadlineSeconds, body);
       },
       /*isExact=*/true, /*oneGroupIn=*/15},
      {"nccl_started", any,
       [](const Manifest &manifest, double deadlineSeconds, const RankBody &body) {
         return onNccl("native", manifest, deadlineSeconds, body, Mode::started);
       },
       /*isExact=*/false, /*oneGroupIn=*/24},
  };
  return backends;
}

bool conformance::isFull() {
  const char *full = std::getenv("TP_TEST_FULL");
  return full && *full;
}
