//===- TimePoints.cpp - the time points that matter ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractionGraph.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace tp::search {

namespace {
/// The usages of one variable at one time point.
struct Presence {
  unsigned variable;
  const Residency *residency;
  int64_t most;
};
} // namespace

/// Whether a point may use more than `bound` bytes beyond what another one uses;
/// both lists are sorted by variable. No term is negative, since the least usage
/// of each residency is 0: so it can stop early.
static bool canExceed(ArrayRef<Presence> point, ArrayRef<Presence> other, int64_t bound) {
  int64_t sum = 0;
  const Presence *it = other.begin();
  for (const Presence &mine : point) {
    if (sum > bound)
      return true;
    while (it != other.end() && it->variable < mine.variable)
      ++it;
    if (it == other.end() || it->variable != mine.variable) {
      sum += mine.most;
      continue;
    }
    if (it->residency == mine.residency)
      continue;
    int64_t excess = 0;
    for (auto [a, b] : zip_equal(mine.residency->bytes, it->residency->bytes))
      excess = std::max(excess, a - b);
    sum += excess;
  }
  return sum > bound;
}

void ContractionGraph::reduceTimePoints() {
  std::vector<std::vector<Presence>> points(times.size());
  for (auto [index, variable] : enumerate(variables)) {
    if (!variable.isAlive)
      continue;
    normalize(index);
    for (const Residency &residency : variable.residencies)
      for (unsigned time = residency.begin; time < residency.end; ++time)
        points[time].push_back({static_cast<unsigned>(index), &residency, *llvm::max_element(residency.bytes)});
  }

  // Point a is implied by point b if whatever fits at b fits at a. Two points
  // far apart share little, so each is compared with the last kept ones only.
  constexpr size_t kWindow = 8;
  auto implies = [&](unsigned b, unsigned a) {
    return !canExceed(points[a], points[b], unavoidable[b] - unavoidable[a]);
  };
  std::vector<unsigned> kept;
  for (unsigned time = 0; time < times.size(); ++time) {
    bool isOver = unavoidable[time] > limit;
    if (!isOver && !canExceed(points[time], {}, limit - unavoidable[time]))
      continue;
    size_t first = kept.size() - std::min(kept.size(), kWindow);
    auto window = make_range(kept.begin() + first, kept.end());
    if (any_of(window, [&](unsigned other) { return implies(other, time); }))
      continue;
    kept.erase(std::remove_if(kept.begin() + first, kept.end(), [&](unsigned other) { return implies(time, other); }),
               kept.end());
    kept.push_back(time);
  }
  if (kept.size() < times.size())
    keepTimePoints(kept);
}

void ContractionGraph::keepTimePoints(ArrayRef<unsigned> kept) {
  for (Variable &variable : variables) {
    if (!variable.isAlive)
      continue;
    std::vector<Residency> residencies;
    for (Residency &residency : variable.residencies) {
      residency.begin = lower_bound(kept, residency.begin) - kept.begin();
      residency.end = lower_bound(kept, residency.end) - kept.begin();
      if (residency.begin == residency.end)
        continue;
      if (!residencies.empty() && residencies.back().end == residency.begin &&
          residencies.back().bytes == residency.bytes)
        residencies.back().end = residency.end;
      else
        residencies.push_back(std::move(residency));
    }
    if (residencies.size() < variable.residencies.size())
      variable.isDominanceDue.fill(true); // strategies may have become alike
    variable.residencies = std::move(residencies);
  }
  for (auto [index, time] : enumerate(kept)) {
    times[index] = times[time];
    unavoidable[index] = unavoidable[time];
  }
  times.resize(kept.size());
  unavoidable.resize(kept.size());
}

} // namespace tp::search
