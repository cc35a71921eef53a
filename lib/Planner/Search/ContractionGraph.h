//===- ContractionGraph.h - a problem being contracted ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_SEARCH_CONTRACTIONGRAPH_H
#define TP_LIB_PLANNER_SEARCH_CONTRACTIONGRAPH_H

#include "tp/Planner/Search/Contraction.h"
#include "llvm/ADT/DenseMap.h"
#include <array>

namespace tp::search {

/// The state of a contraction: variables (a node, or several merged ones) and at
/// most one edge between two of them. Every method keeps the problem equivalent
/// or is a step that its caller has justified, and records how to undo it.
class ContractionGraph {
public:
  /// Residencies count kept time points here. They are disjoint, sorted, and
  /// their least usage is 0: what cannot be avoided is in `unavoidable`.
  struct Variable {
    std::vector<double> costs;
    std::vector<Residency> residencies;
    llvm::SmallVector<unsigned, 4> edges;
    bool isAlive = true;
    bool isDirty = true; // changed since the simple rules saw it
    // Changed since the dominance rules saw it, by DominanceRule.
    std::array<bool, 2> isDominanceDue = {true, true};
    bool isNormalized = false; // the residencies are
  };
  /// A table seen from one of its ends.
  struct View {
    unsigned edge, other;
    unsigned otherCount;
    size_t mineStride, otherStride;
    const double *data;
    double at(size_t mine, size_t theirs) const { return data[mine * mineStride + theirs * otherStride]; }
  };

  explicit ContractionGraph(const Problem &problem);

  std::vector<Variable> variables;
  double constant = 0;              // cost of what is decided
  std::vector<int64_t> unavoidable; // bytes by time point
  std::vector<unsigned> times;      // original time of each point
  int64_t limit;
  std::vector<Contraction::Record> records;
  bool isInfeasible = false;

  View view(unsigned edge, unsigned variable) const;
  /// Neighbours of a variable, as a copy that survives changes.
  llvm::SmallVector<View, 4> getViews(unsigned variable) const;
  unsigned getCount(unsigned variable) const { return variables[variable].costs.size(); }

  /// Only the listed strategies stay, in this order.
  void keepStrategies(unsigned variable, llvm::ArrayRef<unsigned> kept);
  /// `follower` always takes strategy map[strategy of leader].
  void mergeFollower(unsigned follower, unsigned leader, std::vector<unsigned> map);
  /// Minimises a variable without memory and with at most two edges out.
  void eliminate(unsigned variable);
  /// Table is row-major, first x second; adds to an edge that exists.
  void addEdge(unsigned first, unsigned second, std::vector<double> table);
  void dropEdge(unsigned edge);
  void forbid(unsigned edge, unsigned variable, unsigned mine, unsigned theirs);
  void addCost(unsigned variable, unsigned strategy, double cost) { variables[variable].costs[strategy] += cost; }
  void touch(unsigned variable) {
    variables[variable].isDirty = true;
    variables[variable].isDominanceDue.fill(true);
  }
  /// Makes the residencies what Variable says.
  void normalize(unsigned variable);
  /// Drops the points that cannot exceed the limit or that another one implies.
  void reduceTimePoints();

private:
  struct TableEdge {
    unsigned first, second;
    std::vector<double> costs;
    bool isAlive = true;
  };
  std::vector<TableEdge> edges;
  llvm::DenseMap<std::pair<unsigned, unsigned>, unsigned> edgeOf; // smaller variable first

  void keepTimePoints(llvm::ArrayRef<unsigned> kept);
};

/// Drop a strategy that another one can always replace; or forbid it beside the
/// strategies of one neighbour with which another one can. The second looks at all
/// pairs in full, the first at few.
enum class DominanceRule { dropSingles, forbidPairs };
/// Applies a rule to a variable. Returns true if anything changed.
bool applyDominance(ContractionGraph &graph, unsigned variable, DominanceRule rule);

} // namespace tp::search

#endif // TP_LIB_PLANNER_SEARCH_CONTRACTIONGRAPH_H
