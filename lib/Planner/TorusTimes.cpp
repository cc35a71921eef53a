//===- TorusTimes.cpp - collectives on a torus ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Groups become rings and lines along the torus's dimensions; a group over
// several dimensions takes one after the other, its data in as many parts, each
// beginning with another dimension, so that all connections are busy: the bucket
// algorithms of Jain and Sabharwal (2010) and of Chan et al., "Collective
// communication: theory, practice, and experience" (2007).
//
//===----------------------------------------------------------------------===//

#include "LinkTimes.h"
#include <cmath>
#include <map>

using namespace tp;
using llvm::ArrayRef;
using Line = PiecewiseLinear::Line;

namespace {

/// Members of a group in one dimension of the torus, `step` places apart;
/// groups that lie between them share the connections.
struct Row {
  int64_t members, step;
  bool closes; // a ring: data goes both ways round
  double hops; // connections from a member to the next

  double getWays() const { return closes ? 2 : 1; }
  /// all_gather to `b` bytes: the last member's connections bring all but its own
  /// part; reduce_scatter is the reverse.
  Line getGather(LinkRate rate) const {
    double n = double(members), rounds = closes ? std::ceil((n - 1) / 2) : n - 1;
    return {rounds * hops * rate.latencySeconds, (n - 1) / n * double(step) / getWays() * rate.secondsPerByte};
  }
  /// The busiest connection carries all pairs that it lies between: of a ring
  /// every one, n^2/8 parts of n; of a line the middle one, n^2/4.
  Line getExchange(LinkRate rate) const {
    double n = double(members), pairs = std::floor(n * n / 4), rounds = closes ? std::floor(n / 2) : n - 1;
    return {rounds * hops * rate.latencySeconds, pairs / n * double(step) / getWays() * rate.secondsPerByte};
  }
  /// To the next member.
  Line getShift(LinkRate rate) const { return {hops * rate.latencySeconds, double(step) * rate.secondsPerByte}; }
};

using Rows = std::map<size_t, std::vector<Row>>; // by dimension

} // namespace

/// Splits digits into rows of the torus; nothing where one does not fit its
/// dimensions. Digits beyond the torus are left out.
static std::optional<Rows> getRows(ArrayRef<int64_t> sizes, ArrayRef<Digit> digits) {
  Rows rows;
  for (auto [stride, members] : digits) {
    int64_t below = 1;
    for (size_t dim = sizes.size(); dim-- > 0 && members > 1; below *= sizes[dim]) {
      int64_t size = sizes[dim];
      if (stride >= below * size)
        continue;
      if (stride % below || size % (stride / below))
        return std::nullopt;
      int64_t step = stride / below, places = size / step, inside = std::min(members, places);
      if (places % inside || members % inside)
        return std::nullopt;
      rows[dim].push_back({inside, step, inside == places && size > 2, double(step)});
      members /= inside;
      stride = below * size;
    }
  }
  return rows;
}

/// One ring through the members in the order of their ranks, dimension by
/// dimension: a line whose step is the number of messages on the busiest
/// connection.
static Row getRankOrderRing(ArrayRef<int64_t> sizes, ArrayRef<Digit> digits, int64_t ranks) {
  int64_t torusRanks = 1;
  for (int64_t size : sizes)
    torusRanks *= size;
  std::map<std::tuple<int64_t, size_t, bool>, int64_t> load; // messages by place, dimension, direction
  Row ring{0, 1, false, 1};
  auto send = [&](int64_t from, int64_t to) {
    int64_t below = 1, hops = 0, place = from % torusRanks;
    for (size_t dim = sizes.size(); dim-- > 0; below *= sizes[dim]) {
      int64_t size = sizes[dim], at = place / below % size, goal = to / below % size;
      int64_t ahead = (goal - at + size) % size;
      bool forward = 2 * ahead <= size;
      for (int64_t left = forward ? ahead : size - ahead; left > 0; --left, ++hops) {
        ring.step = std::max(ring.step, ++load[{place, dim, forward}]);
        int64_t next = (at + (forward ? 1 : size - 1)) % size;
        place += (next - at) * below;
        at = next;
      }
    }
    ring.hops = std::max(ring.hops, double(hops));
  };
  for (int64_t rank = 0; rank < ranks; ++rank) {
    if (getFirstRank(digits, rank) != rank)
      continue;
    // The part of each group that lies within one torus.
    std::map<int64_t, std::vector<int64_t>> parts;
    for (int64_t member : getGroup(digits, rank))
      parts[member / torusRanks].push_back(member);
    for (auto &[torus, members] : parts) {
      ring.members = std::max(ring.members, int64_t(members.size()));
      // Tori are alike; the load counts one.
      if (torus == 0 && members.size() > 1)
        for (size_t i = 0; i < members.size(); ++i)
          send(members[i], members[(i + 1) % members.size()]);
    }
  }
  return ring;
}

CollectiveTimes tp::getTorusTimes(LinkRate rate, ArrayRef<int64_t> sizes, ArrayRef<Digit> digits, int64_t ranks) {
  std::optional<Rows> fitting = getRows(sizes, digits);
  Rows rows = fitting ? *fitting : Rows{{0, {getRankOrderRing(sizes, digits, ranks)}}};
  CollectiveTimes times;
  std::vector<std::vector<Row>> dims;
  for (auto &entry : rows)
    dims.push_back(entry.second);
  size_t parts = dims.size();
  Line gather, exchange, shift;
  // In phase p, part q of the data is at dimension p + q; a phase ends with its
  // slowest part.
  for (size_t phase = 0; phase < parts; ++phase) {
    Line slowGather, slowExchange;
    for (size_t part = 0; part < parts; ++part) {
      Line partGather, partExchange;
      // What earlier phases, nearer to the whole, leave of the part.
      double share = 1 / double(parts);
      for (size_t earlier = 0; earlier < phase; ++earlier)
        for (const Row &row : dims[(part + earlier) % parts])
          share /= double(row.members);
      for (const Row &row : dims[(part + phase) % parts]) {
        Line line = row.getGather(rate);
        partGather = {partGather.base + line.base, partGather.slope + share * line.slope};
        share /= double(row.members);
        line = row.getExchange(rate);
        partExchange = {partExchange.base + line.base, partExchange.slope + line.slope / double(parts)};
      }
      slowGather = {std::max(slowGather.base, partGather.base), std::max(slowGather.slope, partGather.slope)};
      slowExchange = {std::max(slowExchange.base, partExchange.base), std::max(slowExchange.slope, partExchange.slope)};
    }
    gather = {gather.base + slowGather.base, gather.slope + slowGather.slope};
    exchange = {exchange.base + slowExchange.base, exchange.slope + slowExchange.slope};
  }
  for (auto &dim : dims)
    for (const Row &row : dim) {
      Line line = row.getShift(rate);
      shift = {std::max(shift.base, line.base), std::max(shift.slope, line.slope)};
    }
  times.get(CollectiveKind::allGather) = gather;
  times.get(CollectiveKind::reduceScatter) = gather;
  times.get(CollectiveKind::allReduce) = Line{2 * gather.base, 2 * gather.slope};
  times.get(CollectiveKind::allToAll) = exchange;
  times.get(CollectiveKind::collectivePermute) = shift;
  times.get(CollectiveKind::broadcast) = Line{2 * gather.base, 2 * gather.slope}; // scatter and all_gather
  return times;
}
