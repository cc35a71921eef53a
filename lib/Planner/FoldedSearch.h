//===- FoldedSearch.h - searches of one program after another ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_FOLDEDSEARCH_H
#define TP_LIB_PLANNER_FOLDEDSEARCH_H

#include "Folding.h"
#include "tp/Planner/Search/Solve.h"

namespace tp {

/// A folded program that is searched under different limits and with choices
/// forbidden: what a plan's neighbours cost, and where plans end. Copies what it
/// needs of the folding; can be copied itself.
class FoldedSearch {
public:
  struct Found {
    /// The fastest that fits at all times; where none was found, the one that is
    /// least above the limit. Where nothing was found and nothing given, `seconds` is forbidden.
    search::Plan plan;
    double seconds = search::kForbidden;
    int64_t peakBytes = 0;
    /// No folded plan that fits takes less.
    double boundSeconds = 0;
    /// Of memory at getTimes(), in the last search.
    std::vector<double> prices;
    bool fits = false;
    /// True if it is proven that no folded plan fits. Where one time of the program
    /// shows it: that time, and bytes that every folded plan needs there.
    bool isInfeasible = false;
    std::optional<unsigned> proofTime;
    int64_t proofBytes = 0;
  };
  static constexpr int64_t kUnlimited = std::numeric_limits<int64_t>::max();

  explicit FoldedSearch(const Folding &folding) : problem(folding.getProblem()), memory(folding.getMemory()) {}

  /// Seconds of one strategy of a class become infinite.
  void forbid(unsigned number, unsigned strategy) { problem.nodes[number].costs[strategy] = search::kForbidden; }

  /// Seconds and peak bytes of a plan, with infinite seconds for what is forbidden.
  std::pair<double, int64_t> evaluate(llvm::ArrayRef<unsigned> plan) const;

  /// Bytes in use at each time under a plan.
  std::vector<int64_t> getUsage(llvm::ArrayRef<unsigned> plan) const { return memory.getUsage(plan); }

  /// Searches until the best plan fits at all times, for the budget's steps per time
  /// point that matters and its seconds in all. `starts` need not be allowed or fit.
  /// `listen`, if set, hears of each search.
  Found run(int64_t limitBytes, const search::Budget &budget, llvm::ArrayRef<search::Plan> starts,
            llvm::function_ref<void(const search::SearchResult &)> listen = nullptr);

  /// The plan with the lowest peak that a bisection finds between `noneBelow` (no
  /// plan needs less) and the lowest peak of `starts` (at least one). A few short
  /// searches; there may be plans with less.
  Found findSmallest(int64_t noneBelow, llvm::ArrayRef<search::Plan> starts);

  /// The times at which some plan needed more than there was, in the order found.
  llvm::ArrayRef<unsigned> getTimes() const { return times; }

private:
  bool addTime(llvm::ArrayRef<int64_t> usage);

  search::Problem problem; // knows the memory at `times`
  FoldedMemory memory;
  std::vector<unsigned> times;
};

} // namespace tp

#endif // TP_LIB_PLANNER_FOLDEDSEARCH_H
