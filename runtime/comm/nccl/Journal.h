//===- Journal.h - which collectives a rank has called ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_COMM_NCCL_JOURNAL_H
#define TP_RUNTIME_COMM_NCCL_JOURNAL_H

#include "../threads/Circle.h"
#include <deque>
#include <mutex>
#include <optional>
#include <string_view>

namespace tp::runtime::nccl {

using threads::Kind;

/// A collective: which one of its group, which one of the rank's, and what was called.
struct Entry {
  uint64_t number = 0, index = 0; // from 1
  Kind kind{};
  uint64_t arguments = 0; // a hash
};

/// How far a rank is in one group: its collectives so far, and a hash over all of them.
/// Ranks of one circle with the same count have the same chain, or they differ.
struct Digest {
  uint64_t epoch;        // how many times ranks have connected
  int64_t group, circle; // the circle: its lowest rank
  int64_t size;          // of the circle
  uint64_t count, chain;
};

/// The collectives that a rank has called (enqueued), the last ones in full. A rank's own
/// thread writes, others may read at any time.
class Journal {
public:
  struct Group {
    std::vector<int64_t> members; // by position
    uint64_t count = 0, chain = 0;
    std::deque<Entry> last; // at most kKept
  };
  static constexpr size_t kKept = 256;

  /// A new connection: everything is counted from nothing.
  void setGroups(const std::vector<std::vector<int64_t>> &members);
  void note(int64_t group, Kind kind, const std::vector<int64_t> &arguments);
  /// Whether the rank waits for what it has called.
  void setWaiting(bool isWaiting);

  /// What is noted from now on is also kept in full, as calls of `stop`'s list.
  void startRecording();
  struct Call {
    int64_t group;
    Kind kind;
    uint64_t arguments;
  };
  std::vector<Call> stopRecording();
  /// Calls that are made again.
  void repeat(const std::vector<Call> &calls);

  /// Of the groups that have gone on since the last time.
  std::vector<Digest> takeDigests();
  /// As bytes, for another process of the same build.
  std::string pack() const;

private:
  void add(int64_t group, Kind kind, uint64_t arguments);
  mutable std::mutex mutex;
  std::vector<Group> groups;
  std::vector<uint64_t> digested; // counts
  uint64_t epoch = 0, total = 0;
  bool isWaiting = false, isRecording = false;
  int64_t lastGroup = -1;
  std::vector<Call> recorded;
};

/// A rank's journal as another one reads it.
struct JournalView {
  bool isWaiting = false;
  uint64_t epoch = 0, total = 0;
  int64_t lastGroup = -1; // of its last collective; -1: it has called none
  std::vector<Journal::Group> groups;
};
std::optional<JournalView> unpackJournal(std::string_view bytes);

/// The first collective that differs between ranks, as a sentence; empty if none does
/// as far as the journals reach. Journals by rank; none: it did not answer.
std::string explainDifference(const std::vector<std::optional<JournalView>> &journals);
/// The first collective that a rank did not reach, of those whose ranks do not come; or
/// which one does not end.
std::string explainAbsence(const std::vector<std::optional<JournalView>> &journals, double deadlineSeconds);
/// Where others are while `rank` is gone: ", while rank 0 was in all_reduce, ..."; may be empty.
std::string explainLoss(const std::vector<std::optional<JournalView>> &journals, int64_t rank);

} // namespace tp::runtime::nccl

#endif // TP_RUNTIME_COMM_NCCL_JOURNAL_H
