//===- ThreadCommunicator.cpp - ranks as threads of one process ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Circle.h"
#include "tp/runtime/Communicator.h"
#include <algorithm>
#include <cstring>
#include <map>
#include <thread>

using namespace tp::runtime;
using namespace tp::runtime::threads;

namespace {

/// Results of all members together beyond which they are written past the caches:
/// about the last-level cache of today's processors' core complexes.
constexpr int64_t kCacheBytes = int64_t(16) << 20;
/// Runs shorter than a page are copied as usual.
constexpr int64_t kStreamedRun = 4096;

class ThreadCommunicator : public Communicator {
public:
  struct Member {
    Circle *circle; // the team's
    size_t position;
  };
  ThreadCommunicator(std::shared_ptr<Team> team, std::vector<Member> groups)
      : team(std::move(team)), groups(std::move(groups)) {}

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
  /// The group, where calls are still possible; otherwise null and an error.
  Member *find(int64_t group, Kind kind, Status &status);
  void copy(char *to, const char *from, int64_t bytes, bool streams);

  std::shared_ptr<Team> team;
  std::vector<Member> groups;
  std::vector<const char *> terms; // kept for its memory
  std::vector<char *> outs;        // likewise
};

/// Operands up to this size are staged. Copying dirty lines from another core's
/// cache is dear, so that waiting twice soon costs less; but where ranks share cores,
/// waiting means to switch threads.
constexpr int64_t kStagedBytes = 256;
static_assert(kStagedBytes <= Circle::kSlotBytes);

/// Bytes for the slot, or -1.
int64_t getStagedBytes(const Team &team, const Circle &circle, int64_t bytes) {
  return circle.hasSlots() && bytes <= (team.crowded ? Circle::kSlotBytes : kStagedBytes) ? bytes : -1;
}

/// One of `parts` nearly equal parts of `bytes`, on lines of the cache.
std::pair<int64_t, int64_t> getPart(int64_t bytes, size_t parts, size_t part) {
  constexpr int64_t kLine = 64;
  int64_t lines = (bytes + kLine - 1) / kLine, most = (lines + int64_t(parts) - 1) / int64_t(parts) * kLine;
  return {std::min(bytes, most * int64_t(part)), std::min(bytes, most * (int64_t(part) + 1))};
}

} // namespace

ThreadCommunicator::Member *ThreadCommunicator::find(int64_t group, Kind kind, Status &status) {
  if (team->aborted.load(std::memory_order_acquire)) {
    status = Status::error(team->getReason());
    return nullptr;
  }
  if (group < 0 || group >= int64_t(groups.size())) {
    status = fail(std::string(threads::getName(kind)) + ": group " + std::to_string(group) + " does not exist");
    return nullptr;
  }
  return &groups[size_t(group)];
}

Status ThreadCommunicator::allReduce(int64_t group, Reduction reduction, ElementType type, int64_t count,
                                     const void *in, void *out) {
  Status status;
  Member *member = find(group, Kind::allReduce, status);
  if (!member)
    return status;
  Circle &circle = *member->circle;
  int64_t ranks = int64_t(circle.size()), width = getBytes(type), bytes = count * width;
  int64_t staged = getStagedBytes(*team, circle, bytes);
  Round round(*team, circle, member->position,
              {Kind::allReduce, {int64_t(reduction), int64_t(type), count}, {}, in, out, staged});
  if (!round.getStatus().ok())
    return round.getStatus();
  if (std::string wrong = explainUndefined("all_reduce", reduction, type); !wrong.empty())
    return fail(wrong);
  // Staged, each rank reduces everything for itself. Otherwise each reduces its
  // part of all operands and writes it to all results: nobody else touches that
  // part of any operand or result, so that they may be the same memory.
  auto [begin, end] = staged >= 0 ? std::pair{int64_t(0), bytes} : getPart(bytes, circle.size(), member->position);
  bool streams = bytes * ranks > kCacheBytes;
  terms.clear();
  outs.clear();
  for (size_t rank = 0; rank < circle.size(); ++rank) {
    terms.push_back(round.getIn(rank) + begin);
    if (staged < 0)
      outs.push_back(round.getOut(rank) + begin);
    streams &= round.getIn(rank) != round.getOut(rank); // in place: the line is in the cache
  }
  if (staged >= 0)
    outs.push_back(static_cast<char *>(out));
  if (begin < end)
    reduceTerms(reduction, type, (end - begin) / width, terms, outs, streams);
  return {};
}

void ThreadCommunicator::copy(char *to, const char *from, int64_t bytes, bool streams) {
  if (!streams)
    std::memcpy(to, from, size_t(bytes));
  else
    reduceTerms(Reduction::or_, ElementType::ui8, bytes, {&from, 1}, {&to, 1}, streams);
}

Status ThreadCommunicator::allGather(int64_t group, int64_t outer, int64_t innerBytes, const void *in, void *out) {
  Status status;
  Member *member = find(group, Kind::allGather, status);
  if (!member)
    return status;
  Circle &circle = *member->circle;
  int64_t ranks = int64_t(circle.size()), bytes = outer * innerBytes;
  int64_t staged = getStagedBytes(*team, circle, bytes);
  Round round(*team, circle, member->position, {Kind::allGather, {outer, innerBytes}, {}, in, out, staged});
  if (!round.getStatus().ok() || !bytes)
    return round.getStatus();
  bool streams = bytes * ranks * ranks > kCacheBytes;
  for (int64_t o = 0; o < outer; ++o)
    for (int64_t rank = 0; rank < ranks; ++rank)
      copy(static_cast<char *>(out) + (o * ranks + rank) * innerBytes, round.getIn(size_t(rank)) + o * innerBytes,
           innerBytes, streams);
  return {};
}

Status ThreadCommunicator::reduceScatter(int64_t group, Reduction reduction, ElementType type, int64_t outer,
                                         int64_t inner, const void *in, void *out) {
  Status status;
  Member *member = find(group, Kind::reduceScatter, status);
  if (!member)
    return status;
  Circle &circle = *member->circle;
  int64_t ranks = int64_t(circle.size()), width = getBytes(type), bytes = outer * inner * width;
  int64_t staged = getStagedBytes(*team, circle, bytes * ranks);
  Round round(*team, circle, member->position,
              {Kind::reduceScatter, {int64_t(reduction), int64_t(type), outer, inner}, {}, in, out, staged});
  if (!round.getStatus().ok())
    return round.getStatus();
  if (std::string wrong = explainUndefined("reduce_scatter", reduction, type); !wrong.empty())
    return fail(wrong);
  bool streams = bytes * ranks > kCacheBytes;
  for (int64_t o = 0; o < outer && inner; ++o) {
    terms.clear();
    for (size_t rank = 0; rank < circle.size(); ++rank)
      terms.push_back(round.getIn(rank) + (o * ranks + int64_t(member->position)) * inner * width);
    char *to = static_cast<char *>(out) + o * inner * width;
    reduceTerms(reduction, type, inner, terms, {&to, 1}, streams);
  }
  return {};
}

Status ThreadCommunicator::allToAll(int64_t group, int64_t elementBytes, const std::vector<int64_t> &shape,
                                    int64_t splitDim, int64_t concatDim, const void *in, void *out) {
  Status status;
  Member *member = find(group, Kind::allToAll, status);
  if (!member)
    return status;
  Circle &circle = *member->circle;
  int64_t ranks = int64_t(circle.size()), rank = int64_t(shape.size()), bytes = elementBytes;
  for (int64_t size : shape)
    bytes *= size;
  Round round(
      *team, circle, member->position,
      {Kind::allToAll, {elementBytes, splitDim, concatDim}, shape, in, out, getStagedBytes(*team, circle, bytes)});
  if (!round.getStatus().ok())
    return round.getStatus();
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
  bool streams = elements * elementBytes * ranks * ranks > kCacheBytes && run >= kStreamedRun;
  for (int64_t source = 0; source < ranks && elements; ++source) {
    const char *from =
        round.getIn(size_t(source)) + int64_t(member->position) * part[size_t(splitDim)] * inStrides[size_t(splitDim)];
    char *to = static_cast<char *>(out) + source * part[size_t(concatDim)] * outStrides[size_t(concatDim)];
    std::vector<int64_t> index(size_t(runDim), 0);
    while (true) {
      int64_t fromOffset = 0, toOffset = 0;
      for (size_t dim = 0; dim < index.size(); ++dim) {
        fromOffset += index[dim] * inStrides[dim];
        toOffset += index[dim] * outStrides[dim];
      }
      copy(to + toOffset, from + fromOffset, run, streams);
      size_t dim = index.size();
      while (dim > 0 && ++index[dim - 1] == part[dim - 1])
        index[--dim] = 0;
      if (dim == 0)
        break;
    }
  }
  return {};
}

Status ThreadCommunicator::permute(int64_t group, const std::vector<std::pair<int64_t, int64_t>> &pairs, int64_t bytes,
                                   const void *in, void *out) {
  Status status;
  Member *member = find(group, Kind::permute, status);
  if (!member)
    return status;
  static_assert(sizeof(pairs[0]) == 2 * sizeof(int64_t));
  std::span<const int64_t> list(pairs.empty() ? nullptr : &pairs[0].first, 2 * pairs.size());
  Circle &circle = *member->circle;
  Round round(*team, circle, member->position,
              {Kind::permute, {bytes}, list, in, out, getStagedBytes(*team, circle, bytes)});
  if (!round.getStatus().ok())
    return round.getStatus();
  int64_t ranks = int64_t(circle.size());
  for (auto [source, target] : pairs)
    if (std::min(source, target) < 0 || std::max(source, target) >= ranks)
      return fail("collective_permute: the pair " + std::to_string(source) + ", " + std::to_string(target) +
                  " is outside a group of " + std::to_string(ranks));
  bool receives = false;
  for (auto [source, target] : pairs)
    if (target == int64_t(member->position)) {
      if (bytes)
        copy(static_cast<char *>(out), round.getIn(size_t(source)), bytes, bytes * ranks > kCacheBytes);
      receives = true;
    }
  if (!receives && bytes)
    std::memset(out, 0, size_t(bytes));
  return {};
}

Status ThreadCommunicator::broadcast(int64_t group, int64_t root, int64_t bytes, const void *in, void *out) {
  Status status;
  Member *member = find(group, Kind::broadcast, status);
  if (!member)
    return status;
  Circle &circle = *member->circle;
  bool isRoot = root == int64_t(member->position);
  int64_t staged = getStagedBytes(*team, circle, bytes);
  Round round(*team, circle, member->position,
              {Kind::broadcast, {root, bytes}, {}, in, out, isRoot ? staged : std::min<int64_t>(staged, 0)});
  if (!round.getStatus().ok())
    return round.getStatus();
  if (root < 0 || root >= int64_t(circle.size()))
    return fail("broadcast: root " + std::to_string(root) + " is outside a group of " + std::to_string(circle.size()));
  if (bytes && (!isRoot || in != out))
    copy(static_cast<char *>(out), isRoot ? static_cast<const char *>(in) : round.getIn(size_t(root)), bytes,
         bytes * int64_t(circle.size()) > kCacheBytes);
  return {};
}

std::vector<std::unique_ptr<Communicator>> tp::runtime::makeThreadCommunicators(const Manifest &manifest,
                                                                                double deadlineSeconds) {
  auto team = std::make_shared<Team>();
  int64_t ranks = manifest.getRankCount();
  team->deadlineSeconds = deadlineSeconds;
  // A started collective waits beside its rank's own work.
  team->crowded = ranks * (manifest.slots ? 2 : 1) > int64_t(std::thread::hardware_concurrency());
  team->places = std::make_unique<Team::Place[]>(size_t(ranks));
  std::vector<std::vector<ThreadCommunicator::Member>> members(static_cast<size_t>(ranks));
  for (size_t number = 0; number < manifest.groups.size(); ++number) {
    const std::vector<GroupAxis> &group = manifest.groups[number];
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
      Circle *circle = team->circles.emplace_back(std::make_unique<Circle>(int64_t(number), order)).get();
      for (size_t position = 0; position < order.size(); ++position)
        members[size_t(order[position])].push_back({circle, position});
    }
  }
  std::vector<std::unique_ptr<Communicator>> result;
  for (auto &own : members)
    result.push_back(std::make_unique<ThreadCommunicator>(team, std::move(own)));
  return result;
}
