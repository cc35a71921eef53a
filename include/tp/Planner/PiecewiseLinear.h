//===- PiecewiseLinear.h - times as functions of a size ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_PIECEWISELINEAR_H
#define TP_PLANNER_PIECEWISELINEAR_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <utility>

namespace tp {

/// A continuous, piecewise linear function of sizes >= 0. A call is a few
/// comparisons, one product and one sum.
class PiecewiseLinear {
public:
  /// base + slope * x.
  struct Line {
    double base = 0, slope = 0;
    double operator()(double x) const { return base + slope * x; }
  };

  /// Zero everywhere.
  PiecewiseLinear() : pieces{{0, {}}} {}
  PiecewiseLinear(Line line) : pieces{{0, line}} {}
  /// The least of `lines` (at least one) at each size: the best of several
  /// algorithms.
  static PiecewiseLinear getLeast(llvm::ArrayRef<Line> lines);
  /// Through `points` (size, value), at least one, sizes rising. Below the first
  /// point its value, beyond the last one the last piece goes on; a single point
  /// goes on in proportion to the size.
  static PiecewiseLinear interpolate(llvm::ArrayRef<std::pair<double, double>> points);

  double operator()(double x) const {
    size_t piece = pieces.size() - 1;
    while (piece > 0 && x < pieces[piece].from)
      --piece;
    return pieces[piece].line(x);
  }

  PiecewiseLinear &operator+=(const PiecewiseLinear &other);
  /// x -> factor * f(share * x); both factors positive.
  PiecewiseLinear scale(double factor, double share) const;

  /// The pieces by rising `from`, the first from 0: a line holds up to the next.
  struct Piece {
    double from;
    Line line;
  };
  llvm::ArrayRef<Piece> getPieces() const { return pieces; }

private:
  llvm::SmallVector<Piece, 2> pieces;
};

} // namespace tp

#endif // TP_PLANNER_PIECEWISELINEAR_H
