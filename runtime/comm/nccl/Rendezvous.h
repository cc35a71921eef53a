//===- Rendezvous.h - a process among those that run a mesh together ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_COMM_NCCL_RENDEZVOUS_H
#define TP_RUNTIME_COMM_NCCL_RENDEZVOUS_H

#include "Hub.h"
#include "tp/runtime/Launch.h"
#include <condition_variable>
#include <functional>

namespace tp::runtime::nccl {

/// One process (or one thread that stands for one) of a run, connected to the hub on
/// process 0. A thread of its own listens: errors of others arrive, and inquiries are
/// answered, whatever the process is doing. Calls come from one thread at a time, but
/// those about errors from any.
class Rendezvous {
public:
  /// Waits until all have come, at most so long.
  static std::unique_ptr<Rendezvous> join(const Launch &launch, const Meeting &meeting, double seconds, Status &status);
  ~Rendezvous();

  int64_t getProcess() const { return launch.process; }
  int64_t getCount() const { return launch.count; }

  /// As Backend has them.
  Status gather(std::string_view mine, double deadlineSeconds,
                const std::function<void(int64_t process, std::string_view bytes)> &take);
  Status broadcast(std::string &bytes);

  /// An error of this process, for all; the one that holds, which may be another's.
  Status fail(const std::string &reason);
  bool hasFailed() const { return failed; }
  /// The error that holds.
  Status getError() const;
  /// Whether this process is to report it.
  bool isOrigin() const;

  /// What this process's rank has called: for its communicator.
  Journal &getJournal() { return journal; }
  /// Tells the hub how far this rank is. Does not wait: what differs comes as an error.
  void sendDigests();
  /// Someone is waited for in vain: asks the hub who. The answer comes as an error, which
  /// this waits for, for a moment.
  Status reportLate(double deadlineSeconds);

private:
  Rendezvous(const Launch &launch) : launch(launch) {}
  Status connect(const Meeting &meeting, double seconds);
  void listen();
  bool take(const Header &header, std::string bytes);
  void send(Message message, std::string_view bytes);
  void adopt(int64_t from, const std::string &why);

  Launch launch;
  std::unique_ptr<Hub> hub; // of process 0
  Socket socket;
  Journal journal;
  std::thread listener;
  std::mutex sending;
  mutable std::mutex mutex;
  std::condition_variable changed;
  std::vector<std::string> broadcasts, gathers; // that have come
  std::string reason;
  int64_t origin = -1;
  std::atomic<bool> failed{false};
  bool isComplete = false, isLeaving = false;
};

} // namespace tp::runtime::nccl

#endif // TP_RUNTIME_COMM_NCCL_RENDEZVOUS_H
