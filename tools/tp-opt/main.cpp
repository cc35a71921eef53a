//===- main.cpp - tp-opt: run passes, look at phases ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Pipelines/Options.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/InitLLVM.h"

using namespace mlir;
using namespace tp;

/// `--to PHASE`: the whole way to a phase instead of single passes.
static int runToPhase(StringRef input, StringRef output, Phase phase, const ShardingOptions &options,
                      const DialectRegistry &registry) {
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module = readModule(input, &context);
  if (!module || failed(shard(*module, phase, options)))
    return exitWrongInput;
  std::string text;
  llvm::raw_string_ostream(text) << *module << "\n";
  if (llvm::Error error = writeAtomically(output, text)) {
    llvm::errs() << "tp-opt: cannot write '" << output << "': " << llvm::toString(std::move(error)) << "\n";
    return exitWrongInput;
  }
  return exitDone;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  llvm::cl::opt<std::string> to("to", llvm::cl::desc("Go to a phase: input, annotated, partitioned or runtime"),
                                llvm::cl::value_desc("phase"));
  ShardingFlags flags;
  DialectRegistry registry;
  registerAll(registry);
  registerAllPasses();
  auto [input, output] = registerAndParseCLIOptions(argc, argv, "tp-mlir optimizer driver\n", registry);
  if (to.empty())
    return asMainReturnCode(MlirOptMain(argc, argv, input, output, registry));

  std::optional<Phase> phase = parsePhase(to);
  llvm::Expected<ShardingOptions> options = flags.get();
  if (!phase || !options) {
    if (!phase)
      llvm::errs() << "tp-opt: --to: unknown phase '" << to << "': expected input, annotated, partitioned or runtime\n";
    if (!options)
      llvm::errs() << "tp-opt: " << llvm::toString(options.takeError()) << "\n";
    return exitWrongCommandLine;
  }
  return runToPhase(input, output, *phase, *options, registry);
}
