//===- World.h - messages between the processes of MPI_COMM_WORLD ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_COMM_MPI_WORLD_H
#define TP_RUNTIME_COMM_MPI_WORLD_H

#include "tp/runtime/Clock.h"
#include "tp/runtime/Types.h"
#include <functional>
#include <mutex>
#include <mpi.h>

namespace tp::runtime::mpi {

/// Memory that a message takes or fills: any number of bytes, in one piece or in
/// rows. Moves only; frees its datatype.
class Span {
public:
  static Span bytes(const void *data, int64_t count);
  /// Nested rows, outermost first: counts and strides in bytes of elements of
  /// `elementBytes`.
  static Span strided(const void *data, int64_t elementBytes, const std::vector<int64_t> &counts,
                      const std::vector<int64_t> &strides);
  Span(Span &&other) : data(other.data), type(other.type), count(other.count), owned(other.owned) {
    other.owned = false;
  }
  ~Span() {
    if (owned)
      MPI_Type_free(&type);
  }

  void *data;
  MPI_Datatype type = MPI_BYTE;
  int count = 0;

private:
  Span(const void *data) : data(const_cast<void *>(data)) {}
  void own(MPI_Datatype made);
  bool owned = false;
};

/// What a process says about the collective that it has reached.
struct Call {
  std::string kind;
  std::vector<int64_t> arguments;
};

struct Transfer {
  int peer;
  bool sends;
  Span span;
};

/// The processes. Every wait polls: it ends at the deadline, and when a process
/// reports an error. One thread may call fail() while another one exchanges; otherwise
/// not for use by two at once. MPI is called by one at a time.
class World {
public:
  /// MPI has been initialised; the communicator is a duplicate of the world.
  World();
  ~World();
  int getRank() const { return rank; }
  int getSize() const { return size; }

  /// Exchanges messages with `members` (this process among them). With a call, all
  /// members have to make the same one: it is compared before the data counts.
  /// `what` is for messages. The deadline is for each piece of progress; 0: none.
  Status exchange(const char *what, const Call *call, const std::vector<int64_t> &members,
                  std::vector<Transfer> transfers, double deadlineSeconds);

  /// An error of this process: tells all others, unless one of them was first.
  /// The error that holds, everywhere.
  Status fail(const std::string &reason);
  /// The error that holds, if there is one.
  const std::string &getReason() const { return reason; }
  bool hasFailed() const { return origin >= 0; }
  /// Whether this process reported it.
  bool isOrigin() const { return origin == rank; }

private:
  struct Notice {
    int32_t origin;
    char text[2044];
  };
  void adopt(const Notice &notice);
  void postNotice();
  void poll();
  Status failLocked(const std::string &why);

  std::mutex mutex; // held wherever MPI is called or what follows is used
  MPI_Comm comm;
  int rank, size;
  int origin = -1;
  std::string reason;
  Notice incoming, outgoing;
  MPI_Request noticeRequest = MPI_REQUEST_NULL;
};

} // namespace tp::runtime::mpi

#endif // TP_RUNTIME_COMM_MPI_WORLD_H
