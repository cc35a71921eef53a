//===- Passes.h - from global to local ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PARTITION_PASSES_H
#define TP_PARTITION_PASSES_H

#include "mlir/Pass/Pass.h"
#include "tp/IR/TpDialect.h"

namespace tp {
#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "tp/Partition/Passes.h.inc"
} // namespace tp

#endif // TP_PARTITION_PASSES_H
