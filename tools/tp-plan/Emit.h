//===- Emit.h - a plan in the words of frameworks ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TOOLS_TP_PLAN_EMIT_H
#define TP_TOOLS_TP_PLAN_EMIT_H

#include "tp/Options/Options.h"
#include "mlir/IR/BuiltinOps.h"
#include <string>

namespace tp {

/// The forms that a plan can be written in: plan, sdy, jax and torch.
llvm::ArrayRef<llvm::StringRef> getEmittedForms();

/// Plans `module` (in the input phase; changed) as `options` say, and writes the
/// plan in one of these forms. Fails with a diagnostic.
llvm::FailureOr<std::string> emitPlan(mlir::ModuleOp module, llvm::StringRef form, ShardingOptions options);

/// The layouts of arguments and results of `annotated` (a module of that phase) as
/// Python for JAX: a mesh, PartitionSpecs, and the shardings that jax.jit takes.
/// What a PartitionSpec cannot say (blocks, parts of axes, sizes that do not
/// divide) is left whole, with a comment.
std::string emitJax(mlir::ModuleOp annotated);

/// The same for PyTorch: a DeviceMesh, and DTensor placements by argument and
/// result, one per mesh axis.
std::string emitTorch(mlir::ModuleOp annotated);

/// The program of `annotated` with the plan as sdy says it, for XLA: a mesh,
/// shardings of arguments and results, and a constraint for each value inside.
/// Changes the module. What sdy cannot say (blocks, sums that stay pending, parts
/// of unequal size at the border) is left to XLA, with a remark. Fails with a
/// diagnostic where the program has ops that are not StableHLO.
llvm::FailureOr<std::string> emitSdy(mlir::ModuleOp annotated);

} // namespace tp

#endif // TP_TOOLS_TP_PLAN_EMIT_H
