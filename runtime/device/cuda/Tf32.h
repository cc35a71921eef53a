//===- Tf32.h - whether fp32 may be less exact ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_DEVICE_CUDA_TF32_H
#define TP_RUNTIME_DEVICE_CUDA_TF32_H

#include <cstdlib>
#include <string_view>

namespace tp::runtime::cuda {

/// TP_TF32=1: products and convolutions of fp32 may use tensor cores' TF32.
inline bool mayUseTf32() {
  const char *value = std::getenv("TP_TF32");
  return value && std::string_view(value) == "1";
}

} // namespace tp::runtime::cuda

#endif // TP_RUNTIME_DEVICE_CUDA_TF32_H
