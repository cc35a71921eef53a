//===- main.cpp - tp-plan: what a mesh would do with a model ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Comparison.h"
#include "Emit.h"
#include "Explain.h"
#include "mlir/IR/DialectRegistry.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;
using namespace tp;

static constexpr int64_t kMostSwept = 1 << 20;

static int fail(ExitCode code, const llvm::Twine &message) {
  llvm::errs() << "tp-plan: " << message << "\n";
  return code;
}

/// `--explain NAME`: what comes right after the option is its value if there is a
/// model beside it; LLVM takes optional values only behind a `=`.
static void takeQuestion(llvm::cl::opt<std::string> &explain, llvm::cl::list<std::string> &inputs) {
  if (!explain.getNumOccurrences() || !explain.empty() || inputs.size() < 2)
    return;
  for (unsigned i = 0; i < inputs.size(); ++i)
    if (inputs.getPosition(i) == explain.getPosition() + 1) {
      explain = inputs[i];
      inputs.erase(inputs.begin() + i);
      return;
    }
}

int main(int argc, char **argv) {
  ToolProcess process(argc, argv);
  hideLibraryOptions();
  namespace cl = llvm::cl;
  cl::list<std::string> inputs(cl::Positional, cl::OneOrMore, cl::desc("<model>"));
  cl::opt<std::string> output("o", cl::desc("Output file"), cl::value_desc("file"), cl::init("-"));
  cl::opt<std::string> format("format", cl::desc("text, json or html"), cl::init("text"));
  cl::opt<std::string> explain("explain", cl::ValueOptional, cl::value_desc("op|collective"),
                               cl::desc("Who asked for it, its price and the next best choice; without a value "
                                        "print every decision to standard error"));
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
  takeQuestion(explain, inputs);
  if (inputs.size() != 1)
    return fail(exitWrongCommandLine, "expected one model, found '" + inputs[0] + "' and '" + inputs[1] + "'");
  llvm::StringRef input = inputs.front();
  llvm::Expected<ShardingOptions> options = getOptions(flags);
  if (!options)
    return fail(exitWrongCommandLine, llvm::toString(options.takeError()));
  if (format != "text" && format != "json" && format != "html")
    return fail(exitWrongCommandLine, "--format: expected text, json or html, found '" + format + "'");
  bool compares = compare || !comparePlan.empty();
  if (compares + pareto + (sweep.getNumOccurrences() > 0) + (emit.getNumOccurrences() > 0) > 1)
    return fail(exitWrongCommandLine, "expected at most one of --compare[-strategies], --pareto, --sweep and --emit");
  if (emit.getNumOccurrences() && !llvm::is_contained(getEmittedForms(), emit))
    return fail(exitWrongCommandLine, "--emit: expected plan, sdy, jax or torch, found '" + emit + "'");
  if (!options->planFile.empty() && (compares || pareto || sweep.getNumOccurrences()))
    return fail(exitWrongCommandLine, "--plan: expected no table beside it; --compare takes plans, too");
  if (format == "html" &&
      (!explain.empty() || compares || pareto || sweep.getNumOccurrences() || emit.getNumOccurrences()))
    return fail(exitWrongCommandLine,
                "--format html: expected a plan alone, without --explain NAME, comparisons or --emit");
  if (sweep.getNumOccurrences() && (sweep < 1 || sweep > kMostSwept || !options->mesh.empty()))
    return fail(exitWrongCommandLine,
                "--sweep: expected a number of devices, 1 to " + llvm::Twine(kMostSwept) + ", and no --mesh beside it");
  if (!explain.empty() && compare + pareto + (sweep.getNumOccurrences() > 0) + (emit.getNumOccurrences() > 0))
    return fail(exitWrongCommandLine, "--explain " + explain + ": expected nothing else to print");
  if (explain.getNumOccurrences() && explain.empty())
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
  if (!explain.empty()) {
    FailureOr<std::string> answer = explainPlan(*module, *machine, *options, explain, isJson);
    if (failed(answer))
      return exitWrongInput;
    text = std::move(*answer);
  } else if (compares) {
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
    PlanDetails details;
    std::optional<int64_t> misfit;
    options->onMisfit = [&](int64_t bytes, int64_t) { misfit = bytes; };
    bool isHtml = format == "html";
    FailureOr<PlanReport> report = makeReport(*module, *machine, *options, isHtml ? &details : nullptr);
    if (failed(report)) {
      if (misfit)
        llvm::errs() << "tp-plan: "
                     << suggestMesh(*module, *machine, *options, *misfit,
                                    options->memoryBytes.value_or(machine->memoryBytes))
                     << "\n";
      return exitWrongInput;
    }
    text = isHtml   ? toHtml(*report, details, llvm::sys::path::stem(input))
           : isJson ? report->toJson()
                    : report->toText();
  }
  if (llvm::Error error = writeAtomically(output, text))
    return fail(exitWrongInput, "cannot write '" + output + "': " + llvm::toString(std::move(error)));
  return isPlanned ? exitDone : exitWrongInput;
}
