//===- Prepare.cpp - what depends on the rank ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Lowering/Host/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_HOSTPREPAREPASS
#include "tp/Lowering/Host/Passes.h.inc"
} // namespace tp

/// The digit of `rank` that counts positions along `axis`.
static Value getDigit(ImplicitLocOpBuilder &b, Value rank, AxisRefAttr axis, MeshAttr mesh) {
  int64_t position = mesh.getAxisPosition(axis.getName().getValue());
  int64_t stride = 1;
  for (MeshAxisAttr later : mesh.getAxes().drop_front(position + 1))
    stride *= later.getSize();
  int64_t size = axis.getSizeIn(mesh);
  if (!axis.isWhole())
    stride *= mesh.getAxes()[position].getSize() / (axis.getPreSize() * size);
  auto constant = [&](int64_t value) { return arith::ConstantOp::create(b, b.getI32IntegerAttr(value)).getResult(); };
  Value digit = stride == 1 ? rank : arith::DivUIOp::create(b, rank, constant(stride)).getResult();
  if (stride * size == mesh.getRankCount())
    return digit;
  return arith::RemUIOp::create(b, digit, constant(size));
}

/// The position in `group` as i32.
static FailureOr<Value> getPosition(ImplicitLocOpBuilder &b, Operation *op, GroupAttr group) {
  MeshAttr mesh = lookupMesh(op, group.getMesh());
  if (!mesh)
    return op->emitOpError("names unknown mesh @") << group.getMesh().getValue();
  Value rank = host::RankOp::create(b, b.getI32Type());
  Value position;
  for (AxisRefAttr axis : group.getAxes()) {
    Value digit = getDigit(b, rank, axis, mesh);
    if (position) {
      Value size = arith::ConstantOp::create(b, b.getI32IntegerAttr(axis.getSizeIn(mesh)));
      position = arith::AddIOp::create(b, arith::MulIOp::create(b, position, size), digit);
    } else {
      position = digit;
    }
  }
  if (!position)
    position = arith::ConstantOp::create(b, b.getI32IntegerAttr(0));
  return position;
}

namespace {
struct HostPreparePass : tp::impl::HostPreparePassBase<HostPreparePass> {
  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (isa<AxisIndexOp, LocalSliceOp>(op))
        ops.push_back(op);
    });
    for (Operation *op : ops) {
      ImplicitLocOpBuilder b(op->getLoc(), op);
      auto group = op->getAttrOfType<GroupAttr>("group");
      FailureOr<Value> position = getPosition(b, op, group);
      if (failed(position))
        return signalPassFailure();
      auto type = cast<RankedTensorType>(op->getResult(0).getType());
      Value replacement;
      if (isa<AxisIndexOp>(op)) {
        Value empty = tensor::EmptyOp::create(b, type.getShape(), type.getElementType());
        replacement = linalg::FillOp::create(b, ValueRange{*position}, ValueRange{empty}).getResult(0);
      } else if (type.getNumElements() == 0) {
        replacement = tensor::EmptyOp::create(b, type.getShape(), type.getElementType());
      } else {
        int64_t dim = cast<LocalSliceOp>(op).getDim();
        SmallVector<OpFoldResult> offsets(type.getRank(), b.getIndexAttr(0)), sizes,
            strides(type.getRank(), b.getIndexAttr(1));
        for (int64_t size : type.getShape())
          sizes.push_back(b.getIndexAttr(size));
        Value index = arith::IndexCastOp::create(b, b.getIndexType(), *position);
        Value chunk = arith::ConstantIndexOp::create(b, type.getDimSize(dim));
        offsets[dim] = arith::MulIOp::create(b, index, chunk).getResult();
        replacement = tensor::ExtractSliceOp::create(b, type, op->getOperand(0), offsets, sizes, strides);
      }
      op->getResult(0).replaceAllUsesWith(replacement);
      op->erase();
    }
  }
};
} // namespace
