//===- Rematerialisation.h - values computed twice instead of kept ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_REMATERIALISATION_H
#define TP_PLANNER_REMATERIALISATION_H

#include "tp/Planner/CostModel.h"
#include "tp/Propagation/Program.h"

namespace tp {

/// What rematerialise() did, per rank.
struct Rematerialised {
  unsigned ops = 0;     // that now run twice
  double seconds = 0;   // that they take
  double peakBytes = 0; // with them
};

/// Computes values again instead of keeping them (collectives included: a gathered
/// weight is gathered again) until the largest memory use is at most `memoryBytes`
/// or nothing is left that helps. The memory use at an op is an estimate of what
/// lowering needs: arguments and results throughout, other values from the op that
/// makes them to their last user, loops' bodies at their fullest; values that a loop
/// computes where its only user needs them take none. Each copy stands before the first op that needs
/// the value after the longest time in which nobody does (an op whose users are all
/// later moves there); it is computed from what is alive there, or small. Values of equal origin (those of a model's
/// layers) are treated alike, the ones first that give the most bytes per second of recomputation. Numbers do not
/// change. `program` is void after a change.
///
/// Before planning, `ranks` says how far values can be split at most; of a
/// partitioned program it is 1. Greedy in the manner of XLA's rematerialisation,
/// which drops what is alive at the peak; T. Chen et al., "Training Deep Nets with
/// Sublinear Memory Cost" (2016). docs/rationale/rematerialisation.md.
Rematerialised rematerialise(const Program &program, CostModel &costs, int64_t ranks, double memoryBytes);

} // namespace tp

#endif // TP_PLANNER_REMATERIALISATION_H
