//===- main.cpp - tp-run: runs a model sharded, or an executable ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Compiler.h"
#include "tp/Options/Options.h"
#include "tp/runtime/Clock.h"
#include "tp/runtime/Overhead.h"
#include "tp/runtime/Profile.h"
#include "tp/runtime/RunFlags.h"
#include "tp/runtime/Team.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/GlobPattern.h"

using namespace tp;
using llvm::ArrayRef;
using llvm::StringRef;
using runtime::now;

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
      return llvm::createStringError("--atol-extra: '" + pattern + "': " + llvm::toString(glob.takeError()));
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

//===----------------------------------------------------------------------===//
// Command line
//===----------------------------------------------------------------------===//

namespace {
namespace cl = llvm::cl;

struct Flags : runtime::RunFlags {
  cl::opt<std::string> input{cl::Positional, cl::Required, cl::desc("<model or executable>")};
  cl::opt<bool> overhead{"overhead", cl::desc("Print what a step takes more than the unsharded program's")};
  cl::opt<bool> verify{"verify", cl::desc("Compare with the unsharded program")};
  cl::list<std::string> atolExtra{"atol-extra", cl::value_desc("pattern=number"),
                                  cl::desc("Added, absolute, for the results whose name or position matches")};
  cl::opt<double> verifyAtol{"verify-atol", cl::desc("Of --verify: a part of each result's largest magnitude"),
                             cl::init(4e-6)};
  ShardingFlags sharding;
  llvm::StringMap<std::unique_ptr<cl::Option>> runFlags;

  Flags() {
    forEachOption([&](const char *name, const char *description, auto &value) {
      using Value = std::remove_reference_t<decltype(value)>;
      if (StringRef(name) != "feed") // the compiler's, too: one of `sharding`
        runFlags[name] = std::make_unique<cl::opt<Value, true>>(StringRef(name), cl::desc(description),
                                                                cl::location(value), cl::init(value));
    });
  }

  /// After parsing: what is wrong with them; empty if nothing is.
  std::string check();
  /// One that only a model can answer: an executable has been planned and compiled.
  std::string getModelOption() const;

private:
  bool isGiven(StringRef name) const {
    auto flag = runFlags.find(name);
    return flag != runFlags.end() && flag->second->getNumOccurrences();
  }
};
} // namespace

std::string Flags::check() {
  if (std::string wrong = RunFlags::check([&](const char *name) { return isGiven(name); }); !wrong.empty())
    return wrong;
  if (!(verifyAtol >= 0))
    return "--verify-atol: expected at least 0, found " + llvm::formatv("{0}", verifyAtol.getValue()).str();
  if (input == "-")
    return "expected a file, found '-': a model from standard input cannot be compiled twice";
  if (describe && (verify || overhead))
    return "--describe: expected no " + StringRef(verify ? "--verify" : "--overhead").str() + " beside it";
  if (overhead && !isGiven("repeat"))
    repeat = 5; // times that are compared are the best of some
  return "";
}

std::string Flags::getModelOption() const {
  if (verify)
    return "--verify";
  if (overhead)
    return "--overhead";
  for (StringRef argument : sharding.toArguments())
    if (StringRef name = argument.split('=').first; name != "--mesh" && name != "--feed")
      return name.str();
  return "";
}

//===----------------------------------------------------------------------===//
// A run
//===----------------------------------------------------------------------===//

namespace {
/// One call of tp-run, on one or several processes. Its steps return false after
/// they have failed with fail().
class Tool {
public:
  Tool(const Flags &flags, const ShardingOptions &options, std::vector<ExtraTolerance> extras)
      : flags(flags), options(options), extras(std::move(extras)) {}

  int run() {
    if (flags.describe)
      describe();
    else if (start() && load() && execute())
      judge();
    return exitCode;
  }

private:
  /// Says why the run fails, once, and ends all processes of it.
  bool fail(ExitCode code, const llvm::Twine &message);
  bool describe();
  bool start();
  std::optional<std::string> compile();
  bool load();
  bool execute();
  void judge();
  bool compare();
  bool verify();
  void compareTimes(const runtime::Manifest &whole, const runtime::RunResult &want);
  void printJson();
  bool print();

  const Flags &flags;
  const ShardingOptions &options;
  std::vector<ExtraTolerance> extras;
  std::unique_ptr<runtime::Backend> backend;
  std::unique_ptr<runtime::Executable> executable;
  std::optional<Compilation> unsharded;
  std::optional<runtime::Overhead> overhead;
  runtime::Report report;
  bool isRunning = true; // processes wait for each other
  int exitCode = exitDone;
};
} // namespace

bool Tool::fail(ExitCode code, const llvm::Twine &message) {
  exitCode = code;
  llvm::outs().flush();
  std::string text = message.str();
  if (backend && isRunning ? backend->claimError(text) : runtime::claimCommonError())
    llvm::errs() << "tp-run: " + text + "\n"; // at once: mpirun adds lines of its own
  if (backend && isRunning && backend->getProcessCount() > 1) {
    unsharded.reset();
    backend->terminate(exitCode);
  }
  return false;
}

bool Tool::describe() {
  runtime::Status status;
  std::optional<std::string> content = runtime::readFile(flags.input, status);
  if (!content)
    return fail(exitWrongInput, status.message());
  if (!runtime::Executable::isExecutable(*content))
    return fail(exitWrongInput, "--describe: '" + flags.input + "' is not an executable; tp-plan describes models");
  std::optional<runtime::ExecutableFile> file = runtime::readExecutable(*content, status);
  if (!file)
    return fail(exitWrongInput, status.message());
  if (runtime::getLaunch().process == 0)
    llvm::outs() << (flags.format == "json" ? runtime::describeAsJson(*file) : runtime::describeAsText(*file));
  return true;
}

bool Tool::start() {
  runtime::Status status;
  backend = runtime::makeBackend(flags.backend, status);
  return backend || fail(exitWrongInput, status.message());
}

/// The executable's bytes from a model, on process 0 alone.
std::optional<std::string> Tool::compile() {
  double begin = now();
  llvm::Expected<Compilation> sharded = Compilation::start(flags.input, flags.sharding.toArguments());
  if (!sharded) {
    fail(exitWrongInput, llvm::toString(sharded.takeError()));
    return std::nullopt;
  }
  std::optional<std::string> bytes = sharded->finish(exitCode);
  report.compileSeconds = now() - begin;
  if (!bytes && backend->getProcessCount() > 1) {
    backend->claimError("'" + flags.input + "' does not compile"); // tp-compile has said why
    backend->terminate(exitCode);
  }
  return bytes;
}

bool Tool::load() {
  // Process 0 reads or compiles, the others get the bytes: one compilation, the
  // same executable everywhere, and other machines need neither model nor compiler.
  runtime::Status status;
  std::string bytes;
  bool isModel = false;
  if (backend->isRoot()) {
    std::optional<std::string> content = runtime::readFile(flags.input, status);
    if (!content)
      return fail(exitWrongInput, status.message());
    isModel = !runtime::Executable::isExecutable(*content);
    if (std::string option = isModel ? "" : flags.getModelOption(); !option.empty())
      return fail(exitWrongInput, option + " needs the model, not an executable");
    if (isModel && !(content = compile()))
      return false;
    bytes = std::move(*content);
  }
  if (status = backend->broadcast(bytes); !status.ok())
    return fail(exitWrongInput, status.message());
  executable = runtime::Executable::open(bytes, status);
  if (!executable)
    return fail(exitWrongInput, status.message());
  std::string mesh = runtime::getMeshText(executable->getManifest());
  if (backend->isRoot() && !isModel && !options.mesh.empty() && options.mesh != mesh)
    return fail(exitWrongInput, "the executable is for mesh " + mesh + ", but --mesh asks for " + options.mesh);
  if (!(flags.verify || flags.overhead) || !backend->isRoot())
    return true;
  // The mesh is what manual computations of the program are written for.
  std::vector<std::string> arguments = {"--unsharded"};
  if (!options.mesh.empty())
    arguments.push_back("--mesh=" + options.mesh);
  if (!options.planFile.empty())
    arguments.push_back("--plan=" + options.planFile);
  llvm::Expected<Compilation> started = Compilation::start(flags.input, arguments);
  if (!started)
    return fail(exitWrongInput, llvm::toString(started.takeError()));
  unsharded.emplace(std::move(*started));
  return true;
}

bool Tool::execute() {
  runtime::RunOptions run = flags.getRunOptions(*backend);
  run.session.opTimes |= flags.overhead;
  if (flags.format == "text")
    run.training.onLine = [](const std::string &line) { (llvm::outs() << line).flush(); };
  runtime::Status status = runtime::run(*executable, run, report.run);
  return status.ok() || fail(exitWrongInput, status.message());
}

/// What process 0 makes of the results, all processes end with.
void Tool::judge() {
  isRunning = false;
  if (backend->isRoot())
    (void)(compare() && verify() && print());
  std::string verdict(1, char(exitCode));
  runtime::Status status = backend->broadcast(verdict);
  isRunning = !status.ok(); // process 0 cannot write the results
  if (isRunning)
    (void)fail(exitWrongInput, status.message());
  else
    exitCode = verdict[0];
}

bool Tool::compare() {
  if (flags.expect.empty())
    return true;
  auto tolerance = [&](size_t number) {
    return runtime::Tolerance{flags.rtol, flags.atol, getExtra(extras, executable->getManifest(), number),
                              flags.atolRelative};
  };
  runtime::Status status = runtime::compareWithFile(flags.expect, report.run.results, tolerance, report.expected);
  return status.ok() || fail(exitWrongInput, status.message());
}

bool Tool::verify() {
  if (!unsharded)
    return true;
  std::optional<std::string> bytes = unsharded->finish(exitCode);
  if (!bytes)
    return false;
  runtime::Status status;
  std::unique_ptr<runtime::Executable> whole = runtime::Executable::open(*bytes, status);
  if (!whole)
    return fail(exitWrongInput, status.message());
  runtime::RunOptions once{flags.inputs, "", flags.overhead ? flags.repeat : 1, {}, flags.training.withoutTrace()};
  once.session.deadlineSeconds = flags.deadline;
  once.session.threads = flags.threads;
  once.session.opTimes = flags.overhead;
  runtime::RunResult want;
  if (status = runtime::run(*whole, once, want); !status.ok())
    return fail(exitWrongInput, "unsharded: " + status.message());
  if (flags.overhead)
    compareTimes(whole->getManifest(), want);
  for (auto [number, result] : llvm::enumerate(report.run.results)) {
    if (!flags.verify)
      break;
    runtime::Tolerance tolerance{0, flags.verifyAtol, getExtra(extras, executable->getManifest(), number), true};
    report.verified.push_back(
        runtime::compare("result " + std::to_string(number), result, runtime::view(want.results[number]), tolerance));
  }
  return true;
}

/// All processes have the cores of this machine, or those of one like it.
void Tool::compareTimes(const runtime::Manifest &whole, const runtime::RunResult &want) {
  const runtime::Manifest &manifest = executable->getManifest();
  int64_t cores = runtime::getThreadsPerRank(1);
  int64_t local = manifest.getRankCount() / backend->getProcessCount();
  int64_t onHost = std::max<int64_t>(1, backend->getRanksOnHost(size_t(local)));
  int64_t hosts = (manifest.getRankCount() + onHost - 1) / onHost;
  auto threads = [&](int64_t ranks) { return flags.threads ? flags.threads : runtime::getThreadsPerRank(ranks); };
  overhead = {runtime::getOverheadSide(manifest, report.run, threads(onHost), cores, hosts),
              runtime::getOverheadSide(whole, want, threads(1), cores)};
}

void Tool::printJson() {
  std::string text = runtime::reportAsJson(report, executable->getManifest(), !flags.profile.empty());
  llvm::outs() << (overhead ? runtime::addOverhead(text, *overhead) : text);
}

bool Tool::print() {
  const runtime::Manifest &manifest = executable->getManifest();
  if (flags.keepsTrace())
    if (runtime::Status status = runtime::writeTrace(flags.profile, manifest, report.run); !status.ok())
      return fail(exitWrongInput, status.message());
  if (flags.printsJson())
    printJson();
  else
    llvm::outs() << runtime::reportAsText(report, manifest)
                 << (overhead ? runtime::overheadAsText(*overhead, manifest) : "");
  if (flags.printsProfile())
    llvm::outs() << runtime::profileAsText(manifest, report.run);
  return report.passed() || fail(exitWrongInput, report.getFailure());
}

int main(int argc, char **argv) {
  ToolProcess process(argc, argv);
  hideLibraryOptions();
  Flags flags;
  parseCommandLine(argc, argv, "tp-run: runs a model sharded over the ranks of a mesh\n", runtime::claimCommonError);
  // What is wrong with the command line all processes see: one says it.
  auto refuse = [](const llvm::Twine &message) {
    if (runtime::claimCommonError())
      llvm::errs() << "tp-run: " << message << "\n";
    return int(exitWrongCommandLine);
  };
  llvm::Expected<ShardingOptions> options = flags.sharding.get();
  if (!options)
    return refuse(llvm::toString(options.takeError()));
  llvm::Expected<std::vector<ExtraTolerance>> extras = parseExtraTolerances(flags.atolExtra);
  if (!extras)
    return refuse(llvm::toString(extras.takeError()));
  if (!options->feed.empty())
    flags.training.feed = options->feed;
  if (std::string wrong = flags.check(); !wrong.empty())
    return refuse(wrong);
  return Tool(flags, *options, std::move(*extras)).run();
}
