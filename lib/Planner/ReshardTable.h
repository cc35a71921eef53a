//===- ReshardTable.h - seconds of changes of layout ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_RESHARDTABLE_H
#define TP_LIB_PLANNER_RESHARDTABLE_H

#include "tp/Planner/CostModel.h"
#include "tp/Propagation/SplitTable.h"

namespace tp {

/// What a change of layout costs: the steps that planReshard takes, but in
/// closed form, since a plan asks for hundreds of thousands of them. Slices come
/// first and are free, sums that are split next are scattered, an axis that moves
/// between dimensions is an all_to_all, one that stays in a dimension at another
/// place or with other rows a permute, and what is left is reduced and gathered.
/// Every distinct question is worked out once.
class ReshardTable {
public:
  ReshardTable(SplitTable &table, CostModel &costs) : table(table), costs(costs) {}

  /// Infinite where a value cannot change so: a complete value does not become a
  /// pending sum, nor one over other axes.
  double getSeconds(LayoutId from, LayoutId to, mlir::RankedTensorType type);

private:
  using Axes = llvm::SmallVector<AxisRefAttr, 4>;
  double work(const SplitTable::LayoutInfo &from, const SplitTable::LayoutInfo &to, mlir::RankedTensorType type);
  const CollectiveTimes &getTimes(llvm::ArrayRef<AxisRefAttr> axes);
  /// Axes of `split` beyond `prefix`, a start of it.
  Axes getRest(SplitId split, SplitId prefix);

  SplitTable &table;
  CostModel &costs;
  llvm::DenseMap<std::pair<std::pair<LayoutId, LayoutId>, mlir::Type>, double> seconds;
  llvm::DenseMap<AxisRefAttr, unsigned> bits;
  llvm::DenseMap<uint64_t, const CollectiveTimes *> times; // by set of bits
};

} // namespace tp

#endif // TP_LIB_PLANNER_RESHARDTABLE_H
