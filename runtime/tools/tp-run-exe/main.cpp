//===- main.cpp - tp-run-exe: runs executables with the runtime alone ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/MeshText.h"
#include "tp/runtime/Profile.h"
#include "tp/runtime/RunFlags.h"
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <map>

using namespace tp::runtime;

// tp-run for a machine without LLVM: its options, without those that need a
// compiler.

namespace {
enum ExitCode { exitDone = 0, exitWrongInput = 1, exitWrongCommandLine = 2 }; // as of all tools: Options.h

struct Flags : RunFlags {
  std::string file, mesh;
  bool help = false;

  template <typename Visit> void forEachOption(Visit visit) {
    RunFlags::forEachOption(visit);
    visit("mesh", "Refuse an executable for another mesh, as dp=2,tp=4", mesh);
    visit("help", "Print this", help);
  }
  /// What is wrong with the command line; empty if nothing is.
  std::string parse(int argc, char **argv);
  std::string getHelp();
};
} // namespace

static bool parse(const std::string &text, std::string &into) { return into = text, true; }
template <typename T> static bool parse(const std::string &text, T &into) {
  auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), into);
  return wrong == std::errc() && end == text.data() + text.size();
}

std::string Flags::parse(int argc, char **argv) {
  struct Option {
    bool *isSet;                                       // of one without a value
    std::function<bool(const std::string &text)> read; // of the others: false if it is no number
    bool isGiven = false;
  };
  std::map<std::string, Option> options;
  forEachOption([&](const char *name, const char *, auto &value) {
    if constexpr (std::is_same_v<decltype(value), bool &>)
      options[name] = {&value, nullptr};
    else
      options[name] = {nullptr, [&value](const std::string &text) { return ::parse(text, value); }};
  });
  for (int i = 1; i < argc; ++i) {
    std::string word = argv[i];
    if (word.size() < 2 || word[0] != '-') {
      if (!file.empty() || word.empty())
        return "expected one file, found '" + (word.empty() ? "" : file + "' and '" + word) + "'";
      file = word;
      continue;
    }
    std::string name = word.substr(word[1] == '-' ? 2 : 1), value;
    size_t equals = name.find('=');
    if (equals != std::string::npos) {
      value = name.substr(equals + 1);
      name.resize(equals);
    }
    auto found = options.find(name);
    if (found == options.end() || (found->second.isSet && equals != std::string::npos))
      return "unknown option '" + word + "'; --help lists them";
    Option &option = found->second;
    option.isGiven = true;
    if (option.isSet) {
      *option.isSet = true;
      continue;
    }
    if (equals == std::string::npos && i + 1 < argc)
      value = argv[++i];
    if (value.empty())
      return "--" + name + ": expected a value, found ''";
    if (!option.read(value))
      return "--" + name + ": expected a number, found '" + value + "'";
  }
  if (help)
    return "";
  if (file.empty())
    return "expected an executable; --help lists the options";
  if (MeshAxes axes; !mesh.empty())
    if (std::string wrong = parseMesh(mesh, axes); !wrong.empty())
      return "--mesh '" + mesh + "': " + wrong;
  return check([&](const char *name) { return options[name].isGiven; });
}

std::string Flags::getHelp() {
  std::string text =
      "tp-run-exe: runs an executable over the ranks of its mesh\n\nusage: tp-run-exe FILE.tpx [options]\n";
  forEachOption([&](const char *name, const char *description, auto &) {
    std::string option = std::string("  --") + name;
    text += option + std::string(20 - option.size(), ' ') + description + "\n";
  });
  return text;
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
  std::string text =
      flags.printsJson() ? reportAsJson(report, manifest, !flags.profile.empty()) : reportAsText(report, manifest);
  if (flags.printsProfile())
    text += profileAsText(manifest, report.run);
  std::fputs(text.c_str(), stdout);
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
  RunOptions options = flags.getRunOptions(backend);
  if (flags.format == "text")
    options.training.onLine = [](const std::string &line) { std::fputs(line.c_str(), stdout), std::fflush(stdout); };
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
  if (flags.help)
    return std::fputs(flags.getHelp().c_str(), stdout) < 0;
  if (flags.describe)
    return describe(flags);
  Status status;
  std::unique_ptr<Backend> backend = makeBackend(flags.backend, status);
  if (!backend)
    return fail(exitWrongInput, status.message());
  return execute(flags, *backend);
}
