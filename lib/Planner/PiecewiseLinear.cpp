//===- PiecewiseLinear.cpp - times as functions of a size ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/PiecewiseLinear.h"
#include <cassert>
#include <limits>

using namespace tp;
using llvm::ArrayRef;

PiecewiseLinear PiecewiseLinear::getLeast(ArrayRef<Line> lines) {
  assert(!lines.empty());
  PiecewiseLinear least;
  least.pieces.clear();
  // From 0 on: the lowest line there, then again and again the one of a smaller
  // slope that crosses it first.
  const Line *current = &lines.front();
  for (const Line &line : lines)
    if (std::pair(line.base, line.slope) < std::pair(current->base, current->slope))
      current = &line;
  least.pieces.push_back({0, *current});
  while (true) {
    double first = std::numeric_limits<double>::infinity();
    const Line *next = nullptr;
    for (const Line &line : lines) {
      if (line.slope >= current->slope)
        continue;
      double crossing = (line.base - current->base) / (current->slope - line.slope);
      if (crossing < first || (crossing == first && line.slope < next->slope))
        first = crossing, next = &line;
    }
    if (!next)
      return least;
    current = next;
    least.pieces.push_back({first, *current});
  }
}

PiecewiseLinear PiecewiseLinear::interpolate(ArrayRef<std::pair<double, double>> points) {
  assert(!points.empty());
  if (points.size() == 1)
    return Line{0, points[0].second / points[0].first};
  PiecewiseLinear result;
  result.pieces = {{0, {points[0].second, 0}}};
  for (size_t i = 0; i + 1 < points.size(); ++i) {
    auto [x, y] = points[i];
    double slope = (points[i + 1].second - y) / (points[i + 1].first - x);
    result.pieces.push_back({x, {y - slope * x, slope}});
  }
  return result;
}

PiecewiseLinear &PiecewiseLinear::operator+=(const PiecewiseLinear &other) {
  llvm::SmallVector<Piece, 2> sum;
  for (size_t i = 0, j = 0; i < pieces.size() && j < other.pieces.size();) {
    const Line &a = pieces[i].line, &b = other.pieces[j].line;
    sum.push_back({std::max(pieces[i].from, other.pieces[j].from), {a.base + b.base, a.slope + b.slope}});
    double infinity = std::numeric_limits<double>::infinity();
    double endA = i + 1 < pieces.size() ? pieces[i + 1].from : infinity;
    double endB = j + 1 < other.pieces.size() ? other.pieces[j + 1].from : infinity;
    i += endA <= endB;
    j += endB <= endA;
  }
  pieces = std::move(sum);
  return *this;
}

PiecewiseLinear PiecewiseLinear::scale(double factor, double share) const {
  assert(factor > 0 && share > 0);
  PiecewiseLinear result = *this;
  for (Piece &piece : result.pieces)
    piece = {piece.from / share, {factor * piece.line.base, factor * share * piece.line.slope}};
  return result;
}
