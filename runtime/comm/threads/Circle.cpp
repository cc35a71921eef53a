//===- Circle.cpp - how threads meet for a collective ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Circle.h"
#include <algorithm>
#include <cassert>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <linux/futex.h>
#include <sched.h>
#include <sstream>
#include <sys/syscall.h>
#include <unistd.h>

using namespace tp::runtime;
using namespace tp::runtime::threads;

const char *threads::getName(Kind kind) {
  constexpr const char *names[] = {"all_reduce", "all_gather",         "reduce_scatter",
                                   "all_to_all", "collective_permute", "broadcast"};
  return names[size_t(kind)];
}

//===----------------------------------------------------------------------===//
// Waiting
//===----------------------------------------------------------------------===//

/// The kernel's wait on a word (man 2 futex): std::atomic::wait has no time limit.
static void futex(std::atomic<uint32_t> &word, int operation, uint32_t value, const timespec *limit) {
  static_assert(sizeof(std::atomic<uint32_t>) == sizeof(uint32_t));
  syscall(SYS_futex, &word, operation | FUTEX_PRIVATE_FLAG, value, limit, nullptr, 0);
}

void Flag::raise(uint32_t to) {
  value.store(to, std::memory_order_seq_cst);
  // Whoever counts itself as a sleeper before this reads the value after that,
  // and does not fall asleep on the old one.
  if (sleepers.load(std::memory_order_seq_cst))
    futex(value, FUTEX_WAKE, INT32_MAX, nullptr);
}

void Flag::sleep(uint32_t seen, double seconds) {
  sleepers.fetch_add(1, std::memory_order_seq_cst);
  if (value.load(std::memory_order_seq_cst) == seen) {
    timespec limit{time_t(seconds), long((seconds - double(time_t(seconds))) * 1e9)};
    futex(value, FUTEX_WAIT, seen, &limit);
  }
  sleepers.fetch_sub(1, std::memory_order_relaxed);
}

static void relax() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#endif
}

namespace {
using Clock = std::chrono::steady_clock;

/// How one thread waits, over all the flags that it waits for in turn.
class Patience {
public:
  Patience(Team &team, int64_t own) : team(team), own(own) {}

  /// Waits a little for the flag of `rank` to reach `number`. False where it has not.
  bool step(Flag &flag, uint32_t number, int64_t rank) {
    for (int spin = team.crowded ? 1 : kSpinsPerStep; spin > 0; --spin) {
      if (flag.hasReached(number))
        return true;
      relax();
    }
    if (start == Clock::time_point{})
      start = Clock::now();
    if (yieldsLeft > 0 && (team.crowded || team.places[size_t(rank)].core == sched_getcpu())) {
      --yieldsLeft;
      // The kernel sees no reason to move either of two threads that always give way.
      if (!team.crowded && yieldsLeft == kYields - kYieldsBeforeLeaving && own > rank)
        team.leaveCore(own);
      else
        sched_yield();
      return false;
    }
    if (!team.crowded && getSeconds() < kSpinSeconds)
      return false;
    uint32_t seen = flag.value.load(std::memory_order_acquire);
    if (int32_t(seen - number) < 0)
      flag.sleep(seen, kSleepSeconds);
    return flag.hasReached(number);
  }
  double getSeconds() const { return std::chrono::duration<double>(Clock::now() - start).count(); }

private:
  static constexpr int kSpinsPerStep = 32;
  // A rank that comes a little later is worth spinning for; one that has work left
  // is not. Where it may need this core to arrive, it gets it at once; a sleeper
  // takes longer to wake than that.
  static constexpr double kSpinSeconds = 20e-6;
  static constexpr int kYields = 32, kYieldsBeforeLeaving = 1;
  // Between looks at the deadline and whether the team has given up.
  static constexpr double kSleepSeconds = 0.01;
  Team &team;
  int64_t own;
  int yieldsLeft = kYields;
  Clock::time_point start{};
};
} // namespace

//===----------------------------------------------------------------------===//
// Team and circle
//===----------------------------------------------------------------------===//

void Team::abort(const std::string &why) {
  std::lock_guard<std::mutex> lock(mutex);
  if (!aborted.load(std::memory_order_relaxed))
    reason = why;
  aborted.store(true, std::memory_order_seq_cst);
}

std::string Team::getReason() {
  std::lock_guard<std::mutex> lock(mutex);
  return reason;
}

Team::~Team() = default;

void Team::leaveCore(int64_t rank) {
  cpu_set_t allowed, free;
  if (sched_getaffinity(0, sizeof allowed, &allowed))
    return;
  free = allowed;
  for (const std::unique_ptr<Circle> &circle : circles)
    for (int64_t other : circle->ranks)
      if (int core = places[size_t(other)].core; other != rank && core >= 0)
        CPU_CLR(core, &free);
  if (CPU_COUNT(&free) == 0 || sched_setaffinity(0, sizeof free, &free))
    return;
  // It stays there, but the kernel may move it again.
  sched_setaffinity(0, sizeof allowed, &allowed);
}

/// Several ranks may wait, for each other or because others do. All ranks call the
/// same collectives in the same order, so the first one that some rank did not reach
/// is where the waiting rank with the fewest calls is.
std::string Team::describeAbsence() const {
  const Place *first = nullptr;
  int64_t waiting = 0, absent = 0;
  for (const std::unique_ptr<Circle> &circle : circles)
    for (int64_t rank : circle->ranks) {
      const Place &place = places[size_t(rank)];
      if (!place.isInside.load(std::memory_order_acquire) || place.circle.load() != circle.get() ||
          (first && first->count <= place.count))
        continue;
      if (int64_t other = circle->findAbsent(place.number); other >= 0) {
        first = &place;
        waiting = rank;
        absent = other;
      }
    }
  std::ostringstream reason; // prints 0.5 as 0.5 and 300 as 300
  if (!first) {
    reason << "ranks did not arrive within the deadline of " << deadlineSeconds << " s";
    return reason.str();
  }
  reason << threads::getName(first->kind) << ": rank " << absent << " did not arrive within the deadline of "
         << deadlineSeconds << " s; rank " << waiting << " waited for it in number " << first->number << " of group "
         << first->circle.load()->group << ", rank " << absent;
  const Place &place = places[size_t(absent)];
  const Circle *where = place.circle;
  if (where)
    reason << (place.isInside ? " is in " : " is past ") << threads::getName(place.kind) << ", number " << place.number
           << " of group " << where->group;
  else
    reason << " has called none";
  return reason.str();
}

void Circle::Free::operator()(char *memory) const { std::free(memory); }

Circle::Circle(int64_t group, std::vector<int64_t> ranks)
    : group(group), ranks(std::move(ranks)), members(std::make_unique<Member[]>(this->ranks.size())) {
  // Pages that no collective uses are never touched. Without memory for slots
  // everything goes directly.
  slotMemory.reset(static_cast<char *>(std::aligned_alloc(4096, 2 * kSlotBytes * size())));
  for (size_t member = 0; member < size() && slotMemory; ++member)
    members[member].slots = slotMemory.get() + 2 * kSlotBytes * int64_t(member);
}

int64_t Circle::findAbsent(uint32_t number) const {
  for (size_t member = 0; member < size(); ++member)
    if (!members[member].posts[number & 1].round.hasReached(number))
      return ranks[member];
  return -1;
}

//===----------------------------------------------------------------------===//
// Rounds
//===----------------------------------------------------------------------===//

Round::Round(Team &team, Circle &circle, size_t position, const Arguments &arguments)
    : team(team), circle(circle), position(position), number(++circle.members[position].round),
      staged(arguments.stagedBytes >= 0) {
  Team::Place &place = team.places[size_t(circle.ranks[position])];
  place.circle.store(&circle, std::memory_order_relaxed);
  place.number.store(number, std::memory_order_relaxed);
  place.count.store(place.count.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
  place.kind.store(arguments.kind, std::memory_order_relaxed);
  place.core.store(sched_getcpu(), std::memory_order_relaxed);
  place.isInside.store(true, std::memory_order_release);
  status = arrive(arguments);
  if (!status.ok()) {
    team.abort(status.message());
    status = Status::error(team.getReason());
  }
}

Round::~Round() {
  if (!staged || !status.ok())
    circle.members[position].done.raise(number);
  // Nobody touches the memory of one that is staged.
  for (size_t other = 0; other < circle.size() && !staged; ++other) {
    // After a failure, those that have not posted will see it when they have.
    if (!status.ok() && post(other).round.value.load(std::memory_order_seq_cst) != number)
      continue;
    // Those that have are waiting, comparing or moving data: they will be done,
    // whatever happens elsewhere.
    Patience patience(team, circle.ranks[position]);
    while (!patience.step(circle.members[other].done, number, circle.ranks[other]))
      ;
  }
  team.places[size_t(circle.ranks[position])].isInside.store(false, std::memory_order_release);
}

Status Round::arrive(const Arguments &arguments) {
  Circle::Member &own = circle.members[position];
  Post &mine = own.posts[number & 1];
  mine.kind = arguments.kind;
  assert(arguments.words.size() <= std::size(mine.words));
  std::fill(std::copy(arguments.words.begin(), arguments.words.end(), mine.words), std::end(mine.words), 0);
  mine.listSize = uint32_t(arguments.list.size());
  own.lists[number & 1].assign(arguments.list.begin(), arguments.list.end());
  mine.in = static_cast<const char *>(arguments.in);
  mine.out = static_cast<char *>(arguments.out);
  if (staged) {
    if (arguments.stagedBytes)
      std::memcpy(own.getSlot(number), arguments.in, size_t(arguments.stagedBytes));
    mine.in = own.getSlot(number);
  }
  mine.round.raise(number);
  if (Status status = wait(); !status.ok())
    return status;
  if (team.aborted.load(std::memory_order_seq_cst))
    return Status::error(team.getReason());
  return compare();
}

/// Until all members have posted this round.
Status Round::wait() {
  Patience patience(team, circle.ranks[position]);
  for (size_t next = 1; next < circle.size(); ++next) {
    size_t other = (position + next) % circle.size();
    Flag &flag = circle.members[other].posts[number & 1].round;
    while (!patience.step(flag, number, circle.ranks[other])) {
      if (team.aborted.load(std::memory_order_acquire))
        return Status::error(team.getReason());
      if (patience.getSeconds() > team.deadlineSeconds)
        return Status::error(team.describeAbsence());
    }
  }
  return {};
}

bool Round::isSame(size_t a, size_t b) const {
  const Post &first = post(a), &second = post(b);
  return first.kind == second.kind && first.listSize == second.listSize &&
         std::equal(std::begin(first.words), std::end(first.words), second.words) &&
         (!first.listSize || circle.members[a].lists[number & 1] == circle.members[b].lists[number & 1]);
}

Status Round::compare() const {
  for (size_t other = 1; other < circle.size(); ++other)
    if (!isSame(0, other)) {
      std::ostringstream reason;
      reason << "collectives differ: rank " << circle.ranks[0] << " calls " << getName(post(0).kind) << ", rank "
             << circle.ranks[other] << " calls " << getName(post(other).kind)
             << (post(0).kind == post(other).kind ? " with other arguments" : "") << ", as number " << number
             << " of group " << circle.group;
      return Status::error(reason.str());
    }
  return {};
}
