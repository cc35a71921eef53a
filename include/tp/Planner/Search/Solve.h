//===- Solve.h - the best plan within a budget, and its bound ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_SEARCH_SOLVE_H
#define TP_PLANNER_SEARCH_SOLVE_H

#include "tp/Planner/Search/Problem.h"

#include <optional>

namespace tp::search {

/// What a search may use. The same steps are done for any budget in seconds,
/// only more or fewer of them: without a limit in seconds, the result depends on
/// nothing but the problem and `steps`.
struct Budget {
  double seconds = std::numeric_limits<double>::infinity();
  /// A step is a few sweeps for the bound and a few neighbourhoods for the plan.
  unsigned steps = 1000;
  /// A plan that costs at most this share more than it could is good enough.
  double gap = 1e-9;
  /// If set, and false for the best plan after a step: the problem lacks what is wrong
  /// with it, and the search ends.
  std::function<bool(llvm::ArrayRef<unsigned> plan)> accepts = nullptr;
};

/// What is left after contraction.
struct ContractedSize {
  size_t nodes = 0, strategies = 0, edges = 0, pairs = 0, timePoints = 0;
};

struct SearchResult {
  /// Of a program that computes nothing it is empty, too: see hasPlan().
  Plan plan;
  /// Of `plan`, by Problem::evaluate on the original problem.
  Evaluation evaluation;
  /// No feasible plan costs less. kForbidden if none exists, minus infinity
  /// where nothing is known.
  double bound = -std::numeric_limits<double>::infinity();
  /// Of memory at each time point (see PriceAscent), under which a bound comes near; may be empty.
  std::vector<double> prices;
  /// True if it is proven that no plan is feasible; with `proof` where a single
  /// time point shows it.
  bool isInfeasible = false;
  std::optional<MemoryProof> proof;

  ContractedSize contracted;
  double contractionSeconds = 0, seconds = 0;
  unsigned steps = 0;

  bool hasPlan() const { return evaluation.cost < kForbidden && evaluation.isFeasible(); }
  /// (cost - bound) / cost; 0 for a plan that is proven to be best, 1 where the
  /// bound says nothing.
  double getGap() const;
};

/// Contracts the problem, then raises the bound and improves plans in turns,
/// until the bound meets the cost or the budget is spent. `starts` are plans of
/// the caller; the result is never worse than a feasible one of them. `problem`
/// must pass Problem::verify.
SearchResult solve(const Problem &problem, const Budget &budget, llvm::ArrayRef<Plan> starts = {});

} // namespace tp::search

#endif // TP_PLANNER_SEARCH_SOLVE_H
