//===- RunFlags.h - what command lines say of a run ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_RUNFLAGS_H
#define TP_RUNTIME_RUNFLAGS_H

#include "tp/runtime/Run.h"

namespace tp::runtime {

/// The options that all programs have that run executables.
struct RunFlags {
  std::string inputs = "random:0", outputs, expect, backend = "threads", profile, format = "text";
  double rtol = 0, atol = 2e-5, deadline = 300;
  int repeat = 1, threads = 0;
  bool describe = false, atolRelative = false;
  TrainingOptions training;

  /// Calls visit(name, description, value) for each option.
  template <typename Visit> void forEachOption(Visit visit) {
    visit("describe", "Print what an executable says about itself, without running it", describe);
    visit("inputs", "Arguments: a safetensors file, a folder of .npy files or random:SEED", inputs);
    visit("outputs", "Write the results to this safetensors file, or to FOLDER/ as .npy", outputs);
    visit("expect", "Compare the results with this file, or folder of .npy files", expect);
    visit("rtol", "Of --expect: a part of each expected element's magnitude", rtol);
    visit("atol", "Of --expect: added to it, absolute", atol);
    visit("atol-relative", "Scale --atol by each result's largest magnitude", atolRelative);
    visit("backend", "threads; a process per rank: mpi, or nccl for GPUs; or loopback: all ranks on one GPU", backend);
    visit("repeat", "Steps to run, on the same inputs", repeat);
    visit("threads", "Threads of each rank (default: the cores, divided among the ranks)", threads);
    visit("deadline", "Seconds that a rank waits for another", deadline);
    visit("profile", "Where the time went: text, json or FILE.trace", profile);
    visit("format", "text or json", format);
    training.forEachOption(visit);
  }
  /// What is wrong with them whatever the executable, as a sentence; empty if nothing is.
  /// `isGiven(name)` says whether the command line has the option.
  std::string check(const std::function<bool(const char *name)> &isGiven) const;

  bool keepsTrace() const { return profile.ends_with(".trace"); }
  bool printsJson() const { return format == "json" || profile == "json"; }
  bool printsProfile() const { return format == "text" && profile == "text"; }
  /// For a run over `backend`.
  RunOptions getRunOptions(Backend &backend) const;
};

} // namespace tp::runtime

#endif // TP_RUNTIME_RUNFLAGS_H
