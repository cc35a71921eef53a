//===- OptimizeCollectives.cpp - fewer and smaller collectives ------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
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

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateCancelPatterns(patterns);
    populateScatterPatterns(patterns);
    populateMergePatterns(patterns);
    GreedyRewriteConfig config;
    config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled).enableFolding(false);
    config.enableConstantCSE(false);
    shareEqualOps();
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns), config)))
      return signalPassFailure();
    shareEqualOps();
    if (bucketBytes > 0)
      bucketAllReduces(getOperation(), bucketBytes);
  }
};

} // namespace
