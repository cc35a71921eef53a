//===- OpCost.cpp - the time of one op of a partitioned program --------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/OpCost.h"
#include "tp/Propagation/Program.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace tp;

static LocalWork getWork(Operation &op, const ShardingRule &rule) {
  Value first = op.getNumOperands() ? op.getOperand(0) : op.getResult(0);
  LocalWork work{rule, {}, getElementTypeOrSelf(first), getFlops(rule), {}};
  for (const Factor &factor : rule.factors)
    work.sizes.push_back(factor.size);
  for (Type type : llvm::concat<const Type>(op.getOperandTypes(), op.getResultTypes()))
    work.bytes.push_back(getTensorBytes(type));
  return work;
}

ComputeCost tp::getComputeCost(Operation &op, const CostModel &costs) {
  auto ruled = dyn_cast<ShardingRuleOpInterface>(op);
  if (!ruled || op.getNumResults() == 0 || !isa<RankedTensorType>(op.getResult(0).getType()))
    return {};
  ShardingRule rule = ruled.getShardingRule();
  if (rule.isView || isRematerialisable(&op, rule))
    return {};
  LocalWork work = getWork(op, rule);
  return {costs.getComputeSeconds(work), rule.isContraction ? work.flops : 0};
}

std::optional<double> tp::getRepeatedSeconds(Operation *op, const ShardingRule &rule, const CostModel &costs,
                                             double ranks) {
  // Functions of whole dimensions (factorisations, sorts) take longer than their
  // bytes say.
  if (!isMemoryEffectFree(op) || (rule.flopsPerPoint > 0 && llvm::any_of(rule.factors, [](const Factor &factor) {
                                    return factor.kind == FactorKind::whole && factor.size > 1;
                                  })))
    return std::nullopt;
  if (rule.isView)
    return 0;
  double bytes = 0;
  for (Type type : op->getResultTypes())
    bytes += getTensorBytes(type);
  if (!rule.isContraction)
    return costs.getMemorySeconds(bytes / ranks);
  for (Type type : op->getOperandTypes())
    bytes += getTensorBytes(type);
  Type element = cast<RankedTensorType>(op->getOperand(0).getType()).getElementType();
  return costs.getProductSeconds(element, getFlops(rule) / ranks, bytes / ranks) +
         costs.getCopySeconds(getWork(*op, rule)) / ranks;
}
