//===- EmulatedThread.h - a GPU's thread on the CPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_EMULATEDTHREAD_H
#define TP_RUNTIME_EMULATEDTHREAD_H

#include <cstdint>

// What the code of an "emulated" section and the emulated device agree on.

namespace tp::runtime {

/// What a kernel knows of the thread that runs it.
struct EmulatedThread {
  int64_t thread[3]; // in its block, x first
  int64_t block[3];  // in the grid
  char *shared;      // memory of the block
};

/// KERNEL_info of a kernel KERNEL.
struct EmulatedInfo {
  int64_t sharedBytes; // of a block
  int64_t hasBarriers; // then the threads of a block have to run at once
  int64_t arguments;   // words
};

/// A kernel: `arguments` as Device::launch takes them.
using EmulatedKernel = void(const uint64_t *arguments, const EmulatedThread *thread);

} // namespace tp::runtime

extern "C" {
/// Returns when all threads of the block have called it.
void tp_emulated_barrier(const tp::runtime::EmulatedThread *thread);
}

#endif // TP_RUNTIME_EMULATEDTHREAD_H
