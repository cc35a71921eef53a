//===- EmulatedKernels.h - kernels for GPUs on the CPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_DEVICE_EMULATED_EMULATEDKERNELS_H
#define TP_RUNTIME_DEVICE_EMULATED_EMULATEDKERNELS_H

#include "Fibers.h"
#include "tp/runtime/Device.h"

namespace tp::runtime {

/// The kernels of a section "emulated". One thread of the process uses them at a time.
class EmulatedKernels {
public:
  struct Kernel {
    EmulatedKernel *function;
    const EmulatedInfo *info;
  };
  EmulatedKernels() = default;
  ~EmulatedKernels();
  EmulatedKernels(const EmulatedKernels &) = delete;

  /// Once.
  Status load(std::string_view content);
  Status find(const std::string &name, Kernel &kernel) const;
  /// The blocks one after the other.
  Status run(const Kernel &kernel, const LaunchShape &shape, const uint64_t *arguments);

private:
  void *library = nullptr;
  int descriptor = -1;
  Fibers fibers;
  std::vector<char> shared;
};

} // namespace tp::runtime

#endif // TP_RUNTIME_DEVICE_EMULATED_EMULATEDKERNELS_H
