//===- Enumeration.h - the last decisions, one by one ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_SEARCH_ENUMERATION_H
#define TP_PLANNER_SEARCH_ENUMERATION_H

#include "tp/Planner/Search/PairGraph.h"

namespace tp::search {

/// Depth-first branch and bound (Land and Doig, Econometrica 28, 1960) that
/// finishes small problems and small rests: nodes in order, strategies by what
/// they lose against a bound, cut where the losses so far reach the best plan or
/// memory is exceeded.
class Enumeration {
public:
  /// `residual`: a problem like `problem`, with costs that are not negative and
  /// such that every plan that fits costs at least `bound` plus them
  /// (Reparametrization::getResidual). Keeps references.
  Enumeration(const Problem &problem, const Problem &residual, double bound);

  /// Looks for plans that cost less than `ceiling`, in at most `visits` choices.
  /// Returns true if all were looked at: then getPlan() is best or, if empty, no
  /// feasible plan costs less.
  bool run(double ceiling, size_t visits);

  const Plan &getPlan() const { return best; }

private:
  void visit(unsigned node);
  bool shift(unsigned node, unsigned strategy, int sign);

  const Problem &problem;
  PairGraph graph; // of the residual
  double bound, ceiling = kForbidden, loss = 0;
  size_t visitsLeft = 0;
  Plan plan, best;
  std::vector<int64_t> usage;
};

} // namespace tp::search

#endif // TP_PLANNER_SEARCH_ENUMERATION_H
