//===- Loops.h - structured ops as loops over flat buffers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_LOOPS_H
#define TP_LIB_LOWERING_HOST_LOOPS_H

#include "Strides.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include <vector>

namespace tp {

/// The accesses of all operands of a linalg op on buffers, inputs first; an
/// operand that is a scalar has a null buffer. Fails where one is not linear.
llvm::FailureOr<llvm::SmallVector<StridedAccess>> getStridedAccesses(mlir::linalg::LinalgOp op);

/// A loop of a nest; `strides` has one entry per operand.
struct Loop {
  int64_t size;
  llvm::SmallVector<int64_t> strides;
  bool parallel;
  int dim; // the op's loop, if its index is used; else -1
};

/// A structured op as loops, outermost first. Loops that all operands step
/// through as one are merged; the innermost one is that in which most accesses
/// are contiguous.
struct LoopNest {
  LoopNest(mlir::linalg::LinalgOp op, llvm::SmallVector<StridedAccess> accesses);

  mlir::linalg::LinalgOp op;
  llvm::SmallVector<StridedAccess> accesses;
  llvm::SmallVector<Loop> loops;
  llvm::SmallVector<mlir::Value> roots; // by operand: the allocation it is a view of
  llvm::SmallVector<mlir::Value> read;  // buffers that the body loads from, anywhere

  unsigned getNumInputs() const { return mlir::linalg::LinalgOp(op).getNumDpsInputs(); }
  bool isEmpty() const; // no iteration
  /// How often the body loads or stores an element, or computes for as long.
  int64_t getWork() const;
};

/// Nests that run together, in this order. All have the same `shared` outermost
/// loops: an iteration of those runs all nests. One parallel loop may be cut into
/// ranges [begin, end) that run in any order or at once.
class LoopGroup {
public:
  explicit LoopGroup(llvm::ArrayRef<LoopNest> nests);

  unsigned getShared() const { return shared; }
  llvm::ArrayRef<LoopNest> getNests() const { return nests; }
  /// The size of the loop that is cut into ranges; 0 if there is none. All ranges
  /// but the last begin and end at multiples of `getGrain`: elements that vector
  /// code computes together stay together, so that ranges do not change results.
  int64_t getRange() const { return range; }
  int64_t getGrain() const { return grain; }

  /// Emits the nests at the builder's position. `flat[i][j]` is the flat buffer (or
  /// the scalar) that stands for operand j of nest i; `mapping` has what the
  /// bodies use from outside. `begin` and `end` are null to run whole loops.
  void emit(mlir::OpBuilder &builder, llvm::ArrayRef<llvm::SmallVector<mlir::Value>> flat, mlir::IRMapping &mapping,
            mlir::Value begin, mlir::Value end) const;

private:
  bool shareNextLevel();
  void chooseRange();
  bool areIndependent(llvm::ArrayRef<LoopNest> nests, llvm::ArrayRef<unsigned> loop) const;

  std::vector<LoopNest> nests;
  unsigned shared = 0;
  llvm::SmallVector<unsigned> rangeLoop; // by nest
  int64_t range = 0, grain = 1;
};

/// One iteration of a nest at the builder's position; `ivs` are those of its loops, `flat`
/// its operands as for LoopGroup::emit. `emitElement` is all of it. The others are its
/// steps: what it yields, where `carried` (where not null) stands for the outputs'
/// elements; the store of values (where not null) to the outputs; the load of an element.
void emitElement(mlir::ImplicitLocOpBuilder &builder, const LoopNest &nest, llvm::ArrayRef<mlir::Value> flat,
                 llvm::ArrayRef<mlir::Value> ivs, mlir::IRMapping &mapping);
llvm::SmallVector<mlir::Value> emitIteration(mlir::ImplicitLocOpBuilder &builder, const LoopNest &nest,
                                             llvm::ArrayRef<mlir::Value> flat, llvm::ArrayRef<mlir::Value> ivs,
                                             mlir::IRMapping &mapping, llvm::ArrayRef<mlir::Value> carried);
void emitStores(mlir::ImplicitLocOpBuilder &builder, const LoopNest &nest, llvm::ArrayRef<mlir::Value> flat,
                llvm::ArrayRef<mlir::Value> ivs, llvm::ArrayRef<mlir::Value> values);
mlir::Value emitLoad(mlir::ImplicitLocOpBuilder &builder, const LoopNest &nest, llvm::ArrayRef<mlir::Value> flat,
                     llvm::ArrayRef<mlir::Value> ivs, unsigned operand);

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_LOOPS_H
