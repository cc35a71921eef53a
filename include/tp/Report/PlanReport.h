//===- PlanReport.h - a plan for people and for programs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_REPORT_PLANREPORT_H
#define TP_REPORT_PLANREPORT_H

#include "tp/Report/Summary.h"

namespace tp {

/// A plan with what it was made for.
struct PlanReport {
  Summary summary;
  MeshAttr mesh;
  std::string strategy, machine;
  double planSeconds;

  /// Readable in 80 columns: first the answer, then why.
  std::string toText() const;
  /// One object; keys: mesh, strategy, machine, step_seconds, compute_seconds,
  /// exposed_communication_seconds, peak_bytes, plan_seconds, flops,
  /// collectives [{kind, axes, count, bytes, seconds, pass, cause}],
  /// arguments [{name, type, layout}].
  std::string toJson() const;
};

/// "dp=2,tp=4".
std::string getMeshText(MeshAttr mesh);
/// "1.50 MiB", "12.3 ms": three digits and the unit that fits.
std::string formatBytes(double bytes);
std::string formatSeconds(double seconds);
/// Two tables for people: arguments with their layouts, where the layers of a
/// model and trees of equal arguments (weights and their moments) share a line;
/// and collectives with the share of each layer.
void printArguments(llvm::raw_ostream &os, llvm::ArrayRef<ArgumentRow> rows);
void printCollectives(llvm::raw_ostream &os, llvm::ArrayRef<CollectiveRow> rows, llvm::ArrayRef<ArgumentRow> arguments);
/// `name` with each bracketed number replaced by `*`, so that equal layers have
/// equal names.
std::string getLayerPattern(llvm::StringRef name);

} // namespace tp

#endif // TP_REPORT_PLANREPORT_H
