//===- Hub.h - the process that all others talk to ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_COMM_NCCL_HUB_H
#define TP_RUNTIME_COMM_NCCL_HUB_H

#include "Journal.h"
#include "Socket.h"
#include <atomic>
#include <map>
#include <thread>
#include <tuple>

namespace tp::runtime::nccl {

/// A thread of process 0 with a connection to every process, its own among them. It never
/// waits for one of them alone: a process that does not read delays nobody.
///
/// It hands on what processes gather and broadcast, compares the digests of their
/// collectives, and decides which error holds: the first that reaches it. A connection
/// that closes without a farewell is a process that died.
class Hub {
public:
  Hub(Socket listener, int64_t count, uint64_t job, double joinSeconds);
  /// Ends when what process 0 said before its farewell has been sent.
  ~Hub();

private:
  struct Peer {
    Socket socket;
    std::string in, out;  // what has come of a message, and what has to go
    int64_t process = -1; // -1: it has not said which
    bool hasLeft = false;
    std::vector<std::string> gathers; // not yet handed on
  };
  enum class Cause { late, differs, lost };
  struct Inquiry {
    Cause cause;
    int64_t process; // that is late, differs or is lost
    double deadlineSeconds;
    std::string fallback; // where journals do not reach
    double end;           // by the clock
    std::vector<std::optional<JournalView>> journals;
    std::vector<bool> answered;
  };

  void loop();
  void accept();
  bool read(Peer &peer); // false: closed
  bool take(Peer &peer, Message message, int32_t number, std::string bytes);
  bool greet(Peer &peer, const std::string &bytes);
  void lose(Peer &peer);
  void handOnGathers();
  void compare(int64_t process, const std::string &bytes);
  void inquire(Cause cause, int64_t process, double deadlineSeconds, std::string fallback);
  void conclude();
  void checkTimes();
  void fail(int64_t origin, const std::string &reason);
  void send(Peer &peer, Message message, const std::string &bytes, int32_t number = 0);
  void sendAll(Message message, const std::string &bytes, int32_t number = 0);
  Peer *find(int64_t process);

  Socket listener;
  int64_t count;
  uint64_t job;
  double joinSeconds, start;
  std::vector<std::unique_ptr<Peer>> peers;
  bool allCame = false, failed = false;
  std::string reason;
  int64_t origin = -1;
  std::optional<Inquiry> inquiry;
  struct Known {
    uint64_t chain;
    int64_t process, seen;
  };
  using Circle = std::tuple<uint64_t, int64_t, int64_t>; // epoch, group, lowest rank
  std::map<Circle, std::map<uint64_t, Known>> digests;   // by count
  std::atomic<bool> ends{false};
  Socket waker[2];
  std::thread thread;
};

} // namespace tp::runtime::nccl

#endif // TP_RUNTIME_COMM_NCCL_HUB_H
