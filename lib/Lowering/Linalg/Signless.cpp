//===- Signless.cpp - integers without a sign ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// StableHLO's types say which integers are unsigned; arith's do not, its ops do.
// Tensors keep StableHLO's types until every op that reads them is lowered, with
// casts around scalar arithmetic; then all types change at once.
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"
#include "tp/IR/TpDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;
using namespace tp;

bool tp::isUnsigned(Type type) { return getElementTypeOrSelf(type).isUnsignedInteger(); }

Type tp::getSignless(Type type) {
  if (!isUnsigned(type))
    return type;
  Type element = IntegerType::get(type.getContext(), getElementTypeOrSelf(type).getIntOrFloatBitWidth());
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    return tensor.clone(element);
  return element;
}

Value tp::castTo(OpBuilder &builder, Location loc, Value value, Type type) {
  if (value.getType() == type)
    return value;
  assert(getSignless(value.getType()) == getSignless(type) && "differ by more than the sign");
  return UnrealizedConversionCastOp::create(builder, loc, type, value).getResult(0);
}

Value tp::castToSignless(OpBuilder &builder, Location loc, Value value) {
  return castTo(builder, loc, value, getSignless(value.getType()));
}

/// Maxima of unsigned integers are others than those of signed ones.
static void markCollective(Operation *op) {
  if (isa<TpDialect>(op->getDialect()) && op->getNumResults() == 1 && isUnsigned(op->getResult(0).getType()))
    op->setAttr(kUnsignedAttr, UnitAttr::get(op->getContext()));
}

static TypedAttr getSignless(TypedAttr value) {
  Type type = tp::getSignless(value.getType());
  if (auto elements = dyn_cast<DenseElementsAttr>(value))
    return elements.bitcast(getElementTypeOrSelf(type));
  return IntegerAttr::get(type, cast<IntegerAttr>(value).getValue());
}

void tp::makeSignless(ModuleOp module) {
  module.walk([](Operation *op) {
    markCollective(op);
    if (auto constant = dyn_cast<arith::ConstantOp>(op); constant && isUnsigned(constant.getType()))
      constant.setValueAttr(::getSignless(constant.getValue()));
    for (Value result : op->getResults())
      result.setType(getSignless(result.getType()));
    if (isa<func::FuncOp>(op))
      return;
    for (Region &region : op->getRegions())
      for (Block &block : region)
        for (BlockArgument argument : block.getArguments())
          argument.setType(getSignless(argument.getType()));
  });
  SmallVector<UnrealizedConversionCastOp> casts;
  module.walk([&](UnrealizedConversionCastOp cast) { casts.push_back(cast); });
  for (UnrealizedConversionCastOp cast : casts)
    if (cast.getNumOperands() == 1 && cast.getNumResults() == 1 &&
        cast.getOperand(0).getType() == cast.getResult(0).getType()) {
      cast.getResult(0).replaceAllUsesWith(cast.getOperand(0));
      cast.erase();
    }
  // The signature says how the program was called.
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.isExternal())
      continue;
    OpBuilder builder(function.getContext());
    builder.setInsertionPointToStart(&function.front());
    for (BlockArgument argument : function.getArguments())
      if (isUnsigned(argument.getType())) {
        auto inside = tensor::BitcastOp::create(builder, argument.getLoc(), getSignless(argument.getType()), argument);
        argument.replaceAllUsesExcept(inside, inside);
      }
    function.walk([&](func::ReturnOp op) {
      builder.setInsertionPoint(op);
      for (auto [operand, type] : llvm::zip_equal(op->getOpOperands(), function.getResultTypes()))
        if (isUnsigned(type))
          operand.set(tensor::BitcastOp::create(builder, op.getLoc(), type, operand.get()));
    });
  }
}
