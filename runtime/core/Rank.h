//===- Rank.h - one rank's context ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CORE_RANK_H
#define TP_RUNTIME_CORE_RANK_H

#include "tp/runtime/Clock.h"
#include "tp/runtime/Device.h"
#include "tp/runtime/Progress.h"
#include "tp/runtime/Session.h"
#include <cstdlib>
#include <exception>
#include <utility>

namespace tp::runtime {

struct Free {
  void operator()(char *memory) const { std::free(memory); }
};
using Memory = std::unique_ptr<char, Free>;
/// Aligned to 64; null if there is not enough.
inline Memory allocate(int64_t bytes) {
  size_t rounded = (size_t(bytes) + 64) / 64 * 64;
  return Memory(static_cast<char *>(std::aligned_alloc(64, rounded)));
}

} // namespace tp::runtime

/// One rank's context; compiled programs know it as this.
struct tp_rank {
  using Status = tp::runtime::Status;

  int64_t index = 0;
  int threads = 1;                             // of its products and kernels, its own among them
  std::unique_ptr<tp::runtime::Device> device; // null: the CPU; outlives what follows
  std::unique_ptr<tp::runtime::Communicator> communicator;
  std::vector<std::unique_ptr<tp::runtime::Matmul>> matmuls;
  std::vector<std::unique_ptr<tp::runtime::Convolution>> convolutions;
  tp::runtime::Memory arena;
  char *arenaPointer = nullptr;
  std::vector<tp::runtime::Memory> arguments, results;  // null where the caller's memory is bound
  std::vector<void *> argumentPointers, resultPointers; // of the device, where there is one
  // Of a rank with a device: the caller's memory, null where none is bound; constants by
  // number; results that were read, empty until they are.
  std::vector<void *> boundArguments, boundResults, constants;
  std::vector<std::vector<char>> readResults;
  // A recorded step for each set of addresses that arguments and results have had.
  std::vector<std::pair<std::vector<void *>, std::unique_ptr<tp::runtime::DeviceGraph>>> graphs;
  bool hasStepped = false, timesDevice = false;
  std::vector<int64_t> marked; // ops of this step, with marks 2 i + 1 and 2 i + 2 around them; mark 0 is its begin
  tp::runtime::RankTimes times;
  std::vector<tp::runtime::OpTimes> ops;
  std::vector<char> timed;                               // by op: whether the host reads the clock around it
  std::vector<tp::runtime::Event> events, startedEvents; // the latter of `progress`
  bool keepsEvents = false;
  double stepStart = 0, opStart = 0;
  Status status;
  /// Of programs that start collectives: on the CPU the only one that makes any, null where
  /// the device has a queue for them.
  std::unique_ptr<tp::runtime::Progress> progress;
  std::vector<int64_t> slots;               // by slot: the number of its last call that `progress` has got
  int64_t announced = -1, announcedOp = -1; // the slot of the next collective, if that is to be started

  /// Keeps the first error; the other ranks end with the same sentence.
  void note(Status result) {
    if (result.ok() || !status.ok())
      return;
    status = result;
    communicator->abort(result.message());
  }
  void noteOwn(const Status &result) {
    if (!result.ok())
      note(Status::error("rank " + std::to_string(index) + ": " + result.message()));
  }
  /// `call` may run on another thread, after this has returned: it owns what it uses.
  template <typename Function> void communicate(Function call) {
    int64_t slot = std::exchange(announced, -1);
    if (!status.ok())
      return;
    if (slot >= 0 && progress) {
      try {
        slots[size_t(slot)] = progress->start([this, call, op = announcedOp] { return run(call, op); });
      } catch (const std::exception &error) {
        noteOwn(Status::error(error.what()));
      }
      return;
    }
    double start = tp::runtime::now(), begin = start;
    if (progress) {
      note(progress->waitAll());
      begin = tp::runtime::now();
    }
    if (status.ok() && device && !slots.empty())
      enqueue(call, slot);
    else if (status.ok())
      note(guard(call));
    double end = tp::runtime::now();
    times.communication += end - begin;
    times.exposed += end - start;
  }
  /// The next collective is to be started.
  void announce(int64_t slot, int64_t op) {
    if (slot < 0 || slot >= int64_t(slots.size()))
      return noteOwn(Status::error("slot " + std::to_string(slot) + " of a started collective is not described"));
    announced = slot;
    announcedOp = op;
  }
  /// Also after an error: nobody else touches the memory any more.
  void await(int64_t slot) {
    if (slot < 0 || slot >= int64_t(slots.size()))
      return;
    if (!progress) {
      if (status.ok())
        noteOwn(device->await(slot));
      return;
    }
    double start = tp::runtime::now();
    note(progress->wait(slots[size_t(slot)]));
    times.exposed += tp::runtime::now() - start;
  }

  /// Around an op that the device is to time. What the host takes is only to enqueue it.
  void markBegin() {
    if (timesDevice && status.ok())
      noteOwn(device->mark(2 * int64_t(marked.size()) + 1));
  }
  void markEnd(int64_t op) {
    if (!timesDevice || !status.ok())
      return;
    noteOwn(device->mark(2 * int64_t(marked.size()) + 2));
    marked.push_back(op);
  }

private:
  /// A collective of a program that starts some, on a device: all go one after the other
  /// through the second queue, so that their order is that of the program on every rank.
  template <typename Function> void enqueue(Function &call, int64_t slot) {
    bool isStarted = slot >= 0, isTimed = isStarted && announcedOp >= 0;
    int64_t place = isStarted ? slot : int64_t(slots.size());
    Status made;
    Status own = device->start(place, [&] {
      if (isTimed)
        markBegin();
      made = guard(call);
      if (isTimed && made.ok())
        markEnd(announcedOp);
      return made;
    });
    note(made);
    noteOwn(own);
    if (status.ok() && !isStarted)
      noteOwn(device->await(place));
  }
  template <typename Function> Status guard(Function &call) {
    try {
      return call();
    } catch (const std::exception &error) { // no memory, above all: code from a compiler cannot pass it on
      return Status::error("rank " + std::to_string(index) + ": " + error.what());
    }
  }
  /// A started collective, on the thread of `progress`. What it writes nobody else
  /// does while it is under way.
  template <typename Function> Status run(Function &call, int64_t op) {
    double begin = tp::runtime::now();
    Status result = guard(call);
    double end = tp::runtime::now();
    if (!result.ok())
      communicator->abort(result.message());
    times.communication += end - begin;
    if (op >= 0 && op < int64_t(ops.size())) {
      ops[size_t(op)].seconds += end - begin;
      ++ops[size_t(op)].calls;
      if (keepsEvents)
        startedEvents.push_back({op, begin - stepStart, end - stepStart, /*started=*/1});
    }
    return result;
  }
};

#endif // TP_RUNTIME_CORE_RANK_H
