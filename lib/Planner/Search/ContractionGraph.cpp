//===- ContractionGraph.cpp - a problem being contracted ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractionGraph.h"
#include "LeastSum.h"
#include "llvm/ADT/STLExtras.h"

#include <numeric>

using namespace llvm;

namespace tp::search {

/// The times whose sets of alive nodes are maximal: those just before something
/// ends, if something began since the last such time.
static std::vector<unsigned> findMaximalTimes(const Problem &problem) {
  unsigned count = problem.getTimeCount();
  std::vector<char> begins(count + 1), ends(count + 1);
  for (const Node &node : problem.nodes) {
    for (const Residency &residency : node.residencies) {
      if (residency.begin == residency.end)
        continue;
      begins[residency.begin] = true;
      ends[residency.end] = true;
    }
  }
  std::vector<unsigned> times;
  bool hasBegun = false;
  for (unsigned time = 0; time < count; ++time) {
    hasBegun |= begins[time];
    if (hasBegun && ends[time + 1]) {
      times.push_back(time);
      hasBegun = false;
    }
  }
  return times;
}

ContractionGraph::ContractionGraph(const Problem &problem) : times(findMaximalTimes(problem)), limit(problem.limit) {
  unavoidable.resize(times.size());
  variables.resize(problem.nodes.size());
  for (auto [variable, node] : zip_equal(variables, problem.nodes)) {
    variable.costs = node.costs;
    for (const Residency &residency : node.residencies) {
      unsigned begin = lower_bound(times, residency.begin) - times.begin();
      unsigned end = lower_bound(times, residency.end) - times.begin();
      if (begin < end)
        variable.residencies.push_back({begin, end, residency.bytes});
    }
  }
  for (const Edge &edge : problem.edges)
    addEdge(edge.from, edge.to, edge.costs);
}

ContractionGraph::View ContractionGraph::view(unsigned edge, unsigned variable) const {
  const TableEdge &table = edges[edge];
  bool isFirst = table.first == variable;
  unsigned other = isFirst ? table.second : table.first;
  size_t rowLength = getCount(table.second);
  return {edge, other, getCount(other), isFirst ? rowLength : 1, isFirst ? size_t(1) : rowLength, table.costs.data()};
}

SmallVector<ContractionGraph::View, 4> ContractionGraph::getViews(unsigned variable) const {
  SmallVector<View, 4> views;
  for (unsigned edge : variables[variable].edges)
    views.push_back(view(edge, variable));
  return views;
}

void ContractionGraph::addEdge(unsigned first, unsigned second, std::vector<double> table) {
  touch(first);
  touch(second);
  auto [it, isNew] = edgeOf.try_emplace(std::minmax(first, second), edges.size());
  if (isNew) {
    variables[first].edges.push_back(edges.size());
    variables[second].edges.push_back(edges.size());
    edges.push_back({first, second, std::move(table)});
    return;
  }
  std::vector<double> &costs = edges[it->second].costs;
  View existing = view(it->second, first);
  for (size_t i = 0, index = 0; i < getCount(first); ++i)
    for (size_t j = 0; j < existing.otherCount; ++j, ++index)
      costs[i * existing.mineStride + j * existing.otherStride] += table[index];
}

void ContractionGraph::dropEdge(unsigned edge) {
  TableEdge &table = edges[edge];
  for (unsigned end : {table.first, table.second}) {
    llvm::erase(variables[end].edges, edge);
    touch(end);
  }
  edgeOf.erase(std::minmax(table.first, table.second));
  table.isAlive = false;
  std::vector<double>().swap(table.costs);
}

void ContractionGraph::forbid(unsigned edge, unsigned variable, unsigned mine, unsigned theirs) {
  View table = view(edge, variable);
  edges[edge].costs[mine * table.mineStride + theirs * table.otherStride] = kForbidden;
  touch(variable);
  touch(table.other);
}

/// The entries of `values` that `kept` lists.
template <typename T> static std::vector<T> select(const std::vector<T> &values, ArrayRef<unsigned> kept) {
  std::vector<T> result;
  result.reserve(kept.size());
  for (unsigned index : kept)
    result.push_back(values[index]);
  return result;
}

void ContractionGraph::keepStrategies(unsigned variable, ArrayRef<unsigned> kept) {
  Variable &self = variables[variable];
  for (unsigned edge : self.edges) {
    View table = view(edge, variable);
    std::vector<double> costs(kept.size() * table.otherCount);
    bool isFirst = edges[edge].first == variable;
    for (size_t i = 0; i < kept.size(); ++i)
      for (size_t j = 0; j < table.otherCount; ++j)
        costs[isFirst ? i * table.otherCount + j : j * kept.size() + i] = table.at(kept[i], j);
    edges[edge].costs = std::move(costs);
    touch(table.other);
  }
  self.costs = select(self.costs, kept);
  for (Residency &residency : self.residencies)
    residency.bytes = select(residency.bytes, kept);
  self.isNormalized = false;
  records.push_back({variable, variable, ~0u, 1, kept.vec()});
  touch(variable);
}

void ContractionGraph::mergeFollower(unsigned follower, unsigned leader, std::vector<unsigned> map) {
  Variable &from = variables[follower], &to = variables[leader];
  for (const View &table : getViews(follower)) {
    if (table.other == leader) {
      for (size_t i = 0; i < map.size(); ++i)
        to.costs[i] += table.at(map[i], i);
      dropEdge(table.edge);
      continue;
    }
    std::vector<double> costs;
    costs.reserve(map.size() * table.otherCount);
    for (unsigned mine : map)
      for (size_t j = 0; j < table.otherCount; ++j)
        costs.push_back(table.at(mine, j));
    dropEdge(table.edge);
    addEdge(leader, table.other, std::move(costs));
  }
  for (size_t i = 0; i < map.size(); ++i)
    to.costs[i] += from.costs[map[i]];
  for (const Residency &residency : from.residencies)
    to.residencies.push_back({residency.begin, residency.end, select(residency.bytes, map)});
  to.isNormalized = false;
  from.isAlive = false;
  from.residencies.clear();
  records.push_back({follower, leader, ~0u, 1, std::move(map)});
  touch(leader);
}

void ContractionGraph::eliminate(unsigned variable) {
  SmallVector<View, 4> views = getViews(variable);
  assert(views.size() <= 2 && variables[variable].residencies.empty());
  size_t countA = views.size() > 0 ? views[0].otherCount : 1;
  size_t countB = views.size() > 1 ? views[1].otherCount : 1;
  // By strategy of each neighbour; the variable's own costs are part of the first.
  const std::vector<double> &costs = variables[variable].costs;
  size_t count = costs.size();
  std::vector<double> rowsA(countA * count), rowsB(countB * count);
  for (size_t a = 0; a < countA; ++a)
    for (size_t i = 0; i < count; ++i)
      rowsA[a * count + i] = costs[i] + (views.size() > 0 ? views[0].at(i, a) : 0);
  for (size_t b = 0; b < countB && views.size() > 1; ++b)
    for (size_t i = 0; i < count; ++i)
      rowsB[b * count + i] = views[1].at(i, b);
  std::vector<unsigned> choices;
  std::vector<double> table;
  choices.reserve(countA * countB);
  table.reserve(countA * countB);
  for (size_t a = 0; a < countA; ++a) {
    for (size_t b = 0; b < countB; ++b) {
      const double *mine = &rowsA[a * count], *theirs = &rowsB[b * count];
      double least = getLeastSum(mine, theirs, count);
      table.push_back(least);
      choices.push_back(findSum(mine, theirs, count, least));
    }
  }
  for (const View &neighbour : views)
    dropEdge(neighbour.edge);
  if (views.empty())
    constant += table.front();
  else if (views.size() == 1)
    for (size_t a = 0; a < countA; ++a)
      addCost(views[0].other, a, table[a]);
  else
    addEdge(views[0].other, views[1].other, std::move(table));
  variables[variable].isAlive = false;
  // Without a neighbour the choice depends on nothing: any variable may stand
  // for `a` if its count is 1, so it is its own.
  unsigned a = views.size() > 0 ? views[0].other : variable;
  unsigned b = views.size() > 1 ? views[1].other : ~0u;
  records.push_back({variable, a, b, static_cast<unsigned>(countB), std::move(choices)});
}

void ContractionGraph::normalize(unsigned variable) {
  Variable &self = variables[variable];
  if (self.isNormalized)
    return;
  self.isNormalized = true;
  std::vector<unsigned> borders;
  for (const Residency &residency : self.residencies) {
    borders.push_back(residency.begin);
    borders.push_back(residency.end);
  }
  llvm::sort(borders);
  borders.erase(llvm::unique(borders), borders.end());
  size_t count = self.costs.size();

  // Changes of usage at each border, then their running sum.
  std::vector<int64_t> changes(borders.size() * count);
  for (const Residency &residency : self.residencies) {
    size_t begin = (lower_bound(borders, residency.begin) - borders.begin()) * count;
    size_t end = (lower_bound(borders, residency.end) - borders.begin()) * count;
    for (size_t i = 0; i < count; ++i) {
      changes[begin + i] += residency.bytes[i];
      changes[end + i] -= residency.bytes[i];
    }
  }
  std::vector<Residency> merged;
  std::vector<int64_t> bytes(count);
  for (size_t segment = 0; segment + 1 < borders.size(); ++segment) {
    for (size_t i = 0; i < count; ++i)
      bytes[i] += changes[segment * count + i];
    int64_t least = *llvm::min_element(bytes);
    if (least != 0)
      for (unsigned time = borders[segment]; time < borders[segment + 1]; ++time)
        unavoidable[time] += least;
    Residency residency{borders[segment], borders[segment + 1], bytes};
    bool isZero = true;
    for (int64_t &value : residency.bytes)
      isZero &= (value -= least) == 0;
    if (isZero)
      continue;
    if (!merged.empty() && merged.back().end == residency.begin && merged.back().bytes == residency.bytes)
      merged.back().end = residency.end;
    else
      merged.push_back(std::move(residency));
  }
  self.residencies = std::move(merged);
}

} // namespace tp::search
