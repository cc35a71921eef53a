//===- Faults.h - one rank that misbehaves at one point ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_CONFORMANCE_FAULTS_H
#define TP_UNITTESTS_RUNTIME_CONFORMANCE_FAULTS_H

#include "Backends.h"
#include "FaultProgram.h"
#include <atomic>
#include <optional>

namespace tp::runtime::conformance {

enum class FaultKind {
  exits,         // its thread ends without a word
  throwsError,   // an exception, which whoever runs the rank turns into an abort
  outOfMemory,   // likewise
  hangs,         // until all others have given up
  late,          // arrives when another rank has given up
  slow,          // arrives before the deadline: no error
  interruptions, // slow, while signals disturb the others' waiting: no error
  otherKind,     // another collective
  otherSize,
  otherOrder, // the next collective first
};

/// What rank `rank` does instead of the collective number `point` of the program.
struct Fault {
  FaultKind kind;
  int64_t point, rank;
};

/// How the ranks ended.
struct FaultRun {
  std::vector<Status> statuses;
  std::vector<double> seconds; // from the fault to the end of each rank; 0 where it ended before
  std::vector<uint64_t> hashes;
};

FaultRun runWithFault(const Backend &backend, double deadlineSeconds, std::optional<Fault> fault,
                      int64_t points = FaultProgram::kPoints);

} // namespace tp::runtime::conformance

#endif // TP_UNITTESTS_RUNTIME_CONFORMANCE_FAULTS_H
