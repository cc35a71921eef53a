//===- DeviceGroup.h - structured ops as one GPU kernel ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_GPU_DEVICEGROUP_H
#define TP_LIB_LOWERING_GPU_DEVICEGROUP_H

#include "../Host/Loops.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include <optional>

namespace tp {

/// How the iterations of a kernel are spread. A block has `across` x `along` threads:
/// each takes `across` iterations of the outer loops, and the `along` threads of one
/// iteration share its inner loops. `blocks` blocks are enough for all.
struct BlockShape {
  int64_t across = 1, along = 1, blocks = 1;
  /// Threads beside each other (of a warp) are those of one iteration; else those of
  /// iterations beside each other.
  bool alongFirst = false;

  int64_t getThreads() const { return across * along; }
};

/// The blocks for `iterations` that share nothing.
BlockShape spread(int64_t iterations);

/// Structured ops that are one kernel. All nests have the same `shared` outermost loops,
/// which are parallel: an iteration of those runs all nests in order, on one thread or
/// on the threads of (a part of) one block.
class DeviceGroup {
public:
  /// Null if the ops run better, or only, as kernels of their own; never of one op, nor of
  /// a fill and the op that begins with what it fills. All accesses are strided.
  static std::optional<DeviceGroup> plan(llvm::ArrayRef<mlir::linalg::LinalgOp> ops);

  const BlockShape &getShape() const { return shape; }
  /// The ops that are nests, in the order of `flat` below. A fill whose value the next op
  /// starts with is none: its value is `getInit` of that op's output.
  llvm::ArrayRef<LoopNest> getNests() const { return nests; }
  mlir::Value getInit(unsigned nest, unsigned output) const { return inits[nest][output]; }
  bool isEmpty() const;

  /// Emits the body at the builder's position in `kernel`. `flat` and `mapping` as for
  /// LoopGroup::emit; `inits` have to be mapped, too.
  void emit(mlir::OpBuilder &builder, mlir::gpu::GPUFuncOp kernel, llvm::ArrayRef<llvm::SmallVector<mlir::Value>> flat,
            mlir::IRMapping &mapping) const;

private:
  void foldFills();
  void chooseShape();
  bool isWorthwhile() const;
  int64_t getIterations() const; // of the shared loops
  int64_t getInner(unsigned nest, bool parallel) const;

  std::vector<LoopNest> nests;
  std::vector<llvm::SmallVector<mlir::Value>> inits;
  unsigned shared = 0;
  BlockShape shape;
};

/// The op that combines terms of output `output`, if it is one of few whose order does
/// not matter and of which the neutral element is known; else null.
mlir::Operation *getCombiner(mlir::linalg::LinalgOp op, unsigned output);

/// What a kernel knows of its thread.
struct ThreadPlace {
  mlir::Value iteration, along; // of the outer loops; the thread's number among those that share it
  mlir::Value active;           // null: always
};
ThreadPlace emitPlace(mlir::ImplicitLocOpBuilder &b, const BlockShape &shape, int64_t iterations);
/// The digits of `number` in mixed radix, the last one the fastest.
llvm::SmallVector<mlir::Value> emitDigits(mlir::ImplicitLocOpBuilder &b, mlir::Value number,
                                          llvm::ArrayRef<int64_t> sizes);

} // namespace tp

#endif // TP_LIB_LOWERING_GPU_DEVICEGROUP_H
