//===- Kernels.cu - the runtime's own kernels, as nvcc takes them ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

namespace tp::runtime::cuda {

static __device__ Thread thisThread() {
  return {int64_t(blockIdx.x) * blockDim.x + threadIdx.x, int64_t(gridDim.x) * blockDim.x};
}

#define KERNEL(name, Arguments)                                                                                        \
  extern "C" __global__ void tp_kernel_##name(const __grid_constant__ Arguments arguments) {                           \
    name(arguments, thisThread());                                                                                     \
  }
TP_CUDA_KERNELS(KERNEL)

} // namespace tp::runtime::cuda
