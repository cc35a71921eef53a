//===- Register.cpp - dialects, external models, passes ---------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Collectives/Passes.h"
#include "tp/Input/Chlo/Chlo.h"
#include "tp/Input/Import/Passes.h"
#include "tp/Input/Shardy/Shardy.h"
#include "tp/Input/StableHLO/StableHLO.h"

#include "tp/Lowering/GPU/Passes.h"
#include "tp/Lowering/Host/Passes.h"
#include "tp/Lowering/Linalg/Passes.h"

#include "tp/Partition/Passes.h"
#include "tp/Pipelines/Pipelines.h"
#include "tp/Propagation/Passes.h"
#include "tp/ShardingRules/ShardingRules.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

void tp::registerAll(DialectRegistry &registry) {
  registry
      .insert<TpDialect, ::stablehlo::StableHLODialect, ::chlo::ChloDialect, ::sdy::SdyDialect, affine::AffineDialect,
              arith::ArithDialect, cf::ControlFlowDialect, func::FuncDialect, linalg::LinalgDialect, LLVM::LLVMDialect,
              math::MathDialect, memref::MemRefDialect, ml_program::MLProgramDialect, scf::SCFDialect,
              tensor::TensorDialect, tosa::TosaDialect, vector::VectorDialect>();
  registerShardingRules(registry);
  registerHostDialects(registry);
  registerGpuDialects(registry);
}

void tp::registerAllPasses() {
  registerTransformsPasses();
  registerImportPasses();
  registerShardingRulesTestPasses();
  registerPropagationPasses();
  registerPartitionPasses();
  registerCollectivesPasses();

  registerLoweringLinalgPasses();
  registerHostPasses();
  registerGpuPasses();
}
