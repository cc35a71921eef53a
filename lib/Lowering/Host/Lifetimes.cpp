//===- Lifetimes.cpp - from a buffer's first to its last use ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lifetimes.h"
#include "tp/IR/TpDialect.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace tp;

Lifetimes::Lifetimes(func::FuncOp function) {
  for (Operation &op : function.front())
    end = number(&op, end);
}

unsigned Lifetimes::number(Operation *op, unsigned next) {
  unsigned own = next++;
  for (Region &region : op->getRegions())
    for (Operation &inner : region.getOps())
      next = number(&inner, next);
  positions[op] = {own, next - 1};
  return next;
}

void Lifetimes::extend(Lifetime &life, Value buffer, Block *block) const {
  for (Operation *user : buffer.getUsers()) {
    if (auto view = dyn_cast<ViewLikeOpInterface>(user)) {
      extend(life, view.getViewDest(), block);
      continue;
    }
    Operation *outermost = block->findAncestorOpInBlock(*user);
    auto [first, last] = positions.lookup(outermost ? outermost : user);
    life.first = std::min(life.first, first);
    life.last = std::max(life.last, last);
  }
}

Lifetime Lifetimes::get(OpResult buffer) const {
  Lifetime life;
  extend(life, buffer, buffer.getOwner()->getBlock());
  return life;
}

int64_t tp::getArenaBytes(MemRefType type) {
  return std::max<int64_t>(type.getNumElements() * getElementBytes(type.getElementType()), 1);
}
