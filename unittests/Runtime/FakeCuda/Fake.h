//===- Fake.h - CUDA, cuBLASLt and NCCL without a GPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_FAKECUDA_FAKE_H
#define TP_UNITTESTS_RUNTIME_FAKECUDA_FAKE_H

// A double of those functions of the CUDA driver, cuBLASLt and NCCL that the runtime
// calls: device memory is the host's, a stream is a thread that works off a queue (streams
// run beside each other, in graphs too, and wait for each other only by events), and NCCL's ranks are threads or
// processes that reach each other through a socket. What is tested with it is logic: order, groups, errors, deadlines,
// arguments. It says nothing about speed, and nothing about what the real libraries do.

#include <cuda.h>
#include <condition_variable>
#include <cstring>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace fake {

using Work = std::function<void()>;
class Stream;

/// What streams got while they were recorded (a graph): a lane for each, the first of the one
/// that began. Others join it by waiting for an event that was recorded in it.
class Recording {
public:
  struct Step {
    Work work;                 // or
    int sets = -1, waits = -1; // for an event, by number
  };
  struct Lane {
    Stream *stream;
    std::vector<Step> steps;
    /// By lane: how many works there come before what this one gets next.
    std::vector<size_t> reached;
  };
  std::vector<Lane> lanes;
  int events = 0;
  bool isOver = false;

  size_t addLane(Stream &stream) {
    lanes.push_back({&stream, {}, {}});
    return lanes.size() - 1;
  }
  void add(size_t lane, Work work) {
    Lane &own = lanes[lane];
    own.steps.push_back({std::move(work)});
    own.reached.resize(lanes.size());
    ++own.reached[lane];
  }
  /// Whether the first lane waits for all works of the others.
  bool isJoined() const {
    for (size_t lane = 1; lane < lanes.size(); ++lane) {
      auto count = [&](const Lane &of) { return lane < of.reached.size() ? of.reached[lane] : 0; };
      if (count(lanes[0]) < count(lanes[lane]))
        return false;
    }
    return true;
  }
  /// Each lane on a thread of its own, with the order between them that was recorded.
  void run() const {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<char> isSet(static_cast<size_t>(events));
    auto runLane = [&](const Lane &lane) {
      for (const Step &step : lane.steps) {
        if (step.work) {
          step.work();
          continue;
        }
        std::unique_lock lock(mutex);
        if (step.sets >= 0)
          isSet[size_t(step.sets)] = true;
        else
          changed.wait(lock, [&] { return isSet[size_t(step.waits)]; });
        changed.notify_all();
      }
    };
    std::vector<std::thread> threads;
    for (size_t lane = 1; lane < lanes.size(); ++lane)
      threads.emplace_back(runLane, std::cref(lanes[lane]));
    runLane(lanes[0]);
    for (std::thread &thread : threads)
      thread.join();
  }
};

/// Works off what is enqueued, in order, on a thread of its own. While it is recorded, what is
/// enqueued goes to the recording instead.
class Stream {
public:
  explicit Stream(bool (*isWorkspace)(const void *memory, size_t bytes))
      : isWorkspace(isWorkspace), thread([this] { loop(); }) {}
  ~Stream() {
    {
      std::lock_guard lock(mutex);
      ends = true;
    }
    changed.notify_all();
    thread.join();
  }
  void enqueue(Work work) {
    if (recording)
      return recording->add(lane, std::move(work));
    std::lock_guard lock(mutex);
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
  /// Of the thread that uses the stream.
  std::shared_ptr<Recording> recording;
  size_t lane = 0;
  void record(std::shared_ptr<Recording> into) {
    lane = into->addLane(*this);
    recording = std::move(into);
  }
  /// True if a library may be given this memory as its workspace: a device's, aligned as
  /// cuBLASLt and cuDNN ask for. No bytes are any address's.
  bool (*const isWorkspace)(const void *memory, size_t bytes);

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
  bool working = false, ends = false;
  std::thread thread;
};

/// What a library may do to its workspace: NaN in every type of floats, from its first byte to its last.
inline void fillWorkspace(void *memory, size_t bytes) {
  if (bytes)
    std::memset(memory, 0xff, bytes);
}

inline Stream &streamOf(CUstream stream) { return *reinterpret_cast<Stream *>(stream); }

} // namespace fake

#endif // TP_UNITTESTS_RUNTIME_FAKECUDA_FAKE_H
