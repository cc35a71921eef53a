//===- LocalValues.cpp - what localize() may use ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LocalValues.h"
#include "EmitRowExchange.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {
/// i32 arithmetic on tensors of one shape.
struct Numbers {
  OpBuilder &builder;
  Location loc;
  RankedTensorType type;

  Value constant(int64_t value) {
    return shlo::ConstantOp::create(builder, loc, type,
                                    DenseElementsAttr::get(type, builder.getI32IntegerAttr(value).getValue()));
  }
  Value spread(Value scalar) {
    return scalar.getType() == type
               ? scalar
               : shlo::BroadcastInDimOp::create(builder, loc, type, scalar, builder.getDenseI64ArrayAttr({}))
                     .getResult();
  }
  template <typename Op> Value make(Value a, Value b) { return Op::create(builder, loc, a.getType(), a, b); }
  Value compare(Value a, shlo::ComparisonDirection direction, Value b) {
    return shlo::CompareOp::create(builder, loc, cast<RankedTensorType>(a.getType()).clone(builder.getI1Type()), a, b,
                                   shlo::ComparisonDirectionAttr::get(builder.getContext(), direction),
                                   shlo::ComparisonTypeAttr::get(builder.getContext(), shlo::ComparisonType::SIGNED));
  }
};
} // namespace

Value LocalRowNumbers::axisIndex(OpBuilder &builder, Location loc, AxisRefAttr axis) {
  Value &index = indices[{builder.getInsertionBlock(), axis, 0}];
  if (!index)
    index = AxisIndexOp::create(builder, loc, RankedTensorType::get({}, builder.getI32Type()),
                                GroupAttr::get(builder.getContext(), meshName, {axis}));
  return index;
}

Value LocalRowNumbers::globalRows(OpBuilder &builder, Location loc, const DimSplit &split) {
  Key key{builder.getInsertionBlock(), split.toAttr(builder.getContext()), split.getSize()};
  if (Value known = rows.lookup(key))
    return known;
  int64_t local = split.getLocalSize();
  Numbers numbers{builder, loc, RankedTensorType::get({local}, builder.getI32Type())};
  Value position = shlo::IotaOp::create(builder, loc, numbers.type, builder.getI64IntegerAttr(0));
  ArrayRef<Level> levels = split.getLevels();
  // Digits of the local row from the minor end; `row` is the row within what
  // the level cuts, valid where it lies within the level's extent.
  Value rest = position, row, valid;
  int64_t lastChunk = levels.empty() ? local : levels.back().chunk;
  auto takeDigit = [&](int64_t count, bool isMajor) {
    if (isMajor)
      return rest;
    Value size = numbers.constant(count);
    Value digit = numbers.make<shlo::RemOp>(rest, size);
    rest = numbers.make<shlo::DivOp>(rest, size);
    return digit;
  };
  bool hasFactor = llvm::any_of(levels, [](const Level &level) { return !level.axis; });
  row = takeDigit(lastChunk, !hasFactor);
  for (const Level &level : llvm::reverse(levels)) {
    Value digit = level.axis ? numbers.spread(axisIndex(builder, loc, level.axis)) : takeDigit(level.count, false);
    row = numbers.make<shlo::AddOp>(row, numbers.make<shlo::MulOp>(digit, numbers.constant(level.chunk)));
    if (level.axis && level.count * level.chunk != level.extent) {
      Value inside = numbers.compare(row, shlo::ComparisonDirection::LT, numbers.constant(level.extent));
      valid = valid ? numbers.make<shlo::AndOp>(valid, inside) : inside;
    }
  }
  if (valid)
    row = shlo::SelectOp::create(builder, loc, numbers.type, valid, row, numbers.constant(-1));
  return rows[key] = row;
}

Value LocalRowNumbers::firstRow(OpBuilder &builder, Location loc, const DimSplit &split) {
  Key key{builder.getInsertionBlock(), split.toAttr(builder.getContext()), split.getSize()};
  if (Value known = first.lookup(key))
    return known;
  Numbers numbers{builder, loc, RankedTensorType::get({}, builder.getI32Type())};
  Value row = numbers.constant(0);
  for (const Level &level : split.getLevels())
    if (level.axis)
      row = numbers.make<shlo::AddOp>(
          row, numbers.make<shlo::MulOp>(axisIndex(builder, loc, level.axis), numbers.constant(level.chunk)));
  return first[key] = row;
}

Value OpContext::maskPadding(Value value, unsigned dim, const DimSplit &split, TypedAttr fill) {
  if (split.isEven())
    return value;
  auto type = cast<RankedTensorType>(value.getType());
  Location loc = op->getLoc();
  Value numbers = globalRows(split);
  Numbers math{opBuilder, loc, cast<RankedTensorType>(numbers.getType())};
  Value valid = math.compare(numbers, shlo::ComparisonDirection::GE, math.constant(0));
  valid = shlo::BroadcastInDimOp::create(opBuilder, loc, type.clone(opBuilder.getI1Type()), valid,
                                         opBuilder.getDenseI64ArrayAttr({int64_t(dim)}));
  auto scalar = RankedTensorType::get({}, type.getElementType());
  Value filler =
      shlo::ConstantOp::create(opBuilder, loc, scalar, DenseElementsAttr::get(scalar, ArrayRef<Attribute>(fill)));
  filler = shlo::BroadcastInDimOp::create(opBuilder, loc, type, filler, opBuilder.getDenseI64ArrayAttr({}));
  return shlo::SelectOp::create(opBuilder, loc, type, valid, value, filler);
}

Value OpContext::exchangeRows(Value value, unsigned dim, ArrayRef<AxisRefAttr> axes, const RankRows &held,
                              const RankRows &wanted, Value fill) {
  return emitRowExchange(opBuilder, op->getLoc(), value, dim, planRowExchange(held, wanted),
                         GroupAttr::get(opBuilder.getContext(), name, axes), fill);
}
