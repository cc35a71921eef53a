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
/// Of what the model was allowed, what it is the next time at most: another plan's
/// executable can need a little more than this one's.
static constexpr double kLess = 0.98;
/// Where the model has no plan within the limit, but one within so many times as much:
/// plans within what it needs, and a little more, of which lowering may need less.
static constexpr double kMostLarger = 1.25, kLarger[] = {1, 1.05, 1.15};
/// Limits that are tried before one is named to the user, each at least so many times the
/// one before; not in larger programs, where lowering takes long and the model is nearer.
static constexpr unsigned kNamed = 3;
static constexpr double kNextLimit = 1.02;
static constexpr size_t kMeasuredOps = 5000;

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

/// Why there is no plan.
struct Refusal {
  std::vector<Diagnostic> said;
  std::optional<int64_t> unavoidableBytes; // that the model proves, where it has no plan
  int64_t sufficientBytes = 0;             // with which the model has one; 0: not known
  int64_t measuredBytes = 0;               // of the smallest executable; 0: there is none
};

/// Annotates and partitions a module, as tp::annotateAndPartition() says.
class PlanWithin {
public:
  PlanWithin(ModuleOp module, CostModel *costs, const ShardingOptions &options, const std::optional<PlanFile> &plan,
             ShardingResult &result, Phase last, function_ref<void()> dump, OwningOpRef<ModuleOp> &lowered)
      : module(module), costs(costs), given(options), plan(plan), result(result), last(last), dump(dump),
        lowered(lowered), isLimited(costs && options.memoryBytes),
        limit(costs ? options.memoryBytes.value_or(costs->getMemoryBytes()) : std::numeric_limits<double>::infinity()),
        before(result) {
    if (costs && result.strategy == "auto")
      input = module.clone();
  }

  /// Nothing if there is a plan. What is to be said of it, or of why there is none, is not.
  std::optional<Refusal> find();
  LogicalResult run();

private:
  LogicalResult annotate(ModuleOp module, const ShardingOptions &options);
  LogicalResult partitionAndMeasure(const ShardingOptions &options);
  LogicalResult partitionLess(ModuleOp annotated, ShardingOptions options, double modelBytes, ModuleOp partitioned,
                              RankMemory &measured);
  LogicalResult planWithin(ShardingOptions options, int64_t &measuredBytes);
  std::optional<Strategy> findFittingRecipe(ShardingOptions options, int64_t &leastBytes);
  int64_t findSufficientLimit(int64_t bytes);
  void nameMemory(Refusal &refusal);
  void restore();
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
  bool isLimited;              // by the user
  double limit;                // bytes that a rank may take
  OwningOpRef<ModuleOp> input; // the module as it was, and its result; null: there is but one plan
  ShardingResult before;
  std::vector<Diagnostic> said;
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

void PlanWithin::restore() {
  OwningOpRef<ModuleOp> copy = input->clone();
  module.getBodyRegion().takeBody(copy->getBodyRegion());
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
/// whose executable needs no more than the limit. Where all need more, `measuredBytes` is
/// what the smallest does, and nothing is said.
LogicalResult PlanWithin::planWithin(ShardingOptions options, int64_t &measuredBytes) {
  llvm::raw_ostream *planOutput = options.plan;
  int64_t least = std::numeric_limits<int64_t>::max();
  for (unsigned measurement = 0;; ++measurement) {
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
    if (!isAnnotated && (measurement == 0 || result.strategy != "auto"))
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
        options.memoryBytes =
            std::min(kLess * *options.memoryBytes, tighten(double(result.certificate->peakBytes), double(bytes)));
    }
    options.seeksMemory = false;
    options.onMisfit = nullptr;
    restore();
    if (isAnnotated && measurement < kMeasurements)
      continue;
    std::optional<Strategy> recipe = findFittingRecipe(options, least);
    if (!recipe) {
      measuredBytes = least;
      return failure();
    }
    result.strategy = stringify(*recipe).str();
    result.certificate.reset();
    result.prices.reset();
    options.memoryBytes = limit;
  }
}

std::optional<Refusal> PlanWithin::find() {
  Refusal refusal;
  ShardingOptions options = given;
  options.memoryBytes = limit;
  options.onMisfit = [&](int64_t unavoidable, int64_t sufficient) {
    refusal.unavoidableBytes = unavoidable;
    refusal.sufficientBytes = sufficient;
  };
  auto isFound = [&](int64_t &measuredBytes) {
    HeldDiagnostics held(module.getContext());
    bool isDone = succeeded(planWithin(options, measuredBytes));
    said = held.take();
    return isDone;
  };
  if (isFound(refusal.measuredBytes))
    return std::nullopt;
  refusal.said = std::exchange(said, {});
  double needed = double(refusal.sufficientBytes);
  if (isLimited && needed > 0 && needed <= kMostLarger * limit) {
    options.seeksMemory = false;
    options.onMisfit = nullptr;
    for (double share : kLarger) {
      restore();
      options.memoryBytes = share * needed;
      int64_t measuredBytes = 0;
      if (isFound(measuredBytes))
        return std::nullopt;
    }
  }
  return refusal;
}

/// The search need not find again, with a limit of `bytes`, the plan that needs them: the
/// limit from that one on with which it finds one; 0 if a few are too little.
int64_t PlanWithin::findSufficientLimit(int64_t bytes) {
  ShardingOptions options = given;
  options.explain = nullptr;
  options.remarks = false;
  options.plan = nullptr;
  options.seeksMemory = false;
  for (unsigned i = 0; i < kNamed; ++i) {
    OwningOpRef<ModuleOp> trial = input->clone(), unused;
    ShardingResult found = before;
    options.memoryBytes = double(bytes);
    std::optional<Refusal> refusal = PlanWithin(*trial, costs, options, plan, found, last, [] {}, unused).find();
    if (!refusal)
      return bytes;
    bytes = std::max(refusal->measuredBytes, int64_t(kNextLimit * double(bytes)));
  }
  return 0;
}

/// With which memory there is a plan.
void PlanWithin::nameMemory(Refusal &refusal) {
  size_t ops = 0;
  input->walk([&](Operation *) { ++ops; });
  int64_t known = refusal.measuredBytes ? refusal.measuredBytes : refusal.sufficientBytes;
  int64_t sufficient = given.seeksMemory && known && ops <= kMeasuredOps ? findSufficientLimit(known) : 0;
  if (refusal.measuredBytes) {
    HeldDiagnostics held(module.getContext());
    {
      InFlightDiagnostic error = getMain(*input).emitOpError()
                                 << "has no plan, as far as was searched, whose ranks need at most "
                                 << formatBytes(limit) << " each";
      if (sufficient)
        error.attachNote() << "there is a plan whose ranks need " << formatBytes(double(sufficient))
                           << " each: --memory " << sufficient << "B";
    }
    refusal.said = held.take();
  } else if (sufficient > refusal.sufficientBytes) {
    refusal.said.back().attachNote() << "an executable was found that needs more than the model counts: --memory "
                                     << sufficient << "B";
  }
}

LogicalResult PlanWithin::run() {
  std::optional<Refusal> refusal = find();
  if (refusal && (refusal->measuredBytes || refusal->sufficientBytes))
    nameMemory(*refusal);
  for (Diagnostic &diagnostic : refusal ? refusal->said : said)
    module.getContext()->getDiagEngine().emit(std::move(diagnostic));
  if (refusal && refusal->unavoidableBytes && given.onMisfit)
    given.onMisfit(*refusal->unavoidableBytes, refusal->sufficientBytes);
  return success(!refusal);
}

LogicalResult tp::annotateAndPartition(ModuleOp module, CostModel *costs, const ShardingOptions &options,
                                       const std::optional<PlanFile> &plan, ShardingResult &result, Phase last,
                                       function_ref<void()> dump, OwningOpRef<ModuleOp> &lowered) {
  return PlanWithin(module, costs, options, plan, result, last, dump, lowered).run();
}
