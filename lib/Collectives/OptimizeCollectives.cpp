//===- OptimizeCollectives.cpp - fewer and smaller collectives ------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "Uniformity.h"
#include "tp/Collectives/Passes.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace tp {
#define GEN_PASS_DEF_OPTIMIZECOLLECTIVESPASS
#include "tp/Collectives/Passes.h.inc"
} // namespace tp

using namespace mlir;
using namespace tp;

namespace {

struct OptimizeCollectivesPass : tp::impl::OptimizeCollectivesPassBase<OptimizeCollectivesPass> {
  using OptimizeCollectivesPassBase::OptimizeCollectivesPassBase;

  /// Equal collectives of one value are one: they are pure.
  void shareEqualOps() {
    IRRewriter rewriter(&getContext());
    DominanceInfo dominance(getOperation());
    eliminateCommonSubExpressions(rewriter, dominance, getOperation());
  }

  /// A broadcast of what the group's ranks agree on already.
  void dropNeedlessBroadcasts() {
    for (auto function : getOperation().getOps<FunctionOpInterface>()) {
      SmallVector<BroadcastOp> broadcasts;
      function->walk([&](BroadcastOp broadcast) { broadcasts.push_back(broadcast); });
      if (broadcasts.empty())
        continue;
      Uniformity uniformity(function);
      for (BroadcastOp broadcast : broadcasts) {
        Uniformity::Axes varying = uniformity.getVarying(broadcast.getInput());
        varying &= uniformity.getAxes(broadcast.getGroup().getAxes());
        if (varying.any())
          continue;
        broadcast.replaceAllUsesWith(broadcast.getInput());
        broadcast.erase();
      }
    }
  }

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateCancelPatterns(patterns);
    populateScatterPatterns(patterns);
    populateMergePatterns(patterns);
    GreedyRewriteConfig config;
    config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled).enableFolding(false);
    config.enableConstantCSE(false);
    dropNeedlessBroadcasts();
    shareEqualOps();
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns), config)))
      return signalPassFailure();
    shareEqualOps();
    if (bucketBytes > 0)
      bucketAllReduces(getOperation(), bucketBytes);
  }
};

} // namespace
