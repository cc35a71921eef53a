//===- Schedule.h - ops and collectives in time -----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_COLLECTIVES_SCHEDULE_H
#define TP_LIB_COLLECTIVES_SCHEDULE_H

#include "tp/Collectives/Overlap.h"

namespace tp {

/// A rank's two clocks.
class Clocks {
public:
  explicit Clocks(double share) : share(share) {}
  void compute(double seconds) { now += seconds; }
  void wait(double until) { now = std::max(now, until); }
  /// Starts a collective behind those under way; when it ends.
  double start(double seconds) {
    linkFree = std::max(linkFree, now) + seconds;
    now += (1 - share) * seconds;
    return linkFree;
  }
  double getNow() const { return now; }
  double getLinkFree() const { return linkFree; }

private:
  double share, now = 0, linkFree = 0;
};

/// Of one op, with all that it contains and repeats.
Timeline getOpTimeline(mlir::Operation &op, CostModel &costs, double share);
Timeline getTimeline(mlir::Block &block, CostModel &costs, double share);

/// Calls `visit` with each op of the same block whose results `op` or an op inside
/// it uses; perhaps several times.
template <typename Visit> void forEachOperandOp(mlir::Operation &op, Visit visit) {
  op.walk([&](mlir::Operation *inner) {
    for (mlir::Value operand : inner->getOperands())
      if (mlir::Operation *producer = operand.getDefiningOp(); producer && producer->getBlock() == op.getBlock())
        visit(producer);
  });
}

} // namespace tp

#endif // TP_LIB_COLLECTIVES_SCHEDULE_H
