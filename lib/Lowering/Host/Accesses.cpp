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
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace tp;

/// Whether a buffer of a kernel is written in its body; of a kernel without a body nothing
/// is known.
static bool isWritten(Value buffer) {
  return llvm::any_of(buffer.getUsers(), [&](Operation *user) {
    if (auto view = dyn_cast<ViewLikeOpInterface>(user))
      return isWritten(view.getViewDest());
    auto effects = dyn_cast<MemoryEffectOpInterface>(user);
    return !effects || effects.getEffectOnValue<MemoryEffects::Write>(buffer).has_value();
  });
}
static bool isWritten(Operation *call, SymbolRefAttr callee, unsigned argument) {
  auto kernel = SymbolTable::lookupNearestSymbolFrom<FunctionOpInterface>(call, callee);
  return !kernel || kernel.isExternal() || isWritten(kernel.getArgument(argument));
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
    auto launch = dyn_cast<gpu::LaunchFuncOp>(inner);
    unsigned firstArgument = launch ? launch.getKernelOperands().getBeginOperandIndex() : 0;
    for (OpOperand &use : inner->getOpOperands()) {
      Value operand = use.get();
      if (!isa<MemRefType>(operand.getType()))
        continue;
      bool writes = product      ? operand == product.getC() || operand == product.getWorkspace()
                    : collective ? operand == collective.getOutput()
                    : wait       ? operand == wait.getOutput()
                    : kernel     ? isWritten(kernel, kernel.getCalleeAttr(), use.getOperandNumber())
                    : launch     ? isWritten(launch, launch.getKernel(), use.getOperandNumber() - firstArgument)
                    : effects    ? effects.getEffectOnValue<MemoryEffects::Write>(operand).has_value()
                                 : true;
      roots[getRoot(operand)] |= writes;
    }
  });
  return roots;
}
