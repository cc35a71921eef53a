//===- SearchTest.cpp - every solver against brute force ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomProblems.h"
#include "tp/Planner/Search/Contraction.h"
#include "tp/Planner/Search/Elimination.h"
#include "tp/Planner/Search/Improvement.h"
#include "tp/Planner/Search/PriceAscent.h"
#include "tp/Planner/Search/Solve.h"
#include "llvm/Support/Error.h"
#include "gtest/gtest.h"

#include <numeric>
#include <random>

using namespace llvm;

namespace tp::search {
namespace {

/// Costs are sums of a few numbers below 100.
constexpr double kRounding = 1e-9;

struct Case {
  Shape shape;
  bool isFractional;
};

/// One body per solver, run on all kinds of random problems.
class Solvers : public testing::TestWithParam<Case> {
protected:
  template <typename Body> void forEachProblem(unsigned count, Body body) {
    for (unsigned seed = 0; seed < count; ++seed) {
      SCOPED_TRACE("seed " + std::to_string(seed));
      Problem problem = makeRandomProblem(seed, GetParam().shape, GetParam().isFractional);
      ASSERT_FALSE(errorToBool(problem.verify()));
      body(problem, getBestCost(problem));
      if (HasFailure())
        return;
    }
  }
};

TEST_P(Solvers, solveIsBruteForce) {
  unsigned feasible = 0, infeasible = 0;
  forEachProblem(800, [&](const Problem &problem, double best) {
    SearchResult result = solve(problem, {.steps = 100});
    ASSERT_LE(result.bound, best + kRounding);
    if (best == kForbidden) {
      ++infeasible;
      EXPECT_FALSE(result.hasPlan());
      EXPECT_TRUE(result.isInfeasible);
      return;
    }
    ++feasible;
    EXPECT_FALSE(result.isInfeasible);
    ASSERT_TRUE(result.hasPlan());
    EXPECT_NEAR(problem.evaluate(result.plan).cost, best, kRounding);
    EXPECT_NEAR(result.bound, best, 1e-8 * (1 + best)); // and proven
  });
  // The random problems are worth something.
  EXPECT_GT(feasible, 300u);
  EXPECT_GT(infeasible, 100u);
}

TEST_P(Solvers, contractionKeepsTheBest) {
  forEachProblem(600, [&](const Problem &problem, double best) {
    Contraction contraction(problem);
    if (contraction.isInfeasible) {
      EXPECT_EQ(best, kForbidden);
      return;
    }
    ASSERT_FALSE(errorToBool(contraction.problem.verify()));
    EXPECT_NEAR(std::min(getBestCost(contraction.problem), 1e9), std::min(best, 1e9), kRounding);
    // Any contracted plan without a conflict, whether it fits or not, is worth
    // the same when it is undone.
    forEachPlan(contraction.problem, [&](const Plan &plan) {
      Evaluation contracted = contraction.problem.evaluate(plan), original = problem.evaluate(contraction.expand(plan));
      if (contracted.cost == kForbidden)
        return;
      EXPECT_NEAR(contracted.cost, original.cost, kRounding);
      EXPECT_EQ(contracted.isFeasible(), original.isFeasible()) << contracted.error << " / " << original.error;
    });
  });
}

TEST_P(Solvers, priceAscentIsBelowTheBest) {
  forEachProblem(300, [&](const Problem &problem, double best) {
    Contraction contraction(problem);
    if (contraction.isInfeasible)
      return;
    PairGraph graph(contraction.problem);
    PriceAscent ascent(graph);
    double before = -kForbidden;
    for (int step = 0; step < 100; ++step) {
      ascent.step();
      ASSERT_LE(ascent.getBound(), best + kRounding);
      ASSERT_GE(ascent.getBound(), before);
      before = ascent.getBound();
    }
  });
}

TEST_P(Solvers, restrictionKeepsWhatIsBelowTheCeiling) {
  forEachProblem(300, [&](const Problem &problem, double best) {
    Contraction contraction(problem);
    if (contraction.isInfeasible || best == kForbidden)
      return;
    PairGraph graph(contraction.problem);
    PriceAscent ascent(graph);
    for (int step = 0; step < 50; ++step)
      ascent.step();
    double ceiling = best * 1.1 + kRounding;
    Problem restricted = ascent.restrict(ceiling);
    forEachPlan(contraction.problem, [&](const Plan &plan) {
      Evaluation evaluation = contraction.problem.evaluate(plan);
      if (evaluation.isFeasible() && evaluation.cost < ceiling) {
        EXPECT_TRUE(restricted.evaluate(plan).isFeasible());
      }
    });
  });
}

TEST_P(Solvers, lossesAddUpToTheCost) {
  forEachProblem(200, [&](Problem problem, double) {
    problem.limit = std::numeric_limits<int64_t>::max();
    Contraction contraction(problem);
    if (contraction.isInfeasible)
      return;
    PairGraph graph(contraction.problem);
    Reparametrization messages(graph);
    messages.setCosts(graph.getPricedCosts(std::vector<double>(graph.getTimeCount())));
    messages.sweep();
    double bound = messages.sweep();
    forEachPlan(contraction.problem, [&](const Plan &plan) {
      Evaluation evaluation = contraction.problem.evaluate(plan);
      if (!evaluation.isFeasible())
        return;
      std::vector<double> losses = messages.getLosses(plan);
      EXPECT_NEAR(bound + std::accumulate(losses.begin(), losses.end(), 0.0), evaluation.cost, kRounding);
      EXPECT_GE(*std::min_element(losses.begin(), losses.end()), -kRounding);
    });
  });
}

TEST_P(Solvers, eliminationIsBruteForce) {
  forEachProblem(300, [&](Problem problem, double) {
    problem.limit = std::numeric_limits<int64_t>::max();
    PairGraph graph(problem);
    Elimination elimination(graph);
    std::vector<unsigned> all(problem.nodes.size());
    std::iota(all.begin(), all.end(), 0);
    std::mt19937 random(1);
    std::vector<double> costs = graph.getPricedCosts(std::vector<double>(graph.getTimeCount()));
    Plan plan(problem.nodes.size());
    elimination.schedule(all, 1 << 20, random);
    ASSERT_TRUE(elimination.isExact());
    elimination.minimize(costs, plan);
    double best = getBestCost(problem);
    EXPECT_NEAR(std::min(problem.evaluate(plan).cost, 1e9), std::min(best, 1e9), kRounding);
    // With small tables some nodes stay as they are: never worse than before.
    Plan start(problem.nodes.size());
    double before = problem.evaluate(start).cost;
    elimination.schedule(all, 16, random);
    elimination.minimize(costs, start);
    EXPECT_LE(problem.evaluate(start).cost, before + kRounding);
  });
}

TEST_P(Solvers, startsAreKept) {
  forEachProblem(200, [&](const Problem &problem, double best) {
    if (best == kForbidden)
      return;
    Plan start;
    forEachPlan(problem, [&](const Plan &plan) {
      if (start.empty() && problem.evaluate(plan).isFeasible())
        start = plan;
    });
    SearchResult result = solve(problem, {.steps = 1}, {start});
    ASSERT_TRUE(result.hasPlan());
    EXPECT_LE(result.evaluation.cost, problem.evaluate(start).cost);
    // No time at all: the start itself, and no claim of more.
    SearchResult none = solve(problem, {.seconds = 0}, {start});
    ASSERT_TRUE(none.hasPlan());
    EXPECT_LE(none.evaluation.cost, problem.evaluate(start).cost);
    EXPECT_LE(none.bound, best + kRounding);
  });
}

INSTANTIATE_TEST_SUITE_P(Random, Solvers,
                         testing::Values(Case{Shape::chain, false}, Case{Shape::dag, false}, Case{Shape::chain, true},
                                         Case{Shape::dag, true}),
                         [](const testing::TestParamInfo<Case> &info) {
                           return std::string(info.param.shape == Shape::chain ? "chain" : "dag") +
                                  (info.param.isFractional ? "Fractional" : "Whole");
                         });

TEST(Solve, isDeterministicInSteps) {
  for (unsigned seed = 0; seed < 20; ++seed) {
    Problem problem = makeRandomProblem(seed, Shape::dag);
    SearchResult a = solve(problem, {.steps = 20}), b = solve(problem, {.steps = 20});
    EXPECT_EQ(a.plan, b.plan);
    EXPECT_EQ(a.bound, b.bound);
    EXPECT_EQ(a.steps, b.steps);
  }
}

/// All pairs of `count` nodes cost something: too many to be eliminated.
Problem makeCompleteProblem(unsigned count) {
  std::mt19937 random(1);
  std::uniform_real_distribution<double> cost(0, 1);
  constexpr unsigned kStrategies = 8;
  auto draw = [&](unsigned size) {
    std::vector<double> costs(size);
    std::generate(costs.begin(), costs.end(), [&] { return cost(random); });
    return costs;
  };
  Problem problem;
  for (unsigned node = 0; node < count; ++node) {
    problem.nodes.push_back({draw(kStrategies), {}});
    for (unsigned other = 0; other < node; ++other)
      problem.edges.push_back({other, node, draw(kStrategies * kStrategies)});
  }
  return problem;
}

TEST(Solve, endsAtAPlanThatIsNotAccepted) {
  Problem problem = makeCompleteProblem(24);
  auto getSteps = [&](bool isAccepted) {
    SearchResult result = solve(problem, {.steps = 6, .accepts = [&](llvm::ArrayRef<unsigned> plan) {
                                            EXPECT_EQ(plan.size(), problem.nodes.size());
                                            return isAccepted;
                                          }});
    EXPECT_TRUE(result.hasPlan());
    EXPECT_LE(result.bound, result.evaluation.cost);
    return result.steps;
  };
  EXPECT_EQ(getSteps(true), 6u);
  EXPECT_EQ(getSteps(false), 1u);
}

TEST(Solve, provesThatNothingFits) {
  Problem problem;
  problem.nodes = {{{1, 2}, {{0, 4, {5, 7}}}}, {{1, 2}, {{2, 6, {9, 4}}}}, {{0}, {{5, 6, {3}}}}};
  problem.limit = 8;
  SearchResult result = solve(problem, {.steps = 5});
  EXPECT_TRUE(result.isInfeasible);
  EXPECT_FALSE(result.hasPlan());
  ASSERT_TRUE(result.proof);
  EXPECT_EQ(result.proof->bytes, 9); // 5 + 4
  EXPECT_GE(result.proof->time, 2u);
  EXPECT_LT(result.proof->time, 4u);
  MemoryProof unavoidable = getUnavoidableMemory(problem);
  EXPECT_EQ(unavoidable.time, 2u);
  EXPECT_EQ(unavoidable.bytes, 9);
}

// Where nothing fits, prices rise until they overflow; sums are then no numbers.
TEST(PriceAscent, endsWithPricesThatOverflow) {
  Problem problem;
  problem.nodes = {{{1, 2}, {{0, 1, {0, 7}}}}, {{1, 2}, {{0, 1, {9, 0}}}}};
  problem.edges = {{0, 1, {0, 1, 1, 0}}};
  problem.limit = 1;
  PairGraph graph(problem);
  PriceAscent ascent(graph, {kForbidden});
  for (unsigned step = 0; step < 4; ++step)
    ascent.step();
  EXPECT_LE(ascent.getBound(), 3);
}

TEST(Solve, acceptsTheEmptyProblem) {
  SearchResult result = solve(Problem(), {.steps = 5});
  EXPECT_FALSE(result.isInfeasible);
  EXPECT_EQ(result.bound, 0);
}

} // namespace
} // namespace tp::search
