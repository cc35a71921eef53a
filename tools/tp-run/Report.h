//===- Report.h - the tables of --profile text ----------*- C++ -*-===//
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

/// --profile text: layouts, collectives, ranks and the most expensive ops.
void printProfile(llvm::raw_ostream &os, const runtime::Report &report, const runtime::Manifest &manifest);

} // namespace tp

#endif // TP_TOOLS_TP_RUN_REPORT_H
