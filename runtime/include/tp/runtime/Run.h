//===- Run.h - runs an executable as the command line asks ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_RUN_H
#define TP_RUNTIME_RUN_H

#include "tp/runtime/Training.h"

namespace tp::runtime {

/// A result passes where |got - want| <= atol + rtol |want|; with `relative`,
/// atol is scaled by the result's largest magnitude; `extra` is added unscaled.
struct Tolerance {
  double rtol = 0, atol = 0, extra = 0;
  bool relative = false;
};

/// How two results differ.
struct Difference {
  std::string name;
  double absolute = 0; // largest |got - want|
  double relative = 0; // absolute / largest |want|
  bool passed = true;
  std::string reason; // of a failure
};

/// Compares a result with what was expected. NaN agrees with NaN; integers and
/// booleans are exact.
Difference compare(const std::string &name, const HostTensor &got, const TensorView &want, const Tolerance &tolerance);
TensorView view(const HostTensor &tensor);
/// The key of argument or result `number` in safetensors files: `00003`.
std::string positionKey(size_t number);

/// An element as a number; of a complex one the real part.
double toDouble(ElementType type, const char *at);

struct RunOptions {
  std::string inputs;  // a safetensors file, a folder of .npy files, or random:SEED
  std::string outputs; // a file or `FOLDER/` to write, if any: see writeTensors()
  int repeat = 1;      // steps on the same inputs
  SessionOptions session;
  TrainingOptions training; // or steps that go on from each other
};

/// What is wrong with a text as RunOptions::inputs whatever the files are; empty if nothing is.
std::string checkInputs(std::string_view inputs);

/// What a run measured; of all ranks, on process 0.
struct RunResult {
  std::vector<HostTensor> results;
  std::vector<double> stepSeconds;           // per repeat: the slowest rank
  std::vector<RankTimes> rankTimes;          // by rank, of a step on average over `profiledSteps`
  std::vector<std::vector<OpTimes>> opTimes; // by rank, by op, summed over `profiledSteps`
  std::vector<std::vector<Event>> events;    // by rank, of the last step, if the session keeps them
  int profiledSteps = 0;                     // all but the first, which warms up, if there are more
  int64_t peakBytes = 0;                     // per rank
  TrainingResult training;
};

/// Loads the inputs, runs `repeat` steps on the same inputs or a training loop,
/// writes outputs. With several processes all of them call it; process 0 writes.
Status run(const Executable &executable, const RunOptions &options, RunResult &result);

/// Compares results with those of a safetensors file, by position.
/// `getTolerance(number)` is for one result.
Status compareWithFile(const std::string &path, const std::vector<HostTensor> &results,
                       const std::function<Tolerance(size_t number)> &getTolerance,
                       std::vector<Difference> &differences);

/// What tp-run tells of a run.
struct Report {
  double compileSeconds = 0; // 0 for an executable
  RunResult run;
  std::vector<Difference> expected, verified;

  bool passed() const;
  /// The worst of the first comparison that failed, as a sentence.
  std::string getFailure() const;
};
/// A few lines: mesh, time, memory, differences.
std::string reportAsText(const Report &report, const Manifest &manifest);
/// One object; with `profile` also times by rank and op.
std::string reportAsJson(const Report &report, const Manifest &manifest, bool profile);

} // namespace tp::runtime

#endif // TP_RUNTIME_RUN_H
