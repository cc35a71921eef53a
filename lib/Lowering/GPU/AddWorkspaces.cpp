//===- AddWorkspaces.cpp - memory of libraries for one call ---------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/Lifetimes.h"
#include "tp/Lowering/GPU/Passes.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_GPUADDWORKSPACESPASS
#include "tp/Lowering/GPU/Passes.h.inc"
} // namespace tp

/// What cuBLASLt's documentation recommends for Hopper, and the alignment that it asks for.
static constexpr int64_t kMostBytes = int64_t(32) << 20, kAlignment = 256;

/// Terms of a sum that are worth a part of their own, and the most parts.
static constexpr int64_t kTermsOfPart = 256, kMostParts = 16;

/// The parts of sums of `terms` products each, in f32.
static int64_t getWorkspaceBytes(int64_t sums, int64_t terms) {
  int64_t parts = std::min(terms / kTermsOfPart, kMostParts);
  if (parts < 2)
    return 0;
  return std::min(sums, kMostBytes / (4 * parts)) * 4 * parts;
}

static int64_t getWorkspaceBytes(host::MatmulOp op) {
  int64_t sums = 1;
  for (int64_t size : op.getSizes().drop_back())
    sums *= size;
  return getWorkspaceBytes(sums, op.getSizes().back());
}

/// Copies of the three tensors, as they lie where cuDNN is fast.
static int64_t getWorkspaceBytes(host::ConvolutionOp op) {
  int64_t bytes = 0;
  for (Type side : op->getOperandTypes())
    bytes += getArenaBytes(cast<MemRefType>(side));
  return std::min(bytes, kMostBytes);
}

template <typename OpTy> static void addWorkspace(OpTy op) {
  int64_t bytes = op.getWorkspace() ? 0 : getWorkspaceBytes(op);
  if (!bytes)
    return;
  OpBuilder b(op);
  auto type = MemRefType::get({bytes}, b.getI8Type());
  op.getWorkspaceMutable().assign(
      memref::AllocOp::create(b, op.getLoc(), type, b.getI64IntegerAttr(kAlignment)).getResult());
}

namespace {
struct GpuAddWorkspacesPass : tp::impl::GpuAddWorkspacesPassBase<GpuAddWorkspacesPass> {
  void runOnOperation() override {
    getOperation().walk([](host::MatmulOp op) { addWorkspace(op); });
    getOperation().walk([](host::ConvolutionOp op) { addWorkspace(op); });
  }
};
} // namespace
