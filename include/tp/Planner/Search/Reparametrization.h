//===- Reparametrization.h - lower bounds by moving costs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_SEARCH_REPARAMETRIZATION_H
#define TP_PLANNER_SEARCH_REPARAMETRIZATION_H

#include "tp/Planner/Search/PairGraph.h"

namespace tp::search {

/// A valid lower bound for problems of any width under given node costs (the
/// limit plays no part here: prices on memory are in the node costs), improved
/// by sweeps: sequential tree-reweighted message passing (Kolmogorov, "Convergent
/// Tree-Reweighted Message Passing for Energy Minimization", PAMI 28, 2006).
///
/// Each edge holds two messages; costs are moved, never changed, so that after
/// any sweep the sum of the smallest node costs left is a bound. Every strategy
/// must have an allowed partner at each edge (a Contraction sees to that).
/// Keeps a reference to the graph.
class Reparametrization {
public:
  explicit Reparametrization(const PairGraph &graph)
      : graph(graph), costs(graph.getStrategyCount()), sums(costs), messages(graph.getMessageCount()) {}

  /// Costs of strategies, from PairGraph::getPricedCosts. The messages stay.
  void setCosts(std::vector<double> newCosts) { costs = std::move(newCosts); }

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

  /// By node, what a plan loses against the last bound: its costs are the bound
  /// plus these, none of which is negative but for rounding. An edge counts
  /// where the sweep came to it.
  std::vector<double> getLosses(llvm::ArrayRef<unsigned> plan) const;

  /// The problem with its costs as the last sweep left them: none is negative,
  /// and a plan costs the bound plus these.
  Problem getResidual() const;

private:
  llvm::ArrayRef<double> getSums(unsigned node) const {
    return llvm::ArrayRef(sums).slice(graph.getOffset(node), graph.getCount(node));
  }
  llvm::MutableArrayRef<double> getSums(unsigned node) {
    return llvm::MutableArrayRef(sums).slice(graph.getOffset(node), graph.getCount(node));
  }
  void takeShare(const PairGraph::Arc &arc, llvm::ArrayRef<double> own, double share, std::vector<double> &mine) const;
  double getShare(unsigned node) const;
  llvm::ArrayRef<PairGraph::Arc> getNext(unsigned node) const {
    return isUp ? graph.getEarlier(node) : graph.getLater(node);
  }
  /// The `step`-th node of the last sweep, or of its reverse.
  unsigned getNode(unsigned step, bool isReversed) const {
    return isUp != isReversed ? graph.getNodeCount() - 1 - step : step;
  }

  const PairGraph &graph;
  std::vector<double> costs;
  std::vector<double> sums; // with all that messages had brought when the last sweep came by
  std::vector<double> messages;
  bool isUp = false; // direction of the last sweep
};

} // namespace tp::search

#endif // TP_PLANNER_SEARCH_REPARAMETRIZATION_H
