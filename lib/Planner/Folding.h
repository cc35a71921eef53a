//===- Folding.h - repeated parts of a program planned once ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_FOLDING_H
#define TP_LIB_PLANNER_FOLDING_H

#include "PlanGraph.h"

namespace tp {

/// The bytes that the classes of a folded program hold over time.
class FoldedMemory {
public:
  /// Bytes that each class holds at a time, by strategy; empty if none.
  std::vector<std::vector<int64_t>> getBytes(unsigned time) const;
  /// Bytes in use at each time under a folded plan.
  std::vector<int64_t> getUsage(llvm::ArrayRef<unsigned> plan) const;

private:
  friend class Folding;
  struct Residency {
    unsigned begin, end, bytes; // into byteTables
  };
  unsigned timeCount = 0;
  std::vector<std::vector<int64_t>> byteTables;
  std::vector<std::vector<Residency>> residencies; // by class
};

/// The variables of a graph in classes of those that look alike as far as a few
/// steps around them: the layers of a model, however they are written down. A
/// folded plan gives all variables of a class one strategy, which is a plan of
/// the whole program; the folded problem says exactly what that costs.
class Folding {
public:
  /// Folding that leaves more than the share `worthIt` of the variables is not done:
  /// a search proves something of the folded problem only.
  explicit Folding(const PlanGraph &graph, double worthIt = 0.25);

  unsigned getClassCount() const { return members.size(); }
  /// True if some class has several variables.
  bool isFolded() const { return members.size() < classes.size(); }

  /// The folded problem without memory.
  search::Problem getProblem() const;
  const FoldedMemory &getMemory() const { return memory; }

  /// The variables of a class.
  llvm::ArrayRef<unsigned> getMembers(unsigned number) const { return members[number]; }

  /// The folded plan that follows the first variable of each class.
  search::Plan fold(llvm::ArrayRef<unsigned> plan) const;
  search::Plan unfold(llvm::ArrayRef<unsigned> plan) const;

private:
  void refine(double worthIt);
  void collectEdges();

  struct ClassEdge {
    unsigned from, to, table, count;
  };

  const PlanGraph &graph;
  std::vector<unsigned> classes;              // by variable
  std::vector<std::vector<unsigned>> members; // by class
  std::vector<ClassEdge> edges;
  FoldedMemory memory;
};

} // namespace tp

#endif // TP_LIB_PLANNER_FOLDING_H
