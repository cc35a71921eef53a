//===- Program.h - a function as values, rules and links ---------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PROPAGATION_PROGRAM_H
#define TP_PROPAGATION_PROGRAM_H

#include "tp/Propagation/RuleInfo.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include <deque>
#include <unordered_map>

namespace tp {

/// A function in the input phase, indexed densely: ranked tensors are values,
/// each value belongs to a home (values that control flow ties share one), and
/// nodes relate homes by rules.
class Program {
public:
  using ValueId = unsigned;
  using HomeId = unsigned;
  static constexpr unsigned kNone = ~0u;

  /// Fails with a diagnostic for tensors of dynamic shape.
  static llvm::FailureOr<Program> get(mlir::func::FuncOp main);

  struct ValueInfo {
    mlir::Value value;
    HomeId home;
  };
  struct Home {
    mlir::RankedTensorType type;
    unsigned firstDim; // dimensions of all homes are numbered through
    double bytes;
    /// Made anew in each layout that is asked for, not communicated: constants,
    /// iota, broadcasts of scalars. Says nothing about its users' layouts.
    bool isRematerialised = false;
    /// Must not be split: results of ops without a rule, values in no tie.
    bool isWhole = false;
  };
  /// An op with a rule, or a link: two homes that should be equal (a tied
  /// operand and its tie, a function result and what is returned).
  struct Node {
    mlir::Operation *op;
    const RuleInfo *rule;
    unsigned firstTensor;
    bool isLink;
  };
  enum class OpKind { ruled, control, alias, whole, manual };
  /// The ops in program order, nested control flow after the op that holds it.
  struct OpEntry {
    mlir::Operation *op;
    OpKind kind;
    unsigned node; // of ruled and alias ops
  };
  /// An operand that must come in its tie's layout or, without one, whole.
  struct TiedOperand {
    mlir::Operation *op;
    unsigned operand;
    HomeId home; // kNone: whole
  };

  std::vector<ValueInfo> values;
  std::vector<Home> homes;
  std::vector<Node> nodes;
  std::vector<OpEntry> ops;
  unsigned dimCount = 0;
  /// Homes whose layouts the program fixes: inputs and results of manual ops.
  struct FixedHome {
    mlir::Operation *op;
    HomeId home;
    LayoutAttr layout;
  };
  std::vector<FixedHome> fixedHomes;
  /// One home per function result; nobody's value unless the user gave it a
  /// layout of its own, else kNone.
  llvm::SmallVector<HomeId> results;
  /// Results of loops that are what went in: each iteration passes them on.
  llvm::DenseMap<mlir::Value, mlir::Value> invariants;
  mlir::func::FuncOp main;

  /// Tensors of a node: operands, then results; kNone for those without type.
  llvm::ArrayRef<HomeId> getTensors(const Node &node) const {
    return llvm::ArrayRef(tensors).slice(node.firstTensor, node.rule->getTensorCount());
  }
  /// Nodes that touch a home.
  llvm::ArrayRef<unsigned> getNodes(HomeId home) const {
    return llvm::ArrayRef(nodesOfHomes).slice(nodeStarts[home], nodeStarts[home + 1] - nodeStarts[home]);
  }
  /// kNone for what is not a ranked tensor of this program.
  ValueId getValue(mlir::Value value) const {
    auto found = valueIds.find(value);
    return found == valueIds.end() ? kNone : found->second;
  }
  HomeId getHome(mlir::Value value) const {
    ValueId id = getValue(value);
    return id == kNone ? kNone : values[id].home;
  }
  /// The value of an op with one result; kNone for others.
  ValueId getOnlyResult(mlir::Operation *op) const {
    return op->getNumResults() == 1 ? getValue(op->getResult(0)) : kNone;
  }
  /// True for an op that changes a part of its operand where that lies: what a loop
  /// carries.
  bool isInPlace(mlir::Operation *op, const ShardingRule &rule) const {
    auto carried = rule.isView ? llvm::dyn_cast<mlir::BlockArgument>(op->getOperand(0)) : nullptr;
    return carried && carried.getType() == op->getResult(0).getType() && carried.getOwner() == op->getBlock() &&
           carried.getOwner()->getParentOp() != mlir::func::FuncOp(main);
  }
  /// True for an op whose only result is made anew where it is needed.
  bool isRematerialised(mlir::Operation *op) const {
    HomeId home = op->getNumResults() ? getHome(op->getResult(0)) : kNone;
    return home != kNone && homes[home].isRematerialised;
  }
  /// Operands of control-flow ops and of terminators of their regions.
  llvm::ArrayRef<TiedOperand> getTiedOperands(mlir::Operation *op) const {
    auto found = tiedOperands.find(op);
    return found == tiedOperands.end() ? llvm::ArrayRef<TiedOperand>() : llvm::ArrayRef(found->second);
  }

private:
  HomeId addHome(mlir::RankedTensorType type);
  llvm::LogicalResult addValue(mlir::Value value, HomeId home = kNone);
  llvm::LogicalResult addRegion(mlir::Region &region);
  llvm::LogicalResult addControl(mlir::Operation *op);
  llvm::LogicalResult addManual(ManualOp op);
  void addLink(mlir::Operation *op, HomeId a, HomeId b);
  void addTiedOperand(mlir::Operation *op, unsigned operand, HomeId home);
  const RuleInfo *internRule(ShardingRule rule);
  void indexNodes();

  llvm::DenseMap<mlir::Value, ValueId> valueIds;
  std::vector<HomeId> tensors;
  std::vector<unsigned> nodesOfHomes, nodeStarts;
  std::deque<RuleInfo> rules;
  std::unordered_multimap<size_t, const RuleInfo *> ruleIds;
  llvm::DenseMap<mlir::Operation *, llvm::SmallVector<TiedOperand, 2>> tiedOperands;
  /// Links wait until all values are known.
  struct Link {
    mlir::Operation *op;
    HomeId home;
    mlir::Value source;
  };
  std::vector<Link> links;
};

/// True if the op is cheaper to repeat in another layout than its result is to
/// move: it has no operands or only scalar ones, and any split of the result is
/// a split of its factors. What it makes is computed where it is needed, in no memory.
bool isRematerialisable(mlir::Operation *op, const ShardingRule &rule);

/// True for ops that only say that their result is their operand with a certain
/// layout: they become tp.reshard, or nothing.
bool isLayoutOp(mlir::Operation *op);

} // namespace tp

#endif // TP_PROPAGATION_PROGRAM_H
