//===- main.cpp - tp-bench: measures this machine ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Measure.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include "tp/runtime/Safetensors.h"
#include <thread>
#include <unistd.h>

using namespace llvm;
using namespace tp;

static int fail(int code, const Twine &message) {
  errs() << "tp-bench: " << message << "\n";
  return code;
}

//===----------------------------------------------------------------------===//
// tp-bench collectives
//===----------------------------------------------------------------------===//

/// Bytes that a link carries per byte of tensor, the "bus bandwidth" convention
/// of nccl-tests (PERFORMANCE.md): figures comparable over ranks.
static double getBusFactor(StringRef op, int64_t ranks) {
  double n = double(ranks);
  return (op == "all-reduce" ? 2 : 1) * (n - 1) / n;
}

static int runCollectives(int64_t ranks, int64_t from, int64_t to, bool json) {
  Expected<std::vector<bench::CollectiveTime>> times = bench::measureCollectives(ranks, from, to);
  if (!times)
    return fail(1, toString(times.takeError()));
  if (!json)
    outs() << "# threads, " << ranks << " ranks, f32; bytes of the full tensor; out of place\n"
           << "#  op               bytes      time us   algbw GB/s   busbw GB/s\n";
  for (const bench::CollectiveTime &time : *times) {
    double gbps = double(time.bytes) / time.seconds * 1e-9;
    if (json)
      outs() << json::Value(json::Object{{"peer", "tp-mlir"},
                                         {"op", time.op},
                                         {"ranks", time.ranks},
                                         {"bytes", time.bytes},
                                         {"us", time.seconds * 1e6},
                                         {"gbps", gbps}})
             << "\n";
    else
      outs() << "  " << left_justify(time.op, 15)
             << format("%9lld %12.2f %12.3f %12.3f\n", (long long)time.bytes, time.seconds * 1e6, gbps,
                       gbps * getBusFactor(time.op, time.ranks));
  }
  return 0;
}

//===----------------------------------------------------------------------===//
// tp-bench --calibrate
//===----------------------------------------------------------------------===//

/// The latency and bandwidth of the cost model's all_reduce on two ranks: 2
/// messages, and wire bytes equal to the payload.
static json::Object fitLink(ArrayRef<bench::CollectiveTime> times, int64_t ranks) {
  double small = 0, large = 0, bytes = 0, n = double(ranks);
  for (const bench::CollectiveTime &time : times)
    if (time.op == "all-reduce") {
      if (small == 0)
        small = time.seconds;
      large = time.seconds;
      bytes = double(time.bytes);
    }
  double wire = 2 * (n - 1) / n * bytes, messages = 2 * std::ceil(std::log2(n));
  return json::Object{{"name", "threads of one process"},
                      {"ranks", 1024},
                      {"bytes_per_second", wire / std::max(large - small, 1e-9)},
                      {"latency_seconds", small / messages}};
}

static int calibrate(int64_t ranks, StringRef name, const std::string &output) {
  errs() << "matrix products, " << ranks << " ranks at once\n";
  double flops = bench::measureMatmul(ranks, 1024), medium = bench::measureMatmul(ranks, 256);
  errs() << "memory\n";
  double memory = bench::measureMemory(ranks), kernel = bench::measureKernel();
  errs() << "collectives\n";
  Expected<std::vector<bench::CollectiveTime>> times =
      bench::measureCollectives(std::max<int64_t>(ranks, 2), 64, 16 << 20);
  if (!times)
    return fail(1, toString(times.takeError()));
  double bytes = double(sysconf(_SC_PHYS_PAGES)) * double(sysconf(_SC_PAGESIZE)) / double(ranks);
  json::Value machine = json::Object{
      {"name", name},
      {"flops", json::Object{{"f32", flops}}},
      {"matmul_efficiency", std::min(1.0, medium / flops)},
      {"memory_bandwidth", memory},
      {"memory_bytes", bytes},
      {"kernel_seconds", kernel},
      {"links", json::Array{fitLink(*times, std::max<int64_t>(ranks, 2))}},
      {"source",
       json::Object{{"all", "measured by tp-bench --calibrate with " + std::to_string(ranks) + " ranks at once"},
                    {"flops", "f32 product of 1024 x 1024 matrices, one rank"},
                    {"matmul_efficiency", "of 256 x 256 against 1024 x 1024"},
                    {"memory_bandwidth", "y += x over 64 MiB per tensor, one rank"},
                    {"links", "all_reduce of 64 bytes and 16 MiB"}}}};
  std::string text;
  raw_string_ostream(text) << formatv("{0:2}", machine) << "\n";
  if (output == "-") {
    outs() << text;
    return 0;
  }
  if (runtime::Status status = runtime::writeFileAtomically(output, text); !status.ok())
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
                         cl::sub(collectives), cl::sub(cl::SubCommand::getTopLevel()));
  cl::opt<int64_t> from("min", cl::desc("Smallest tensor, bytes"), cl::init(4096), cl::sub(collectives));
  cl::opt<int64_t> to("max", cl::desc("Largest tensor, bytes"), cl::init(64 << 20), cl::sub(collectives));
  cl::opt<std::string> format("format", cl::desc("text or json (an object per line)"), cl::init("text"),
                              cl::sub(collectives));
  cl::opt<bool> calibrates("calibrate", cl::desc("Measure this machine for the cost model"));
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
    return calibrate(ranks, name, output);
  return fail(2, "expected the subcommand collectives, or --calibrate");
}
