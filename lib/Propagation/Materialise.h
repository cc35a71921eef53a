//===- Materialise.h - writes layouts and reshards into the IR ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PROPAGATION_MATERIALISE_H
#define TP_LIB_PROPAGATION_MATERIALISE_H

#include "tp/Propagation/Assignment.h"

namespace tp {

/// Brings the function into the annotated phase. For each value, the layout it
/// is produced in and the layouts it is needed in are joined by as few bytes of
/// communication as a small search finds; equal reshards are shared.
class Materialiser {
public:
  using ValueId = Program::ValueId;
  using HomeId = Program::HomeId;
  using Explain = llvm::function_ref<void(mlir::Operation *, llvm::StringRef)>;

  Materialiser(Program &program, SplitTable &table, const Assignment &assignment, Explain explain)
      : program(program), table(table), assignment(assignment), explain(explain), states(program.values.size()) {}

  void run();

private:
  /// One operand and the layout in which it is needed.
  struct Use {
    mlir::Operation *op;
    unsigned operand;
    ValueId value;
    LayoutId layout;
  };
  /// A reshard of one value: `to` is made from `from`.
  struct Edge {
    LayoutId to, from;
  };
  struct ValueState {
    mlir::Value value; // in layout `produced`
    LayoutId produced = 0;
    unsigned node = Program::kNone;         // of rematerialised values
    llvm::SmallVector<ValueId, 1> operands; // of its op
    bool taken = false;                     // the original op has a layout already
    llvm::SmallVector<LayoutId, 1> needed;
    llvm::SmallVector<Edge, 1> edges;
  };

  void collectUses();
  void need(mlir::Operation *op, unsigned operand, LayoutId layout);
  void planReshards(ValueId value);
  mlir::Value get(ValueId value, LayoutId layout, mlir::Operation *user);
  mlir::Value rematerialise(ValueId value, LayoutId layout);
  bool canRematerialisePartial(ValueId value, ReductionKind kind);
  mlir::Value reshard(mlir::Value source, LayoutId layout, mlir::Operation *user, bool atSource);
  void writeLayouts();
  LayoutId getWhole(mlir::Type type);
  LayoutId getHome(ValueId value) const { return assignment.homes[program.values[value].home]; }
  bool isRematerialised(ValueId value) const { return program.homes[program.values[value].home].isRematerialised; }

  Program &program;
  SplitTable &table;
  const Assignment &assignment;
  Explain explain;
  std::vector<ValueState> states;
  std::vector<Use> uses;
  std::vector<mlir::Operation *> aliases;
  llvm::DenseMap<std::pair<ValueId, LayoutId>, mlir::Value> made;
};

} // namespace tp

#endif // TP_LIB_PROPAGATION_MATERIALISE_H
