//===- Summary.h - what a partitioned program costs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_REPORT_SUMMARY_H
#define TP_REPORT_SUMMARY_H

#include "mlir/IR/BuiltinOps.h"
#include "tp/IR/TpDialect.h"
#include "tp/Planner/CostModel.h"
#include "tp/Report/Tables.h"

namespace tp {

/// A partitioned program in figures, all per rank and step.
struct Summary {
  /// A step is its computation and the communication that this does not hide:
  /// `exposedSeconds`, all of it where no collective has tp.overlap.
  double stepSeconds = 0, computeSeconds = 0, communicationSeconds = 0, exposedSeconds = 0;
  double flops = 0;
  std::vector<CollectiveRow> collectives;
  std::vector<ArgumentRow> arguments;
};

/// Told of each op that takes time: seconds per step, and for a collective its
/// row, of this op alone.
using CostListener = llvm::function_ref<void(mlir::Operation *op, double seconds, const CollectiveRow *collective)>;

/// Predicts time and communication of a module in phase partitioned, whose
/// mesh is that of `costs`.
Summary summarize(mlir::ModuleOp module, CostModel &costs, CostListener listener = nullptr);

/// `64x96xf32`.
std::string formatType(mlir::RankedTensorType type);
/// `[{}, {"tp"}]`, with ` partial {"dp"}` behind it where it is.
std::string formatLayout(LayoutAttr layout);

} // namespace tp

#endif // TP_REPORT_SUMMARY_H
