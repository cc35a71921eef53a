//===- Annotations.h - what the user said about shardings ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_ANNOTATIONS_H
#define TP_LIB_INPUT_IMPORT_ANNOTATIONS_H

#include "tp/IR/TpDialect.h"
#include "tp/Input/Shardy/Shardy.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

namespace tp {

/// Shardings on the arguments and results of private functions, and on ops,
/// become constraints on their values: inlining keeps those.
void constrainSignatures(mlir::ModuleOp module, mlir::func::FuncOp main);

/// The mesh of sdy becomes tp.mesh, shardings on main's arguments and results
/// tp.layout, constraints tp.layout_constraint and manual computations
/// tp.manual; nothing of sdy is left.
llvm::LogicalResult importShardings(mlir::ModuleOp module, mlir::func::FuncOp main);

/// Turns a manual computation into a tp.manual, its collectives into tp's.
llvm::LogicalResult importManual(sdy::ManualComputationOp op, MeshOp mesh);

/// A value where a manual computation inside another one begins: each rank's part over the layout's axes.
/// Where it ends (`gather`): the parts together.
mlir::Value crossNested(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, LayoutAttr layout, MeshOp mesh,
                        bool gather);

/// Translates the collectives and device numbers of a body of local values.
llvm::LogicalResult importCollectives(mlir::Block &body, MeshOp mesh);

/// Ops of chlo that broadcast, and custom calls that stand for an op of chlo or
/// StableHLO, are replaced by what they mean.
llvm::LogicalResult expandClientOps(mlir::func::FuncOp main);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_ANNOTATIONS_H
