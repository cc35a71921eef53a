//===- Socket.h - TCP connections and what is said on them ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_COMM_NCCL_SOCKET_H
#define TP_RUNTIME_COMM_NCCL_SOCKET_H

#include "tp/runtime/Types.h"
#include <utility>

namespace tp::runtime::nccl {

/// What processes and the hub say to each other: a header, then `bytes` bytes. All are of
/// one build (`hello` is checked), so that plain values travel as they lie.
enum class Message : uint32_t {
  // To the hub.
  hello = 1, // a Hello
  gather,    // bytes for process 0
  broadcast, // of process 0, for all others; and from the hub to them
  fail,      // why
  digests,   // Digest by Digest
  late,      // the deadline, a double: someone is waited for in vain
  journal,   // to answer an inquiry
  bye,
  // From the hub.
  accepted, // the connection is the right one
  refused,  // why
  welcome,  // all have come
  gathered, // for process 0: the sizes, then the bytes, of all; for others nothing
  error,    // `number`: whose; the sentence that holds for all
  inquire,
};
struct Header {
  Message message;
  int32_t number = 0;
  uint64_t bytes = 0;
};
struct Hello {
  uint64_t magic = 0x7470'6d65'6574'0001; // protocol and its version
  uint64_t job = 0;                       // the same in all processes of a run
  int64_t process = 0, count = 0;
};

/// Whole, whatever interrupts; false if the other end is gone.
bool sendAll(int handle, const void *data, size_t bytes);
bool receiveAll(int handle, void *data, size_t bytes);

/// A file descriptor that is closed with it.
class Socket {
public:
  Socket() = default;
  explicit Socket(int handle) : handle(handle) {}
  Socket(Socket &&other) : handle(std::exchange(other.handle, -1)) {}
  Socket &operator=(Socket &&other) {
    std::swap(handle, other.handle);
    return *this;
  }
  ~Socket();
  int get() const { return handle; }
  explicit operator bool() const { return handle >= 0; }
  /// Ends waits of other threads on it.
  void shutDown();

  bool sendAll(const void *data, size_t bytes) const { return nccl::sendAll(handle, data, bytes); }
  bool receiveAll(void *data, size_t bytes) const { return nccl::receiveAll(handle, data, bytes); }
  /// Receives within so many seconds.
  bool receiveWithin(void *data, size_t bytes, double seconds) const;

private:
  int handle = -1;
};

/// Listens on all addresses of this machine; `port` 0 is any, and is set. None if the port is taken.
Socket listenOn(int &port);
/// One attempt; none if nobody listens or answers within so many seconds.
Socket connectTo(const std::string &host, int port, double seconds);

} // namespace tp::runtime::nccl

#endif // TP_RUNTIME_COMM_NCCL_SOCKET_H
