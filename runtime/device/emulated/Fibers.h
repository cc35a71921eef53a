//===- Fibers.h - the threads of one block ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_DEVICE_EMULATED_FIBERS_H
#define TP_RUNTIME_DEVICE_EMULATED_FIBERS_H

#include "tp/runtime/EmulatedThread.h"
#include "tp/runtime/Types.h"
#include <csetjmp>
#include <memory>
#include <ucontext.h>
#include <vector>

namespace tp::runtime {

/// Runs the threads of a block in turns, each up to its next barrier. One thread of the
/// process uses it at a time; its stacks are kept.
class Fibers {
public:
  Fibers();
  ~Fibers();
  Fibers(const Fibers &) = delete;

  /// One block: `first` says all of it but the threads' numbers, `threads` of them. A
  /// barrier that some threads reach and others do not is an error.
  Status run(EmulatedKernel *kernel, const uint64_t *arguments, const EmulatedThread &first, const int64_t *threads);

  /// What a barrier does, on the stack of the thread that reached it.
  static void wait(const EmulatedThread *thread);

private:
  struct Fiber {
    EmulatedThread thread; // first: barriers get its address
    Fibers *owner;
    void *stack = nullptr;
    ucontext_t context;
    std::jmp_buf place; // where it waits
    bool hasBegun = false, isDone = false;
  };
  static void enter();
  void resume(Fiber &fiber);
  bool add();

  std::vector<std::unique_ptr<Fiber>> fibers;
  std::jmp_buf scheduler;
  EmulatedKernel *kernel = nullptr;
  const uint64_t *arguments = nullptr;
};

} // namespace tp::runtime

#endif // TP_RUNTIME_DEVICE_EMULATED_FIBERS_H
