//===- Accesses.cpp - the buffers that an op reads and writes -------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Accesses.h"
#include "Buffers.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace tp;

/// Whether an argument of a kernel is written in its body; of one without a body
/// nothing is known.
static bool isWritten(Value buffer) {
  return llvm::any_of(buffer.getUsers(), [&](Operation *user) {
    if (auto view = dyn_cast<ViewLikeOpInterface>(user))
      return isWritten(view.getViewDest());
    auto effects = dyn_cast<MemoryEffectOpInterface>(user);
    return !effects || effects.getEffectOnValue<MemoryEffects::Write>(buffer).has_value();
  });
}
static bool isWritten(func::CallOp call, OpOperand &operand) {
  auto kernel = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(call, call.getCalleeAttr());
  return !kernel || kernel.isExternal() || isWritten(kernel.getArgument(operand.getOperandNumber()));
}

Accesses tp::getAccesses(Operation *op) {
  Accesses roots;
  op->walk([&](Operation *inner) {
    if (isa<ViewLikeOpInterface>(inner))
      return;
    auto effects = dyn_cast<MemoryEffectOpInterface>(inner);
    auto product = dyn_cast<host::MatmulOp>(inner);
    auto collective = dyn_cast<host::CollectiveOp>(inner);
    auto wait = dyn_cast<host::WaitOp>(inner);
    auto kernel = dyn_cast<func::CallOp>(inner);
    for (OpOperand &use : inner->getOpOperands()) {
      Value operand = use.get();
      if (!isa<MemRefType>(operand.getType()))
        continue;
      bool writes = product      ? operand == product.getC()
                    : collective ? operand == collective.getOutput()
                    : wait       ? operand == wait.getOutput()
                    : kernel     ? isWritten(kernel, use)
                    : effects    ? effects.getEffectOnValue<MemoryEffects::Write>(operand).has_value()
                                 : true;
      roots[getRoot(operand)] |= writes;
    }
  });
  return roots;
}
