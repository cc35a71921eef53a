//===- Pipeline.cpp - the passes in order ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallModels.h"
#include "Program.h"
#include "tp/Lowering/Host/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Linalg/Transforms/SubsetInsertionOpInterfaceImpl.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/IR/TensorInferTypeOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/Transforms/SubsetInsertionOpInterfaceImpl.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace tp;

/// True if oneDNN's kernels for this feature run on the CPU that code is generated for.
static bool hasFeature(StringRef name) {
  const TargetCpu &cpu = getTargetCpu();
  return llvm::is_contained(cpu.features, name);
}

void tp::buildHostPipeline(OpPassManager &manager) {
  // On tensors: what the rank decides becomes arithmetic; fewer, larger ops.
  manager.addPass(createHostPreparePass());
  manager.addPass(createHostFusePass());
  // On buffers: results are arguments, products are calls, the rest is kernels.
  manager.addPass(createHostBufferizePass());
  HostMatchProductsPassOptions products;
  products.widenF16 = !hasFeature("avx512fp16");
  products.widenBF16 = !hasFeature("avx512bw");
  products.multiplyI8 = hasFeature("avx512vnni");
  manager.addPass(createHostMatchProductsPass(products));
  manager.addPass(createHostOutlineKernelsPass());
  manager.addPass(createHostStartCollectivesPass());
  // One arena.
  manager.addPass(createHostPlanArenaPass());
}

void tp::registerHostPasses() {
  registerLoweringHostPasses();
  PassPipelineRegistration<>("tp-lower-to-host", "From linalg on tensors to the runtime phase", buildHostPipeline);
}

void tp::registerHostDialects(DialectRegistry &registry) {
  registry.insert<host::HostDialect, affine::AffineDialect, bufferization::BufferizationDialect, linalg::LinalgDialect,
                  math::MathDialect, memref::MemRefDialect>();
  arith::registerBufferizableOpInterfaceExternalModels(registry);
  linalg::registerBufferizableOpInterfaceExternalModels(registry);
  linalg::registerSubsetOpInterfaceExternalModels(registry);
  scf::registerBufferizableOpInterfaceExternalModels(registry);
  tensor::registerBufferizableOpInterfaceExternalModels(registry);
  tensor::registerSubsetOpInterfaceExternalModels(registry);
  tensor::registerInferTypeOpInterfaceExternalModels(registry);
  registerCallModels(registry);
}
