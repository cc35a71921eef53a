//===- Reparametrization.h - lower bounds by moving costs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_SEARCH_REPARAMETRIZATION_H
#define TP_PLANNER_SEARCH_REPARAMETRIZATION_H

#include "tp/Planner/Search/Problem.h"

namespace tp::search {

/// A valid lower bound for problems of any width under given node costs (the
/// limit plays no part here: prices on memory are in the node costs), improved
/// by sweeps: sequential tree-reweighted message passing (Kolmogorov, "Convergent
/// Tree-Reweighted Message Passing for Energy Minimization", PAMI 28, 2006).
///
/// Each edge holds two messages; costs are moved, never changed, so that after
/// any sweep the sum of the smallest node costs left is a bound. Every strategy
/// must have an allowed partner at each edge (a Contraction sees to that).
/// Keeps a reference to the problem.
class Reparametrization {
public:
  explicit Reparametrization(const Problem &problem);

  /// Node costs by node and strategy, concatenated as in getOffset.
  void setCosts(std::vector<double> costs);
  size_t getOffset(unsigned node) const { return offsets[node]; }

  /// One sweep, alternately up and down the order of nodes; returns the bound,
  /// which never falls but for rounding, as long as the costs stay.
  double sweep();

  /// The plan that takes, in the order of the last sweep reversed, the best
  /// strategy given those before and the messages of those after.
  Plan decode() const;

  /// How much each strategy counts in the last sweep's bound (per node, numbers
  /// from 0 that sum up to 1): its supergradient with respect to the node costs,
  /// while the messages from before the sweep stay.
  std::vector<double> getWeights() const;

  /// For each node and strategy (as in getOffset): no plan with it costs less
  /// than the last bound plus this.
  std::vector<double> getReducedCosts() const;
  /// For each pair of an edge (row-major): no plan with both costs less than the
  /// last bound plus this. `reduced` is what getReducedCosts returned.
  std::vector<double> getEdgeReducedCosts(unsigned edge, llvm::ArrayRef<double> reduced) const;

private:
  struct Arc {
    unsigned other;
    size_t incoming, outgoing; // messages, at the first strategy
    const double *table;       // row-major: own strategies x other's
    unsigned edge;
  };
  const Problem &problem;
  std::vector<size_t> offsets;
  std::vector<double> costs, messages;
  std::vector<std::vector<double>> transposed; // by edge: to x from
  std::vector<llvm::SmallVector<Arc, 4>> later, earlier;
  bool isUp = false; // direction of the last sweep
  double bound = 0;

  std::vector<double> gather(unsigned node) const;
  double getShare(unsigned node) const;
  double visit(unsigned node, llvm::ArrayRef<Arc> next);
};

} // namespace tp::search

#endif // TP_PLANNER_SEARCH_REPARAMETRIZATION_H
