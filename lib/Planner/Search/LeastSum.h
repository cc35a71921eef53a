//===- LeastSum.h - the least of sums of two rows ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_SEARCH_LEASTSUM_H
#define TP_LIB_PLANNER_SEARCH_LEASTSUM_H

#include <algorithm>
#include <cstddef>

namespace tp::search {

/// The least of a[i] + b[i], of which there is one at least. Eliminations take
/// their time here: four minima at once.
inline double getLeastSum(const double *a, const double *b, size_t count) {
  double least[4];
  std::fill_n(least, 4, a[0] + b[0]);
  auto look = [&](unsigned lane, size_t i) {
    double sum = a[i] + b[i];
    least[lane] = sum < least[lane] ? sum : least[lane];
  };
  size_t i = 0;
  for (; i + 4 <= count; i += 4)
    for (unsigned lane = 0; lane < 4; ++lane)
      look(lane, i + lane);
  for (; i < count; ++i)
    look(0, i);
  return std::min(std::min(least[0], least[1]), std::min(least[2], least[3]));
}

/// The first place of a sum; 0 where there is none, as with prices without limit.
inline size_t findSum(const double *a, const double *b, size_t count, double sum) {
  for (size_t index = 0; index < count; ++index)
    if (a[index] + b[index] == sum)
      return index;
  return 0;
}

} // namespace tp::search

#endif // TP_LIB_PLANNER_SEARCH_LEASTSUM_H
