//===- Contraction.h - exact simplifications, and their undoing ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_SEARCH_CONTRACTION_H
#define TP_PLANNER_SEARCH_CONTRACTION_H

#include "tp/Planner/Search/Problem.h"

#include <optional>

namespace tp::search {

/// A smaller problem whose best plans are best plans of the original, and the
/// way back. For every plan of `problem`, `expand` gives an original plan of the
/// same cost that fits the limit if the plan does. The rules, run until none
/// applies:
///
/// - Time points: only maximal sets of alive nodes are kept, then only points
///   that can exceed the limit and that no other point implies.
/// - Forbidden: a strategy without an allowed partner at some edge, or with
///   which the smallest usages of all others exceed the limit.
/// - Followers: where each strategy of u allows only one of v, v is merged into
///   u with its memory (a bijective edge is the common case).
/// - Separable edges (among them constant ones) become node costs; parallel
///   edges become one.
/// - Nodes without memory and at most two neighbours are minimised out (Bertele
///   and Brioschi, Nonserial Dynamic Programming, 1972).
/// - Dominance: strategy k of v is dropped, everywhere or beside strategy i of a
///   neighbour u, if another one costs no more for every choice of the other
///   neighbours and uses no more memory at any time (dead-end elimination for
///   singles and pairs; Goldstein, Biophysical Journal 66, 1994).
class Contraction {
public:
  /// `original` must pass Problem::verify. If it turns out to be infeasible, the
  /// contracted problem means nothing.
  explicit Contraction(const Problem &original);

  /// The last node stands for all that is decided: one strategy, the cost and
  /// memory that every plan has.
  Problem problem;
  /// The original time of each time point of `problem`.
  std::vector<unsigned> times;
  /// True if no plan is feasible: some node has no allowed strategy left, or
  /// there is a proof from memory (in original time).
  bool isInfeasible = false;
  std::optional<MemoryProof> proof;

  /// The original plan of a plan of `problem`.
  Plan expand(llvm::ArrayRef<unsigned> plan) const;

  /// The plan of `problem` that is closest to an original plan; strategies that
  /// were dropped become others.
  Plan project(llvm::ArrayRef<unsigned> plan) const;

  /// strategy of `target` = table[strategy of a * strategies of b + strategy of
  /// b]; without b just table[strategy of a]. Renumbering has target = a.
  struct Record {
    unsigned target, a, b, countB;
    std::vector<unsigned> table;
  };

private:
  std::vector<Record> records; // to be undone last first
  std::vector<unsigned> kept;  // original node of each node of `problem` but the last
  size_t originalCount;
};

} // namespace tp::search

#endif // TP_PLANNER_SEARCH_CONTRACTION_H
