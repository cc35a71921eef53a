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
  double bytes = 0;
  for (Type type : op.getResultTypes())
    bytes += getTensorBytes(type);
  // Loops are fused: about half of these values ever reach memory.
  if (!rule.isContraction)
    return {costs.getMemorySeconds(0.5 * bytes), 0};
  double flops = rule.flopsPerPoint;
  for (const Factor &factor : rule.factors)
    flops *= double(factor.size);
  for (Type type : op.getOperandTypes())
    bytes += getTensorBytes(type);
  Type element = cast<RankedTensorType>(op.getOperand(0).getType()).getElementType();
  return {costs.getProductSeconds(element, flops, bytes), flops};
}
