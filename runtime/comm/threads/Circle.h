//===- Circle.h - how threads meet for a collective ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_COMM_THREADS_CIRCLE_H
#define TP_RUNTIME_COMM_THREADS_CIRCLE_H

#include "tp/runtime/Types.h"
#include <atomic>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace tp::runtime::threads {

enum class Kind : uint32_t { allReduce, allGather, reduceScatter, allToAll, permute, broadcast };
const char *getName(Kind kind);

/// A number that one rank raises and others wait for: first spinning, then giving
/// the core to others, then asleep. Alone on its line, or first on one.
struct Flag {
  std::atomic<uint32_t> value{0};
  std::atomic<uint32_t> sleepers{0};

  /// What this thread wrote before is seen by whoever sees the value. Ordered with
  /// all other sequentially consistent accesses.
  void raise(uint32_t to);
  /// True where `to` was reached, also if the number has wrapped around since.
  bool hasReached(uint32_t to) const { return int32_t(value.load(std::memory_order_acquire) - to) >= 0; }
  /// Asleep until the value is another one than `seen`, at most so long; may wake early.
  void sleep(uint32_t seen, double seconds);
};

/// What a rank says about the collective that it has reached: one line of the
/// cache, so that reading it after waiting for it costs no more than waiting.
struct alignas(64) Post {
  Flag round; // the collective's number; raised when the rest is written
  Kind kind;
  uint32_t listSize;
  const char *in; // where others may read
  char *out;      // where others may write
  int64_t words[4];
};

struct Circle;

/// All ranks of one process.
struct Team {
  std::atomic<bool> aborted{false};
  double deadlineSeconds = 300;
  bool crowded = false; // more ranks than cores: give the core away early

  /// Where a rank is, for messages; and on which core, for those that wait for it.
  struct alignas(64) Place {
    std::atomic<const Circle *> circle{nullptr}; // of the last collective
    std::atomic<uint32_t> number{0};
    std::atomic<uint64_t> count{0}; // of collectives of all groups
    std::atomic<Kind> kind{};
    std::atomic<bool> isInside{false};
    std::atomic<int> core{-1};
  };
  std::unique_ptr<Place[]> places; // by rank
  std::vector<std::unique_ptr<Circle>> circles;

  ~Team();
  /// Moves this thread, of `rank`, to a core that no rank is on, if there is one.
  void leaveCore(int64_t rank);
  /// Keeps the first reason.
  void abort(const std::string &why);
  std::string getReason();
  /// Why a rank has waited in vain.
  std::string describeAbsence() const;

private:
  std::mutex mutex;
  std::string reason;
};

/// The ranks that take part in one group's collectives together.
struct Circle {
  /// Operands up to this size can be copied where all read them, which saves
  /// waiting for the readers.
  static constexpr int64_t kSlotBytes = 4 << 10;

  Circle(int64_t group, std::vector<int64_t> ranks);

  struct alignas(64) Member {
    Post posts[2];         // by parity of the round: others may still read the last one
    alignas(64) Flag done; // the last round whose data this member no longer touches
    // Only the member itself writes these.
    alignas(64) uint32_t round = 0;
    std::vector<int64_t> lists[2];
    char *getSlot(uint32_t number) const { return slots + (number & 1) * kSlotBytes; }
    char *slots = nullptr;
  };

  int64_t group;
  std::vector<int64_t> ranks;
  std::unique_ptr<Member[]> members;
  size_t size() const { return ranks.size(); }
  /// A rank that has not posted this round; -1 if all have.
  int64_t findAbsent(uint32_t number) const;
  bool hasSlots() const { return bool(slotMemory); }

private:
  struct Free {
    void operator()(char *memory) const;
  };
  std::unique_ptr<char, Free> slotMemory;
};

/// A member's part in one collective, from its arrival until nobody touches its
/// memory any more. The two ways through it:
/// - staged: the operand is copied to the member's slot before it arrives, and
///   each member writes only its own result. Nobody waits a second time: a slot
///   is written again two rounds later, when all have arrived at the round between,
///   hence left this one.
/// - direct: members read the operands of others and write to their results, and
///   none returns before all are done.
/// Where a collective fails, a member that returns knows that no other one will
/// touch its memory: a member touches others' memory only if it finds the team not
/// aborted after it has posted, and one that fails aborts the team and then waits
/// for those that had posted before.
class Round {
public:
  /// `stagedBytes`: how much of `in` goes to the slot; -1: direct.
  struct Arguments {
    Kind kind;
    std::initializer_list<int64_t> words; // at most 4
    std::span<const int64_t> list = {};   // further ones
    const void *in;
    void *out;
    int64_t stagedBytes = -1;
  };
  Round(Team &team, Circle &circle, size_t position, const Arguments &arguments);
  ~Round();
  Round(const Round &) = delete;

  /// Whether all members have arrived with the same arguments.
  const Status &getStatus() const { return status; }
  const char *getIn(size_t member) const { return post(member).in; }
  char *getOut(size_t member) const { return post(member).out; }

private:
  const Post &post(size_t member) const { return circle.members[member].posts[number & 1]; }
  Status arrive(const Arguments &arguments);
  Status wait();
  Status compare() const;
  bool isSame(size_t a, size_t b) const;

  Team &team;
  Circle &circle;
  size_t position;
  uint32_t number;
  bool staged;
  Status status;
};

} // namespace tp::runtime::threads

#endif // TP_RUNTIME_COMM_THREADS_CIRCLE_H
