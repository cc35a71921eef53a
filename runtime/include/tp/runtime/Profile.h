//===- Profile.h - where a step's time went ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_PROFILE_H
#define TP_RUNTIME_PROFILE_H

#include "tp/runtime/Run.h"

namespace tp::runtime {

/// One op over all ranks; seconds are per step.
struct OpProfile {
  const OpInfo *op;
  double calls = 0;             // per step and rank
  std::vector<double> seconds;  // by rank
  double mean = 0, slowest = 0; // over ranks
};

/// A run's ops, the most expensive first; those never called are left out.
std::vector<OpProfile> getOpProfiles(const Manifest &manifest, const RunResult &result);

/// What a line of Manifest::collectives did per step: calls and payload bytes of
/// a rank as they were counted (a loop makes its calls each time), and seconds on
/// the slowest rank, waiting for the others included; `exposed` are those in which
/// a rank did nothing else, `transfer` those of the rank that waits least.
struct CollectiveProfile {
  double calls = 0, bytes = 0, seconds = 0, exposed = 0, transfer = 0;
  /// Bytes per second as nccl-tests define them (PERFORMANCE.md there): the payload
  /// by the time of `transfer`, and what a link carries of it, in a group of `ranks`.
  double getAlgorithmBandwidth() const { return transfer > 0 ? bytes / transfer : 0; }
  double getBusBandwidth(const std::string &kind, int64_t ranks) const;
};
std::vector<CollectiveProfile> getCollectiveProfiles(const Manifest &manifest, const RunResult &result);

/// What a rank did in a step: seconds of its products, kernels and collectives, and
/// how much.
struct RankProfile {
  RankTimes times;
  double kernelSeconds = 0;
  double matmulFlops = 0, matmulBytes = 0, kernelBytes = 0, communicationBytes = 0;
};
std::vector<RankProfile> getRankProfiles(const Manifest &manifest, const RunResult &result);

/// How unequal the ranks' own work is: (slowest - mean) / slowest of a step
/// without waiting for collectives; 0 is perfect balance.
double getImbalance(const RunResult &result);

/// --profile text: layouts, collectives, ranks and the most expensive ops.
std::string profileAsText(const Manifest &manifest, const RunResult &result);

/// Writes the last step's events in the Trace Event Format, which Perfetto and
/// chrome://tracing open: a thread per rank, a second one for the collectives that it
/// has started; times in microseconds.
Status writeTrace(const std::string &path, const Manifest &manifest, const RunResult &result);

} // namespace tp::runtime

#endif // TP_RUNTIME_PROFILE_H
