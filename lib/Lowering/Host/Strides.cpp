//===- Strides.cpp - ops as loops over strided accesses ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Strides.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/IR/AffineExpr.h"

using namespace mlir;
using namespace tp;

FailureOr<SmallVector<int64_t>> tp::getStaticStrides(MemRefType type) {
  SmallVector<int64_t> strides;
  int64_t offset;
  if (type.hasStaticShape() && type.getLayout().isIdentity()) {
    // Also of buffers without elements, for which MLIR gives none.
    strides.assign(type.getRank(), 1);
    for (int64_t dim = type.getRank() - 1; dim-- > 0;)
      strides[dim] = strides[dim + 1] * std::max<int64_t>(type.getDimSize(dim + 1), 1);
    return strides;
  }
  if (!type.hasStaticShape() || failed(type.getStridesAndOffset(strides, offset)) ||
      llvm::any_of(strides, ShapedType::isDynamic))
    return failure();
  return strides;
}

/// Adds `factor` times the linear `expr` to `access`.
static LogicalResult addLinear(AffineExpr expr, int64_t factor, StridedAccess &access) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    access.strides[dim.getPosition()] += factor;
    return success();
  }
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    access.offset += factor * constant.getValue();
    return success();
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return failure();
  if (binary.getKind() == AffineExprKind::Add)
    return success(succeeded(addLinear(binary.getLHS(), factor, access)) &&
                   succeeded(addLinear(binary.getRHS(), factor, access)));
  auto scale = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (binary.getKind() != AffineExprKind::Mul || !scale)
    return failure();
  return addLinear(binary.getLHS(), factor * scale.getValue(), access);
}

FailureOr<StridedAccess> tp::getStridedAccess(linalg::LinalgOp op, OpOperand &operand) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type)
    return failure();
  FailureOr<SmallVector<int64_t>> strides = getStaticStrides(type);
  if (failed(strides))
    return failure();
  StridedAccess access{operand.get(), SmallVector<int64_t>(op.getNumLoops(), 0)};
  AffineMap map = op.getMatchingIndexingMap(&operand);
  for (auto [expr, stride] : llvm::zip_equal(map.getResults(), *strides))
    if (failed(addLinear(expr, stride, access)))
      return failure();
  return access;
}

int64_t tp::getSpan(MemRefType type) {
  SmallVector<int64_t> strides = *getStaticStrides(type);
  int64_t span = 1;
  for (auto [size, stride] : llvm::zip_equal(type.getShape(), strides)) {
    if (size == 0)
      return 0;
    span += (size - 1) * stride;
  }
  return span;
}

Value tp::flatten(OpBuilder &builder, Location loc, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  auto flat = MemRefType::get({getSpan(type)}, type.getElementType());
  if (type == flat)
    return buffer;
  return host::FlattenOp::create(builder, loc, flat, buffer);
}
