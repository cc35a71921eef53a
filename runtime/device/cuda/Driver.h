//===- Driver.h - the CUDA driver, and a GPU's context in this process ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_DEVICE_CUDA_DRIVER_H
#define TP_RUNTIME_DEVICE_CUDA_DRIVER_H

#include "Kernels.h"
#include "tp/runtime/Types.h"
#include <cuda.h>
#include <memory>

namespace tp::runtime::cuda {

/// Success, or "WHAT: out of memory (CUDA_ERROR_OUT_OF_MEMORY)".
Status check(CUresult result, const char *what);

/// A GPU's primary context, which NCCL and cuBLASLt use too, with the runtime's own
/// kernels. One per GPU and process, as long as someone holds it.
class Context {
public:
  static std::shared_ptr<Context> get(int64_t number, Status &status);
  ~Context();
  Context(const Context &) = delete;

  int64_t getNumber() const { return number; }
  /// "cuda:0 (NVIDIA H100 80GB HBM3)".
  const std::string &getName() const { return name; }
  /// For this thread's calls of the driver and of libraries.
  Status makeCurrent() const;

  /// Enqueue a kernel of Kernels.h on a stream of this context.
  Status launch(const ReduceArguments &arguments, CUstream stream) const;
  Status launch(const CopyArguments &arguments, CUstream stream) const;
  Status launch(const MatmulArguments &arguments, CUstream stream) const;
  Status launch(const ConvolutionArguments &arguments, CUstream stream) const;

private:
  explicit Context(int64_t number) : number(number) {}
  Status initialize();
  Status start(CUfunction function, const void *arguments, int64_t threads, CUstream stream) const;

  int64_t number;
  std::string name;
  CUdevice device = 0;
  CUcontext context = nullptr;
  CUmodule module = nullptr;
  CUfunction reduce = nullptr, copy = nullptr, matmul = nullptr, convolve = nullptr;
  int64_t mostBlocks = 1; // that are worth starting
};

/// GPUs of this machine; 0 with the reason where there are none.
int64_t countDevices(Status &status);

} // namespace tp::runtime::cuda

#endif // TP_RUNTIME_DEVICE_CUDA_DRIVER_H
