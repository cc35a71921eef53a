//===- OpCost.cpp - the time of one op of a partitioned program --------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/OpCost.h"
#include "tp/Sharding/ShardingRule.h"

using namespace mlir;
using namespace tp;

ComputeCost tp::getComputeCost(Operation &op, const CostModel &costs) {
  auto ruled = dyn_cast<ShardingRuleOpInterface>(op);
  if (!ruled || op.getNumResults() == 0 || !isa<RankedTensorType>(op.getResult(0).getType()))
    return {};
  ShardingRule rule = ruled.getShardingRule();
  double operands = 0, results = 0, flops = getFlops(rule);
  for (Type type : op.getOperandTypes())
    operands += getTensorBytes(type);
  for (Type type : op.getResultTypes())
    results += getTensorBytes(type);
  Value first = op.getNumOperands() ? op.getOperand(0) : op.getResult(0);
  double seconds = costs.getComputeSeconds(rule, getElementTypeOrSelf(first), flops, operands, results);
  return {seconds, rule.isContraction ? flops : 0};
}
