//===- Passes.h - from StableHLO to linalg ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_LINALG_PASSES_H
#define TP_LOWERING_LINALG_PASSES_H

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/Pass.h"

namespace tp {
#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "tp/Lowering/Linalg/Passes.h.inc"

/// On a collective: its integers, whose type has no sign any more, are unsigned.
inline constexpr llvm::StringLiteral kUnsignedAttr = "tp.unsigned";

} // namespace tp

#endif // TP_LOWERING_LINALG_PASSES_H
