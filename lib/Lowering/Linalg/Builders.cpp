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

Value tp::makeIndexOf(OpBuilder &builder, Location loc, Value integer, std::optional<int64_t> limit) {
  bool isPositive = isUnsigned(integer.getType());
  integer = castToSignless(builder, loc, integer);
  Type type = builder.getIndexType();
  Value index = isPositive ? arith::IndexCastUIOp::create(builder, loc, type, integer).getResult()
                           : arith::IndexCastOp::create(builder, loc, type, integer).getResult();
  if (!limit)
    return index;
  Value last = makeIndex(builder, loc, *limit);
  // Above the largest index there are unsigned numbers of 64 bits only.
  if (isPositive)
    return arith::MinUIOp::create(builder, loc, index, last);
  return arith::MinSIOp::create(builder, loc, arith::MaxSIOp::create(builder, loc, index, makeIndex(builder, loc, 0)),
                                last);
}

Value tp::getScalar(OpBuilder &builder, Location loc, Value value) {
  return builder.createOrFold<tensor::ExtractOp>(loc, value, ValueRange{});
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

Value tp::makeSumOfProducts(OpBuilder &builder, Location loc, RankedTensorType result, Value lhs, Value rhs,
                            ArrayRef<AffineMap> maps) {
  Type element = result.getElementType(), left = getTensor(lhs).getElementType(),
       right = getTensor(rhs).getElementType(), sum = getSignless(element);
  for (Type type : {Type(builder.getF32Type()), left, right})
    if (isa<FloatType>(sum) && isa<FloatType>(type) && type.getIntOrFloatBitWidth() > sum.getIntOrFloatBitWidth())
      sum = type;
  auto sumType = result.clone(sum);
  auto multiply = [&](OpBuilder &b, ValueRange scalars) -> Value {
    auto resize = [&](Value value) -> Value {
      if (isSmallFloat(value.getType()))
        value = extendSmallFloat(b, loc, value);
      Type type = value.getType();
      value = castToSignless(b, loc, value);
      unsigned from = type.getIntOrFloatBitWidth(), to = sum.getIntOrFloatBitWidth();
      if (from == to)
        return value;
      if (isa<FloatType>(sum))
        return arith::ExtFOp::create(b, loc, sum, value);
      if (from > to)
        return arith::TruncIOp::create(b, loc, sum, value);
      return isUnsigned(type) || from == 1 ? arith::ExtUIOp::create(b, loc, sum, value).getResult()
                                           : arith::ExtSIOp::create(b, loc, sum, value).getResult();
    };
    Value x = resize(scalars[0]), y = resize(scalars[1]);
    if (isa<FloatType>(sum))
      return arith::MulFOp::create(b, loc, x, y);
    return sum.isInteger(1) ? arith::AndIOp::create(b, loc, x, y).getResult()
                            : arith::MulIOp::create(b, loc, x, y).getResult();
  };
  auto add = [&](OpBuilder &b, Value x, Value y) -> Value {
    if (isa<FloatType>(sum))
      return arith::AddFOp::create(b, loc, x, y);
    return sum.isInteger(1) ? arith::OrIOp::create(b, loc, x, y).getResult()
                            : arith::AddIOp::create(b, loc, x, y).getResult();
  };
  SmallVector<utils::IteratorType> iterators;
  for (unsigned loop = 0; loop < maps[2].getNumDims(); ++loop)
    iterators.push_back(maps[2].isFunctionOfDim(loop) ? utils::IteratorType::parallel : utils::IteratorType::reduction);
  Value zero = arith::ConstantOp::create(builder, loc, builder.getZeroAttr(sum));
  auto generic = linalg::GenericOp::create(builder, loc, TypeRange{sumType}, ValueRange{lhs, rhs},
                                           ValueRange{makeFilled(builder, loc, sumType, zero)}, maps, iterators,
                                           [&](OpBuilder &nested, Location at, ValueRange scalars) {
                                             Value product = multiply(nested, scalars.drop_back());
                                             linalg::YieldOp::create(nested, at, add(nested, scalars[2], product));
                                           });
  Value value = generic.getResult(0);
  if (sum == getSignless(element))
    return castTo(builder, loc, value, result);
  return makeParallel(builder, loc, result, value, builder.getMultiDimIdentityMap(result.getRank()),
                      [&](OpBuilder &nested, ValueRange scalars) -> Value {
                        if (!isSmallFloat(element))
                          return arith::TruncFOp::create(nested, loc, element, scalars[0]);
                        Value narrow =
                            sum.isF32()
                                ? scalars[0]
                                : arith::TruncFOp::create(nested, loc, nested.getF32Type(), scalars[0]).getResult();
                        return truncateToSmallFloat(nested, loc, narrow, element);
                      });
}
