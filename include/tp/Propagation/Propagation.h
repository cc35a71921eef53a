//===- Propagation.h - from some layouts to a full plan ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PROPAGATION_PROPAGATION_H
#define TP_PROPAGATION_PROPAGATION_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "tp/Sharding/ShardingRule.h"
#include <string>

namespace tp {

/// A layout that somebody wishes a value to have. The user's own layouts (of
/// arguments, results and tp.layout_constraint) come first, as priority 0;
/// seeds follow in ascending priority, each priority spread over the whole
/// program before the next is looked at. An earlier layout is never undone, only
/// extended with more minor axes where its dimensions are open.
struct Seed {
  mlir::Value value;
  /// Open dimensions (`{"dp", ?}`) may be split further; closed ones stay as
  /// they are, unless something before has split them.
  LayoutAttr layout;
  unsigned priority = 1;
  /// Who wants it and why, for explanations: `fsdp: weights are stored split`.
  std::string cause;
};

struct PropagationOptions {
  llvm::ArrayRef<Seed> seeds;
  /// If set, called with each decision and its reason:
  /// `dimension 1 of result #0 split by {"tp"} because of operand #1 (dimension 1)`.
  llvm::function_ref<void(mlir::Operation *, llvm::StringRef)> explain = nullptr;
};

/// Brings `main` from the input phase to the annotated phase: spreads layouts
/// over all values, decides how each op runs, and inserts tp.reshard where a
/// value is needed in another layout than it is produced in. Works on sharding
/// rules and never asks for an op's name.
///
/// Reads the layouts of arguments and results (`tp.layout`, open dimensions
/// allowed) and of tp.layout_constraint ops, which dissolve. Afterwards every
/// ranked tensor has one closed layout. An op with neither ShardingRuleOpInterface
/// nor ControlShardingOpInterface runs whole on every rank.
///
/// Fails with a diagnostic for a layout that does not fit its value, a partial
/// layout of an argument or a result, and tensors of dynamic shape.
llvm::LogicalResult annotate(mlir::func::FuncOp main, MeshOp mesh, const PropagationOptions &options);

/// Moves reductions of partial values past ops that are linear in them, where
/// that merges reductions or reduces fewer bytes. `main` is annotated, before
/// and after.
llvm::LogicalResult delayReductions(mlir::func::FuncOp main, MeshOp mesh,
                                    llvm::function_ref<void(mlir::Operation *, llvm::StringRef)> explain = nullptr);

/// Checks what the annotated phase guarantees: every ranked tensor of `main` has
/// exactly one closed layout on `mesh`; operands and results of each op agree
/// with the op's rule; no partial value reaches an op that is not linear in it,
/// nor a function result.
llvm::LogicalResult verifyAnnotated(mlir::func::FuncOp main, MeshOp mesh);

} // namespace tp

#endif // TP_PROPAGATION_PROPAGATION_H
