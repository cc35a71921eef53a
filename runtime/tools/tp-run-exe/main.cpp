//===- main.cpp - tp-run-exe: runs executables with the runtime alone ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Profile.h"
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>

using namespace tp::runtime;

// tp-run for a machine without LLVM: its options, without those that need a
// compiler.

static constexpr const char *kHelp = R"(tp-run-exe: runs an executable over the ranks of its mesh

usage: tp-run-exe FILE.tpx [options]
  --describe            print what the executable says about itself, without running it
  --inputs FILE|FOLDER|random:SEED   arguments (default random:0): a safetensors file, a folder of .npy files
  --outputs FILE        write the results to this safetensors file, or to FOLDER/ as .npy files
  --expect FILE|FOLDER  compare the results with these
  --rtol R --atol A     a result passes where |got - want| <= A + R |want| (default 0, 2e-5)
  --atol-relative       scale --atol by each result's largest magnitude
  --mesh dp=2,tp=4      refuse an executable for another mesh
  --backend threads|mpi|nccl|loopback
  --repeat N --threads N --deadline SECONDS
  --profile json|FILE.trace
  --format text|json
)";

namespace {
enum ExitCode { exitDone = 0, exitWrongInput = 1, exitWrongCommandLine = 2 };

struct Flags {
  std::string file, inputs = "random:0", outputs, expect, mesh, backend = "threads", profile, format = "text";
  double rtol = 0, atol = 2e-5, deadline = 300;
  int repeat = 1, threads = 0;
  bool describe = false, atolRelative = false, help = false;
  TrainingOptions training;

  bool keepsTrace() const { return profile.size() > 6 && profile.ends_with(".trace"); }
  /// What is wrong with the command line; empty if nothing is.
  std::string parse(int argc, char **argv);
  std::string check() const;
};
} // namespace

template <typename T> static bool parseNumber(const std::string &text, T &into) {
  auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), into);
  return wrong == std::errc() && end == text.data() + text.size();
}

std::string Flags::parse(int argc, char **argv) {
  const std::pair<const char *, bool *> switches[] = {
      {"describe", &describe}, {"atol-relative", &atolRelative}, {"help", &help}};
  std::vector<std::pair<std::string, std::string *>> texts = {
      {"inputs", &inputs},   {"outputs", &outputs}, {"expect", &expect}, {"mesh", &mesh},
      {"backend", &backend}, {"profile", &profile}, {"format", &format}};
  const std::pair<const char *, double *> reals[] = {{"rtol", &rtol}, {"atol", &atol}, {"deadline", &deadline}};
  std::vector<std::pair<std::string, int *>> counts = {{"repeat", &repeat}, {"threads", &threads}};
  training.forEachOption([&](const char *name, const char *, auto &value) {
    if constexpr (std::is_same_v<decltype(value), int &>)
      counts.push_back({name, &value});
    else
      texts.push_back({name, &value});
  });
  for (int i = 1; i < argc; ++i) {
    std::string word = argv[i];
    if (word.size() < 2 || word[0] != '-') {
      if (!file.empty())
        return "expected one file, found '" + file + "' and '" + word + "'";
      file = word;
      continue;
    }
    std::string name = word.substr(word[1] == '-' ? 2 : 1), value;
    size_t equals = name.find('=');
    auto is = [&](auto &entry) { return name == entry.first; };
    if (auto found = std::find_if(std::begin(switches), std::end(switches), is); found != std::end(switches)) {
      *found->second = true;
      continue;
    }
    if (equals != std::string::npos) {
      value = name.substr(equals + 1);
      name.resize(equals);
    }
    auto text = std::find_if(texts.begin(), texts.end(), is);
    auto real = std::find_if(std::begin(reals), std::end(reals), is);
    auto count = std::find_if(counts.begin(), counts.end(), is);
    if (text == texts.end() && real == std::end(reals) && count == counts.end())
      return "unknown option '" + word + "'; --help lists them";
    if (equals == std::string::npos) {
      if (++i == argc)
        return "--" + name + ": expected a value";
      value = argv[i];
    }
    if (text != texts.end())
      *text->second = value;
    else if (real != std::end(reals) ? !parseNumber(value, *real->second) : !parseNumber(value, *count->second))
      return "--" + name + ": expected a number, found '" + value + "'";
  }
  return help ? "" : check();
}

std::string Flags::check() const {
  if (file.empty())
    return "expected an executable; --help lists the options";
  if (format != "text" && format != "json")
    return "--format: expected text or json, found '" + format + "'";
  if (!profile.empty() && profile != "json" && !keepsTrace())
    return "--profile: expected json or a file *.trace, found '" + profile + "'";
  if (repeat < 1 || threads < 0)
    return "--repeat, --threads: expected at least 1";
  if (std::string wrong = checkNumbers(deadline, rtol, atol); !wrong.empty())
    return wrong;
  if (std::string wrong = training.check(repeat); !wrong.empty())
    return wrong;
  return describe ? "" : checkBackend(backend);
}

/// Says why the run fails, once, and ends all processes of it.
static int fail(ExitCode code, const std::string &message, Backend *backend = nullptr) {
  std::fflush(stdout);
  if (backend ? backend->claimError(message) : claimCommonError())
    std::fprintf(stderr, "tp-run-exe: %s\n", message.c_str());
  if (backend && backend->getProcessCount() > 1)
    backend->terminate(code);
  return code;
}

static int describe(const Flags &flags) {
  Status status;
  std::optional<std::string> content = readFile(flags.file, status);
  std::optional<ExecutableFile> file = content ? readExecutable(*content, status) : std::nullopt;
  if (!file)
    return fail(exitWrongInput, status.message());
  std::string text = flags.format == "json" ? describeAsJson(*file) : describeAsText(*file);
  if (getLaunch().process == 0)
    std::fputs(text.c_str(), stdout);
  return exitDone;
}

/// Compares and prints, on process 0.
static int judge(const Flags &flags, const Manifest &manifest, Report &report) {
  Status status;
  auto tolerance = [&](size_t) { return Tolerance{flags.rtol, flags.atol, 0, flags.atolRelative}; };
  if (!flags.expect.empty())
    status = compareWithFile(flags.expect, report.run.results, tolerance, report.expected);
  if (status.ok() && flags.keepsTrace())
    status = writeTrace(flags.profile, manifest, report.run);
  if (!status.ok())
    return fail(exitWrongInput, status.message());
  bool asJson = flags.format == "json" || flags.profile == "json";
  std::fputs((asJson ? reportAsJson(report, manifest, !flags.profile.empty()) : reportAsText(report, manifest)).c_str(),
             stdout);
  return report.passed() ? exitDone : fail(exitWrongInput, report.getFailure());
}

static int execute(const Flags &flags, Backend &backend) {
  Status status;
  std::string bytes;
  if (backend.isRoot()) {
    std::optional<std::string> content = readFile(flags.file, status);
    if (!content)
      return fail(exitWrongInput, status.message(), &backend);
    bytes = std::move(*content);
  }
  if (status = backend.broadcast(bytes); !status.ok())
    return fail(exitWrongInput, status.message(), &backend);
  std::unique_ptr<Executable> executable = Executable::open(bytes, status);
  if (!executable)
    return fail(exitWrongInput, status.message(), &backend);
  const Manifest &manifest = executable->getManifest();
  if (!flags.mesh.empty() && flags.mesh != getMeshText(manifest))
    return fail(exitWrongInput,
                "the executable is for mesh " + getMeshText(manifest) + ", but --mesh asks for " + flags.mesh,
                &backend);
  RunOptions options{flags.inputs, flags.outputs, flags.repeat, {}, flags.training};
  if (flags.format == "text")
    options.training.onLine = [](const std::string &line) { std::fputs(line.c_str(), stdout), std::fflush(stdout); };
  options.session.deadlineSeconds = flags.deadline;
  options.session.events = flags.keepsTrace();
  options.session.deviceTimes = !flags.profile.empty();
  options.session.threads = flags.threads;
  options.session.backend = &backend;
  Report report;
  if (status = run(*executable, options, report.run); !status.ok())
    return fail(exitWrongInput, status.message(), &backend);
  // What process 0 makes of the results, all processes end with.
  std::string verdict(1, char(exitDone));
  if (backend.isRoot())
    verdict[0] = char(judge(flags, manifest, report));
  if (status = backend.broadcast(verdict); !status.ok()) // process 0 cannot write the results
    return fail(exitWrongInput, status.message(), &backend);
  return verdict[0];
}

int main(int argc, char **argv) {
  Flags flags;
  if (std::string wrong = flags.parse(argc, argv); !wrong.empty())
    return fail(exitWrongCommandLine, wrong);
  if (flags.help) {
    std::string text = std::string(kHelp) + "a training loop:\n";
    flags.training.forEachOption([&](const char *name, const char *description, auto &) {
      std::string option = std::string("  --") + name;
      text += option + std::string(24 - option.size(), ' ') + description + "\n";
    });
    return std::fputs(text.c_str(), stdout) < 0;
  }
  if (flags.describe)
    return describe(flags);
  Status status;
  std::unique_ptr<Backend> backend = makeBackend(flags.backend, status);
  if (!backend)
    return fail(exitWrongInput, status.message());
  return execute(flags, *backend);
}
