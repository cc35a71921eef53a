//===- Report.h - what a run measured ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TOOLS_TP_RUN_REPORT_H
#define TP_TOOLS_TP_RUN_REPORT_H

#include "tp/runtime/Profile.h"
#include "llvm/Support/raw_ostream.h"

namespace tp {

struct Report {
  double compileSeconds = 0; // 0 for an executable
  runtime::RunResult run;
  std::vector<runtime::Difference> expected, verified;
  bool passed = true;
};

/// "dp=2,tp=4".
std::string getMeshText(const runtime::Manifest &manifest);

/// A few lines: mesh, time, memory, differences.
void printText(llvm::raw_ostream &os, const Report &report, const runtime::Manifest &manifest);
/// --profile text: layouts, collectives, ranks and the most expensive ops.
void printProfile(llvm::raw_ostream &os, const Report &report, const runtime::Manifest &manifest);
/// One object; with `profile` also times by rank and op.
void printJson(llvm::raw_ostream &os, const Report &report, const runtime::Manifest &manifest, bool profile);

} // namespace tp

#endif // TP_TOOLS_TP_RUN_REPORT_H
