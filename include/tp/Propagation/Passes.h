//===- Passes.h - passes of the annotated phase ------------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PROPAGATION_PASSES_H
#define TP_PROPAGATION_PASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "tp/IR/TpDialect.h"

namespace tp {
#define GEN_PASS_DECL
#include "tp/Propagation/Passes.h.inc"
#define GEN_PASS_REGISTRATION
#include "tp/Propagation/Passes.h.inc"
} // namespace tp

#endif // TP_PROPAGATION_PASSES_H
