//===- VerifyRuntime.cpp - what the runtime phase guarantees ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Accesses.h"
#include "Buffers.h"
#include "Lifetimes.h"
#include "Strides.h"
#include "tp/Lowering/Host/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_VERIFYRUNTIMEPASS
#include "tp/Lowering/Host/Passes.h.inc"
} // namespace tp

static LogicalResult verifyTypes(Operation *op) {
  auto check = [&](Type type) -> LogicalResult {
    if (isa<TensorType>(type))
      return op->emitOpError("expected no tensors in the runtime phase, found ") << type;
    if (auto buffer = dyn_cast<MemRefType>(type); buffer && failed(getStaticStrides(buffer)))
      return op->emitOpError("expected buffers of static shape and strides, found ") << type;
    return success();
  };
  for (Type type : llvm::concat<const Type>(op->getOperandTypes(), op->getResultTypes()))
    if (failed(check(type)))
      return failure();
  if (auto function = dyn_cast<func::FuncOp>(op))
    for (Type type : llvm::concat<const Type>(function.getArgumentTypes(), function.getResultTypes()))
      if (failed(check(type)))
        return failure();
  return success();
}

static LogicalResult verifyPlace(host::BufferOp buffer, int64_t arenaBytes) {
  int64_t bytes = getArenaBytes(cast<MemRefType>(buffer.getType())), offset = buffer.getOffset();
  if (offset >= 0 && offset % host::kBufferAlignment == 0 && offset + bytes <= arenaBytes)
    return success();
  return buffer.emitOpError("expected ") << bytes << " bytes at a multiple of " << host::kBufferAlignment
                                         << " inside an arena of " << arenaBytes << " bytes, found offset " << offset;
}

/// No two buffers share bytes of the arena while both live.
static LogicalResult verifyDisjoint(func::FuncOp main) {
  struct Use {
    host::BufferOp buffer;
    Lifetime life;
    int64_t begin, end; // bytes of the arena
  };
  Lifetimes lifetimes(main);
  SmallVector<Use> uses, alive;
  main.walk([&](host::BufferOp buffer) {
    Lifetime life = lifetimes.get(cast<OpResult>(buffer.getResult()));
    int64_t begin = buffer.getOffset();
    if (!life.isEmpty())
      uses.push_back({buffer, life, begin, begin + getArenaBytes(cast<MemRefType>(buffer.getType()))});
  });
  llvm::sort(uses, [](const Use &x, const Use &y) { return x.life.first < y.life.first; });
  for (const Use &use : uses) {
    llvm::erase_if(alive, [&](const Use &other) { return other.life.last < use.life.first; });
    for (const Use &other : alive)
      if (use.begin < other.end && other.begin < use.end) {
        host::BufferOp buffer = use.buffer, first = other.buffer;
        InFlightDiagnostic error = buffer.emitOpError("expected bytes of its own, found that it lives in bytes ")
                                   << use.begin << " to " << use.end << " together with another buffer";
        error.attachNote(first.getLoc()) << "in bytes " << other.begin << " to " << other.end << " lives this one";
        return error;
      }
    alive.push_back(use);
  }
  return success();
}

/// A started collective has its buffers for itself until its wait.
static LogicalResult verifyStarted(host::CollectiveOp op) {
  auto slot = op->getAttrOfType<IntegerAttr>(host::kSlotAttr);
  if (!slot)
    return success();
  Value input = getRoot(op.getInput()), output = getRoot(op.getOutput());
  for (Operation *next = op->getNextNode(); next; next = next->getNextNode()) {
    if (auto wait = dyn_cast<host::WaitOp>(next); wait && wait.getSlotAttr() == slot) {
      if (wait.getInput() == op.getInput() && wait.getOutput() == op.getOutput())
        return success();
      return wait.emitOpError("expected the buffers of the collective that was started with slot ") << slot.getInt();
    }
    if (auto other = dyn_cast<host::CollectiveOp>(next); other && other->getAttr(host::kSlotAttr) == slot)
      return other.emitOpError("expected slot ") << slot.getInt() << " to be free: a collective is under way with it";
    if (isa<ViewLikeOpInterface>(next))
      continue;
    Accesses accesses = getAccesses(next);
    bool reads = accesses.contains(output);
    if (!reads && !accesses.lookup(input))
      continue;
    InFlightDiagnostic error = next->emitOpError("expected a wait for slot ")
                               << slot.getInt() << " before it " << (reads ? "accesses the output" : "writes the input")
                               << " of a collective under way";
    error.attachNote(op.getLoc()) << "which is started here";
    return error;
  }
  return op.emitOpError("expected a wait for slot ") << slot.getInt() << " later in its block";
}

/// Waits are for what was started before in the same block.
static LogicalResult verifyWait(host::WaitOp wait) {
  for (Operation *before = wait->getPrevNode(); before; before = before->getPrevNode()) {
    if (auto other = dyn_cast<host::WaitOp>(before); other && other.getSlotAttr() == wait.getSlotAttr())
      break;
    if (before->getAttr(host::kSlotAttr) == wait.getSlotAttr())
      return success();
  }
  return wait.emitOpError("expected a collective that is started with slot ") << wait.getSlot() << " before it";
}

namespace {
struct VerifyRuntimePass : tp::impl::VerifyRuntimePassBase<VerifyRuntimePass> {
  void runOnOperation() override {
    auto main = cast_or_null<func::FuncOp>(host::findMain(getOperation()));
    if (!main) {
      getOperation().emitError("expected one public function");
      return signalPassFailure();
    }
    auto arena = main->getAttrOfType<IntegerAttr>(host::kArenaBytesAttr);
    if (!arena) {
      main.emitOpError("expected attribute '") << host::kArenaBytesAttr << "', the size of its arena";
      return signalPassFailure();
    }
    WalkResult walk = getOperation().walk([&](Operation *op) {
      if (failed(verifyTypes(op)))
        return WalkResult::interrupt();
      if (isa<memref::AllocOp, memref::AllocaOp>(op)) {
        op->emitOpError("expected an offset in the arena");
        return WalkResult::interrupt();
      }
      // A choice between buffers would be used when neither seems to be.
      if (llvm::any_of(op->getResultTypes(), llvm::IsaPred<MemRefType>) &&
          !isa<host::BufferOp, memref::GetGlobalOp, ViewLikeOpInterface>(op)) {
        op->emitOpError("expected a view of one buffer");
        return WalkResult::interrupt();
      }
      if (auto collective = dyn_cast<host::CollectiveOp>(op); collective && failed(verifyStarted(collective)))
        return WalkResult::interrupt();
      if (auto wait = dyn_cast<host::WaitOp>(op); wait && failed(verifyWait(wait)))
        return WalkResult::interrupt();
      auto buffer = dyn_cast<host::BufferOp>(op);
      return buffer && failed(verifyPlace(buffer, arena.getInt())) ? WalkResult::interrupt() : WalkResult::advance();
    });
    if (walk.wasInterrupted() || failed(verifyDisjoint(main)))
      signalPassFailure();
  }
};
} // namespace
