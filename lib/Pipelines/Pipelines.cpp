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
#include "tp/Planner/Machine.h"
#include "tp/Planner/Strategies.h"
#include "tp/Propagation/Propagation.h"
#include "tp/Report/Causes.h"
#include "tp/Report/Summary.h"
#include "mlir/Bytecode/BytecodeReader.h"
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

OwningOpRef<ModuleOp> tp::readModule(StringRef file, MLIRContext *context) {
  printDiagnostics(context);
  auto buffer = llvm::MemoryBuffer::getFileOrSTDIN(file);
  if (!buffer) {
    emitError(UnknownLoc::get(context)) << "cannot read '" << file << "': " << buffer.getError().message();
    return nullptr;
  }
  if ((*buffer)->getBuffer().contains('\0') && !isBytecode(**buffer)) {
    emitError(UnknownLoc::get(context)) << "'" << file << "': expected MLIR as text or bytecode, found binary data";
    return nullptr;
  }
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(*buffer), llvm::SMLoc());
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, context);
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

/// The recipe whose program has the least predicted time, among those that fit
/// the machine's memory if any does.
static FailureOr<Strategy> chooseStrategy(ModuleOp module, const ShardingOptions &options) {
  llvm::Expected<Machine> machine = Machine::load(options.machine);
  if (!machine)
    return emitError(UnknownLoc::get(module.getContext())) << llvm::toString(machine.takeError()), failure();
  llvm::Expected<CostModel> costs = CostModel::create(*machine, getMesh(module).getMesh());
  if (!costs)
    return emitError(UnknownLoc::get(module.getContext())) << llvm::toString(costs.takeError()), failure();
  std::optional<Strategy> best;
  std::pair<double, double> bestCost; // bytes over the limit, seconds
  ShardingOptions quiet = options;
  quiet.explain = nullptr;
  for (Strategy strategy : getAllStrategies()) {
    OwningOpRef<ModuleOp> trial = module.clone();
    ProgramStructure structure(getMain(*trial));
    if (failed(annotateByStrategy(*trial, getMesh(*trial), strategy, structure, quiet)) ||
        failed(partition(*trial, /*remarks=*/false)))
      return failure();
    Summary summary = summarize(*trial, *costs);
    std::pair<double, double> cost{std::max(0.0, summary.peakBytes - costs->getMemoryBytes()), summary.stepSeconds};
    if (options.explain)
      *options.explain << "strategy " << stringify(strategy) << ": predicted " << summary.stepSeconds << " s, peak "
                       << uint64_t(summary.peakBytes) << " bytes\n";
    if (!best || cost < bestCost)
      best = strategy, bestCost = cost;
  }
  return *best;
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

  if (!getMain(module) || failed(run(module, kImport)))
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
    if (!chosen && strategy != "auto")
      return emitError(UnknownLoc::get(module.getContext()))
                 << "unknown strategy '" << strategy << "': expected auto, dp, fsdp, megatron or megatron-sp",
             failure();
    if (!chosen) {
      FailureOr<Strategy> best = chooseStrategy(module, options);
      if (failed(best))
        return failure();
      chosen = *best;
    }
    strategy = stringify(*chosen);
    ProgramStructure structure(main);
    if (failed(annotateByStrategy(module, *mesh, *chosen, structure, options)))
      return failure();
  }
  result.strategy = strategy;
  if (finish(Phase::annotated))
    return result;

  if (failed(partition(module, options.remarks)))
    return failure();
  if (finish(Phase::partitioned))
    return result;

  explainCollectives(main);
  if (failed(run(module, kRuntime)))
    return failure();
  finish(Phase::runtime);
  return result;
}
