//===- Dominance.cpp - dead-end elimination of strategies ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractionGraph.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace tp::search {

/// Beyond this many table entries to look at, a variable is left as it is.
static constexpr double kWorkLimit = 5e7;

namespace {
/// For strategies `better` and `worse` of one variable: the most that `better`
/// can cost beyond `worse`, whatever the neighbours choose. Infinite terms are
/// counted, so that one edge can be taken out of a sum.
struct Excess {
  double finite = 0;
  int infinite = 0;
  void add(const Excess &other, int sign) {
    finite += sign * other.finite;
    infinite += sign * other.infinite;
  }
};

class Dominance {
public:
  Dominance(ContractionGraph &graph, unsigned variable)
      : graph(graph), variable(variable), count(graph.getCount(variable)), views(graph.getViews(variable)) {}

  bool run() {
    double work = 0;
    for (const View &view : views)
      work += double(count) * count * view.otherCount;
    if (count == 1 || work > kWorkLimit)
      return false;
    compareMemory();
    sumUp();
    return dropSingles() || forbidPairs();
  }

private:
  using View = ContractionGraph::View;

  size_t index(size_t better, size_t worse) const { return better * count + worse; }

  void compareMemory() {
    graph.normalize(variable);
    isNoLarger.resize(count * count, true);
    for (size_t i = 0; i < count; ++i)
      isNoLarger.reset(index(i, i));
    for (const Residency &residency : graph.variables[variable].residencies)
      for (size_t i = 0; i < count; ++i)
        for (size_t j = 0; j < count; ++j)
          if (residency.bytes[i] > residency.bytes[j])
            isNoLarger.reset(index(i, j));
  }

  Excess getExcess(const View &view, size_t better, size_t worse) const {
    double most = -kForbidden;
    for (size_t j = 0; j < view.otherCount; ++j) {
      double cost = view.at(worse, j);
      if (cost == kForbidden)
        continue;
      double difference = view.at(better, j) - cost;
      if (difference == kForbidden)
        return {0, 1};
      most = std::max(most, difference);
    }
    // Nothing is allowed beside `worse`: any number is an upper bound.
    return {most == -kForbidden ? 0 : most, 0};
  }

  void sumUp() {
    sums.assign(count * count, {});
    const std::vector<double> &costs = graph.variables[variable].costs;
    for (size_t pair : isNoLarger.set_bits())
      sums[pair].finite = costs[pair / count] - costs[pair % count];
    for (const View &view : views)
      for (size_t pair : isNoLarger.set_bits())
        sums[pair].add(getExcess(view, pair / count, pair % count), 1);
  }

  bool dropSingles() {
    BitVector isDropped(count);
    for (size_t worse = 0; worse < count; ++worse) {
      for (size_t better = 0; better < count && !isDropped[worse]; ++better) {
        size_t pair = index(better, worse);
        if (isNoLarger[pair] && !isDropped[better] && sums[pair].infinite == 0 && sums[pair].finite <= 0)
          isDropped.set(worse);
      }
    }
    if (isDropped.none())
      return false;
    SmallVector<unsigned> kept;
    for (size_t i = 0; i < count; ++i)
      if (!isDropped[i])
        kept.push_back(i);
    graph.keepStrategies(variable, kept);
    return true;
  }

  /// Per edge: with one neighbour's strategy known, its table counts by that
  /// column alone instead of by the worst one.
  bool forbidPairs() {
    bool isChanged = false;
    for (const View &view : views) {
      for (size_t pair : isNoLarger.set_bits())
        sums[pair].add(getExcess(view, pair / count, pair % count), -1);
      for (size_t j = 0; j < view.otherCount; ++j)
        isChanged |= forbidBeside(view, j);
      for (size_t pair : isNoLarger.set_bits())
        sums[pair].add(getExcess(view, pair / count, pair % count), 1);
    }
    return isChanged;
  }

  bool forbidBeside(const View &view, size_t j) {
    bool isChanged = false;
    for (size_t worse = 0; worse < count; ++worse) {
      double cost = view.at(worse, j);
      if (cost == kForbidden)
        continue;
      for (size_t better = 0; better < count; ++better) {
        size_t pair = index(better, worse);
        if (!isNoLarger[pair] || sums[pair].infinite != 0 || view.at(better, j) == kForbidden ||
            sums[pair].finite + (view.at(better, j) - cost) > 0)
          continue;
        graph.forbid(view.edge, variable, worse, j);
        isChanged = true;
        break;
      }
    }
    return isChanged;
  }

  ContractionGraph &graph;
  unsigned variable;
  size_t count;
  SmallVector<View, 4> views;
  BitVector isNoLarger; // by (better, worse): no more bytes at any time
  std::vector<Excess> sums;
};
} // namespace

bool applyDominance(ContractionGraph &graph, unsigned variable) { return Dominance(graph, variable).run(); }

} // namespace tp::search
