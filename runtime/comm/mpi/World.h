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

/// For messages: a collective is that many-th of its group.
struct Place {
  int64_t group = -1, number = 0; // -1: of no group
};

/// What a process says about the collective that it has reached.
struct Call {
  std::string kind;
  std::vector<int64_t> arguments;
  Place place = {};
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

  /// An error of this process: tells all others, unless one of them was first. Of errors at
  /// about the same time a process's own comes before those that waited in vain, and of
  /// these the one that has called the fewest collectives: what the others wait for comes
  /// after that. Then the lowest process counts. The error that holds, everywhere.
  Status fail(const std::string &reason);
  /// The error that holds, if there is one.
  const std::string &getReason() const { return reason; }
  bool hasFailed() const { return origin >= 0; }
  /// Whether this process reported it.
  bool isOrigin() const { return origin == rank; }

private:
  struct Notice {
    int64_t origin, calls; // of one that waited in vain, the collectives that it has called; else kOwnError
    char text[2032];
  };
  static constexpr int64_t kOwnError = -1;
  bool adopt(int64_t from, int64_t fromCalls, const char *text);
  void postNotice();
  void poll();
  Status failLocked(const std::string &why, int64_t ownCalls = kOwnError);

  std::mutex mutex; // held wherever MPI is called or what follows is used
  MPI_Comm comm;
  int rank, size;
  int64_t calls = 0; // of collectives, and the last one
  Place place;
  int64_t origin = -1, originCalls = 0;
  std::string reason;
  Notice incoming, outgoing;
  MPI_Request noticeRequest = MPI_REQUEST_NULL;
};

} // namespace tp::runtime::mpi

#endif // TP_RUNTIME_COMM_MPI_WORLD_H
