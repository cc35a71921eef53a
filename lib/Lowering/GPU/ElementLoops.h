//===- ElementLoops.h - loops of scalar code on threads ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_GPU_ELEMENTLOOPS_H
#define TP_LIB_LOWERING_GPU_ELEMENTLOOPS_H

#include "DeviceGroup.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace tp {

/// On a loop: its iterations are independent of each other, by the op that it was.
inline constexpr llvm::StringLiteral kParallelAttr = "tp.parallel";

/// A nest of scalar loops, or any other op on single elements, as a kernel: a thread for
/// each iteration of the loops that are independent, which runs the others in order.
/// A loop is independent if in every buffer that the nest writes all accesses are at its
/// own index in one dimension, so that no iteration sees what another one writes.
class ElementLoops {
public:
  explicit ElementLoops(mlir::Operation *op);

  const BlockShape &getShape() const { return shape; }
  void emit(mlir::OpBuilder &builder, mlir::IRMapping &mapping) const;

private:
  struct Level {
    mlir::scf::ForOp loop;
    int64_t begin, step, size;
    bool parallel;
  };
  void emitFrom(mlir::ImplicitLocOpBuilder &b, size_t level, llvm::ArrayRef<mlir::Value> digits,
                mlir::IRMapping &mapping) const;

  mlir::Operation *op;
  llvm::SmallVector<Level> levels; // of a perfect nest, outermost first
  llvm::SmallVector<int64_t> sizes;
  int64_t iterations = 1;
  BlockShape shape;
};

} // namespace tp

#endif // TP_LIB_LOWERING_GPU_ELEMENTLOOPS_H
