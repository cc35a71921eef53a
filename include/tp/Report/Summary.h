//===- Summary.h - what a partitioned program costs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_REPORT_SUMMARY_H
#define TP_REPORT_SUMMARY_H

#include "mlir/IR/BuiltinOps.h"
#include "tp/Planner/Machine.h"

namespace tp {

/// One row of the table of collectives: those of one kind over the same axes,
/// in the same pass and for the same cause.
struct CollectiveRow {
  std::string kind;   // "all_reduce"
  std::string axes;   // "tp" or "dp,tp"
  int64_t count = 0;  // per step
  double bytes = 0;   // payload bytes per rank and step
  double seconds = 0; // predicted by a plan, measured by a run
  std::string pass;   // "forward", or "backward" for what the loss does not need
  std::string cause;  // the weight or op that asks for it
};

struct ArgumentRow {
  std::string name, type, layout;
};

/// A partitioned program in figures, all per rank and step.
struct Summary {
  double stepSeconds = 0, computeSeconds = 0, communicationSeconds = 0;
  double peakBytes = 0; // arguments, results and the largest sum of live values
  double flops = 0;
  std::vector<CollectiveRow> collectives;
  std::vector<ArgumentRow> arguments;
};

/// Which collective `op` is, if it is one.
std::optional<CollectiveKind> getCollectiveKind(mlir::Operation *op);

/// Predicts time, memory and communication of a module in phase partitioned on
/// `machine`: roofline per op (flops and bytes), alpha-beta per collective.
Summary summarize(mlir::ModuleOp module, const Machine &machine);

} // namespace tp

#endif // TP_REPORT_SUMMARY_H
