//===- RankThreads.h - a thread per rank ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CORE_RANKTHREADS_H
#define TP_RUNTIME_CORE_RANKTHREADS_H

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace tp::runtime {

/// A thread per rank, for all steps: the team of a rank's thread lives as long as it.
class RankThreads {
public:
  explicit RankThreads(size_t count) : threads(count) {}
  ~RankThreads() {
    {
      std::lock_guard lock(mutex);
      ends = true;
    }
    changed.notify_all();
    for (std::thread &thread : threads)
      if (thread.joinable())
        thread.join();
  }

  /// Calls `work(i)` on thread i, for all threads at once.
  void run(const std::function<void(size_t)> &work) {
    std::unique_lock lock(mutex);
    current = &work;
    working = threads.size();
    ++round;
    for (size_t i = 0; i < threads.size(); ++i)
      if (!threads[i].joinable())
        threads[i] = std::thread([this, i] { loop(i); });
    changed.notify_all();
    changed.wait(lock, [&] { return working == 0; });
  }

private:
  void loop(size_t index) {
    std::unique_lock lock(mutex);
    for (uint64_t done = 0; !ends;) {
      if (done == round) {
        changed.wait(lock);
        continue;
      }
      done = round;
      lock.unlock();
      (*current)(index);
      lock.lock();
      if (--working == 0)
        changed.notify_all();
    }
  }

  std::mutex mutex;
  std::condition_variable changed;
  const std::function<void(size_t)> *current = nullptr;
  size_t working = 0;
  uint64_t round = 0;
  bool ends = false;
  std::vector<std::thread> threads;
};

} // namespace tp::runtime

#endif // TP_RUNTIME_CORE_RANKTHREADS_H
