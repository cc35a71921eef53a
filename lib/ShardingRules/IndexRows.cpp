//===- IndexRows.cpp - index components of gather and scatter -------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexRows.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

IndexRows::IndexRows(LocalizeContext &context, Location loc, Value indices, int64_t vectorDim)
    : context(context), loc(loc), vectorDim(vectorDim) {
  OpBuilder &builder = context.builder();
  auto type = cast<RankedTensorType>(indices.getType());
  shape.assign(type.getShape().begin(), type.getShape().end());
  batchShape = shape;
  elementType = type.getElementType();
  // The arithmetic below needs a signed type that holds every row number.
  if (!elementType.isSignlessInteger(32) && !elementType.isSignlessInteger(64)) {
    if (elementType.isUnsignedInteger(64)) {
      Value last = makeIntSplat(builder, loc, shape, elementType, INT64_MAX);
      indices = shlo::MinOp::create(builder, loc, type, indices, last);
    }
    elementType = builder.getI64Type();
    indices = convert(builder, loc, indices, elementType);
  }
  if (vectorDim == static_cast<int64_t>(shape.size())) {
    components.push_back(indices);
    return;
  }
  batchShape.erase(batchShape.begin() + vectorDim);
  auto batchType = RankedTensorType::get(batchShape, elementType);
  SmallVector<int64_t> start(shape.size(), 0), limit(shape), ones(shape.size(), 1);
  for (int64_t k = 0; k < shape[vectorDim]; ++k) {
    Value component = indices;
    if (shape[vectorDim] != 1) {
      start[vectorDim] = k;
      limit[vectorDim] = k + 1;
      SmallVector<int64_t> one(shape);
      one[vectorDim] = 1;
      component = shlo::SliceOp::create(builder, loc, RankedTensorType::get(one, elementType), indices,
                                        builder.getDenseI64ArrayAttr(start), builder.getDenseI64ArrayAttr(limit),
                                        builder.getDenseI64ArrayAttr(ones));
    }
    components.push_back(shlo::ReshapeOp::create(builder, loc, batchType, component));
  }
}

void IndexRows::clamp(unsigned k, int64_t last) {
  OpBuilder &builder = context.builder();
  Value zero = makeIntSplat(builder, loc, {}, elementType, 0);
  Value end = makeIntSplat(builder, loc, {}, elementType, last);
  components[k] = shlo::ClampOp::create(builder, loc, components[k].getType(), zero, components[k], end);
}

void IndexRows::advance(unsigned k, int64_t dim) {
  if (batchShape[dim] == 1)
    return;
  OpBuilder &builder = context.builder();
  Type type = components[k].getType();
  Value position = shlo::IotaOp::create(builder, loc, type, builder.getI64IntegerAttr(dim));
  components[k] = shlo::AddOp::create(builder, loc, type, components[k], position);
}

Value IndexRows::toLocal(unsigned k, const DimSplit &split) {
  LocalRows local = toLocalRows(context, loc, components[k], split);
  components[k] = local.rows;
  return local.owned;
}

void IndexRows::drop(unsigned k, Value keep) {
  OpBuilder &builder = context.builder();
  Value outside = makeIntSplat(builder, loc, batchShape, elementType, -1);
  components[k] = shlo::SelectOp::create(builder, loc, components[k].getType(), keep, components[k], outside);
}

Value IndexRows::assemble() {
  OpBuilder &builder = context.builder();
  if (vectorDim == static_cast<int64_t>(shape.size()))
    return components.front();
  SmallVector<int64_t> one(shape);
  one[vectorDim] = 1;
  SmallVector<Value> parts;
  for (Value component : components)
    parts.push_back(shlo::ReshapeOp::create(builder, loc, RankedTensorType::get(one, elementType), component));
  if (parts.size() == 1)
    return parts.front();
  return shlo::ConcatenateOp::create(builder, loc, RankedTensorType::get(shape, elementType), parts,
                                     builder.getI64IntegerAttr(vectorDim));
}
