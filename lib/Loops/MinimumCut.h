//===- MinimumCut.h - the cheapest way to part a graph ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOOPS_MINIMUMCUT_H
#define TP_LIB_LOOPS_MINIMUMCUT_H

#include <limits>
#include <vector>

namespace tp {

/// A directed graph with capacities. E. A. Dinic, "Algorithm for solution of a
/// problem of maximum flow in networks with power estimation" (1970).
class MinimumCut {
public:
  static constexpr double kInfinite = std::numeric_limits<double>::infinity();
  static constexpr unsigned kSource = 0, kSink = 1;

  unsigned addNode() { return edges.emplace_back(), unsigned(edges.size() - 1); }
  void addEdge(unsigned from, unsigned to, double capacity);
  /// By node, whether it is on the source's side of the cheapest cut, the smallest
  /// such side. Every path from source to sink needs a finite edge.
  std::vector<bool> solve();

private:
  struct Edge {
    unsigned to, reverse; // its number among those of `to`
    double left;
  };
  void findLevels();
  double push(unsigned node, double most);

  std::vector<std::vector<Edge>> edges{2};
  std::vector<int> levels;
  std::vector<unsigned> next; // edges of each node that may carry more
};

} // namespace tp

#endif // TP_LIB_LOOPS_MINIMUMCUT_H
