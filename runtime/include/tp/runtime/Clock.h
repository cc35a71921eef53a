//===- Clock.h - seconds ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CLOCK_H
#define TP_RUNTIME_CLOCK_H

#include <chrono>

namespace tp::runtime {

/// Seconds by a clock that never goes back; only differences mean something.
inline double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace tp::runtime

#endif // TP_RUNTIME_CLOCK_H
