//===- RandomProblems.h - small problems and their best plans ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_PLANNER_SEARCH_RANDOMPROBLEMS_H
#define TP_UNITTESTS_PLANNER_SEARCH_RANDOMPROBLEMS_H

#include "tp/Planner/Search/Problem.h"

#include <random>

namespace tp::search {

enum class Shape { chain, dag };

/// A problem with 2 to 8 nodes of 1 to 4 strategies; among them bijective edges,
/// forbidden pairs, ties, parallel edges, nodes without memory and with several
/// residencies. The limit lies between the least and the largest peak, now and
/// then below it. Costs are whole numbers, or with `isFractional` any.
inline Problem makeRandomProblem(unsigned seed, Shape shape, bool isFractional = false) {
  std::mt19937 random(seed);
  auto pick = [&](unsigned from, unsigned to) -> unsigned { return from + random() % (to - from + 1); };
  auto cost = [&](unsigned most) { return isFractional ? pick(0, most * 1000) * 1e-7 : double(pick(0, most)); };
  Problem problem;
  unsigned count = pick(2, 8);
  for (unsigned i = 0; i < count; ++i) {
    Node &node = problem.nodes.emplace_back();
    unsigned strategies = pick(1, 4);
    for (unsigned k = 0; k < strategies; ++k)
      node.costs.push_back(pick(0, 20) == 0 ? kForbidden : cost(10));
    for (unsigned r = pick(0, 2); r > 0; --r) {
      unsigned begin = pick(0, 10);
      Residency residency{begin, begin + pick(1, 5), {}};
      for (unsigned k = 0; k < strategies; ++k)
        residency.bytes.push_back(pick(0, 12));
      node.residencies.push_back(residency);
    }
  }
  auto addEdge = [&](unsigned from, unsigned to) {
    Edge edge{from, to, {}};
    unsigned rows = problem.nodes[from].costs.size(), columns = problem.nodes[to].costs.size(), kind = pick(0, 4);
    for (unsigned i = 0; i < rows; ++i)
      for (unsigned j = 0; j < columns; ++j)
        edge.costs.push_back(kind == 0                      ? (i % columns == j ? cost(2) : kForbidden)
                             : kind == 1                    ? double(i + j)
                             : kind == 2 && pick(0, 3) == 0 ? kForbidden
                                                            : cost(10));
    problem.edges.push_back(edge);
  };
  for (unsigned to = 1; to < count; ++to) {
    if (shape == Shape::chain) {
      addEdge(to - 1, to);
      continue;
    }
    for (unsigned degree = pick(1, 3); degree > 0; --degree) {
      unsigned from = pick(0, to - 1);
      random() % 2 ? addEdge(from, to) : addEdge(to, from);
    }
  }
  int64_t most = 0;
  for (const Node &node : problem.nodes)
    for (const Residency &residency : node.residencies)
      most += *std::max_element(residency.bytes.begin(), residency.bytes.end());
  problem.limit = pick(most / 6, most / 2 + 1);
  return problem;
}

/// Calls `visit` with every plan.
template <typename Visit> void forEachPlan(const Problem &problem, Visit visit) {
  Plan plan(problem.nodes.size());
  while (true) {
    visit(plan);
    size_t node = 0;
    while (node < plan.size() && ++plan[node] == problem.nodes[node].costs.size())
      plan[node++] = 0;
    if (node == plan.size())
      return;
  }
}

/// The least cost of a feasible plan; kForbidden if there is none.
inline double getBestCost(const Problem &problem) {
  double best = kForbidden;
  forEachPlan(problem, [&](const Plan &plan) {
    Evaluation evaluation = problem.evaluate(plan);
    if (evaluation.isFeasible())
      best = std::min(best, evaluation.cost);
  });
  return best;
}

} // namespace tp::search

#endif // TP_UNITTESTS_PLANNER_SEARCH_RANDOMPROBLEMS_H
