//===- Summary.h - what a partitioned program costs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_REPORT_SUMMARY_H
#define TP_REPORT_SUMMARY_H

#include "mlir/IR/BuiltinOps.h"
#include "tp/Planner/CostModel.h"
#include "tp/Report/Tables.h"

namespace tp {

/// A partitioned program in figures, all per rank and step.
struct Summary {
  double stepSeconds = 0, computeSeconds = 0, communicationSeconds = 0;
  double peakBytes = 0; // an estimate: Rematerialisation.h, getMemoryUse
  double flops = 0;
  std::vector<CollectiveRow> collectives;
  std::vector<ArgumentRow> arguments;
};

/// Predicts time, memory and communication of a module in phase partitioned, whose
/// mesh is that of `costs`.
Summary summarize(mlir::ModuleOp module, CostModel &costs);

} // namespace tp

#endif // TP_REPORT_SUMMARY_H
