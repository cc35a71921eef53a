//===- Import.h - annotations that need the mesh ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_IMPORT_IMPORT_H
#define TP_INPUT_IMPORT_IMPORT_H

#include "tp/IR/TpDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace tp {

/// The program: the public function of a module that no custom call names (as
/// JAX's do their comparators). Null, with a diagnostic, unless there is exactly
/// one.
mlir::func::FuncOp getMain(mlir::ModuleOp module);

/// Translates the strings of GSPMD (`mhlo.sharding = "{devices=[2,1]<=[2]}"`) on
/// arguments, results and `custom_call @Sharding` to layouts on `mesh`; devices
/// are its ranks. What does not fit the mesh is left out, with a remark unless
/// `quiet`. What lies between `@SPMDFullToShardShape` and
/// `@SPMDShardToFullShape` becomes a tp.manual; it is an error if it cannot.
llvm::LogicalResult importMhloShardings(mlir::func::FuncOp main, MeshOp mesh, bool quiet);

/// Replaces each tp.manual by the work of all ranks, one beside the other, on
/// parts of whole values: what it means without a mesh.
llvm::LogicalResult expandManualOps(mlir::func::FuncOp main);

/// Replaces each tp.manual by an sdy.manual_computation over all axes of `mesh`,
/// with StableHLO's collectives: what tp-import made it of.
void exportManualOps(mlir::func::FuncOp main, MeshOp mesh);

} // namespace tp

#endif // TP_INPUT_IMPORT_IMPORT_H
