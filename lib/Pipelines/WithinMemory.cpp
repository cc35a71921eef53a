//===- WithinMemory.cpp - programs that fit -----------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Steps.h"
#include "tp/Collectives/Overlap.h"
#include "tp/IR/Recomputed.h"
#include "tp/Input/Import/Import.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "tp/Report/Causes.h"
#include "tp/Report/PlanReport.h"

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
  return annotateByStrategy(module, mesh, *parseStrategy(result.strategy), options);
}

/// A plan is measured where the user gives a memory limit, or where its values take at
/// least this share of the machine's, and made again within less where lowering needs
/// more than the limit.
static constexpr double kNearLimit = 0.6;
static constexpr double kMargin = 1.05;
static constexpr unsigned kMeasurements = 3;

/// Room for the values of the next plan: lowering needs about as much more than the
/// model then, too, or, where that leaves nothing, as many times as much.
static double tighten(double modelBytes, double bytes, double limit) {
  double room = modelBytes - kMargin * (bytes - limit);
  return room > 0 ? room : modelBytes * limit / (kMargin * bytes);
}

/// Executables need more than the limit; the best that was found needs `leastBytes`.
static LogicalResult refuseMeasured(ModuleOp module, int64_t leastBytes, double limit) {
  InFlightDiagnostic error = getMain(module).emitOpError()
                             << "has no plan, as far as was searched, whose ranks need at most " << formatBytes(limit)
                             << " each";
  error.attachNote() << "there is a plan whose ranks need " << formatBytes(double(leastBytes)) << " each: --memory "
                     << leastBytes << "B";
  return error;
}

/// The fastest recipe whose executable fits; `leastBytes` becomes what any needs, if
/// that is less. The search knows what values take, not what lowering does.
static std::optional<Strategy> findFittingRecipe(ModuleOp module, CostModel &costs, ShardingOptions options,
                                                 double limit, int64_t &leastBytes) {
  options.explain = nullptr;
  options.remarks = false;
  options.plan = nullptr;
  options.memoryBytes = limit;
  ScopedDiagnosticHandler quiet(module.getContext(), [](Diagnostic &) { return success(); });
  std::optional<Strategy> best;
  double bestSeconds = std::numeric_limits<double>::infinity();
  for (Strategy strategy : getAllStrategies()) {
    OwningOpRef<ModuleOp> trial = module.clone();
    if (failed(annotateByStrategy(*trial, getMesh(*trial), strategy, options)) ||
        failed(partition(*trial, &costs, options)))
      continue;
    FailureOr<RankMemory> measured = measureRank(*trial, options.target);
    if (failed(measured))
      continue;
    leastBytes = std::min(leastBytes, measured->getPeakBytes());
    double seconds = summarize(*trial, costs).stepSeconds;
    if (double(measured->getPeakBytes()) <= limit && seconds < bestSeconds)
      best = strategy, bestSeconds = seconds;
  }
  return best;
}

/// Of recipes and of layouts that the user gave, which are taken as they are.
static void warnOfLimit(ModuleOp module, StringRef strategy, double bytes, double limit) {
  InFlightDiagnostic warning = getMain(module).emitWarning()
                               << "needs " << formatBytes(bytes) << " of each rank, more than the limit of "
                               << formatBytes(limit);
  if (strategy != "auto")
    warning.attachNote() << "only strategy auto plans within a limit";
}

/// From the annotated phase on, unless `last` is that one; sets result.memory and
/// `lowered` if the user gave a limit, or if values alone come near the machine's.
static LogicalResult partitionAndMeasure(ModuleOp module, CostModel *costs, const ShardingOptions &options,
                                         bool isLimited, double limit, Phase last, ShardingResult &result,
                                         OwningOpRef<ModuleOp> &lowered) {
  auto isNear = [&](double bytes) { return result.certificate && bytes >= kNearLimit * limit; };
  bool isMeasured = isLimited || (result.certificate && isNear(double(result.certificate->peakBytes)));
  result.memory.reset();
  lowered = nullptr;
  OwningOpRef<ModuleOp> trial;
  if (last == Phase::annotated) {
    if (!isMeasured || !result.certificate)
      return success();
    trial = module.clone();
    module = *trial;
  }
  OwningOpRef<ModuleOp> again = isMeasured && costs ? module.clone() : nullptr;
  double peakBytes = 0;
  if (failed(partition(module, costs, options, &peakBytes)))
    return failure();
  if (!isMeasured && !isNear(peakBytes))
    return success();
  FailureOr<RankMemory> measured = measureRank(module, options.target, &lowered);
  if (failed(measured))
    return failure();
  // A little too much may be computed again.
  if (double bytes = double(measured->getPeakBytes()); again && bytes > limit) {
    ShardingOptions less = options;
    less.memoryBytes = tighten(peakBytes, bytes, limit);
    less.remarks = false;
    OwningOpRef<ModuleOp> loweredAgain;
    if (failed(partition(*again, costs, less)))
      return failure();
    FailureOr<RankMemory> measuredAgain = measureRank(*again, options.target, &loweredAgain);
    if (failed(measuredAgain))
      return failure();
    if (double(measuredAgain->getPeakBytes()) <= limit) {
      module.getBodyRegion().takeBody(again->getBodyRegion());
      lowered = std::move(loweredAgain);
      measured = std::move(measuredAgain);
    }
  }
  result.memory = std::move(*measured);
  return success();
}

/// annotateAndPartition() with plans within options.memoryBytes in the model, of which
/// one is taken that needs no more than `limit`; `isLimited` if the user gave that.
static LogicalResult annotateWithin(ModuleOp module, CostModel *costs, ShardingOptions options, bool isLimited,
                                    double limit, const std::optional<PlanFile> &plan, ShardingResult &result,
                                    Phase last, function_ref<void()> dump, OwningOpRef<ModuleOp> &lowered) {
  llvm::raw_ostream *planOutput = options.plan;
  int64_t least = std::numeric_limits<int64_t>::max();
  for (unsigned measurement = 0;; ++measurement) {
    OwningOpRef<ModuleOp> input = result.strategy == "auto" ? module.clone() : nullptr;
    std::string planText;
    llvm::raw_string_ostream planStream(planText);
    options.plan = planOutput ? &planStream : nullptr;
    bool isAnnotated;
    {
      // What a search within less says is not about the user's limit.
      std::optional<ScopedDiagnosticHandler> quiet;
      if (measurement > 0)
        quiet.emplace(module.getContext(), [](Diagnostic &) { return success(); });
      isAnnotated = succeeded(annotateAsAsked(module, costs, options, plan, result));
    }
    if (!isAnnotated && (measurement == 0 || !input))
      return failure();
    if (isAnnotated) {
      dump();
      bool keeps = getMain(module)->hasAttr(kKeptAttr);
      if (failed(partitionAndMeasure(module, costs, options, isLimited, limit, last, result, lowered)))
        return failure();
      int64_t bytes = result.memory ? result.memory->getPeakBytes() : 0;
      bool fits = double(bytes) <= limit;
      if (options.explain && result.memory)
        *options.explain << "lowering: " << bytes << " bytes, the model's "
                         << (result.certificate ? result.certificate->peakBytes : 0) << "\n";
      if (!fits && !result.certificate)
        warnOfLimit(module, result.strategy, double(bytes), limit);
      if (fits || !result.certificate) {
        if (planOutput)
          *planOutput << planText;
        return success();
      }
      least = std::min(least, bytes);
      // Loops keep less at first, then nothing.
      if (keeps && measurement > 0)
        options.keepsInLoops = false, options.memoryBytes = limit;
      else
        options.memoryBytes = tighten(double(result.certificate->peakBytes), double(bytes), limit);
    }
    options.seeksMemory = false;
    options.onMisfit = nullptr;
    module.getBodyRegion().takeBody(input->getBodyRegion());
    if (isAnnotated && measurement < kMeasurements)
      continue;
    std::optional<Strategy> recipe = findFittingRecipe(module, *costs, options, limit, least);
    if (!recipe)
      return refuseMeasured(module, least, limit);
    result.strategy = stringify(*recipe).str();
    result.certificate.reset();
    result.prices.reset();
    options.memoryBytes = limit;
  }
}

namespace {
/// Keeps what is said while it is there.
class HeldDiagnostics {
public:
  explicit HeldDiagnostics(MLIRContext *context)
      : handler(context, [this](Diagnostic &diagnostic) {
          held.push_back(std::move(diagnostic));
          return success();
        }) {}
  std::vector<Diagnostic> take() { return std::move(held); }

private:
  std::vector<Diagnostic> held;
  ScopedDiagnosticHandler handler;
};
} // namespace

/// Where the model has no plan within the limit, but one within so many times as much:
/// plans within what it needs, and a little more, of which lowering may need less.
static constexpr double kMostLarger = 1.25, kLarger[] = {1, 1.05, 1.15};

LogicalResult tp::annotateAndPartition(ModuleOp module, CostModel *costs, ShardingOptions options,
                                       const std::optional<PlanFile> &plan, ShardingResult &result, Phase last,
                                       function_ref<void()> dump, OwningOpRef<ModuleOp> &lowered) {
  bool isLimited = costs && options.memoryBytes;
  double limit =
      costs ? options.memoryBytes.value_or(costs->getMemoryBytes()) : std::numeric_limits<double>::infinity();
  options.memoryBytes = limit;
  std::vector<Diagnostic> said;
  auto annotate = [&] {
    HeldDiagnostics held(module.getContext());
    bool isDone =
        succeeded(annotateWithin(module, costs, options, isLimited, limit, plan, result, last, dump, lowered));
    said = held.take();
    return isDone;
  };
  auto say = [&](std::vector<Diagnostic> diagnostics) {
    for (Diagnostic &diagnostic : diagnostics)
      module.getContext()->getDiagEngine().emit(std::move(diagnostic));
  };
  std::optional<std::pair<int64_t, int64_t>> misfit;
  auto onMisfit = std::exchange(options.onMisfit,
                                [&](int64_t unavoidable, int64_t sufficient) { misfit = {unavoidable, sufficient}; });
  OwningOpRef<ModuleOp> input = isLimited && result.strategy == "auto" ? module.clone() : nullptr;
  bool isDone = annotate();
  std::vector<Diagnostic> refusal;
  if (!isDone)
    refusal = std::move(said);
  int64_t needed = input && misfit ? misfit->second : 0;
  if (needed && double(needed) <= kMostLarger * limit) {
    options.seeksMemory = false;
    for (const double *share = std::begin(kLarger); !isDone && share != std::end(kLarger); ++share) {
      OwningOpRef<ModuleOp> copy = input->clone();
      module.getBodyRegion().takeBody(copy->getBodyRegion());
      options.memoryBytes = *share * double(needed);
      isDone = annotate();
    }
  }
  say(isDone ? std::move(said) : std::move(refusal));
  if (!isDone && misfit && onMisfit)
    onMisfit(misfit->first, misfit->second);
  return success(isDone);
}
