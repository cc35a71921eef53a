//===- FoldedSearch.h - searches of one program after another ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_FOLDEDSEARCH_H
#define TP_LIB_PLANNER_FOLDEDSEARCH_H

#include "Folding.h"

namespace tp {

/// A folded program that is searched under different limits and with choices
/// forbidden: what a plan's neighbours cost, and where plans end. Copies what it
/// needs of the folding; can be copied itself.
class FoldedSearch {
public:
  struct Found {
    /// The fastest that fits at all times; where none was found, the one that is
    /// least above the limit. Empty only if nothing was found and nothing given.
    search::Plan plan;
    double seconds = search::kForbidden;
    int64_t peakBytes = 0;
    /// No folded plan that fits takes less.
    double boundSeconds = 0;
    bool fits = false;
  };

  explicit FoldedSearch(const Folding &folding) : problem(folding.getProblem()), memory(folding.getMemory()) {}

  /// Seconds of one strategy of a class become infinite.
  void forbid(unsigned number, unsigned strategy) { problem.nodes[number].costs[strategy] = search::kForbidden; }

  /// Seconds and peak bytes of a plan, with infinite seconds for what is forbidden.
  std::pair<double, int64_t> evaluate(llvm::ArrayRef<unsigned> plan) const;

  /// Bytes in use at each time under a plan.
  std::vector<int64_t> getUsage(llvm::ArrayRef<unsigned> plan) const { return memory.getUsage(plan); }

  /// Searches for `steps` steps per time point that matters. `starts` need not be
  /// allowed or fit.
  Found run(int64_t limitBytes, unsigned steps, llvm::ArrayRef<search::Plan> starts);

  /// The plan with the lowest peak that a bisection finds between `noneBelow` (no
  /// plan needs less) and the lowest peak of `starts` (at least one). A few short
  /// searches; there may be plans with less.
  Found findSmallest(int64_t noneBelow, llvm::ArrayRef<search::Plan> starts);

private:
  bool addTime(llvm::ArrayRef<int64_t> usage);

  search::Problem problem; // knows the memory at `times`
  FoldedMemory memory;
  std::vector<unsigned> times;
};

} // namespace tp

#endif // TP_LIB_PLANNER_FOLDEDSEARCH_H
