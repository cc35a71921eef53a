//===- Pipelines.cpp - the order of the passes ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Pipelines/Pipelines.h"
#include "Diagnostics.h"
#include "UserLayouts.h"
#include "tp/Input/Chlo/Chlo.h"
#include "tp/Input/Import/Import.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "tp/Planner/Planner.h"
#include "tp/Planner/Strategies.h"
#include "tp/Propagation/Propagation.h"
#include "tp/Report/Causes.h"
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
static constexpr StringLiteral kPartitioned = "cse,tp-optimize-collectives,tp-verify-partitioned";

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
  if (failed(annotate(getMain(module), mesh, propagation)))
    return failure();
  return run(module, kAnnotated);
}

static LogicalResult partition(ModuleOp module, bool remarks) {
  std::string passes = kPartition.str();
  passes.replace(passes.find("%0"), 2, remarks ? "true" : "false");
  return failed(run(module, passes)) ? failure() : run(module, kPartitioned);
}

/// Annotates by one recipe.
static LogicalResult annotateByStrategy(ModuleOp module, MeshOp mesh, Strategy strategy,
                                        const ProgramStructure &structure, const ShardingOptions &options) {
  return annotateWith(module, mesh, makeSeeds(getMain(module), mesh, structure, strategy), options);
}

/// Says why no plan fits.
static void refuse(func::FuncOp main, const Planned &planned, double limitBytes) {
  if (!planned.isInfeasible) {
    main.emitOpError() << "has no plan, as far as was searched, whose ranks need at most " << formatBytes(limitBytes)
                       << " each; the smallest found needs " << formatBytes(double(planned.peakBytes));
    return;
  }
  if (!planned.proofOp) {
    main.emitOpError() << "has no plan whose ranks need at most " << formatBytes(limitBytes) << " each";
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
}

/// Recipes that the model finds at most so much slower than its plan are tried, in
/// programs of at most so many ops: in larger ones it is not latency that decides,
/// and partitioning takes its time.
static constexpr double kCloseRecipe = 1.25;
static constexpr size_t kTriedOps = 5000;

/// Predicted seconds of an annotated module; it is partitioned for that.
static FailureOr<double> predict(ModuleOp trial, CostModel &costs) {
  if (failed(partition(trial, /*remarks=*/false)))
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
      FailureOr<double> seconds = predict(*trial, costs);
      if (failed(seconds))
        return failure();
      bestSeconds = *seconds;
    }
    OwningOpRef<ModuleOp> trial = module.clone();
    ProgramStructure structure(getMain(*trial));
    if (failed(annotateByStrategy(*trial, getMesh(*trial), recipe.strategy, structure, options)))
      return failure();
    FailureOr<double> seconds = predict(*trial, costs);
    if (failed(seconds))
      return failure();
    if (*seconds < *bestSeconds)
      best = recipe.strategy, bestSeconds = *seconds;
  }
  return best;
}

/// Annotates by the planner's search.
static FailureOr<PlanCertificate> annotateByPlan(ModuleOp module, MeshOp mesh, const ShardingOptions &options) {
  Location loc = UnknownLoc::get(module.getContext());
  llvm::Expected<Machine> machine = Machine::load(options.machine);
  if (!machine)
    return emitError(loc) << llvm::toString(machine.takeError()), failure();
  llvm::Expected<CostModel> costs = CostModel::create(*machine, mesh.getMesh());
  if (!costs)
    return emitError(loc) << llvm::toString(costs.takeError()), failure();
  FailureOr<Program> program = Program::get(getMain(module));
  if (failed(program))
    return failure();
  SplitTable table(FlatSymbolRefAttr::get(mesh.getSymNameAttr()), mesh.getMesh());
  PlannerOptions planner;
  planner.memoryBytes = options.memoryBytes.value_or(costs->getMemoryBytes());
  if (options.planSeconds) {
    planner.seconds = *options.planSeconds;
    planner.steps = std::numeric_limits<unsigned>::max();
  }
  if (options.planSteps)
    planner.steps = *options.planSteps;
  planner.explain = options.explain;
  FailureOr<Planned> planned = plan(*program, table, mesh, *costs, planner);
  if (failed(planned))
    return failure();
  if (planned->isInfeasible || double(planned->peakBytes) > planner.memoryBytes)
    return refuse(getMain(module), *planned, planner.memoryBytes), failure();
  FailureOr<std::optional<Strategy>> better =
      findBetterRecipe(module, *program, table, *planned, *costs, options, planner.memoryBytes);
  if (failed(better))
    return failure();
  if (*better) {
    ProgramStructure structure(getMain(module));
    if (failed(annotateByStrategy(module, mesh, **better, structure, options)))
      return failure();
  } else {
    auto explain = [&](Operation *op, StringRef reason) {
      *options.explain << op->getName() << " " << op->getLoc() << ": " << reason << "\n";
    };
    function_ref<void(Operation *, StringRef)> explainer = nullptr;
    if (options.explain)
      explainer = explain;
    materialise(*program, table, planned->assignment, explainer);
    if (failed(run(module, kAnnotated)))
      return failure();
  }
  return PlanCertificate(*planned);
}

/// What a partitioned program costs. A machine that is not known, or too small
/// for the mesh, is an error where layouts depend on it, and no prediction here.
static void predictStep(ModuleOp partitioned, MeshOp mesh, const ShardingOptions &options, ShardingResult &result) {
  llvm::Expected<Machine> machine = Machine::load(options.machine);
  if (!machine)
    return llvm::consumeError(machine.takeError());
  llvm::Expected<CostModel> costs = CostModel::create(*machine, mesh.getMesh());
  if (!costs)
    return llvm::consumeError(costs.takeError());
  result.prediction = summarize(partitioned, *costs);
  result.machine = machine->name;
}

FailureOr<ShardingResult> tp::shard(ModuleOp module, Phase phase, const ShardingOptions &options) {
  auto start = std::chrono::steady_clock::now();
  // A linalg program has not loaded them by being parsed.
  module.getContext()->loadDialect<TpDialect, ::stablehlo::StableHLODialect, ::chlo::ChloDialect>();
  ShardingResult result;
  auto finish = [&](Phase reached) {
    if (options.dumpAfter == reached)
      module.print(llvm::errs());
    if (reached != phase)
      return false;
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return true;
  };

  bool hasTosa = module.getContext()->getLoadedDialect("tosa");
  if (!getMain(module) || (hasTosa && failed(run(module, kTosa))) || failed(run(module, kImport)))
    return failure();
  if (finish(Phase::input))
    return result;

  func::FuncOp main = getMain(module);
  FailureOr<MeshOp> mesh = setMesh(module, options.mesh);
  if (failed(mesh) || failed(importMhloShardings(main, *mesh, /*quiet=*/options.unsharded)))
    return failure();
  if (options.unsharded) {
    if (failed(expandManualOps(main)))
      return failure();
    dropLayouts(module);
    mesh = setMesh(module, "");
  }
  if (failed(mesh) || failed(setArgumentLayouts(main, *mesh, options)))
    return failure();
  std::string strategy = options.strategy;
  if (strategy.empty())
    strategy = hasUserLayouts(main) ? "layouts" : "auto";
  if (strategy == "layouts" || mesh->getMesh().getRankCount() == 1) {
    if (failed(annotateWith(module, *mesh, {}, options)))
      return failure();
  } else {
    std::optional<Strategy> chosen = parseStrategy(strategy);
    if (strategy == "auto") {
      FailureOr<PlanCertificate> certificate = annotateByPlan(module, *mesh, options);
      if (failed(certificate))
        return failure();
      result.certificate = *certificate;
    } else if (chosen) {
      ProgramStructure structure(main);
      if (failed(annotateByStrategy(module, *mesh, *chosen, structure, options)))
        return failure();
    } else {
      return emitError(UnknownLoc::get(module.getContext()))
                 << "unknown strategy '" << strategy << "': expected auto, dp, fsdp, megatron or megatron-sp",
             failure();
    }
  }
  result.strategy = strategy;
  if (finish(Phase::annotated))
    return result;

  if (failed(partition(module, options.remarks)))
    return failure();
  if (finish(Phase::partitioned))
    return result;

  if (!options.unsharded)
    predictStep(module, *mesh, options, result);
  explainCollectives(main);
  if (failed(run(module, kRuntime)))
    return failure();
  finish(Phase::runtime);
  return result;
}

/// Ops up to which a program's memory is measured.
static constexpr size_t kMeasuredOps = 5000;

FailureOr<std::optional<int64_t>> tp::getRankBytes(ModuleOp partitioned) {
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
    if (auto arena = function->getAttrOfType<IntegerAttr>(host::kArenaBytesAttr))
      return std::optional<int64_t>(bytes + arena.getInt());
  return copy->emitError() << "expected a function with '" << host::kArenaBytesAttr << "'", failure();
}
