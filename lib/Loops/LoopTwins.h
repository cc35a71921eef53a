//===- LoopTwins.h - what two loops compute alike ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOOPS_LOOPTWINS_H
#define TP_LIB_LOOPS_LOOPTWINS_H

#include "tp/Input/StableHLO/CountedLoop.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace tp {

/// Two loops of one block, of which the later one reads in each iteration what an
/// iteration of the earlier one left in its place of a stack: a backward pass and
/// its forward pass, or a part of one. Says which values of the later loop's body are equal to which
/// of the earlier one's.
///
/// Values get numbers, equal ones for the same op of operands with equal numbers (B.
/// Alpern et al., "Detecting equality of variables in programs", 1988), through both
/// bodies and what stands before them; integers that follow from a counter have the
/// number of their formula in the earlier loop's iteration, and what is read from a
/// stack that of what was written there.
class LoopTwins {
public:
  /// None if no stack ties the loops to each other.
  static std::optional<LoopTwins> get(const CountedLoop &earlier, const CountedLoop &later);

  /// The value of the earlier loop's body, or of what stands before the later loop,
  /// that this one of the later loop's body is equal to; null if there is none.
  mlir::Value getTwin(mlir::Value value) const;
  const CountedLoop &getEarlier() const { return earlier; }
  const CountedLoop &getLater() const { return later; }
  /// The iteration of the earlier loop that an iteration of the later one reads.
  const Linear &getOrder() const { return order; }

private:
  LoopTwins(const CountedLoop &earlier, const CountedLoop &later) : earlier(earlier), later(later) {}
  /// The stack of the earlier loop that `value` is in the places that a loop of `trips`
  /// iterations reads: other loops may have carried it on since, and have written to
  /// other places. Null if it is none.
  mlir::OpResult findStack(mlir::Value value, Linear place, int64_t trips) const;
  bool findOrder();
  void numberAll();
  void numberBody(const CountedLoop &loop, Linear counter);
  void numberOp(mlir::Operation &op);
  void numberReshape(mlir::Value from, mlir::Value result);
  bool areEqual(mlir::Operation &a, mlir::Operation &b);
  unsigned getNumber(mlir::Value value);
  unsigned getNumber(Linear integer, mlir::Type type);
  void set(mlir::Value value, unsigned number) { numbers[value] = number; }
  std::optional<unsigned> readStack(stablehlo::DynamicSliceOp op);
  std::optional<Linear> getLinear(mlir::Value value) const;

  CountedLoop earlier, later;
  Linear order;
  std::map<unsigned, Stack> stacks; // of the earlier loop
  llvm::DenseMap<mlir::Value, Linear> linear;
  llvm::DenseMap<mlir::Value, unsigned> numbers;
  std::vector<mlir::Value> firsts; // of each number, who had it first
  std::vector<unsigned> roots;     // of each number, what it is a reshape of: itself, if nothing
  std::map<std::pair<unsigned, const void *>, unsigned> reshapes; // of a root, by type
  std::map<std::pair<Linear, const void *>, unsigned> integers;
  std::multimap<size_t, mlir::Operation *> ops;
};

/// The loops of `main` of which one may keep what the other one needs, in the order of
/// the later ones.
std::vector<LoopTwins> findTwins(mlir::func::FuncOp main);

} // namespace tp

#endif // TP_LIB_LOOPS_LOOPTWINS_H
