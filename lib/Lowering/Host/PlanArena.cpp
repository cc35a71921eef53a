//===- PlanArena.cpp - an offset for every buffer ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Buffers.h"
#include "tp/Lowering/Host/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_HOSTPLANARENAPASS
#include "tp/Lowering/Host/Passes.h.inc"
} // namespace tp

namespace {
/// One allocation: `bytes` of the arena from position `first` to `last`.
struct Lifetime {
  memref::AllocOp alloc;
  int64_t bytes;
  unsigned first, last;
  int64_t offset = 0;

  bool overlaps(const Lifetime &other) const { return first <= other.last && other.first <= last; }
};
} // namespace

static int64_t getBytes(MemRefType type) {
  int64_t bytes = type.getNumElements() * llvm::divideCeil(type.getElementTypeBitWidth(), 8);
  return llvm::alignTo(std::max<int64_t>(bytes, 1), host::kBufferAlignment);
}

/// Extends `life` by each access of `buffer` or a view of it. An access in a
/// loop that the allocation is outside of lasts from the loop's start to its end.
static void extend(Lifetime &life, Value buffer, const DenseMap<Operation *, std::pair<unsigned, unsigned>> &numbers) {
  for (Operation *user : buffer.getUsers()) {
    if (auto view = dyn_cast<ViewLikeOpInterface>(user)) {
      extend(life, view.getViewDest(), numbers);
      continue;
    }
    Operation *outermost = life.alloc->getBlock()->findAncestorOpInBlock(*user);
    auto [first, last] = numbers.lookup(outermost ? outermost : user);
    life.first = std::min(life.first, first);
    life.last = std::max(life.last, last);
  }
}

/// The lowest offset at which `life` fits between the buffers that live with it.
static int64_t findOffset(const Lifetime &life, ArrayRef<Lifetime *> placed) {
  int64_t offset = 0;
  for (const Lifetime *other : placed) { // by offset
    if (!life.overlaps(*other))
      continue;
    if (other->offset >= offset + life.bytes)
      break;
    offset = std::max(offset, other->offset + other->bytes);
  }
  return offset;
}

namespace {
struct HostPlanArenaPass : tp::impl::HostPlanArenaPassBase<HostPlanArenaPass> {
  void runOnOperation() override {
    auto main = cast_or_null<func::FuncOp>(host::findMain(getOperation()));
    if (!main)
      return signalPassFailure();
    // Each op's number, and the last number inside it.
    DenseMap<Operation *, std::pair<unsigned, unsigned>> numbers;
    unsigned next = 0;
    std::function<void(Operation *)> number = [&](Operation *op) {
      unsigned own = next++;
      for (Region &region : op->getRegions())
        for (Operation &inner : region.getOps())
          number(&inner);
      numbers[op] = {own, next - 1};
    };
    for (Operation &op : main.front())
      number(&op);

    SmallVector<Lifetime> lives;
    WalkResult walk = main.walk([&](memref::AllocOp alloc) {
      if (!alloc.getType().hasStaticShape()) {
        alloc.emitOpError("expected a static shape, found ") << alloc.getType();
        return WalkResult::interrupt();
      }
      Lifetime life{alloc, getBytes(alloc.getType()), ~0u, 0};
      extend(life, alloc, numbers);
      lives.push_back(life);
      return WalkResult::advance();
    });
    if (walk.wasInterrupted())
      return signalPassFailure();

    // Large ones first; they leave gaps that the small ones fill.
    SmallVector<Lifetime *> order, placed;
    for (Lifetime &life : lives)
      if (life.first <= life.last)
        order.push_back(&life);
    std::stable_sort(order.begin(), order.end(), [](Lifetime *x, Lifetime *y) { return x->bytes > y->bytes; });
    int64_t bytes = 0;
    for (Lifetime *life : order) {
      life->offset = findOffset(*life, placed);
      bytes = std::max(bytes, life->offset + life->bytes);
      placed.insert(llvm::upper_bound(placed, life, [](Lifetime *x, Lifetime *y) { return x->offset < y->offset; }),
                    life);
    }
    for (Lifetime &life : lives) {
      OpBuilder b(life.alloc);
      auto buffer = host::BufferOp::create(b, life.alloc.getLoc(), life.alloc.getType(), life.offset);
      life.alloc.replaceAllUsesWith(buffer.getResult());
      life.alloc.erase();
    }
    main->setAttr(host::kArenaBytesAttr, Builder(&getContext()).getI64IntegerAttr(bytes));
  }
};
} // namespace
