//===- Session.h - an executable on its ranks ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_SESSION_H
#define TP_RUNTIME_SESSION_H

#include "tp/runtime/Communicator.h"
#include "tp/runtime/Safetensors.h"

namespace tp::runtime {

struct SessionOptions {
  /// Wait for another rank at most so long.
  double deadlineSeconds = 300;
  /// Products by plain loops instead of oneDNN.
  bool referenceMatmul = false;
  /// Keep the events of the last step.
  bool events = false;
  /// Threads of each rank; 0: the cores, divided among the ranks. Results do not
  /// depend on it, except as far as oneDNN's do.
  int threads = 0;
};

/// Seconds of one rank in one step.
struct RankTimes {
  double step = 0, matmul = 0, communication = 0;
};
/// Seconds and calls of one of the manifest's ops, on one rank.
struct OpTimes {
  double seconds = 0;
  int64_t calls = 0;
};

/// One call of an op on one rank.
struct Event {
  int64_t op;        // position in Manifest::ops
  double begin, end; // seconds since the step began
};

/// A whole (global) tensor in memory.
struct HostTensor {
  ElementType type;
  std::vector<int64_t> shape;
  std::vector<char> data;
};

/// All ranks of an executable as threads of this process. Memory is taken when
/// it is made, before the first step: per rank one arena, arguments, results.
class Session {
public:
  static std::unique_ptr<Session> create(const Executable &executable, const SessionOptions &options, Status &status);
  ~Session();

  /// Arguments by position (`00000`) or name; each rank copies its part only. A
  /// tensor that no argument takes is an error.
  Status loadArguments(const Safetensors &file);
  /// Numbers that depend on the seed, the argument and the element's place in the
  /// global tensor alone, so that every mesh gets the same: floats uniform in
  /// [-0.1, 0.1), integers 0 to 7, booleans 0 or 1.
  void loadRandom(uint64_t seed);
  /// One step on all ranks; an error names what failed first.
  Status step();
  /// A result, put together from the ranks' parts.
  HostTensor getResult(size_t number) const;
  const std::vector<RankTimes> &getTimes() const;
  std::vector<std::vector<OpTimes>> getOpTimes() const; // by rank, by op; sums over steps
  /// By rank, in order; empty without SessionOptions::events.
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
