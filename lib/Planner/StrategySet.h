//===- StrategySet.h - the ways in which an op can run ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_STRATEGYSET_H
#define TP_LIB_PLANNER_STRATEGYSET_H

#include "tp/Planner/CostModel.h"
#include "tp/Planner/DimensionClasses.h"
#include "tp/Propagation/Assignment.h"
#include <map>

namespace tp {

/// One way: a choice of splits over the whole mesh, and perhaps operands of a
/// linear group that come as pending sums and leave as one.
struct OpStrategy {
  Assignment::Choice choice;
  double seconds = 0;       // of computing, on one rank
  int64_t scratchBytes = 0; // of it
};

/// All ways of the ops with one signature: rule, types, the sums as which operands
/// can come, and where sizes end within an axis.
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
  StrategySets(const Program &program, SplitTable &table, CostModel &costs, const DimensionClasses &classes,
               llvm::ArrayRef<Assignment> starts);

  /// Number of a list of layouts in which a value comes as a pending sum.
  using SumsId = unsigned;
  static constexpr SumsId kNoSums = 0;
  /// Those in which the ops of `set` make a tensor.
  SumsId getSums(const StrategySet &set, unsigned tensor);
  /// `sums`: as what each operand can come.
  StrategySet &get(const Program::Node &node, llvm::ArrayRef<SumsId> sums);
  /// Adds a choice of somebody else's unless it is there already.
  void include(StrategySet &set, const Assignment::Choice &choice);

private:
  using Axes = llvm::SmallVector<AxisRefAttr, 4>;
  void findAtoms(llvm::ArrayRef<Assignment> starts);
  SplitId getSplit(int64_t size, llvm::ArrayRef<AxisRefAttr> axes);
  /// By factor: the sizes at which a split of it may end; empty if no axis can be
  /// cut twice.
  using Ends = llvm::SmallVector<llvm::SmallVector<int64_t, 4>>;
  Ends getEnds(const Program::Node &node) const;
  bool hasSensibleCuts(const Ends &ends, llvm::ArrayRef<unsigned> takers, llvm::ArrayRef<Axes> axes) const;
  void enumerate(StrategySet &set, const Ends &ends, llvm::SmallVectorImpl<unsigned> &takers,
                 llvm::SmallVectorImpl<Axes> &axes);
  void addPartial(StrategySet &set, llvm::ArrayRef<SumsId> sums);
  std::vector<Axes> getPendings(const LinearGroup &group, llvm::ArrayRef<SumsId> sums);
  void addPending(StrategySet &set, size_t base, const LinearGroup &group, llvm::ArrayRef<AxisRefAttr> pending,
                  llvm::ArrayRef<SumsId> sums);
  bool canCome(LayoutId layout, SumsId sums) const;
  bool add(StrategySet &set, Assignment::Choice choice);
  LocalWork getWork(const StrategySet &set, const Assignment::Choice &choice);
  double getOwnCollectiveSeconds(const StrategySet &set, const Assignment::Choice &choice);
  double getBytes(mlir::RankedTensorType type, LayoutId layout);
  int64_t getLocalSize(SplitId split, int64_t size);
  void prune(StrategySet &set);

  const Program &program;
  SplitTable &table;
  CostModel &costs;
  const DimensionClasses &classes;
  /// The units of choice, mesh axes or parts of them, major first.
  Axes atoms;
  bool cutsTwice = false; // some axis is of three atoms or more
  std::vector<std::vector<LayoutId>> sumLists{{}};
  std::map<std::vector<LayoutId>, SumsId> sumIds{{{}, kNoSums}};
  std::map<std::pair<const StrategySet *, unsigned>, SumsId> sumsOfTensors;
  std::map<std::vector<uint64_t>, std::unique_ptr<StrategySet>> sets;
  std::map<std::pair<int64_t, std::vector<const void *>>, SplitId> splits;
  llvm::DenseMap<std::pair<SplitId, int64_t>, int64_t> localSizes;
};

} // namespace tp

#endif // TP_LIB_PLANNER_STRATEGYSET_H
