//===- Structured.h - linalg programs in normal form ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_STRUCTURED_H
#define TP_LIB_INPUT_IMPORT_STRUCTURED_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

namespace tp {

/// scf.forall and scf.parallel become nested scf.for, which carry what turns insert
/// or reduce. Failure with a diagnostic at a loop with side effects, or that
/// combines its turns in another way.
llvm::LogicalResult orderParallelLoops(mlir::func::FuncOp main);

/// Control flow of scf on tensors becomes StableHLO's, so that it is sharded and
/// compiled as that is: scalars that decide or are carried become tensors of rank
/// 0, indices i64. Ops of tensor that take a place from a scalar become dynamic
/// slices; pad and concat become StableHLO's. Failure with a diagnostic at an op of
/// scf that has no such form.
llvm::LogicalResult expandControl(mlir::func::FuncOp main);

/// What linalg bodies read of tensors outside (`tensor.extract %table[%i, %j]`)
/// becomes an input of the op: the table itself where the place is given by loops,
/// else what stablehlo.gather takes from it. Failure with a diagnostic at a place
/// that has no such form.
llvm::LogicalResult expandExtracts(mlir::func::FuncOp main);

/// Convolutions and poolings of linalg become StableHLO's, so that images are split
/// along space with halos; what the image is padded with becomes the windows'
/// padding. To run once pads are StableHLO's. Other forms (unsigned extrema, several
/// dimensions of one role) stay.
void raiseWindows(mlir::func::FuncOp main);

/// linalg ops that are made of others (softmax) are taken apart; assertions, which
/// torch-mlir makes of its checks of indices, are left out.
llvm::LogicalResult expandAggregates(mlir::func::FuncOp main);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_STRUCTURED_H
