//===- Passes.cpp - passes of the annotated phase -------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Propagation/Passes.h"
#include "tp/Propagation/Propagation.h"

namespace tp {
#define GEN_PASS_DEF_PROPAGATEPASS
#define GEN_PASS_DEF_DELAYREDUCTIONSPASS
#define GEN_PASS_DEF_VERIFYANNOTATEDPASS
#include "tp/Propagation/Passes.h.inc"
} // namespace tp

using namespace mlir;
using namespace tp;

namespace {

/// The module's mesh; null after a diagnostic.
MeshOp getOnlyMesh(ModuleOp module) {
  SmallVector<MeshOp> meshes(module.getOps<MeshOp>());
  if (meshes.size() == 1)
    return meshes.front();
  module.emitError() << "expected one tp.mesh, found " << meshes.size();
  return nullptr;
}

/// Runs `callback` on all functions with a body.
LogicalResult forEachFunction(ModuleOp module, function_ref<LogicalResult(func::FuncOp, MeshOp)> callback) {
  MeshOp mesh = getOnlyMesh(module);
  if (!mesh)
    return failure();
  for (func::FuncOp function : module.getOps<func::FuncOp>())
    if (!function.isExternal() && failed(callback(function, mesh)))
      return failure();
  return success();
}

struct PropagatePass : tp::impl::PropagatePassBase<PropagatePass> {
  using PropagatePassBase::PropagatePassBase;
  void runOnOperation() override {
    PropagationOptions options;
    auto remark = [](Operation *op, StringRef reason) {
      emitRemark(op->getLoc()) << "'" << op->getName() << "' " << reason;
    };
    if (explain)
      options.explain = remark;
    if (failed(forEachFunction(getOperation(),
                               [&](func::FuncOp function, MeshOp mesh) { return annotate(function, mesh, options); })))
      signalPassFailure();
  }
};

struct DelayReductionsPass : tp::impl::DelayReductionsPassBase<DelayReductionsPass> {
  void runOnOperation() override {
    if (failed(forEachFunction(getOperation(),
                               [&](func::FuncOp function, MeshOp mesh) { return delayReductions(function, mesh); })))
      signalPassFailure();
  }
};

struct VerifyAnnotatedPass : tp::impl::VerifyAnnotatedPassBase<VerifyAnnotatedPass> {
  void runOnOperation() override {
    if (failed(forEachFunction(getOperation(), verifyAnnotated)))
      signalPassFailure();
    markAllAnalysesPreserved();
  }
};

} // namespace
