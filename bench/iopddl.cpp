//===- iopddl.cpp - the planner's search on the IOPDDL benchmark ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   iopddl FILE.json[.gz] [--plan-seconds 60] [--steps N] [--format text|json]
//
// Reads a problem of the ASPLOS/EuroSys 2025 contest on intra-operator
// parallelism (google/iopddl), searches, and prints the cost, the certified
// bound, memory and what the contractions left. Exit code 1: no feasible plan.
// The seconds count from the start of the program, reading included.
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Search/ReadIopddl.h"
#include "tp/Planner/Search/Solve.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include <chrono>
#include <cmath>

using namespace llvm;
using namespace tp::search;

enum class Format { text, json };

static cl::opt<std::string> inputPath(cl::Positional, cl::Required, cl::desc("FILE.json[.gz]"));
static cl::opt<double> planSeconds("plan-seconds", cl::init(60), cl::desc("end after this many seconds (default 60)"));
static cl::opt<unsigned> steps("steps", cl::init(0),
                               cl::desc("end after this many steps of the search instead; the result is then the same "
                                        "on every run"));
static cl::opt<Format> outputFormat("format", cl::init(Format::text), cl::desc("what to print"),
                                    cl::values(clEnumValN(Format::text, "text", "lines to read (default)"),
                                               clEnumValN(Format::json, "json", "one JSON object")));

static void printText(const Problem &problem, const SearchResult &result, double seconds) {
  raw_ostream &os = outs();
  if (result.hasPlan()) {
    os << format("cost         %.17g\n", result.evaluation.cost);
    os << format("bound        %.17g\n", result.bound);
    os << format("gap          %.4f %%\n", 100 * result.getGap());
    os << "peak         " << result.evaluation.peak << " of " << problem.limit << " bytes, at time "
       << result.evaluation.peakTime << "\n";
  } else if (result.isInfeasible) {
    os << "no plan exists\n";
    if (result.proof)
      os << "proof        at time " << result.proof->time << " at least " << result.proof->bytes
         << " bytes are in use, the limit is " << problem.limit << "\n";
  } else {
    os << "no plan found\n" << format("bound        %.17g\n", result.bound);
  }
  const ContractedSize &left = result.contracted;
  os << format("seconds      %.2f, of these contraction %.2f\n", seconds, result.contractionSeconds);
  os << "steps        " << result.steps << "\n";
  os << "contraction  " << problem.nodes.size() << " nodes to " << left.nodes << ", " << problem.edges.size()
     << " edges to " << left.edges << ", " << problem.getTimeCount() << " time points to " << left.timePoints
     << "; strategies left " << left.strategies << ", pairs " << left.pairs << "\n";
}

static void printJson(const Problem &problem, const SearchResult &result, double seconds) {
  json::Object object{{"limit", problem.limit},
                      {"seconds", seconds},
                      {"contraction_seconds", result.contractionSeconds},
                      {"steps", result.steps},
                      {"infeasible", result.isInfeasible}};
  if (std::isfinite(result.bound))
    object["bound"] = result.bound;
  if (result.hasPlan()) {
    object["cost"] = result.evaluation.cost;
    object["gap"] = result.getGap();
    object["peak"] = result.evaluation.peak;
    object["peak_time"] = result.evaluation.peakTime;
    object["plan"] = json::Array(result.plan);
  }
  if (result.proof)
    object["proof"] = json::Object{{"time", result.proof->time}, {"bytes", result.proof->bytes}};
  const ContractedSize &left = result.contracted;
  object["contracted"] = json::Object{{"nodes", left.nodes},
                                      {"strategies", left.strategies},
                                      {"edges", left.edges},
                                      {"pairs", left.pairs},
                                      {"time_points", left.timePoints}};
  outs() << formatv("{0:2}\n", json::Value(std::move(object)));
}

int main(int argc, char **argv) {
  auto start = std::chrono::steady_clock::now();
  auto getSeconds = [&] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); };
  InitLLVM init(argc, argv);
  cl::ParseCommandLineOptions(argc, argv, "searches the best plan of an IOPDDL problem\n");

  Expected<Problem> problem = readIopddl(inputPath);
  if (!problem) {
    errs() << "iopddl: " << toString(problem.takeError()) << "\n";
    return 2;
  }
  Budget budget;
  if (steps > 0)
    budget.steps = steps;
  else
    budget = {planSeconds - getSeconds(), std::numeric_limits<unsigned>::max()};
  SearchResult result = solve(*problem, budget);
  (outputFormat == Format::json ? printJson : printText)(*problem, result, getSeconds());
  return result.hasPlan() ? 0 : 1;
}
