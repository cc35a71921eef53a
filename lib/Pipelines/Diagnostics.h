//===- Diagnostics.h - what the tools say about a module ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PIPELINES_DIAGNOSTICS_H
#define TP_LIB_PIPELINES_DIAGNOSTICS_H

#include "mlir/IR/MLIRContext.h"
#include <memory>

namespace llvm {
class SourceMgr;
class raw_ostream;
} // namespace llvm

namespace tp {

/// Prints the context's diagnostics to `errors`, one sentence each:
/// `FILE:LINE:COLUMN: error: SENTENCE`. The line of the file follows if it is
/// short: models hold weights and whole programs in lines of megabytes. Only
/// the main file of `sources` is quoted: a location in a program can name any
/// file, also one that never ends. `errors` must outlive the context.
void printDiagnostics(mlir::MLIRContext *context, std::shared_ptr<const llvm::SourceMgr> sources,
                      llvm::raw_ostream &errors);

} // namespace tp

#endif // TP_LIB_PIPELINES_DIAGNOSTICS_H
