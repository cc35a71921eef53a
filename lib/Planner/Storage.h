//===- Storage.h - from when to when values are in memory ------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_STORAGE_H
#define TP_LIB_PLANNER_STORAGE_H

#include "tp/Propagation/Program.h"

namespace tp {

/// What of a program lowering keeps in memory, whatever the layouts, by the rules of
/// lib/Lowering/Host (Fuse, ReuseBuffers, LoopBuffers): what a loop can compute where
/// it is needed is nowhere, a view is its operand, an elementwise op writes over an
/// operand that nobody reads later, and what a loop passes to its next iteration is
/// where the last one's was. Time is the number of an op in Program::ops.
class Storage {
public:
  using ValueId = Program::ValueId;
  /// Times from `begin` to before `end`.
  struct Span {
    unsigned begin = 0, end = 0;
    bool isEmpty() const { return begin >= end; }
  };

  /// `callers` are in the caller's memory for all of the step: function results.
  Storage(const Program &program, const llvm::DenseSet<ValueId> &callers);

  /// When `value` is in memory of its own; empty if it never is, or in the caller's.
  /// Of a function's or a region's argument: when it is read.
  Span get(ValueId value) const { return {infos[value].begin, infos[value].ownEnd}; }

  /// False for what is computed, or seen, where it is read.
  bool isStored(ValueId value) const { return infos[value].isStored; }

private:
  /// How an op's result comes to be, as far as its sharding rule says.
  enum class Kind {
    view,        // the operand's memory
    move,        // elements of the operand elsewhere: a transpose, a broadcast
    elementwise, // by one loop, from elements at the same place
    reduction,   // by a loop that reads each element once
    call,        // by a library, or in a loop of its own
  };
  struct Info {
    unsigned begin = 0;
    unsigned end = 0;    // after the last read
    unsigned ownEnd = 0; // after which no memory is its own
    unsigned writtenOverAt = Program::kNone;
    bool isStored = true;
    bool isElsewhere = false; // in memory that is there anyway: the caller's, a loop's
    /// Of what a loop computes: what is computed for one element, in all that is
    /// fused into it.
    unsigned flops = 0, reads = 0;
    bool isDear = false, isNarrowing = false;
  };

  Kind getKind(mlir::Operation *op) const;
  bool canFuse(const Info &made, Kind kind, mlir::Operation *op) const;
  bool canRead(const Info &made, Kind kind, mlir::Operation *op, mlir::Operation *user, bool isOnly) const;
  void fuse();
  /// Where a loop reads a value: at the element that it writes.
  enum class Reading { none, samePlace, anywhere };
  unsigned getReadEnd(mlir::Value value, unsigned time) const;
  bool changesOperand(mlir::Operation *op) const;
  Reading getReading(mlir::Operation *op, mlir::Value value) const;
  bool isPassedOn(mlir::Operation *op, unsigned time) const;
  Info *findWrittenOver(mlir::Operation *op, mlir::Operation *inner, unsigned time);
  void findEnds();
  void placeResults(mlir::Operation *op, unsigned time);
  void placeOperands(mlir::Operation *op, unsigned time);
  void placeAll();

  const Program &program;
  llvm::DenseMap<mlir::Operation *, const RuleInfo *> rules;
  llvm::DenseMap<mlir::Operation *, unsigned> lastInside; // of ops with regions
  std::vector<Info> infos;                                // by value
};

} // namespace tp

#endif // TP_LIB_PLANNER_STORAGE_H
