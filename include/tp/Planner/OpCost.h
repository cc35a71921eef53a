//===- OpCost.h - the time of one op of a partitioned program -----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_OPCOST_H
#define TP_PLANNER_OPCOST_H

#include "tp/Planner/CostModel.h"

namespace tp {

/// What one run of an op takes on a rank.
struct ComputeCost {
  double seconds = 0, flops = 0; // flops: of products alone
};
/// Of an op of a partitioned program that is neither a collective nor control flow:
/// products as a call, others as what they move when they are fused. Zero for what
/// has no sharding rule or no result.
ComputeCost getComputeCost(mlir::Operation &op, const CostModel &costs);

/// Seconds that an op with this rule takes on each of `ranks`, if it is split over all
/// of them and nothing waits for it; none if it cannot run twice, or takes longer than
/// its bytes say.
std::optional<double> getRepeatedSeconds(mlir::Operation *op, const ShardingRule &rule, const CostModel &costs,
                                         double ranks);

} // namespace tp

#endif // TP_PLANNER_OPCOST_H
