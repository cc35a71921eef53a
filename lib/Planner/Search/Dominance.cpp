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
  /// A table with contiguous rows, of which differences need no branch: `better -
  /// worse` is beyond kInfinite where only `better` is forbidden, and below
  /// -kInfinite where `worse` is.
  struct Rows {
    size_t columns;
    std::vector<double> better, worse;
  };
  static constexpr double kInfinite = 1e60, kBetterForbidden = 1e80, kWorseForbidden = 1e100;

  /// A sum of excesses. Infinite ones are counted, so that one can be taken out.
  struct Sum {
    double finite = 0;
    int infinite = 0;
    void add(double excess) {
      if (excess > kInfinite)
        ++infinite;
      else
        finite += excess;
    }
    void replace(double before, double after) {
      if (before > kInfinite)
        --infinite;
      else
        finite -= before;
      add(after);
    }
    /// Nothing if the rest is infinite.
    std::optional<double> without(double excess) const {
      bool isInfinite = excess > kInfinite;
      return infinite > isInfinite ? std::nullopt : std::optional(isInfinite ? finite : finite - excess);
    }
  };

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

  Rows getRows(const View &view) const {
    Rows rows{view.otherCount, {}, {}};
    for (size_t i = 0; i < count; ++i)
      for (size_t j = 0; j < view.otherCount; ++j) {
        double cost = view.at(i, j);
        rows.better.push_back(cost == kForbidden ? kBetterForbidden : cost);
        rows.worse.push_back(cost == kForbidden ? kWorseForbidden : cost);
      }
    return rows;
  }

  /// The most that `better` can cost beyond `worse`, whatever the neighbour chooses;
  /// beyond kInfinite if it can be forbidden where `worse` is not. This is where
  /// contraction takes its time: four maxima at once.
  static double getExcess(const Rows &rows, size_t better, size_t worse) {
    const double *a = &rows.better[better * rows.columns], *b = &rows.worse[worse * rows.columns];
    double most[4] = {-kForbidden, -kForbidden, -kForbidden, -kForbidden};
    auto look = [&](unsigned lane, size_t j) { most[lane] = std::max(most[lane], a[j] - b[j]); };
    size_t j = 0;
    for (; j + 4 <= rows.columns; j += 4)
      for (unsigned lane = 0; lane < 4; ++lane)
        look(lane, j + lane);
    for (; j < rows.columns; ++j)
      look(0, j);
    double all = std::max(std::max(most[0], most[1]), std::max(most[2], most[3]));
    // Where nothing is allowed beside `worse`, any number is an upper bound.
    return all < -kInfinite ? 0 : all;
  }

  void forEachPair(function_ref<void(size_t better, size_t worse, size_t pair)> call) const {
    for (size_t better = 0; better < count; ++better)
      for (size_t worse = 0; worse < count; ++worse)
        if (isNoLarger[index(better, worse)])
          call(better, worse, index(better, worse));
  }

  void sumUp() {
    excess.resize(views.size());
    sums.assign(count * count, {});
    const std::vector<double> &costs = graph.variables[variable].costs;
    forEachPair([&](size_t better, size_t worse, size_t pair) { sums[pair].finite = costs[better] - costs[worse]; });
    for (auto [view, own] : zip_equal(views, excess)) {
      Rows rows = getRows(view);
      own.resize(count * count);
      forEachPair([&](size_t better, size_t worse, size_t pair) {
        own[pair] = getExcess(rows, better, worse);
        sums[pair].add(own[pair]);
      });
    }
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
    for (auto [view, own] : zip_equal(views, excess)) {
      Rows rows = getRows(view);
      BitVector hasForbidden(count);
      forEachPair([&](size_t better, size_t worse, size_t pair) {
        std::optional<double> beyond = sums[pair].without(own[pair]);
        if (beyond && forbidBeside(view, rows, better, worse, *beyond))
          hasForbidden.set(worse);
      });
      isChanged |= hasForbidden.any();
      // What is forbidden here must not serve as the better one elsewhere. (As the
      // worse one it could count for less now; another round sees to that.)
      forEachPair([&](size_t better, size_t worse, size_t pair) {
        if (!hasForbidden[better])
          return;
        double excess = getExcess(rows, better, worse);
        sums[pair].replace(own[pair], excess);
        own[pair] = excess;
      });
    }
    return isChanged;
  }

  /// Forbids `worse` beside those strategies of the neighbour with which `better`
  /// never costs more.
  bool forbidBeside(const View &view, Rows &rows, size_t better, size_t worse, double beyond) {
    const double *a = &rows.better[better * rows.columns], *b = &rows.worse[worse * rows.columns];
    auto isDominated = [&](size_t j) { return (a[j] + beyond <= b[j]) & (b[j] < kInfinite) & (a[j] < kInfinite); };
    unsigned found = 0;
    for (size_t j = 0; j < rows.columns; ++j)
      found += isDominated(j);
    if (found == 0)
      return false;
    for (size_t j = 0; j < rows.columns; ++j) {
      if (!isDominated(j))
        continue;
      graph.forbid(view.edge, variable, worse, j);
      rows.better[worse * rows.columns + j] = kBetterForbidden;
      rows.worse[worse * rows.columns + j] = kWorseForbidden;
    }
    return true;
  }

  ContractionGraph &graph;
  unsigned variable;
  size_t count;
  SmallVector<View, 4> views;
  BitVector isNoLarger;                    // by (better, worse): no more bytes at any time
  std::vector<std::vector<double>> excess; // by view, then pair
  std::vector<Sum> sums; // by pair: what `better` can cost beyond `worse`, whatever the neighbours choose
};
} // namespace

bool applyDominance(ContractionGraph &graph, unsigned variable) { return Dominance(graph, variable).run(); }

} // namespace tp::search
