//===- Rematerialiser.h - the search for what is computed twice ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_REMATERIALISER_H
#define TP_LIB_PLANNER_REMATERIALISER_H

#include "Storage.h"
#include "tp/Planner/Rematerialisation.h"

namespace tp {

/// What rematerialise() knows of a program. Of the main block: a
/// point of the program is the number of the op that runs.
class Rematerialiser {
  using ValueId = Program::ValueId;

public:
  Rematerialiser(const Program &program, CostModel &costs, int64_t ranks)
      : program(program), costs(costs), ranks(double(ranks)) {
    for (mlir::Operation &op : getBlock())
      points[&op] = ops.size(), ops.push_back(&op);
    collect();
    findKinds();
  }

  Rematerialised run(double memoryBytes);

private:
  struct Info {
    unsigned begin = 0; // the op that makes it; arguments: 0
    /// Points at which ops that write to memory read it, themselves or through what
    /// is computed in them; ascending, each once.
    llvm::SmallVector<unsigned, 4> uses;
    llvm::SmallVector<unsigned, 4> users; // points of those that name it
    double bytes = 0;                     // per rank, in memory of its own
    unsigned end = 0;                     // after which that is another's
    bool isStored = true;                 // else computed, or seen, where it is read
    /// Seconds to compute it again; none if that cannot be.
    std::optional<double> seconds;
    llvm::SmallVector<ValueId, 3> operands; // of its op
    bool isCheap = false;                   // a loop may compute it where it is needed
    bool isFree = false;                    // alive everywhere: arguments, constants
    bool isReturned = false;
    unsigned kind = 0;
    /// If chosen: the last point at which the original is used (its own, if all
    /// users are later).
    std::optional<unsigned> boundary;
  };
  struct Copy {
    ValueId value;
    unsigned begin, end;
    unsigned uses = 0;
    bool feedsWhole = false; // an op that is no loop
  };
  struct Trial {
    std::vector<Copy> copies; // in the order of their points, operands first
    llvm::DenseMap<ValueId, unsigned> copyOf;
    llvm::DenseMap<ValueId, unsigned> keptUntil; // originals, longer than before
    double seconds = 0, keptBytes = 0;
    std::vector<double> usage; // by point
    double getPeak() const { return *llvm::max_element(usage); }
  };
  struct Kind {
    llvm::SmallVector<ValueId> members;
    bool isChosen = false, isUseless = false;
  };

  mlir::Block &getBlock() const { return mlir::func::FuncOp(program.main).getBody().front(); }
  void collect();
  std::optional<double> getSeconds(mlir::Operation *op) const;
  double getBytes(ValueId value) const;
  void addReturned();
  void addOp(mlir::Operation *op, unsigned point);
  void addInnerPeaks(const Storage &storage);
  ValueId getComputedLater(unsigned point) const;
  void addUses();
  void findKinds();
  uint64_t getOrigin(ValueId value, unsigned depth) const;
  bool isChosen(ValueId value) const { return infos[value].boundary.has_value(); }
  bool isAlive(ValueId value, unsigned point) const;
  bool isThere(ValueId value, unsigned point) const;
  bool takesWhole(unsigned point) const;
  struct Chain {
    double bytes; // saved by what it is for
    unsigned ops = 0;
  };
  bool demand(Trial &trial, ValueId value, unsigned point, Chain &chain) const;
  llvm::SmallVector<std::pair<unsigned, ValueId>> findLate() const;
  std::optional<Trial> attempt() const;
  double estimate(ValueId value) const;
  void choose(unsigned kind, unsigned peak);
  void release(unsigned kind);
  std::optional<unsigned> findBest(unsigned peak);
  void releaseNeedless(unsigned kind, double memoryBytes, Trial &current);
  void apply(const Trial &trial) const;

  const Program &program;
  CostModel &costs;
  double ranks;
  std::vector<mlir::Operation *> ops;
  llvm::DenseMap<mlir::Operation *, unsigned> points;
  llvm::DenseMap<mlir::Operation *, const RuleInfo *> rules; // nested ones too
  std::vector<double> innerBytes;                            // by point
  std::vector<Info> infos;                                   // by value
  std::vector<ValueId> values;                               // those of the main block
  std::vector<Kind> kinds;
  llvm::DenseMap<ValueId, unsigned> keptUntil; // with what is chosen, as in Trial
};

} // namespace tp

#endif // TP_LIB_PLANNER_REMATERIALISER_H
