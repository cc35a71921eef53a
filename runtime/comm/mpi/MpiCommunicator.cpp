//===- MpiCommunicator.cpp - a mesh's collectives over MPI ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MpiCommunicator.h"
#include <algorithm>
#include <cstring>

using namespace tp::runtime;
using namespace tp::runtime::mpi;

namespace {

class MpiCommunicator : public Communicator {
public:
  struct Group {
    std::vector<int64_t> members; // by position
    size_t position;              // of this process
    int64_t number = 0;           // of the collective that it has reached
    int64_t size() const { return int64_t(members.size()); }
  };
  MpiCommunicator(World &world, std::vector<Group> groups, double deadlineSeconds)
      : world(world), groups(std::move(groups)), deadlineSeconds(deadlineSeconds) {}

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
  void abort(const std::string &reason) override { (void)world.fail(reason); }

private:
  /// Null after a group that does not exist.
  Group *find(int64_t group, const char *kind, Status &status);
  /// Likewise after a reduction that is not defined.
  const Group *findForReduction(int64_t group, const char *kind, Reduction reduction, ElementType type, Status &status);
  Status exchange(const char *what, const Group &group, const Call *call, std::vector<Transfer> transfers) {
    return world.exchange(what, call, group.members, std::move(transfers), deadlineSeconds);
  }
  Status reduceChunk(const Group &group, const Call *call, Reduction reduction, ElementType type, int64_t count,
                     const char *in, char *out);
  char *getScratch(int64_t bytes) {
    if (int64_t(scratch.size()) < bytes)
      scratch.resize(size_t(bytes));
    return scratch.data();
  }

  World &world;
  std::vector<Group> groups;
  double deadlineSeconds;
  std::vector<char> scratch; // what others send to be reduced: grows to a bound of kChunkBytes, about
};

/// Reductions go in chunks of so many bytes of the operand.
constexpr int64_t kChunkBytes = int64_t(4) << 20;
/// Operands up to so many bytes are sent whole: one round of messages instead of two.
constexpr int64_t kSmallBytes = 8192;

} // namespace

MpiCommunicator::Group *MpiCommunicator::find(int64_t group, const char *kind, Status &status) {
  if (group >= 0 && group < int64_t(groups.size())) {
    ++groups[size_t(group)].number;
    return &groups[size_t(group)];
  }
  status = world.fail(std::string(kind) + ": group " + std::to_string(group) + " does not exist");
  return nullptr;
}

const MpiCommunicator::Group *MpiCommunicator::findForReduction(int64_t group, const char *kind, Reduction reduction,
                                                                ElementType type, Status &status) {
  const Group *found = find(group, kind, status);
  std::string wrong = found ? explainUndefined(kind, reduction, type) : "";
  if (wrong.empty())
    return found;
  status = world.fail(wrong);
  return nullptr;
}

/// Copies `bytes` in rows of `rowBytes`.
static void copyRows(char *to, int64_t toStride, const char *from, int64_t fromStride, int64_t rowBytes, int64_t rows) {
  for (int64_t row = 0; row < rows && rowBytes; ++row)
    std::memcpy(to + row * toStride, from + row * fromStride, size_t(rowBytes));
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

/// all_reduce of one chunk; `in` and `out` may be the same.
Status MpiCommunicator::reduceChunk(const Group &group, const Call *call, Reduction reduction, ElementType type,
                                    int64_t count, const char *in, char *out) {
  int64_t ranks = group.size(), own = int64_t(group.position), width = getBytes(type), bytes = count * width;
  bool isSmall = bytes <= kSmallBytes;
  // Each member reduces a part, whose terms the others send; of a small one all of it.
  int64_t part = isSmall ? bytes : (count + ranks - 1) / ranks * width;
  auto begin = [&](int64_t member) { return isSmall ? 0 : std::min(bytes, part * member); };
  auto size = [&](int64_t member) { return std::min(bytes, begin(member) + part) - begin(member); };
  char *terms = getScratch((ranks + 1) * part), *reduced = terms + ranks * part;
  std::vector<Transfer> transfers;
  std::vector<const char *> places;
  for (int64_t member = 0; member < ranks; ++member) {
    places.push_back(member == own ? in + begin(own) : terms + member * part);
    if (member == own)
      continue;
    int peer = int(group.members[size_t(member)]);
    transfers.push_back({peer, false, Span::bytes(terms + member * part, size(own))});
    transfers.push_back({peer, true, Span::bytes(in + begin(member), size(member))});
  }
  if (Status status = exchange("all_reduce", group, call, std::move(transfers)); !status.ok())
    return status;
  reduceTerms(reduction, type, size(own) / width, places, reduced);
  if (size(own))
    std::memcpy(out + begin(own), reduced, size_t(size(own)));
  if (isSmall)
    return {};
  transfers.clear();
  for (int64_t member = 0; member < ranks; ++member) {
    if (member == own)
      continue;
    int peer = int(group.members[size_t(member)]);
    transfers.push_back({peer, false, Span::bytes(out + begin(member), size(member))});
    transfers.push_back({peer, true, Span::bytes(reduced, size(own))});
  }
  return exchange("all_reduce", group, nullptr, std::move(transfers));
}

Status MpiCommunicator::allReduce(int64_t group, Reduction reduction, ElementType type, int64_t count, const void *in,
                                  void *out) {
  Status status;
  const Group *members = findForReduction(group, "all_reduce", reduction, type, status);
  if (!members)
    return status;
  int64_t width = getBytes(type), chunk = kChunkBytes / width;
  Call call{"all_reduce", {group, int64_t(reduction), int64_t(type), count}, {group, members->number}};
  const Call *first = &call;
  int64_t at = 0;
  do {
    status = reduceChunk(*members, first, reduction, type, std::min(chunk, count - at),
                         static_cast<const char *>(in) + at * width, static_cast<char *>(out) + at * width);
    first = nullptr;
    at += chunk;
  } while (status.ok() && at < count);
  return status;
}

Status MpiCommunicator::reduceScatter(int64_t group, Reduction reduction, ElementType type, int64_t outer,
                                      int64_t inner, const void *in, void *out) {
  Status status;
  const Group *members = findForReduction(group, "reduce_scatter", reduction, type, status);
  if (!members)
    return status;
  int64_t ranks = members->size(), own = int64_t(members->position), width = getBytes(type);
  Call call{"reduce_scatter", {group, int64_t(reduction), int64_t(type), outer, inner}, {group, members->number}};
  const Call *first = &call;
  // Blocks of rows, or of parts of one row, that fit a chunk; a member's rows are
  // `ranks * inner` apart.
  int64_t columns = std::clamp<int64_t>(kChunkBytes / width / ranks, 1, std::max<int64_t>(inner, 1));
  int64_t rows = std::clamp<int64_t>(kChunkBytes / width / ranks / columns, 1, std::max<int64_t>(outer, 1));
  const char *from = static_cast<const char *>(in);
  char *to = static_cast<char *>(out);
  auto reduceBlock = [&](int64_t row, int64_t rowCount, int64_t column, int64_t columnCount) {
    int64_t elements = rowCount * columnCount, bytes = elements * width;
    char *terms = getScratch((ranks + 1) * bytes), *reduced = terms + ranks * bytes;
    auto source = [&](int64_t member) { return from + ((row * ranks + member) * inner + column) * width; };
    std::vector<Transfer> transfers;
    std::vector<const char *> places;
    for (int64_t member = 0; member < ranks; ++member) {
      places.push_back(terms + member * bytes);
      if (member == own) {
        copyRows(terms + own * bytes, columnCount * width, source(own), ranks * inner * width, columnCount * width,
                 rowCount);
        continue;
      }
      int peer = int(members->members[size_t(member)]);
      transfers.push_back({peer, false, Span::bytes(terms + member * bytes, bytes)});
      transfers.push_back({peer, true,
                           rowCount == 1 || bytes == 0 ? Span::bytes(source(member), bytes)
                                                       : Span::strided(source(member), columnCount * width, {rowCount},
                                                                       {ranks * inner * width})});
    }
    Status done = exchange("reduce_scatter", *members, first, std::move(transfers));
    first = nullptr;
    if (!done.ok())
      return done;
    reduceTerms(reduction, type, elements, places, reduced);
    copyRows(to + (row * inner + column) * width, inner * width, reduced, columnCount * width, columnCount * width,
             rowCount);
    return done;
  };
  if (outer == 0 || inner == 0)
    return reduceBlock(0, 0, 0, 0);
  for (int64_t row = 0; row < outer && status.ok(); row += rows)
    for (int64_t column = 0; column < inner && status.ok(); column += columns)
      status = reduceBlock(row, std::min(rows, outer - row), column, std::min(columns, inner - column));
  return status;
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

Status MpiCommunicator::allGather(int64_t group, int64_t outer, int64_t innerBytes, const void *in, void *out) {
  Status status;
  const Group *members = find(group, "all_gather", status);
  if (!members)
    return status;
  int64_t ranks = members->size(), bytes = outer * innerBytes;
  char *to = static_cast<char *>(out);
  std::vector<Transfer> transfers;
  for (int64_t member = 0; member < ranks; ++member) {
    char *place = to + member * innerBytes;
    if (member == int64_t(members->position)) {
      copyRows(place, ranks * innerBytes, static_cast<const char *>(in), innerBytes, innerBytes, outer);
      continue;
    }
    int peer = int(members->members[size_t(member)]);
    transfers.push_back({peer, false,
                         outer == 1 || bytes == 0 ? Span::bytes(place, bytes)
                                                  : Span::strided(place, innerBytes, {outer}, {ranks * innerBytes})});
    transfers.push_back({peer, true, Span::bytes(in, bytes)});
  }
  Call call{"all_gather", {group, outer, innerBytes}, {group, members->number}};
  return exchange("all_gather", *members, &call, std::move(transfers));
}

/// Strides in bytes of a dense tensor.
static std::vector<int64_t> getStrides(const std::vector<int64_t> &shape, int64_t elementBytes) {
  std::vector<int64_t> strides(shape.size());
  for (size_t dim = shape.size(); dim-- > 0; elementBytes *= shape[dim])
    strides[dim] = elementBytes;
  return strides;
}

/// Copies elements of `shape` between two places.
static void copyStrided(char *to, const std::vector<int64_t> &toStrides, const char *from,
                        const std::vector<int64_t> &fromStrides, const std::vector<int64_t> &shape, size_t dim,
                        int64_t elementBytes) {
  if (dim == shape.size()) {
    std::memcpy(to, from, size_t(elementBytes));
    return;
  }
  if (dim + 1 == shape.size() && toStrides[dim] == elementBytes && fromStrides[dim] == elementBytes) {
    std::memcpy(to, from, size_t(shape[dim] * elementBytes));
    return;
  }
  for (int64_t i = 0; i < shape[dim]; ++i)
    copyStrided(to + i * toStrides[dim], toStrides, from + i * fromStrides[dim], fromStrides, shape, dim + 1,
                elementBytes);
}

Status MpiCommunicator::allToAll(int64_t group, int64_t elementBytes, const std::vector<int64_t> &shape,
                                 int64_t splitDim, int64_t concatDim, const void *in, void *out) {
  Status status;
  const Group *members = find(group, "all_to_all", status);
  if (!members)
    return status;
  int64_t ranks = members->size(), own = int64_t(members->position), rank = int64_t(shape.size());
  if (splitDim < 0 || splitDim >= rank || concatDim < 0 || concatDim >= rank || shape[size_t(splitDim)] % ranks)
    return world.fail("all_to_all: " + std::to_string(ranks) + " ranks do not divide dimension " +
                      std::to_string(splitDim) + " of an operand of " + std::to_string(rank) + " dimensions");
  std::vector<int64_t> part(shape), result(shape);
  part[size_t(splitDim)] /= ranks;
  result[size_t(splitDim)] /= ranks;
  result[size_t(concatDim)] *= ranks;
  std::vector<int64_t> inStrides = getStrides(shape, elementBytes), outStrides = getStrides(result, elementBytes);
  int64_t elements = 1;
  for (int64_t size : part)
    elements *= size;
  // Minor dimensions that neither split nor concatenation cuts are one element.
  std::vector<int64_t> counts(part);
  int64_t element = elementBytes;
  while (int64_t(counts.size()) - 1 > std::max(splitDim, concatDim)) {
    element *= counts.back();
    counts.pop_back();
  }
  inStrides.resize(counts.size());
  outStrides.resize(counts.size());
  std::vector<Transfer> transfers;
  for (int64_t member = 0; member < ranks; ++member) {
    const char *from = static_cast<const char *>(in) + member * part[size_t(splitDim)] * inStrides[size_t(splitDim)];
    char *to = static_cast<char *>(out) + member * part[size_t(concatDim)] * outStrides[size_t(concatDim)];
    if (member == own)
      continue;
    int peer = int(members->members[size_t(member)]);
    transfers.push_back(
        {peer, true, elements ? Span::strided(from, element, counts, inStrides) : Span::bytes(from, 0)});
    transfers.push_back({peer, false, elements ? Span::strided(to, element, counts, outStrides) : Span::bytes(to, 0)});
  }
  if (elements)
    copyStrided(static_cast<char *>(out) + own * part[size_t(concatDim)] * outStrides[size_t(concatDim)], outStrides,
                static_cast<const char *>(in) + own * part[size_t(splitDim)] * inStrides[size_t(splitDim)], inStrides,
                counts, 0, element);
  Call call{"all_to_all", shape, {group, members->number}};
  call.arguments.insert(call.arguments.end(), {group, elementBytes, splitDim, concatDim});
  return exchange("all_to_all", *members, &call, std::move(transfers));
}

Status MpiCommunicator::permute(int64_t group, const std::vector<std::pair<int64_t, int64_t>> &pairs, int64_t bytes,
                                const void *in, void *out) {
  Status status;
  const Group *members = find(group, "collective_permute", status);
  if (!members)
    return status;
  int64_t ranks = members->size(), own = int64_t(members->position);
  Call call{"collective_permute", {group, bytes}, {group, members->number}};
  std::vector<int64_t> sources(size_t(ranks), -1); // by target; the last pair counts
  for (auto [source, target] : pairs) {
    if (std::min(source, target) < 0 || std::max(source, target) >= ranks)
      return world.fail("collective_permute: the pair " + std::to_string(source) + ", " + std::to_string(target) +
                        " is outside a group of " + std::to_string(ranks));
    call.arguments.insert(call.arguments.end(), {source, target});
    sources[size_t(target)] = source;
  }
  std::vector<Transfer> transfers;
  for (int64_t target = 0; target < ranks; ++target)
    if (sources[size_t(target)] == own && target != own)
      transfers.push_back({int(members->members[size_t(target)]), true, Span::bytes(in, bytes)});
  int64_t source = sources[size_t(own)];
  if (source >= 0 && source != own)
    transfers.push_back({int(members->members[size_t(source)]), false, Span::bytes(out, bytes)});
  if (status = exchange("collective_permute", *members, &call, std::move(transfers)); !status.ok() || !bytes)
    return status;
  if (source == own)
    std::memmove(out, in, size_t(bytes));
  else if (source < 0)
    std::memset(out, 0, size_t(bytes));
  return {};
}

Status MpiCommunicator::broadcast(int64_t group, int64_t root, int64_t bytes, const void *in, void *out) {
  Status status;
  const Group *members = find(group, "broadcast", status);
  if (!members)
    return status;
  if (root < 0 || root >= members->size())
    return world.fail("broadcast: root " + std::to_string(root) + " is outside a group of " +
                      std::to_string(members->size()));
  int64_t ranks = members->size(), own = int64_t(members->position);
  bool isRoot = own == root, isSmall = bytes <= kSmallBytes || ranks == 2;
  // The root sends a part to each member, and each sends its part to all others: so the root
  // sends the operand twice, however many they are. A small one goes to all at once.
  int64_t part = isSmall ? bytes : (bytes + ranks - 1) / ranks;
  auto begin = [&](int64_t member) { return isSmall ? 0 : std::min(bytes, part * member); };
  auto size = [&](int64_t member) { return std::min(bytes, begin(member) + part) - begin(member); };
  const char *from = static_cast<const char *>(in);
  char *to = static_cast<char *>(out);
  auto getPeer = [&](int64_t member) { return int(members->members[size_t(member)]); };
  std::vector<Transfer> transfers;
  if (!isRoot)
    transfers.push_back({getPeer(root), false, Span::bytes(to + begin(own), size(own))});
  for (int64_t member = 0; isRoot && member < ranks; ++member)
    if (member != root)
      transfers.push_back({getPeer(member), true, Span::bytes(from + begin(member), size(member))});
  Call call{"broadcast", {group, root, bytes}, {group, members->number}};
  if (status = exchange("broadcast", *members, &call, std::move(transfers)); !status.ok())
    return status;
  if (!isSmall) {
    transfers.clear();
    for (int64_t member = 0; member < ranks; ++member) {
      if (member == own)
        continue;
      if (!isRoot)
        transfers.push_back({getPeer(member), false, Span::bytes(to + begin(member), size(member))});
      if (member != root)
        transfers.push_back(
            {getPeer(member), true, Span::bytes(isRoot ? from + begin(own) : to + begin(own), size(own))});
    }
    if (status = exchange("broadcast", *members, nullptr, std::move(transfers)); !status.ok())
      return status;
  }
  if (isRoot && in != out && bytes)
    std::memcpy(to, from, size_t(bytes));
  return {};
}

std::unique_ptr<Communicator> mpi::makeCommunicator(World &world, const Manifest &manifest, double deadlineSeconds) {
  std::vector<MpiCommunicator::Group> groups;
  for (size_t group = 0; group < manifest.groups.size(); ++group) {
    std::vector<int64_t> members = manifest.getGroupMembers(int64_t(group), world.getRank());
    size_t position = size_t(std::find(members.begin(), members.end(), world.getRank()) - members.begin());
    groups.push_back({std::move(members), position});
  }
  return std::make_unique<MpiCommunicator>(world, std::move(groups), deadlineSeconds);
}
