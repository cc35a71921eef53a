//===- KeepInLoops.h - what loops keep for later loops ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOOPS_KEEPINLOOPS_H
#define TP_LOOPS_KEEPINLOOPS_H

#include "tp/Planner/CostModel.h"
#include "tp/Propagation/Program.h"

namespace tp {

/// A value of a loop's body that a later loop computes again in the iteration that
/// needs it, as under `jax.checkpoint`.
struct KeptValue {
  mlir::Value value; // of the earlier loop's body
  mlir::Value again; // of the later loop's body
};

/// True if a loop of `main` reads what an earlier one has left for each of its
/// iterations.
bool hasPairedLoops(mlir::func::FuncOp main);

/// What the loops of `program`, before it is partitioned, compute again that it is
/// faster to keep in all iterations: the cheapest choice in the model, where a value
/// that is kept is written and read once, within `memoryBytes` per rank if values are
/// split over all `ranks`. Each `again` is another value. Empty if nothing is gained.
///
/// A minimum cut between what is computed and what is kept, as in the partitioner of
/// PyTorch's AOTAutograd (H. He, 2022), with a price for memory.
/// docs/rationale/rematerialisation.md.
std::vector<KeptValue> findKeptValues(const Program &program, const CostModel &costs, int64_t ranks,
                                      double memoryBytes);

/// A loop that is to run its `first` iterations, and then, as another loop, the others.
struct LoopSplit {
  mlir::Operation *loop;
  int64_t first;
};

/// Where to split the loops of `program`, so that one part of them may keep more than
/// the other, and findKeptValues() uses all memory: what a loop keeps in all iterations
/// comes in large steps. Empty if all fits.
std::vector<LoopSplit> findLoopSplits(const Program &program, const CostModel &costs, int64_t ranks,
                                      double memoryBytes);

/// True if it is a loop that runs a known number of times, more than `first`.
bool canBeSplit(LoopSplit split);

/// Splits them. Each must be one that canBeSplit().
void splitLoops(llvm::ArrayRef<LoopSplit> splits);

/// True if the values are equal, so that one may be kept for the other.
bool canBeKept(KeptValue kept);

/// Keeps them: the earlier loop carries a stack of each `value`, which the later one
/// reads in the place of `again`; what then nobody needs is erased. Each must be one
/// that canBeKept().
void keepInLoops(llvm::ArrayRef<KeptValue> values);

} // namespace tp

#endif // TP_LOOPS_KEEPINLOOPS_H
