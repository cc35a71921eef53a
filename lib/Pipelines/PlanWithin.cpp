//===- PlanWithin.cpp - plans whose executables fit -----------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Steps.h"
#include "tp/IR/Recomputed.h"
#include "tp/Input/Import/Import.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "tp/Report/PlanReport.h"

using namespace mlir;
using namespace tp;

/// A plan is measured where the user gives a memory limit, or where its values take at
/// least this share of the machine's, and made again within less where lowering needs
/// more than the limit.
static constexpr double kNearLimit = 0.6;
static constexpr double kMargin = 1.05;
static constexpr unsigned kMeasurements = 3;
/// Where the model has no plan within the limit, but one within so many times as much:
/// plans within what it needs, and a little more, of which lowering may need less.
static constexpr double kMostLarger = 1.25, kLarger[] = {1, 1.05, 1.15};

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

/// Annotates and partitions a module, as tp::annotateAndPartition() says.
class PlanWithin {
public:
  PlanWithin(ModuleOp module, CostModel *costs, const ShardingOptions &options, const std::optional<PlanFile> &plan,
             ShardingResult &result, Phase last, function_ref<void()> dump, OwningOpRef<ModuleOp> &lowered)
      : module(module), costs(costs), given(options), plan(plan), result(result), last(last), dump(dump),
        lowered(lowered), isLimited(costs && options.memoryBytes),
        limit(costs ? options.memoryBytes.value_or(costs->getMemoryBytes()) : std::numeric_limits<double>::infinity()) {
  }

  LogicalResult run();

private:
  LogicalResult annotate(ModuleOp module, const ShardingOptions &options);
  LogicalResult partitionAndMeasure(const ShardingOptions &options);
  LogicalResult partitionLess(ModuleOp annotated, ShardingOptions options, double modelBytes, ModuleOp partitioned,
                              RankMemory &measured);
  LogicalResult planWithin(ShardingOptions options);
  std::optional<Strategy> findFittingRecipe(ShardingOptions options, int64_t &leastBytes);
  LogicalResult refuseMeasured(int64_t leastBytes);
  void warnOfLimit(double bytes);
  double tighten(double modelBytes, double bytes) const;

  ModuleOp module;
  CostModel *costs;
  const ShardingOptions &given;
  const std::optional<PlanFile> &plan;
  ShardingResult &result;
  Phase last;
  function_ref<void()> dump;
  OwningOpRef<ModuleOp> &lowered;
  bool isLimited; // by the user
  double limit;   // bytes that a rank may take
};
} // namespace

/// From the input phase to the annotated one, as the options say.
LogicalResult PlanWithin::annotate(ModuleOp module, const ShardingOptions &options) {
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

/// Room for the values of the next plan: lowering needs about as much more than the
/// model then, too, or, where that leaves nothing, as many times as much.
double PlanWithin::tighten(double modelBytes, double bytes) const {
  double room = modelBytes - kMargin * (bytes - limit);
  return room > 0 ? room : modelBytes * limit / (kMargin * bytes);
}

/// Executables need more than the limit; the best that was found needs `leastBytes`.
LogicalResult PlanWithin::refuseMeasured(int64_t leastBytes) {
  InFlightDiagnostic error = getMain(module).emitOpError()
                             << "has no plan, as far as was searched, whose ranks need at most " << formatBytes(limit)
                             << " each";
  error.attachNote() << "there is a plan whose ranks need " << formatBytes(double(leastBytes)) << " each: --memory "
                     << leastBytes << "B";
  return error;
}

/// Of recipes and of layouts that the user gave, which are taken as they are.
void PlanWithin::warnOfLimit(double bytes) {
  InFlightDiagnostic warning = getMain(module).emitWarning()
                               << "needs " << formatBytes(bytes) << " of each rank, more than the limit of "
                               << formatBytes(limit);
  if (result.strategy != "auto")
    warning.attachNote() << "only strategy auto plans within a limit";
}

/// The fastest recipe whose executable fits; `leastBytes` becomes what any needs, if
/// that is less. The search knows what values take, not what lowering does.
std::optional<Strategy> PlanWithin::findFittingRecipe(ShardingOptions options, int64_t &leastBytes) {
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
        failed(partition(*trial, costs, options)))
      continue;
    FailureOr<RankMemory> measured = measureRank(*trial, options.target);
    if (failed(measured))
      continue;
    leastBytes = std::min(leastBytes, measured->getPeakBytes());
    double seconds = summarize(*trial, *costs).stepSeconds;
    if (double(measured->getPeakBytes()) <= limit && seconds < bestSeconds)
      best = strategy, bestSeconds = seconds;
  }
  return best;
}

/// `annotated` was partitioned and needs a little too much: once more, computing more
/// again. If that fits, it becomes `partitioned`, and `measured` what it needs.
LogicalResult PlanWithin::partitionLess(ModuleOp annotated, ShardingOptions options, double modelBytes,
                                        ModuleOp partitioned, RankMemory &measured) {
  options.memoryBytes = tighten(modelBytes, double(measured.getPeakBytes()));
  options.remarks = false;
  OwningOpRef<ModuleOp> loweredLess;
  if (failed(partition(annotated, costs, options)))
    return failure();
  FailureOr<RankMemory> less = measureRank(annotated, options.target, &loweredLess);
  if (failed(less))
    return failure();
  if (double(less->getPeakBytes()) <= limit) {
    partitioned.getBodyRegion().takeBody(annotated.getBodyRegion());
    lowered = std::move(loweredLess);
    measured = std::move(*less);
  }
  return success();
}

/// From the annotated phase on, unless the last is that one; sets result.memory and
/// `lowered` if the user gave a limit, or if values alone come near the machine's.
LogicalResult PlanWithin::partitionAndMeasure(const ShardingOptions &options) {
  auto isNear = [&](double bytes) { return result.certificate && bytes >= kNearLimit * limit; };
  bool isMeasured = isLimited || (result.certificate && isNear(double(result.certificate->peakBytes)));
  result.memory.reset();
  lowered = nullptr;
  ModuleOp partitioned = module;
  OwningOpRef<ModuleOp> trial;
  if (last == Phase::annotated) {
    if (!isMeasured || !result.certificate)
      return success();
    trial = module.clone();
    partitioned = *trial;
  }
  OwningOpRef<ModuleOp> again = isMeasured && costs ? module.clone() : nullptr;
  double peakBytes = 0;
  if (failed(partition(partitioned, costs, options, &peakBytes)))
    return failure();
  if (!isMeasured && !isNear(peakBytes))
    return success();
  FailureOr<RankMemory> measured = measureRank(partitioned, options.target, &lowered);
  if (failed(measured))
    return failure();
  if (again && double(measured->getPeakBytes()) > limit &&
      failed(partitionLess(*again, options, peakBytes, partitioned, *measured)))
    return failure();
  result.memory = std::move(*measured);
  return success();
}

/// With plans that take at most options.memoryBytes in the model, of which one is taken
/// whose executable needs no more than the limit.
LogicalResult PlanWithin::planWithin(ShardingOptions options) {
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
      isAnnotated = succeeded(annotate(module, options));
    }
    if (!isAnnotated && (measurement == 0 || !input))
      return failure();
    if (isAnnotated) {
      dump();
      bool keeps = getMain(module)->hasAttr(kKeptAttr);
      if (failed(partitionAndMeasure(options)))
        return failure();
      int64_t bytes = result.memory ? result.memory->getPeakBytes() : 0;
      bool fits = double(bytes) <= limit;
      if (options.explain && result.memory)
        *options.explain << "lowering: " << bytes << " bytes, the model's "
                         << (result.certificate ? result.certificate->peakBytes : 0) << "\n";
      if (!fits && !result.certificate)
        warnOfLimit(double(bytes));
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
        options.memoryBytes = tighten(double(result.certificate->peakBytes), double(bytes));
    }
    options.seeksMemory = false;
    options.onMisfit = nullptr;
    module.getBodyRegion().takeBody(input->getBodyRegion());
    if (isAnnotated && measurement < kMeasurements)
      continue;
    std::optional<Strategy> recipe = findFittingRecipe(options, least);
    if (!recipe)
      return refuseMeasured(least);
    result.strategy = stringify(*recipe).str();
    result.certificate.reset();
    result.prices.reset();
    options.memoryBytes = limit;
  }
}

LogicalResult PlanWithin::run() {
  ShardingOptions options = given;
  options.memoryBytes = limit;
  std::vector<Diagnostic> said;
  auto tryOnce = [&] {
    HeldDiagnostics held(module.getContext());
    bool isDone = succeeded(planWithin(options));
    said = held.take();
    return isDone;
  };
  std::optional<std::pair<int64_t, int64_t>> misfit; // unavoidable, sufficient bytes
  options.onMisfit = [&](int64_t unavoidable, int64_t sufficient) { misfit = {unavoidable, sufficient}; };
  OwningOpRef<ModuleOp> input = isLimited && result.strategy == "auto" ? module.clone() : nullptr;
  bool isDone = tryOnce();
  std::vector<Diagnostic> refusal;
  if (!isDone)
    refusal = std::exchange(said, {});
  double needed = input && misfit ? double(misfit->second) : 0;
  if (needed > 0 && needed <= kMostLarger * limit) {
    options.seeksMemory = false;
    for (const double *share = std::begin(kLarger); !isDone && share != std::end(kLarger); ++share) {
      OwningOpRef<ModuleOp> copy = input->clone();
      module.getBodyRegion().takeBody(copy->getBodyRegion());
      options.memoryBytes = *share * needed;
      isDone = tryOnce();
    }
  }
  for (Diagnostic &diagnostic : isDone ? said : refusal)
    module.getContext()->getDiagEngine().emit(std::move(diagnostic));
  if (!isDone && misfit && given.onMisfit)
    given.onMisfit(misfit->first, misfit->second);
  return success(isDone);
}

LogicalResult tp::annotateAndPartition(ModuleOp module, CostModel *costs, const ShardingOptions &options,
                                       const std::optional<PlanFile> &plan, ShardingResult &result, Phase last,
                                       function_ref<void()> dump, OwningOpRef<ModuleOp> &lowered) {
  return PlanWithin(module, costs, options, plan, result, last, dump, lowered).run();
}
