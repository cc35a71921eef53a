//===- RankMemory.cpp - bytes that a rank needs ---------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Lowering/Host/RankMemory.h"
#include "Lifetimes.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace tp;

RankMemory tp::getRankMemory(ModuleOp module) {
  auto main = cast<func::FuncOp>(host::findMain(module));
  RankMemory memory;
  for (Type type : main.getArgumentTypes())
    memory.alwaysBytes += getArenaBytes(cast<MemRefType>(type));
  memory.arenaBytes = main->getAttrOfType<IntegerAttr>(host::kArenaBytesAttr).getInt();
  // As Lifetimes numbers them.
  for (Operation &op : main.front())
    op.walk<WalkOrder::PreOrder>([&](Operation *nested) { memory.usage.push_back({nested->getLoc(), 0}); });
  std::vector<int64_t> changes(memory.usage.size() + 1);
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
  for (auto [moment, change] : llvm::zip(memory.usage, changes))
    moment.second = alive += change;
  return memory;
}
