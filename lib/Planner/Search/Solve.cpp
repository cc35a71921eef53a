//===- Solve.cpp - the best plan within a budget, and its bound ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/Solve.h"
#include "tp/Planner/Search/Contraction.h"
#include "tp/Planner/Search/Improvement.h"
#include "tp/Planner/Search/PriceAscent.h"

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace llvm;

namespace tp::search {

static constexpr unsigned kSweepsPerStep = 16;
static constexpr unsigned kNeighbourhoodsPerStep = 4;
/// Sweeps before the first plan is read off, and the rate of price changes at
/// which the bound has come to rest.
static constexpr unsigned kFirstSweeps = 64;
static constexpr double kRestRate = 1e-3;

double SearchResult::getGap() const {
  if (!hasPlan() || std::isinf(bound))
    return 1;
  double scale = std::max(std::abs(evaluation.cost), std::abs(bound));
  return scale == 0 ? 0 : std::max(0.0, evaluation.cost - bound) / scale;
}

namespace {
class Search {
public:
  Search(const Problem &problem, const Budget &budget, ArrayRef<Plan> starts)
      : problem(problem), budget(budget), starts(starts) {}

  SearchResult run() {
    for (const Plan &start : starts)
      offer(start);
    Contraction contraction(problem);
    result.contractionSeconds = getSeconds();
    measure(contraction.problem);
    if (contraction.isInfeasible) {
      result.isInfeasible = true;
      result.proof = contraction.proof;
      result.bound = kForbidden;
    } else {
      search(contraction);
    }
    result.seconds = getSeconds();
    return std::move(result);
  }

private:
  double getSeconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  }
  bool isOver() const { return getSeconds() >= budget.seconds; }

  void measure(const Problem &contracted) {
    ContractedSize &size = result.contracted;
    size.nodes = contracted.nodes.size() - 1;
    size.edges = contracted.edges.size();
    size.timePoints = contracted.getTimeCount();
    for (const Node &node : ArrayRef(contracted.nodes).drop_back())
      size.strategies += node.costs.size();
    for (const Edge &edge : contracted.edges)
      size.pairs += edge.costs.size();
  }

  void offer(Plan plan) {
    Evaluation evaluation = problem.evaluate(plan);
    if (!evaluation.isFeasible() || (result.hasPlan() && evaluation.cost >= result.evaluation.cost))
      return;
    result.plan = std::move(plan);
    result.evaluation = std::move(evaluation);
  }

  void search(const Contraction &contraction) {
    PairGraph graph(contraction.problem);
    PriceAscent ascent(graph);
    Improvement improvement(contraction.problem);
    for (unsigned sweep = 0; sweep < kFirstSweeps && !isOver(); ++sweep)
      ascent.step();
    for (const Plan &start : starts)
      if (problem.evaluate(start).isFeasible())
        improvement.repair(contraction.project(start), ascent.getPrices(), 2);

    double offered = kForbidden;
    for (; result.steps < budget.steps; ++result.steps) {
      for (unsigned sweep = 0; sweep < kSweepsPerStep && ascent.getRate() > kRestRate && !isOver(); ++sweep)
        ascent.step();
      // A new basin now and then: with more steps behind, ever more seldom.
      if (isPowerOfTwoStep() || !improvement.hasPlan())
        improvement.repair(ascent.decode(), ascent.getPrices(), 12);
      for (unsigned i = 0; i < kNeighbourhoodsPerStep && improvement.hasPlan() && !isOver(); ++i)
        improvement.improve(ascent.getPrices(), ascent.getLosses(improvement.getPlan()));
      if (improvement.getCost() < offered) {
        offered = improvement.getCost();
        offer(contraction.expand(improvement.getPlan()));
      }
      result.bound = ascent.getBound();
      if (result.getGap() < 1e-9 || isOver())
        break;
    }
    if (result.hasPlan())
      result.bound = std::min(result.bound, result.evaluation.cost);
  }

  bool isPowerOfTwoStep() const { return (result.steps & (result.steps - 1)) == 0; }

  const Problem &problem;
  const Budget &budget;
  ArrayRef<Plan> starts;
  SearchResult result;
  std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
};
} // namespace

SearchResult solve(const Problem &problem, const Budget &budget, ArrayRef<Plan> starts) {
  return Search(problem, budget, starts).run();
}

} // namespace tp::search
