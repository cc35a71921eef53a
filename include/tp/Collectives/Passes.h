//===- Passes.h - passes on collectives --------------------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_COLLECTIVES_PASSES_H
#define TP_COLLECTIVES_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "tp/IR/TpDialect.h"

namespace tp {
#define GEN_PASS_DECL
#include "tp/Collectives/Passes.h.inc"
#define GEN_PASS_REGISTRATION
#include "tp/Collectives/Passes.h.inc"
} // namespace tp

#endif // TP_COLLECTIVES_PASSES_H
