//===- ThreadCommunicator.cpp - ranks as threads of one process ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Communicator.h"
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <map>
#include <mutex>
#include <sstream>
#include <thread>

using namespace tp::runtime;

namespace {

using Clock = std::chrono::steady_clock;

/// What a rank says about the collective it has reached.
struct Call {
  const char *kind = "";
  std::vector<int64_t> arguments;
  const char *in = nullptr;
  char *out = nullptr; // where others write too
  bool operator==(const Call &other) const {
    return std::strcmp(kind, other.kind) == 0 && arguments == other.arguments;
  }
};

/// All ranks of one process.
struct Team {
  std::atomic<bool> aborted{false};
  std::mutex mutex;
  std::string reason;
  double deadlineSeconds = 300;

  void abort(const std::string &why) {
    std::lock_guard<std::mutex> lock(mutex);
    if (reason.empty())
      reason = why;
    aborted.store(true, std::memory_order_release);
  }
  std::string getReason() {
    std::lock_guard<std::mutex> lock(mutex);
    return reason;
  }
};

/// The ranks that take part in one group's collectives together.
struct Circle {
  explicit Circle(std::vector<int64_t> ranks)
      : ranks(std::move(ranks)), calls(this->ranks.size()), seen(this->ranks.size()) {
    for (auto &count : seen)
      count.store(0, std::memory_order_relaxed);
  }
  std::vector<int64_t> ranks;
  std::vector<Call> calls;
  std::vector<std::atomic<int64_t>> seen; // barriers that each member has reached
  size_t size() const { return ranks.size(); }
};

class ThreadCommunicator : public Communicator {
public:
  struct Member {
    std::shared_ptr<Circle> circle;
    size_t position;
  };
  ThreadCommunicator(std::shared_ptr<Team> team, std::vector<Member> groups, bool crowded)
      : team(std::move(team)), groups(std::move(groups)), crowded(crowded) {}

  Status allReduce(int64_t group, Reduction reduction, ElementType type, int64_t count, const void *in,
                   void *out) override;
  Status allGather(int64_t group, int64_t outer, int64_t innerBytes, const void *in, void *out) override;
  Status reduceScatter(int64_t group, Reduction reduction, ElementType type, int64_t outer, int64_t inner,
                       const void *in, void *out) override;
  Status allToAll(int64_t group, int64_t elementBytes, const std::vector<int64_t> &shape, int64_t splitDim,
                  int64_t concatDim, const void *in, void *out) override;
  Status permute(int64_t group, const std::vector<std::pair<int64_t, int64_t>> &pairs, int64_t bytes, const void *in,
                 void *out) override;
  Status broadcast(int64_t group, int64_t root, int64_t bytes, const void *in, void *out) override;
  void abort(const std::string &reason) override { team->abort(reason); }

private:
  /// Ends this and every later call of all ranks.
  Status fail(const std::string &reason) {
    team->abort(reason);
    return Status::error(team->getReason());
  }
  Status begin(int64_t group, const char *kind, std::vector<int64_t> arguments, const void *in, Member *&member,
               void *out = nullptr);
  Status wait(Member &member, const char *kind);

  std::shared_ptr<Team> team;
  std::vector<Member> groups;
  bool crowded; // more ranks than cores: give the core away early
};

} // namespace

/// Waits until all members have reached this point: first spinning, then giving
/// the core to others, then asleep in short steps.
Status ThreadCommunicator::wait(Member &member, const char *kind) {
  Circle &circle = *member.circle;
  int64_t round = circle.seen[member.position].fetch_add(1, std::memory_order_acq_rel) + 1;
  int spins = 0, limit = crowded ? 0 : 4096;
  Clock::time_point start{};
  for (size_t other = 0; other < circle.size(); ++other) {
    while (circle.seen[other].load(std::memory_order_acquire) < round) {
      if (team->aborted.load(std::memory_order_acquire))
        return Status::error(team->getReason());
      if (++spins < limit) {
#if defined(__x86_64__)
        __builtin_ia32_pause();
#endif
        continue;
      }
      if (start == Clock::time_point{})
        start = Clock::now();
      if (spins < limit + 256) {
        std::this_thread::yield();
        continue;
      }
      if (std::chrono::duration<double>(Clock::now() - start).count() > team->deadlineSeconds) {
        std::ostringstream reason; // prints 0.5 as 0.5 and 300 as 300
        reason << kind << ": rank " << circle.ranks[other] << " did not arrive within the deadline of "
               << team->deadlineSeconds << " s; rank " << circle.ranks[member.position] << " waited for it";
        return fail(reason.str());
      }
      std::this_thread::sleep_for(std::chrono::microseconds(20));
    }
  }
  return {};
}

/// Publishes the call and compares it with the others'.
Status ThreadCommunicator::begin(int64_t group, const char *kind, std::vector<int64_t> arguments, const void *in,
                                 Member *&member, void *out) {
  if (team->aborted.load(std::memory_order_acquire))
    return Status::error(team->getReason());
  if (group < 0 || group >= int64_t(groups.size()))
    return fail(std::string(kind) + ": group " + std::to_string(group) + " does not exist");
  member = &groups[size_t(group)];
  Circle &circle = *member->circle;
  circle.calls[member->position] = {kind, std::move(arguments), static_cast<const char *>(in),
                                    static_cast<char *>(out)};
  if (Status status = wait(*member, kind); !status.ok())
    return status;
  for (size_t other = 1; other < circle.size(); ++other)
    if (!(circle.calls[other] == circle.calls[0]))
      return fail("collectives differ: rank " + std::to_string(circle.ranks[0]) + " calls " + circle.calls[0].kind +
                  ", rank " + std::to_string(circle.ranks[other]) + " calls " + circle.calls[other].kind +
                  (std::strcmp(circle.calls[0].kind, circle.calls[other].kind) == 0 ? " with other arguments" : ""));
  return {};
}

static bool isDefined(Reduction reduction, ElementType type) {
  return !isFloat(type) || (reduction != Reduction::and_ && reduction != Reduction::or_);
}

/// Copies past the caches: a result that they cannot hold anyway is not read
/// before it is overwritten. Other ranks see it after a fence.
static void copyPastCaches(char *to, const char *from, size_t bytes) {
#if defined(__clang__) && defined(__x86_64__)
  typedef float Vector __attribute__((vector_size(16)));
  size_t head = std::min<size_t>(-reinterpret_cast<uintptr_t>(to) % sizeof(Vector), bytes);
  std::memcpy(to, from, head);
  for (; head + sizeof(Vector) <= bytes; head += sizeof(Vector)) {
    Vector value;
    std::memcpy(&value, from + head, sizeof value);
    __builtin_nontemporal_store(value, reinterpret_cast<Vector *>(to + head));
  }
  std::memcpy(to + head, from + head, bytes - head);
#else
  std::memcpy(to, from, bytes);
#endif
}

Status ThreadCommunicator::allReduce(int64_t group, Reduction reduction, ElementType type, int64_t count,
                                     const void *in, void *out) {
  Member *member;
  if (Status status = begin(group, "all_reduce", {int64_t(reduction), int64_t(type), count}, in, member, out);
      !status.ok())
    return status;
  if (!isDefined(reduction, type))
    return fail(std::string("all_reduce: and, or are not defined for ") + getName(type));
  Circle &circle = *member->circle;
  int64_t ranks = int64_t(circle.size()), width = getBytes(type);
  // Each rank reduces its part of all operands, in blocks that stay in the
  // first-level cache, and writes it to all results. Nobody else touches that
  // part of any operand or result, so that they may be the same memory.
  constexpr int64_t kBlockBytes = 8192, kCacheBytes = int64_t(16) << 20;
  bool streams = count * width * ranks > kCacheBytes;
  alignas(64) char block[kBlockBytes];
  int64_t part = (count + ranks - 1) / ranks * width, all = count * width;
  int64_t at = std::min(all, part * int64_t(member->position)), end = std::min(all, at + part);
  std::vector<const char *> terms(circle.size());
  for (; at < end; at += kBlockBytes) {
    int64_t bytes = std::min(kBlockBytes, end - at);
    for (size_t rank = 0; rank < circle.size(); ++rank)
      terms[rank] = circle.calls[rank].in + at;
    reduceTerms(reduction, type, bytes / width, terms, block);
    for (const Call &call : circle.calls)
      (streams ? copyPastCaches(call.out + at, block, size_t(bytes))
               : void(std::memcpy(call.out + at, block, size_t(bytes))));
  }
  if (streams)
    std::atomic_thread_fence(std::memory_order_seq_cst);
  return wait(*member, "all_reduce");
}

Status ThreadCommunicator::allGather(int64_t group, int64_t outer, int64_t innerBytes, const void *in, void *out) {
  Member *member;
  if (Status status = begin(group, "all_gather", {outer, innerBytes}, in, member); !status.ok())
    return status;
  Circle &circle = *member->circle;
  int64_t ranks = int64_t(circle.size());
  char *target = static_cast<char *>(out);
  for (int64_t o = 0; o < outer && innerBytes; ++o)
    for (int64_t rank = 0; rank < ranks; ++rank)
      std::memcpy(target + (o * ranks + rank) * innerBytes, circle.calls[size_t(rank)].in + o * innerBytes,
                  size_t(innerBytes));
  return wait(*member, "all_gather");
}

Status ThreadCommunicator::reduceScatter(int64_t group, Reduction reduction, ElementType type, int64_t outer,
                                         int64_t inner, const void *in, void *out) {
  Member *member;
  if (Status status = begin(group, "reduce_scatter", {int64_t(reduction), int64_t(type), outer, inner}, in, member);
      !status.ok())
    return status;
  if (!isDefined(reduction, type))
    return fail(std::string("reduce_scatter: and, or are not defined for ") + getName(type));
  Circle &circle = *member->circle;
  int64_t ranks = int64_t(circle.size()), width = getBytes(type);
  std::vector<const char *> terms(circle.size());
  for (int64_t o = 0; o < outer && inner; ++o) {
    for (size_t rank = 0; rank < circle.size(); ++rank)
      terms[rank] = circle.calls[rank].in + (o * ranks + int64_t(member->position)) * inner * width;
    reduceTerms(reduction, type, inner, terms, static_cast<char *>(out) + o * inner * width);
  }
  return wait(*member, "reduce_scatter");
}

Status ThreadCommunicator::allToAll(int64_t group, int64_t elementBytes, const std::vector<int64_t> &shape,
                                    int64_t splitDim, int64_t concatDim, const void *in, void *out) {
  Member *member;
  std::vector<int64_t> arguments(shape);
  arguments.insert(arguments.end(), {elementBytes, splitDim, concatDim});
  if (Status status = begin(group, "all_to_all", arguments, in, member); !status.ok())
    return status;
  Circle &circle = *member->circle;
  int64_t ranks = int64_t(circle.size()), rank = int64_t(shape.size());
  if (splitDim < 0 || splitDim >= rank || concatDim < 0 || concatDim >= rank || shape[size_t(splitDim)] % ranks)
    return fail("all_to_all: " + std::to_string(ranks) + " ranks do not divide dimension " + std::to_string(splitDim) +
                " of an operand of " + std::to_string(rank) + " dimensions");
  std::vector<int64_t> part(shape), result(shape);
  part[size_t(splitDim)] /= ranks;
  result[size_t(splitDim)] /= ranks;
  result[size_t(concatDim)] *= ranks;
  std::vector<int64_t> inStrides(shape.size()), outStrides(shape.size());
  int64_t inStride = elementBytes, outStride = elementBytes, elements = 1;
  for (int64_t dim = rank; dim-- > 0;) {
    inStrides[size_t(dim)] = inStride;
    outStrides[size_t(dim)] = outStride;
    inStride *= shape[size_t(dim)];
    outStride *= result[size_t(dim)];
    elements *= part[size_t(dim)];
  }
  // Rows of the last dimensions that neither split nor concatenation cuts are contiguous.
  int64_t runDim = rank, run = elementBytes;
  while (runDim > 0 && runDim - 1 != splitDim && runDim - 1 != concatDim)
    run *= shape[size_t(--runDim)];
  if (runDim > 0) // the innermost cut dimension itself is contiguous within its part
    run *= part[size_t(--runDim)];
  for (int64_t source = 0; source < ranks && elements; ++source) {
    const char *from = circle.calls[size_t(source)].in +
                       int64_t(member->position) * part[size_t(splitDim)] * inStrides[size_t(splitDim)];
    char *to = static_cast<char *>(out) + source * part[size_t(concatDim)] * outStrides[size_t(concatDim)];
    std::vector<int64_t> index(size_t(runDim), 0);
    while (true) {
      int64_t fromOffset = 0, toOffset = 0;
      for (size_t dim = 0; dim < index.size(); ++dim) {
        fromOffset += index[dim] * inStrides[dim];
        toOffset += index[dim] * outStrides[dim];
      }
      std::memcpy(to + toOffset, from + fromOffset, size_t(run));
      size_t dim = index.size();
      while (dim > 0 && ++index[dim - 1] == part[dim - 1])
        index[--dim] = 0;
      if (dim == 0)
        break;
    }
  }
  return wait(*member, "all_to_all");
}

Status ThreadCommunicator::permute(int64_t group, const std::vector<std::pair<int64_t, int64_t>> &pairs, int64_t bytes,
                                   const void *in, void *out) {
  Member *member;
  std::vector<int64_t> arguments{bytes};
  for (auto [source, target] : pairs)
    arguments.insert(arguments.end(), {source, target});
  if (Status status = begin(group, "collective_permute", arguments, in, member); !status.ok())
    return status;
  int64_t ranks = int64_t(member->circle->size());
  for (auto [source, target] : pairs)
    if (std::min(source, target) < 0 || std::max(source, target) >= ranks)
      return fail("collective_permute: the pair " + std::to_string(source) + ", " + std::to_string(target) +
                  " is outside a group of " + std::to_string(ranks));
  bool receives = false;
  for (auto [source, target] : pairs)
    if (target == int64_t(member->position)) {
      if (bytes)
        std::memcpy(out, member->circle->calls[size_t(source)].in, size_t(bytes));
      receives = true;
    }
  if (!receives && bytes)
    std::memset(out, 0, size_t(bytes));
  return wait(*member, "collective_permute");
}

Status ThreadCommunicator::broadcast(int64_t group, int64_t root, int64_t bytes, const void *in, void *out) {
  Member *member;
  if (Status status = begin(group, "broadcast", {root, bytes}, in, member); !status.ok())
    return status;
  if (root < 0 || root >= int64_t(member->circle->size()))
    return fail("broadcast: root " + std::to_string(root) + " is outside a group of " +
                std::to_string(member->circle->size()));
  const char *source = member->circle->calls[size_t(root)].in;
  if (bytes && source != out && int64_t(member->position) != root)
    std::memcpy(out, source, size_t(bytes));
  else if (bytes && in != out)
    std::memcpy(out, in, size_t(bytes));
  return wait(*member, "broadcast");
}

std::vector<std::unique_ptr<Communicator>> tp::runtime::makeThreadCommunicators(const Manifest &manifest,
                                                                                double deadlineSeconds) {
  auto team = std::make_shared<Team>();
  team->deadlineSeconds = deadlineSeconds;
  int64_t ranks = manifest.getRankCount();
  std::vector<std::vector<ThreadCommunicator::Member>> members(static_cast<size_t>(ranks));
  for (const std::vector<GroupAxis> &group : manifest.groups) {
    // Ranks that differ only in the group's digits share a circle; within it
    // they are ordered by those digits.
    std::map<std::vector<int64_t>, std::map<int64_t, int64_t>> circles;
    for (int64_t rank = 0; rank < ranks; ++rank) {
      std::vector<int64_t> coordinates = manifest.getCoordinates(rank), rest = coordinates;
      int64_t position = 0;
      for (const GroupAxis &axis : group) {
        int64_t axisSize = manifest.mesh[size_t(axis.axis)].size, size = axis.size ? axis.size : axisSize;
        int64_t digit = manifest.getCoordinate(axis.axis, axis.pre, axis.size, coordinates);
        int64_t stride = axis.size ? axisSize / (axis.pre * axis.size) : 1;
        position = position * size + digit;
        rest[size_t(axis.axis)] -= digit * stride;
      }
      circles[rest][position] = rank;
    }
    for (auto &entry : circles) {
      std::vector<int64_t> order;
      for (auto [position, rank] : entry.second)
        order.push_back(rank);
      auto circle = std::make_shared<Circle>(order);
      for (size_t position = 0; position < order.size(); ++position)
        members[size_t(order[position])].push_back({circle, position});
    }
  }
  bool crowded = ranks > int64_t(std::thread::hardware_concurrency());
  std::vector<std::unique_ptr<Communicator>> result;
  for (auto &own : members)
    result.push_back(std::make_unique<ThreadCommunicator>(team, std::move(own), crowded));
  return result;
}
