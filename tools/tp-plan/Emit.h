//===- Emit.h - a plan in the words of frameworks ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TOOLS_TP_PLAN_EMIT_H
#define TP_TOOLS_TP_PLAN_EMIT_H

#include "mlir/IR/BuiltinOps.h"
#include <string>

namespace tp {

/// The layouts of arguments and results of `annotated` (a module of that phase) as
/// Python for JAX: a mesh, PartitionSpecs, and the shardings that jax.jit takes.
/// What a PartitionSpec cannot say (blocks, parts of axes, sizes that do not
/// divide) is left whole, with a comment.
std::string emitJax(mlir::ModuleOp annotated);

/// The same for PyTorch: a DeviceMesh, and DTensor placements by argument and
/// result, one per mesh axis.
std::string emitTorch(mlir::ModuleOp annotated);

} // namespace tp

#endif // TP_TOOLS_TP_PLAN_EMIT_H
