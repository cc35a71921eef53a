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
/// Better ones that are tried for each strategy when it is forbidden beside others.
static constexpr size_t kRivals = 12;

namespace {
class Dominance {
public:
  Dominance(ContractionGraph &graph, unsigned variable)
      : graph(graph), variable(variable), count(graph.getCount(variable)), views(graph.getViews(variable)) {}

  bool run(DominanceRule rule) {
    double work = 0;
    for (const View &view : views)
      work += double(count) * count * view.otherCount;
    if (count == 1 || work > kWorkLimit)
      return false;
    compareMemory();
    for (const View &view : views)
      rows.push_back(getRows(view));
    return rule == DominanceRule::dropSingles ? dropSingles() : forbidPairs();
  }

private:
  using View = ContractionGraph::View;
  /// A table with contiguous rows, of which differences need no branch: `better -
  /// worse` is beyond kInfinite where only `better` is forbidden, and below
  /// -kInfinite where `worse` is.
  struct Rows {
    size_t count, columns;
    std::vector<double> better, worse;
    std::vector<double> betterByColumn;
    std::vector<size_t> best;   // by row: the neighbour's cheapest answer
    std::vector<double> widest; // by row: its most finite cost
    double least = kForbidden;  // of all
    /// What `mine` costs if the neighbour answers as is best for it.
    double getLeast(size_t mine) const { return worse[mine * columns + best[mine]]; }
    /// What each of this end costs at the answer that is best for `mine`.
    const double *getAnswered(size_t mine) const { return &betterByColumn[best[mine] * count]; }
  };
  static constexpr double kInfinite = 1e60, kBetterForbidden = 1e80, kWorseForbidden = 1e100;

  /// A sum of excesses. Infinite ones are counted, so that one can be taken out.
  struct Sum {
    double finite = 0;
    int infinite = 0;
    void add(double excess) {
      bool isInfinite = excess > kInfinite;
      infinite += isInfinite;
      finite += isInfinite ? 0 : excess;
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
    size_t columns = view.otherCount, size = count * columns;
    Rows rows{count,
              columns,
              std::vector<double>(size),
              std::vector<double>(size),
              std::vector<double>(size),
              std::vector<size_t>(count),
              std::vector<double>(count, -kForbidden)};
    for (size_t i = 0; i < count; ++i) {
      const double *cost = view.data + i * view.mineStride;
      double *better = &rows.better[i * columns], *worse = &rows.worse[i * columns];
      double least = kForbidden;
      for (size_t j = 0; j < columns; ++j, cost += view.otherStride) {
        better[j] = *cost == kForbidden ? kBetterForbidden : *cost;
        worse[j] = *cost == kForbidden ? kWorseForbidden : *cost;
        if (*cost == kForbidden)
          continue;
        rows.widest[i] = std::max(rows.widest[i], *cost);
        if (*cost < least) {
          least = *cost;
          rows.best[i] = j;
        }
      }
      rows.least = std::min(rows.least, least);
    }
    for (size_t j = 0; j < columns; ++j)
      for (size_t i = 0; i < count; ++i)
        rows.betterByColumn[j * count + i] = rows.better[i * columns + j];
    return rows;
  }

  /// The most that `better` can cost beyond `worse`, whatever the neighbour chooses;
  /// beyond kInfinite if it can be forbidden where `worse` is not. This is where
  /// contraction takes its time: four maxima at once, and only where sumUpLeast does
  /// not say enough.
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

  double getCostDifference(size_t better, size_t worse) const {
    const std::vector<double> &costs = graph.variables[variable].costs;
    return costs[better] - costs[worse];
  }

  /// By better one: what it costs beyond `worse` if each neighbour answers as is best
  /// for `worse`; no more than the excess is.
  void sumUpLeast(size_t worse, std::vector<Sum> &least) const {
    least.resize(count);
    for (size_t better = 0; better < count; ++better)
      least[better] = {getCostDifference(better, worse)};
    for (const Rows &own : rows) {
      const double *column = own.getAnswered(worse);
      double cost = own.getLeast(worse);
      for (size_t better = 0; better < count; ++better)
        least[better].add(column[better] - cost);
    }
  }

  bool isNeverDearer(size_t better, size_t worse) const {
    Sum sum{getCostDifference(better, worse)};
    for (const Rows &own : rows) {
      sum.add(getExcess(own, better, worse));
      if (sum.infinite != 0)
        return false;
    }
    return sum.finite <= 0;
  }

  /// False if `better` forbids nothing of `worse` by forbidBeside, as the other
  /// edges cost more than it can save at any one.
  bool isPromising(size_t better, size_t worse, const Sum &least) const {
    return least.infinite < 2 && any_of(
                                     rows,
                                     [&](const Rows &own) {
                                       std::optional<double> beyond =
                                           least.without(own.getAnswered(worse)[better] - own.getLeast(worse));
                                       return beyond && *beyond <= own.widest[worse] - own.least;
                                     });
  }

  /// Few pairs forbid nearly all that all of them would.
  void keepPromisingPairs() {
    std::vector<std::pair<double, size_t>> ranked; // the better ones
    std::vector<Sum> least;
    for (size_t worse = 0; worse < count; ++worse) {
      ranked.clear();
      sumUpLeast(worse, least);
      for (size_t better = 0; better < count; ++better) {
        if (!isNoLarger[index(better, worse)])
          continue;
        isNoLarger.reset(index(better, worse));
        if (isPromising(better, worse, least[better]))
          ranked.push_back({least[better].infinite ? kInfinite : least[better].finite, better});
      }
      if (ranked.size() > kRivals) {
        std::nth_element(ranked.begin(), ranked.begin() + kRivals, ranked.end());
        ranked.resize(kRivals);
      }
      for (auto [promise, better] : ranked)
        isNoLarger.set(index(better, worse));
    }
  }

  void forEachPair(function_ref<void(size_t better, size_t worse, size_t pair)> call) const {
    for (size_t better = 0; better < count; ++better)
      for (size_t worse = 0; worse < count; ++worse)
        if (isNoLarger[index(better, worse)])
          call(better, worse, index(better, worse));
  }

  void sumUp() {
    keepPromisingPairs();
    excess.resize(views.size());
    sums.assign(count * count, {});
    forEachPair(
        [&](size_t better, size_t worse, size_t pair) { sums[pair].finite = getCostDifference(better, worse); });
    for (auto [table, own] : zip_equal(rows, excess)) {
      own.resize(count * count);
      forEachPair([&, &table = table, &own = own](size_t better, size_t worse, size_t pair) {
        own[pair] = getExcess(table, better, worse);
        sums[pair].add(own[pair]);
      });
    }
  }

  bool dropSingles() {
    BitVector isDropped(count);
    std::vector<Sum> least;
    for (size_t worse = 0; worse < count; ++worse) {
      sumUpLeast(worse, least);
      for (size_t better = 0; better < count && !isDropped[worse]; ++better)
        if (least[better].infinite == 0 && least[better].finite <= 0 && isNoLarger[index(better, worse)] &&
            !isDropped[better] && isNeverDearer(better, worse))
          isDropped.set(worse);
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
    sumUp();
    bool isChanged = false;
    for (auto [view, rows, own] : zip_equal(views, rows, excess)) {
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
  std::vector<Rows> rows;                  // by view
  BitVector isNoLarger;                    // by (better, worse): no more bytes at any time, and worth a look
  std::vector<std::vector<double>> excess; // by view, then pair
  std::vector<Sum> sums; // by pair: what `better` can cost beyond `worse`, whatever the neighbours choose
};
} // namespace

bool applyDominance(ContractionGraph &graph, unsigned variable, DominanceRule rule) {
  return Dominance(graph, variable).run(rule);
}

} // namespace tp::search
