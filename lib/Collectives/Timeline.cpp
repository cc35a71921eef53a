//===- Timeline.cpp - computing and communicating at once --------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Schedule.h"
#include "tp/Collectives/Overlap.h"
#include "tp/Planner/OpCost.h"
#include "tp/Planner/TripCount.h"
#include "tp/Sharding/ShardingRule.h"

using namespace mlir;
using namespace tp;

double tp::getOverlapShare(const CostModel &costs) { return 1 - costs.getExposedSeconds(1, 1); }

bool tp::hasOverlap(func::FuncOp main) {
  return main
      .walk([](Operation *op) { return op->hasAttr(kOverlapAttr) ? WalkResult::interrupt() : WalkResult::advance(); })
      .wasInterrupted();
}

Timeline tp::getOpTimeline(Operation &op, CostModel &costs, double share) {
  if (std::optional<CollectiveCall> call = getCollectiveCall(&op)) {
    double seconds = costs.getSeconds(*call);
    return {seconds, 0, seconds};
  }
  if (!isa<ControlShardingOpInterface>(op)) {
    double seconds = getComputeCost(op, costs).seconds;
    return {seconds, seconds, 0};
  }
  // As the summary counts: all branches, and each trip.
  Timeline sum;
  double trips = getTripCount(op);
  for (Region &region : op.getRegions())
    for (Block &block : region) {
      Timeline inner = getTimeline(block, costs, share);
      sum.elapsedSeconds += trips * inner.elapsedSeconds;
      sum.computeSeconds += trips * inner.computeSeconds;
      sum.communicationSeconds += trips * inner.communicationSeconds;
    }
  return sum;
}

Timeline tp::getTimeline(Block &block, CostModel &costs, double share) {
  Timeline sum;
  Clocks clocks(share);
  llvm::DenseMap<Operation *, double> ends; // of started collectives
  for (Operation &op : block) {
    Timeline own = getOpTimeline(op, costs, share);
    double needed = 0;
    forEachOperandOp(op, [&](Operation *producer) { needed = std::max(needed, ends.lookup(producer)); });
    sum.computeSeconds += own.computeSeconds;
    sum.communicationSeconds += own.communicationSeconds;
    clocks.wait(needed);
    if (!getCollectiveCall(&op)) {
      // Collectives inside wait for those under way.
      if (own.communicationSeconds > 0)
        clocks.wait(clocks.getLinkFree());
      clocks.compute(own.elapsedSeconds);
      continue;
    }
    double end = clocks.start(own.communicationSeconds);
    if (op.hasAttr(kOverlapAttr))
      ends[&op] = end;
    else
      clocks.wait(end);
  }
  clocks.wait(clocks.getLinkFree());
  sum.elapsedSeconds = clocks.getNow();
  return sum;
}

Timeline tp::getTimeline(func::FuncOp main, CostModel &costs, double share) {
  return getTimeline(main.getBody().front(), costs, share);
}
