//===- LoopbackBackend.cpp - all ranks on one GPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loopback.h"
#include "tp/runtime/OneProcess.h"

using namespace tp::runtime;
using namespace tp::runtime::cuda;

namespace {
class LoopbackBackend : public OneProcessBackend {
public:
  LoopbackBackend(int64_t number) : number(number) {}
  Status getLocalRanks(const Manifest &manifest, std::vector<int64_t> &ranks) const override {
    int64_t count = manifest.getRankCount();
    if (count > kMostTerms)
      return Status::error("mesh " + getMeshText(manifest) + " has " + std::to_string(count) +
                           " ranks, backend loopback takes at most " + std::to_string(kMostTerms));
    return OneProcessBackend::getLocalRanks(manifest, ranks);
  }

  Status makeDevices(const Manifest &manifest, std::vector<std::unique_ptr<Device>> &made) override {
    Status status;
    devices.clear();
    for (int64_t rank = 0; rank < manifest.getRankCount(); ++rank) {
      std::unique_ptr<CudaDevice> device = CudaDevice::make(number, status);
      if (!device)
        return status;
      device->forbidCapture();
      devices.push_back(device.get());
      made.push_back(std::move(device));
    }
    return {};
  }
  std::vector<std::unique_ptr<Communicator>> makeCommunicators(const Manifest &manifest,
                                                               double deadlineSeconds) override {
    if (int64_t(devices.size()) != manifest.getRankCount())
      return {};
    return loopback::makeCommunicators(manifest, devices, deadlineSeconds);
  }

private:
  int64_t number;
  std::vector<CudaDevice *> devices; // of the last mesh
};
} // namespace

std::unique_ptr<Backend> loopback::makeBackend(int64_t number, Status &status) {
  // The GPU is looked for now, not after a model was compiled for it.
  if (!Context::get(number, status))
    return nullptr;
  return std::make_unique<LoopbackBackend>(number);
}

extern "C" Backend *tp_make_loopback_backend(Status *status) { return loopback::makeBackend(0, *status).release(); }
