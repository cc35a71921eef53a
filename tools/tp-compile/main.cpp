//===- main.cpp - tp-compile: an executable from a model ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Lowering/GPU/Compile.h"
#include "tp/Pipelines/Pipelines.h"
#include "mlir/IR/DialectRegistry.h"

using namespace mlir;
using namespace tp;

static int fail(ExitCode code, const llvm::Twine &message) {
  llvm::errs() << "tp-compile: " << message << "\n";
  return code;
}

int main(int argc, char **argv) {
  ToolProcess process(argc, argv);
  hideLibraryOptions();
  namespace cl = llvm::cl;
  cl::opt<std::string> input(cl::Positional, cl::Required, cl::desc("<model>"));
  cl::opt<std::string> output("o", cl::desc("Executable to write"), cl::value_desc("file"), cl::Required);
  cl::opt<bool> unsharded("unsharded", cl::desc("Leave the meshes and layouts of the file out: one rank"));
  cl::opt<std::string> emit("emit", cl::desc("executable, or ptx: the kernels of --target cuda as text"),
                            cl::value_desc("what"), cl::init("executable"));
  ShardingFlags flags;
  parseCommandLine(argc, argv, "tp-compile: shards a model and compiles it to an executable without MLIR in it\n");
  llvm::Expected<ShardingOptions> options = getOptions(flags);
  if (!options)
    return fail(exitWrongCommandLine, llvm::toString(options.takeError()));
  options->unsharded = unsharded;
  if (emit != "executable" && (emit != "ptx" || options->target != Target::cuda))
    return fail(exitWrongCommandLine, "--emit: expected executable, or ptx with --target cuda, found '" + emit + "'");
  DialectRegistry registry;
  registerAll(registry);
  registerAllPasses();
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module = readModule(input, &context);
  if (!module)
    return exitWrongInput;
  FailureOr<ShardingResult> result = shard(*module, Phase::runtime, *options);
  if (failed(result))
    return exitWrongInput;
  auto write = [&](llvm::StringRef content) -> int {
    llvm::Error error = writeAtomically(output, content);
    if (!error)
      return exitDone;
    return fail(exitWrongInput, "cannot write '" + output + "': " + llvm::toString(std::move(error)));
  };
  if (emit == "ptx") {
    llvm::Expected<std::string> ptx = compileToPtx(*module);
    return ptx ? write(*ptx) : fail(exitWrongInput, llvm::toString(ptx.takeError()));
  }
  CompileOptions compileOptions;
  compileOptions.strategy = result->strategy;
  if (const std::optional<Summary> &summary = result->prediction) {
    PlanPrediction &prediction = compileOptions.prediction.emplace();
    prediction = {result->machine,
                  summary->stepSeconds,
                  summary->computeSeconds,
                  summary->communicationSeconds,
                  summary->exposedSeconds,
                  double(getRankMemory(*module).getPeakBytes()),
                  result->certificate ? result->certificate->boundSeconds : 0,
                  {}};
    for (const CollectiveRow &row : summary->collectives)
      prediction.collectives.push_back({row.kind, row.axes, row.pass, row.cause, row.seconds});
  }
  if (llvm::Error error = addKernels(*module, options->target, compileOptions))
    return fail(exitWrongInput, llvm::toString(std::move(error)));
  llvm::Expected<std::string> executable = compileToExecutable(*module, compileOptions);
  if (!executable)
    return fail(exitWrongInput, llvm::toString(executable.takeError()));
  return write(*executable);
}
