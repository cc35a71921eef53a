//===- ModelTargets.h - what the compiler's targets share ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TEST_FUZZ_MODELTARGETS_H
#define TP_TEST_FUZZ_MODELTARGETS_H

#include "Targets.h"
#include "mlir/IR/DialectRegistry.h"

namespace tp::fuzz {

/// All that the tools register; filled once.
const mlir::DialectRegistry &getRegistry();

} // namespace tp::fuzz

#endif // TP_TEST_FUZZ_MODELTARGETS_H
