//===- Machine.cpp - figures of a cluster ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Machine.h"
#include "llvm/Support/ErrorHandling.h"
#include <algorithm>
#include <cmath>

using namespace tp;
using llvm::StringRef;

StringRef tp::stringify(CollectiveKind kind) {
  switch (kind) {
  case CollectiveKind::allReduce:
    return "all_reduce";
  case CollectiveKind::allGather:
    return "all_gather";
  case CollectiveKind::reduceScatter:
    return "reduce_scatter";
  case CollectiveKind::allToAll:
    return "all_to_all";
  case CollectiveKind::collectivePermute:
    return "collective_permute";
  case CollectiveKind::broadcast:
    return "broadcast";
  }
  llvm_unreachable("all kinds are listed");
}

double tp::getWireBytes(CollectiveKind kind, double payload, int64_t ranks) {
  double share = double(ranks - 1) / double(ranks);
  switch (kind) {
  case CollectiveKind::allReduce:
    return 2 * share * payload;
  case CollectiveKind::allGather:
  case CollectiveKind::reduceScatter:
  case CollectiveKind::allToAll:
  case CollectiveKind::broadcast:
    return share * payload;
  case CollectiveKind::collectivePermute:
    return payload;
  }
  llvm_unreachable("all kinds are listed");
}

double SizeCurve::at(double size) const {
  if (size <= points.front().first)
    return points.front().second;
  for (size_t i = 1; i < points.size(); ++i) {
    auto [to, end] = points[i];
    if (size >= to)
      continue;
    auto [from, begin] = points[i - 1];
    return begin + (end - begin) * std::log(size / from) / std::log(to / from);
  }
  return points.back().second;
}

double SizeCurve::getLargest() const {
  return std::max_element(points.begin(), points.end(),
                          [](const Point &a, const Point &b) { return a.second < b.second; })
      ->second;
}
