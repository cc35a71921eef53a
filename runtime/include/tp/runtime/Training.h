//===- Training.h - steps that go on from each other ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_TRAINING_H
#define TP_RUNTIME_TRAINING_H

#include "tp/runtime/Checkpoint.h"
#include <functional>

namespace tp::runtime {

/// A training loop, as the command lines ask for it.
struct TrainingOptions {
  int steps = 0;             // the last step's number; 0: no training loop
  std::string feed = "auto"; // see Feed.h
  std::string batches;       // tensors with one dimension more than their arguments: the steps', in turn
  std::string print;         // results of one element, by position or name, separated by commas
  std::string checkpoint;    // folder to save in, after the last step and ...
  int saveEvery = 0;         // ... so many steps; 0: not before
  int keep = 0;              // newest checkpoints that stay; 0: all
  std::string resume;        // a checkpoint, or a folder of them
  std::function<void(const std::string &line)> onLine; // what is printed, on process 0

  /// Calls visit(name, description, value) for each option of the command line.
  template <typename Visit> void forEachOption(Visit visit) {
    visit("steps", "Steps to run, each on what the step before has made of the state", steps);
    visit("feed", "Results that are the next step's arguments, as 0:4=0:4; default: what the program names", feed);
    visit("batches", "Arguments that change with each step: tensors whose first dimension is the batch", batches);
    visit("print", "Results of one element to print after each step, as 0,loss", print);
    visit("checkpoint", "Folder to save the state in, after the last step", checkpoint);
    visit("save-every", "Save it after so many steps, too", saveEvery);
    visit("keep", "Remove all checkpoints but so many", keep);
    visit("resume", "Checkpoint, or folder of them, to go on from", resume);
  }
  /// What is wrong with options that do not fit together; empty if nothing is.
  std::string check(int repeat) const;
  /// The same steps, without anything printed or saved.
  TrainingOptions withoutTrace() const;
};

/// What the loop made.
struct TrainingResult {
  int64_t firstStep = 0, lastStep = 0;
  std::vector<std::string> names;          // of what is printed
  std::vector<std::vector<double>> values; // by step, by name
  std::string resumed, saved;              // the checkpoints that it came from and made last
};

/// A loop around a session's steps; with `steps` of 0 it does nothing. All processes
/// make the same calls.
class TrainingLoop {
public:
  TrainingLoop(const TrainingOptions &options, Session &session, TrainingResult &result)
      : options(options), session(session), result(result) {}

  /// Feeds results, looks at batches and resumes. Afterwards the arguments of
  /// getOwnArguments() need no inputs.
  Status start();
  const std::set<size_t> &getOwnArguments() const { return own; }
  /// Steps that are to be made.
  int64_t getSteps() const { return options.steps - done; }

  Status beforeStep();
  Status afterStep();

private:
  Status feed();
  Status openBatches();
  Status choosePrinted();
  Status print();
  Status save();
  void say(const std::string &line) const;

  const TrainingOptions &options;
  Session &session;
  TrainingResult &result;
  int64_t done = 0;
  std::set<size_t> own;
  std::unique_ptr<TensorFile> batches;
  std::vector<std::pair<size_t, const TensorView *>> batched; // arguments and where their batches are
  std::vector<size_t> printed;
};

} // namespace tp::runtime

#endif // TP_RUNTIME_TRAINING_H
