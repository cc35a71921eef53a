//===- Solve.cpp - the best plan within a budget, and its bound ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/Solve.h"
#include "tp/Planner/Search/Contraction.h"
#include "tp/Planner/Search/Enumeration.h"
#include "tp/Planner/Search/Improvement.h"
#include "tp/Planner/Search/PriceAscent.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>

using namespace llvm;

namespace tp::search {

static constexpr unsigned kSweepsPerStep = 16;
static constexpr unsigned kNeighbourhoodsPerStep = 4;
/// Sweeps of a stage before its first step, and the rate of price changes at
/// which its bound has come to rest.
static constexpr unsigned kFirstSweeps = 64;
static constexpr double kRestRate = 1e-3;
/// Steps of the first stage; each further one has twice as many.
static constexpr unsigned kFirstStageSteps = 8;
/// Choices that enumeration may try at the end of a stage, and the nodes up to
/// which it may end at all (it recurses by node).
static constexpr size_t kVisits = 100000;
static constexpr size_t kEnumerableNodes = 2000;
/// How far above the bound the first ceiling is; later ones are further up.
static constexpr double kFirstMargin = 0.05;

double SearchResult::getGap() const {
  if (!hasPlan() || std::isinf(bound))
    return 1;
  double scale = std::max(std::abs(evaluation.cost), std::abs(bound));
  return scale == 0 ? 0 : std::max(0.0, evaluation.cost - bound) / scale;
}

namespace {
/// A contracted problem in which all plans below `ceiling` are left, with the
/// solvers that work on it.
struct Stage {
  Stage(const Problem &problem, double ceiling, const Stage *parent, ArrayRef<double> pricesByTime)
      : parent(parent), ceiling(ceiling), contraction(problem), graph(contraction.problem),
        ascent(graph, getPrices(pricesByTime)), improvement(contraction.problem) {}

  unsigned getOriginalTime(unsigned time) const {
    time = contraction.times[time];
    return parent ? parent->getOriginalTime(time) : time;
  }
  Plan expand(ArrayRef<unsigned> plan) const {
    Plan expanded = contraction.expand(plan);
    return parent ? parent->expand(expanded) : expanded;
  }
  Plan project(ArrayRef<unsigned> plan) const {
    return contraction.project(parent ? parent->project(plan) : Plan(plan));
  }
  /// No plan of the original problem costs less.
  double getBound() const { return std::min(contraction.isInfeasible ? kForbidden : ascent.getBound(), ceiling); }

  const Stage *parent;
  double ceiling;
  Contraction contraction;
  PairGraph graph;
  PriceAscent ascent;
  Improvement improvement;

private:
  std::vector<double> getPrices(ArrayRef<double> pricesByTime) const {
    std::vector<double> prices;
    for (unsigned time = 0; time < graph.getTimeCount() && !pricesByTime.empty(); ++time)
      prices.push_back(pricesByTime[getOriginalTime(time)]);
    return prices;
  }
};

class Search {
public:
  Search(const Problem &problem, const Budget &budget, ArrayRef<Plan> starts)
      : problem(problem), budget(budget), starts(starts) {}

  SearchResult run() {
    for (const Plan &start : starts)
      offer(start);
    stages.push_back(std::make_unique<Stage>(problem, kForbidden, nullptr, ArrayRef<double>()));
    const Contraction &contraction = stages.front()->contraction;
    result.contractionSeconds = getSeconds();
    measure(contraction.problem);
    if (contraction.isInfeasible) {
      result.isInfeasible = true;
      result.proof = contraction.proof;
      result.bound = kForbidden;
    } else {
      for (unsigned steps = kFirstStageSteps; !isDone(); steps *= 2) {
        if (!stages.back()->contraction.isInfeasible)
          runStage(*stages.back(), steps);
        // A stage that could hardly begin is not worth its contraction.
        if (isDone() || getSeconds() + result.contractionSeconds >= budget.seconds)
          break;
        openStage();
      }
      if (result.hasPlan())
        result.bound = std::min(result.bound, result.evaluation.cost);
      result.prices = getPrices(*stages.back());
    }
    result.seconds = getSeconds();
    return std::move(result);
  }

private:
  double getSeconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); }
  bool isOutOfTime() const { return getSeconds() >= budget.seconds; }
  bool isDone() const {
    return isRejected || result.steps >= budget.steps || isOutOfTime() || result.isInfeasible ||
           result.getGap() <= budget.gap;
  }

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

  void runStage(Stage &stage, unsigned steps) {
    PriceAscent &ascent = stage.ascent;
    Improvement &improvement = stage.improvement;
    auto isOver = [this] { return isOutOfTime(); };
    for (unsigned sweep = 0; sweep < kFirstSweeps && !isOutOfTime(); ++sweep)
      ascent.step();
    if (!improvement.hasPlan() && result.hasPlan())
      improvement.repair(stage.project(result.plan), ascent.getPrices(), 2, isOver);

    for (unsigned step = 0; step < steps && !isDone(); ++step, ++result.steps) {
      for (unsigned sweep = 0; sweep < kSweepsPerStep && ascent.getRate() > kRestRate && !isOutOfTime(); ++sweep)
        ascent.step();
      // A new plan from the bound now and then, as later ones differ ever less;
      // but more often while there is none of those that the stage is about.
      bool isSought = !improvement.hasPlan() || improvement.getCost() > stage.ceiling;
      if ((isSought && step % 4 == 0) || (step & (step - 1)) == 0)
        improvement.repair(ascent.decode(), ascent.getPrices(), 12, isOver);
      for (unsigned i = 0; i < kNeighbourhoodsPerStep && improvement.hasPlan() && !isOutOfTime(); ++i)
        improvement.improve(ascent.getPrices(), ascent.getLosses(improvement.getPlan()));
      if (improvement.hasPlan())
        offer(stage.expand(improvement.getPlan()));
      result.bound = std::max(result.bound, stage.getBound());
      isRejected = budget.accepts && result.hasPlan() && !budget.accepts(result.plan);
    }
    if (!isDone())
      enumerateStage(stage);
  }

  /// Finishes a stage whose rest is small enough.
  void enumerateStage(Stage &stage) {
    if (stage.graph.getNodeCount() > kEnumerableNodes)
      return;
    double bound;
    Problem residual = stage.ascent.getResidual(bound);
    Enumeration enumeration(stage.contraction.problem, residual, bound);
    double cost = result.hasPlan() ? result.evaluation.cost : kForbidden;
    bool isComplete = enumeration.run(std::min(cost, stage.ceiling), kVisits);
    if (!enumeration.getPlan().empty())
      offer(stage.expand(enumeration.getPlan()));
    if (!isComplete)
      return;
    cost = result.hasPlan() ? result.evaluation.cost : kForbidden;
    result.bound = std::max(result.bound, std::min(cost, stage.ceiling));
    result.isInfeasible = result.bound == kForbidden;
  }

  /// Goes on with what can be below a ceiling: the best plan's cost, or a guess
  /// not far above the bound. A guess that proves to be too low leaves the bound
  /// at the ceiling; then, and where no plan below it turned up, the whole
  /// problem is taken up again with a higher one.
  void openStage() {
    if (!result.hasPlan() || result.evaluation.cost > stages.back()->ceiling) {
      if (stages.size() > 1)
        margin *= 2;
      stages.resize(1);
    }
    Stage &last = *stages.back();
    double bound = last.ascent.getBound();
    double ceiling = margin > 1 ? kForbidden : bound + margin * std::abs(bound);
    if (result.hasPlan())
      ceiling = std::min(ceiling, result.evaluation.cost);
    std::vector<double> pricesByTime = getPrices(last);
    Problem restricted = last.ascent.restrict(ceiling);
    ++result.steps; // even a stage that is empty at once is one
    stages.push_back(std::make_unique<Stage>(restricted, std::min(ceiling, last.ceiling), &last, pricesByTime));
    result.bound = std::max(result.bound, stages.back()->getBound());
  }

  std::vector<double> getPrices(const Stage &stage) const {
    std::vector<double> prices(problem.getTimeCount());
    for (auto [time, price] : enumerate(stage.ascent.getPrices()))
      prices[stage.getOriginalTime(time)] = price;
    return prices;
  }

  const Problem &problem;
  const Budget &budget;
  ArrayRef<Plan> starts;
  SearchResult result;
  std::vector<std::unique_ptr<Stage>> stages; // each made from the one before
  double margin = kFirstMargin;
  bool isRejected = false;
  std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
};
} // namespace

SearchResult solve(const Problem &problem, const Budget &budget, ArrayRef<Plan> starts) {
  return Search(problem, budget, starts).run();
}

} // namespace tp::search
