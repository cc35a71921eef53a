//===- Builders.cpp - small builders ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;
using namespace tp;

RankedTensorType tp::getTensor(Value value) { return cast<RankedTensorType>(value.getType()); }

Value tp::makeEmpty(OpBuilder &builder, Location loc, RankedTensorType type) {
  return tensor::EmptyOp::create(builder, loc, type.getShape(), type.getElementType());
}

Value tp::makeFilled(OpBuilder &builder, Location loc, RankedTensorType type, Value scalar) {
  return linalg::FillOp::create(builder, loc, scalar, makeEmpty(builder, loc, type)).getResult(0);
}

Value tp::makeIndex(OpBuilder &builder, Location loc, int64_t value) {
  return arith::ConstantIndexOp::create(builder, loc, value);
}

Value tp::getScalar(OpBuilder &builder, Location loc, Value value) {
  return tensor::ExtractOp::create(builder, loc, value, ValueRange{});
}

Value tp::makeParallel(OpBuilder &builder, Location loc, RankedTensorType type, ValueRange inputs,
                       ArrayRef<AffineMap> maps, function_ref<Value(OpBuilder &, ValueRange)> body) {
  SmallVector<AffineMap> all(maps);
  all.push_back(builder.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> iterators(type.getRank(), utils::IteratorType::parallel);
  auto generic =
      linalg::GenericOp::create(builder, loc, TypeRange{type}, inputs, ValueRange{makeEmpty(builder, loc, type)}, all,
                                iterators, [&](OpBuilder &nested, Location at, ValueRange scalars) {
                                  linalg::YieldOp::create(nested, at, body(nested, scalars.drop_back()));
                                });
  return generic.getResult(0);
}
