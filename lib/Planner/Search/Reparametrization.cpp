//===- Reparametrization.cpp - lower bounds by moving costs ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/Reparametrization.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace tp::search {

Reparametrization::Reparametrization(const Problem &problem) : problem(problem) {
  size_t count = problem.nodes.size();
  offsets.push_back(0);
  for (const Node &node : problem.nodes)
    offsets.push_back(offsets.back() + node.costs.size());
  later.resize(count);
  earlier.resize(count);
  size_t position = 0;
  for (auto [index, edge] : enumerate(problem.edges)) {
    size_t rows = problem.nodes[edge.from].costs.size(), columns = problem.nodes[edge.to].costs.size();
    std::vector<double> &table = transposed.emplace_back(edge.costs.size());
    for (size_t i = 0; i < rows; ++i)
      for (size_t j = 0; j < columns; ++j)
        table[j * rows + i] = edge.costs[i * columns + j];
    Arc down{edge.to, position, position + rows, edge.costs.data(), static_cast<unsigned>(index)};
    Arc up{edge.from, position + rows, position, table.data(), static_cast<unsigned>(index)};
    position += rows + columns;
    (edge.from < edge.to ? later : earlier)[edge.from].push_back(down);
    (edge.from < edge.to ? earlier : later)[edge.to].push_back(up);
  }
  messages.resize(position);
}

void Reparametrization::setCosts(std::vector<double> newCosts) { costs = std::move(newCosts); }

/// The node's costs with all that the messages brought.
std::vector<double> Reparametrization::gather(unsigned node) const {
  std::vector<double> sums(costs.begin() + offsets[node], costs.begin() + offsets[node + 1]);
  for (ArrayRef<Arc> arcs : {ArrayRef<Arc>(later[node]), ArrayRef<Arc>(earlier[node])})
    for (const Arc &arc : arcs)
      for (size_t i = 0; i < sums.size(); ++i)
        sums[i] += messages[arc.incoming + i];
  return sums;
}

/// The part of a node's costs that goes to each edge ahead.
double Reparametrization::getShare(unsigned node) const {
  return 1.0 / std::max<size_t>(1, std::max(later[node].size(), earlier[node].size()));
}

double Reparametrization::visit(unsigned node, ArrayRef<Arc> next) {
  std::vector<double> sums = gather(node);
  double share = getShare(node);
  for (const Arc &arc : next) {
    size_t count = problem.nodes[arc.other].costs.size();
    double *message = messages.data() + arc.outgoing;
    std::fill_n(message, count, kForbidden);
    const double *row = arc.table;
    for (size_t i = 0; i < sums.size(); ++i, row += count) {
      double mine = share * sums[i] - messages[arc.incoming + i];
      for (size_t j = 0; j < count; ++j)
        message[j] = std::min(message[j], mine + row[j]);
    }
  }
  return (1 - share * next.size()) * *llvm::min_element(sums);
}

double Reparametrization::sweep() {
  isUp = !isUp;
  bound = 0;
  unsigned count = problem.nodes.size();
  for (unsigned step = 0; step < count; ++step) {
    unsigned node = isUp ? count - 1 - step : step;
    bound += visit(node, isUp ? earlier[node] : later[node]);
  }
  return bound;
}

Plan Reparametrization::decode() const {
  unsigned count = problem.nodes.size();
  Plan plan(count);
  for (unsigned step = 0; step < count; ++step) {
    unsigned node = isUp ? step : count - 1 - step;
    const auto &decided = isUp ? earlier[node] : later[node];
    const auto &open = isUp ? later[node] : earlier[node];
    std::vector<double> sums(costs.begin() + offsets[node], costs.begin() + offsets[node + 1]);
    for (size_t i = 0; i < sums.size(); ++i) {
      for (const Arc &arc : decided)
        sums[i] += arc.table[i * problem.nodes[arc.other].costs.size() + plan[arc.other]];
      for (const Arc &arc : open)
        sums[i] += messages[arc.incoming + i];
    }
    plan[node] = llvm::min_element(sums) - sums.begin();
  }
  return plan;
}

std::vector<double> Reparametrization::getWeights() const {
  std::vector<double> weights(costs.size());
  unsigned count = problem.nodes.size();
  // Against the order of the sweep: each smallest sum hands its weight back to
  // what it was made of.
  for (unsigned step = 0; step < count; ++step) {
    unsigned node = isUp ? step : count - 1 - step;
    const auto &next = isUp ? earlier[node] : later[node];
    double share = getShare(node), left = 1 - share * next.size();
    std::vector<double> sums = gather(node);
    double *own = weights.data() + offsets[node];
    if (left > 0)
      own[llvm::min_element(sums) - sums.begin()] += left;
    for (const Arc &arc : next) {
      size_t countOther = problem.nodes[arc.other].costs.size();
      for (size_t j = 0; j < countOther; ++j) {
        double weight = weights[offsets[arc.other] + j];
        if (weight == 0)
          continue;
        double least = kForbidden;
        size_t choice = 0;
        for (size_t i = 0; i < sums.size(); ++i) {
          double cost = share * sums[i] - messages[arc.incoming + i] + arc.table[i * countOther + j];
          if (cost < least) {
            least = cost;
            choice = i;
          }
        }
        own[choice] += share * weight;
      }
    }
  }
  return weights;
}

std::vector<double> Reparametrization::getReducedCosts() const {
  std::vector<double> reduced(costs.size());
  for (unsigned node = 0; node < problem.nodes.size(); ++node) {
    const auto &next = isUp ? earlier[node] : later[node];
    double share = getShare(node), left = 1 - share * next.size();
    std::vector<double> sums = gather(node);
    double least = *llvm::min_element(sums);
    for (size_t i = 0; i < sums.size(); ++i)
      reduced[offsets[node] + i] += left * (sums[i] - least);
    // What is left in each edge ahead is at least 0, by rows and by columns.
    for (const Arc &arc : next) {
      size_t count = problem.nodes[arc.other].costs.size();
      std::vector<double> columns(count, kForbidden);
      for (size_t i = 0; i < sums.size(); ++i) {
        double mine = share * sums[i] - messages[arc.incoming + i], row = kForbidden;
        for (size_t j = 0; j < count; ++j) {
          double rest = mine + arc.table[i * count + j] - messages[arc.outgoing + j];
          row = std::min(row, rest);
          columns[j] = std::min(columns[j], rest);
        }
        reduced[offsets[node] + i] += std::max(0.0, row);
      }
      for (size_t j = 0; j < count; ++j)
        reduced[offsets[arc.other] + j] += std::max(0.0, columns[j]);
    }
  }
  return reduced;
}

std::vector<double> Reparametrization::getEdgeReducedCosts(unsigned edge, ArrayRef<double> reduced) const {
  unsigned from = problem.edges[edge].from, to = problem.edges[edge].to;
  size_t rows = problem.nodes[from].costs.size(), columns = problem.nodes[to].costs.size();
  const auto &arcs = from < to ? later[from] : earlier[from];
  const Arc &arc = *llvm::find_if(arcs, [&](const Arc &candidate) { return candidate.edge == edge; });
  // The end that the last sweep visited later holds a share of the other's costs.
  bool isFromFirst = isUp == (from > to);
  unsigned giver = isFromFirst ? from : to;
  std::vector<double> sums = gather(giver);
  double share = getShare(giver);
  std::vector<double> rest(rows * columns);
  std::vector<double> rowLeast(rows, kForbidden), columnLeast(columns, kForbidden);
  for (size_t i = 0; i < rows; ++i) {
    for (size_t j = 0; j < columns; ++j) {
      double &value = rest[i * columns + j];
      value = problem.edges[edge].costs[i * columns + j] - messages[arc.incoming + i] - messages[arc.outgoing + j] +
              share * sums[isFromFirst ? i : j];
      value = std::max(value, 0.0);
      rowLeast[i] = std::min(rowLeast[i], value);
      columnLeast[j] = std::min(columnLeast[j], value);
    }
  }
  // The nodes' figures hold this edge at its best, once each.
  for (size_t i = 0; i < rows; ++i)
    for (size_t j = 0; j < columns; ++j)
      rest[i * columns + j] += std::max(reduced[offsets[from] + i] - rowLeast[i],
                                        reduced[offsets[to] + j] - columnLeast[j]);
  return rest;
}

} // namespace tp::search
