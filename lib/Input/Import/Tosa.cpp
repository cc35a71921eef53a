//===- Tosa.cpp - TOSA as linalg ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/Import/Passes.h"
#include "mlir/Conversion/TosaToArith/TosaToArith.h"
#include "mlir/Conversion/TosaToLinalg/TosaToLinalg.h"
#include "mlir/Conversion/TosaToSCF/TosaToSCF.h"
#include "mlir/Conversion/TosaToTensor/TosaToTensor.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

namespace tp {
#define GEN_PASS_DEF_EXPANDTOSAPASS
#include "tp/Input/Import/Passes.h.inc"
} // namespace tp

/// MLIR's own conversions.
static void addPasses(OpPassManager &manager) {
  tosa::addTosaToLinalgPasses(manager, TosaToLinalgOptions(), TosaToLinalgNamedOptions(),
                              /*validationOptions=*/std::nullopt);
  TosaToArithPassOptions arithOptions;
  arithOptions.includeApplyRescale = true;
  manager.addNestedPass<func::FuncOp>(createTosaToArithPass(arithOptions));
  manager.addNestedPass<func::FuncOp>(createTosaToTensorPass());
  manager.addNestedPass<func::FuncOp>(createTosaToSCFPass());
}

namespace {
struct ExpandTosaPass : tp::impl::ExpandTosaPassBase<ExpandTosaPass> {
  void getDependentDialects(DialectRegistry &registry) const override {
    OpPassManager manager(ModuleOp::getOperationName());
    addPasses(manager);
    manager.getDependentDialects(registry);
  }

  void runOnOperation() override {
    OpPassManager manager(ModuleOp::getOperationName());
    addPasses(manager);
    if (failed(runPipeline(manager, getOperation())))
      return signalPassFailure();
    getOperation().walk([&](Operation *op) {
      if (!isa_and_nonnull<tosa::TosaDialect>(op->getDialect()) || isa<tosa::YieldOp>(op))
        return WalkResult::advance();
      // Shapes that nothing needs any more.
      if (isOpTriviallyDead(op))
        return WalkResult::advance();
      op->emitOpError("has no form in linalg");
      signalPassFailure();
      return WalkResult::interrupt();
    });
  }
};
} // namespace
