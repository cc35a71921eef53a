//===- MinimumCutTest.cpp - cuts against all cuts ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MinimumCut.h"
#include <gtest/gtest.h>
#include <random>

using namespace tp;

namespace {
struct Edge {
  unsigned from, to;
  double capacity;
};
} // namespace

static double getCost(const std::vector<Edge> &edges, const std::vector<bool> &side) {
  double cost = 0;
  for (const Edge &edge : edges)
    if (side[edge.from] && !side[edge.to])
      cost += edge.capacity;
  return cost;
}

TEST(MinimumCutTest, AllCutsOfSmallGraphs) {
  std::mt19937 random(7);
  for (unsigned trial = 0; trial < 500; ++trial) {
    unsigned nodes = 2 + random() % 7;
    std::vector<Edge> edges;
    for (unsigned i = 0, count = random() % 20; i < count; ++i) {
      bool isInfinite = random() % 8 == 0;
      Edge edge{unsigned(random() % nodes), unsigned(random() % nodes), double(random() % 6)};
      // A path of infinite edges has no cut.
      if (isInfinite && edge.to != MinimumCut::kSink)
        edge.capacity = MinimumCut::kInfinite;
      edges.push_back(edge);
    }
    MinimumCut graph;
    for (unsigned node = 2; node < nodes; ++node)
      graph.addNode();
    for (const Edge &edge : edges)
      graph.addEdge(edge.from, edge.to, edge.capacity);
    std::vector<bool> found = graph.solve();
    ASSERT_EQ(found.size(), nodes);
    EXPECT_TRUE(found[MinimumCut::kSource]);
    EXPECT_FALSE(found[MinimumCut::kSink]);
    double least = MinimumCut::kInfinite;
    for (unsigned bits = 0; bits < 1u << nodes; ++bits) {
      std::vector<bool> side;
      for (unsigned node = 0; node < nodes; ++node)
        side.push_back(bits >> node & 1);
      if (!side[MinimumCut::kSource] || side[MinimumCut::kSink])
        continue;
      least = std::min(least, getCost(edges, side));
    }
    EXPECT_EQ(getCost(edges, found), least) << "trial " << trial;
  }
}

TEST(MinimumCutTest, TheSmallestSide) {
  MinimumCut graph;
  unsigned middle = graph.addNode();
  graph.addEdge(MinimumCut::kSource, middle, 2);
  graph.addEdge(middle, MinimumCut::kSink, 2);
  EXPECT_FALSE(graph.solve()[middle]);
}
