//===- Comparison.cpp - several plans of one model ------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Comparison.h"
#include "tp/runtime/MeshText.h"
#include "Provenance.h"
#include "tp/Planner/Strategies.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace mlir;
using namespace tp;

/// Steps of a plan's memory on the way to where none fits.
static constexpr double kLessMemory = 0.8;
static constexpr unsigned kParetoPoints = 16;
static constexpr unsigned kMaxAxes = 3;
/// Characters of a table's first column.
static constexpr size_t kNameWidth = 22;

FailureOr<PlanReport> tp::makeReport(ModuleOp module, const Machine &machine, const ShardingOptions &given,
                                     PlanDetails *details) {
  OwningOpRef<ModuleOp> copy = module.clone();
  ShardingOptions options = given;
  std::optional<Provenance> provenance;
  if (details) {
    provenance.emplace(*copy);
    options.onPhase = [&](Phase phase) { provenance->observe(phase); };
    options.keepsPrices = true;
  }
  FailureOr<ShardingResult> result = shard(*copy, Phase::partitioned, options);
  if (failed(result))
    return failure();
  MeshAttr mesh = getMesh(*copy).getMesh();
  llvm::Expected<CostModel> costs = CostModel::create(machine, mesh);
  if (!costs)
    return emitError(UnknownLoc::get(module.getContext())) << llvm::toString(costs.takeError()), failure();
  PlanReport report{provenance ? provenance->read(*costs) : summarize(*copy, *costs),
                    mesh,
                    result->strategy,
                    machine.name,
                    result->seconds,
                    result->certificate};
  if (!result->memory) {
    FailureOr<RankMemory> measured = measureRank(*copy, options.target);
    if (failed(measured))
      return failure();
    result->memory = std::move(*measured);
  }
  report.peakBytes = result->memory->getPeakBytes();
  if (details) {
    details->layers = provenance->getLayers();
    details->memory = provenance->getMemory(result->memory->usage);
    details->memory.alwaysBytes = double(result->memory->alwaysBytes);
    details->memory.limitBytes = options.memoryBytes.value_or(costs->getMemoryBytes());
  }
  return report;
}

/// A plan that may not exist: what a search says then is part of the answer, not
/// an error.
static ComparedPlan tryPlan(StringRef name, ModuleOp module, const Machine &machine, const ShardingOptions &given) {
  ComparedPlan compared{name.str(), std::nullopt};
  ShardingOptions options = given;
  options.seeksMemory = false;
  options.onMisfit = nullptr;
  ScopedDiagnosticHandler quiet(module.getContext(), [](Diagnostic &) { return success(); });
  if (FailureOr<PlanReport> report = makeReport(module, machine, options); succeeded(report))
    compared.plan = std::move(*report);
  return compared;
}

FailureOr<std::vector<ComparedPlan>> tp::comparePlans(ModuleOp module, const Machine &machine,
                                                      const ShardingOptions &options, bool recipes,
                                                      ArrayRef<std::string> files) {
  std::vector<ComparedPlan> read, plans;
  ShardingOptions own = options;
  for (const std::string &file : files) {
    // A file does not depend on what the planner is told.
    own.planFile = file;
    own.strategy.clear();
    own.layouts.clear();
    own.layoutsFile.clear();
    FailureOr<PlanReport> report = makeReport(module, machine, own);
    if (failed(report))
      return failure();
    if (own.mesh.empty())
      own.mesh = getMeshText(report->mesh);
    read.push_back({file, std::move(*report)});
  }
  auto add = [&](StringRef name) {
    ShardingOptions planned = options;
    planned.mesh = own.mesh;
    planned.strategy = name;
    plans.push_back(tryPlan(name, module, machine, planned));
  };
  add("auto");
  if (recipes)
    for (Strategy strategy : getAllStrategies())
      add(stringify(strategy));
  llvm::move(read, std::back_inserter(plans));
  return plans;
}

static void factorise(int64_t devices, SmallVectorImpl<int64_t> &sizes,
                      llvm::function_ref<void(ArrayRef<int64_t>)> found) {
  sizes.push_back(devices);
  found(sizes);
  sizes.pop_back();
  if (sizes.size() + 1 == kMaxAxes)
    return;
  for (int64_t size = 2; size * 2 <= devices; ++size)
    if (devices % size == 0) {
      sizes.push_back(size);
      factorise(devices / size, sizes, found);
      sizes.pop_back();
    }
}

std::vector<ComparedPlan> tp::sweepMeshes(ModuleOp module, const Machine &machine, const ShardingOptions &options,
                                          int64_t devices) {
  static constexpr StringLiteral names[kMaxAxes][kMaxAxes] = {{"tp", "", ""}, {"dp", "tp", ""}, {"dp", "sp", "tp"}};
  std::vector<ComparedPlan> plans;
  SmallVector<int64_t> sizes;
  factorise(devices, sizes, [&](ArrayRef<int64_t> axes) {
    ShardingOptions own = options;
    own.mesh.clear();
    for (auto [index, size] : llvm::enumerate(axes))
      own.mesh += (index ? "," : "") + names[axes.size() - 1][index].str() + "=" + std::to_string(size);
    plans.push_back(tryPlan(own.mesh, module, machine, own));
  });
  llvm::sort(plans, [](const ComparedPlan &a, const ComparedPlan &b) {
    if (!a.plan || !b.plan)
      return a.plan.has_value() && !b.plan;
    return a.plan->summary.stepSeconds < b.plan->summary.stepSeconds;
  });
  return plans;
}

std::vector<ComparedPlan> tp::findPareto(ModuleOp module, const Machine &machine, const ShardingOptions &options) {
  std::vector<ComparedPlan> plans;
  ShardingOptions own = options;
  own.strategy = "auto";
  while (plans.size() < kParetoPoints) {
    std::string name = own.memoryBytes ? "at most " + formatBytes(*own.memoryBytes) : "the machine's";
    plans.push_back(tryPlan(name, module, machine, own));
    const std::optional<PlanReport> &last = plans.back().plan;
    if (!last)
      break;
    own.memoryBytes = kLessMemory * double(last->certificate->peakBytes);
  }
  return plans;
}

/// Meshes whose devices are the fewest that a first bound allows, twice and four
/// times as many are tried, in short searches, as long as they take little time.
static constexpr unsigned kGrowths = 3, kGrowthSteps = 2;
static constexpr double kGrowthSeconds = 10;
static constexpr int64_t kMostGrowth = 1 << 20;

std::string tp::suggestMesh(ModuleOp module, const Machine &machine, const ShardingOptions &options,
                            int64_t unavoidableBytes, double limitBytes) {
  std::string given = options.mesh;
  if (given.empty() && getMesh(module))
    given = getMeshText(getMesh(module).getMesh());
  runtime::MeshAxes axes;
  if (!runtime::parseMesh(given, axes).empty())
    return "no larger mesh was tried"; // axes of the file whose names --mesh does not take
  int64_t devices = 1;
  for (int64_t size : llvm::make_second_range(axes))
    devices *= size;
  // On k times as many devices every value has at least a k-th of its bytes.
  int64_t growth = 2;
  while (double(growth) * limitBytes < double(unavoidableBytes) && growth < kMostGrowth)
    growth *= 2;
  ShardingOptions own = options;
  own.planSteps = kGrowthSteps;
  auto start = std::chrono::steady_clock::now();
  auto getSeconds = [&] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); };
  for (unsigned tried = 0; tried < kGrowths && getSeconds() < kGrowthSeconds; ++tried, growth *= 2)
    for (size_t grown = 0; grown < axes.size(); ++grown) {
      own.mesh.clear();
      for (auto [index, axis] : llvm::enumerate(axes))
        own.mesh += (index ? "," : "") + axis.first + "=" + std::to_string(axis.second * (index == grown ? growth : 1));
      ComparedPlan compared = tryPlan(own.mesh, module, machine, own);
      if (compared.plan)
        return "a plan fits " + std::to_string(devices * growth) + " devices: --mesh " + own.mesh + ", " +
               formatBytes(double(compared.plan->certificate->peakBytes)) + " per rank, step " +
               formatSeconds(compared.plan->summary.stepSeconds);
    }
  return "no plan was found on up to " + std::to_string(devices * growth / 2) + " devices, with one axis of " + given +
         " grown by powers of two";
}

/// The end of a name that is longer than its column.
static std::string fit(StringRef name, size_t width) {
  std::string text = name.size() < width ? name.str() : ("..." + name.take_back(width - 4)).str();
  text.resize(width, ' ');
  return text;
}

std::string tp::toText(ArrayRef<ComparedPlan> plans, StringRef column) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << fit(column, kNameWidth) << llvm::right_justify("step", 11) << llvm::right_justify("compute", 11)
     << llvm::right_justify("comm.", 11) << llvm::right_justify("memory", 12) << llvm::right_justify("gap", 9) << "\n";
  for (const ComparedPlan &compared : plans) {
    os << fit(compared.name, kNameWidth);
    if (!compared.plan) {
      os << "  no plan\n";
      continue;
    }
    const Summary &summary = compared.plan->summary;
    os << llvm::right_justify(formatSeconds(summary.stepSeconds), 11)
       << llvm::right_justify(formatSeconds(summary.computeSeconds), 11)
       << llvm::right_justify(formatSeconds(summary.communicationSeconds), 11)
       << llvm::right_justify(formatBytes(double(compared.plan->peakBytes)), 12);
    if (compared.plan->certificate)
      os << llvm::format("%7.2f %%", 100 * compared.plan->certificate->getGap());
    os << "\n";
  }
  return text;
}

std::string tp::toJson(ArrayRef<ComparedPlan> plans) {
  llvm::json::Array list;
  for (const ComparedPlan &compared : plans) {
    llvm::json::Value plan = nullptr;
    if (compared.plan)
      plan = llvm::cantFail(llvm::json::parse(compared.plan->toJson()));
    list.push_back(llvm::json::Object{{"name", compared.name}, {"plan", std::move(plan)}});
  }
  std::string text;
  llvm::raw_string_ostream(text) << llvm::formatv("{0:2}", llvm::json::Value(std::move(list))) << "\n";
  return text;
}
