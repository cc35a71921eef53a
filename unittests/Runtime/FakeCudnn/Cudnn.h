//===- Cudnn.h - what the double of cuDNN was asked ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_FAKECUDNN_CUDNN_H
#define TP_UNITTESTS_RUNTIME_FAKECUDNN_CUDNN_H

#include <atomic>
#include <cstdint>

namespace fake {
extern std::atomic<int64_t> cudnnCalls;
extern std::atomic<int64_t> lastWorkspaceBytes;
extern std::atomic<int> lastMathType; // a cudnnMathType_t
} // namespace fake

#endif // TP_UNITTESTS_RUNTIME_FAKECUDNN_CUDNN_H
