//===- Passes.h - from what a user has to the input phase ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_IMPORT_PASSES_H
#define TP_INPUT_IMPORT_PASSES_H

#include "mlir/Pass/Pass.h"

namespace tp {
#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "tp/Input/Import/Passes.h.inc"
} // namespace tp

#endif // TP_INPUT_IMPORT_PASSES_H
