//===- PairGraph.h - a problem as its solvers walk it ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_SEARCH_PAIRGRAPH_H
#define TP_PLANNER_SEARCH_PAIRGRAPH_H

#include "tp/Planner/Search/Problem.h"

#include <deque>

namespace tp::search {

/// Read-only view of a problem, without its limit: the edges of each node, with
/// tables that lie row-major from either end; and memory turned into node costs
/// by prices, which is the problem's Lagrangian relaxation (Everett, Operations
/// Research 11, 1963). Vectors over strategies are all nodes' strategies in a
/// row, see getOffset. Keeps a reference to the problem.
class PairGraph {
public:
  struct Arc {
    unsigned other, edge;
    const double *table;    // own strategies x other's, row-major
    const double *reversed; // the other's strategies x own
    unsigned otherCount;
    /// Where messages along this arc start, in a vector of getMessageCount.
    size_t incoming, outgoing;
  };

  /// An edge beside those of the problem, with a table that many may share; it
  /// must outlive the graph.
  struct SharedEdge {
    unsigned from, to;
    const std::vector<double> *costs;
  };
  explicit PairGraph(const Problem &problem, llvm::ArrayRef<SharedEdge> shared = {});
  PairGraph(const PairGraph &) = delete;

  const Problem &getProblem() const { return problem; }
  unsigned getNodeCount() const { return problem.nodes.size(); }
  unsigned getTimeCount() const { return timeCount; }
  unsigned getCount(unsigned node) const { return offsets[node + 1] - offsets[node]; }
  size_t getOffset(unsigned node) const { return offsets[node]; }
  size_t getStrategyCount() const { return offsets.back(); }
  size_t getMessageCount() const { return messageCount; }

  /// Sorted by the other end: first those to earlier nodes.
  llvm::ArrayRef<Arc> getArcs(unsigned node) const { return arcs[node]; }
  llvm::ArrayRef<Arc> getEarlier(unsigned node) const { return getArcs(node).take_front(earlierCount[node]); }
  llvm::ArrayRef<Arc> getLater(unsigned node) const { return getArcs(node).drop_front(earlierCount[node]); }

  /// Costs of strategies with memory at `prices` (cost per byte, by time point).
  std::vector<double> getPricedCosts(llvm::ArrayRef<double> prices) const;
  /// Bytes by time point when every strategy counts by its weight.
  std::vector<double> getWeightedUsage(llvm::ArrayRef<double> weights) const;

private:
  const Problem &problem;
  unsigned timeCount;
  std::vector<size_t> offsets;
  std::deque<std::vector<double>> transposed;
  std::vector<llvm::SmallVector<Arc, 4>> arcs;
  std::vector<unsigned> earlierCount;
  size_t messageCount = 0;
};

} // namespace tp::search

#endif // TP_PLANNER_SEARCH_PAIRGRAPH_H
