//===- Calibrate.h - a machine file of this computer ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TOOLS_TP_BENCH_CALIBRATE_H
#define TP_TOOLS_TP_BENCH_CALIBRATE_H

#include "llvm/Support/Error.h"
#include <string>

namespace tp::bench {

/// Measures this computer as the host of ranks that are threads: the text of a
/// machine file (machines/README.md). `quick` measures few sizes, shortly: for
/// tests. Shows what it does if standard error is a terminal.
llvm::Expected<std::string> calibrate(llvm::StringRef name, bool quick);

} // namespace tp::bench

#endif // TP_TOOLS_TP_BENCH_CALIBRATE_H
