//===- Ranks.h - threads that call collectives ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_RANKS_H
#define TP_UNITTESTS_RUNTIME_RANKS_H

#include "tp/runtime/Communicator.h"
#include <cstring>
#include <functional>
#include <thread>

namespace tp::runtime {

/// Runs `body(rank, communicator)` on a thread for each rank of the mesh; the
/// result is by rank.
inline std::vector<Status> onRanks(const Manifest &manifest, double deadlineSeconds,
                                   const std::function<Status(int64_t, Communicator &)> &body) {
  std::vector<std::unique_ptr<Communicator>> communicators = makeThreadCommunicators(manifest, deadlineSeconds);
  std::vector<Status> statuses(communicators.size());
  std::vector<std::thread> threads;
  for (size_t rank = 0; rank < communicators.size(); ++rank)
    threads.emplace_back([&, rank] { statuses[rank] = body(int64_t(rank), *communicators[rank]); });
  for (std::thread &thread : threads)
    thread.join();
  return statuses;
}

/// A rank found wrong numbers: the others need not wait for it.
inline Status giveUp(Communicator &communicator, const std::string &reason) {
  communicator.abort(reason);
  return Status::error(reason);
}

/// A mesh of one axis and one group over it.
inline Manifest makeLine(int64_t ranks) {
  Manifest manifest;
  manifest.mesh = {{"tp", ranks}};
  manifest.groups = {{{0, 1, 0}}};
  return manifest;
}

/// A good 64-bit mix of a counter.
inline uint64_t hash(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9 + 0x9e3779b97f4a7c15;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

} // namespace tp::runtime

#endif // TP_UNITTESTS_RUNTIME_RANKS_H
