//===- Pipelines.cpp - the order of the passes ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Pipelines/Pipelines.h"
#include "Diagnostics.h"
#include "PlanFile.h"
#include "UserLayouts.h"
#include "tp/Input/Chlo/Chlo.h"
#include "tp/Input/Import/Import.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Lowering/Host/ArenaUsage.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "tp/Planner/Planner.h"
#include "tp/Planner/Rematerialisation.h"
#include "tp/Planner/Strategies.h"
#include "tp/Propagation/Propagation.h"
#include "tp/Report/Causes.h"
#include "tp/Report/PlanReport.h"
#include "tp/Report/Summary.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include <chrono>

using namespace mlir;
using namespace tp;

//===----------------------------------------------------------------------===//
// The passes of each phase
//===----------------------------------------------------------------------===//

// input: one function without calls.
static constexpr StringLiteral kTosa = "tp-expand-tosa";
static constexpr StringLiteral kImport = "tp-import";

// annotated: every value has a layout. The layouts themselves come from
// annotate() below; here partial sums are merged and reduced as late as pays.
static constexpr StringLiteral kAnnotated = "tp-delay-reductions,tp-verify-annotated";

// partitioned: local types and collectives.
static constexpr StringLiteral kPartition = "tp-partition{remarks=%0}";
static constexpr StringLiteral kOptimise = "cse,tp-optimize-collectives";
static constexpr StringLiteral kPartitioned = "tp-verify-partitioned";

// runtime: fused loops, library calls, one arena.
static constexpr StringLiteral kRuntime = "tp-lower-to-linalg,tp-lower-to-host,tp-verify-runtime";

static LogicalResult run(ModuleOp module, StringRef passes) {
  PassManager manager(module.getContext(), ModuleOp::getOperationName(), PassManager::Nesting::Implicit);
  // The borders' own verifiers check what matters; MLIR's runs once per phase.
  manager.enableVerifier(false);
  if (failed(parsePassPipeline(passes, manager)) || failed(manager.run(module)))
    return failure();
  return verify(module);
}

//===----------------------------------------------------------------------===//
// Input
//===----------------------------------------------------------------------===//

MeshOp tp::getMesh(ModuleOp module) {
  auto meshes = module.getOps<MeshOp>();
  return meshes.empty() ? MeshOp() : *meshes.begin();
}

/// Attaches the names of NAME.json; a file without them changes nothing.
static LogicalResult readNames(StringRef file, ModuleOp module) {
  SmallString<128> path(file);
  llvm::sys::path::replace_extension(path, "json");
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return success();
  llvm::Expected<llvm::json::Value> json = llvm::json::parse((*buffer)->getBuffer());
  if (!json)
    return emitError(UnknownLoc::get(module.getContext()))
           << "'" << path << "' is not JSON: " << llvm::toString(json.takeError());
  const llvm::json::Object *root = json->getAsObject();
  const llvm::json::Array *names = root ? root->getArray("arguments") : nullptr;
  if (!names)
    return success();
  func::FuncOp main = getMain(module);
  if (!main)
    return failure();
  for (auto [number, name] : llvm::enumerate(*names)) {
    std::optional<StringRef> text = name.getAsString();
    if (!text || number >= main.getNumArguments())
      return emitError(UnknownLoc::get(module.getContext()))
             << "'" << path << "': expected the names of " << main.getNumArguments() << " arguments, found "
             << names->size() << " entries";
    main.setArgAttr(number, "tp.name", StringAttr::get(module.getContext(), *text));
  }
  return success();
}

OwningOpRef<ModuleOp> tp::parseModule(std::unique_ptr<llvm::MemoryBuffer> buffer, MLIRContext *context,
                                      llvm::raw_ostream &errors) {
  buffer = decodeBytecode(std::move(buffer), context->getDialectRegistry(), errors);
  if (!buffer)
    return nullptr;
  // The text outlives this call: diagnostics quote it for as long as the context lives.
  auto sources = std::make_shared<llvm::SourceMgr>();
  const llvm::MemoryBuffer &text = *buffer;
  sources->AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  printDiagnostics(context, sources, errors);
  if (text.getBuffer().contains('\0')) {
    emitError(UnknownLoc::get(context)) << "'" << text.getBufferIdentifier()
                                        << "': expected MLIR as text or bytecode, found binary data";
    return nullptr;
  }
  return parseSourceFile<ModuleOp>(sources, context);
}

OwningOpRef<ModuleOp> tp::readModule(StringRef file, MLIRContext *context) {
  auto buffer = llvm::MemoryBuffer::getFileOrSTDIN(file);
  if (!buffer) {
    llvm::errs() << "error: cannot read '" << file << "': " << buffer.getError().message() << "\n";
    return nullptr;
  }
  OwningOpRef<ModuleOp> module = parseModule(std::move(*buffer), context, llvm::errs());
  if (!module || (file != "-" && failed(readNames(file, *module))))
    return nullptr;
  return module;
}

//===----------------------------------------------------------------------===//
// From phase to phase
//===----------------------------------------------------------------------===//

/// Writes an assignment into the module, and as text where that was asked for.
static LogicalResult annotateBy(ModuleOp module, Program &program, SplitTable &table, const Assignment &assignment,
                                const ShardingOptions &options) {
  if (options.plan)
    *options.plan << writePlan(program, table, assignment);
  auto explain = [&](Operation *op, StringRef reason) {
    *options.explain << op->getName() << " " << op->getLoc() << ": " << reason << "\n";
  };
  function_ref<void(Operation *, StringRef)> explainer = nullptr;
  if (options.explain)
    explainer = explain;
  materialise(program, table, assignment, explainer);
  return run(module, kAnnotated);
}

static LogicalResult annotateWith(ModuleOp module, MeshOp mesh, ArrayRef<Seed> seeds, const ShardingOptions &options) {
  PropagationOptions propagation;
  propagation.seeds = seeds;
  auto explain = [&](Operation *op, StringRef reason) {
    *options.explain << op->getName() << " " << op->getLoc() << ": " << reason << "\n";
  };
  if (options.explain) {
    for (const Seed &seed : seeds)
      *options.explain << "seed " << seed.layout << ": " << seed.cause << "\n";
    propagation.explain = explain;
  }
  FailureOr<Program> program = Program::get(getMain(module));
  if (failed(program))
    return failure();
  SplitTable table(FlatSymbolRefAttr::get(mesh.getSymNameAttr()), mesh.getMesh());
  FailureOr<Assignment> assignment = propagate(*program, table, propagation);
  if (failed(assignment))
    return failure();
  return annotateBy(module, *program, table, *assignment, options);
}

/// Annotates as a plan's text says.
static LogicalResult annotateByFile(ModuleOp module, MeshOp mesh, const PlanFile &plan,
                                    const ShardingOptions &options) {
  if (failed(plan.addCopies(getMain(module))))
    return failure();
  FailureOr<Program> program = Program::get(getMain(module));
  if (failed(program))
    return failure();
  SplitTable table(FlatSymbolRefAttr::get(mesh.getSymNameAttr()), mesh.getMesh());
  FailureOr<Assignment> assignment = plan.apply(*program, table);
  if (failed(assignment))
    return failure();
  return annotateBy(module, *program, table, *assignment, options);
}

/// Computes again what does not fit into `bytes` per rank, as far as possible, if
/// values are split over `ranks`.
static LogicalResult saveMemory(ModuleOp module, CostModel &costs, int64_t ranks, double bytes,
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

/// `peakBytes`, if given, is set to what the values of a rank take, as estimated.
static LogicalResult partition(ModuleOp module, CostModel *costs, const ShardingOptions &options,
                               double *peakBytes = nullptr) {
  std::string passes = kPartition.str();
  passes.replace(passes.find("%0"), 2, options.remarks ? "true" : "false");
  if (failed(run(module, passes)) || failed(run(module, kOptimise)))
    return failure();
  // What cse has merged may be what does not fit: a weight that was gathered twice.
  Rematerialised done;
  if (costs && failed(saveMemory(module, *costs, 1, *options.memoryBytes, options, done)))
    return failure();
  if (peakBytes)
    *peakBytes = done.peakBytes;
  return run(module, kPartitioned);
}

/// Annotates by one recipe.
static LogicalResult annotateByStrategy(ModuleOp module, MeshOp mesh, Strategy strategy,
                                        const ProgramStructure &structure, const ShardingOptions &options) {
  return annotateWith(module, mesh, makeSeeds(getMain(module), mesh, structure, strategy), options);
}

/// Says with how much memory a plan exists, if that is known.
static void addSufficient(InFlightDiagnostic &error, Location loc, const Planned &planned) {
  if (planned.sufficientBytes == 0)
    return;
  bool isLeast = planned.unavoidableBytes >= planned.sufficientBytes;
  Diagnostic &note = error.attachNote(loc);
  note << "in the planner's model there is a plan whose ranks need " << formatBytes(double(planned.sufficientBytes))
       << " each" << (isLeast ? ", and none that needs less" : "") << ": --memory " << planned.sufficientBytes << "B";
  if (!isLeast && planned.unavoidableBytes > 0)
    note << "; none with less was found, down to the " << formatBytes(double(planned.unavoidableBytes))
         << " that are proven";
}

/// Says why no plan fits.
static void refuse(func::FuncOp main, const Planned &planned, double limitBytes) {
  if (!planned.isInfeasible) {
    InFlightDiagnostic error = main.emitOpError()
                               << "has no plan, as far as was searched, whose ranks need at most "
                               << formatBytes(limitBytes) << " each; the smallest found needs "
                               << formatBytes(
                                      double(planned.sufficientBytes ? planned.sufficientBytes : planned.peakBytes));
    addSufficient(error, main.getLoc(), planned);
    return;
  }
  if (!planned.proofOp) {
    InFlightDiagnostic error = main.emitOpError()
                               << "has no plan whose ranks need at most " << formatBytes(limitBytes) << " each";
    addSufficient(error, main.getLoc(), planned);
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
  addSufficient(error, planned.proofOp->getLoc(), planned);
}

/// Recipes that the model finds at most so much slower than its plan are tried, in
/// programs of at most so many ops: in larger ones it is not latency that decides,
/// and partitioning takes its time.
static constexpr double kCloseRecipe = 1.5;
static constexpr size_t kTriedOps = 5000;

/// Predicted seconds of an annotated module; it is partitioned for that.
static FailureOr<double> predict(ModuleOp trial, CostModel &costs, const ShardingOptions &options) {
  if (failed(partition(trial, &costs, options)))
    return failure();
  return summarize(trial, costs).stepSeconds;
}

/// The model prices collectives one by one. Where recipes are about as good as its
/// plan, the programs themselves decide, whose collectives have been merged:
/// returns the recipe that is better, if one is.
static FailureOr<std::optional<Strategy>> findBetterRecipe(ModuleOp module, const Program &program, SplitTable &table,
                                                           const Planned &planned, CostModel &costs,
                                                           ShardingOptions options, double memoryBytes) {
  options.explain = nullptr;
  options.remarks = false;
  options.plan = nullptr;
  std::optional<Strategy> best;
  std::optional<double> bestSeconds;
  for (const Planned::Recipe &recipe : planned.recipes) {
    if (recipe.seconds > kCloseRecipe * planned.seconds || recipe.peakBytes > memoryBytes ||
        program.ops.size() > kTriedOps)
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
    ProgramStructure structure(getMain(*trial));
    if (failed(annotateByStrategy(*trial, getMesh(*trial), recipe.strategy, structure, options)))
      return failure();
    FailureOr<double> seconds = predict(*trial, costs, options);
    if (failed(seconds))
      return failure();
    if (*seconds < *bestSeconds)
      best = recipe.strategy, bestSeconds = *seconds;
  }
  return best;
}

/// Times that more is computed again where a plan does not fit.
static constexpr unsigned kMemoryAttempts = 3;
static constexpr double kTighter = 0.9;
/// Of searches after the first, which only look for what fits.
static constexpr unsigned kRetrySteps = 4;

/// Annotates by the planner's search.
static FailureOr<PlanCertificate> annotateByPlan(ModuleOp module, MeshOp mesh, CostModel &costs,
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
  planner.seeksMemory = false;
  SplitTable table(FlatSymbolRefAttr::get(mesh.getSymNameAttr()), mesh.getMesh());
  FailureOr<Program> program = failure();
  FailureOr<Planned> planned = failure();
  // What is kept under the assumption that all is split over all ranks; less
  // where the plan cannot do that.
  double keptBytes = planner.memoryBytes;
  for (unsigned attempt = 0; attempt < kMemoryAttempts; ++attempt) {
    Rematerialised done;
    if (failed(saveMemory(module, costs, mesh.getMesh().getRankCount(), keptBytes, options, done)))
      return failure();
    if (attempt > 0 && done.ops == 0)
      break;
    program = Program::get(getMain(module));
    if (failed(program))
      return failure();
    planned = plan(*program, table, mesh, costs, planner);
    if (failed(planned))
      return failure();
    if (!planned->isInfeasible && double(planned->peakBytes) <= planner.memoryBytes)
      break;
    double bytes = double(std::max(planned->unavoidableBytes, planned->peakBytes));
    planner.steps = std::min(planner.steps, kRetrySteps);
    keptBytes = std::min(keptBytes, done.peakBytes) * std::min(kTighter, planner.memoryBytes / bytes);
  }
  if (planned->isInfeasible || double(planned->peakBytes) > planner.memoryBytes) {
    planner.seeksMemory = options.seeksMemory;
    if (planner.seeksMemory)
      planned = plan(*program, table, mesh, costs, planner);
    if (failed(planned))
      return failure();
    refuse(getMain(module), *planned, planner.memoryBytes);
    if (options.onMisfit)
      options.onMisfit(planned->unavoidableBytes);
    return failure();
  }
  FailureOr<std::optional<Strategy>> better =
      findBetterRecipe(module, *program, table, *planned, costs, options, planner.memoryBytes);
  if (failed(better))
    return failure();
  if (*better) {
    ProgramStructure structure(getMain(module));
    if (failed(annotateByStrategy(module, mesh, **better, structure, options)))
      return failure();
    if (planned->prices)
      planned->prices->takeRecipe(**better);
  } else if (failed(annotateBy(module, *program, table, planned->assignment, options))) {
    return failure();
  }
  prices = std::move(planned->prices);
  return PlanCertificate(*planned);
}

/// Ops up to which a program's memory is measured.
static constexpr size_t kMeasuredOps = 5000;

FailureOr<std::optional<int64_t>> tp::getRankBytes(ModuleOp partitioned,
                                                   std::vector<std::pair<Location, int64_t>> *usage) {
  size_t count = 0;
  partitioned.walk([&](Operation *) { ++count; });
  if (count > kMeasuredOps)
    return std::optional<int64_t>();
  func::FuncOp main = getMain(partitioned);
  int64_t bytes = 0;
  for (TypeRange types : {TypeRange(main.getArgumentTypes()), TypeRange(main.getResultTypes())})
    for (Type type : types)
      if (auto tensor = dyn_cast<RankedTensorType>(type))
        bytes += tensor.getNumElements() * getElementBytes(tensor.getElementType());
  OwningOpRef<ModuleOp> copy = partitioned.clone();
  explainCollectives(getMain(*copy));
  if (failed(run(*copy, kRuntime)))
    return failure();
  for (func::FuncOp function : copy->getOps<func::FuncOp>())
    if (auto arena = function->getAttrOfType<IntegerAttr>(host::kArenaBytesAttr)) {
      if (usage)
        *usage = getArenaUsage(function);
      return std::optional<int64_t>(bytes + arena.getInt());
    }
  return copy->emitError() << "expected a function with '" << host::kArenaBytesAttr << "'", failure();
}

/// From the input phase to the annotated one, as the options say.
static LogicalResult annotate(ModuleOp module, CostModel *costs, const ShardingOptions &options,
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
  ProgramStructure structure(getMain(module));
  return annotateByStrategy(module, mesh, *chosen, structure, options);
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

/// From the input phase to the annotated one, or to the partitioned one if that is
/// where `last` says to go. `dump` is called at the annotated phase.
static LogicalResult annotateAndPartition(ModuleOp module, CostModel *costs, ShardingOptions options,
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
      if (failed(annotate(module, costs, options, plan, result))) {
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
    std::optional<int64_t> bytes;
    if (last != Phase::annotated || isNear) {
      double peakBytes = 0;
      if (failed(partition(partitioned, costs, options, &peakBytes)))
        return failure();
      isNear |= result.certificate && peakBytes >= kNearLimit * limit;
      FailureOr<std::optional<int64_t>> measured = std::optional<int64_t>();
      if (isNear)
        measured = getRankBytes(partitioned);
      if (failed(measured))
        return failure();
      bytes = *measured;
    }
    if (!bytes || double(*bytes) <= limit) {
      if (planOutput)
        *planOutput << planText;
      return success();
    }
    least = std::min(least, *bytes);
    if (measurement == kMeasurements)
      return refuseMeasured(module, least, limit);
    options.seeksMemory = false;
    options.onMisfit = nullptr;
    options.planSteps = std::min(options.planSteps.value_or(kRetrySteps), kRetrySteps);
    // Lowering needs about as much more than the model of the next plan, too.
    options.memoryBytes = double(result.certificate->peakBytes) - kMargin * (double(*bytes) - limit);
    module.getBodyRegion().takeBody(input->getBodyRegion());
  }
}

/// What setMesh is asked for: the mesh of the plan or of the command line, which
/// must be the same where both say one. Nothing where the module has it already.
static FailureOr<std::string> chooseMesh(ModuleOp module, const std::optional<PlanFile> &plan,
                                         const ShardingOptions &options) {
  if (!plan)
    return options.mesh;
  std::string text = plan->getMesh().str();
  if (!options.mesh.empty() && options.mesh != text)
    return emitError(UnknownLoc::get(module.getContext()))
               << "the plan '" << options.planFile << "' is for mesh " << text << ", expected " << options.mesh,
           failure();
  MeshOp existing = getMesh(module);
  return existing && getMeshText(existing.getMesh()) == text ? "" : text;
}

FailureOr<ShardingResult> tp::shard(ModuleOp module, Phase phase, const ShardingOptions &options) {
  auto start = std::chrono::steady_clock::now();
  // A linalg program has not loaded them by being parsed.
  module.getContext()->loadDialect<TpDialect, ::stablehlo::StableHLODialect, ::chlo::ChloDialect>();
  ShardingResult result;
  auto dumpAfter = [&](Phase reached) {
    if (options.onPhase)
      options.onPhase(reached);
    if (options.dumpAfter == reached)
      module.print(llvm::errs());
  };
  auto finish = [&](Phase reached) {
    if (reached != Phase::annotated)
      dumpAfter(reached);
    if (reached != phase)
      return false;
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return true;
  };

  bool hasTosa = module.getContext()->getLoadedDialect("tosa");
  if (!getMain(module) || (hasTosa && failed(run(module, kTosa))) || failed(run(module, kImport)) ||
      failed(setFeeds(getMain(module), options.feed)))
    return failure();
  if (finish(Phase::input))
    return result;

  func::FuncOp main = getMain(module);
  std::optional<PlanFile> plan;
  if (!options.planFile.empty()) {
    FailureOr<PlanFile> read = PlanFile::read(options.planFile, module.getContext());
    if (failed(read))
      return failure();
    plan = std::move(*read);
  }
  FailureOr<std::string> meshText = chooseMesh(module, plan, options);
  if (failed(meshText))
    return failure();
  FailureOr<MeshOp> mesh = setMesh(module, *meshText);
  if (failed(mesh) || failed(importMhloShardings(main, *mesh, /*quiet=*/options.unsharded)))
    return failure();
  if (options.unsharded) {
    if (failed(expandManualOps(main)))
      return failure();
    dropLayouts(module);
    plan.reset();
    mesh = setMesh(module, "");
  }
  if (failed(mesh) || failed(setArgumentLayouts(main, *mesh, options)))
    return failure();
  result.strategy = plan ? "plan" : options.strategy;
  if (result.strategy.empty())
    result.strategy = hasUserLayouts(main) ? "layouts" : "auto";
  // A machine that is not known, or too small, is an error where something depends
  // on it.
  std::optional<CostModel> costs;
  llvm::Expected<Machine> machine = Machine::load(options.machine);
  std::string wrong;
  if (!machine)
    wrong = llvm::toString(machine.takeError());
  else if (llvm::Expected<CostModel> created = CostModel::create(*machine, mesh->getMesh()))
    costs = std::move(*created);
  else
    wrong = llvm::toString(created.takeError());
  bool isAuto = result.strategy == "auto" && mesh->getMesh().getRankCount() > 1;
  if (!costs && (isAuto || options.memoryBytes))
    return emitError(UnknownLoc::get(module.getContext())) << wrong, failure();
  CostModel *limits = costs && !options.unsharded ? &*costs : nullptr;
  if (failed(annotateAndPartition(module, limits, options, plan, result, phase, [&] { dumpAfter(Phase::annotated); })))
    return failure();
  if (finish(Phase::annotated) || finish(Phase::partitioned))
    return result;

  if (limits) {
    result.prediction = summarize(module, *costs);
    result.machine = machine->name;
  }
  explainCollectives(getMain(module));
  if (failed(run(module, kRuntime)))
    return failure();
  finish(Phase::runtime);
  return result;
}
