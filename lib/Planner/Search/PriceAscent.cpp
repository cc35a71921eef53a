//===- PriceAscent.cpp - prices on memory, and the bound they prove ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/PriceAscent.h"
#include "llvm/ADT/STLExtras.h"

#include <cmath>
#include <numeric>

using namespace llvm;

namespace tp::search {

// Chosen on random problems and on the public benchmark; halving or doubling any
// of them changes the number of steps by less than half.
static constexpr double kRateDecay = 0.7;
static constexpr unsigned kPatience = 30; // steps without a rise before it
static constexpr double kRise = 1e-4;     // of the bound, at rate 1
static constexpr double kMomentum = 0.8;
static constexpr double kFloor = 1e-4;   // least price, of bound / (limit * time points)
static constexpr double kFullStep = 0.3; // excess (of the limit) from which steps have full length

PriceAscent::PriceAscent(const PairGraph &graph, std::vector<double> start, double rate)
    : graph(graph), messages(graph), prices(std::move(start)), momentum(graph.getTimeCount()), rate(rate) {
  prices.resize(graph.getTimeCount());
  bestPrices = prices;
}

void PriceAscent::sweep() {
  messages.setCosts(graph.getPricedCosts(prices));
  double paid = std::accumulate(prices.begin(), prices.end(), 0.0) * graph.getProblem().limit;
  double priced = messages.sweep();
  double bound = priced - paid - 1e-10 * (std::abs(priced) + paid);
  lastBound = bound;
  if (bound > bestBound) {
    bestBound = bound;
    bestPrices = prices;
  }
}

void PriceAscent::step() {
  sweep();
  ++stepsSinceRise;
  if (lastBound > reference + kRise * rate * std::abs(reference)) {
    reference = lastBound;
    stepsSinceRise = 0;
  } else if (stepsSinceRise > kPatience) {
    rate *= kRateDecay;
    stepsSinceRise = 0;
    reference = bestBound;
    prices = bestPrices;
  }
  updatePrices();
}

Problem PriceAscent::getResidual(double &bound) {
  prices = bestPrices;
  sweep();
  sweep(); // one in each direction
  bound = lastBound;
  return messages.getResidual();
}

Problem PriceAscent::restrict(double ceiling) {
  double bound;
  Problem residual = getResidual(bound);
  Problem restricted = graph.getProblem();
  // A little more stays, so that rounding takes nothing away.
  double most = ceiling - bound + 1e-9 * std::abs(ceiling);
  auto forbid = [&](std::vector<double> &costs, const std::vector<double> &losses) {
    for (size_t i = 0; i < costs.size(); ++i)
      if (losses[i] > most)
        costs[i] = kForbidden;
  };
  for (auto [node, losses] : zip_equal(restricted.nodes, residual.nodes))
    forbid(node.costs, losses.costs);
  for (auto [edge, losses] : zip_equal(restricted.edges, residual.edges))
    forbid(edge.costs, losses.costs);
  return restricted;
}

void PriceAscent::updatePrices() {
  double limit = graph.getProblem().limit;
  std::vector<double> usage = graph.getWeightedUsage(messages.getWeights());
  double floor = kFloor * std::abs(bestBound) / limit / prices.size();
  double greatest = 0;
  for (size_t time = 0; time < prices.size(); ++time) {
    momentum[time] = kMomentum * momentum[time] + (1 - kMomentum) * (usage[time] / limit - 1);
    if (prices[time] > floor || momentum[time] > 0)
      greatest = std::max(greatest, std::abs(momentum[time]));
  }
  double scale = rate / std::max(kFullStep, greatest);
  for (size_t time = 0; time < prices.size(); ++time)
    prices[time] = std::max(floor, prices[time]) * std::exp(scale * momentum[time]);
}

} // namespace tp::search
