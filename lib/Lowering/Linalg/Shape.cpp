//===- Shape.cpp - ops that move elements ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

static SmallVector<OpFoldResult> attributes(OpBuilder &builder, ArrayRef<int64_t> values) {
  return getAsIndexOpFoldResult(builder.getContext(), values);
}

static Value makeReshape(OpBuilder &builder, Location loc, RankedTensorType to, Value value) {
  RankedTensorType from = getTensor(value);
  if (from == to)
    return value;
  if (from.getRank() < to.getRank())
    if (auto groups = getReassociationIndicesForReshape(from, to))
      return tensor::ExpandShapeOp::create(builder, loc, to, value, *groups);
  if (from.getRank() > to.getRank())
    if (auto groups = getReassociationIndicesForReshape(from, to))
      return tensor::CollapseShapeOp::create(builder, loc, to, value, *groups);
  // Over the flat tensor.
  auto flat = RankedTensorType::get({from.getNumElements()}, from.getElementType());
  auto all = [](int64_t rank) {
    SmallVector<ReassociationIndices> groups;
    if (rank)
      groups.push_back(llvm::to_vector<2>(llvm::seq<int64_t>(0, rank)));
    return groups;
  };
  if (from.getRank() != 1)
    value = from.getRank() == 0
                ? tensor::ExpandShapeOp::create(builder, loc, flat, value, all(0)).getResult()
                : tensor::CollapseShapeOp::create(builder, loc, flat, value, all(from.getRank())).getResult();
  if (to.getRank() == 1)
    return value;
  return to.getRank() == 0 ? tensor::CollapseShapeOp::create(builder, loc, to, value, all(0)).getResult()
                           : tensor::ExpandShapeOp::create(builder, loc, to, value, all(to.getRank())).getResult();
}

static Value lowerBroadcast(shlo::BroadcastInDimOp op, OpBuilder &builder) {
  auto from = getTensor(op.getOperand()), to = cast<RankedTensorType>(op.getType());
  if (from == to && llvm::is_sorted(op.getBroadcastDimensions()))
    return op.getOperand(); // JAX writes the initial values of reductions so
  // A row of a stack may be formed where it ends.
  if (from.getNumElements() == to.getNumElements() && llvm::is_sorted(op.getBroadcastDimensions()) &&
      llvm::all_of(op->getUsers(), llvm::IsaPred<shlo::DynamicUpdateSliceOp>))
    return makeReshape(builder, op.getLoc(), to, op.getOperand());
  SmallVector<AffineExpr> places;
  for (auto [dim, target] : llvm::enumerate(op.getBroadcastDimensions()))
    places.push_back(from.getDimSize(dim) == 1 && to.getDimSize(target) != 1 ? builder.getAffineConstantExpr(0)
                                                                             : builder.getAffineDimExpr(target));
  AffineMap map = AffineMap::get(to.getRank(), 0, places, builder.getContext());
  return makeParallel(builder, op.getLoc(), to, op.getOperand(), map,
                      [](OpBuilder &, ValueRange scalars) { return scalars[0]; });
}

static Value lowerTranspose(shlo::TransposeOp op, OpBuilder &builder) {
  auto to = cast<RankedTensorType>(op.getType());
  SmallVector<AffineExpr> places(to.getRank());
  for (auto [target, source] : llvm::enumerate(op.getPermutation()))
    places[source] = builder.getAffineDimExpr(target);
  AffineMap map = AffineMap::get(to.getRank(), 0, places, builder.getContext());
  return makeParallel(builder, op.getLoc(), to, op.getOperand(), map,
                      [](OpBuilder &, ValueRange scalars) { return scalars[0]; });
}

Value tp::makeReversed(OpBuilder &builder, Location loc, Value value, ArrayRef<int64_t> dims) {
  RankedTensorType type = getTensor(value);
  return makeParallel(builder, loc, type, {}, {}, [&](OpBuilder &nested, ValueRange) -> Value {
    SmallVector<Value> indices;
    for (int64_t dim = 0; dim < type.getRank(); ++dim) {
      Value index = linalg::IndexOp::create(nested, loc, dim);
      if (llvm::is_contained(dims, dim))
        index = arith::SubIOp::create(nested, loc, makeIndex(nested, loc, type.getDimSize(dim) - 1), index);
      indices.push_back(index);
    }
    return tensor::ExtractOp::create(nested, loc, value, indices);
  });
}

static Value lowerSlice(shlo::SliceOp op, OpBuilder &builder) {
  auto type = cast<RankedTensorType>(op.getType());
  return tensor::ExtractSliceOp::create(builder, op.getLoc(), type, op.getOperand(),
                                        attributes(builder, op.getStartIndices()), attributes(builder, type.getShape()),
                                        attributes(builder, op.getStrides()));
}

/// Fill, then insert with strides (interior padding); what a negative padding
/// cuts off is sliced away first.
Value tp::makePadded(OpBuilder &builder, Location loc, Value value, Value padding, ArrayRef<int64_t> low,
                     ArrayRef<int64_t> interior, ArrayRef<int64_t> resultSizes) {
  RankedTensorType from = getTensor(value), to = from.clone(resultSizes);
  SmallVector<int64_t> starts, sizes, offsets, strides;
  for (int64_t dim = 0; dim < from.getRank(); ++dim) {
    int64_t step = interior[dim] + 1;
    // Rows i of the operand with 0 <= low + i * step < result size.
    int64_t first = low[dim] >= 0 ? 0 : llvm::divideCeil(-low[dim], step);
    int64_t room = to.getDimSize(dim) - 1 - low[dim];
    int64_t last = std::min(from.getDimSize(dim) - 1, room < 0 ? -1 : room / step);
    starts.push_back(first);
    sizes.push_back(std::max<int64_t>(last - first + 1, 0));
    offsets.push_back(low[dim] + first * step);
    strides.push_back(step);
  }
  if (llvm::is_contained(sizes, 0))
    return makeFilled(builder, loc, to, padding);
  auto kept = RankedTensorType::get(sizes, from.getElementType());
  if (kept != from)
    value = tensor::ExtractSliceOp::create(builder, loc, kept, value, attributes(builder, starts),
                                           attributes(builder, sizes),
                                           attributes(builder, SmallVector<int64_t>(from.getRank(), 1)));
  if (kept == to)
    return value;
  return tensor::InsertSliceOp::create(builder, loc, value, makeFilled(builder, loc, to, padding),
                                       attributes(builder, offsets), attributes(builder, sizes),
                                       attributes(builder, strides));
}

static Value lowerConcatenate(shlo::ConcatenateOp op, OpBuilder &builder) {
  auto type = cast<RankedTensorType>(op.getType());
  Location loc = op.getLoc();
  Value result = makeEmpty(builder, loc, type);
  SmallVector<int64_t> offsets(type.getRank(), 0), ones(type.getRank(), 1);
  for (Value operand : op.getInputs()) {
    auto part = getTensor(operand);
    if (part.getDimSize(op.getDimension()))
      result = tensor::InsertSliceOp::create(builder, loc, operand, result, attributes(builder, offsets),
                                             attributes(builder, part.getShape()), attributes(builder, ones));
    offsets[op.getDimension()] += part.getDimSize(op.getDimension());
  }
  return result;
}

Lowered tp::lowerShape(Operation *op, OpBuilder &builder) {
  auto one = [](Value value) -> Lowered { return SmallVector<Value>{value}; };
  return llvm::TypeSwitch<Operation *, Lowered>(op)
      .Case<shlo::ReshapeOp>([&](auto reshape) {
        return one(makeReshape(builder, reshape.getLoc(), reshape.getType(), reshape.getOperand()));
      })
      .Case<shlo::BroadcastInDimOp>([&](auto broadcast) { return one(lowerBroadcast(broadcast, builder)); })
      .Case<shlo::TransposeOp>([&](auto transpose) { return one(lowerTranspose(transpose, builder)); })
      .Case<shlo::ReverseOp>([&](auto reverse) {
        return one(makeReversed(builder, op->getLoc(), reverse.getOperand(), reverse.getDimensions()));
      })
      .Case<shlo::SliceOp>([&](auto slice) { return one(lowerSlice(slice, builder)); })
      .Case<shlo::PadOp>([&](auto pad) {
        return one(makePadded(builder, op->getLoc(), pad.getOperand(),
                              getScalar(builder, op->getLoc(), pad.getPaddingValue()), pad.getEdgePaddingLow(),
                              pad.getInteriorPadding(), getTensor(pad.getResult()).getShape()));
      })
      .Case<shlo::ConcatenateOp>([&](auto concatenate) { return one(lowerConcatenate(concatenate, builder)); })
      .Default([](Operation *) { return std::nullopt; });
}
