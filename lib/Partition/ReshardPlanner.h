//===- ReshardPlanner.h - one order of the steps of a reshard ----*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PARTITION_RESHARDPLANNER_H
#define TP_LIB_PARTITION_RESHARDPLANNER_H

#include "tp/Partition/ReshardSteps.h"

namespace tp {

/// One dimension on its way: the levels it has now, how many of them stay, and
/// the target's levels beyond those.
struct DimState {
  int64_t size;
  llvm::SmallVector<Level> levels;
  size_t kept;
  llvm::SmallVector<Level> wanted; // beyond the kept ones, major first
  size_t done = 0;                 // of wanted

  bool hasToGather() const {
    return llvm::any_of(llvm::ArrayRef(levels).drop_front(kept), [](const Level &level) { return !!level.axis; });
  }
  /// The levels of the target that are still to be made.
  llvm::ArrayRef<Level> rest() const { return llvm::ArrayRef(wanted).drop_front(done); }
  int64_t localSize() const { return getLocalSize(size, levels); }
};

/// Steps that a plan does without.
struct ReshardPolicy {
  bool scatter = true, exchange = true, permute = true, moveRows = true;
  /// Completes before the first gather, also what could be scattered after it.
  bool reduceFirst = false;
};

/// Takes steps while it can, always the first possible one in a fixed order.
class ReshardPlanner {
public:
  ReshardPlanner(LayoutAttr from, LayoutAttr to, mlir::RankedTensorType type, MeshAttr mesh);

  llvm::SmallVector<ReshardStep> run(ReshardPolicy policy) const;

private:
  /// What a plan changes.
  struct State {
    llvm::SmallVector<DimState> dims;
    llvm::SmallVector<AxisRefAttr> toReduce, partial;
    llvm::SmallVector<ReshardStep> steps;
    ReshardPolicy policy;
  };

  void collectBorders();
  llvm::SmallVector<AxisRefAttr> cutAtBorders(AxisRefAttr axis) const;
  llvm::SmallVector<Level> cutAtBorders(llvm::ArrayRef<Level> levels) const;

  double bytes(const State &state) const;
  bool isUsed(const State &state, AxisRefAttr axis) const;
  int64_t countRanks(llvm::ArrayRef<AxisRefAttr> axes) const;
  /// Adds `step` over `axes`; parts that make a larger one are joined.
  void add(State &state, ReshardStep step, llvm::ArrayRef<AxisRefAttr> axes) const;

  size_t nextRun(const DimState &dim, llvm::function_ref<bool(AxisRefAttr)> fits) const;
  ReshardStep::Digit splitNext(DimState &dim, int64_t number, size_t count) const;
  ReshardStep::Digit gatherLast(DimState &dim, int64_t number, size_t count,
                                llvm::SmallVectorImpl<AxisRefAttr> &axes) const;
  bool slice(State &state) const;
  bool scatter(State &state) const;
  bool exchange(State &state) const;
  bool permute(State &state) const;
  bool reorder(State &state) const;
  bool moveRows(State &state) const;
  bool reduce(State &state) const;
  bool gather(State &state) const;
  void makePartial(State &state) const;

  mlir::RankedTensorType type;
  MeshAttr mesh;
  LayoutAttr from, to;
  State start;
  /// Where the layouts cut each mesh axis; empty if its cuts do not nest.
  llvm::SmallVector<llvm::SmallVector<int64_t>> borders;
};

} // namespace tp

#endif // TP_LIB_PARTITION_RESHARDPLANNER_H
