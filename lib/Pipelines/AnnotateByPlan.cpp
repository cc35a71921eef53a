//===- AnnotateByPlan.cpp - the planner's layouts -----------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Steps.h"
#include "tp/Input/Import/Import.h"
#include "tp/Planner/Planner.h"
#include "tp/Report/PlanReport.h"

using namespace mlir;
using namespace tp;

/// Says with how much memory a plan exists, if that is known.
static void addSufficient(InFlightDiagnostic &error, Location loc, const Planned &planned, int64_t sufficientBytes) {
  if (sufficientBytes == 0)
    return;
  bool isLeast = planned.unavoidableBytes >= sufficientBytes;
  Diagnostic &note = error.attachNote(loc);
  note << "in the planner's model there is a plan whose ranks need " << formatBytes(double(sufficientBytes)) << " each"
       << (isLeast ? ", and none that needs less" : "") << ": --memory " << sufficientBytes << "B";
  if (!isLeast && planned.unavoidableBytes > 0)
    note << "; none with less was found, down to the " << formatBytes(double(planned.unavoidableBytes))
         << " that are proven";
}

/// Says why no plan fits.
static void refuse(func::FuncOp main, const Planned &planned, double limitBytes, int64_t sufficientBytes) {
  if (!planned.isInfeasible) {
    InFlightDiagnostic error = main.emitOpError()
                               << "has no plan, as far as was searched, whose ranks need at most "
                               << formatBytes(limitBytes) << " each; the smallest found needs "
                               << formatBytes(double(sufficientBytes ? sufficientBytes : planned.peakBytes));
    addSufficient(error, main.getLoc(), planned, sufficientBytes);
    return;
  }
  if (!planned.proofOp) {
    InFlightDiagnostic error = main.emitOpError()
                               << "has no plan whose ranks need at most " << formatBytes(limitBytes) << " each";
    addSufficient(error, main.getLoc(), planned, sufficientBytes);
    return;
  }
  InFlightDiagnostic error = planned.proofOp->emitError()
                             << "no plan fits: here every rank needs at least " << formatBytes(planned.unavoidableBytes)
                             << " of memory, expected at most " << formatBytes(limitBytes);
  constexpr size_t kListed = 8;
  for (const Planned::Resident &resident : ArrayRef(planned.residents).take_front(kListed)) {
    Diagnostic &note = error.attachNote(resident.value.getLoc());
    note << resident.count << " x " << resident.value.getType();
    if (Operation *op = resident.value.getDefiningOp())
      note << " of " << op->getName();
    else
      note << " (arguments)";
    note << ": at least " << formatBytes(resident.bytes) << " per rank";
  }
  if (planned.residents.size() > kListed)
    error.attachNote() << "and " << planned.residents.size() - kListed << " other kinds of values";
  addSufficient(error, planned.proofOp->getLoc(), planned, sufficientBytes);
}

/// Recipes are tried in programs of at most so many ops: in larger ones it is not latency
/// that decides, and partitioning takes its time.
static constexpr size_t kTriedOps = 5000;

/// Predicted seconds of an annotated module; it is partitioned for that.
static FailureOr<double> predict(ModuleOp trial, CostModel &costs, const ShardingOptions &options) {
  if (failed(partition(trial, &costs, options)))
    return failure();
  return summarize(trial, costs).stepSeconds;
}

/// The model prices collectives one by one. Between its plan and the recipes the
/// programs themselves decide, whose collectives have been merged: returns the recipe
/// that is better, if one is.
static FailureOr<std::optional<Strategy>> findBetterRecipe(ModuleOp module, const Program &program, SplitTable &table,
                                                           const Planned &planned, CostModel &costs,
                                                           ShardingOptions options, double memoryBytes) {
  options.explain = nullptr;
  options.remarks = false;
  options.plan = nullptr;
  std::optional<Strategy> best;
  std::optional<double> bestSeconds;
  for (const Planned::Recipe &recipe : planned.recipes) {
    if (recipe.peakBytes > memoryBytes || program.ops.size() > kTriedOps)
      continue;
    if (!bestSeconds) {
      OwningOpRef<ModuleOp> trial = module.clone();
      FailureOr<Program> copy = Program::get(getMain(*trial));
      materialise(*copy, table, planned.assignment);
      if (failed(run(*trial, kAnnotated)))
        return failure();
      FailureOr<double> seconds = predict(*trial, costs, options);
      if (failed(seconds))
        return failure();
      bestSeconds = *seconds;
    }
    OwningOpRef<ModuleOp> trial = module.clone();
    if (failed(annotateByStrategy(*trial, getMesh(*trial), recipe.strategy, options)))
      return failure();
    FailureOr<double> seconds = predict(*trial, costs, options);
    if (failed(seconds))
      return failure();
    if (*seconds < *bestSeconds)
      best = recipe.strategy, bestSeconds = *seconds;
  }
  return best;
}

/// Of the memory what may be filled if all values are split over all ranks: layouts need
/// a little room, or the only ones that fit are slow.
static constexpr double kFilled = 0.985;
/// Times that more is computed again where a plan does not fit.
static constexpr unsigned kMemoryAttempts = 3;
static constexpr double kTighter = 0.9;
/// Times that loops keep less, and of the memory for it at most how much.
static constexpr unsigned kKeepAttempts = 6;
static constexpr double kKeptLess = 0.9;
/// How near to its bound each of these searches goes: more is to be gained by what is kept.
static constexpr double kKeptGap = 0.005;
/// A plan so much above its bound is not what the program can do: memory is too tight for
/// the search.
static constexpr double kFarFromBound = 0.05;

namespace {
/// A program and what the search found for it.
struct PlannedModule {
  Program program;
  Planned planned;
  double splitBytes = 0; // of a rank, if all values were split over all

  /// What a rank needs, or, where it is proven that no plan fits, at least needs.
  double getBytes() const { return double(planned.isInfeasible ? planned.unavoidableBytes : planned.peakBytes); }
  bool fits(double memoryBytes) const { return !planned.isInfeasible && getBytes() <= memoryBytes; }
};
} // namespace

/// Plans the module, in which values are computed again where memory is short.
static FailureOr<PlannedModule> planWithin(ModuleOp module, MeshOp mesh, SplitTable &table, CostModel &costs,
                                           const ShardingOptions &options, const PlannerOptions &planner) {
  std::optional<PlannedModule> result;
  // What is kept under the assumption that all is split over all ranks; less
  // where the plan cannot do that.
  double keptBytes = kFilled * planner.memoryBytes;
  for (unsigned attempt = 0; attempt < kMemoryAttempts; ++attempt) {
    Rematerialised done;
    if (failed(saveMemory(module, costs, mesh.getMesh().getRankCount(), keptBytes, options, done)))
      return failure();
    if (attempt > 0 && done.ops == 0)
      break;
    FailureOr<Program> program = Program::get(getMain(module));
    if (failed(program))
      return failure();
    FailureOr<Planned> planned = plan(*program, table, mesh, costs, planner);
    if (failed(planned))
      return failure();
    result.emplace(PlannedModule{std::move(*program), std::move(*planned), done.peakBytes});
    if (result->fits(planner.memoryBytes))
      break;
    // The plan that was found is none to go by where it is proven that there is none.
    double bytes = result->getBytes();
    if (options.explain)
      *options.explain << "planning: " << bytes << " bytes "
                       << (result->planned.isInfeasible ? "are needed" : "were found") << ", " << done.peakBytes
                       << " if all were split\n";
    keptBytes = std::min(keptBytes, done.peakBytes) * std::min(kTighter, planner.memoryBytes / bytes);
  }
  return std::move(*result);
}

/// Plans the module once more, with what its loops compute again kept instead where
/// there is memory for it, and takes that for the module and its plan if it is faster.
static LogicalResult keepIfFaster(ModuleOp module, ModuleOp original, SplitTable &table, CostModel &costs,
                                  const ShardingOptions &options, PlannerOptions planner, PlannedModule &found) {
  planner.gap = kKeptGap;
  // A plan without what is kept may take memory that others do not need.
  double left = planner.memoryBytes - found.splitBytes;
  bool hasFit = false;
  for (unsigned attempt = 0; attempt < kKeepAttempts && left > 0; ++attempt) {
    OwningOpRef<ModuleOp> trial = original.clone();
    MeshOp mesh = getMesh(*trial);
    FailureOr<Program> program = Program::get(getMain(*trial));
    if (failed(program))
      return failure();
    int64_t ranks = mesh.getMesh().getRankCount();
    std::vector<LoopSplit> splits = findLoopSplits(*program, costs, ranks, left);
    if (!splits.empty()) {
      splitLoopsAsPlanned(*program, splits);
      program = Program::get(getMain(*trial));
      if (failed(program))
        return failure();
    }
    std::vector<KeptValue> kept = findKeptValues(*program, costs, ranks, left);
    if (options.explain)
      *options.explain << "loops: " << splits.size() << " split, " << kept.size() << " values kept in " << left
                       << " bytes\n";
    if (kept.empty())
      return success();
    keepInLoopsAsPlanned(*program, kept);
    FailureOr<PlannedModule> keeping = planWithin(*trial, mesh, table, costs, options, planner);
    if (failed(keeping))
      return failure();
    left = std::min(kKeptLess * left, left - (keeping->getBytes() - planner.memoryBytes));
    if (!keeping->fits(planner.memoryBytes))
      continue;
    bool isNear = keeping->planned.seconds <= (1 + kFarFromBound) * keeping->planned.boundSeconds;
    if (keeping->planned.seconds < found.planned.seconds) {
      found = std::move(*keeping);
      module.getBodyRegion().takeBody(trial->getBodyRegion());
    }
    // The next smaller one may leave better layouts.
    if (isNear && std::exchange(hasFit, true))
      return success();
  }
  return success();
}

FailureOr<PlanCertificate> tp::annotateByPlan(ModuleOp module, MeshOp mesh, CostModel &costs,
                                              const ShardingOptions &options, std::optional<PlanPrices> &prices) {
  PlannerOptions planner;
  planner.memoryBytes = *options.memoryBytes;
  if (options.planSeconds) {
    planner.seconds = *options.planSeconds;
    planner.steps = std::numeric_limits<unsigned>::max();
  }
  if (options.planSteps)
    planner.steps = *options.planSteps;
  planner.explain = options.explain;
  planner.keepsPrices = options.keepsPrices;
  SplitTable table(FlatSymbolRefAttr::get(mesh.getSymNameAttr()), mesh.getMesh());
  OwningOpRef<ModuleOp> original;
  if (options.keepsInLoops && hasPairedLoops(getMain(module)))
    original = module.clone();
  FailureOr<PlannedModule> found = planWithin(module, mesh, table, costs, options, planner);
  if (failed(found))
    return failure();
  if (original && found->fits(planner.memoryBytes) &&
      failed(keepIfFaster(module, *original, table, costs, options, planner, *found)))
    return failure();
  mesh = getMesh(module);
  Program &program = found->program;
  Planned &planned = found->planned;
  if (!found->fits(planner.memoryBytes)) {
    bool isSought = options.seeksMemory && planned.findSufficientBytes;
    int64_t sufficient = isSought ? planned.findSufficientBytes() : 0;
    refuse(getMain(module), planned, planner.memoryBytes, sufficient);
    if (options.onMisfit)
      options.onMisfit(planned.unavoidableBytes, sufficient);
    return failure();
  }
  FailureOr<std::optional<Strategy>> better =
      findBetterRecipe(module, program, table, planned, costs, options, planner.memoryBytes);
  if (failed(better))
    return failure();
  if (*better) {
    if (failed(annotateByStrategy(module, mesh, **better, options)))
      return failure();
    if (planned.prices)
      planned.prices->takeRecipe(**better);
  } else if (failed(annotateBy(module, program, table, planned.assignment, options))) {
    return failure();
  }
  prices = std::move(planned.prices);
  return PlanCertificate(planned);
}
