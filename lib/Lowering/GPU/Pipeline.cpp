//===- Pipeline.cpp - the passes in order ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Lowering/GPU/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace tp;

void tp::buildGpuPipeline(OpPassManager &manager) {
  // As for the CPU, up to buffers and products.
  manager.addPass(createHostPreparePass());
  manager.addPass(createHostFusePass());
  manager.addPass(createHostBufferizePass());
  manager.addPass(createHostMatchProductsPass());
  // What rounds a product, adds a bias or activates becomes a part of it.
  manager.addPass(createGpuStoreRoundedPass());
  manager.addPass(createGpuFuseEpiloguesPass());
  // What is left of loops becomes kernels.
  manager.addPass(createGpuOutlineKernelsPass());
  // One arena, in which libraries have their memory, too.
  manager.addPass(createGpuAddWorkspacesPass());
  manager.addPass(createHostStartCollectivesPass());
  manager.addPass(createHostPlanArenaPass());
}

void tp::registerGpuPasses() {
  registerLoweringGPUPasses();
  PassPipelineRegistration<>("tp-lower-to-gpu", "From linalg on tensors to the runtime phase, for GPUs",
                             buildGpuPipeline);
}

void tp::registerGpuDialects(DialectRegistry &registry) { registry.insert<gpu::GPUDialect>(); }
