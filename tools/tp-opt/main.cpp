//===- main.cpp - tp-opt: run passes, look at phases ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Pipelines/Pipelines.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace tp;

static int write(StringRef output, StringRef text) {
  llvm::Error error = writeAtomically(output, text);
  if (!error)
    return exitDone;
  llvm::errs() << "tp-opt: cannot write '" << output << "': " << llvm::toString(std::move(error)) << "\n";
  return exitWrongInput;
}

static std::unique_ptr<llvm::MemoryBuffer> borrow(const llvm::MemoryBuffer &file) {
  return llvm::MemoryBuffer::getMemBuffer(file.getMemBufferRef());
}

/// Makes MLIR's driver safe for `file`: what is no program is refused here, as by
/// the other tools, and what passes say about other files is printed here. Tests
/// of diagnostics, and files of several programs, are left to the driver.
static bool guard(MlirOptMainConfig &config, const llvm::MemoryBuffer &file, const DialectRegistry &registry) {
  if (config.shouldVerifyDiagnostics() || !config.inputSplitMarker().empty() || !config.shouldVerifyOnParsing())
    return true;
  config.setPassPipelineSetupFn([&file, config](PassManager &passes) {
    printDiagnosticsElsewhere(passes.getContext(), file, llvm::errs());
    return config.setupPassPipeline(passes);
  });
  MLIRContext context(registry);
  context.allowUnregisteredDialects(config.shouldAllowUnregisteredDialects());
  return bool(parseModule(borrow(file), &context, llvm::errs()));
}

/// Single passes. MLIR's driver ends a program with an empty line; a program
/// that nothing changes is to come out as it went in, byte for byte.
static int runPasses(StringRef input, StringRef output, DialectRegistry &registry) {
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> file = openInputFile(input, &error);
  if (!file) {
    llvm::errs() << "tp-opt: " << error << "\n";
    return exitWrongInput;
  }
  file = decodeBytecode(std::move(file), registry, llvm::errs());
  if (!file)
    return exitWrongInput;
  MlirOptMainConfig config = MlirOptMainConfig::createFromCLOptions();
  if (!guard(config, *file, registry))
    return exitWrongInput;
  std::string text;
  llvm::raw_string_ostream stream(text);
  if (failed(MlirOptMain(stream, borrow(*file), registry, config)))
    return exitWrongInput;
  StringRef kept = text;
  if (!config.shouldEmitBytecode() && kept.ends_with("\n\n"))
    kept = kept.drop_back();
  return write(output, kept);
}

/// `--to PHASE`: the whole way to a phase instead of single passes.
static int runToPhase(StringRef input, StringRef output, Phase phase, const ShardingOptions &options,
                      const DialectRegistry &registry) {
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module = readModule(input, &context);
  if (!module || failed(shard(*module, phase, options)))
    return exitWrongInput;
  std::string text;
  llvm::raw_string_ostream(text) << *module;
  return write(output, text);
}

int main(int argc, char **argv) {
  ToolProcess process(argc, argv);
  llvm::cl::opt<std::string> to("to", llvm::cl::desc("Go to a phase: input, annotated, partitioned or runtime"),
                                llvm::cl::value_desc("phase"));
  ShardingFlags flags;
  DialectRegistry registry;
  registerAll(registry);
  registerAllPasses();
  llvm::cl::opt<std::string> input(llvm::cl::Positional, llvm::cl::desc("<model>"), llvm::cl::init("-"));
  llvm::cl::opt<std::string> output("o", llvm::cl::desc("Output file"), llvm::cl::value_desc("file"),
                                    llvm::cl::init("-"));
  parseCommandLine(argc, argv, registerCLIOptions("tp-opt: runs passes, or all of them up to a phase\n", registry));
  if (to.empty()) {
    if (std::vector<std::string> given = flags.toArguments(); !given.empty()) {
      llvm::errs() << "tp-opt: " << given.front() << ": expected --to beside it\n";
      return exitWrongCommandLine;
    }
    return runPasses(input, output, registry);
  }

  std::optional<Phase> phase = parsePhase(to);
  llvm::Expected<ShardingOptions> options = getOptions(flags);
  if (!phase || !options) {
    if (!phase)
      llvm::errs() << "tp-opt: --to: unknown phase '" << to << "': expected input, annotated, partitioned or runtime\n";
    if (!options)
      llvm::errs() << "tp-opt: " << llvm::toString(options.takeError()) << "\n";
    return exitWrongCommandLine;
  }
  return runToPhase(input, output, *phase, *options, registry);
}
