//===- Rank.h - one rank's context ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CORE_RANK_H
#define TP_RUNTIME_CORE_RANK_H

#include "tp/runtime/Device.h"
#include "tp/runtime/Session.h"
#include <chrono>
#include <cstdlib>
#include <exception>

namespace tp::runtime {

inline double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

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
  std::vector<int64_t> marked; // ops of this step, with marks 2 i and 2 i + 1 around them
  tp::runtime::RankTimes times;
  std::vector<tp::runtime::OpTimes> ops;
  std::vector<tp::runtime::Event> events;
  bool keepsEvents = false;
  double stepStart = 0, opStart = 0;
  Status status;

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
  template <typename Function> void communicate(Function call) {
    if (!status.ok())
      return;
    double start = tp::runtime::now();
    try {
      note(call());
    } catch (const std::exception &error) { // no memory, above all: code from a compiler cannot pass it on
      noteOwn(Status::error(error.what()));
    }
    times.communication += tp::runtime::now() - start;
  }
};

#endif // TP_RUNTIME_CORE_RANK_H
