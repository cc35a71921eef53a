//===- VerifyRuntime.cpp - what the runtime phase guarantees ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Buffers.h"
#include "Strides.h"
#include "tp/Lowering/Host/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

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
      auto buffer = dyn_cast<host::BufferOp>(op);
      if (!buffer)
        return WalkResult::advance();
      MemRefType type = cast<MemRefType>(buffer.getType());
      int64_t bytes = type.getNumElements() * llvm::divideCeil(type.getElementTypeBitWidth(), 8);
      int64_t offset = buffer.getOffset();
      if (offset >= 0 && offset % host::kBufferAlignment == 0 && offset + bytes <= arena.getInt())
        return WalkResult::advance();
      op->emitOpError("expected ") << bytes << " bytes at a multiple of " << host::kBufferAlignment
                                   << " inside an arena of " << arena.getInt() << " bytes, found offset " << offset;
      return WalkResult::interrupt();
    });
    if (walk.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
