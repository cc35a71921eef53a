//===- Improvement.h - better plans from a plan ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_SEARCH_IMPROVEMENT_H
#define TP_PLANNER_SEARCH_IMPROVEMENT_H

#include "tp/Planner/Search/Elimination.h"
#include "llvm/ADT/STLFunctionalExtras.h"

#include <cmath>

namespace tp::search {

/// Large-neighbourhood search (Shaw, "Using Constraint Programming and Local
/// Search Methods to Solve Vehicle Routing Problems", CP 1998) under a memory
/// limit. The neighbourhood of a plan is what an Elimination may change at once,
/// with memory at prices. What it proposes is taken over in parts: the connected
/// components of the nodes that differ cost the same wherever the others are, so
/// each is taken if memory permits (partition crossover; Whitley, Hains and Howe,
/// GECCO 2009).
///
/// Forbidden costs count as a large finite cost on the way, so that a plan with
/// conflicts can be improved step by step. Deterministic.
class Improvement {
public:
  /// Keeps a reference to the problem.
  explicit Improvement(const Problem &problem);
  Improvement(const Improvement &) = delete;

  /// Tries to make a feasible plan of any plan, in at most `attempts` rounds in
  /// which the prices of points over the limit rise. Whatever is feasible and
  /// better than the best plan replaces it. Returns true if it did. Ends early
  /// once `isOver` says so.
  bool repair(
      Plan plan, llvm::ArrayRef<double> prices, unsigned attempts,
      llvm::function_ref<bool()> isOver = [] { return false; });

  /// One neighbourhood of the best plan, which must exist. `losses` (by node, see
  /// Reparametrization::getLosses) lead to where something is to be gained.
  /// Returns true if the plan became better.
  bool improve(llvm::ArrayRef<double> prices, llvm::ArrayRef<double> losses);

  bool hasPlan() const { return !best.plan.empty(); }
  const Plan &getPlan() const { return best.plan; }
  double getCost() const { return best.cost; }

private:
  struct State {
    Plan plan;
    std::vector<int64_t> usage; // by time point
    double cost = kForbidden;
  };
  /// Nodes that change together, and what that does.
  struct Component {
    llvm::SmallVector<unsigned> nodes;
    double cost = 0, pricedCost = 0; // changes of the sums
  };

  double getUniform() { return std::ldexp(random(), -32); }
  std::vector<unsigned> growPart(unsigned root);
  std::vector<unsigned> chooseStretch();
  unsigned chooseNode(llvm::ArrayRef<double> losses);
  Plan kick(std::vector<double> costs, llvm::ArrayRef<double> losses);
  State evaluate(Plan plan) const;
  bool isFeasible(const State &state) const;
  bool offer(State state);
  void minimize(llvm::ArrayRef<double> prices, Plan &plan);
  std::vector<Component> findComponents(const Plan &from, const Plan &to, llvm::ArrayRef<double> pricedCosts) const;
  /// Adds (or takes back) a component's change of usage; false if it goes over
  /// the limit anywhere.
  bool shift(const Component &component, const Plan &from, const Plan &to, std::vector<int64_t> &usage) const;
  State take(llvm::ArrayRef<Component> components, const Plan &to, bool isPriced) const;

  const Problem &problem;
  double conflictCost;
  Problem finite;  // with conflicts at conflictCost
  PairGraph graph; // of `finite`
  Elimination elimination;
  std::mt19937 random{1};
  std::vector<unsigned> allNodes;
  State best;
};

} // namespace tp::search

#endif // TP_PLANNER_SEARCH_IMPROVEMENT_H
