//===- Certificate.h - how good a plan is ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PLANNER_CERTIFICATE_H
#define TP_PLANNER_CERTIFICATE_H

#include <algorithm>
#include <cstdint>

namespace tp {

/// What the planner proved of its plan, in its own model of the program: per rank
/// and step, before collectives are merged.
struct PlanCertificate {
  double seconds = 0;
  /// No plan that fits takes less time; infinite if none fits.
  double boundSeconds = 0;
  int64_t peakBytes = 0;

  /// (seconds - bound) / seconds.
  double getGap() const { return seconds > 0 ? std::max(0.0, seconds - boundSeconds) / seconds : 0; }
};

} // namespace tp

#endif // TP_PLANNER_CERTIFICATE_H
