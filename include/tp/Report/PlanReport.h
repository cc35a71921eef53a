//===- PlanReport.h - a plan for people and for programs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_REPORT_PLANREPORT_H
#define TP_REPORT_PLANREPORT_H

#include "tp/Planner/Certificate.h"
#include "tp/Report/Summary.h"

namespace tp {

/// A plan with what it was made for.
struct PlanReport {
  Summary summary;
  MeshAttr mesh;
  std::string strategy, machine;
  double planSeconds;
  /// After a search. Its peakBytes are those by which `--memory` is kept.
  std::optional<PlanCertificate> certificate;
  /// What an executable needs of a rank's memory.
  int64_t peakBytes = 0;

  /// Readable in 80 columns: first the answer, then why.
  std::string toText() const;
  /// One object; keys: mesh, strategy, machine, step_seconds, compute_seconds,
  /// exposed_communication_seconds, peak_bytes, plan_seconds, flops, after a
  /// search also model_seconds, lower_bound_seconds, gap and
  /// model_peak_bytes,
  /// collectives [{kind, axes, count, bytes, seconds, pass, cause}],
  /// arguments [{name, type, layout}].
  std::string toJson() const;
};

/// "dp=2,tp=4".
std::string getMeshText(MeshAttr mesh);

} // namespace tp

#endif // TP_REPORT_PLANREPORT_H
