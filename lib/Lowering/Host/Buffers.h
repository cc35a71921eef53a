//===- Buffers.h - the steps of bufferization ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_BUFFERS_H
#define TP_LIB_LOWERING_HOST_BUFFERS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/PatternMatch.h"

namespace tp {

/// Rewrites scf.for, scf.while, scf.if and scf.index_switch so that they carry no tensors: each
/// tensor that enters, goes around or leaves gets a buffer of its own, read by
/// bufferization.to_tensor and written by materialize_in_destination.
llvm::LogicalResult carryTensorsInBuffers(mlir::func::FuncOp function);

/// Orders the writes of results at the end of `main` so that they act as if at
/// once: results may be formed in each other's buffers.
void orderResultWrites(mlir::func::FuncOp main);

/// Removes copies out of buffers that exist only to be copied: their writers
/// write where the copy would.
void elideCopies(mlir::func::FuncOp function);

/// Lets elementwise ops write over the input that they are the last to read, or
/// the op that computes this input write to the place of their result.
void reuseInputs(mlir::func::FuncOp function);

/// The allocation, argument or constant that `buffer` is a view of.
mlir::Value getRoot(mlir::Value buffer);
/// `buffer` without views that only reshape it.
mlir::Value getBase(mlir::Value buffer);

/// True if the elementwise op that `input` belongs to reads each element of it only
/// for the element of `buffer`, an output, that it then writes. They lie alike, and may
/// differ in their elements' type.
bool isReadElementwise(mlir::OpOperand &input, mlir::Value buffer);
/// True if they have one type, too: the op can write to the one as well as the other.
bool isReadInPlace(mlir::OpOperand &input, mlir::Value buffer);

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_BUFFERS_H
