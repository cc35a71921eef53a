//===- Program.cpp - what the tests' executables run ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Modes.h"
#include "tp/runtime/Calls.h"
#include <chrono>
#include <cstring>
#include <thread>

/// Argument 0 is {mode, bytes}: the bytes of argument 1 and of result 0.
extern "C" void tp_main(tp_rank *rank, char *, void *const *arguments, void *const *results) {
  int32_t control[2];
  std::memcpy(control, arguments[0], sizeof control);
  int64_t bytes = control[1];
  int32_t index = tp_rank_index(rank);
  constexpr int32_t add = 0, f32 = 11;
  std::memset(results[0], 0, size_t(bytes));
  switch (control[0]) {
  case copyPart:
    std::memcpy(results[0], arguments[1], size_t(bytes));
    return;
  case sumParts:
    tp_all_reduce(rank, 0, add, f32, bytes / 4, arguments[1], results[0]);
    return;
  case rankOneStaysAway:
    if (index != 1)
      tp_all_reduce(rank, 0, add, f32, bytes / 4, arguments[1], results[0]);
    return;
  case rankOneGathers:
    if (index != 1)
      tp_all_reduce(rank, 0, add, f32, bytes / 4, arguments[1], results[0]);
    else
      tp_all_gather(rank, 0, 1, bytes, arguments[1], results[0]);
    return;
  case rankOneFails:
    if (index == 1)
      tp_matmul(rank, 7, arguments[1], arguments[1], results[0]);
    tp_all_reduce(rank, 0, add, f32, bytes / 4, arguments[1], results[0]);
    return;
  case startsSum:
    tp_start(rank, 0, -1);
    tp_all_reduce(rank, 0, add, f32, bytes / 4, arguments[1], results[0]);
    tp_wait(rank, 0);
    return;
  case startsTwice: { // the second takes what the first gives
    if (index == 1)
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    tp_start(rank, 0, -1);
    tp_all_reduce(rank, 0, add, f32, bytes / 4, arguments[1], results[0]);
    tp_start(rank, 1, -1);
    tp_broadcast(rank, 0, 0, bytes, results[0], results[0]);
    tp_all_reduce(rank, 0, add, f32, bytes / 4, results[0], results[0]);
    tp_wait(rank, 1);
    tp_wait(rank, 0);
    return;
  }
  case startsAndFails:
    tp_start(rank, 0, -1);
    if (index == 1) // while the others are inside
      tp_matmul(rank, 7, arguments[1], arguments[1], results[0]);
    tp_all_reduce(rank, 0, add, f32, bytes / 4, arguments[1], results[0]);
    tp_wait(rank, 0);
    return;
  case startsUnknown:
    tp_start(rank, 2, -1);
    tp_all_reduce(rank, 0, add, f32, bytes / 4, arguments[1], results[0]);
    tp_wait(rank, 2);
    return;
  case addOne:
    for (int64_t i = 0; i < bytes / 4; ++i)
      static_cast<float *>(results[0])[i] = static_cast<const float *>(arguments[1])[i] + 1;
    return;
  }
}
