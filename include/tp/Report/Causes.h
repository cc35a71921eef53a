//===- Causes.h - why each collective is there ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_REPORT_CAUSES_H
#define TP_REPORT_CAUSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/DenseSet.h"
#include <optional>
#include <string>

namespace tp {

/// What a collective is for.
struct Cause {
  bool forward = true; // false: the loss does not need it
  std::string text;    // "product with NAME", "gather of NAME", "gradient of NAME", or an op
};

/// Finds the causes of a partitioned program's collectives.
class Causes {
public:
  /// A program with a floating-point scalar among several results trains: what
  /// that scalar depends on is the forward pass, the rest the backward pass.
  explicit Causes(mlir::func::FuncOp main);

  Cause get(mlir::Operation *collective);
  /// The name the user gave argument `number`, else `arg<number>`.
  std::string getArgumentName(unsigned number);
  /// The argument that `value` is, seen through casts, reshapes, slices and loops.
  std::optional<unsigned> getArgument(mlir::Value value);
  /// True for what the loss depends on; for everything where nothing trains.
  bool isForward(mlir::Operation *op) const { return !trains || forward.contains(op); }

private:
  std::optional<unsigned> getUpdatedArgument(mlir::Value value);

  mlir::func::FuncOp main;
  bool trains = false;
  llvm::DenseSet<mlir::Operation *> forward;
};

/// Writes the causes on the collectives as `tp.pass` ("forward", "backward") and
/// `tp.cause`, and as `tp.repeats` how often loops run them in a step; lowering keeps
/// that for the executable's description.
void explainCollectives(mlir::func::FuncOp main);

} // namespace tp

#endif // TP_REPORT_CAUSES_H
