//===- OpSplits.h - how each op runs on the mesh -----------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PROPAGATION_OPSPLITS_H
#define TP_LIB_PROPAGATION_OPSPLITS_H

#include "HomeLayouts.h"
#include "tp/Propagation/Assignment.h"

namespace tp {

/// Splits of one op's factors, chosen from the homes of its operands and results.
class OpSplits {
public:
  using HomeId = Program::HomeId;
  using Explain = HomeLayouts::Explain;

  OpSplits(const Program &program, SplitTable &table, const HomeLayouts &homes, Explain explain)
      : program(program), table(table), homes(homes), explain(explain) {}

  /// One split per factor, each as the home of an operand or result says. Where
  /// two want one axis, a product obeys the earlier seed; else, and among equal
  /// seeds, that choice wins which moves fewer bytes. An axis splits one factor.
  llvm::ArrayRef<SplitId> choose(const Program::Node &node);

private:
  struct Candidate {
    unsigned factor;
    SplitId split;
    unsigned priority;
    double bytes;
    bool inResult; // a result's home says so
  };
  void collect(const Program::Node &node);
  /// Takes the candidates in order, but `first` as early as it may come; true if
  /// one could not be taken.
  bool take(const Program::Node &node, unsigned first);
  void explainChoice(const Program::Node &node);
  /// Bytes to bring operands from their homes and results to theirs.
  double getBytes(const Program::Node &node, llvm::ArrayRef<SplitId> splits);
  bool agreesWithResults(const Program::Node &node, unsigned factor, SplitId split);

  const Program &program;
  SplitTable &table;
  const HomeLayouts &homes;
  Explain explain;
  llvm::SmallVector<Candidate, 8> candidates;
  llvm::SmallVector<SplitId, 8> chosen;
};

} // namespace tp

#endif // TP_LIB_PROPAGATION_OPSPLITS_H
