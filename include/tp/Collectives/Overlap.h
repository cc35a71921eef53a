//===- Overlap.h - communication beside computation -----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_COLLECTIVES_OVERLAP_H
#define TP_COLLECTIVES_OVERLAP_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "tp/IR/Overlap.h"
#include "tp/Planner/CostModel.h"

namespace tp {

/// What a partitioned program takes on two clocks: a rank computes and communicates
/// at once, each in the program's order. A collective with tp.overlap starts where
/// it stands and is awaited by the first op that needs it; others are awaited at
/// once. Of a collective of c seconds, (1 - share) c keep the rank from computing.
struct Timeline {
  double elapsedSeconds = 0, computeSeconds = 0, communicationSeconds = 0;
  double getExposedSeconds() const { return elapsedSeconds - computeSeconds; }
};
Timeline getTimeline(mlir::func::FuncOp main, CostModel &costs, double share);

/// Share of a collective that the machine's computation can hide.
double getOverlapShare(const CostModel &costs);
/// Whether a collective may run beside something.
bool hasOverlap(mlir::func::FuncOp main);

struct OverlapOptions {
  /// Of a collective that computation can hide; docs/cost-model.md.
  double share = 1;
  /// How many bytes more than without overlap a rank's values may take at most.
  double growthBytes = 0;
  /// Overlap also where the model sees no gain.
  bool force = false;
};

/// Lets collectives run beside computation (docs/rationale/overlap.md): orders the
/// ops, puts small gradient sums together, cuts products whose sums are waited for.
/// Of these the model decides what is done; nothing is, where nothing pays. True if
/// the program has changed.
bool overlapCollectives(mlir::func::FuncOp main, CostModel &costs, const OverlapOptions &options);

/// Orders the ops of every block so that others stand between a collective and the
/// first op that needs it, and marks the collectives for which that is so. Returns
/// the most by which the values of a block take more bytes than before; at most
/// `growthBytes`.
double scheduleCollectives(mlir::func::FuncOp main, CostModel &costs, double share, double growthBytes);

/// Cuts products of which an all_reduce or reduce_scatter alone takes the result
/// into `chunks` along a dimension of the result, if the part of one collective
/// that the next part of the product hides outweighs what the cuts cost. With
/// `always`, all that can be cut. Returns how many were.
unsigned chunkProducts(mlir::func::FuncOp main, CostModel &costs, double share, int64_t chunks, bool always = false);

} // namespace tp

#endif // TP_COLLECTIVES_OVERLAP_H
