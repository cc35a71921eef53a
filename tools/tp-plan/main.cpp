//===- main.cpp - tp-plan: what a mesh would do with a model ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Comparison.h"
#include "Emit.h"
#include "mlir/IR/DialectRegistry.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;
using namespace tp;

static int fail(ExitCode code, const llvm::Twine &message) {
  llvm::errs() << "tp-plan: " << message << "\n";
  return code;
}

int main(int argc, char **argv) {
  ToolProcess process(argc, argv);
  hideLibraryOptions();
  namespace cl = llvm::cl;
  cl::opt<std::string> input(cl::Positional, cl::Required, cl::desc("<model>"));
  cl::opt<std::string> output("o", cl::desc("Output file"), cl::value_desc("file"), cl::init("-"));
  cl::opt<std::string> format("format", cl::desc("text or json"), cl::init("text"));
  cl::opt<bool> explain("explain", cl::desc("Print every decision to standard error"));
  cl::opt<bool> compare("compare-strategies", cl::desc("A table of auto and all recipes"));
  cl::list<std::string> comparePlan("compare", cl::desc("A table of auto and of this plan, which may be several"),
                                    cl::value_desc("plan"));
  cl::opt<bool> pareto("pareto", cl::desc("A table of memory against time"));
  cl::opt<std::string> emit("emit",
                            cl::desc("The plan as a file for --plan (plan), as a module for XLA (sdy), or its "
                                     "layouts as Python (jax, torch)"),
                            cl::value_desc("form"));
  cl::opt<int64_t> sweep("sweep", cl::desc("A table of all meshes of so many devices"), cl::value_desc("devices"));
  ShardingFlags flags;
  parseCommandLine(argc, argv, "tp-plan: layouts, time, memory and communication of a model on a mesh\n");
  llvm::Expected<ShardingOptions> options = flags.get();
  if (!options)
    return fail(exitWrongCommandLine, llvm::toString(options.takeError()));
  if (format != "text" && format != "json")
    return fail(exitWrongCommandLine, "--format: expected text or json, found '" + format + "'");
  bool compares = compare || !comparePlan.empty();
  if (compares + pareto + (sweep.getNumOccurrences() > 0) + (emit.getNumOccurrences() > 0) > 1)
    return fail(exitWrongCommandLine, "expected at most one of --compare[-strategies], --pareto, --sweep and --emit");
  if (emit.getNumOccurrences() && !llvm::is_contained(getEmittedForms(), emit))
    return fail(exitWrongCommandLine, "--emit: expected plan, sdy, jax or torch, found '" + emit + "'");
  if (!options->planFile.empty() && (compares || pareto || sweep.getNumOccurrences()))
    return fail(exitWrongCommandLine, "--plan: expected no table beside it; --compare takes plans, too");
  if (sweep.getNumOccurrences() && (sweep < 1 || !options->mesh.empty()))
    return fail(exitWrongCommandLine, "--sweep: expected a number of devices, and no --mesh beside it");
  if (explain)
    options->explain = &llvm::errs();
  llvm::Expected<Machine> machine = Machine::load(options->machine);
  if (!machine)
    return fail(exitWrongInput, llvm::toString(machine.takeError()));

  DialectRegistry registry;
  registerAll(registry);
  registerAllPasses();
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module = readModule(input, &context);
  if (!module)
    return exitWrongInput;
  std::string text;
  bool isJson = format == "json";
  auto print = [&](ArrayRef<ComparedPlan> plans, StringRef column) {
    text = isJson ? toJson(plans) : toText(plans, column);
    return llvm::any_of(plans, [](const ComparedPlan &compared) { return compared.plan.has_value(); });
  };
  bool isPlanned = true;
  if (compares) {
    auto plans = comparePlans(*module, *machine, *options, compare, comparePlan);
    if (failed(plans))
      return exitWrongInput;
    isPlanned = print(*plans, "strategy");
  } else if (pareto) {
    isPlanned = print(findPareto(*module, *machine, *options), "memory");
  } else if (sweep.getNumOccurrences()) {
    isPlanned = print(sweepMeshes(*module, *machine, *options, sweep), "mesh");
  } else if (emit.getNumOccurrences()) {
    FailureOr<std::string> emitted = emitPlan(*module, emit, *options);
    if (failed(emitted))
      return exitWrongInput;
    text = std::move(*emitted);
  } else {
    FailureOr<PlanReport> report = makeReport(*module, *machine, *options);
    if (failed(report))
      return exitWrongInput;
    text = isJson ? report->toJson() : report->toText();
  }
  if (llvm::Error error = writeAtomically(output, text))
    return fail(exitWrongInput, "cannot write '" + output + "': " + llvm::toString(std::move(error)));
  return isPlanned ? exitDone : exitWrongInput;
}
