//===- Elimination.h - exact minimisation of a part ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_SEARCH_ELIMINATION_H
#define TP_PLANNER_SEARCH_ELIMINATION_H

#include "tp/Planner/Search/PairGraph.h"

#include <random>

namespace tp::search {

/// Minimises over as many nodes at once as small tables permit, with the others
/// as they are in a plan: bucket elimination (Dechter, Artificial Intelligence
/// 113, 1999) in the order of the smallest next table, where a node that would
/// make a table too large is conditioned on instead (cutset conditioning;
/// Hamze and de Freitas, "From Fields to Trees", UAI 2004, use such parts to
/// sample). What is conditioned on depends on the random numbers, so that
/// repeated use reaches every node. Keeps a reference to the graph.
class Elimination {
public:
  explicit Elimination(const PairGraph &graph);

  /// Chooses the free nodes among `candidates`, and their order. No table gets
  /// more than `tableLimit` entries.
  void schedule(llvm::ArrayRef<unsigned> candidates, size_t tableLimit, std::mt19937 &random);

  /// Sets the free nodes in `plan` to the best choice under the costs of
  /// strategies (from PairGraph::getPricedCosts) given all other nodes.
  void minimize(llvm::ArrayRef<double> costs, Plan &plan);

  size_t getFreeCount() const { return buckets.size(); }
  /// True if the last schedule left every candidate free.
  bool isExact() const { return isAllFree; }

private:
  /// One free node, with the later ones that its minimum depends on: the last
  /// eliminated first. The table of minima has the first as its slowest index.
  struct Bucket {
    unsigned node;
    llvm::SmallVector<unsigned, 6> scope;  // positions of buckets
    size_t size = 1;                       // entries of the table of minima
    llvm::SmallVector<unsigned, 4> inputs; // buckets whose minima depend on this node
    size_t offset = 0;                     // of its minima in `minima`
  };
  void collectInputs();
  void minimizeBucket(const Bucket &bucket, llvm::ArrayRef<double> costs, llvm::ArrayRef<unsigned> plan);
  unsigned choose(const Bucket &bucket, llvm::ArrayRef<double> costs, llvm::ArrayRef<unsigned> plan) const;

  const PairGraph &graph;
  std::vector<Bucket> buckets;
  std::vector<unsigned> positionOf; // by node: its bucket, or kFixed
  static constexpr unsigned kFixed = ~0u;
  bool isAllFree = false;
  std::vector<double> minima;
};

} // namespace tp::search

#endif // TP_PLANNER_SEARCH_ELIMINATION_H
