//===- DeviceScalars.h - scalars that kernels read themselves ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_GPU_DEVICESCALARS_H
#define TP_LIB_LOWERING_GPU_DEVICESCALARS_H

#include "mlir/IR/Block.h"
#include "mlir/IR/Operation.h"

namespace tp {

/// Which scalars of a block need not come to the host: an element that the block loads
/// (the offset of a slice, say), and what is computed from it, is computed again in a
/// kernel that needs it, if nothing writes the element between the load and the kernel.
/// Made before any op of the block moves.
class DeviceScalars {
public:
  explicit DeviceScalars(mlir::Block &block);
  /// True if a kernel in place of `at` computes `op` itself.
  bool isInside(mlir::Operation *op, mlir::Operation *at) const;

private:
  bool isDeferrable(mlir::Operation *load, mlir::Operation *at) const;

  llvm::DenseMap<mlir::Operation *, unsigned> order;
  llvm::DenseMap<mlir::Value, llvm::SmallVector<unsigned>> writes; // by root, in order
};

} // namespace tp

#endif // TP_LIB_LOWERING_GPU_DEVICESCALARS_H
