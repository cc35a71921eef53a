//===- PairGraph.cpp - a problem as its solvers walk it ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/PairGraph.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace tp::search {

PairGraph::PairGraph(const Problem &problem, ArrayRef<SharedEdge> shared)
    : problem(problem), timeCount(problem.getTimeCount()) {
  size_t count = problem.nodes.size();
  offsets.push_back(0);
  for (const Node &node : problem.nodes)
    offsets.push_back(offsets.back() + node.costs.size());
  arcs.resize(count);
  DenseMap<const double *, const double *> done;
  unsigned number = 0;
  auto add = [&](unsigned from, unsigned to, const std::vector<double> &costs) {
    unsigned rows = getCount(from), columns = getCount(to);
    const double *&reversed = done[costs.data()];
    if (!reversed) {
      std::vector<double> &table = transposed.emplace_back(costs.size());
      for (size_t i = 0; i < rows; ++i)
        for (size_t j = 0; j < columns; ++j)
          table[j * rows + i] = costs[i * columns + j];
      reversed = table.data();
    }
    size_t second = messageCount + rows;
    arcs[from].push_back({to, number, costs.data(), reversed, columns, messageCount, second});
    arcs[to].push_back({from, number, reversed, costs.data(), rows, second, messageCount});
    messageCount += rows + columns;
    ++number;
  };
  for (const Edge &edge : problem.edges)
    add(edge.from, edge.to, edge.costs);
  for (const SharedEdge &edge : shared)
    add(edge.from, edge.to, *edge.costs);
  for (unsigned node = 0; node < count; ++node) {
    llvm::sort(arcs[node],
               [](const Arc &a, const Arc &b) { return std::tie(a.other, a.edge) < std::tie(b.other, b.edge); });
    earlierCount.push_back(llvm::count_if(arcs[node], [&](const Arc &arc) { return arc.other < node; }));
  }
}

std::vector<double> PairGraph::getPricedCosts(ArrayRef<double> prices) const {
  std::vector<double> sums(prices.size() + 1); // of the prices before a time
  for (auto [time, price] : enumerate(prices))
    sums[time + 1] = sums[time] + price;
  std::vector<double> costs;
  costs.reserve(getStrategyCount());
  for (const Node &node : problem.nodes) {
    size_t offset = costs.size();
    llvm::append_range(costs, node.costs);
    for (const Residency &residency : node.residencies) {
      double price = sums[residency.end] - sums[residency.begin];
      if (price != 0)
        for (auto [index, bytes] : enumerate(residency.bytes))
          costs[offset + index] += price * bytes;
    }
  }
  return costs;
}

std::vector<double> PairGraph::getWeightedUsage(ArrayRef<double> weights) const {
  UsageSum<double> usage(timeCount);
  for (auto [index, node] : enumerate(problem.nodes))
    for (const Residency &residency : node.residencies) {
      double bytes = 0;
      for (size_t i = 0; i < residency.bytes.size(); ++i)
        bytes += weights[offsets[index] + i] * residency.bytes[i];
      usage.add(residency.begin, residency.end, bytes);
    }
  return usage.take();
}

} // namespace tp::search
