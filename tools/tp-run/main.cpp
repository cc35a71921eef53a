//===- main.cpp - tp-run: plan, compile and run, or run an executable ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Lowering/Host/Compile.h"
#include "tp/Pipelines/Options.h"
#include "tp/Report/PlanReport.h"
#include "tp/runtime/Profile.h"
#include "mlir/IR/DialectRegistry.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include <chrono>

using namespace mlir;
using namespace tp;

static int fail(ExitCode code, const llvm::Twine &message) {
  llvm::outs().flush();
  llvm::errs() << "tp-run: " << message << "\n";
  return code;
}

namespace {

/// A compiled model with what planning said about it.
struct Compiled {
  std::unique_ptr<runtime::Executable> executable;
  std::string strategy;
  double seconds = 0;
};

struct Report {
  std::string mesh, strategy;
  double compileSeconds = 0;
  runtime::RunResult run;
  std::vector<runtime::Difference> expected, verified;
  bool passed = true;
};

} // namespace

static double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

static std::optional<Compiled> compileModel(StringRef file, const ShardingOptions &options, DialectRegistry &registry) {
  double start = now();
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module = readModule(file, &context);
  if (!module)
    return std::nullopt;
  FailureOr<ShardingResult> result = shard(*module, Phase::runtime, options);
  if (failed(result))
    return std::nullopt;
  llvm::Expected<std::string> bytes = compileToExecutable(*module, CompileOptions());
  if (!bytes) {
    llvm::errs() << "tp-run: " << llvm::toString(bytes.takeError()) << "\n";
    return std::nullopt;
  }
  runtime::Status status;
  Compiled compiled{runtime::Executable::open(*bytes, status), result->strategy, now() - start};
  if (!compiled.executable) {
    llvm::errs() << "tp-run: " << status.message() << "\n";
    return std::nullopt;
  }
  return compiled;
}

static std::string meshText(const runtime::Manifest &manifest) {
  std::string text;
  for (const runtime::MeshAxis &axis : manifest.mesh)
    text += (text.empty() ? "" : ",") + axis.name + "=" + std::to_string(axis.size);
  return text;
}

static std::string layoutText(const runtime::TensorInfo &tensor, const runtime::Manifest &manifest) {
  std::string text = "[";
  for (auto &levels : tensor.dims) {
    text += text.size() > 1 ? ", " : "";
    std::string dim;
    for (const runtime::Level &level : levels) {
      dim += dim.empty() ? "" : "x";
      if (level.axis < 0) {
        dim += std::to_string(level.count);
        continue;
      }
      dim += "{\"" + manifest.mesh[level.axis].name + "\"";
      if (level.size)
        dim += ":(" + std::to_string(level.pre) + ")" + std::to_string(level.size);
      dim += "}";
    }
    text += dim.empty() ? "{}" : dim;
  }
  return text + "]";
}

static double median(std::vector<double> values) {
  llvm::sort(values);
  return values.empty() ? 0 : values[values.size() / 2];
}

static void printDifferences(llvm::raw_ostream &os, StringRef title, ArrayRef<runtime::Difference> differences) {
  if (differences.empty())
    return;
  const runtime::Difference *worst = &differences.front();
  size_t failed = 0;
  for (const runtime::Difference &difference : differences) {
    failed += !difference.passed;
    if (difference.relative > worst->relative)
      worst = &difference;
  }
  os << title << ": " << differences.size() - failed << " of " << differences.size()
     << " results agree; largest difference " << llvm::format("%.2e", worst->absolute) << " ("
     << llvm::format("%.2e", worst->relative) << " of the largest magnitude) in " << worst->name << "\n";
  for (const runtime::Difference &difference : differences)
    if (!difference.passed)
      os << "  " << difference.name << " " << difference.reason << "\n";
}

//===----------------------------------------------------------------------===//
// Reports
//===----------------------------------------------------------------------===//

static double getBest(const Report &report) {
  return *std::min_element(report.run.stepSeconds.begin(), report.run.stepSeconds.end());
}

static std::vector<ArgumentRow> getArgumentRows(const runtime::Manifest &manifest) {
  std::vector<ArgumentRow> rows;
  for (const runtime::TensorInfo &argument : manifest.arguments) {
    std::string type;
    for (int64_t size : argument.shape)
      type += std::to_string(size) + "x";
    rows.push_back({argument.name, type + runtime::getName(argument.type), layoutText(argument, manifest)});
  }
  return rows;
}

/// The executable's collectives with their measured times.
static std::vector<CollectiveRow> getCollectiveRows(const Report &report, const runtime::Manifest &manifest) {
  std::vector<double> seconds = runtime::getCollectiveSeconds(manifest, report.run);
  std::vector<CollectiveRow> rows;
  for (auto [collective, time] : llvm::zip_equal(manifest.collectives, seconds))
    rows.push_back({collective.kind, llvm::join(collective.axes, ","), collective.count, collective.bytes, time,
                    collective.pass, collective.cause});
  return rows;
}

static void printText(llvm::raw_ostream &os, const Report &report, const runtime::Manifest &manifest) {
  os << "mesh " << report.mesh << (report.strategy.empty() ? "" : ", strategy " + report.strategy) << "\n";
  os << "step " << formatSeconds(getBest(report)) << " (best of " << report.run.stepSeconds.size() << ", median "
     << formatSeconds(median(report.run.stepSeconds)) << ")";
  if (report.compileSeconds > 0)
    os << ", compiled in " << formatSeconds(report.compileSeconds);
  os << ", " << formatBytes(report.run.peakBytes) << " per rank\n";
  printDifferences(os, "expected", report.expected);
  printDifferences(os, "unsharded", report.verified);
}

/// --profile text: layouts, collectives, ranks and the most expensive ops.
static void printProfile(llvm::raw_ostream &os, const Report &report, const runtime::Manifest &manifest) {
  std::vector<ArgumentRow> arguments = getArgumentRows(manifest);
  os << "\nlayouts of the arguments\n";
  printArguments(os, arguments);
  printCollectives(os, getCollectiveRows(report, manifest), arguments);
  os << "\nlast step by rank" << llvm::format(" (imbalance %.0f %%)\n", 100 * runtime::getImbalance(report.run));
  for (auto [rank, times] : llvm::enumerate(report.run.rankTimes))
    os << "  rank " << llvm::format("%-3d", int(rank)) << llvm::right_justify(formatSeconds(times.step), 8)
       << " = compute " << llvm::right_justify(formatSeconds(std::max(0.0, times.step - times.communication)), 8)
       << " (products " << llvm::right_justify(formatSeconds(times.matmul), 8) << ") + communication "
       << llvm::right_justify(formatSeconds(times.communication), 8)
       << llvm::format(" (%.0f %%)\n", times.step > 0 ? 100 * times.communication / times.step : 0);
  constexpr size_t kShown = 10;
  std::vector<runtime::OpProfile> ops = runtime::getOpProfiles(manifest, report.run);
  os << "\nmost expensive ops per step (mean and slowest rank)\n";
  for (const runtime::OpProfile &profile : ArrayRef(ops).take_front(kShown)) {
    os << "  " << llvm::right_justify(formatSeconds(profile.mean), 8)
       << llvm::right_justify(formatSeconds(profile.slowest), 9) << llvm::format("%6.4g x  ", profile.calls)
       << profile.op->name;
    if (profile.op->flops > 0 && profile.mean > 0)
      os << llvm::format(" (%.3g GFLOP/s)", profile.op->flops * profile.calls / profile.mean * 1e-9);
    os << "\n";
  }
  if (ops.size() > kShown)
    os << "  and " << ops.size() - kShown << " more; --profile json lists all\n";
}

static void writeProfile(llvm::json::OStream &json, const Report &report, const runtime::Manifest &manifest) {
  json.attributeObject("profile", [&] {
    json.attribute("imbalance", runtime::getImbalance(report.run));
    json.attributeArray("ranks", [&] {
      for (const runtime::RankTimes &times : report.run.rankTimes)
        json.object([&] {
          json.attribute("step_seconds", times.step);
          json.attribute("matmul_seconds", times.matmul);
          json.attribute("communication_seconds", times.communication);
        });
    });
    json.attributeArray("ops", [&] {
      for (const runtime::OpProfile &profile : runtime::getOpProfiles(manifest, report.run))
        json.object([&] {
          json.attribute("name", profile.op->name);
          json.attribute("kind", profile.op->kind);
          json.attribute("calls", profile.calls);
          json.attribute("flops", profile.op->flops);
          json.attribute("bytes", profile.op->bytes);
          json.attributeArray("seconds", [&] {
            for (double seconds : profile.seconds)
              json.value(seconds);
          });
        });
    });
  });
}

static void printJson(llvm::raw_ostream &os, const Report &report, const runtime::Manifest &manifest, bool profile) {
  double absolute = 0, relative = 0;
  for (auto *list : {&report.expected, &report.verified})
    for (const runtime::Difference &difference : *list) {
      absolute = std::max(absolute, difference.absolute);
      relative = std::max(relative, difference.relative);
    }
  llvm::json::OStream json(os, 2);
  json.object([&] {
    json.attribute("mesh", report.mesh);
    json.attribute("strategy", report.strategy);
    json.attributeObject("step_seconds", [&] {
      json.attribute("min", getBest(report));
      json.attribute("median", median(report.run.stepSeconds));
    });
    json.attribute("compile_seconds", report.compileSeconds);
    json.attribute("peak_bytes", report.run.peakBytes);
    json.attribute("max_abs_difference", absolute);
    json.attribute("max_rel_difference", relative);
    json.attribute("passed", report.passed);
    json.attributeArray("collectives", [&] {
      for (const CollectiveRow &row : getCollectiveRows(report, manifest))
        json.object([&] {
          SmallVector<StringRef> axes;
          StringRef(row.axes).split(axes, ',');
          json.attribute("kind", row.kind);
          json.attributeArray("axes", [&] {
            for (StringRef axis : axes)
              json.value(axis);
          });
          json.attribute("count", row.count);
          json.attribute("bytes", int64_t(row.bytes));
          json.attribute("seconds", row.seconds);
          json.attribute("pass", row.pass);
          json.attribute("cause", row.cause);
        });
    });
    if (profile)
      writeProfile(json, report, manifest);
  });
  os << "\n";
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
  llvm::InitLLVM init(argc, argv);
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

  auto buffer = llvm::MemoryBuffer::getFile(input, /*IsText=*/false);
  if (!buffer)
    return fail(exitWrongInput, "cannot read '" + input + "': " + buffer.getError().message());
  DialectRegistry registry;
  registerAll(registry);
  registerAllPasses();
  Report report;
  Compiled compiled;
  runtime::Status status;
  if (runtime::Executable::isExecutable((*buffer)->getBuffer().str())) {
    compiled.executable = runtime::Executable::open((*buffer)->getBuffer().str(), status);
    if (!compiled.executable)
      return fail(exitWrongInput, status.message());
    if (verify)
      return fail(exitWrongCommandLine, "--verify needs the model, not an executable");
    if (!options->mesh.empty() && options->mesh != meshText(compiled.executable->getManifest()))
      return fail(exitWrongInput, "the executable is for mesh " + meshText(compiled.executable->getManifest()) +
                                      ", but --mesh asks for " + options->mesh);
  } else {
    std::optional<Compiled> result = compileModel(input, *options, registry);
    if (!result)
      return exitWrongInput;
    compiled = std::move(*result);
  }
  const runtime::Manifest &manifest = compiled.executable->getManifest();
  report.mesh = meshText(manifest);
  report.strategy = compiled.strategy;
  report.compileSeconds = compiled.seconds;

  runtime::RunOptions runOptions{inputs, outputs, repeat, {deadline, false, traces}};
  if (status = runtime::run(*compiled.executable, runOptions, report.run); !status.ok())
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
    ShardingOptions whole;
    std::optional<Compiled> unsharded = compileModel(input, whole, registry);
    if (!unsharded)
      return exitWrongInput;
    runtime::RunResult want;
    runtime::RunOptions once{inputs, "", 1, {deadline, false}};
    if (status = runtime::run(*unsharded->executable, once, want); !status.ok())
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
  if (!report.passed) {
    for (auto *list : {&report.expected, &report.verified})
      for (const runtime::Difference &difference : *list)
        if (!difference.passed)
          return fail(exitWrongInput, (list == &report.expected ? "expected: " : "unsharded: ") + difference.name +
                                          " " + difference.reason);
  }
  return exitDone;
}
