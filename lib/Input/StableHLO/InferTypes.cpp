//===- InferTypes.cpp - result types that follow from operands ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace stablehlo;

static RankedTensorType getTensor(Value value) { return cast<RankedTensorType>(value.getType()); }

static LogicalResult fail(std::optional<Location> location, const Twine &message) {
  return location ? LogicalResult(emitError(*location) << message) : failure();
}

// compare C1-C2: booleans of the operands' shape.
LogicalResult CompareOp::inferReturnTypes(MLIRContext *context, std::optional<Location>, ValueRange operands,
                                          DictionaryAttr, OpaqueProperties, RegionRange, SmallVectorImpl<Type> &types) {
  types.push_back(getTensor(operands[0]).clone(IntegerType::get(context, 1)));
  return success();
}

// concatenate C2, C4-C6: shapes agree except along the dimension, which adds up.
LogicalResult ConcatenateOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, ValueRange operands,
                                              DictionaryAttr attributes, OpaqueProperties properties,
                                              RegionRange regions, SmallVectorImpl<Type> &types) {
  Adaptor adaptor(operands, attributes, properties, regions);
  if (operands.empty())
    return fail(location, "expected at least one operand");
  RankedTensorType first = getTensor(operands[0]);
  int64_t dim = adaptor.getDimension();
  if (dim < 0 || dim >= first.getRank())
    return fail(location, "dimension " + Twine(dim) + " is not one of " + Twine(first.getRank()));
  SmallVector<int64_t> shape(first.getShape());
  for (Value operand : operands.drop_front()) {
    RankedTensorType type = getTensor(operand);
    bool agrees = type.getRank() == first.getRank() && type.getElementType() == first.getElementType();
    for (int64_t i = 0; agrees && i < first.getRank(); ++i)
      agrees = i == dim || type.getDimSize(i) == first.getDimSize(i);
    if (!agrees)
      return fail(location, "operands differ in a dimension other than " + Twine(dim));
    shape[dim] += type.getDimSize(dim);
  }
  types.push_back(first.clone(shape));
  return success();
}

// pad C2-C4.
LogicalResult PadOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, ValueRange operands,
                                      DictionaryAttr attributes, OpaqueProperties properties, RegionRange regions,
                                      SmallVectorImpl<Type> &types) {
  Adaptor adaptor(operands, attributes, properties, regions);
  RankedTensorType type = getTensor(operands[0]);
  size_t rank = type.getRank();
  if (adaptor.getEdgePaddingLow().size() != rank || adaptor.getEdgePaddingHigh().size() != rank ||
      adaptor.getInteriorPadding().size() != rank)
    return fail(location, "expected " + Twine(rank) + " numbers in low, high and interior");
  SmallVector<int64_t> shape;
  for (size_t i = 0; i < rank; ++i) {
    int64_t size = type.getDimSize(i), interior = adaptor.getInteriorPadding()[i];
    if (interior < 0)
      return fail(location, "interior padding " + Twine(interior) + " is negative");
    shape.push_back(size + adaptor.getEdgePaddingLow()[i] + adaptor.getEdgePaddingHigh()[i] +
                    std::max<int64_t>(size - 1, 0) * interior);
    if (shape.back() < 0)
      return fail(location, "padding of dimension " + Twine(i) + " leaves a negative size");
  }
  types.push_back(type.clone(shape));
  return success();
}

// slice C2-C5.
LogicalResult SliceOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, ValueRange operands,
                                        DictionaryAttr attributes, OpaqueProperties properties, RegionRange regions,
                                        SmallVectorImpl<Type> &types) {
  Adaptor adaptor(operands, attributes, properties, regions);
  RankedTensorType type = getTensor(operands[0]);
  size_t rank = type.getRank();
  ArrayRef<int64_t> starts = adaptor.getStartIndices(), limits = adaptor.getLimitIndices(),
                    strides = adaptor.getStrides();
  if (starts.size() != rank || limits.size() != rank || strides.size() != rank)
    return fail(location, "expected " + Twine(rank) + " ranges");
  SmallVector<int64_t> shape;
  for (size_t i = 0; i < rank; ++i) {
    if (starts[i] < 0 || starts[i] > limits[i] || limits[i] > type.getDimSize(i) || strides[i] < 1)
      return fail(location, "range " + Twine(starts[i]) + ":" + Twine(limits[i]) + ":" + Twine(strides[i]) +
                                " does not lie in dimension " + Twine(i) + " of " + Twine(type.getDimSize(i)) +
                                " rows");
    shape.push_back((limits[i] - starts[i] + strides[i] - 1) / strides[i]);
  }
  types.push_back(type.clone(shape));
  return success();
}
