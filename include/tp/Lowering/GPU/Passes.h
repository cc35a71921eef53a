//===- Passes.h - kernels for GPUs ----*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_GPU_PASSES_H
#define TP_LOWERING_GPU_PASSES_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "tp/Lowering/Host/Passes.h"

namespace tp {
#define GEN_PASS_DECL
#include "tp/Lowering/GPU/Passes.h.inc"
#define GEN_PASS_REGISTRATION
#include "tp/Lowering/GPU/Passes.h.inc"

/// `tp-lower-to-gpu`: as `tp-lower-to-host`, with kernels for GPUs: host code that starts
/// kernels, and the kernels in a gpu.module.
void buildGpuPipeline(mlir::OpPassManager &manager);
/// Registers the passes above and the pipeline `tp-lower-to-gpu`.
void registerGpuPasses();
void registerGpuDialects(mlir::DialectRegistry &registry);

} // namespace tp

#endif // TP_LOWERING_GPU_PASSES_H
