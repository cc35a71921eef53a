//===- PlanArena.cpp - an offset for every buffer ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lifetimes.h"
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
/// One allocation: `bytes` of the arena while it lives.
struct Placement {
  memref::AllocOp alloc;
  int64_t bytes, alignment;
  Lifetime life;
  int64_t offset = 0;
};
} // namespace

/// The lowest offset at which `placement` fits between the buffers that live with it.
static int64_t findOffset(const Placement &placement, ArrayRef<Placement *> placed) {
  int64_t offset = 0;
  for (const Placement *other : placed) { // by offset
    if (!placement.life.overlaps(other->life))
      continue;
    if (other->offset >= offset + placement.bytes)
      break;
    offset = std::max(offset, int64_t(llvm::alignTo(other->offset + other->bytes, placement.alignment)));
  }
  return offset;
}

namespace {
struct HostPlanArenaPass : tp::impl::HostPlanArenaPassBase<HostPlanArenaPass> {
  void runOnOperation() override {
    auto main = cast_or_null<func::FuncOp>(host::findMain(getOperation()));
    if (!main)
      return signalPassFailure();
    Lifetimes lifetimes(main);
    SmallVector<Placement> placements;
    WalkResult walk = main.walk([&](memref::AllocOp alloc) {
      if (!alloc.getType().hasStaticShape()) {
        alloc.emitOpError("expected a static shape, found ") << alloc.getType();
        return WalkResult::interrupt();
      }
      int64_t bytes = llvm::alignTo(getArenaBytes(alloc.getType()), host::kBufferAlignment);
      int64_t alignment = std::max<int64_t>(alloc.getAlignment().value_or(1), host::kBufferAlignment);
      placements.push_back({alloc, bytes, alignment, lifetimes.get(cast<OpResult>(alloc.getResult()))});
      return WalkResult::advance();
    });
    if (walk.wasInterrupted())
      return signalPassFailure();

    // Large ones first; they leave gaps that the small ones fill.
    SmallVector<Placement *> order, placed;
    for (Placement &placement : placements)
      order.push_back(&placement);
    std::stable_sort(order.begin(), order.end(), [](Placement *x, Placement *y) { return x->bytes > y->bytes; });
    int64_t bytes = 0;
    for (Placement *placement : order) {
      placement->offset = findOffset(*placement, placed);
      bytes = std::max(bytes, placement->offset + placement->bytes);
      placed.insert(
          llvm::upper_bound(placed, placement, [](Placement *x, Placement *y) { return x->offset < y->offset; }),
          placement);
    }
    for (Placement &placement : placements) {
      memref::AllocOp alloc = placement.alloc;
      OpBuilder b(alloc);
      auto buffer = host::BufferOp::create(b, alloc.getLoc(), alloc.getType(), placement.offset);
      alloc.replaceAllUsesWith(buffer.getResult());
      alloc.erase();
    }
    main->setAttr(host::kArenaBytesAttr, Builder(&getContext()).getI64IntegerAttr(bytes));
  }
};
} // namespace
