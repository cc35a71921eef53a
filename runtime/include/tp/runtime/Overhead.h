//===- Overhead.h - what it costs to run on several ranks ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_OVERHEAD_H
#define TP_RUNTIME_OVERHEAD_H

#include "tp/runtime/Profile.h"

namespace tp::runtime {

/// A program on several ranks and on one: time of cores, the sum over those that
/// each run has, in seconds per step.
struct Overhead {
  struct Side {
    double stepSeconds = 0; // the best
    int64_t ranks = 1, cores = 1;
    // Of the mean step; cores x the mean over ranks.
    double products = 0, kernels = 0, waiting = 0, other = 0;
    double getCoreSeconds() const { return stepSeconds * double(cores); }
  };
  Side sharded, unsharded;
  /// What the ranks take more: 0.1 is a tenth.
  double getShare() const { return sharded.getCoreSeconds() / unsharded.getCoreSeconds() - 1; }
};

/// `threads`: of each rank; `hostCores`: of each machine, of which the run has `hosts`.
Overhead::Side getOverheadSide(const Manifest &manifest, const RunResult &result, int threads, int64_t hostCores,
                               int64_t hosts = 1);
/// A sentence and a table.
std::string overheadAsText(const Overhead &overhead, const Manifest &sharded);
/// The JSON object of reportAsJson with one more key, "overhead".
std::string addOverhead(const std::string &report, const Overhead &overhead);

} // namespace tp::runtime

#endif // TP_RUNTIME_OVERHEAD_H
