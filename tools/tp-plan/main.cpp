//===- main.cpp - tp-plan: what a mesh would do with a model ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Pipelines/Pipelines.h"
#include "tp/Report/PlanReport.h"
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
  ShardingFlags flags;
  parseCommandLine(argc, argv, "tp-plan: layouts, time, memory and communication of a model on a mesh\n");
  llvm::Expected<ShardingOptions> options = flags.get();
  if (!options)
    return fail(exitWrongCommandLine, llvm::toString(options.takeError()));
  if (format != "text" && format != "json")
    return fail(exitWrongCommandLine, "--format: expected text or json, found '" + format + "'");
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
  FailureOr<ShardingResult> result = shard(*module, Phase::partitioned, *options);
  if (failed(result))
    return exitWrongInput;
  MeshAttr mesh = getMesh(*module).getMesh();
  llvm::Expected<CostModel> costs = CostModel::create(*machine, mesh);
  if (!costs)
    return fail(exitWrongInput, llvm::toString(costs.takeError()));
  PlanReport report{summarize(*module, *costs), mesh, result->strategy, machine->name, result->seconds, {}};
  if (result->certificate)
    report.bound = {result->certificate->seconds, result->certificate->boundSeconds};
  std::string text = format == "json" ? report.toJson() : report.toText();
  if (llvm::Error error = writeAtomically(output, text))
    return fail(exitWrongInput, "cannot write '" + output + "': " + llvm::toString(std::move(error)));
  return exitDone;
}
