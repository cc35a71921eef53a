//===- main.cpp - tp-bench: measures this machine ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Calibrate.h"
#include "Collectives.h"
#include "Measure.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include "tp/Options/Options.h"
#include "tp/runtime/Safetensors.h"
#include <algorithm>
#include <thread>

using namespace llvm;
using namespace tp;

static int fail(ExitCode code, const Twine &message) {
  errs() << "tp-bench: " << message << "\n";
  return code;
}

/// What all processes find wrong, said once: with the command line, above all.
static int refuse(const Twine &message, ExitCode code = exitWrongCommandLine) {
  return runtime::claimCommonError() ? fail(code, message) : code;
}

/// Bytes that a link carries per byte of tensor, the "bus bandwidth" convention
/// of nccl-tests (PERFORMANCE.md): figures comparable over ranks.
static double getBusFactor(StringRef kind, int64_t ranks) {
  double n = double(ranks);
  if (kind == "all_reduce")
    return 2 * (n - 1) / n;
  bool sendsWhole = kind == "broadcast" || kind == "collective_permute" || kind == bench::kCopy;
  return sendsWhole ? 1 : (n - 1) / n;
}

namespace {
struct CollectiveOptions {
  bench::RunOnRanks run;
  runtime::Backend *backend; // null: threads
  int64_t ranks;
  std::vector<int64_t> sizes;
  std::vector<std::string> kinds; // as machine files name them
  bool inPlace, json;
};
} // namespace

/// nccl-tests' columns: sizes of the full tensor in bytes and elements, bandwidths
/// in 1e9 bytes per second.
static void printRow(const CollectiveOptions &options, StringRef kind, int64_t bytes, double seconds) {
  std::string op = kind.str();
  std::replace(op.begin(), op.end(), '_', '-');
  double gbps = double(bytes) / seconds * 1e-9;
  if (options.json) {
    outs() << json::Value(json::Object{{"peer", "tp-mlir"},
                                       {"op", op},
                                       {"ranks", options.ranks},
                                       {"bytes", bytes},
                                       {"us", seconds * 1e6},
                                       {"gbps", gbps}})
           << "\n";
    outs().flush();
    return;
  }
  bool reduces = kind == "all_reduce" || kind == "reduce_scatter";
  outs() << "  " << left_justify(op, 18)
         << format("%10lld %12lld %8s %6s %11.2f %8.2f %8.2f\n", (long long)bytes, (long long)(bytes / 4), "float",
                   reduces ? "sum" : "none", seconds * 1e6, gbps, gbps * getBusFactor(kind, options.ranks));
}

/// The --ops, or those that every peer has.
static Error chooseKinds(ArrayRef<std::string> ops, bool inPlace, std::vector<std::string> &kinds) {
  kinds = {"all_reduce", "all_gather", "reduce_scatter", "all_to_all"};
  if (inPlace)
    kinds = {"all_reduce", "broadcast"};
  if (!ops.empty())
    kinds = ops;
  for (std::string &kind : kinds) {
    std::string op = kind;
    std::replace(kind.begin(), kind.end(), '-', '_');
    if (!is_contained(bench::kCollectives, kind) && kind != bench::kCopy)
      return createStringError("--ops: unknown operation '" + op + "'");
    if (inPlace && kind != "all_reduce" && kind != "broadcast")
      return createStringError("--in-place: not defined for '" + op + "'");
  }
  return Error::success();
}

/// Says why, on one process alone, and ends all.
static int failOnAll(runtime::Backend *backend, const std::string &message) {
  if (!backend)
    return fail(exitWrongInput, message);
  outs().flush();
  if (backend->claimError(message))
    fail(exitWrongInput, message);
  if (backend->getProcessCount() > 1)
    backend->terminate(exitWrongInput);
  return exitWrongInput;
}

static int runCollectives(const CollectiveOptions &options) {
  constexpr bench::Effort kEffort{15, 0.002};
  bool prints = !options.backend || options.backend->isRoot();
  if (!options.json && prints)
    outs() << "# " << options.ranks << " ranks, " << (options.inPlace ? "in place" : "out of place")
           << ", the least of " << kEffort.rounds << " rounds\n#  op                      size        count     type"
           << "  redop        time    algbw    busbw\n#                            (B)   (elements)"
           << "                        (us)   (GB/s)   (GB/s)\n";
  for (const std::string &kind : options.kinds)
    for (int64_t size : options.sizes) {
      int64_t bytes = size / 4 / options.ranks * options.ranks * 4;
      Expected<double> seconds =
          bench::measureCollective(options.run, kind, options.ranks, /*groups=*/1, bytes, kEffort, options.inPlace);
      if (!seconds)
        return failOnAll(options.backend, toString(seconds.takeError()));
      if (prints)
        printRow(options, kind, bytes, *seconds);
    }
  return exitDone;
}

static int runCalibration(StringRef name, const std::string &output, bool quick) {
  Expected<std::string> text = bench::calibrate(name, quick);
  if (!text)
    return fail(exitWrongInput, toString(text.takeError()));
  if (output == "-") {
    outs() << *text;
    return exitDone;
  }
  if (runtime::Status status = runtime::writeFileAtomically(output, *text); !status.ok())
    return fail(exitWrongInput, status.message());
  return exitDone;
}

int main(int argc, char **argv) {
  ToolProcess process(argc, argv);
  hideLibraryOptions();
  int64_t cores = std::max(1u, std::thread::hardware_concurrency());
  cl::SubCommand collectives("collectives", "Times of the runtime's collectives");
  cl::opt<int64_t> ranks("ranks", cl::desc("Ranks (default: the cores, or the processes of mpi and nccl)"),
                         cl::init(cores), cl::sub(collectives));
  cl::opt<std::string> backend("backend", cl::desc("threads, mpi, nccl or loopback"), cl::init("threads"),
                               cl::sub(collectives));
  cl::list<int64_t> sizes("sizes", cl::desc("Bytes of the full tensor (default: 4096 to 64 MiB in steps of four)"),
                          cl::CommaSeparated, cl::sub(collectives));
  cl::list<std::string> ops("ops", cl::desc("all-reduce, ...; copy: each rank copies in its own memory, the bound"),
                            cl::CommaSeparated, cl::sub(collectives));
  cl::opt<bool> inPlace("in-place", cl::desc("Results over operands: all-reduce and broadcast"), cl::sub(collectives));
  cl::opt<std::string> format("format", cl::desc("text or json (an object per line)"), cl::init("text"),
                              cl::sub(collectives));
  cl::opt<bool> calibrates("calibrate", cl::desc("Measure this computer and print a machine file for --machine"));
  cl::opt<bool> quick("quick", cl::desc("With --calibrate: few sizes, briefly; for trying out"));
  cl::opt<std::string> name("name", cl::desc("With --calibrate: the machine's name"), cl::init("this-machine"));
  cl::opt<std::string> output("o", cl::desc("With --calibrate: the file to write"), cl::init("-"));
  parseCommandLine(argc, argv, "tp-bench: measures this machine and the runtime on it\n", runtime::claimCommonError);
  if (collectives) {
    if (format != "text" && format != "json")
      return refuse("--format: expected text or json, found '" + format + "'");
    if (std::string wrong = runtime::checkBackend(backend.getValue()); !wrong.empty())
      return refuse(wrong);
    bool hasProcesses = backend == "mpi" || backend == "nccl";
    if (hasProcesses && !ranks.getNumOccurrences())
      ranks = runtime::getLaunch().count;
    if (ranks < 1 || ranks > 1024)
      return refuse("--ranks: expected 1 to 1024, found " + Twine(ranks));
    CollectiveOptions options{bench::runOnThreads, nullptr, ranks, {sizes.begin(), sizes.end()}, {}, inPlace,
                              format == "json"};
    for (int64_t size = 4096; sizes.empty() && size <= 64 << 20; size *= 4)
      options.sizes.push_back(size);
    for (int64_t size : options.sizes)
      if (size < 4 * ranks || size > (int64_t(1) << 33))
        return refuse("--sizes: expected at least an element per rank and up to 8 GiB, found " + Twine(size));
    if (Error error = chooseKinds(ops, inPlace, options.kinds))
      return refuse(toString(std::move(error)));
    std::unique_ptr<runtime::Backend> made;
    if (backend != "threads") {
      runtime::Status status;
      made = runtime::makeBackend(backend.getValue(), status);
      if (!made)
        return refuse(status.message(), exitWrongInput);
      options.backend = made.get();
      options.run = bench::runOnBackend(*made, /*onDevices=*/backend != "mpi");
    }
    return runCollectives(options);
  }
  if (calibrates)
    return runCalibration(name, output, quick);
  return fail(exitWrongCommandLine, "expected the subcommand collectives, or --calibrate");
}
