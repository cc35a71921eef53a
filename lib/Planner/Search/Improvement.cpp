//===- Improvement.cpp - better plans from a plan ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/Improvement.h"
#include "llvm/ADT/STLExtras.h"

#include <cmath>
#include <numeric>

using namespace llvm;

namespace tp::search {

/// Entries of a table that elimination may build. Ten times more frees a few
/// nodes in a hundred and takes ten times longer.
static constexpr size_t kTableLimit = 100000;

/// The fewest nodes of a neighbourhood.
static constexpr double kLeastPart = 20;

/// More than any single choice can save.
static double getConflictCost(const Problem &problem) {
  double most = 1;
  auto raise = [&](ArrayRef<double> costs) {
    for (double cost : costs)
      if (cost != kForbidden)
        most = std::max(most, std::abs(cost));
  };
  for (const Node &node : problem.nodes)
    raise(node.costs);
  for (const Edge &edge : problem.edges)
    raise(edge.costs);
  return 4 * most;
}

/// A copy in which plans with conflicts have a cost, too.
static Problem makeFinite(const Problem &problem, double conflictCost) {
  Problem finite = problem;
  for (Node &node : finite.nodes)
    std::replace(node.costs.begin(), node.costs.end(), kForbidden, conflictCost);
  for (Edge &edge : finite.edges)
    std::replace(edge.costs.begin(), edge.costs.end(), kForbidden, conflictCost);
  return finite;
}

Improvement::Improvement(const Problem &problem)
    : problem(problem), conflictCost(getConflictCost(problem)), finite(makeFinite(problem, conflictCost)),
      graph(finite), elimination(graph), allNodes(graph.getNodeCount()) {
  std::iota(allNodes.begin(), allNodes.end(), 0);
}

Improvement::State Improvement::evaluate(Plan plan) const {
  State state;
  state.usage = problem.getUsage(plan);
  state.cost = 0;
  for (auto [node, strategy] : zip_equal(problem.nodes, plan))
    state.cost += node.costs[strategy];
  for (const Edge &edge : problem.edges)
    state.cost += edge.costs[plan[edge.from] * graph.getCount(edge.to) + plan[edge.to]];
  state.plan = std::move(plan);
  return state;
}

bool Improvement::isFeasible(const State &state) const {
  return state.cost != kForbidden && all_of(state.usage, [&](int64_t bytes) { return bytes <= problem.limit; });
}

bool Improvement::offer(State state) {
  if (!(state.cost < best.cost) || !isFeasible(state))
    return false;
  best = std::move(state);
  return true;
}

void Improvement::minimize(ArrayRef<double> prices, Plan &plan) {
  elimination.schedule(allNodes, kTableLimit, random);
  elimination.minimize(graph.getPricedCosts(prices), plan);
}

bool Improvement::repair(Plan plan, ArrayRef<double> startPrices, unsigned attempts, function_ref<bool()> isOver) {
  std::vector<double> prices(startPrices);
  double total = std::accumulate(prices.begin(), prices.end(), 0.0);
  double least = std::max(total, 1e-30) / (10.0 * prices.size());
  bool isBetter = false;
  double growth = 1.1;
  for (unsigned attempt = 0; attempt < attempts && !isOver(); ++attempt) {
    minimize(prices, plan);
    State state = evaluate(plan);
    bool isTooLarge = false;
    for (auto [price, bytes] : zip_equal(prices, state.usage)) {
      if (bytes <= problem.limit)
        continue;
      isTooLarge = true;
      price = std::max(price, least) * growth;
    }
    growth += 0.1;
    bool wasBetter = offer(std::move(state));
    isBetter |= wasBetter;
    // Feasible, and another neighbourhood gained nothing.
    if (!isTooLarge && best.cost != kForbidden && !wasBetter)
      break;
  }
  return isBetter;
}

std::vector<Improvement::Component> Improvement::findComponents(const Plan &from, const Plan &to,
                                                                ArrayRef<double> pricedCosts) const {
  std::vector<Component> components;
  std::vector<char> isSeen(from.size());
  for (unsigned root = 0; root < from.size(); ++root) {
    if (isSeen[root] || from[root] == to[root])
      continue;
    Component &component = components.emplace_back();
    component.nodes.push_back(root);
    isSeen[root] = true;
    for (size_t next = 0; next < component.nodes.size(); ++next) {
      unsigned node = component.nodes[next], before = from[node], after = to[node];
      component.cost += finite.nodes[node].costs[after] - finite.nodes[node].costs[before];
      component.pricedCost += pricedCosts[graph.getOffset(node) + after] - pricedCosts[graph.getOffset(node) + before];
      for (const PairGraph::Arc &arc : graph.getArcs(node)) {
        bool isInside = from[arc.other] != to[arc.other];
        if (isInside && !isSeen[arc.other]) {
          isSeen[arc.other] = true;
          component.nodes.push_back(arc.other);
        }
        if (isInside && arc.other < node)
          continue; // counted at the other end
        double change =
            arc.table[after * arc.otherCount + to[arc.other]] - arc.table[before * arc.otherCount + from[arc.other]];
        component.cost += change;
        component.pricedCost += change;
      }
    }
  }
  return components;
}

bool Improvement::shift(const Component &component, const Plan &from, const Plan &to,
                        std::vector<int64_t> &usage) const {
  bool fits = true;
  for (unsigned node : component.nodes) {
    for (const Residency &residency : problem.nodes[node].residencies) {
      int64_t change = residency.bytes[to[node]] - residency.bytes[from[node]];
      if (change != 0)
        for (unsigned time = residency.begin; time < residency.end; ++time)
          usage[time] += change;
    }
  }
  for (unsigned node : component.nodes)
    for (const Residency &residency : problem.nodes[node].residencies)
      for (unsigned time = residency.begin; fits && time < residency.end; ++time)
        fits = usage[time] <= problem.limit;
  return fits;
}

/// The best plan with all components that fit, one after the other: ranked and
/// chosen by their change of the priced cost or of the cost alone.
Improvement::State Improvement::take(ArrayRef<Component> components, const Plan &to, bool isPriced) const {
  auto getGain = [&](const Component &component) { return isPriced ? component.pricedCost : component.cost; };
  std::vector<const Component *> open;
  for (const Component &component : components)
    if (getGain(component) < 0)
      open.push_back(&component);
  llvm::sort(open, [&](const Component *a, const Component *b) {
    return std::pair(getGain(*a), a) < std::pair(getGain(*b), b); // they lie in one array
  });

  Plan plan = best.plan;
  std::vector<int64_t> usage = best.usage;
  // What one component frees may let an earlier one in.
  for (bool isChanged = true; isChanged;) {
    isChanged = false;
    llvm::erase_if(open, [&](const Component *component) {
      if (!shift(*component, best.plan, to, usage)) {
        shift(*component, to, best.plan, usage);
        return false;
      }
      for (unsigned node : component->nodes)
        plan[node] = to[node];
      isChanged = true;
      return true;
    });
  }
  return evaluate(std::move(plan));
}

/// A connected part of random size around a node. Nodes with very many
/// neighbours contribute only some of them, so that a part stays a part.
std::vector<unsigned> Improvement::growPart(unsigned root) {
  constexpr unsigned kMostNeighbours = 20;
  double count = allNodes.size();
  size_t size = std::min(count, kLeastPart * std::pow(std::max(1.0, count / kLeastPart), getUniform()));
  std::vector<unsigned> part{root};
  std::vector<char> isSeen(allNodes.size());
  isSeen[root] = true;
  for (size_t next = 0; next < part.size() && part.size() < size; ++next) {
    ArrayRef<PairGraph::Arc> arcs = graph.getArcs(part[next]);
    for (const PairGraph::Arc &arc : arcs) {
      if (isSeen[arc.other] || (arcs.size() > kMostNeighbours && random() % arcs.size() >= kMostNeighbours))
        continue;
      isSeen[arc.other] = true;
      part.push_back(arc.other);
    }
  }
  return part;
}

/// Nodes that follow each other in the problem: a stretch of the program.
std::vector<unsigned> Improvement::chooseStretch() {
  double count = allNodes.size();
  size_t size = std::min(count, kLeastPart * std::pow(std::max(1.0, count / kLeastPart), getUniform()));
  auto begin = allNodes.begin() + random() % (allNodes.size() - size + 1);
  return std::vector<unsigned>(begin, begin + size);
}

/// A node, most often one at which the best plan loses much against the bound.
unsigned Improvement::chooseNode(ArrayRef<double> losses) {
  double total = 0;
  for (double loss : losses)
    total += std::max(loss, 0.0);
  double target = getUniform() * total;
  for (auto [node, loss] : enumerate(losses)) {
    target -= std::max(loss, 0.0);
    if (target < 0)
      return node;
  }
  return random() % allNodes.size();
}

/// Forces another strategy on a node, adapts its surroundings, then lets go.
Plan Improvement::kick(std::vector<double> costs, ArrayRef<double> losses) {
  unsigned node = chooseNode(losses), count = graph.getCount(node);
  Plan plan = best.plan;
  if (count > 1)
    plan[node] = (plan[node] + 1 + random() % (count - 1)) % count;
  std::vector<double> forced = costs;
  for (unsigned strategy = 0; strategy < count; ++strategy)
    if (strategy != plan[node])
      forced[graph.getOffset(node) + strategy] += conflictCost;
  for (int round = 0; round < 3; ++round) {
    elimination.schedule(growPart(node), kTableLimit, random);
    elimination.minimize(forced, plan);
  }
  elimination.schedule(growPart(node), kTableLimit, random);
  elimination.minimize(costs, plan);
  return plan;
}

bool Improvement::improve(ArrayRef<double> prices, ArrayRef<double> losses) {
  // Prices that are too high leave memory unused, ones that are too low propose
  // what does not fit: both are right at times.
  double factor = std::exp(2.0 * (getUniform() - 0.6));
  std::vector<double> scaled(prices);
  for (double &price : scaled)
    price *= factor;
  std::vector<double> costs = graph.getPricedCosts(scaled);

  Plan proposal = best.plan;
  unsigned kind = random() % 6;
  if (kind < 3) {
    proposal = kick(costs, losses);
  } else {
    elimination.schedule(kind == 3   ? allNodes
                         : kind == 4 ? chooseStretch()
                                     : growPart(chooseNode(losses)),
                         kTableLimit, random);
    elimination.minimize(costs, proposal);
  }
  std::vector<Component> components = findComponents(best.plan, proposal, costs);
  State priced = take(components, proposal, true), plain = take(components, proposal, false);
  bool isBetter = offer(std::move(priced));
  return offer(std::move(plain)) || isBetter;
}

} // namespace tp::search
