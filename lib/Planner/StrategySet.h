//===- StrategySet.h - the ways in which an op can run ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_STRATEGYSET_H
#define TP_LIB_PLANNER_STRATEGYSET_H

#include "tp/Planner/CostModel.h"
#include "tp/Propagation/Assignment.h"
#include <map>

namespace tp {

/// One way: a choice of splits over the whole mesh, and perhaps operands of a
/// linear group that come as pending sums and leave as one.
struct OpStrategy {
  Assignment::Choice choice;
  double seconds = 0; // of computing, on one rank
};

/// All ways of the ops with one signature: rule, types, and which operands can be
/// pending sums at all.
struct StrategySet {
  const RuleInfo *rule;
  llvm::SmallVector<mlir::RankedTensorType, 4> types; // by tensor; null for what is none
  std::vector<OpStrategy> strategies;
};

/// Makes the sets, one per signature. Works on rules and sizes alone.
class StrategySets {
public:
  /// Axes are chosen whole, but for those of which some of `starts` uses a part:
  /// a recipe cuts an axis where heads are fewer than its ranks.
  StrategySets(const Program &program, SplitTable &table, CostModel &costs, llvm::ArrayRef<Assignment> starts);

  /// Bit i of `partial`: operand i can be a pending sum.
  StrategySet &get(const Program::Node &node, uint64_t partial);
  /// Adds a choice of somebody else's unless it is there already.
  void include(StrategySet &set, const Assignment::Choice &choice);

private:
  using Axes = llvm::SmallVector<AxisRefAttr, 4>;
  void findAtoms(llvm::ArrayRef<Assignment> starts);
  SplitId getSplit(int64_t size, llvm::ArrayRef<AxisRefAttr> axes);
  void enumerate(StrategySet &set, unsigned atom, llvm::SmallVectorImpl<Axes> &axes);
  void addPartial(StrategySet &set, uint64_t partial);
  bool add(StrategySet &set, Assignment::Choice choice);
  double getSeconds(const StrategySet &set, const Assignment::Choice &choice);
  double getOwnCollectiveSeconds(const StrategySet &set, const Assignment::Choice &choice);
  double getBytes(mlir::RankedTensorType type, LayoutId layout);
  int64_t getLocalSize(SplitId split, int64_t size);
  void prune(StrategySet &set);

  const Program &program;
  SplitTable &table;
  CostModel &costs;
  /// The units of choice, mesh axes or parts of them, major first.
  Axes atoms;
  std::map<std::vector<const void *>, std::unique_ptr<StrategySet>> sets;
  std::map<std::pair<int64_t, std::vector<const void *>>, SplitId> splits;
  llvm::DenseMap<std::pair<SplitId, int64_t>, int64_t> localSizes;
};

} // namespace tp

#endif // TP_LIB_PLANNER_STRATEGYSET_H
