//===- PriceAscent.h - prices on memory, and the bound they prove ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_SEARCH_PRICEASCENT_H
#define TP_PLANNER_SEARCH_PRICEASCENT_H

#include "tp/Planner/Search/Reparametrization.h"

namespace tp::search {

/// The Lagrangian dual: prices on time points (cost per byte, not negative) turn
/// the limit into node costs, and for any prices
///
///   least cost of (problem with priced memory) - limit * sum of prices
///
/// is below every plan that fits. Each step sweeps once, and then multiplies the
/// prices by an exponential of how far the weighted usage is from the limit
/// (exponentiated gradient: Kivinen and Warmuth, Information and Computation
/// 132, 1997), with momentum: few points bind, and prices differ by orders of
/// magnitude. Step lengths shrink when the bound stops rising.
class PriceAscent {
public:
  /// How fast prices change at first.
  static constexpr double kFirstRate = 0.5;
  /// Starts from `prices`, one per time point; those that are missing are 0. Where they
  /// are near the best ones, a lower `rate` keeps them so while the first sweeps are made.
  explicit PriceAscent(const PairGraph &graph, std::vector<double> prices = {}, double rate = kFirstRate);

  void step();

  /// The best bound so far, below the true one by more than rounding can make.
  double getBound() const { return bestBound; }
  /// The prices that gave the best bound.
  llvm::ArrayRef<double> getPrices() const { return bestPrices; }
  /// A plan read off the last sweep; it may be infeasible.
  Plan decode() const { return messages.decode(); }
  /// The problem at the best prices with its costs as messages leave them (see
  /// Reparametrization::getResidual): every plan that fits costs at least `bound`
  /// plus these.
  Problem getResidual(double &bound);
  /// The problem without what cannot be part of a plan that fits and costs less
  /// than `ceiling`, as far as single residual costs show it (in integer
  /// programming, reduced-cost fixing).
  Problem restrict(double ceiling);
  /// By node, what a plan loses against the bound of the last sweep.
  std::vector<double> getLosses(llvm::ArrayRef<unsigned> plan) const { return messages.getLosses(plan); }
  /// Small once steps have become too short to matter.
  double getRate() const { return rate; }

private:
  void sweep();
  void updatePrices();

  const PairGraph &graph;
  Reparametrization messages;
  std::vector<double> prices, momentum, bestPrices;
  double bestBound = -kForbidden, lastBound = -kForbidden;
  double rate;
  unsigned stepsSinceRise = 0;
  double reference = -std::numeric_limits<double>::max(); // bound at the last significant rise
};

} // namespace tp::search

#endif // TP_PLANNER_SEARCH_PRICEASCENT_H
