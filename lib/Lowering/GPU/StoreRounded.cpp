//===- StoreRounded.cpp - products in bf16 and f16 are stored as such -----===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/Accesses.h"
#include "../Host/Buffers.h"
#include "tp/Lowering/GPU/Passes.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_GPUSTOREROUNDEDPASS
#include "tp/Lowering/GPU/Passes.h.inc"
} // namespace tp

/// Adds `buffer` and its views to `buffers`, and the block arguments that structured ops read
/// of them to `reads`; false if anything but these and `writer` accesses one.
static bool collectReads(Value buffer, Operation *writer, SmallVectorImpl<Value> &buffers,
                         SmallVectorImpl<BlockArgument> &reads) {
  buffers.push_back(buffer);
  return llvm::all_of(buffer.getUses(), [&](OpOperand &use) {
    if (use.getOwner() == writer)
      return true;
    if (auto view = dyn_cast<ViewLikeOpInterface>(use.getOwner()))
      return collectReads(view.getViewDest(), writer, buffers, reads);
    auto op = dyn_cast<linalg::GenericOp>(use.getOwner());
    if (op && op.isDpsInput(&use))
      reads.push_back(op.getMatchingBlockArgument(&use));
    return op && op.isDpsInput(&use);
  });
}

/// Removes an op that only copies what the product stores to an allocation: who reads the
/// copy later in the block reads c, which nothing else writes.
static void removeCopy(host::MatmulOp product, linalg::GenericOp op) {
  if (op.getNumDpsInputs() != 1 || op.getNumDpsInits() != 1 ||
      op.getBody()->getTerminator()->getOperand(0) != op.getBody()->getArgument(0))
    return;
  OpOperand &input = *op.getDpsInputOperand(0);
  Value c = input.get(), copy = op.getOutputs()[0];
  Block *block = op->getBlock();
  if (!isReadInPlace(input, copy) || !copy.getDefiningOp<memref::AllocOp>() || product->getBlock() != block ||
      !product->isBeforeInBlock(op))
    return;
  auto isAtOrAfter = [&](Operation *user) {
    Operation *here = block->findAncestorOpInBlock(*user);
    return here && !here->isBeforeInBlock(op);
  };
  if (!llvm::all_of(copy.getUsers(), isAtOrAfter))
    return;
  for (Operation *next = op->getNextNode(); next; next = next->getNextNode())
    if (getAccesses(next).lookup(copy))
      return;
  op.erase();
  copy.replaceAllUsesWith(c);
  copy.getDefiningOp()->erase();
}

/// Stores sums in the type of the operands if all that read them round them to it first.
static bool storeRounded(host::MatmulOp product) {
  auto c = getRoot(product.getC()).getDefiningOp<memref::AllocOp>();
  Type narrow = getElementTypeOrSelf(product.getA().getType());
  SmallVector<Value> buffers;
  SmallVector<BlockArgument> reads;
  if (!c || !c.getType().getElementType().isF32() || !(narrow.isBF16() || narrow.isF16()) ||
      !collectReads(c, product, buffers, reads))
    return false;
  auto isRounding = [&](Operation *user) {
    return isa<arith::TruncFOp>(user) && user->getResult(0).getType() == narrow;
  };
  if (!llvm::all_of(reads, [&](BlockArgument read) { return llvm::all_of(read.getUsers(), isRounding); }))
    return false;
  for (Value buffer : buffers)
    buffer.setType(cast<MemRefType>(buffer.getType()).clone(narrow));
  for (BlockArgument read : reads) {
    read.setType(narrow);
    for (Operation *rounding : llvm::make_early_inc_range(read.getUsers())) {
      rounding->replaceAllUsesWith(ValueRange{read});
      rounding->erase();
    }
    removeCopy(product, cast<linalg::GenericOp>(read.getOwner()->getParentOp()));
  }
  return true;
}

namespace {
struct GpuStoreRoundedPass : tp::impl::GpuStoreRoundedPassBase<GpuStoreRoundedPass> {
  void runOnOperation() override {
    SmallVector<host::MatmulOp> products;
    getOperation().walk([&](host::MatmulOp product) { products.push_back(product); });
    for (host::MatmulOp product : products)
      if (!product.getBias() && !product.getEpilogue() && storeRounded(product))
        ++numRounded;
  }
};
} // namespace
