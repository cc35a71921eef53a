//===- Elementwise.cpp - elementwise ops, constants, iota ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

Lowered tp::lowerElementwise(Operation *op, OpBuilder &builder) {
  if (op->getNumResults() != 1 || op->getNumRegions() || op->getNumOperands() == 0 ||
      !op->hasTrait<::stablehlo::ElementwiseTrait>())
    return std::nullopt;
  auto type = getTensor(op->getResult(0));
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
