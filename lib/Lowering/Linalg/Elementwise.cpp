//===- Elementwise.cpp - elementwise ops, constants, iota ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// map: the computation in one loop over all places.
static FailureOr<SmallVector<Value>> lowerMap(shlo::MapOp op, OpBuilder &builder) {
  auto type = getTensor(op.getResult());
  SmallVector<AffineMap> maps(op.getInputs().size(), builder.getMultiDimIdentityMap(type.getRank()));
  bool known = true;
  Value result = makeParallel(
      builder, op.getLoc(), type, op.getInputs(), maps, [&](OpBuilder &nested, ValueRange scalars) -> Value {
        FailureOr<SmallVector<Value>> values = emitCombiner(op.getComputation(), scalars, nested);
        known = succeeded(values);
        return known ? values->front() : scalars.front();
      });
  if (!known)
    return failure();
  return SmallVector<Value>{result};
}

/// Between elements of one width the bits stay. A wider element is put together
/// from its parts, and taken apart by shifts.
static FailureOr<SmallVector<Value>> lowerBitcast(shlo::BitcastConvertOp op, OpBuilder &builder) {
  Location loc = op.getLoc();
  RankedTensorType from = getTensor(op.getOperand()), to = getTensor(op.getResult());
  Type fromElement = getSignless(from.getElementType()), toElement = getSignless(to.getElementType());
  if (isa<ComplexType>(fromElement))
    return op.emitOpError("cannot be compiled for ") << fromElement;
  unsigned fromBits = fromElement.getIntOrFloatBitWidth(), toBits = toElement.getIntOrFloatBitWidth();
  Type fromInt = builder.getIntegerType(fromBits), toInt = builder.getIntegerType(toBits);
  auto toInteger = [&](OpBuilder &b, Value value) -> Value {
    value = castToSignless(b, loc, value);
    return value.getType() == fromInt ? value : arith::BitcastOp::create(b, loc, fromInt, value).getResult();
  };
  auto toResult = [&](OpBuilder &b, Value bits) -> Value {
    if (bits.getType() != toElement)
      bits = arith::BitcastOp::create(b, loc, toElement, bits);
    return castTo(b, loc, bits, to.getElementType());
  };
  int64_t rank = std::min(from.getRank(), to.getRank());
  SmallVector<AffineExpr> leading;
  for (int64_t dim = 0; dim < rank; ++dim)
    leading.push_back(builder.getAffineDimExpr(dim));
  if (fromBits >= toBits) {
    AffineMap map = AffineMap::get(to.getRank(), 0, leading, builder.getContext());
    return SmallVector<Value>{makeParallel(builder, loc, to, op.getOperand(), map, [&](OpBuilder &b, ValueRange in) {
      Value bits = toInteger(b, in.front());
      if (fromBits > toBits) {
        Value part = arith::IndexCastOp::create(b, loc, fromInt, linalg::IndexOp::create(b, loc, rank));
        Value width = arith::ConstantOp::create(b, loc, b.getIntegerAttr(fromInt, toBits));
        bits = arith::ShRUIOp::create(b, loc, bits, arith::MulIOp::create(b, loc, part, width));
        bits = arith::TruncIOp::create(b, loc, toInt, bits);
      }
      return toResult(b, bits);
    })};
  }
  // Each part is a slice of one element along the last dimension.
  SmallVector<Value> parts;
  for (unsigned part = 0; part < toBits / fromBits; ++part) {
    SmallVector<OpFoldResult> offsets(rank, builder.getIndexAttr(0)), sizes, strides(rank + 1, builder.getIndexAttr(1));
    offsets.push_back(builder.getIndexAttr(part));
    for (int64_t size : to.getShape())
      sizes.push_back(builder.getIndexAttr(size));
    sizes.push_back(builder.getIndexAttr(1));
    parts.push_back(tensor::ExtractSliceOp::create(builder, loc, to.clone(from.getElementType()), op.getOperand(),
                                                   offsets, sizes, strides));
  }
  SmallVector<AffineMap> maps(parts.size(), builder.getMultiDimIdentityMap(rank));
  return SmallVector<Value>{makeParallel(builder, loc, to, parts, maps, [&](OpBuilder &b, ValueRange in) {
    Value bits;
    for (auto [part, value] : llvm::enumerate(in)) {
      Value wide = arith::ExtUIOp::create(b, loc, toInt, toInteger(b, value));
      Value shift = arith::ConstantOp::create(b, loc, b.getIntegerAttr(toInt, part * fromBits));
      wide = part ? arith::ShLIOp::create(b, loc, wide, shift).getResult() : wide;
      bits = bits ? arith::OrIOp::create(b, loc, bits, wide).getResult() : wide;
    }
    return toResult(b, bits);
  })};
}

/// True if `op` computes an integer from scalars that the host has, the counters of
/// loops, and constants.
static bool isOfScalars(Operation *op) {
  auto isInteger = [](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && tensor.getRank() == 0 && tensor.getElementType().isSignlessInteger();
  };
  auto isScalar = [](Value value) { return bool(value.getDefiningOp<tensor::FromElementsOp>()); };
  return isInteger(op->getResult(0).getType()) && llvm::all_of(op->getOperandTypes(), isInteger) &&
         llvm::any_of(op->getOperands(), isScalar) && llvm::all_of(op->getOperands(), [&](Value value) {
           return isScalar(value) || matchPattern(value, m_Constant());
         });
}

Lowered tp::lowerElementwise(Operation *op, OpBuilder &builder) {
  if (auto map = dyn_cast<shlo::MapOp>(op))
    return lowerMap(map, builder);
  if (auto bitcast = dyn_cast<shlo::BitcastConvertOp>(op))
    return lowerBitcast(bitcast, builder);
  if (op->getNumResults() != 1 || op->getNumRegions() || op->getNumOperands() == 0 ||
      !op->hasTrait<::stablehlo::ElementwiseTrait>())
    return std::nullopt;
  auto type = getTensor(op->getResult(0));
  if (isOfScalars(op)) {
    SmallVector<Value> scalars;
    for (Value operand : op->getOperands())
      scalars.push_back(getScalar(builder, op->getLoc(), operand));
    if (Value value = emitScalar(op, scalars, builder))
      return SmallVector<Value>{tensor::FromElementsOp::create(builder, op->getLoc(), type, value)};
  }
  SmallVector<AffineMap> maps;
  for (Value operand : op->getOperands())
    maps.push_back(getTensor(operand).getRank() == type.getRank()
                       ? builder.getMultiDimIdentityMap(type.getRank())
                       : AffineMap::get(type.getRank(), 0, builder.getContext())); // a scalar bound or predicate
  bool known = true;
  Value result = makeParallel(builder, op->getLoc(), type, op->getOperands(), maps,
                              [&](OpBuilder &nested, ValueRange scalars) -> Value {
                                Value value = emitScalar(op, scalars, nested);
                                known &= bool(value);
                                return value ? value : scalars.front();
                              });
  if (!known)
    return FailureOr<SmallVector<Value>>(op->emitOpError("cannot be compiled for ")
                                         << getElementTypeOrSelf(op->getOperand(0).getType()));
  return SmallVector<Value>{result};
}

Lowered tp::lowerConstant(Operation *op, OpBuilder &builder) {
  Location loc = op->getLoc();
  if (auto constant = dyn_cast<shlo::ConstantOp>(op)) {
    auto value = cast<DenseElementsAttr>(constant.getValue());
    auto type = cast<RankedTensorType>(constant.getType());
    if (value.isSplat() && type.getRank() > 0) {
      Value scalar = arith::ConstantOp::create(builder, loc, value.getSplatValue<TypedAttr>());
      return SmallVector<Value>{makeFilled(builder, loc, type, scalar)};
    }
    return SmallVector<Value>{arith::ConstantOp::create(builder, loc, value)};
  }
  if (auto iota = dyn_cast<shlo::IotaOp>(op)) {
    auto type = cast<RankedTensorType>(iota.getType());
    Type element = type.getElementType();
    return SmallVector<Value>{makeParallel(builder, loc, type, {}, {}, [&](OpBuilder &nested, ValueRange) -> Value {
      Value index = linalg::IndexOp::create(nested, loc, iota.getIotaDimension());
      if (isa<FloatType>(element)) {
        Value wide = arith::IndexCastOp::create(nested, loc, nested.getI64Type(), index);
        return arith::SIToFPOp::create(nested, loc, element, wide);
      }
      return castTo(nested, loc, arith::IndexCastOp::create(nested, loc, getSignless(element), index), element);
    })};
  }
  return std::nullopt;
}
