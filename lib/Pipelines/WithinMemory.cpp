//===- WithinMemory.cpp - programs that fit -----------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Steps.h"
#include "tp/Collectives/Overlap.h"
#include "tp/Input/Import/Import.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "tp/Report/Causes.h"

using namespace mlir;
using namespace tp;

/// Programs are looked at again so many times at most: where memory is very tight, copies
/// can take what they save.
static constexpr unsigned kMostRounds = 10;

LogicalResult tp::saveMemory(ModuleOp module, CostModel &costs, int64_t ranks, double bytes,
                             const ShardingOptions &options, Rematerialised &total) {
  for (unsigned round = 0; round < kMostRounds; ++round) {
    FailureOr<Program> program = Program::get(getMain(module));
    if (failed(program))
      return failure();
    Rematerialised done = rematerialise(*program, costs, ranks, bytes);
    total = {total.ops + done.ops, total.seconds + done.seconds, done.peakBytes};
    if (options.explain)
      *options.explain << "rematerialisation: " << done.ops << " ops, " << done.seconds << " s, peak " << done.peakBytes
                       << " bytes\n";
    // What copies take is known of the program that has them.
    if (done.ops == 0)
      break;
  }
  return success();
}

/// Of the limit: what values may take after partition. Lowering needs a little beside
/// them, and takes long to do twice.
static constexpr double kLowered = 0.99;

/// Of a rank's values: what overlap may take more, if the limit is not nearer.
static constexpr double kOverlapGrowth = 0.25;

/// Lets collectives run beside computation, as the options say.
static void overlapIfAsked(ModuleOp module, CostModel &costs, const ShardingOptions &options, double peakBytes) {
  double share = getOverlapShare(costs);
  bool isForced = options.overlap == Overlap::on;
  if (options.overlap == Overlap::off || (share == 0 && !isForced))
    return;
  double growth = std::clamp(*options.memoryBytes - peakBytes, 0.0, kOverlapGrowth * peakBytes);
  overlapCollectives(getMain(module), costs, {share > 0 ? share : 1, growth, isForced});
}

LogicalResult tp::partition(ModuleOp module, CostModel *costs, const ShardingOptions &options, double *peakBytes) {
  std::string passes = kPartition.str();
  passes.replace(passes.find("%0"), 2, options.remarks ? "true" : "false");
  if (failed(run(module, passes + "," + kOptimise.str())))
    return failure();
  // What cse has merged may be what does not fit: a weight that was gathered twice.
  Rematerialised done;
  if (costs && failed(saveMemory(module, *costs, 1, kLowered * *options.memoryBytes, options, done)))
    return failure();
  if (peakBytes)
    *peakBytes = done.peakBytes;
  if (costs)
    overlapIfAsked(module, *costs, options, done.peakBytes);
  return run(module, kPartitioned);
}

FailureOr<RankMemory> tp::measureRank(ModuleOp partitioned, Target target, OwningOpRef<ModuleOp> *lowered) {
  OwningOpRef<ModuleOp> copy = partitioned.clone();
  explainCollectives(getMain(*copy));
  if (failed(lowerToRuntime(*copy, target)))
    return failure();
  FailureOr<RankMemory> memory = getRankMemory(*copy);
  if (lowered)
    *lowered = std::move(copy);
  return memory;
}
