//===- DimensionClasses.h - dimensions that must be split alike ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_DIMENSIONCLASSES_H
#define TP_PLANNER_DIMENSIONCLASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "tp/Sharding/ShardingRule.h"
#include "llvm/ADT/SmallBitVector.h"

namespace tp {

/// The dimensions of all values of a program, joined where a sharding rule says
/// that they are the same factor: "the batch", "the hidden size", "the heads of
/// layer 3" each become one class. A dimension that some op sees as a product of
/// factors (a reshape of heads x head size) has those as its children; the
/// classes without children are the leaves, the finest units that a strategy
/// may split. Linear in the size of the program.
class DimensionClasses {
public:
  using Id = unsigned;
  static constexpr Id kNone = ~0u;

  explicit DimensionClasses(mlir::func::FuncOp function);

  /// The class of a dimension; kNone for a dimension of size 1.
  Id getClass(mlir::Value value, unsigned dim) const;
  /// The leaves of a class, major first.
  llvm::SmallVector<Id> getLeaves(Id id) const;
  llvm::SmallVector<Id> getLeaves(mlir::Value value, unsigned dim) const;
  /// Leaves of a factor of an op's rule (all dimensions it stands in agree).
  llvm::SmallVector<Id> getLeaves(mlir::Operation *op, unsigned factor) const;
  int64_t getSize(Id id) const { return nodes[find(id)].size; }
  /// Representative of a class: equal for equal classes.
  Id find(Id id) const;
  /// True if some dimension of `value` has `leaf` among its leaves.
  bool contains(mlir::Value value, Id leaf) const;

  /// The ops with a rule, in program order, nested control flow included.
  struct RuledOp {
    mlir::Operation *op;
    ShardingRule rule;
    llvm::SmallVector<Id> factors; // class of each factor; kNone for size 1
  };
  llvm::ArrayRef<RuledOp> getOps() const { return ops; }
  unsigned getNodeCount() const { return nodes.size(); }

private:
  struct Node {
    Id parent;
    int64_t size;
    llvm::SmallVector<Id, 0> children;
  };
  Id create(int64_t size);
  void unite(Id a, Id b);
  void setChildren(Id id, llvm::ArrayRef<Id> children);
  void addTensor(mlir::Value value, const TensorFactors &tensor, llvm::ArrayRef<Id> factors);
  Id getOrCreate(mlir::Value value, unsigned dim);
  void addRegion(mlir::Region &region);
  /// A dimension that comes from nowhere (of a constant, an iota, a broadcast):
  /// it takes any split at no cost, so it must not join its users' classes.
  /// Equal masks and scalars of different layers are one value after import.
  bool isFree(mlir::Value value, unsigned dim) const;
  void markFree(mlir::Operation &op, const ShardingRule &rule);

  mutable llvm::SmallVector<Node, 0> nodes;
  llvm::DenseMap<mlir::Value, llvm::SmallVector<Id, 4>> dims;
  llvm::DenseMap<mlir::Value, llvm::SmallBitVector> freeDims;
  std::vector<RuledOp> ops;
  llvm::DenseMap<mlir::Operation *, unsigned> indices;
};

} // namespace tp

#endif // TP_PLANNER_DIMENSIONCLASSES_H
