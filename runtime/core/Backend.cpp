//===- Backend.cpp - ranks as threads; MPI's library ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/OneProcess.h"
#include <dlfcn.h>

using namespace tp::runtime;

namespace {
class ThreadBackend : public OneProcessBackend {
public:
  std::vector<std::unique_ptr<Communicator>> makeCommunicators(const Manifest &manifest,
                                                               double deadlineSeconds) override {
    return makeThreadCommunicators(manifest, deadlineSeconds);
  }
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

//===----------------------------------------------------------------------===//
// GPUs: libtp_cuda.so
//===----------------------------------------------------------------------===//

/// A function of the library; null with the reason. Of another release it lacks one.
static void *findCuda(const char *function, Status &status) {
  static void *library = dlopen("libtp_cuda.so", RTLD_NOW | RTLD_LOCAL);
  static std::string problem = library ? "" : dlerror();
  if (!library) {
    status =
        Status::error("libtp_cuda.so (built with CUDA and NCCL; needs NVIDIA's driver) cannot be loaded: " + problem);
    return nullptr;
  }
  void *found = dlsym(library, function);
  if (!found)
    status = Status::error(std::string("libtp_cuda.so is of another release: it has no ") + function);
  return found;
}

std::unique_ptr<Device> tp::runtime::makeCudaDevice(int64_t number, Status &status) {
  auto make = reinterpret_cast<Device *(*)(int64_t, Status *)>(findCuda("tp_make_cuda_device", status));
  return std::unique_ptr<Device>(make ? make(number, &status) : nullptr);
}

int64_t tp::runtime::getCudaDeviceCount(Status &status) {
  auto count = reinterpret_cast<int64_t (*)(Status *)>(findCuda("tp_count_cuda_devices", status));
  return count ? count(&status) : 0;
}

std::unique_ptr<Backend> tp::runtime::makeNcclBackend(Status &status) {
  auto make = reinterpret_cast<Backend *(*)(Status *)>(findCuda("tp_make_nccl_backend", status));
  return std::unique_ptr<Backend>(make ? make(&status) : nullptr);
}

std::unique_ptr<Backend> tp::runtime::makeLoopbackBackend(Status &status) {
  auto make = reinterpret_cast<Backend *(*)(Status *)>(findCuda("tp_make_loopback_backend", status));
  return std::unique_ptr<Backend>(make ? make(&status) : nullptr);
}

//===----------------------------------------------------------------------===//
// By name
//===----------------------------------------------------------------------===//

std::unique_ptr<Backend> tp::runtime::makeBackend(std::string_view name, Status &status) {
  if (name == "threads")
    return makeThreadBackend();
  if (name == "mpi")
    return makeMpiBackend(status);
  std::unique_ptr<Backend> backend = name == "nccl" ? makeNcclBackend(status) : makeLoopbackBackend(status);
  if (!backend)
    status = Status::error("--backend " + std::string(name) + ": " + status.message());
  return backend;
}

std::string tp::runtime::checkBackend(std::string_view name) {
  if (name != "threads" && name != "mpi" && name != "nccl" && name != "loopback")
    return "--backend: expected threads, mpi, nccl or loopback, found '" + std::string(name) + "'";
  Launch launch;
  Status status = readLaunch(launch);
  if (name == "mpi")
    return "";
  if (name == "nccl") {
    Meeting meeting;
    if (status.ok())
      status = findMeeting(launch, meeting);
    return status.ok() ? "" : "--backend nccl: " + status.message();
  }
  if (launch.count == 1)
    return "";
  std::string several =
      "started as " + std::to_string(launch.count) + " processes, each of which would run all ranks: ";
  if (name == "loopback")
    return several + "expected --backend nccl, or no " + launch.launcher;
  return several + "expected --backend " + (launch.launcher == "mpirun" ? "mpi" : "nccl") + ", or no " +
         launch.launcher;
}
