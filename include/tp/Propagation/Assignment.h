//===- Assignment.h - a layout for everything --------------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PROPAGATION_ASSIGNMENT_H
#define TP_PROPAGATION_ASSIGNMENT_H

#include "tp/Propagation/Program.h"
#include "tp/Propagation/Propagation.h"

namespace tp {

/// How each op of a program runs and where each value lies in between: all that
/// the annotated phase needs to know. Propagation makes one from a few wishes,
/// the planner from a search.
struct Assignment {
  struct Choice {
    llvm::SmallVector<SplitId, 8> splits;   // by factor
    llvm::SmallVector<LayoutId, 4> tensors; // operands, then results; 0 for what is no tensor
  };
  /// By node; empty for links, aliases and what is rematerialised.
  std::vector<Choice> nodes;
  /// By home: in between its producer and its users. An op's result that is
  /// wanted as it is produced never comes there.
  std::vector<LayoutId> homes;
  /// By function result; 0 for what is no tensor.
  llvm::SmallVector<LayoutId> results;
};

/// Spreads the layouts that the program has itself, then `options.seeds`: see
/// annotate(). Fails with a diagnostic for a layout that does not fit.
llvm::FailureOr<Assignment> propagate(const Program &program, SplitTable &table, const PropagationOptions &options);

/// Writes an assignment into the IR: a closed layout for every value, and
/// tp.reshard where a value is needed in another layout than it is produced in.
void materialise(Program &program, SplitTable &table, const Assignment &assignment,
                 llvm::function_ref<void(mlir::Operation *, llvm::StringRef)> explain = nullptr);

/// The layout of a node's tensor when its factors are split so, which must be
/// possible: see isPossible.
LayoutId getLayout(SplitTable &table, const RuleInfo &rule, unsigned tensor, llvm::ArrayRef<SplitId> splits);

} // namespace tp

#endif // TP_PROPAGATION_ASSIGNMENT_H
