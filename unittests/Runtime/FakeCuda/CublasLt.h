//===- CublasLt.h - what the double of cuBLASLt was asked ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_FAKECUDA_CUBLASLT_H
#define TP_UNITTESTS_RUNTIME_FAKECUDA_CUBLASLT_H

#include <atomic>
#include <cstdint>

namespace fake {
extern std::atomic<int64_t> cublasLtCalls;
extern std::atomic<int> lastComputeType; // a cublasComputeType_t
} // namespace fake

#endif // TP_UNITTESTS_RUNTIME_FAKECUDA_CUBLASLT_H
