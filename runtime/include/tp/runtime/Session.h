//===- Session.h - an executable on its ranks ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_SESSION_H
#define TP_RUNTIME_SESSION_H

#include "tp/runtime/Backend.h"
#include "tp/runtime/Safetensors.h"
#include <set>

namespace tp::runtime {

struct SessionOptions {
  /// Wait for another rank at most so long.
  double deadlineSeconds = 300;
  /// Products by plain loops instead of oneDNN.
  bool referenceMatmul = false;
  /// Keep the events of the last step.
  bool events = false;
  /// Time kernels and products, not collectives alone: reading the clock takes as long as
  /// a small kernel. Steps of devices are then not recorded.
  bool opTimes = false;
  /// Threads of each rank; 0: the cores, divided among the ranks. Results do not
  /// depend on it, except as far as oneDNN's do.
  int threads = 0;
  /// The processes that share the mesh; null: this one runs all ranks. Outlives
  /// the session.
  Backend *backend = nullptr;
};

/// Seconds of one rank in one step. `communication` are those of its collectives,
/// `exposed` those in which it did nothing but wait for them: the same where none
/// is started.
struct RankTimes {
  double step = 0, matmul = 0, communication = 0, exposed = 0;
};
/// Seconds and calls of one of the manifest's ops, on one rank.
struct OpTimes {
  double seconds = 0;
  int64_t calls = 0;
};

/// One call of an op on one rank.
struct Event {
  int64_t op;          // position in Manifest::ops
  double begin, end;   // seconds since the step began
  int64_t started = 0; // 1: beside the rank's own work
};

/// A whole (global) tensor in memory.
struct HostTensor {
  ElementType type;
  std::vector<int64_t> shape;
  std::vector<char> data;
};

/// The ranks of an executable that this process runs, a thread each. Memory is
/// taken when it is made, before the first step: per rank one arena, arguments,
/// results. What the ranks of other processes have to take part in says so.
class Session {
public:
  /// The executable outlives the session.
  static std::unique_ptr<Session> create(const Executable &executable, const SessionOptions &options, Status &status);
  ~Session();

  const Manifest &getManifest() const;
  Backend &getBackend() const;
  double getDeadlineSeconds() const;
  /// The ranks of this process, in order.
  std::vector<int64_t> getRanks() const;

  /// Arguments by position (`00000`) or name; each rank copies its part only. A
  /// tensor that no argument takes is an error. Those of `others` stay as they are,
  /// whether the file has them or not.
  Status loadArguments(const TensorFile &file, const std::set<size_t> &others = {});
  /// Numbers that depend on the seed, the argument and the element's place in the
  /// global tensor alone, so that every mesh gets the same: floats uniform in
  /// [-0.1, 0.1), integers 0 to 7, booleans 0 or 1. Those of `others` stay.
  void loadRandom(uint64_t seed, const std::set<size_t> &others = {});
  /// One argument from the whole tensor in memory: getElements() elements. It
  /// stays until it is written again or fed.
  Status writeArgument(size_t number, const void *data, int64_t bytes);
  /// The same of a rank's part alone: getLocalBytes(). Other ranks' parts have to be
  /// written too, before the next step.
  Status writeArgumentPart(int64_t rank, size_t number, const void *data, int64_t bytes);

  /// A rank's part of an argument or a result lies in the caller's memory from now
  /// on: `bytes` are its getLocalBytes(), aligned to 64, and outlive the session.
  Status bindArgument(int64_t rank, size_t number, void *data, int64_t bytes);
  Status bindResult(int64_t rank, size_t number, void *data, int64_t bytes);
  /// Each step's result is the next step's argument; both must lie alike. Where
  /// neither is bound, no byte is copied: they exchange their memory. An argument
  /// that is written between two steps is taken as written.
  Status feed(size_t result, size_t argument);
  /// The arguments that results feed, in order: what a training loop carries.
  std::vector<size_t> getFedArguments() const;
  /// A rank's part of what the next step takes as an argument: what feeds it, or
  /// was written last.
  Status readNextArgument(int64_t rank, size_t number, std::vector<char> &part) const;

  /// One step of the ranks of this process, with all others; an error names what
  /// failed first, and all later steps fail.
  Status step();
  /// A result, put together on process 0 from the ranks' parts; empty on others,
  /// which have to call it too.
  Status getResult(size_t number, HostTensor &result) const;
  /// A rank's own part, of this process: valid until the next step.
  const char *getLocalResult(int64_t rank, size_t number) const;

  /// All by rank of this process, in order.
  const std::vector<RankTimes> &getTimes() const;
  std::vector<std::vector<OpTimes>> getOpTimes() const; // by op, of those that are timed; sums over steps
  /// Empty without SessionOptions::events.
  std::vector<std::vector<Event>> getEvents() const;
  /// Starts the sums anew, after steps that only warm up.
  void clearOpTimes();
  int64_t getBytesPerRank() const;

private:
  Session();
  struct State;
  std::unique_ptr<State> state;
};

} // namespace tp::runtime

#endif // TP_RUNTIME_SESSION_H
