//===- Options.h - the options that every tool shares ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PIPELINES_OPTIONS_H
#define TP_PIPELINES_OPTIONS_H

#include "tp/Pipelines/Pipelines.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"

namespace tp {

/// Declares the sharding options on the command line of a tool; get() reads
/// them after parsing. Create one before cl::ParseCommandLineOptions.
class ShardingFlags {
public:
  ShardingFlags();
  /// The options, or a sentence that says what is wrong with them.
  llvm::Expected<ShardingOptions> get() const;

private:
  llvm::cl::opt<std::string> mesh, strategy, layoutsFile, machine, dumpAfter;
  llvm::cl::list<std::string> layouts;
  llvm::cl::opt<bool> remarks;
};

/// Exit codes of every tool.
enum ExitCode { exitDone = 0, exitWrongInput = 1, exitWrongCommandLine = 2 };

/// Leaves the options of the libraries out of --help: call it before a tool
/// declares its own.
void hideLibraryOptions();

/// Parses the command line; on a mistake prints a sentence and exits with
/// exitWrongCommandLine (LLVM's own parser exits with 1).
void parseCommandLine(int argc, char **argv, llvm::StringRef overview);

/// Writes `text` to `file` (`-` is standard output) so that a reader sees the
/// old content or the new, never a part: a temporary file that is renamed.
llvm::Error writeAtomically(llvm::StringRef file, llvm::StringRef text);

} // namespace tp

#endif // TP_PIPELINES_OPTIONS_H
