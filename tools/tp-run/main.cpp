//===- main.cpp - tp-run: runs a model sharded, or an executable ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Compiler.h"
#include "Report.h"
#include "tp/Options/Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/MemoryBuffer.h"
#include <chrono>

using namespace tp;
using llvm::ArrayRef;
using llvm::StringRef;

static int fail(ExitCode code, const llvm::Twine &message) {
  llvm::outs().flush();
  llvm::errs() << "tp-run: " << message << "\n";
  return code;
}

static double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// True for an executable, false for a model.
static llvm::Expected<bool> isExecutable(StringRef file) {
  if (file == "-")
    return llvm::createStringError("expected a file, found '-': a model from standard input cannot be compiled twice");
  auto start = llvm::MemoryBuffer::getFileSlice(file, /*MapSize=*/4, /*Offset=*/0);
  if (!start)
    return llvm::createStringError("cannot read '" + file + "': " + start.getError().message());
  return runtime::Executable::isExecutable((*start)->getBuffer().str());
}

//===----------------------------------------------------------------------===//
// Tolerances
//===----------------------------------------------------------------------===//

namespace {
/// --atol-extra: what is allowed on top for the results of one pattern.
struct ExtraTolerance {
  llvm::GlobPattern pattern;
  double value;
};
} // namespace

static llvm::Expected<std::vector<ExtraTolerance>> parseExtraTolerances(ArrayRef<std::string> texts) {
  std::vector<ExtraTolerance> extras;
  for (StringRef text : texts) {
    auto [pattern, number] = text.rsplit('=');
    double value;
    llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(pattern);
    if (!glob)
      return glob.takeError();
    if (number.empty() || number.getAsDouble(value) || !(value >= 0))
      return llvm::createStringError("--atol-extra: expected PATTERN=NUMBER, found '" + text + "'");
    extras.push_back({std::move(*glob), value});
  }
  return extras;
}

static double getExtra(ArrayRef<ExtraTolerance> extras, const runtime::Manifest &manifest, size_t result) {
  double largest = 0;
  for (const ExtraTolerance &extra : extras)
    if (extra.pattern.match(manifest.results[result].name) || extra.pattern.match(std::to_string(result)))
      largest = std::max(largest, extra.value);
  return largest;
}

int main(int argc, char **argv) {
  ToolProcess process(argc, argv);
  hideLibraryOptions();
  namespace cl = llvm::cl;
  cl::opt<std::string> input(cl::Positional, cl::Required, cl::desc("<model or executable>"));
  cl::opt<std::string> inputs("inputs", cl::desc("Arguments: a safetensors file or random:SEED"), cl::init("random:0"));
  cl::opt<std::string> outputs("outputs", cl::desc("Write the results to this safetensors file"));
  cl::opt<std::string> expect("expect", cl::desc("Compare the results with this safetensors file"));
  cl::opt<std::string> backend("backend", cl::desc("threads"), cl::init("threads"));
  cl::opt<std::string> format("format", cl::desc("text or json"), cl::init("text"));
  cl::opt<std::string> profile("profile", cl::desc("Where the time went: text, json or FILE.trace"));
  cl::opt<bool> verify("verify", cl::desc("Compare with the unsharded program"));
  cl::opt<double> rtol("rtol", cl::desc("Of --expect: a part of each expected element's magnitude"), cl::init(0));
  cl::opt<double> atol("atol", cl::desc("Of --expect: added to it, absolute"), cl::init(2e-5));
  cl::list<std::string> atolExtra("atol-extra", cl::value_desc("pattern=number"),
                                  cl::desc("Added, absolute, for the results whose name or position matches"));
  cl::opt<bool> atolRelative("atol-relative", cl::desc("Scale --atol by each result's largest magnitude"));
  cl::opt<double> verifyAtol("verify-atol", cl::desc("Of --verify: a part of each result's largest magnitude"),
                             cl::init(4e-6));
  cl::opt<int> repeat("repeat", cl::desc("Steps to run, on the same inputs"), cl::init(1));
  cl::opt<double> deadline("deadline", cl::desc("Seconds that a rank waits for another"), cl::init(300));
  cl::opt<int> threads("threads", cl::desc("Threads of each rank (default: the cores, divided among the ranks)"),
                       cl::init(0));
  ShardingFlags flags;
  parseCommandLine(argc, argv, "tp-run: runs a model sharded over the ranks of a mesh\n");
  llvm::Expected<ShardingOptions> options = flags.get();
  if (!options)
    return fail(exitWrongCommandLine, llvm::toString(options.takeError()));
  if (format != "text" && format != "json")
    return fail(exitWrongCommandLine, "--format: expected text or json, found '" + format + "'");
  if (backend != "threads")
    return fail(exitWrongCommandLine, "--backend: expected threads, found '" + backend + "'");
  bool traces = StringRef(profile).ends_with(".trace");
  if (!profile.empty() && profile != "text" && profile != "json" && !traces)
    return fail(exitWrongCommandLine, "--profile: expected text, json or a file *.trace, found '" + profile + "'");
  llvm::Expected<std::vector<ExtraTolerance>> extras = parseExtraTolerances(atolExtra);
  if (!extras)
    return fail(exitWrongCommandLine, llvm::toString(extras.takeError()));
  if (repeat < 1)
    return fail(exitWrongCommandLine, "--repeat: expected at least 1, found " + llvm::Twine(repeat));
  if (threads.getNumOccurrences() && threads < 1)
    return fail(exitWrongCommandLine, "--threads: expected at least 1, found " + llvm::Twine(threads));

  Report report;
  int exitCode = exitDone;
  std::unique_ptr<runtime::Executable> executable, unsharded;
  runtime::Status status;
  llvm::Expected<bool> compiled = isExecutable(input);
  if (!compiled)
    return fail(exitWrongInput, llvm::toString(compiled.takeError()));
  if (*compiled) {
    if (verify)
      return fail(exitWrongCommandLine, "--verify needs the model, not an executable");
    executable = runtime::Executable::openFile(input, status);
  } else {
    double start = now();
    llvm::Expected<Compilation> sharded = Compilation::start(input, flags.toArguments());
    if (!sharded)
      return fail(exitWrongInput, llvm::toString(sharded.takeError()));
    std::optional<std::string> bytes = sharded->finish(exitCode);
    if (!bytes)
      return exitCode;
    report.compileSeconds = now() - start;
    executable = runtime::Executable::open(*bytes, status);
  }
  if (!executable)
    return fail(exitWrongInput, status.message());
  const runtime::Manifest &manifest = executable->getManifest();
  if (*compiled && !options->mesh.empty() && options->mesh != getMeshText(manifest))
    return fail(exitWrongInput,
                "the executable is for mesh " + getMeshText(manifest) + ", but --mesh asks for " + options->mesh);
  std::optional<Compilation> whole;
  if (verify) {
    // The mesh is what manual computations of the program are written for.
    std::vector<std::string> arguments = {"--unsharded"};
    if (!options->mesh.empty())
      arguments.push_back("--mesh=" + options->mesh);
    if (!options->planFile.empty())
      arguments.push_back("--plan=" + options->planFile);
    llvm::Expected<Compilation> started = Compilation::start(input, arguments);
    if (!started)
      return fail(exitWrongInput, llvm::toString(started.takeError()));
    whole.emplace(std::move(*started));
  }

  runtime::RunOptions runOptions{inputs, outputs, repeat, {deadline, false, traces, threads}};
  if (status = runtime::run(*executable, runOptions, report.run); !status.ok())
    return fail(exitWrongInput, status.message());

  if (!expect.empty()) {
    std::unique_ptr<runtime::Safetensors> file = runtime::Safetensors::open(expect, status);
    if (!file)
      return fail(exitWrongInput, status.message());
    for (auto [number, result] : llvm::enumerate(report.run.results)) {
      runtime::Tolerance tolerance{rtol, atol, getExtra(*extras, manifest, number), atolRelative};
      const runtime::TensorView *want = file->find(runtime::positionKey(number));
      if (!want)
        return fail(exitWrongInput, "'" + expect + "' has no result '" + runtime::positionKey(number) + "'");
      report.expected.push_back(runtime::compare("result " + std::to_string(number), result, *want, tolerance));
    }
  }
  if (verify) {
    std::optional<std::string> bytes = whole->finish(exitCode);
    if (!bytes)
      return exitCode;
    if (unsharded = runtime::Executable::open(*bytes, status); !unsharded)
      return fail(exitWrongInput, status.message());
    runtime::RunResult want;
    runtime::RunOptions once{inputs, "", 1, {deadline, false, false, threads}};
    if (status = runtime::run(*unsharded, once, want); !status.ok())
      return fail(exitWrongInput, "unsharded: " + status.message());
    for (auto [number, result] : llvm::enumerate(report.run.results)) {
      runtime::Tolerance tolerance{0, verifyAtol, getExtra(*extras, manifest, number), true};
      report.verified.push_back(
          runtime::compare("result " + std::to_string(number), result, runtime::view(want.results[number]), tolerance));
    }
  }
  for (auto *list : {&report.expected, &report.verified})
    for (const runtime::Difference &difference : *list)
      report.passed &= difference.passed;
  if (traces)
    if (status = runtime::writeTrace(profile, manifest, report.run); !status.ok())
      return fail(exitWrongInput, status.message());
  if (format == "json" || profile == "json")
    printJson(llvm::outs(), report, manifest, !profile.empty());
  else
    printText(llvm::outs(), report, manifest);
  if (format == "text" && profile == "text")
    printProfile(llvm::outs(), report, manifest);
  if (report.passed)
    return exitDone;
  // The last line is about the worst of the first comparison that failed.
  for (auto *list : {&report.expected, &report.verified}) {
    const runtime::Difference *worst = nullptr;
    for (const runtime::Difference &difference : *list)
      if (!difference.passed && (!worst || difference.relative > worst->relative))
        worst = &difference;
    if (worst)
      return fail(exitWrongInput,
                  (list == &report.expected ? "expected: " : "unsharded: ") + worst->name + " " + worst->reason);
  }
  llvm_unreachable("a comparison failed");
}
