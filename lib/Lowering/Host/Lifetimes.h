//===- Lifetimes.h - from a buffer's first to its last use ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_LIFETIMES_H
#define TP_LIB_LOWERING_HOST_LIFETIMES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace tp {

/// When a buffer's content counts: positions in the function, both included.
struct Lifetime {
  unsigned first = ~0u, last = 0;

  bool isEmpty() const { return first > last; }
  bool overlaps(const Lifetime &other) const { return first <= other.last && other.first <= last; }
};

/// The positions of a function's ops, in program order.
class Lifetimes {
public:
  explicit Lifetimes(mlir::func::FuncOp function);

  /// Of the buffer that an op of the function defines: from the first to the
  /// last op that accesses it or a view of it. An access in a loop that the
  /// buffer is outside of lasts from the loop's start to its end.
  Lifetime get(mlir::OpResult buffer) const;
  /// The last position inside `op`, and one more than the last of all.
  unsigned getLast(mlir::Operation *op) const { return positions.lookup(op).second; }
  unsigned getEnd() const { return end; }

private:
  unsigned number(mlir::Operation *op, unsigned next);
  void extend(Lifetime &life, mlir::Value buffer, mlir::Block *block) const;

  /// Each op's position, and the last one inside it.
  llvm::DenseMap<mlir::Operation *, std::pair<unsigned, unsigned>> positions;
  unsigned end = 0;
};

/// What a buffer takes in the arena: at least a byte, so that every buffer has
/// a place.
int64_t getArenaBytes(mlir::MemRefType type);

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_LIFETIMES_H
