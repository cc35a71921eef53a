//===- DeviceScalars.cpp - scalars that kernels read themselves ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceScalars.h"
#include "../Host/Buffers.h"
#include "../Host/Accesses.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace tp;

DeviceScalars::DeviceScalars(Block &block) {
  unsigned next = 0;
  for (Operation &op : block) {
    order[&op] = next;
    for (auto [root, isWritten] : getAccesses(&op))
      if (isWritten)
        writes[root].push_back(next);
    ++next;
  }
}

bool DeviceScalars::isDeferrable(Operation *load, Operation *at) const {
  auto from = order.find(load), to = order.find(at);
  if (from == order.end() || to == order.end())
    return false;
  auto found = writes.find(getRoot(cast<memref::LoadOp>(load).getMemRef()));
  return found == writes.end() || llvm::none_of(found->second, [&](unsigned position) {
           return position > from->second && position <= to->second;
         });
}

bool DeviceScalars::isInside(Operation *op, Operation *at) const {
  if (isa<memref::LoadOp>(op))
    return isDeferrable(op, at);
  bool isView = isa<ViewLikeOpInterface>(op);
  if (op->getNumRegions() || (!isView && !isPure(op)))
    return false;
  // Views and arithmetic on what is inside, as long as all that is loaded is there.
  bool uses = false;
  SmallVector<Operation *> todo{op};
  llvm::SmallPtrSet<Operation *, 8> seen;
  while (!todo.empty()) {
    Operation *next = todo.pop_back_val();
    for (Value operand : next->getOperands()) {
      Operation *definition = operand.getDefiningOp();
      if (!definition || !seen.insert(definition).second)
        continue;
      if (isa<memref::LoadOp>(definition)) {
        uses |= isDeferrable(definition, at);
      } else if (isa<ViewLikeOpInterface>(definition) || (isPure(definition) && !definition->getNumRegions())) {
        todo.push_back(definition);
      }
    }
  }
  return uses;
}
