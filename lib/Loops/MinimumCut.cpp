//===- MinimumCut.cpp - the cheapest way to part a graph ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MinimumCut.h"
#include <algorithm>

using namespace tp;

void MinimumCut::addEdge(unsigned from, unsigned to, double capacity) {
  edges[from].push_back({to, unsigned(edges[to].size()), capacity});
  edges[to].push_back({from, unsigned(edges[from].size() - 1), 0});
}

void MinimumCut::findLevels() {
  levels.assign(edges.size(), -1);
  levels[kSource] = 0;
  std::vector<unsigned> queue{kSource};
  for (size_t at = 0; at < queue.size(); ++at)
    for (const Edge &edge : edges[queue[at]])
      if (edge.left > 0 && levels[edge.to] < 0) {
        levels[edge.to] = levels[queue[at]] + 1;
        queue.push_back(edge.to);
      }
}

/// Sends at most `most` on to the sink, one level after the other.
double MinimumCut::push(unsigned node, double most) {
  if (node == kSink)
    return most;
  for (unsigned &i = next[node]; i < edges[node].size(); ++i) {
    Edge &edge = edges[node][i];
    if (edge.left <= 0 || levels[edge.to] != levels[node] + 1)
      continue;
    double sent = push(edge.to, std::min(most, edge.left));
    if (sent <= 0)
      continue;
    edge.left -= sent;
    edges[edge.to][edge.reverse].left += sent;
    return sent;
  }
  return 0;
}

std::vector<bool> MinimumCut::solve() {
  for (findLevels(); levels[kSink] >= 0; findLevels()) {
    next.assign(edges.size(), 0);
    while (push(kSource, kInfinite) > 0) {
    }
  }
  std::vector<bool> reached;
  for (int level : levels)
    reached.push_back(level >= 0);
  return reached;
}
