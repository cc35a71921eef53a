//===- EmulatedKernels.cpp - kernels for GPUs on the CPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmulatedKernels.h"
#include <cerrno>
#include <cstring>
#include <dlfcn.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace tp::runtime;

static constexpr size_t kSharedAlignment = 256;

EmulatedKernels::~EmulatedKernels() {
  if (library)
    dlclose(library);
  if (descriptor >= 0)
    close(descriptor);
}

static Status fail(const std::string &why) { return Status::error("the kernels cannot be loaded: " + why); }

Status EmulatedKernels::load(std::string_view content) {
  descriptor = memfd_create("tpx-kernels", MFD_CLOEXEC);
  if (descriptor < 0)
    return fail(std::strerror(errno));
  while (!content.empty()) {
    ssize_t written = ::write(descriptor, content.data(), content.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      return fail("out of memory");
    content.remove_prefix(size_t(written));
  }
  // The descriptor stays open: the loader knows libraries by their path.
  library = dlopen(("/proc/self/fd/" + std::to_string(descriptor)).c_str(), RTLD_NOW | RTLD_LOCAL);
  return library ? Status() : fail(dlerror());
}

Status EmulatedKernels::find(const std::string &name, Kernel &kernel) const {
  kernel = {reinterpret_cast<EmulatedKernel *>(dlsym(library, name.c_str())),
            static_cast<const EmulatedInfo *>(dlsym(library, (name + "_info").c_str()))};
  return kernel.function && kernel.info ? Status() : fail("there is no kernel '" + name + "'");
}

Status EmulatedKernels::run(const Kernel &kernel, const LaunchShape &shape, const uint64_t *arguments) {
  shared.resize(size_t(kernel.info->sharedBytes + shape.sharedBytes) + kSharedAlignment);
  EmulatedThread thread{};
  uintptr_t begin = reinterpret_cast<uintptr_t>(shared.data());
  thread.shared = reinterpret_cast<char *>((begin + kSharedAlignment - 1) / kSharedAlignment * kSharedAlignment);
  auto forEach = [](const int64_t *sizes, int64_t *at, auto body) {
    for (at[2] = 0; at[2] < sizes[2]; ++at[2])
      for (at[1] = 0; at[1] < sizes[1]; ++at[1])
        for (at[0] = 0; at[0] < sizes[0]; ++at[0])
          body();
  };
  Status status;
  forEach(shape.grid, thread.block, [&] {
    if (!kernel.info->hasBarriers)
      forEach(shape.block, thread.thread, [&] { kernel.function(arguments, &thread); });
    else if (status.ok())
      status = fibers.run(kernel.function, arguments, thread, shape.block);
  });
  return status;
}
