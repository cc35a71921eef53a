//===- Planner.h - the best layouts, and how good they are ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_PLANNER_H
#define TP_PLANNER_PLANNER_H

#include "tp/Planner/Certificate.h"
#include "tp/Planner/CostModel.h"
#include "tp/Planner/Prices.h"
#include "tp/Planner/Strategies.h"
#include "tp/Propagation/Assignment.h"

namespace tp {

struct PlannerOptions {
  /// Of planning; a search that is done earlier does not wait.
  double seconds = std::numeric_limits<double>::infinity();
  /// Of the search: without a limit in seconds the plan depends on nothing else.
  unsigned steps = 16;
  /// The search ends where no plan is faster by more than this share.
  double gap = 0;
  /// Bytes that one rank may use at any time.
  double memoryBytes = std::numeric_limits<double>::infinity();
  /// If set, says what was decided.
  llvm::raw_ostream *explain = nullptr;
  /// Keep what Planned::prices needs.
  bool keepsPrices = false;
};

/// A plan of a whole program with its certificate. Where nothing was found that
/// fits, the plan that uses the least memory.
struct Planned : PlanCertificate {
  Assignment assignment;
  /// What the recipes take, under the same model.
  struct Recipe {
    Strategy strategy;
    double seconds;
    int64_t peakBytes;
  };
  llvm::SmallVector<Recipe> recipes;
  /// True if it is proven that no plan fits. Where one moment shows it: before or
  /// while this op runs, the values named have at least these bytes together.
  bool isInfeasible = false;
  mlir::Operation *proofOp = nullptr;
  int64_t unavoidableBytes = 0;
  /// Set where nothing fits: looks for a plan that needs little, and returns the fewest
  /// bytes of a bisection; 0 if it found none. A few short searches.
  std::function<int64_t()> findSufficientBytes;
  /// Values of one type and purpose, the largest first.
  struct Resident {
    mlir::Value value; // one of them
    unsigned count;
    int64_t bytes; // all of them together, each in its smallest layout
  };
  llvm::SmallVector<Resident> residents;
  /// Where asked for.
  std::optional<PlanPrices> prices;
};

/// Chooses all layouts of `program` at once: builds the problem from its
/// sharding rules and searches it. The layouts that the user gave stay. All
/// recipes are among the starting points, so that no recipe is better under the
/// same model.
///
/// Fails with a diagnostic where a layout of the user's does not fit.
llvm::FailureOr<Planned> plan(Program &program, SplitTable &table, MeshOp mesh, CostModel &costs,
                              const PlannerOptions &options);

} // namespace tp

#endif // TP_PLANNER_PLANNER_H
