//===- StartCollectives.cpp - collectives beside computation --------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Accesses.h"
#include "Buffers.h"
#include "Lifetimes.h"
#include "tp/IR/Overlap.h"
#include "tp/Lowering/Host/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_HOSTSTARTCOLLECTIVESPASS
#include "tp/Lowering/Host/Passes.h.inc"
} // namespace tp

/// What a collective can run beside: all that takes time of its own.
static bool takesTime(Operation *op) {
  return isa<host::MatmulOp, host::LapackOp, func::CallOp, gpu::LaunchFuncOp, memref::CopyOp>(op) ||
         op->getNumRegions() > 0;
}

namespace {
/// A function's memory over time, and what collectives in flight add to it.
class Memory {
public:
  explicit Memory(func::FuncOp main) : lifetimes(main) {
    usage.resize(lifetimes.getEnd());
    main.walk([&](memref::AllocOp alloc) {
      Lifetime life = lifetimes.get(cast<OpResult>(alloc.getResult()));
      add(getArenaBytes(alloc.getType()), life.first, life.last);
      lives[alloc] = life;
    });
    for (int64_t bytes : usage)
      peak = std::max(peak, bytes);
  }

  /// The last op before `until` (in the block, after `from`) up to which `buffer`
  /// can live on.
  Operation *keep(Value buffer, Operation *from, Operation *until) {
    auto alloc = buffer.getDefiningOp<memref::AllocOp>();
    Operation *last = until->getPrevNode();
    if (!alloc)
      return last;
    Lifetime &life = lives[alloc];
    int64_t bytes = getArenaBytes(alloc.getType());
    unsigned end = lifetimes.getLast(last);
    for (unsigned point = life.last + 1; point <= end; ++point)
      if (usage[point] + bytes > peak) {
        while (last != from && lifetimes.getLast(last) >= point)
          last = last->getPrevNode();
        break;
      }
    return last;
  }
  /// `buffer` lives until `last`, as the above has found possible.
  void extend(Value buffer, Operation *last) {
    auto alloc = buffer.getDefiningOp<memref::AllocOp>();
    if (!alloc)
      return;
    Lifetime &life = lives[alloc];
    unsigned end = lifetimes.getLast(last);
    if (end > life.last) {
      add(getArenaBytes(alloc.getType()), life.last + 1, end);
      life.last = end;
    }
  }

private:
  void add(int64_t bytes, unsigned first, unsigned last) {
    for (unsigned point = first; point <= last && point < usage.size(); ++point)
      usage[point] += bytes;
  }

  Lifetimes lifetimes;
  llvm::DenseMap<Operation *, Lifetime> lives;
  std::vector<int64_t> usage; // by position
  int64_t peak = 0;
};

struct HostStartCollectivesPass : tp::impl::HostStartCollectivesPassBase<HostStartCollectivesPass> {
  void runOnOperation() override {
    auto main = cast_or_null<func::FuncOp>(host::findMain(getOperation()));
    if (!main)
      return signalPassFailure();
    SmallVector<host::CollectiveOp> collectives;
    main.walk([&](host::CollectiveOp op) {
      if (op->removeDiscardableAttr(kOverlapAttr))
        collectives.push_back(op);
    });
    if (collectives.empty())
      return;
    Memory memory(main);
    int64_t slots = 0;
    // Waits are put in later: positions are those of the program as it is.
    SmallVector<std::pair<host::CollectiveOp, Operation *>> waits;
    for (host::CollectiveOp op : collectives)
      if (Operation *last = findEnd(op, memory))
        waits.push_back({op, last});
    for (auto [op, last] : waits) {
      OpBuilder b(&getContext());
      // Those that end at one place are awaited in their order.
      b.setInsertionPoint(findWaitPlace(last));
      auto slot = b.getI64IntegerAttr(slots++);
      op->setAttr(host::kSlotAttr, slot);
      host::WaitOp::create(b, op.getLoc(), slot, op.getInput(), op.getOutput());
      ++numStarted;
    }
  }

  /// Behind `last` and the waits that are there already.
  static Operation *findWaitPlace(Operation *last) {
    Operation *place = last->getNextNode();
    while (isa<host::WaitOp>(place))
      place = place->getNextNode();
    return place;
  }

  /// The last op that the collective runs beside; null if there is none that matters.
  Operation *findEnd(host::CollectiveOp op, Memory &memory) {
    Value input = getRoot(op.getInput()), output = getRoot(op.getOutput());
    Operation *until = op->getNextNode();
    for (; !until->hasTrait<OpTrait::IsTerminator>(); until = until->getNextNode()) {
      if (isa<ViewLikeOpInterface>(until))
        continue;
      Accesses accesses = getAccesses(until);
      if (accesses.contains(output) || accesses.lookup(input))
        break;
    }
    Operation *last = memory.keep(input, op, until);
    while (last != op && !takesTime(last))
      last = last->getPrevNode();
    if (last == op)
      return nullptr;
    memory.extend(input, last);
    return last;
  }
};
} // namespace
