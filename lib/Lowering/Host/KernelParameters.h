//===- KernelParameters.h - what kernels get, and which are equal ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_KERNELPARAMETERS_H
#define TP_LIB_LOWERING_HOST_KERNELPARAMETERS_H

#include "Loops.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringMap.h"

namespace tp {

/// Copies become structured ops, structured ops that do not step linearly through memory
/// become loops: `made` is told which, and what their iterations are.
void prepareForKernels(
    mlir::func::FuncOp main,
    llvm::function_ref<void(llvm::ArrayRef<mlir::Operation *> loops, llvm::ArrayRef<mlir::utils::IteratorType>)> made);

/// The buffers and scalars that one kernel gets from its program, each once; buffers of
/// structured ops are flat.
class KernelParameters {
public:
  struct Parameter {
    mlir::Value value;
    bool written;
  };

  /// Flat views are made by `builder`. The kernel repeats constants, and what `isInside`
  /// says of the ops that define scalars.
  KernelParameters(mlir::OpBuilder &builder, std::function<bool(mlir::Operation *)> isInside)
      : b(builder), isInside(std::move(isInside)) {}

  /// Makes `value` known to the kernel: a parameter, or computed inside from parameters.
  void import(mlir::Value value, bool written);
  /// The operands of a structured op; returns the values that stand for them outside.
  llvm::SmallVector<mlir::Value> addOperands(const LoopNest &nest);
  /// What an op uses from outside: `written` says that it may write its buffers.
  void addCaptured(mlir::Operation *op, bool written);

  llvm::ArrayRef<Parameter> getAll() const { return parameters; }
  /// What the kernel computes before all else, in order.
  llvm::ArrayRef<mlir::Operation *> getInside() const { return inside.getArrayRef(); }
  /// Whether a parameter is a buffer that no other one overlaps, as far as either writes.
  bool isAlone(const Parameter &parameter) const;

private:
  mlir::OpBuilder &b;
  std::function<bool(mlir::Operation *)> isInside;
  llvm::SmallVector<Parameter> parameters;
  llvm::SetVector<mlir::Operation *> inside;
};

/// The kernels of a program: equal ones are one. Where a kernel comes from is not part of
/// what it is.
class KernelSet {
public:
  /// An equal kernel that exists already, `kernel` being erased, or `kernel` with its name.
  mlir::Operation *findOrKeep(mlir::Operation *kernel);

private:
  llvm::StringMap<mlir::Operation *> kernels;
};

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_KERNELPARAMETERS_H
