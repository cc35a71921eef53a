//===- HomeLayouts.h - where each value lies by default ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PROPAGATION_HOMELAYOUTS_H
#define TP_LIB_PROPAGATION_HOMELAYOUTS_H

#include "tp/Propagation/Program.h"
#include "tp/Propagation/SplitTable.h"
#include "tp/Propagation/Propagation.h"
#include "llvm/ADT/BitVector.h"
#include <queue>

namespace tp {

/// The home layout of every value of a program: first what is given, then what
/// follows from it by the rules. A home is never partial. Splits only grow: a
/// dimension's later splits extend its earlier ones.
class HomeLayouts {
public:
  using HomeId = Program::HomeId;
  using Explain = llvm::function_ref<void(mlir::Operation *, llvm::StringRef)>;

  HomeLayouts(const Program &program, SplitTable &table, Explain explain);

  /// Splits the home as `layout` says where its dimensions are still free.
  void seed(HomeId home, LayoutAttr layout, unsigned priority, llvm::StringRef cause);
  /// Spreads all splits along the rules until nothing changes.
  void propagate();

  /// One step of how a dimension came to be split.
  struct Step {
    SplitId split;
    unsigned priority; // of the seed that this follows from
    unsigned previous; // step before; 0: none
  };
  /// The last step of dimension `dim`, 0 if it is whole.
  unsigned getLastStep(HomeId home, unsigned dim) const { return last[program.homes[home].firstDim + dim]; }
  const Step &getStep(unsigned step) const { return steps[step]; }
  SplitId getSplit(HomeId home, unsigned dim) const { return steps[getLastStep(home, dim)].split; }
  llvm::SmallVector<SplitId, 4> getSplits(HomeId home) const;
  LayoutId getLayout(HomeId home) { return table.internLayout(getSplits(home)); }

private:
  /// What the dimensions of a node's tensors say about one factor.
  struct FactorState {
    SplitId split = SplitTable::kWhole;
    unsigned priority = 0;
    double bytes = 0;             // of the largest tensor that says so
    unsigned tensor = 0, dim = 0; // which one
    bool conflict = false;
    /// The part of the split that an operand follows: without axes over which an
    /// earlier seed splits another factor, since the op then runs by that one.
    SplitId ofOperands = SplitTable::kWhole;
  };
  void trimForOperands();
  void visit(unsigned node);
  void contribute(FactorState &state, SplitId split, unsigned priority, double bytes, unsigned tensor, unsigned dim);
  void writeBack(unsigned node, unsigned tensor);
  void set(HomeId home, unsigned dim, SplitId split, unsigned priority);
  void enqueue(HomeId home);
  llvm::SmallVector<SplitId, 4> getOtherSplits(HomeId home, unsigned dim) const;
  std::string getPlace(const Program::Node &node, unsigned tensor, unsigned dim) const;

  const Program &program;
  SplitTable &table;
  Explain explain;
  std::vector<Step> steps;
  std::vector<unsigned> last;
  llvm::BitVector closed;
  llvm::SmallVector<FactorState> factors; // of the node that is visited

  // Nodes to visit: those without reductions first, each in program order.
  using Queue = std::priority_queue<unsigned, std::vector<unsigned>, std::greater<unsigned>>;
  Queue cheap, others;
  llvm::BitVector queued;
};

} // namespace tp

#endif // TP_LIB_PROPAGATION_HOMELAYOUTS_H
