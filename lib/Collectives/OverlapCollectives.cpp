//===- OverlapCollectives.cpp - what runs beside what, and where it pays -----===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "Schedule.h"
#include "tp/Collectives/Passes.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Planner/Machine.h"

namespace tp {
#define GEN_PASS_DEF_SCHEDULECOLLECTIVESPASS
#define GEN_PASS_DEF_CHUNKPRODUCTSPASS
#define GEN_PASS_DEF_OVERLAPCOLLECTIVESPASS
#include "tp/Collectives/Passes.h.inc"
} // namespace tp

using namespace mlir;
using namespace tp;

/// Bytes up to which small all_reduces travel as one, and parts of a product: the
/// model tries all.
static constexpr int64_t kBuckets[] = {0, 1 << 20, 4 << 20, 25 << 20};
static constexpr int64_t kChunks[] = {1, 2, 4};
/// What is gained has to be more than the model's last digits.
static constexpr double kGain = 0.995;
/// Programs of more ops are only scheduled.
static constexpr size_t kTriedOps = 20000;

bool tp::overlapCollectives(func::FuncOp main, CostModel &costs, const OverlapOptions &options) {
  size_t count = 0, collectives = 0;
  main.walk([&](Operation *op) {
    ++count;
    collectives += getCollectiveCall(op).has_value();
  });
  if (collectives == 0)
    return false;
  double least = options.force ? std::numeric_limits<double>::infinity()
                               : kGain * getTimeline(main, costs, options.share).elapsedSeconds;
  func::FuncOp best;
  for (int64_t bucket : kBuckets)
    for (int64_t chunks : kChunks) {
      bool isPlain = bucket == 0 && chunks == 1;
      if (count > kTriedOps && !isPlain)
        continue;
      func::FuncOp trial = main.clone();
      // Not in the module: its symbols (the mesh) are looked up from there.
      main->getBlock()->push_back(trial);
      if (bucket > 0)
        bucketAllReduces(trial, bucket);
      if (chunks > 1 && chunkProducts(trial, costs, options.share, chunks) == 0) {
        trial.erase();
        continue;
      }
      scheduleCollectives(trial, costs, options.share, options.growthBytes);
      double seconds = getTimeline(trial, costs, options.share).elapsedSeconds;
      if (seconds < least) {
        least = kGain * seconds;
        std::swap(best, trial);
      }
      if (trial)
        trial.erase();
    }
  if (!best)
    return false;
  main.getBody().takeBody(best.getBody());
  best.erase();
  return true;
}

namespace {

/// What the passes below have in common: costs on a machine for the module's mesh.
static LogicalResult withCosts(ModuleOp module, StringRef machineName,
                               llvm::function_ref<void(func::FuncOp, CostModel &)> run) {
  auto meshes = module.getOps<MeshOp>();
  if (meshes.empty())
    return success();
  llvm::Expected<Machine> machine = Machine::load(machineName);
  if (!machine)
    return module.emitError() << llvm::toString(machine.takeError());
  llvm::Expected<CostModel> costs = CostModel::create(*machine, (*meshes.begin()).getMesh());
  if (!costs)
    return module.emitError() << llvm::toString(costs.takeError());
  for (func::FuncOp function : llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
    if (!function.isExternal())
      run(function, *costs);
  return success();
}

struct ScheduleCollectivesPass : tp::impl::ScheduleCollectivesPassBase<ScheduleCollectivesPass> {
  using ScheduleCollectivesPassBase::ScheduleCollectivesPassBase;
  void runOnOperation() override {
    auto schedule = [&](func::FuncOp function, CostModel &costs) {
      scheduleCollectives(function, costs, share, double(growthBytes));
    };
    if (failed(withCosts(getOperation(), machine, schedule)))
      signalPassFailure();
  }
};

struct ChunkProductsPass : tp::impl::ChunkProductsPassBase<ChunkProductsPass> {
  using ChunkProductsPassBase::ChunkProductsPassBase;
  void runOnOperation() override {
    auto cut = [&](func::FuncOp function, CostModel &costs) {
      chunkProducts(function, costs, /*share=*/1, chunks, /*always=*/true);
    };
    if (failed(withCosts(getOperation(), "cpu", cut)))
      signalPassFailure();
  }
};

struct OverlapCollectivesPass : tp::impl::OverlapCollectivesPassBase<OverlapCollectivesPass> {
  using OverlapCollectivesPassBase::OverlapCollectivesPassBase;
  void runOnOperation() override {
    auto overlap = [&](func::FuncOp function, CostModel &costs) {
      overlapCollectives(function, costs, {share, double(growthBytes), force});
    };
    if (failed(withCosts(getOperation(), machine, overlap)))
      signalPassFailure();
  }
};

} // namespace
