//===- PriceMaker.h - keeps what prices need of a planning problem ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_PRICEMAKER_H
#define TP_LIB_PLANNER_PRICEMAKER_H

#include "FoldedSearch.h"
#include "tp/Planner/Prices.h"

namespace tp {

class PriceMaker {
public:
  /// `plan` is the folded plan whose neighbours are priced, `recipes` are those
  /// of all strategies, in their order.
  static PlanPrices make(const Program &program, SplitTable &table, const PlanGraph &graph, const Folding &folding,
                         int64_t limitBytes, search::Plan plan, std::vector<search::Plan> recipes);
};

} // namespace tp

#endif // TP_LIB_PLANNER_PRICEMAKER_H
