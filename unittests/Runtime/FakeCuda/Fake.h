//===- Fake.h - CUDA, cuBLASLt and NCCL without a GPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_FAKECUDA_FAKE_H
#define TP_UNITTESTS_RUNTIME_FAKECUDA_FAKE_H

// A double of those functions of the CUDA driver, cuBLASLt and NCCL that the runtime
// calls: device memory is the host's, a stream is a thread that works off a queue, and
// NCCL's ranks are threads or processes that reach each other through a socket. What
// is tested with it is logic: order, groups, errors, deadlines, arguments. It says
// nothing about speed, and nothing about what the real libraries do.

#include <cuda.h>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace fake {

using Work = std::function<void()>;

/// Works off what is enqueued, in order, on a thread of its own. While it captures, what is
/// enqueued is recorded instead.
class Stream {
public:
  Stream() : thread([this] { loop(); }) {}
  ~Stream() {
    {
      std::lock_guard lock(mutex);
      ends = true;
    }
    changed.notify_all();
    thread.join();
  }
  void enqueue(Work work) {
    std::lock_guard lock(mutex);
    if (recording) {
      recording->push_back(std::move(work));
      return;
    }
    queue.push_back(std::move(work));
    changed.notify_all();
  }
  bool isIdle() {
    std::lock_guard lock(mutex);
    return queue.empty() && !working;
  }
  void wait() {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return queue.empty() && !working; });
  }
  void beginCapture() {
    std::lock_guard lock(mutex);
    recording = std::make_shared<std::vector<Work>>();
  }
  std::shared_ptr<std::vector<Work>> endCapture() {
    std::lock_guard lock(mutex);
    return std::move(recording);
  }
  bool isCapturing() {
    std::lock_guard lock(mutex);
    return bool(recording);
  }

private:
  void loop() {
    std::unique_lock lock(mutex);
    while (true) {
      changed.wait(lock, [&] { return ends || !queue.empty(); });
      if (queue.empty())
        return;
      Work work = std::move(queue.front());
      queue.erase(queue.begin());
      working = true;
      lock.unlock();
      work();
      lock.lock();
      working = false;
      changed.notify_all();
    }
  }
  std::mutex mutex;
  std::condition_variable changed;
  std::vector<Work> queue;
  std::shared_ptr<std::vector<Work>> recording;
  bool working = false, ends = false;
  std::thread thread;
};

inline Stream &streamOf(CUstream stream) { return *reinterpret_cast<Stream *>(stream); }

} // namespace fake

#endif // TP_UNITTESTS_RUNTIME_FAKECUDA_FAKE_H
