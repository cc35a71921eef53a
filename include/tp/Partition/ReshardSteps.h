//===- ReshardSteps.h - from one layout to another ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PARTITION_RESHARDSTEPS_H
#define TP_PARTITION_RESHARDSTEPS_H

#include "tp/Sharding/RowExchange.h"
#include <memory>

namespace tp {

/// One step of a reshard. Gathers and slices act on the last level of a
/// dimension, seen as (blocks, rows): `blocks` local blocks of `extent` valid
/// rows when together, in `ranks` chunks of `chunk` rows when split.
struct ReshardStep {
  enum Kind {
    localSlice,    // split `dim` over `axes`; no communication
    allGather,     // undo the last split of `dim`
    allReduce,     // complete over `axes`
    reduceScatter, // complete over `axes` and split `dim` over them
    allToAll,      // undo the last split of `gather.dim`, split `split.dim` over the same axes
    permute,       // whole local tensors change their place
    moveRows,      // the axes of `gather.dim` split it in another way; only rows that change their owner move
    makePartial,   // complete -> partial: the group's first rank keeps the value
  };
  Kind kind = localSlice;
  llvm::SmallVector<AxisRefAttr> axes;
  int64_t ranks = 1;
  ReductionKind reduction = ReductionKind::add;
  /// The dimension that is split or gathered, and its (blocks, rows) view.
  struct Digit {
    int64_t dim = -1, blocks = 1, extent = 1, chunk = 1;
  };
  Digit split, gather;
  /// permute: sender and receiver, as positions in the group of `axes`; every
  /// rank sends once and receives once.
  llvm::SmallVector<int64_t> pairs;
  /// moveRows, within each block of `gather`; null for the other kinds.
  std::shared_ptr<const RowExchange> exchange;
  /// Payload bytes per rank: all_gather its result, the others their operand;
  /// 0 for steps without communication.
  double bytes = 0;
};

/// The cheapest sequence of steps that brings a value of global type `type`
/// from one closed layout to another. Slices come first (they are free and
/// shrink what follows), sums that are split next are scattered, an axis that
/// moves between dimensions is an all_to_all, parts that only change their
/// owners are permuted, rows that the same axes split otherwise are moved, and
/// what is left is gathered. Where several orders are
/// possible, the one of the fewest wire bytes: never more than completing and
/// gathering everything. Any pair of layouts has a sequence.
llvm::SmallVector<ReshardStep> planReshard(LayoutAttr from, LayoutAttr to, mlir::RankedTensorType type, MeshAttr mesh);

/// Sum of wire bytes per rank of planReshard's steps, the measure of "cheap":
/// all_reduce counts twice (n-1)/n of its payload, a permute and moved rows all
/// of it, the others (n-1)/n.
double getReshardWireBytes(LayoutAttr from, LayoutAttr to, mlir::RankedTensorType type, MeshAttr mesh);

} // namespace tp

#endif // TP_PARTITION_RESHARDSTEPS_H
