//===- NcclBackend.cpp - a rank per process and GPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NcclCommunicator.h"
#include <cstdio>
#include <ctime>

using namespace tp::runtime;
using namespace tp::runtime::cuda;
using namespace tp::runtime::nccl;

namespace {

/// Launchers start the processes of a run within minutes of each other.
constexpr double kJoinSeconds = 300;
/// How long a process whose error another one reports waits for it to do so.
constexpr double kEndSeconds = 0.2;

class NcclBackend : public Backend {
public:
  NcclBackend(const Launch &launch, int64_t gpu, Reductions reductions, std::unique_ptr<Rendezvous> rendezvous)
      : launch(launch), gpu(gpu), reductions(reductions), rendezvous(std::move(rendezvous)) {}

  int64_t getProcess() const override { return launch.process; }
  int64_t getProcessCount() const override { return launch.count; }
  int64_t getRanksOnHost(size_t) const override { return launch.localCount ? launch.localCount : 1; }

  Status getLocalRanks(const Manifest &manifest, std::vector<int64_t> &ranks) const override {
    int64_t count = manifest.getRankCount();
    if (count != launch.count)
      return Status::error("mesh " + getMeshText(manifest) + " has " + std::to_string(count) +
                           (count == 1 ? " rank, but there " : " ranks, but there ") +
                           (launch.count == 1 ? "is 1 process" : "are " + std::to_string(launch.count) + " processes") +
                           ": expected a process per rank, started by torchrun, srun or mpirun");
    ranks = {launch.process};
    return {};
  }

  Status makeDevices(const Manifest &, std::vector<std::unique_ptr<Device>> &devices) override {
    Status status;
    std::unique_ptr<CudaDevice> made = CudaDevice::make(gpu, status);
    device = made.get();
    if (made)
      devices.push_back(std::move(made));
    return status;
  }

  std::vector<std::unique_ptr<Communicator>> makeCommunicators(const Manifest &manifest,
                                                               double deadlineSeconds) override {
    std::vector<std::unique_ptr<Communicator>> communicators;
    if (!device)
      return communicators;
    communicators.push_back(
        std::make_unique<NcclCommunicator>(*rendezvous, *device, manifest, deadlineSeconds, reductions));
    return communicators;
  }

  Status gather(std::string_view mine, double deadlineSeconds,
                const std::function<void(int64_t, std::string_view)> &take) override {
    return rendezvous->gather(mine, deadlineSeconds, take);
  }
  Status broadcast(std::string &bytes) override { return rendezvous->broadcast(bytes); }

  bool claimError(const std::string &message) override {
    (void)rendezvous->fail(message);
    return rendezvous->isOrigin();
  }

  [[noreturn]] void terminate(int exitCode) override {
    std::fflush(nullptr);
    // A launcher ends all processes when one ends: the one that says why goes first; and
    // process 0, which tells the others, stays a little.
    timespec step{0, long(kEndSeconds * 1e9)};
    if (!rendezvous->isOrigin() || launch.process == 0)
      nanosleep(&step, nullptr);
    std::_Exit(exitCode);
  }

private:
  Launch launch;
  int64_t gpu;
  Reductions reductions;
  std::unique_ptr<Rendezvous> rendezvous;
  CudaDevice *device = nullptr; // of the last mesh
};

/// Its local number, or the only one where the launcher shows each process its own.
int64_t chooseDevice(const Launch &launch, Status &status) {
  int64_t count = countDevices(status);
  if (!status.ok())
    return -1;
  if (launch.local < count || count == 1)
    return count == 1 ? 0 : launch.local;
  status = Status::error("process " + std::to_string(launch.process) + " is number " + std::to_string(launch.local) +
                         " on its machine, where it sees " + std::to_string(count) +
                         " GPUs: expected a GPU for each process");
  return -1;
}

} // namespace

std::unique_ptr<Backend> nccl::makeBackend(const Launch &launch, const Meeting &meeting, double joinSeconds,
                                           Status &status) {
  // What is wrong here the others learn too, instead of waiting.
  Reductions reductions;
  status = readReductions(reductions);
  int64_t gpu = status.ok() ? chooseDevice(launch, status) : -1;
  Status local = status;
  std::unique_ptr<Rendezvous> rendezvous = Rendezvous::join(launch, meeting, joinSeconds, status);
  if (!rendezvous)
    return nullptr;
  if (!local.ok()) {
    status = rendezvous->fail(local.message());
    return nullptr;
  }
  return std::make_unique<NcclBackend>(launch, gpu, reductions, std::move(rendezvous));
}

extern "C" Backend *tp_make_nccl_backend(Status *status) {
  Launch launch;
  Meeting meeting;
  *status = readLaunch(launch);
  if (status->ok())
    *status = findMeeting(launch, meeting);
  return status->ok() ? nccl::makeBackend(launch, meeting, kJoinSeconds, *status).release() : nullptr;
}

/// For tests: threads that stand for processes.
extern "C" Backend *tp_make_nccl_process(const Launch *launch, const Meeting *meeting, Status *status) {
  return nccl::makeBackend(*launch, *meeting, kJoinSeconds, *status).release();
}
