//===- Diagnostics.h - what the tools say about a module ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PIPELINES_DIAGNOSTICS_H
#define TP_LIB_PIPELINES_DIAGNOSTICS_H

#include "mlir/IR/MLIRContext.h"

namespace tp {

/// Prints the context's diagnostics to standard error, one sentence each:
/// `FILE:LINE:COLUMN: error: SENTENCE`. The line of the file follows if it is
/// short: models hold weights and whole programs in lines of megabytes.
void printDiagnostics(mlir::MLIRContext *context);

} // namespace tp

#endif // TP_LIB_PIPELINES_DIAGNOSTICS_H
