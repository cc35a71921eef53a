//===- Progress.h - collectives beside a rank's own work ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_PROGRESS_H
#define TP_RUNTIME_PROGRESS_H

#include "tp/runtime/Types.h"
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tp::runtime {

/// A thread that makes one rank's collectives, one after the other in the order in
/// which they are started: so they meet those of other ranks as they would without
/// it, and end with the same bits and the same errors. It sleeps while nothing is
/// under way. For use by one other thread, which makes no collective of its own
/// while some are under way.
class Progress {
public:
  using Call = std::function<Status()>;
  Progress();
  /// Waits for all that was started.
  ~Progress();
  Progress(const Progress &) = delete;

  /// The call's number, from 1. What the call reads and writes belongs to it until
  /// wait() has returned for this number.
  int64_t start(Call call);
  /// Blocks until the calls up to `number` have ended; at once where there is
  /// nothing to wait for. The error of the first of them that failed.
  Status wait(int64_t number);
  /// The same for all calls.
  Status waitAll() { return wait(started); }

private:
  void loop();

  std::mutex mutex;
  std::condition_variable hasWork, hasEnded;
  std::deque<Call> queue;
  int64_t started = 0; // of the thread that starts
  // Both written under the mutex, the first call that failed before that it ended.
  std::atomic<int64_t> ended{0}, failed{INT64_MAX};
  Status failure;
  bool isOver = false;
  std::thread thread; // last: it uses all of the above
};

} // namespace tp::runtime

#endif // TP_RUNTIME_PROGRESS_H
