//===- Indexing.cpp - dynamic slices and gather ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// Start indices of a dynamic slice, clamped so that the slice lies within.
static SmallVector<OpFoldResult> getStarts(OpBuilder &builder, Location loc, ValueRange starts, ArrayRef<int64_t> shape,
                                           ArrayRef<int64_t> sizes) {
  SmallVector<OpFoldResult> offsets;
  for (auto [start, size, slice] : llvm::zip(starts, shape, sizes)) {
    if (size == slice)
      offsets.push_back(builder.getIndexAttr(0));
    else
      offsets.push_back(makeIndexOf(builder, loc, getScalar(builder, loc, start), size - slice));
  }
  return offsets;
}

static Value lowerDynamicSlice(shlo::DynamicSliceOp op, OpBuilder &builder) {
  auto type = cast<RankedTensorType>(op.getType());
  Location loc = op.getLoc();
  SmallVector<OpFoldResult> ones(type.getRank(), builder.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(
      builder, loc, type, op.getOperand(),
      getStarts(builder, loc, op.getStartIndices(), getTensor(op.getOperand()).getShape(), type.getShape()),
      getAsIndexOpFoldResult(builder.getContext(), type.getShape()), ones);
}

static Value lowerDynamicUpdateSlice(shlo::DynamicUpdateSliceOp op, OpBuilder &builder) {
  RankedTensorType type = getTensor(op.getOperand()), update = getTensor(op.getUpdate());
  Location loc = op.getLoc();
  if (update.getNumElements() == 0)
    return op.getOperand();
  SmallVector<OpFoldResult> ones(type.getRank(), builder.getIndexAttr(1));
  return tensor::InsertSliceOp::create(
      builder, loc, op.getUpdate(), op.getOperand(),
      getStarts(builder, loc, op.getStartIndices(), type.getShape(), update.getShape()),
      getAsIndexOpFoldResult(builder.getContext(), update.getShape()), ones);
}

/// result[batch, offset] = operand[start(batch) + offset], starts clamped
/// (StableHLO, gather).
static Value lowerGather(shlo::GatherOp op, OpBuilder &builder) {
  auto numbers = op.getDimensionNumbers();
  RankedTensorType operand = getTensor(op.getOperand()), indices = getTensor(op.getStartIndices()),
                   result = cast<RankedTensorType>(op.getType());
  Location loc = op.getLoc();
  Value source = op.getOperand(), starts = op.getStartIndices();
  return makeParallel(builder, loc, result, {}, {}, [&](OpBuilder &b, ValueRange) -> Value {
    SmallVector<Value> batch, offsets;
    for (int64_t dim = 0; dim < result.getRank(); ++dim) {
      Value index = linalg::IndexOp::create(b, loc, dim);
      (llvm::is_contained(numbers.getOffsetDims(), dim) ? offsets : batch).push_back(index);
    }
    // The batch position in the indices, around the index vector.
    auto positionInIndices = [&](int64_t component) {
      SmallVector<Value> position(batch);
      if (numbers.getIndexVectorDim() < indices.getRank())
        position.insert(position.begin() + numbers.getIndexVectorDim(), makeIndex(b, loc, component));
      return position;
    };
    SmallVector<Value> place(operand.getRank());
    unsigned nextOffset = 0;
    for (int64_t dim = 0; dim < operand.getRank(); ++dim) {
      if (auto at = llvm::find(numbers.getOperandBatchingDims(), dim); at != numbers.getOperandBatchingDims().end()) {
        int64_t inIndices = numbers.getStartIndicesBatchingDims()[at - numbers.getOperandBatchingDims().begin()];
        place[dim] = batch[inIndices < numbers.getIndexVectorDim() ? inIndices : inIndices - 1];
        continue;
      }
      if (!llvm::is_contained(numbers.getCollapsedSliceDims(), dim))
        place[dim] = offsets[nextOffset++];
      auto at = llvm::find(numbers.getStartIndexMap(), dim);
      if (at == numbers.getStartIndexMap().end())
        continue;
      int64_t component = at - numbers.getStartIndexMap().begin();
      Value start = tensor::ExtractOp::create(b, loc, starts, positionInIndices(component));
      start = makeIndexOf(b, loc, start, operand.getDimSize(dim) - op.getSliceSizes()[dim]);
      place[dim] = place[dim] ? arith::AddIOp::create(b, loc, start, place[dim]).getResult() : start;
    }
    for (Value &index : place)
      if (!index)
        index = makeIndex(b, loc, 0);
    return tensor::ExtractOp::create(b, loc, source, place);
  });
}

Lowered tp::lowerIndexing(Operation *op, OpBuilder &builder) {
  auto one = [](Value value) -> Lowered { return SmallVector<Value>{value}; };
  return llvm::TypeSwitch<Operation *, Lowered>(op)
      .Case<shlo::DynamicSliceOp>([&](auto slice) { return one(lowerDynamicSlice(slice, builder)); })
      .Case<shlo::DynamicUpdateSliceOp>([&](auto update) { return one(lowerDynamicUpdateSlice(update, builder)); })
      .Case<shlo::GatherOp>([&](auto gather) { return one(lowerGather(gather, builder)); })
      .Default([](Operation *) { return std::nullopt; });
}
