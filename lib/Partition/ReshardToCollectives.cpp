//===- ReshardToCollectives.cpp - emits the steps of a reshard ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReshardToCollectives.h"
#include "EmitRowExchange.h"
#include "RowOps.h"
#include "tp/Sharding/ShardingRule.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {
class Emitter {
public:
  Emitter(OpBuilder &builder, Location loc, FlatSymbolRefAttr meshName)
      : builder(builder), loc(loc), meshName(meshName) {}

  Value emit(const ReshardStep &step, Value value);

private:
  using Digit = ReshardStep::Digit;

  RankedTensorType typeOf(Value value) { return cast<RankedTensorType>(value.getType()); }
  Value reshape(Value value, ArrayRef<int64_t> shape) {
    auto type = typeOf(value).clone(shape);
    return type == value.getType() ? value : shlo::ReshapeOp::create(builder, loc, type, value).getResult();
  }
  /// Dimension `dim` as (blocks, rows / blocks); the place of the rows.
  int64_t open(Value &value, int64_t dim, int64_t blocks);
  Value close(Value value, int64_t dim, int64_t blocks);
  /// To so many rows, with zeros at the end or without the last ones.
  Value pad(Value value, int64_t dim, int64_t rows) {
    return padRows(builder, loc, value, dim, 0, rows - typeOf(value).getDimSize(dim));
  }
  Value cut(Value value, int64_t dim, int64_t rows) { return sliceRows(builder, loc, value, dim, 0, rows); }
  Value scalar(TypedAttr value) {
    auto type = RankedTensorType::get({}, value.getType());
    return shlo::ConstantOp::create(builder, loc, type, DenseElementsAttr::get(type, ArrayRef<Attribute>(value)));
  }
  GroupAttr group(const ReshardStep &step) { return GroupAttr::get(builder.getContext(), meshName, step.axes); }
  Value makePartial(const ReshardStep &step, Value value);

  OpBuilder &builder;
  Location loc;
  FlatSymbolRefAttr meshName;
};
} // namespace

int64_t Emitter::open(Value &value, int64_t dim, int64_t blocks) {
  if (blocks == 1)
    return dim;
  SmallVector<int64_t> shape(typeOf(value).getShape());
  shape[dim] /= blocks;
  shape.insert(shape.begin() + dim, blocks);
  value = reshape(value, shape);
  return dim + 1;
}

Value Emitter::close(Value value, int64_t dim, int64_t blocks) {
  if (blocks == 1)
    return value;
  SmallVector<int64_t> shape(typeOf(value).getShape());
  shape[dim] *= shape[dim + 1];
  shape.erase(shape.begin() + dim + 1);
  return reshape(value, shape);
}

/// The first rank of the group keeps the value, the others take the neutral
/// element, so that it counts once.
Value Emitter::makePartial(const ReshardStep &step, Value value) {
  RankedTensorType type = typeOf(value);
  auto i32 = RankedTensorType::get({}, builder.getI32Type()), i1 = RankedTensorType::get({}, builder.getI1Type());
  Value index = AxisIndexOp::create(builder, loc, i32, group(step));
  Value zero = scalar(builder.getI32IntegerAttr(0));
  Value isFirst =
      shlo::CompareOp::create(builder, loc, i1, index, zero,
                              shlo::ComparisonDirectionAttr::get(builder.getContext(), shlo::ComparisonDirection::EQ),
                              shlo::ComparisonTypeAttr::get(builder.getContext(), shlo::ComparisonType::SIGNED));
  Value neutral = scalar(cast<TypedAttr>(getNeutralElement(step.reduction, type.getElementType())));
  auto none = builder.getDenseI64ArrayAttr({});
  isFirst = shlo::BroadcastInDimOp::create(builder, loc, type.clone(builder.getI1Type()), isFirst, none);
  neutral = shlo::BroadcastInDimOp::create(builder, loc, type, neutral, none);
  return shlo::SelectOp::create(builder, loc, type, isFirst, value, neutral);
}

Value Emitter::emit(const ReshardStep &step, Value value) {
  switch (step.kind) {
  case ReshardStep::allReduce:
    return AllReduceOp::create(builder, loc, value.getType(), value, step.reduction, group(step));
  case ReshardStep::permute:
    return CollectivePermuteOp::create(builder, loc, value.getType(), value, step.pairs, group(step));
  case ReshardStep::moveRows: {
    int64_t dim = open(value, step.gather.dim, step.gather.blocks);
    value = emitRowExchange(builder, loc, value, dim, *step.exchange, group(step), /*fill=*/Value());
    return close(value, step.gather.dim, step.gather.blocks);
  }
  case ReshardStep::makePartial:
    return makePartial(step, value);
  case ReshardStep::localSlice:
  case ReshardStep::reduceScatter: {
    const Digit &digit = step.split;
    int64_t dim = open(value, digit.dim, digit.blocks);
    value = pad(value, dim, digit.chunk * step.ranks);
    SmallVector<int64_t> shape(typeOf(value).getShape());
    shape[dim] = digit.chunk;
    Type type = typeOf(value).clone(shape);
    if (step.kind == ReshardStep::localSlice)
      value = LocalSliceOp::create(builder, loc, type, value, dim, group(step));
    else
      value = ReduceScatterOp::create(builder, loc, type, value, step.reduction, dim, group(step));
    return close(value, digit.dim, digit.blocks);
  }
  case ReshardStep::allGather: {
    const Digit &digit = step.gather;
    int64_t dim = open(value, digit.dim, digit.blocks);
    SmallVector<int64_t> shape(typeOf(value).getShape());
    shape[dim] *= step.ranks;
    value = AllGatherOp::create(builder, loc, typeOf(value).clone(shape), value, dim, group(step));
    return close(cut(value, dim, digit.extent), digit.dim, digit.blocks);
  }
  case ReshardStep::allToAll: {
    const Digit &split = step.split, &gather = step.gather;
    // Open the later dimension first, so that the earlier one's number stays.
    bool splitIsLater = split.dim > gather.dim;
    int64_t later = splitIsLater ? open(value, split.dim, split.blocks) : open(value, gather.dim, gather.blocks);
    int64_t earlier = splitIsLater ? open(value, gather.dim, gather.blocks) : open(value, split.dim, split.blocks);
    int64_t shift = (splitIsLater ? gather.blocks : split.blocks) == 1 ? 0 : 1;
    later += shift;
    int64_t splitDim = splitIsLater ? later : earlier, gatherDim = splitIsLater ? earlier : later;
    value = pad(value, splitDim, split.chunk * step.ranks);
    SmallVector<int64_t> shape(typeOf(value).getShape());
    shape[splitDim] = split.chunk;
    shape[gatherDim] *= step.ranks;
    value = AllToAllOp::create(builder, loc, typeOf(value).clone(shape), value, splitDim, gatherDim, group(step));
    value = cut(value, gatherDim, gather.extent);
    // Close the later one first: its place has moved by the earlier's blocks.
    const Digit &laterDigit = splitIsLater ? split : gather, &earlierDigit = splitIsLater ? gather : split;
    value = close(value, laterDigit.dim + shift, laterDigit.blocks);
    return close(value, earlierDigit.dim, earlierDigit.blocks);
  }
  }
  llvm_unreachable("all kinds are handled");
}

Value tp::emitReshard(OpBuilder &builder, Location loc, Value value, ArrayRef<ReshardStep> steps,
                      FlatSymbolRefAttr mesh) {
  Emitter emitter(builder, loc, mesh);
  for (const ReshardStep &step : steps)
    value = emitter.emit(step, value);
  return value;
}
