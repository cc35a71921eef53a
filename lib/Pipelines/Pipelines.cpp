//===- Pipelines.cpp - the order of the passes ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Pipelines/Pipelines.h"
#include "Steps.h"
#include "UserLayouts.h"
#include "tp/Input/Chlo/Chlo.h"
#include "tp/Input/Import/Import.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Report/Causes.h"
#include "tp/Report/PlanReport.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include <chrono>

using namespace mlir;
using namespace tp;

LogicalResult tp::run(ModuleOp module, StringRef passes) {
  PassManager manager(module.getContext(), ModuleOp::getOperationName(), PassManager::Nesting::Implicit);
  // The borders' own verifiers check what matters; MLIR's runs once per phase.
  manager.enableVerifier(false);
  if (failed(parsePassPipeline(passes, manager)) || failed(manager.run(module)))
    return failure();
  return verify(module);
}

LogicalResult tp::lowerToRuntime(ModuleOp module, Target target) {
  if (target == Target::cpu)
    return run(module, kRuntime);
#ifdef TP_CUDNN
  if (failed(run(module, kGpuConvolutions)))
    return failure();
#endif
  return run(module, kGpuRuntime);
}

MeshOp tp::getMesh(ModuleOp module) {
  auto meshes = module.getOps<MeshOp>();
  return meshes.empty() ? MeshOp() : *meshes.begin();
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
  bool needsOverlap = options.overlap == Overlap::on && mesh->getMesh().getRankCount() > 1;
  if (!costs && (isAuto || needsOverlap || options.memoryBytes))
    return emitError(UnknownLoc::get(module.getContext())) << wrong, failure();
  CostModel *limits = costs && !options.unsharded ? &*costs : nullptr;
  OwningOpRef<ModuleOp> lowered;
  if (failed(annotateAndPartition(
          module, limits, options, plan, result, phase, [&] { dumpAfter(Phase::annotated); }, lowered)))
    return failure();
  if (finish(Phase::annotated) || finish(Phase::partitioned))
    return result;

  if (limits) {
    result.prediction = summarize(module, *costs);
    result.machine = machine->name;
  }
  if (lowered) {
    module->setAttrs(lowered->getOperation()->getAttrDictionary());
    module.getBodyRegion().takeBody(lowered->getBodyRegion());
  } else {
    explainCollectives(getMain(module));
    if (failed(lowerToRuntime(module, options.target)))
      return failure();
  }
  finish(Phase::runtime);
  return result;
}
