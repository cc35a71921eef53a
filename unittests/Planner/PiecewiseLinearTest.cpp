//===- PiecewiseLinearTest.cpp - times as functions of a size ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/PiecewiseLinear.h"
#include "gtest/gtest.h"
#include <algorithm>
#include <random>
#include <vector>

using namespace tp;
using Line = PiecewiseLinear::Line;

static const double kSizes[] = {0, 0.3, 1, 2, 5, 10, 99, 1e4};

TEST(PiecewiseLinear, LeastOfLines) {
  std::mt19937 random(1);
  std::uniform_int_distribution<int> number(0, 20);
  for (int round = 0; round < 200; ++round) {
    std::vector<Line> lines(size_t(1 + round % 5));
    for (Line &line : lines)
      line = {double(number(random)), double(number(random))};
    PiecewiseLinear least = PiecewiseLinear::getLeast(lines);
    for (double x : kSizes) {
      double expected = lines[0](x);
      for (const Line &line : lines)
        expected = std::min(expected, line(x));
      EXPECT_NEAR(least(x), expected, 1e-9 * (1 + expected));
    }
  }
}

TEST(PiecewiseLinear, PassesThroughPoints) {
  PiecewiseLinear f = PiecewiseLinear::interpolate({{2, 10}, {4, 20}, {8, 24}});
  EXPECT_DOUBLE_EQ(f(0), 10);
  EXPECT_DOUBLE_EQ(f(2), 10);
  EXPECT_DOUBLE_EQ(f(3), 15);
  EXPECT_DOUBLE_EQ(f(4), 20);
  EXPECT_DOUBLE_EQ(f(6), 22);
  EXPECT_DOUBLE_EQ(f(16), 32);
  EXPECT_DOUBLE_EQ(PiecewiseLinear::interpolate({{2, 10}})(4), 20);
}

TEST(PiecewiseLinear, SumsAndScales) {
  PiecewiseLinear f = PiecewiseLinear::interpolate({{2, 10}, {4, 20}, {8, 24}});
  PiecewiseLinear g = PiecewiseLinear::getLeast({{0, 3}, {6, 1}, {8, 0}});
  PiecewiseLinear sum = f, scaled = f.scale(3, 0.5);
  sum += g;
  for (double x : kSizes) {
    EXPECT_NEAR(sum(x), f(x) + g(x), 1e-9);
    EXPECT_NEAR(scaled(x), 3 * f(0.5 * x), 1e-9);
  }
  EXPECT_EQ(PiecewiseLinear()(5), 0);
}
