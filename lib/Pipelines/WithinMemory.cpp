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
#include "tp/Report/PlanReport.h"

using namespace mlir;
using namespace tp;

LogicalResult tp::saveMemory(ModuleOp module, CostModel &costs, int64_t ranks, double bytes,
                             const ShardingOptions &options, Rematerialised &total) {
  for (;;) {
    FailureOr<Program> program = Program::get(getMain(module));
    if (failed(program))
      return failure();
    Rematerialised done = rematerialise(*program, costs, ranks, bytes);
    total = {total.ops + done.ops, total.seconds + done.seconds, done.peakBytes};
    if (options.explain)
      *options.explain << "rematerialisation: " << done.ops << " ops, " << done.seconds << " s, peak " << done.peakBytes
                       << " bytes\n";
    if (done.ops == 0 || done.peakBytes <= bytes)
      return success();
  }
}

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
  if (costs && failed(saveMemory(module, *costs, 1, *options.memoryBytes, options, done)))
    return failure();
  if (peakBytes)
    *peakBytes = done.peakBytes;
  if (costs)
    overlapIfAsked(module, *costs, options, done.peakBytes);
  return run(module, kPartitioned);
}

FailureOr<RankMemory> tp::measureRank(ModuleOp partitioned, Target target) {
  OwningOpRef<ModuleOp> copy = partitioned.clone();
  explainCollectives(getMain(*copy));
  if (failed(lowerToRuntime(*copy, target)))
    return failure();
  return getRankMemory(*copy);
}

/// From the input phase to the annotated one, as the options say.
static LogicalResult annotateAsAsked(ModuleOp module, CostModel *costs, const ShardingOptions &options,
                                     const std::optional<PlanFile> &plan, ShardingResult &result) {
  MeshOp mesh = getMesh(module);
  if (plan)
    return annotateByFile(module, mesh, *plan, options);
  if (result.strategy == "layouts" || mesh.getMesh().getRankCount() == 1)
    return annotateWith(module, mesh, {}, options);
  if (result.strategy == "auto") {
    FailureOr<PlanCertificate> certificate = annotateByPlan(module, mesh, *costs, options, result.prices);
    if (succeeded(certificate))
      result.certificate = *certificate;
    return certificate;
  }
  std::optional<Strategy> chosen = parseStrategy(result.strategy);
  if (!chosen)
    return emitError(UnknownLoc::get(module.getContext()))
           << "unknown strategy '" << result.strategy << "': expected auto, dp, fsdp, megatron or megatron-sp";
  return annotateByStrategy(module, mesh, *chosen, options);
}

/// A plan is measured where its values take at least this share of the memory
/// limit, and made again within less where lowering needs more than the limit.
static constexpr double kNearLimit = 0.6;
static constexpr double kMargin = 1.05;
static constexpr unsigned kMeasurements = 3;

/// Executables need more than the limit; the best that was found needs `leastBytes`.
static LogicalResult refuseMeasured(ModuleOp module, int64_t leastBytes, double limit) {
  InFlightDiagnostic error = getMain(module).emitOpError()
                             << "has no plan, as far as was searched, whose ranks need at most " << formatBytes(limit)
                             << " each";
  error.attachNote() << "there is a plan whose ranks need " << formatBytes(double(leastBytes)) << " each: --memory "
                     << leastBytes << "B";
  return error;
}

LogicalResult tp::annotateAndPartition(ModuleOp module, CostModel *costs, ShardingOptions options,
                                       const std::optional<PlanFile> &plan, ShardingResult &result, Phase last,
                                       function_ref<void()> dump) {
  double limit =
      costs ? options.memoryBytes.value_or(costs->getMemoryBytes()) : std::numeric_limits<double>::infinity();
  options.memoryBytes = limit;
  llvm::raw_ostream *planOutput = options.plan;
  int64_t least = std::numeric_limits<int64_t>::max();
  for (unsigned measurement = 0;; ++measurement) {
    OwningOpRef<ModuleOp> input = result.strategy == "auto" ? module.clone() : nullptr;
    std::string planText;
    llvm::raw_string_ostream planStream(planText);
    options.plan = planOutput ? &planStream : nullptr;
    {
      // What a search within less says is not about the user's limit.
      std::optional<ScopedDiagnosticHandler> quiet;
      if (measurement > 0)
        quiet.emplace(module.getContext(), [](Diagnostic &) { return success(); });
      if (failed(annotateAsAsked(module, costs, options, plan, result))) {
        quiet.reset();
        return measurement > 0 ? refuseMeasured(module, least, limit) : failure();
      }
    }
    dump();
    bool isNear = result.certificate && double(result.certificate->peakBytes) >= kNearLimit * limit;
    ModuleOp partitioned = module;
    OwningOpRef<ModuleOp> trial;
    if (last == Phase::annotated && isNear)
      partitioned = *(trial = module.clone());
    result.memory.reset();
    if (last != Phase::annotated || isNear) {
      double peakBytes = 0;
      if (failed(partition(partitioned, costs, options, &peakBytes)))
        return failure();
      isNear |= result.certificate && peakBytes >= kNearLimit * limit;
      if (isNear) {
        FailureOr<RankMemory> measured = measureRank(partitioned, options.target);
        if (failed(measured))
          return failure();
        result.memory = std::move(*measured);
      }
    }
    int64_t bytes = result.memory ? result.memory->getPeakBytes() : 0;
    if (double(bytes) <= limit) {
      if (planOutput)
        *planOutput << planText;
      return success();
    }
    least = std::min(least, bytes);
    if (measurement == kMeasurements)
      return refuseMeasured(module, least, limit);
    options.seeksMemory = false;
    options.onMisfit = nullptr;
    // Lowering needs about as much more than the model of the next plan, too.
    options.memoryBytes = double(result.certificate->peakBytes) - kMargin * (double(bytes) - limit);
    module.getBodyRegion().takeBody(input->getBodyRegion());
  }
}
