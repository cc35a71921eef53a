//===- Provenance.h - what in a plan comes from where ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TOOLS_TP_PLAN_PROVENANCE_H
#define TP_TOOLS_TP_PLAN_PROVENANCE_H

#include "tp/Pipelines/Pipelines.h"
#include "tp/Report/Html.h"

namespace tp {

/// An op or a block argument of the program after import.
struct Thing {
  explicit Thing(mlir::Location given) : given(given) {}

  mlir::Location given;                  // before it was marked
  std::string op;                        // its name; empty for a block argument
  std::string location;                  // "model.mlir:33:11"
  std::string result;                    // "%12" where the file says so
  std::string rule;                      // of an op that has one
  std::string layer;                     // see Layers
  bool forward = true;                   // see Causes
  int argument = -1;                     // of the program
  unsigned operands = 0;                 // of an op
  mlir::RankedTensorType type;           // of the (first) result, null for what is no tensor
  llvm::SmallVector<LayoutAttr> layouts; // operands, then results; null where unknown
  double seconds = 0;                    // of computing, per step
};

/// A value changes its layout on the way to some users.
struct Change {
  unsigned source;           // a thing
  unsigned sourceResult = 0; // which of its results
  LayoutAttr from, to;
  mlir::RankedTensorType type;
  struct User {
    unsigned thing, operand;
  };
  llvm::SmallVector<User, 2> users;
};

/// One collective op of the partitioned program.
struct TracedCollective {
  CollectiveRow row;
  std::string layer;
  llvm::SmallVector<unsigned, 2> changes, things; // what it carries out: changes of layout, ops
};

/// Follows a program through the phases. Hand observe() to
/// ShardingOptions::onPhase for `module`, then read() the partitioned result.
class Provenance {
public:
  explicit Provenance(mlir::ModuleOp module) : module(module) {}

  void observe(Phase phase);
  /// The module is in phase partitioned; returns its summary.
  Summary read(CostModel &costs);

  llvm::ArrayRef<Thing> getThings() const { return things; }
  llvm::ArrayRef<Change> getChanges() const { return changes; }
  llvm::ArrayRef<TracedCollective> getCollectives() const { return collectives; }
  llvm::ArrayRef<std::string> getArgumentNames() const { return arguments; }
  /// The same by layer, after read(); in the program's order.
  std::vector<LayerReport> getLayers() const;
  /// The moments of a program whose locations come from this one.
  MemoryReport getMemory(llvm::ArrayRef<std::pair<mlir::Location, int64_t>> usage) const;

  /// The location by which PlanPrices knows a thing.
  mlir::Location getMark(unsigned thing) const;

private:
  void markThings();
  void readLayouts();
  void addChange(ReshardOp reshard);
  void addWeight(LayerReport &layer, const Thing &thing) const;
  void addActivation(LayerReport &layer, const Thing &thing) const;
  llvm::StringRef getLayer(const TracedCollective &traced) const;
  std::optional<unsigned> getThing(mlir::Location loc) const;

  mlir::ModuleOp module;
  MeshAttr mesh; // from phase annotated on
  std::vector<Thing> things;
  std::vector<Change> changes; // numbered on from the things
  std::vector<TracedCollective> collectives;
  double otherSeconds = 0; // of computing that comes from no thing
  std::vector<std::string> arguments;
};

} // namespace tp

#endif // TP_TOOLS_TP_PLAN_PROVENANCE_H
