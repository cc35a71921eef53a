//===- PlanGraph.h - a program as a planning problem ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_PLANGRAPH_H
#define TP_LIB_PLANNER_PLANGRAPH_H

#include "ReshardTable.h"
#include "Storage.h"
#include "StrategySet.h"
#include "tp/Planner/Search/Problem.h"
#include "tp/Planner/Strategies.h"

namespace tp {

/// The variables of a program's plan, what each of their strategies costs, and
/// what each pair costs where values pass from one to another.
///
/// An op is a variable: how it runs. A value that goes to several places, or
/// that no op makes (an argument, what a loop carries), is one: the layout in
/// which it waits. An argument's is its storage layout, and a result that comes
/// back as this argument in the next step must end in it. A value with one user
/// passes directly, also as a pending sum.
class PlanGraph {
public:
  static constexpr unsigned kNone = ~0u, kScratch = ~0u - 1;
  using Layouts = llvm::ArrayRef<LayoutId>;

  struct Variable {
    const StrategySet *set = nullptr;       // of an op
    unsigned node = kNone;                  // of an op: in Program
    Program::HomeId home = kNone;           // of a value
    llvm::SmallVector<LayoutId, 0> layouts; // of a value, one per strategy
    /// Of what a loop passes on unchanged: the variable of the value that went in. The
    /// strategies from `firstInPlace` on are to be in its memory, in its layout; the
    /// others are copies, in another.
    unsigned origin = kNone, firstInPlace = kNone;
    double repeats = 1; // times that the op runs in a step
    unsigned getStrategyCount() const { return set ? set->strategies.size() : layouts.size(); }
  };
  struct Edge {
    unsigned from, to, table;
  };
  /// Bytes that a variable holds while time is in [begin, end): of a tensor of an op
  /// or what it computes in (a value's variable: its own).
  struct Residency {
    unsigned variable, begin, end;
    unsigned tensor; // of an op's, kScratch: none of them; kNone: of a value
    Program::ValueId value;
  };

  /// `starts` are plans of others; they become plans of this graph. `structure` is
  /// the program's.
  PlanGraph(Program &program, SplitTable &table, CostModel &costs, const ProgramStructure &structure,
            llvm::ArrayRef<Assignment> starts);

  const std::vector<Variable> &getVariables() const { return variables; }
  const std::vector<Edge> &getEdges() const { return edges; }
  const std::vector<Residency> &getResidencies() const { return residencies; }
  unsigned getTimeCount() const { return timeCount; }

  /// The variables as the program has them: a value's behind that of the first op that
  /// makes or uses it.
  std::vector<unsigned> getProgramOrder() const;

  /// Seconds of each strategy.
  std::vector<double> getCosts(unsigned variable) const;
  /// Seconds of each pair of strategies, row-major; equal tables have equal numbers.
  const std::vector<double> &getTable(unsigned table) const { return tables[table]; }
  /// Bytes of each strategy.
  std::vector<int64_t> getBytes(const Residency &residency) const;

  search::Plan getPlan(const Assignment &start) const;
  /// Has what loops pass on unchanged where the layouts in `plan` put it: in the memory
  /// of what went in, or in a copy.
  void placeInvariants(search::Plan &plan) const;
  Assignment getAssignment(llvm::ArrayRef<unsigned> plan) const;
  /// The value that holds memory: what people find in their program.
  mlir::Value getValue(const Residency &residency) const;
  /// A variable under one of its strategies in words, for people.
  std::string describe(unsigned variable, unsigned strategy) const;

private:
  struct Use {
    unsigned variable; // kNone: in one layout, whole
    unsigned operand;
    unsigned time;
    double repeats;
  };
  void addOps(llvm::ArrayRef<Assignment> starts);
  void collectUses();
  void addUse(Program::ValueId value, Use use);
  unsigned addHome(Program::HomeId home);
  void addValues();
  void fillLayouts(llvm::ArrayRef<Assignment> starts);
  void addPlaces(const Storage &storage);
  void connect();
  void addEdge(unsigned from, unsigned fromTensor, unsigned to, unsigned toTensor, mlir::RankedTensorType type,
               double repeats);
  llvm::DenseSet<Program::ValueId> getCallers() const;
  void addResidencies(const Storage &storage, const llvm::DenseSet<Program::ValueId> &callers);
  void addScratch();
  void addPassed(const Storage &storage, Program::ValueId value, Storage::Span span);
  llvm::SmallVector<LayoutId, 0> getLayouts(unsigned variable, unsigned tensor) const;

  Program &program;
  SplitTable &table;
  ReshardTable reshards;
  StrategySets sets;
  llvm::ArrayRef<std::pair<unsigned, unsigned>> state;
  std::vector<Variable> variables;
  std::vector<Edge> edges;
  std::vector<Residency> residencies;
  std::vector<std::vector<double>> tables;
  std::map<std::vector<uint64_t>, unsigned> tableIds;
  std::map<std::vector<LayoutId>, unsigned> layoutLists;
  unsigned timeCount = 0;
  std::vector<unsigned> variableOfNode, variableOfHome;
  std::vector<llvm::SmallVector<Use, 2>> uses; // by value
  std::vector<unsigned> definedAt;             // by value: time
  std::vector<unsigned> producer;              // by value: op variable
  std::vector<unsigned> producedTensor;        // by value
  llvm::DenseMap<Program::HomeId, LayoutAttr> pinned;
  llvm::SmallVector<Program::HomeId> resultHomes; // kNone: of no variable
};

} // namespace tp

#endif // TP_LIB_PLANNER_PLANGRAPH_H
