//===- Options.cpp - the options that every tool shares ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Options/Options.h"
#include "tp/Options/Strategy.h"
#include "tp/runtime/Feed.h"
#include "tp/runtime/MeshText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/PrettyStackTrace.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <csignal>
#include <pthread.h>
#include <unistd.h>

using namespace llvm;
using namespace tp;

std::optional<Phase> tp::parsePhase(StringRef name) {
  for (Phase phase : {Phase::input, Phase::annotated, Phase::partitioned, Phase::runtime})
    if (stringify(phase) == name)
      return phase;
  return std::nullopt;
}

StringRef tp::stringify(Phase phase) {
  switch (phase) {
  case Phase::input:
    return "input";
  case Phase::annotated:
    return "annotated";
  case Phase::partitioned:
    return "partitioned";
  case Phase::runtime:
    return "runtime";
  }
  llvm_unreachable("all phases are listed");
}

ArrayRef<Strategy> tp::getAllStrategies() {
  static const Strategy all[] = {Strategy::dp, Strategy::fsdp, Strategy::megatron, Strategy::megatronSp};
  return all;
}

StringRef tp::stringify(Strategy strategy) {
  switch (strategy) {
  case Strategy::dp:
    return "dp";
  case Strategy::fsdp:
    return "fsdp";
  case Strategy::megatron:
    return "megatron";
  case Strategy::megatronSp:
    return "megatron-sp";
  }
  llvm_unreachable("all strategies are listed");
}

std::optional<Strategy> tp::parseStrategy(StringRef name) {
  for (Strategy strategy : getAllStrategies())
    if (stringify(strategy) == name)
      return strategy;
  return std::nullopt;
}

std::optional<double> tp::parseBytes(StringRef text) {
  static constexpr std::pair<StringLiteral, double> units[] = {
      {"KiB", 1024.0}, {"MiB", 1048576.0}, {"GiB", 1073741824.0}, {"TiB", 1099511627776.0},
      {"KB", 1e3},     {"MB", 1e6},        {"GB", 1e9},           {"TB", 1e12},
      {"B", 1}};
  double scale = 1, number;
  for (auto [unit, bytes] : units)
    if (text.consume_back(unit)) {
      scale = bytes;
      break;
    }
  if (text.trim().getAsDouble(number) || !(number > 0) || number * scale >= 9e18)
    return std::nullopt;
  return number * scale;
}

ShardingFlags::ShardingFlags()
    : mesh("mesh", cl::desc("Axes of the mesh, as dp=2,tp=4"), cl::value_desc("axes")),
      strategy("strategy",
               cl::desc("auto, dp, fsdp, megatron, megatron-sp, or layouts: complete what file and options say"),
               cl::value_desc("name")),
      layoutsFile("layouts", cl::desc("File of layout patterns, one per line"), cl::value_desc("file")),
      planFile("plan", cl::desc("Plan that tp-plan --emit plan wrote: its mesh and its layouts"),
               cl::value_desc("file")),
      feed("feed", cl::desc("Results that are the next step's arguments, as 0:4=0:4; default: what the program names"),
           cl::value_desc("pairs")),
      machine("machine", cl::desc("Machine whose times are predicted: a name in machines/ or a file"),
              cl::value_desc("name"), cl::init("cpu")),
      memory("memory", cl::desc("Memory that one rank may use, as 80GiB; default: the machine's"),
             cl::value_desc("bytes")),
      overlap("overlap", cl::desc("Run collectives beside computation: on, off, or auto (where the machine can)"),
              cl::value_desc("when"), cl::init("auto")),
      planSeconds("plan-seconds", cl::desc("How long auto may search for a plan"), cl::value_desc("seconds")),
      planSteps("plan-steps", cl::desc("How many steps auto may search for"), cl::value_desc("number")),
      dumpAfter("dump-after", cl::desc("Print the module after a phase to standard error"), cl::value_desc("phase")),
      target("target", cl::desc("What to compile for: cpu, cuda, or emulated (cuda's kernels on the CPU, for tests)"),
             cl::value_desc("name"), cl::init("cpu")),
      layouts("layout", cl::desc("Layout of the arguments that match, as 'PATTERN=[{}, {\"tp\"}]'"),
              cl::value_desc("pattern")),
      remarks("remarks", cl::desc("Say where a value is gathered for want of something better")) {}

Expected<ShardingOptions> ShardingFlags::get() const {
  ShardingOptions options;
  runtime::MeshAxes axes;
  if (!mesh.empty())
    if (std::string wrong = runtime::parseMesh(mesh.getValue(), axes); !wrong.empty())
      return createStringError("--mesh '" + mesh + "': " + wrong);
  if (!strategy.empty() && strategy != "auto" && strategy != "layouts" && !parseStrategy(strategy.getValue()))
    return createStringError("--strategy: expected auto, " +
                             join(map_range(getAllStrategies(), [](Strategy name) { return stringify(name); }), ", ") +
                             " or layouts, found '" + strategy + "'");
  if (std::string wrong = runtime::checkFeeds(feed.getValue()); !wrong.empty())
    return createStringError("--feed: " + wrong);
  options.mesh = mesh;
  options.strategy = strategy;
  options.layoutsFile = layoutsFile;
  options.planFile = planFile;
  if (!planFile.empty() && (!strategy.empty() || !layoutsFile.empty() || !layouts.empty()))
    return createStringError("--plan: expected no --strategy, --layout or --layouts beside it");
  options.feed = feed;
  options.machine = machine;
  options.layouts.assign(layouts.begin(), layouts.end());
  options.remarks = remarks;
  if (!memory.empty() && !(options.memoryBytes = parseBytes(memory)))
    return createStringError("--memory: expected bytes as 80GiB or 64e9, found '%s'", memory.c_str());
  if (overlap != "on" && overlap != "off" && overlap != "auto")
    return createStringError("--overlap: expected on, off or auto, found '%s'", overlap.c_str());
  options.overlap = overlap == "on" ? Overlap::on : overlap == "off" ? Overlap::off : Overlap::automatic;
  if (!planSeconds.empty()) {
    double seconds;
    if (StringRef(planSeconds).getAsDouble(seconds) || !(seconds > 0))
      return createStringError("--plan-seconds: expected a positive number, found '%s'", planSeconds.c_str());
    options.planSeconds = seconds;
  }
  if (!planSteps.empty()) {
    unsigned steps;
    if (StringRef(planSteps).getAsInteger(10, steps) || steps == 0)
      return createStringError("--plan-steps: expected a positive number, found '%s'", planSteps.c_str());
    options.planSteps = steps;
  }
  if (target == "cuda" || target == "emulated")
    options.target = target == "cuda" ? Target::cuda : Target::emulated;
  else if (target != "cpu")
    return createStringError("--target: expected cpu, cuda or emulated, found '%s'", target.c_str());
  if (!dumpAfter.empty()) {
    options.dumpAfter = parsePhase(dumpAfter);
    if (!options.dumpAfter)
      return createStringError("--dump-after: unknown phase '%s': expected input, annotated, partitioned or runtime",
                               dumpAfter.c_str());
  }
  return options;
}

std::vector<std::string> ShardingFlags::toArguments() const {
  std::vector<std::string> arguments;
  for (const cl::opt<std::string> *option : {&mesh, &strategy, &layoutsFile, &planFile, &feed, &machine, &memory,
                                             &overlap, &planSeconds, &planSteps, &dumpAfter, &target})
    if (option->getNumOccurrences())
      arguments.push_back(("--" + option->ArgStr + "=" + option->getValue()).str());
  for (const std::string &layout : layouts)
    arguments.push_back("--layout=" + layout);
  if (remarks)
    arguments.push_back("--remarks");
  return arguments;
}

//===----------------------------------------------------------------------===//
// Programs that a parser does not survive
//===----------------------------------------------------------------------===//

// Parsers recurse where programs nest, MLIR's own among them, and the stack is
// what limits them; and some of MLIR's go on with what they could not parse. That
// is the input's fault, and is to end in a sentence.

enum class Reading : std::sig_atomic_t { none, silent, refused };
static volatile Reading reading = Reading::none;

ReadingProgram::ReadingProgram() { reading = Reading::silent; }
ReadingProgram::~ReadingProgram() { reading = Reading::none; }
void ReadingProgram::setRefused() { reading = Reading::refused; }

/// Where the main thread's stack ends, and who handled faults before.
static uintptr_t stackBegin;
static constexpr int faults[] = {SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGFPE};
static struct sigaction previous[std::size(faults)];

/// A stack overflows into what is below it: pages that nothing has, up to
/// kGuard away, as a frame may be large.
static constexpr uintptr_t kGuard = 1 << 20;

template <size_t size> [[noreturn]] static void refuseProgram(const char (&sentence)[size]) {
  (void)!write(STDERR_FILENO, sentence, size - 1);
  _exit(exitWrongInput);
}

static void handleFault(int signal, siginfo_t *info, void *) {
  uintptr_t address = signal == SIGSEGV || signal == SIGBUS ? reinterpret_cast<uintptr_t>(info->si_addr) : 0;
  if (address >= stackBegin - kGuard && address < stackBegin + kGuard)
    refuseProgram("error: the program is nested too deeply: the stack is full (ulimit -s)\n");
  if (reading == Reading::refused)
    _exit(exitWrongInput);
  if (reading == Reading::silent)
    refuseProgram("error: the program cannot be read: it is wrong in a way that ends MLIR's parser\n");
  sigaction(signal, &previous[llvm::find(faults, signal) - faults], nullptr); // and again, by returning
  if (signal == SIGABRT)
    raise(signal);
}

static void catchFaults() {
  pthread_attr_t attributes;
  void *begin;
  size_t size;
  if (pthread_getattr_np(pthread_self(), &attributes))
    return;
  if (!pthread_attr_getstack(&attributes, &begin, &size)) {
    stackBegin = reinterpret_cast<uintptr_t>(begin);
    struct sigaction action = {};
    action.sa_sigaction = handleFault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK; // LLVM has set another stack up
    for (auto [signal, before] : llvm::zip_equal(faults, previous))
      sigaction(signal, &action, &before);
  }
  pthread_attr_destroy(&attributes);
}

ToolProcess::ToolProcess(int &argc, char **&argv) : init(argc, argv) {
  catchFaults();
  setBugReportMsg("This is a fault of tp-mlir: please report it with the input and the command.\n");
}

void tp::hideLibraryOptions() {
  for (auto &[name, option] : cl::getRegisteredOptions())
    if (name != "help" && name != "version")
      option->setHiddenFlag(cl::ReallyHidden);
}

/// No option of ours means anything with an empty value. What the first one is, as a
/// sentence; empty if there is none.
static std::string findEmptyValue(ArrayRef<const char *> words) {
  for (size_t i = 1; i < words.size(); ++i) {
    StringRef word = words[i], before = words[i - 1];
    bool hasEmptyValue = word.starts_with("-") && word.find('=') + 1 == word.size();
    if (hasEmptyValue || (word.empty() && i > 1 && before.starts_with("-") && !before.contains('=')))
      return "--" + (hasEmptyValue ? word.drop_back() : before).ltrim('-').str() + ": expected a value, found ''";
    if (word.empty())
      return "expected a file, found ''";
  }
  return "";
}

void tp::parseCommandLine(int argc, char **argv, StringRef overview, function_ref<bool()> speaks) {
  cl::SetVersionPrinter([](raw_ostream &os) { os << "tp-mlir " TP_VERSION " (LLVM " LLVM_VERSION_STRING ")\n"; });
  std::string mistakes = findEmptyValue(ArrayRef(argv, argc));
  raw_string_ostream stream(mistakes);
  if (!mistakes.empty())
    mistakes = (sys::path::filename(argv[0]) + ": " + mistakes + "\n").str();
  else if (cl::ParseCommandLineOptions(argc, argv, overview, &stream))
    return;
  if (speaks())
    errs() << mistakes;
  std::exit(exitWrongCommandLine);
}

/// Writes without leaving an error behind that the stream would end the process for.
static std::error_code writeAll(int descriptor, StringRef text) {
  raw_fd_ostream stream(descriptor, /*shouldClose=*/false, /*unbuffered=*/true);
  stream << text;
  std::error_code error = stream.error();
  stream.clear_error();
  return error;
}

Error tp::writeAtomically(StringRef file, StringRef text) {
  if (file == "-") {
    outs() << text;
    return Error::success();
  }
  sys::fs::file_status status;
  bool exists = !sys::fs::status(file, status) && sys::fs::exists(status);
  if (exists && sys::fs::is_directory(status))
    return errorCodeToError(std::make_error_code(std::errc::is_a_directory));
  if (exists && !sys::fs::is_regular_file(status)) { // a device or a pipe: nothing to replace
    int descriptor;
    if (std::error_code error = sys::fs::openFileForWrite(file, descriptor, sys::fs::CD_OpenExisting))
      return errorCodeToError(error);
    std::error_code error = writeAll(descriptor, text);
    sys::Process::SafelyCloseFileDescriptor(descriptor);
    return errorCodeToError(error);
  }
  // The file that a link points to is replaced, not the link.
  SmallString<128> target(file);
  if (exists)
    if (std::error_code error = sys::fs::real_path(file, target))
      return errorCodeToError(error);
  Expected<sys::fs::TempFile> temporary = sys::fs::TempFile::create(target + ".%%%%%%");
  if (!temporary) // without the temporary file's name, which nobody knows
    return errorCodeToError(errorToErrorCode(temporary.takeError()));
  if (std::error_code error = writeAll(temporary->FD, text)) {
    consumeError(temporary->discard());
    return errorCodeToError(error);
  }
  return temporary->keep(target);
}
