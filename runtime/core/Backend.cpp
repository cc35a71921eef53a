//===- Backend.cpp - ranks as threads; MPI's library ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Backend.h"
#include <cstdlib>
#include <dlfcn.h>
#include <numeric>
#include <utility>

using namespace tp::runtime;

namespace {
class ThreadBackend : public Backend {
public:
  int64_t getProcess() const override { return 0; }
  int64_t getProcessCount() const override { return 1; }
  Status getLocalRanks(const Manifest &manifest, std::vector<int64_t> &ranks) const override {
    ranks.resize(size_t(manifest.getRankCount()));
    std::iota(ranks.begin(), ranks.end(), 0);
    return {};
  }
  int64_t getRanksOnHost(size_t local) const override { return int64_t(local); }
  std::vector<std::unique_ptr<Communicator>> makeCommunicators(const Manifest &manifest,
                                                               double deadlineSeconds) override {
    return makeThreadCommunicators(manifest, deadlineSeconds);
  }
  Status gather(std::string_view mine, double, const std::function<void(int64_t, std::string_view)> &take) override {
    take(0, mine);
    return {};
  }
  Status broadcast(std::string &) override { return {}; }
  bool claimError(const std::string &) override { return true; }
  void terminate(int exitCode) override { std::exit(exitCode); }
};
} // namespace

Status Backend::makeDevices(const Manifest &, std::vector<std::unique_ptr<Device>> &) {
  return Status::error("the executable is for GPUs: expected --backend nccl or --backend loopback");
}

std::unique_ptr<Backend> tp::runtime::makeThreadBackend() { return std::make_unique<ThreadBackend>(); }

std::unique_ptr<Backend> tp::runtime::makeMpiBackend(Status &status) {
  using Make = Backend *(*)(Status *);
  // Global: MPI loads components of its own, which look for its symbols.
  void *library = dlopen("libtp_mpi.so", RTLD_NOW | RTLD_GLOBAL);
  if (!library) {
    status = Status::error(std::string("backend mpi is not there (build with libopenmpi-dev installed): ") + dlerror());
    return nullptr;
  }
  auto make = reinterpret_cast<Make>(dlsym(library, "tp_make_mpi_backend"));
  if (!make) {
    status = Status::error("libtp_mpi.so is of another release");
    return nullptr;
  }
  return std::unique_ptr<Backend>(make(&status));
}

Launch tp::runtime::getLaunch() {
  // Open MPI; then MPICH, Intel MPI and Slurm's own.
  for (auto [process, count] :
       {std::pair("OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE"), std::pair("PMI_RANK", "PMI_SIZE")})
    if (const char *own = std::getenv(process), *all = std::getenv(count); own && all)
      return {std::atoll(own), std::max(std::atoll(all), 1ll)};
  return {};
}
