//===- Payload.cpp - what the body of a linalg op computes ----------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Payload.h"
#include "Combiner.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/SmallBitVector.h"
#include <bit>

using namespace mlir;
using namespace tp;
using linalg::LinalgOp;

static bool dependsOn(Value value, BlockArgument argument) {
  if (value == argument)
    return true;
  Operation *op = value.getDefiningOp();
  return op && op->getBlock() == argument.getOwner() &&
         llvm::any_of(op->getOperands(), [&](Value v) { return dependsOn(v, argument); });
}

std::optional<Accumulation> tp::matchAccumulation(LinalgOp op, unsigned i) {
  BlockArgument acc = op.getRegionOutputArgs()[i];
  Operation *combiner = op.getBlock()->getTerminator()->getOperand(i).getDefiningOp();
  std::optional<ReductionKind> kind = combiner ? getReductionKind(combiner) : std::nullopt;
  if (!kind)
    return std::nullopt;
  for (unsigned side : {0, 1})
    if (combiner->getOperand(side) == acc && !dependsOn(combiner->getOperand(1 - side), acc))
      return Accumulation{*kind, combiner->getOperand(1 - side)};
  return std::nullopt;
}

bool tp::isNeutralIfMasked(Value term, ReductionKind kind, ArrayRef<BlockArgument> masked) {
  if (auto argument = dyn_cast<BlockArgument>(term))
    return llvm::is_contained(masked, argument);
  if (kind != ReductionKind::add)
    return false;
  auto isZero = [&](Value v) { return isNeutralIfMasked(v, kind, masked); };
  return llvm::TypeSwitch<Operation *, bool>(term.getDefiningOp())
      .Case<arith::MulFOp, arith::MulIOp>([&](auto op) { return isZero(op.getLhs()) || isZero(op.getRhs()); })
      .Case<arith::AddFOp, arith::AddIOp, arith::SubFOp, arith::SubIOp>(
          [&](auto op) { return isZero(op.getLhs()) && isZero(op.getRhs()); })
      .Case<arith::ExtFOp, arith::TruncFOp, arith::NegFOp, arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp,
            arith::SIToFPOp, arith::UIToFPOp>([&](auto op) { return isZero(op->getOperand(0)); })
      .Case<arith::SelectOp>([&](auto op) { return isZero(op.getTrueValue()) && isZero(op.getFalseValue()); })
      .Default([](auto) { return false; });
}

namespace {

enum class Dependence { none, linear, other };

/// How `value` depends on the arguments in `set`, which stand for terms of
/// pending sums.
Dependence getDependence(Value value, const llvm::SmallBitVector &set, Block *body) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    return argument.getOwner() == body && set[argument.getArgNumber()] ? Dependence::linear : Dependence::none;
  Operation *op = value.getDefiningOp();
  if (op->getBlock() != body)
    return Dependence::none;
  SmallVector<Dependence, 3> operands;
  for (Value operand : op->getOperands())
    operands.push_back(getDependence(operand, set, body));
  if (llvm::all_of(operands, [](Dependence d) { return d == Dependence::none; }))
    return Dependence::none;
  auto isLinear = [&](unsigned i) { return operands[i] == Dependence::linear; };
  auto isNone = [&](unsigned i) { return operands[i] == Dependence::none; };
  bool linear = false;
  if (isa<arith::AddFOp, arith::SubFOp, arith::AddIOp, arith::SubIOp>(op))
    linear = isLinear(0) && isLinear(1) && !op->getResult(0).getType().isInteger(1);
  else if (isa<arith::MulFOp, arith::MulIOp>(op))
    linear = ((isLinear(0) && isNone(1)) || (isNone(0) && isLinear(1))) && !op->getResult(0).getType().isInteger(1);
  else if (isa<arith::DivFOp>(op))
    linear = isLinear(0) && isNone(1);
  else if (isa<arith::NegFOp, arith::ExtFOp, arith::TruncFOp>(op))
    linear = isLinear(0);
  else if (isa<arith::SelectOp>(op))
    linear = isNone(0) && isLinear(1) && isLinear(2);
  return linear ? Dependence::linear : Dependence::other;
}

} // namespace

SmallVector<LinearGroup> tp::getLinearGroups(LinalgOp op) {
  Block *body = op.getBlock();
  Operation *yield = body->getTerminator();
  SmallVector<LinearGroup> groups;

  // acc max x
  if (op.getNumDpsInits() == 1) {
    std::optional<Accumulation> acc = matchAccumulation(op, 0);
    auto argument = acc ? dyn_cast<BlockArgument>(acc->term) : BlockArgument();
    if (argument && argument.getOwner() == body && acc->kind != ReductionKind::add) {
      unsigned input = argument.getArgNumber();
      if (isIdempotent(acc->kind))
        groups.push_back({{input}, acc->kind});
      groups.push_back({{input, op.getDpsInitOperand(0)->getOperandNumber()}, acc->kind});
      return groups;
    }
  }

  // Body argument k is operand k. A body of many operands is only asked for
  // single ones and all.
  SmallVector<unsigned> used;
  for (BlockArgument argument : body->getArguments())
    if (!argument.use_empty() && isa<RankedTensorType>(op->getOperand(argument.getArgNumber()).getType()))
      used.push_back(argument.getArgNumber());
  SmallVector<uint32_t> candidates;
  if (used.size() <= 6) {
    for (uint32_t set = 1; set < (1u << used.size()); ++set)
      candidates.push_back(set);
    llvm::sort(candidates,
               [](uint32_t a, uint32_t b) { return std::pair(std::popcount(a), a) < std::pair(std::popcount(b), b); });
  } else if (used.size() < 32) {
    for (unsigned i = 0; i < used.size(); ++i)
      candidates.push_back(1u << i);
    candidates.push_back((1u << used.size()) - 1);
  }

  bool moves = llvm::all_of(yield->getOperands(), llvm::IsaPred<BlockArgument>);
  SmallVector<uint32_t> found;
  for (uint32_t candidate : candidates) {
    if (llvm::any_of(found, [&](uint32_t smaller) { return (smaller & candidate) == smaller; }))
      continue;
    llvm::SmallBitVector set(body->getNumArguments());
    LinearGroup group;
    for (auto [i, argument] : llvm::enumerate(used)) {
      if (!(candidate >> i & 1))
        continue;
      set.set(argument);
      group.operands.push_back(argument);
    }
    if (!llvm::all_of(yield->getOperands(),
                      [&](Value value) { return getDependence(value, set, body) == Dependence::linear; }))
      continue;
    found.push_back(candidate);
    if (moves)
      group.reduction = std::nullopt;
    groups.push_back(std::move(group));
  }
  return groups;
}
