//===- Prices.h - what other choices than a plan's would cost ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_PRICES_H
#define TP_PLANNER_PRICES_H

#include "tp/Planner/Strategies.h"
#include <memory>

namespace tp {

/// The choices of a planned program and their prices, in the planner's model.
/// Numbers and attributes only: it outlives the program, whose ops and values it
/// knows by their locations. Where these are to be found, they must be distinct.
class PlanPrices {
public:
  /// Ops (or values) that look alike and take one strategy.
  using Choice = unsigned;
  /// How an op runs, as the layouts of its operands and results (null for what is
  /// no tensor); or how a value is stored.
  using Way = llvm::SmallVector<LayoutAttr, 4>;

  /// The choice of how the op at `loc` runs.
  std::optional<Choice> findOp(mlir::Location loc) const;
  /// The choice of the layout in which a value waits for its users: an argument,
  /// or a result with several users (number `result` of the op at `loc`).
  std::optional<Choice> findValue(mlir::Location loc, unsigned result = 0) const;
  /// How many ops or values of the program follow this choice.
  unsigned getCount(Choice choice) const;
  /// What the plan takes.
  Way getPresent(Choice choice) const;
  /// Seconds of a step under the plan.
  double getSeconds() const;
  int64_t getPeakBytes() const;

  struct NextBest {
    Way way;
    /// Of a step; all else is chosen anew, and all alike ops take the same way.
    double seconds;
    /// No plan without the present layout, in which alike ops run alike, takes less.
    double boundSeconds;
    int64_t peakBytes;
  };
  /// Searches a plan, within the same memory, in which tensor `tensor` of the
  /// choice (an op's operands, then its results) does not have its present
  /// layout. None if no such plan was found.
  std::optional<NextBest> getNextBest(Choice choice, unsigned tensor) const;

  /// From now on the plan is that of a recipe.
  void takeRecipe(Strategy strategy);

private:
  friend class PriceMaker;
  struct Data;
  std::shared_ptr<Data> data;
};

} // namespace tp

#endif // TP_PLANNER_PRICES_H
