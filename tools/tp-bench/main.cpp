//===- main.cpp - tp-bench: measures this machine ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Calibrate.h"
#include "Measure.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include "tp/runtime/Safetensors.h"
#include <algorithm>
#include <thread>

using namespace llvm;
using namespace tp;

static int fail(int code, const Twine &message) {
  errs() << "tp-bench: " << message << "\n";
  return code;
}

/// Bytes that a link carries per byte of tensor, the "bus bandwidth" convention
/// of nccl-tests (PERFORMANCE.md): figures comparable over ranks.
static double getBusFactor(StringRef kind, int64_t ranks) {
  double n = double(ranks);
  return (kind == "all_reduce" ? 2 : 1) * (n - 1) / n;
}

/// tp-bench collectives: the kinds that nccl-tests has, by its names, over sizes
/// in steps of four.
static int runCollectives(int64_t ranks, int64_t from, int64_t to, bool json) {
  constexpr bench::Effort kEffort{5, 0.02};
  if (!json)
    outs() << "# threads, " << ranks << " ranks, f32; bytes of the full tensor; out of place\n"
           << "#  op               bytes      time us   algbw GB/s   busbw GB/s\n";
  for (StringRef kind : {"all_reduce", "all_gather", "reduce_scatter", "all_to_all"}) {
    for (int64_t size = from; size <= to; size *= 4) {
      int64_t bytes = size / 4 / ranks * ranks * 4;
      Expected<double> seconds = bench::measureCollective(kind, ranks, /*groups=*/1, bytes, kEffort);
      if (!seconds)
        return fail(1, toString(seconds.takeError()));
      std::string op = kind.str();
      std::replace(op.begin(), op.end(), '_', '-');
      double gbps = double(bytes) / *seconds * 1e-9;
      if (json)
        outs() << json::Value(json::Object{{"peer", "tp-mlir"},
                                           {"op", op},
                                           {"ranks", ranks},
                                           {"bytes", bytes},
                                           {"us", *seconds * 1e6},
                                           {"gbps", gbps}})
               << "\n";
      else
        outs() << "  " << left_justify(op, 15)
               << format("%9lld %12.2f %12.3f %12.3f\n", (long long)bytes, *seconds * 1e6, gbps,
                         gbps * getBusFactor(kind, ranks));
    }
  }
  return 0;
}

static int runCalibration(StringRef name, const std::string &output, bool quick) {
  Expected<std::string> text = bench::calibrate(name, quick);
  if (!text)
    return fail(1, toString(text.takeError()));
  if (output == "-") {
    outs() << *text;
    return 0;
  }
  if (runtime::Status status = runtime::writeFileAtomically(output, *text); !status.ok())
    return fail(1, status.message());
  return 0;
}

int main(int argc, char **argv) {
  InitLLVM init(argc, argv);
  for (auto &[name, option] : cl::getRegisteredOptions())
    if (name != "help")
      option->setHiddenFlag(cl::ReallyHidden);
  int64_t cores = std::max(1u, std::thread::hardware_concurrency());
  cl::SubCommand collectives("collectives", "Times of the runtime's collectives");
  cl::opt<int64_t> ranks("ranks", cl::desc("Ranks, as threads (default: the cores)"), cl::init(cores),
                         cl::sub(collectives));
  cl::opt<int64_t> from("min", cl::desc("Smallest tensor, bytes"), cl::init(4096), cl::sub(collectives));
  cl::opt<int64_t> to("max", cl::desc("Largest tensor, bytes"), cl::init(64 << 20), cl::sub(collectives));
  cl::opt<std::string> format("format", cl::desc("text or json (an object per line)"), cl::init("text"),
                              cl::sub(collectives));
  cl::opt<bool> calibrates("calibrate", cl::desc("Measure this computer and print a machine file for --machine"));
  cl::opt<bool> quick("quick", cl::desc("With --calibrate: few sizes, briefly; for trying out"));
  cl::opt<std::string> name("name", cl::desc("With --calibrate: the machine's name"), cl::init("this-machine"));
  cl::opt<std::string> output("o", cl::desc("With --calibrate: the file to write"), cl::init("-"));
  std::string mistakes;
  raw_string_ostream stream(mistakes);
  if (!cl::ParseCommandLineOptions(argc, argv, "tp-bench: measures this machine and the runtime on it\n", &stream)) {
    errs() << mistakes;
    return 2;
  }
  if (ranks < 1 || ranks > 1024)
    return fail(2, "--ranks: expected 1 to 1024, found " + Twine(ranks));
  if (collectives) {
    if (format != "text" && format != "json")
      return fail(2, "--format: expected text or json, found '" + format + "'");
    if (from < 4 * ranks || to < from || to > (int64_t(1) << 33))
      return fail(2, "--min, --max: expected sizes of at least an element per rank, in order, up to 8 GiB");
    return runCollectives(ranks, from, to, format == "json");
  }
  if (calibrates)
    return runCalibration(name, output, quick);
  return fail(2, "expected the subcommand collectives, or --calibrate");
}
