//===- CostModel.h - the time of ops and collectives on a mesh ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Computation: a roofline (Williams, Waterman and Patterson, 2009). Collectives:
// latency and bandwidth, "alpha-beta" (Hockney, 1994), on the links that the
// groups of a collective really use. Rank r of the mesh, row-major, is device r
// of the machine. docs/cost-model.md derives the formulas.
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_COSTMODEL_H
#define TP_PLANNER_COSTMODEL_H

#include "tp/IR/TpDialect.h"
#include "tp/Planner/Machine.h"
#include "tp/Planner/PiecewiseLinear.h"
#include "tp/Sharding/ShardingRule.h"
#include <array>
#include <map>

namespace tp {

/// A collective of a partitioned program, as the times below ask for it.
struct CollectiveCall {
  CollectiveKind kind;
  double payload; // bytes, as CollectiveTimes takes it
  llvm::ArrayRef<AxisRefAttr> axes;
};
/// What `op` communicates; none if it is no collective.
std::optional<CollectiveCall> getCollectiveCall(mlir::Operation *op);

/// Bytes of a ranked tensor type; 0 of other types.
double getTensorBytes(mlir::Type type);

/// Multiply-adds or other operations of an op with this rule, all of it.
double getFlops(const ShardingRule &rule);

/// What one rank computes of an op.
struct LocalWork {
  const ShardingRule &rule;
  llvm::SmallVector<int64_t> sizes; // of the rule's factors
  mlir::Type element;               // of the first operand
  double flops = 0;
  llvm::SmallVector<double> bytes; // of the operands, then of the results
};

/// Seconds of each kind of collective over one set of axes, as functions of the
/// payload (all_gather: bytes of the result; else bytes of the operand, per
/// rank). All groups of the mesh communicate at once.
class CollectiveTimes {
public:
  /// Zero over a single rank.
  double getSeconds(CollectiveKind kind, double payload) const { return times[unsigned(kind)](payload); }
  const PiecewiseLinear &get(CollectiveKind kind) const { return times[unsigned(kind)]; }
  PiecewiseLinear &get(CollectiveKind kind) { return times[unsigned(kind)]; }

private:
  std::array<PiecewiseLinear, kCollectiveKinds> times;
};

/// Times of one rank of a mesh on a machine. Not for use by several threads,
/// because axes that are asked for first are worked out then.
class CostModel {
public:
  /// Fails where the machine has fewer devices than the mesh has ranks.
  static llvm::Expected<CostModel> create(const Machine &machine, MeshAttr mesh);

  /// Times over the ranks that differ only in `axes` (whole axes or sub-axes, in
  /// any order); the reference stays valid as long as this object. Keep it where
  /// many payloads go over the same axes: a time is then a few operations.
  const CollectiveTimes &getCollectives(llvm::ArrayRef<AxisRefAttr> axes);
  double getCollectiveSeconds(CollectiveKind kind, double payload, llvm::ArrayRef<AxisRefAttr> axes) {
    return getCollectives(axes).getSeconds(kind, payload);
  }
  double getSeconds(const CollectiveCall &call) { return getCollectiveSeconds(call.kind, call.payload, call.axes); }

  /// A matrix product of `flops` operations on elements of `type` that reads and
  /// writes `bytes`: the slower of arithmetic and memory, and the call. A type
  /// that the machine file does not list runs as f32.
  double getProductSeconds(mlir::Type type, double flops, double bytes) const;
  /// An op: a product, or a loop. Loops are fused: about half of what they make ever
  /// reaches memory.
  double getComputeSeconds(const LocalWork &work) const;
  /// Of them, what a host copies of the operands before.
  double getCopySeconds(const LocalWork &work) const;
  /// Bytes of these copies beside operands and results, where they are most.
  double getScratchBytes(const LocalWork &work) const;
  /// A kernel of its own that reads and writes `bytes`.
  double getKernelSeconds(double bytes) const { return getMemorySeconds(bytes) + getCallSeconds(); }
  /// The same without the call: an op fused with others.
  double getMemorySeconds(double bytes) const;
  /// The fixed time of a kernel or library call.
  double getCallSeconds() const { return machine->kernelSeconds / coreShare; }
  /// What remains visible of `communication` seconds beside `computation` seconds
  /// that do not depend on it.
  double getExposedSeconds(double communication, double computation) const;
  /// Bytes of memory that a rank may use.
  double getMemoryBytes() const { return memoryBytes; }

private:
  /// What the machine copies of the operands, in order, and how many bytes.
  llvm::SmallVector<std::pair<const OperandCopy *, double>, 4> getCopies(const LocalWork &work) const;

  CostModel(const Machine &machine, MeshAttr mesh);

  const Machine *machine;
  MeshAttr mesh;
  int64_t ranks;
  double coreShare = 1;    // cores that a rank has, at most one
  double productCores = 0; // how far from one core (0) to all cores (1) its products go
  double memoryBytes;
  /// By the digits of the groups' ranks, (stride, size) by falling stride.
  std::map<std::vector<std::pair<int64_t, int64_t>>, CollectiveTimes> collectives;
};

} // namespace tp

#endif // TP_PLANNER_COSTMODEL_H
