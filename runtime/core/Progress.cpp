//===- Progress.cpp - collectives beside a rank's own work ----------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Progress.h"
#include <algorithm>

using namespace tp::runtime;

Progress::Progress() : thread([this] { loop(); }) {}

Progress::~Progress() {
  {
    std::lock_guard lock(mutex);
    isOver = true;
  }
  hasWork.notify_one();
  thread.join();
}

int64_t Progress::start(Call call) {
  {
    std::lock_guard lock(mutex);
    queue.push_back(std::move(call));
  }
  hasWork.notify_one();
  return ++started;
}

Status Progress::wait(int64_t number) {
  number = std::min(number, started);
  // Mostly all has ended long ago.
  if (ended.load(std::memory_order_acquire) >= number && failed.load(std::memory_order_relaxed) > number)
    return {};
  std::unique_lock lock(mutex);
  hasEnded.wait(lock, [&] { return ended >= number; });
  return failed <= number ? failure : Status();
}

void Progress::loop() {
  std::unique_lock lock(mutex);
  for (;;) {
    hasWork.wait(lock, [&] { return isOver || !queue.empty(); });
    if (queue.empty())
      return;
    Call call = std::move(queue.front());
    queue.pop_front();
    lock.unlock();
    Status status = call();
    call = nullptr;
    lock.lock();
    int64_t number = ended + 1;
    if (!status.ok() && failed.load(std::memory_order_relaxed) == INT64_MAX) {
      failed = number;
      failure = status;
    }
    ended.store(number, std::memory_order_release);
    hasEnded.notify_one();
  }
}
