//===- Fibers.cpp - the threads of one block ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Checked longjmp takes a jump to another stack for a mistake.
#undef _FORTIFY_SOURCE

#include "Fibers.h"
#include <sys/mman.h>

using namespace tp::runtime;

/// Kernels keep little on the stack; libm's functions, too.
static constexpr size_t kStackBytes = 128 << 10;

// A fiber is entered once by its context and then, for ever, by jumps: those make no
// system call. Kernels have no destructors that a jump would skip.

static thread_local void *entering; // what enter() is to run

Fibers::Fibers() = default;

Fibers::~Fibers() {
  for (auto &fiber : fibers)
    if (fiber->stack)
      munmap(fiber->stack, kStackBytes);
}

bool Fibers::add() {
  auto fiber = std::make_unique<Fiber>();
  void *stack = mmap(nullptr, kStackBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (stack == MAP_FAILED)
    return false;
  fiber->owner = this;
  fiber->stack = stack;
  getcontext(&fiber->context);
  fiber->context.uc_stack.ss_sp = stack;
  fiber->context.uc_stack.ss_size = kStackBytes;
  fiber->context.uc_link = nullptr;
  makecontext(&fiber->context, &Fibers::enter, 0);
  fibers.push_back(std::move(fiber));
  return true;
}

/// The whole life of a fiber: a thread of one block after the other.
void Fibers::enter() {
  auto *self = static_cast<Fiber *>(entering);
  while (true) {
    self->owner->kernel(self->owner->arguments, &self->thread);
    self->isDone = true;
    if (_setjmp(self->place) == 0)
      _longjmp(self->owner->scheduler, 1);
  }
}

void Fibers::resume(Fiber &fiber) {
  if (_setjmp(scheduler))
    return;
  if (fiber.hasBegun)
    _longjmp(fiber.place, 1);
  fiber.hasBegun = true;
  entering = &fiber;
  setcontext(&fiber.context);
}

Status Fibers::run(EmulatedKernel *function, const uint64_t *words, const EmulatedThread &first,
                   const int64_t *threads) {
  kernel = function;
  arguments = words;
  size_t count = size_t(threads[0] * threads[1] * threads[2]);
  while (fibers.size() < count)
    if (!add())
      return Status::outOfMemory("stacks for " + std::to_string(count) + " threads of a block");
  for (size_t i = 0; i < count; ++i) {
    EmulatedThread &thread = fibers[i]->thread = first;
    int64_t number = int64_t(i);
    thread.thread[0] = number % threads[0];
    thread.thread[1] = number / threads[0] % threads[1];
    thread.thread[2] = number / threads[0] / threads[1];
    fibers[i]->isDone = false;
  }
  for (size_t done = 0; done < count;) {
    for (size_t i = 0; i < count; ++i) {
      resume(*fibers[i]);
      done += fibers[i]->isDone;
    }
    if (done && done < count) {
      // They wait in the middle of the kernel: they cannot be used again.
      for (auto &fiber : fibers)
        munmap(fiber->stack, kStackBytes);
      fibers.clear();
      return Status::error(std::to_string(count - done) + " of " + std::to_string(count) +
                           " threads of a block wait at a barrier, the others have ended");
    }
  }
  return {};
}

void Fibers::wait(const EmulatedThread *thread) {
  auto *fiber = const_cast<Fiber *>(reinterpret_cast<const Fiber *>(thread));
  if (_setjmp(fiber->place) == 0)
    _longjmp(fiber->owner->scheduler, 1);
}

void tp_emulated_barrier(const EmulatedThread *thread) { Fibers::wait(thread); }
