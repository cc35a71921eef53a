//===- Options.h - the options that every tool shares ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_OPTIONS_OPTIONS_H
#define TP_OPTIONS_OPTIONS_H

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/InitLLVM.h"
#include <functional>
#include <optional>
#include <string>
#include <vector>

// No MLIR here: the runtime's tools take these options too.

namespace tp {

/// The phases of docs/architecture, in order; a module of one phase obeys the
/// verifier at its border.
enum class Phase { input, annotated, partitioned, runtime };
std::optional<Phase> parsePhase(llvm::StringRef name);
llvm::StringRef stringify(Phase phase);

/// Whether collectives run beside computation: where the machine file says that
/// some of it is hidden and the model that it pays, or always.
enum class Overlap { off, on, automatic };

/// What code is generated for: the CPU, NVIDIA GPUs, or the same kernels as for a GPU on
/// the CPU, for tests.
enum class Target { cpu, cuda, emulated };

/// What the user says about how a program is to be sharded; the same options,
/// with the same words, on every tool.
struct ShardingOptions {
  /// `dp=2,tp=4`; empty: the file's own tp.mesh, or one rank.
  std::string mesh;
  /// A name of Strategy.h, `auto`, `layouts` (those in the file and of the patterns
  /// below, completed), or empty: `layouts` where there are any, else `auto`.
  std::string strategy;
  /// `PATTERN=[{}, {"tp"}]`: the layout of arguments whose name or position
  /// matches the glob.
  std::vector<std::string> layouts;
  /// A file of such patterns, one per line; `#` starts a comment.
  std::string layoutsFile;
  /// A plan (docs/plans.md), in place of a strategy and of layouts: its mesh and
  /// its layouts.
  std::string planFile;
  /// Results that are the next step's arguments, as `0:4=0:4` (runtime's Feed.h):
  /// they are laid out alike. Empty: what the program itself names.
  std::string feed;
  /// Name or file of the machine that `auto` predicts times for.
  std::string machine = "cpu";
  /// Bytes that one rank may use, as `80GiB`; empty: what the machine has.
  std::optional<double> memoryBytes;
  Overlap overlap = Overlap::automatic;
  /// Seconds that `auto` may search for.
  std::optional<double> planSeconds;
  /// Steps that `auto` may search for; without seconds the plan then depends on
  /// nothing but the program.
  std::optional<unsigned> planSteps;
  /// Ignore all of the above and what the file says: one rank. The mesh only
  /// tells what manual computations are written for.
  bool unsharded = false;
  /// Remarks where a value had to be gathered for want of something better.
  bool remarks = false;
  /// If set, one line per decision of propagation.
  llvm::raw_ostream *explain = nullptr;
  /// What the phase runtime is lowered for.
  Target target = Target::cpu;
  /// If set, the plan is written here, as the text that `planFile` is.
  llvm::raw_ostream *plan = nullptr;
  /// Where no plan fits the memory, say with how much one does.
  bool seeksMemory = true;
  /// Whether loops may keep what they would compute again.
  bool keepsInLoops = true;
  /// If set, called where no plan fits, with bytes that no plan can do without (0 if
  /// nothing is proven), and with which there is one, in the planner's model (0 if that
  /// is not known).
  std::function<void(int64_t unavoidable, int64_t sufficient)> onMisfit;
  /// Keep the prices of other choices than those of `auto`: ShardingResult::prices.
  bool keepsPrices = false;
  /// If set, called when the module has come to a phase, before it goes on.
  std::function<void(Phase)> onPhase;
  /// Print the module after this phase to stderr.
  std::optional<Phase> dumpAfter;
};

/// Declares the sharding options on the command line of a tool; get() reads
/// them after parsing. Create one before cl::ParseCommandLineOptions.
class ShardingFlags {
public:
  ShardingFlags();
  /// The options, or a sentence that says what is wrong with them. What of their
  /// syntax is MLIR's is left to getOptions() of Pipelines.h.
  llvm::Expected<ShardingOptions> get() const;
  /// What was given, as arguments for another tool.
  std::vector<std::string> toArguments() const;

private:
  llvm::cl::opt<std::string> mesh, strategy, layoutsFile, planFile, feed, machine, memory, overlap, planSeconds,
      planSteps, dumpAfter, target;
  llvm::cl::list<std::string> layouts;
  llvm::cl::opt<bool> remarks;
};

/// Reads an amount of memory: a number with or without B, KB, MB, GB, TB, KiB,
/// MiB, GiB or TiB after it; nullopt for anything else.
std::optional<double> parseBytes(llvm::StringRef text);

/// Exit codes of every tool. The command line is wrong where it is so whatever is in
/// the files that it names: before any is read, ShardingFlags::get() and its like say
/// so. All that shows later is exitWrongInput: a model, a file, a run, a result.
enum ExitCode { exitDone = 0, exitWrongInput = 1, exitWrongCommandLine = 2 };

/// What every tool's main begins with: LLVM's set-up, and our own request to
/// report a crash in place of LLVM's.
class ToolProcess {
public:
  ToolProcess(int &argc, char **&argv);

private:
  llvm::InitLLVM init;
};

/// While it lives, this process reads a program with parsers that are not ours, and a
/// fault is the program's: a ToolProcess ends with exitWrongInput, and with a sentence
/// unless one has been said (setRefused). One at a time, on the main thread.
class ReadingProgram {
public:
  ReadingProgram();
  ~ReadingProgram();
  /// What is wrong with the program has been printed.
  void setRefused();
};

/// Leaves the options of the libraries out of --help: call it before a tool
/// declares its own.
void hideLibraryOptions();

/// Parses the command line; on a mistake, such as an empty value, prints a sentence
/// and exits with exitWrongCommandLine (LLVM's own parser exits with 1). `speaks` is
/// asked whether to print: of several processes one does.
void parseCommandLine(
    int argc, char **argv, llvm::StringRef overview, llvm::function_ref<bool()> speaks = [] { return true; });

/// Writes `text` to `file` (`-` is standard output) so that a reader sees the
/// old content or the new, never a part: a temporary file that is renamed. A
/// device or a pipe is written directly. The error does not name the file.
llvm::Error writeAtomically(llvm::StringRef file, llvm::StringRef text);

} // namespace tp

#endif // TP_OPTIONS_OPTIONS_H
