//===- Enumeration.cpp - the last decisions, one by one ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/Enumeration.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace tp::search {

Enumeration::Enumeration(const Problem &problem, const Problem &residual, double bound)
    : problem(problem), graph(residual), bound(bound) {}

bool Enumeration::run(double startCeiling, size_t visits) {
  ceiling = startCeiling;
  visitsLeft = visits;
  best.clear();
  plan.assign(problem.nodes.size(), 0);
  usage.assign(problem.getTimeCount(), 0);
  loss = 0;
  visit(0);
  return visitsLeft > 0;
}

/// Adds or takes back a node's memory; false if it goes over the limit.
bool Enumeration::shift(unsigned node, unsigned strategy, int sign) {
  bool fits = true;
  for (const Residency &residency : problem.nodes[node].residencies)
    for (unsigned time = residency.begin; time < residency.end; ++time)
      fits &= (usage[time] += sign * residency.bytes[strategy]) <= problem.limit;
  return fits;
}

void Enumeration::visit(unsigned node) {
  if (node == plan.size()) {
    Evaluation evaluation = problem.evaluate(plan);
    if (evaluation.isFeasible() && evaluation.cost < ceiling) {
      ceiling = evaluation.cost;
      best = plan;
    }
    return;
  }
  const Node &own = graph.getProblem().nodes[node];
  SmallVector<std::pair<double, unsigned>, 8> choices;
  for (auto [strategy, cost] : enumerate(own.costs)) {
    double sum = cost;
    for (const PairGraph::Arc &arc : graph.getEarlier(node))
      sum += arc.table[strategy * arc.otherCount + plan[arc.other]];
    if (sum != kForbidden)
      choices.push_back({sum, strategy});
  }
  llvm::sort(choices);
  for (auto [cost, strategy] : choices) {
    // The losses are right up to rounding: what is hardly below is looked at.
    if (bound + loss + cost >= ceiling || visitsLeft == 0)
      return;
    --visitsLeft;
    plan[node] = strategy;
    double before = loss;
    loss += cost;
    if (shift(node, strategy, 1))
      visit(node + 1);
    shift(node, strategy, -1);
    loss = before;
  }
}

} // namespace tp::search
