//===- LinkTimes.cpp - collectives on one link ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinkTimes.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace tp;
using llvm::ArrayRef;
using Line = PiecewiseLinear::Line;

/// The algorithms of Thakur, Rabenseifner and Gropp, "Optimization of collective
/// communication operations in MPICH" (2005), the best of them for each size;
/// the terms in bytes are the lower bounds of Patarasuk and Yuan (2009).
CollectiveTimes tp::getSwitchTimes(LinkRate rate, int64_t ranks) {
  CollectiveTimes times;
  if (ranks <= 1)
    return times;
  double alpha = rate.latencySeconds, beta = rate.secondsPerByte;
  double n = double(ranks), rounds = double(llvm::Log2_64_Ceil(uint64_t(ranks))), share = (n - 1) / n;
  // Recursive doubling and halving (Bruck's algorithm for other than powers of two).
  Line gather{rounds * alpha, share * beta};
  times.get(CollectiveKind::allGather) = gather;
  times.get(CollectiveKind::reduceScatter) = gather;
  // Rabenseifner's reduce_scatter and all_gather; recursive doubling if small.
  times.get(CollectiveKind::allReduce) =
      PiecewiseLinear::getLeast({{2 * rounds * alpha, 2 * share * beta}, {rounds * alpha, rounds * beta}});
  // Pairwise exchange; Bruck's if small.
  times.get(CollectiveKind::allToAll) =
      PiecewiseLinear::getLeast({{(n - 1) * alpha, share * beta}, {rounds * alpha, rounds / 2 * beta}});
  times.get(CollectiveKind::collectivePermute) = Line{alpha, beta};
  // Scatter and all_gather (van de Geijn); a binomial tree if small.
  times.get(CollectiveKind::broadcast) =
      PiecewiseLinear::getLeast({{2 * rounds * alpha, 2 * share * beta}, {rounds * alpha, rounds * beta}});
  return times;
}

void tp::applyMeasurements(ArrayRef<MeasuredCollective> measured, int64_t ranks, int64_t groups,
                           std::optional<int64_t> cores, CollectiveTimes &times) {
  if (ranks <= 1)
    return;
  auto getDistance = [&](const MeasuredCollective &entry) {
    return std::fabs(std::log(double(entry.ranks * entry.groups) / double(ranks * groups))) +
           std::fabs(std::log(double(entry.ranks) / double(ranks)));
  };
  // How long a rank waits for its turn on a core.
  auto getCrowding = [&](int64_t all) { return cores ? std::max(1.0, double(all) / double(*cores)) : 1.0; };
  std::array<const MeasuredCollective *, kCollectiveKinds> nearest{};
  for (const MeasuredCollective &entry : measured) {
    const MeasuredCollective *&best = nearest[unsigned(entry.kind)];
    if (!best || getDistance(entry) < getDistance(*best))
      best = &entry;
  }
  for (const MeasuredCollective *entry : nearest)
    if (entry)
      times.get(entry->kind) = PiecewiseLinear::interpolate(entry->points)
                                   .scale(getCrowding(ranks * groups) / getCrowding(entry->ranks * entry->groups), 1);
}
