//===- ReuseBuffers.cpp - results in the place of their inputs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Buffers.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace tp;

/// True if all accesses of `buffer` and of its views are in `op`'s block and, by
/// that block's order, not on the wrong side of `op`.
static bool isAccessedOnly(Value buffer, Operation *op, bool before) {
  return llvm::all_of(buffer.getUsers(), [&](Operation *user) {
    Operation *here = op->getBlock()->findAncestorOpInBlock(*user);
    if (!here)
      return false;
    if (auto view = dyn_cast<ViewLikeOpInterface>(user); view && before)
      return isAccessedOnly(view->getResult(0), op, before);
    return here == op || here->isBeforeInBlock(op) == before;
  });
}

/// True if the output of `op`, which nothing accessed before, and `input`, of which
/// each element is read for that element of the output alone, and for the last
/// time, can be one buffer.
static bool canShare(linalg::GenericOp op, OpOperand &input, OpOperand &output) {
  auto old = getBase(input.get()).getDefiningOp<memref::AllocOp>();
  if (!old || old->getBlock() != op->getBlock() || !isReadInPlace(input, output.get()))
    return false;
  for (OpOperand &other : op->getOpOperands())
    if (&other != &input && &other != &output && isa<MemRefType>(other.get().getType()) &&
        getRoot(other.get()) == old &&
        (op.isDpsInit(&other) || other.get() != input.get() ||
         op.getMatchingIndexingMap(&other) != op.getMatchingIndexingMap(&input)))
      return false;
  return isAccessedOnly(old, op, /*before=*/true);
}

static void reuseInput(linalg::GenericOp op, OpOperand &output) {
  auto alloc = output.get().getDefiningOp<memref::AllocOp>();
  bool isNew = alloc ? alloc->getBlock() == op->getBlock() : isa<BlockArgument>(output.get());
  if (!isNew || op.payloadUsesValueFromOperand(&output) || !isAccessedOnly(output.get(), op, /*before=*/false))
    return;
  for (OpOperand *input : op.getDpsInputOperands()) {
    if (!isa<MemRefType>(input->get().getType()) || !canShare(op, *input, output))
      continue;
    if (alloc) {
      alloc.getResult().replaceAllUsesWith(input->get());
      alloc.erase();
      return;
    }
    // A result of the function: the input is formed there.
    auto old = input->get().getDefiningOp<memref::AllocOp>();
    if (!old)
      continue;
    old.getResult().replaceAllUsesWith(output.get());
    old.erase();
    return;
  }
}

void tp::reuseInputs(func::FuncOp function) {
  function.walk([](linalg::GenericOp op) {
    if (op.hasPureBufferSemantics())
      for (OpOperand &output : op.getDpsInitsMutable())
        reuseInput(op, output);
  });
}
