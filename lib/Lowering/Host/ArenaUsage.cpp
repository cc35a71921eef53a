//===- ArenaUsage.cpp - bytes of the arena that live, over time -----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Lowering/Host/ArenaUsage.h"
#include "Lifetimes.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace tp;

std::vector<std::pair<Location, int64_t>> tp::getArenaUsage(func::FuncOp main) {
  std::vector<std::pair<Location, int64_t>> usage;
  // As Lifetimes numbers them.
  for (Operation &op : main.front())
    op.walk<WalkOrder::PreOrder>([&](Operation *nested) { usage.push_back({nested->getLoc(), 0}); });
  std::vector<int64_t> changes(usage.size() + 1);
  Lifetimes lifetimes(main);
  main.walk([&](host::BufferOp buffer) {
    Lifetime life = lifetimes.get(cast<OpResult>(buffer.getResult()));
    if (life.isEmpty())
      return;
    int64_t bytes = llvm::alignTo(getArenaBytes(cast<MemRefType>(buffer.getType())), host::kBufferAlignment);
    changes[life.first] += bytes;
    changes[life.last + 1] -= bytes;
  });
  int64_t alive = 0;
  for (auto [moment, change] : llvm::zip(usage, changes))
    moment.second = alive += change;
  return usage;
}
