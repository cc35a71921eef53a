//===- Contraction.cpp - exact simplifications, and their undoing ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/Contraction.h"
#include "ContractionGraph.h"
#include "llvm/ADT/STLExtras.h"

#include <cmath>
#include <numeric>

using namespace llvm;

namespace tp::search {

namespace {
using View = ContractionGraph::View;

/// Merging followers and eliminating may enlarge tables up to this many entries.
constexpr size_t kTableLimit = size_t(1) << 20;
/// Pairs are forbidden once more if the last time let this share of all strategies
/// be dropped. To go on as long as anything changed took four times as long where
/// there are a hundred strategies per variable, for one more in a thousand.
constexpr double kFewDropped = 0.001;

/// Drops the strategies that no plan can use. Returns false if none is left.
bool pruneForbidden(ContractionGraph &graph, unsigned variable) {
  graph.normalize(variable);
  size_t count = graph.getCount(variable);
  std::vector<char> isAllowed(count, true);
  const ContractionGraph::Variable &self = graph.variables[variable];
  for (size_t i = 0; i < count; ++i)
    isAllowed[i] = self.costs[i] != kForbidden;
  for (const View &view : graph.getViews(variable)) {
    for (size_t i = 0; i < count; ++i) {
      size_t j = 0;
      while (j < view.otherCount && view.at(i, j) == kForbidden)
        ++j;
      isAllowed[i] &= j < view.otherCount;
    }
  }
  for (const Residency &residency : self.residencies) {
    auto unavoidable = ArrayRef(graph.unavoidable).slice(residency.begin, residency.end - residency.begin);
    int64_t free = graph.limit - *llvm::max_element(unavoidable);
    for (size_t i = 0; i < count; ++i)
      isAllowed[i] &= residency.bytes[i] <= free;
  }
  SmallVector<unsigned> kept;
  for (size_t i = 0; i < count; ++i)
    if (isAllowed[i])
      kept.push_back(i);
  if (kept.size() < count && !kept.empty())
    graph.keepStrategies(variable, kept);
  return !kept.empty();
}

/// If each strategy of this end allows only one of the other: which one.
std::optional<std::vector<unsigned>> getFollowerMap(const View &view, size_t count) {
  std::vector<unsigned> map;
  for (size_t i = 0; i < count; ++i) {
    std::optional<unsigned> only;
    for (size_t j = 0; j < view.otherCount; ++j) {
      if (view.at(i, j) == kForbidden)
        continue;
      if (only)
        return std::nullopt;
      only = j;
    }
    if (!only)
      return std::nullopt;
    map.push_back(*only);
  }
  return map;
}

View flip(const View &view, unsigned variable, size_t count) {
  return {view.edge, variable, static_cast<unsigned>(count), view.otherStride, view.mineStride, view.data};
}

/// Merges the ends of an edge if one follows the other and no table grows large.
/// Returns true if they are one.
bool mergeFollowers(ContractionGraph &graph, unsigned variable, const View &view) {
  size_t count = graph.getCount(variable);
  auto tryMerge = [&](unsigned leader, unsigned follower, const View &seen) {
    std::optional<std::vector<unsigned>> map = getFollowerMap(seen, graph.getCount(leader));
    if (!map)
      return false;
    size_t size = 0;
    for (const View &other : graph.getViews(follower))
      size += size_t(graph.getCount(leader)) * other.otherCount;
    if (graph.getCount(leader) > graph.getCount(follower) && size > kTableLimit)
      return false;
    graph.mergeFollower(follower, leader, std::move(*map));
    return true;
  };
  // The end with fewer edges moves, if either could.
  View flipped = flip(view, variable, count);
  if (graph.variables[variable].edges.size() > graph.variables[view.other].edges.size())
    return tryMerge(variable, view.other, view) || tryMerge(view.other, variable, flipped);
  return tryMerge(view.other, variable, flipped) || tryMerge(variable, view.other, view);
}

/// Turns a table that is a sum f(i) + g(j) into costs of its ends. Equal up to
/// the rounding of the sum itself.
bool splitSeparable(ContractionGraph &graph, unsigned variable, const View &view) {
  size_t count = graph.getCount(variable);
  double scale = 0;
  for (size_t i = 0; i < count; ++i)
    for (size_t j = 0; j < view.otherCount; ++j)
      scale = std::max(scale, std::abs(view.at(i, j)));
  if (scale == kForbidden)
    return false;
  for (size_t i = 0; i < count; ++i)
    for (size_t j = 0; j < view.otherCount; ++j)
      if (std::abs((view.at(i, j) - view.at(i, 0)) - (view.at(0, j) - view.at(0, 0))) > 1e-15 * scale)
        return false;
  for (size_t i = 0; i < count; ++i)
    graph.addCost(variable, i, view.at(i, 0));
  for (size_t j = 0; j < view.otherCount; ++j)
    graph.addCost(view.other, j, view.at(0, j) - view.at(0, 0));
  graph.dropEdge(view.edge);
  return true;
}

/// The rules but dominance, for one variable.
void simplify(ContractionGraph &graph, unsigned variable) {
  graph.variables[variable].isDirty = false;
  if (!pruneForbidden(graph, variable)) {
    graph.isInfeasible = true;
    return;
  }
  SmallVector<unsigned> edges(graph.variables[variable].edges.begin(), graph.variables[variable].edges.end());
  for (unsigned edge : edges) {
    if (!graph.variables[variable].isAlive)
      return;
    if (!is_contained(graph.variables[variable].edges, edge))
      continue;
    View view = graph.view(edge, variable);
    if (!splitSeparable(graph, variable, view))
      mergeFollowers(graph, variable, view);
  }
  if (!graph.variables[variable].isAlive)
    return;
  graph.normalize(variable);
  if (!graph.variables[variable].residencies.empty() || graph.variables[variable].edges.size() > 2)
    return;
  SmallVector<View, 4> views = graph.getViews(variable);
  if (views.size() < 2 || size_t(views[0].otherCount) * views[1].otherCount <= kTableLimit)
    graph.eliminate(variable);
}

bool hasProof(const ContractionGraph &graph) {
  return any_of(graph.unavoidable, [&](int64_t bytes) { return bytes > graph.limit; });
}

/// Runs the simple rules until none applies. Returns false if no plan exists.
bool simplifyAll(ContractionGraph &graph) {
  bool isDirty = true;
  while (isDirty) {
    isDirty = false;
    for (unsigned variable = 0; variable < graph.variables.size(); ++variable) {
      if (!graph.variables[variable].isAlive || !graph.variables[variable].isDirty)
        continue;
      isDirty = true;
      simplify(graph, variable);
      if (graph.isInfeasible)
        return false;
    }
    if (hasProof(graph))
      return false;
  }
  return true;
}

/// Runs a dominance rule on all variables that changed since.
bool applyDominanceToAll(ContractionGraph &graph, DominanceRule rule) {
  bool isChanged = false;
  for (unsigned variable = 0; variable < graph.variables.size(); ++variable) {
    bool &isDue = graph.variables[variable].isDominanceDue[size_t(rule)];
    if (!graph.variables[variable].isAlive || !isDue)
      continue;
    isDue = false;
    isChanged |= applyDominance(graph, variable, rule);
  }
  return isChanged;
}

size_t countStrategies(const ContractionGraph &graph) {
  size_t count = 0;
  for (const ContractionGraph::Variable &variable : graph.variables)
    count += variable.isAlive ? variable.costs.size() : 0;
  return count;
}

/// Runs the simple rules and dominance in turns, as long as forbidding pairs lets
/// strategies be dropped. Returns false if no plan exists.
bool dominate(ContractionGraph &graph) {
  for (size_t before = std::numeric_limits<size_t>::max();;) {
    do {
      if (!simplifyAll(graph))
        return false;
    } while (applyDominanceToAll(graph, DominanceRule::dropSingles));
    size_t count = countStrategies(graph);
    if (double(count) > (1 - kFewDropped) * double(before) || !applyDominanceToAll(graph, DominanceRule::forbidPairs))
      return true;
    before = count;
  }
}

void contract(ContractionGraph &graph) {
  // Fewer time points make more strategies alike, which changes the points once
  // more; a third round was never worth its time.
  if (!simplifyAll(graph))
    return;
  graph.reduceTimePoints();
  if (dominate(graph))
    graph.reduceTimePoints();
}
} // namespace

Contraction::Contraction(const Problem &original) : originalCount(original.nodes.size()) {
  ContractionGraph graph(original);
  for (unsigned variable = 0; variable < originalCount; ++variable)
    graph.normalize(variable);
  if (!hasProof(graph))
    contract(graph);

  times = graph.times;
  problem.limit = graph.limit;
  auto most = llvm::max_element(graph.unavoidable);
  if (most != graph.unavoidable.end() && *most > graph.limit)
    proof = MemoryProof{times[most - graph.unavoidable.begin()], *most};
  isInfeasible = graph.isInfeasible || proof;

  std::vector<unsigned> newIndex(originalCount);
  for (auto [index, variable] : enumerate(graph.variables)) {
    if (!variable.isAlive)
      continue;
    newIndex[index] = kept.size();
    kept.push_back(index);
    Node &node = problem.nodes.emplace_back();
    node.costs = variable.costs;
    node.residencies.assign(variable.residencies.begin(), variable.residencies.end());
  }
  for (unsigned index : kept) {
    for (const View &view : graph.getViews(index)) {
      if (view.other < index)
        continue;
      Edge &edge = problem.edges.emplace_back(Edge{newIndex[index], newIndex[view.other], {}});
      for (size_t i = 0; i < graph.getCount(index); ++i)
        for (size_t j = 0; j < view.otherCount; ++j)
          edge.costs.push_back(view.at(i, j));
    }
  }
  Node &decided = problem.nodes.emplace_back();
  decided.costs = {graph.constant};
  for (auto [time, bytes] : enumerate(graph.unavoidable)) {
    unsigned begin = time;
    decided.residencies.push_back({begin, begin + 1, {bytes}});
  }
  records = std::move(graph.records);
}

Plan Contraction::expand(ArrayRef<unsigned> plan) const {
  Plan result(originalCount);
  for (auto [index, variable] : enumerate(kept))
    result[variable] = plan[index];
  for (const Record &record : reverse(records)) {
    unsigned index = result[record.a] * record.countB;
    if (record.b != ~0u)
      index += result[record.b];
    result[record.target] = record.table[index];
  }
  return result;
}

Plan Contraction::project(ArrayRef<unsigned> plan) const {
  Plan current(plan);
  for (const Record &record : records) {
    if (record.target != record.a)
      continue; // decided by others from here on
    auto it = llvm::find(record.table, current[record.a]);
    current[record.a] = it == record.table.end() ? 0 : it - record.table.begin();
  }
  Plan result;
  for (unsigned variable : kept)
    result.push_back(current[variable]);
  result.push_back(0);
  return result;
}

} // namespace tp::search
