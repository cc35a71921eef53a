//===- TripCount.h - how often an op runs in a step ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_TRIPCOUNT_H
#define TP_PLANNER_TRIPCOUNT_H

namespace mlir {
class Operation;
}

namespace tp {

/// Iterations of a counted loop: the constant that its condition compares the
/// counter with, less the constant where that begins; 1 where that is not to be seen, and for other ops.
double getTripCount(mlir::Operation &op);
/// How often `op` runs in one step: the product over the loops around it.
double getRepeats(mlir::Operation *op);

} // namespace tp

#endif // TP_PLANNER_TRIPCOUNT_H
