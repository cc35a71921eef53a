//===- Scatter.cpp - scatter ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// A loop per dimension of the indices, then of the windows, so that repeated
/// indices combine in their order. A window of updates that does not lie wholly
/// inside the input is left out, as XLA does.
Lowered tp::lowerScatter(Operation *op, OpBuilder &builder) {
  auto scatter = dyn_cast<shlo::ScatterOp>(op);
  if (!scatter)
    return std::nullopt;
  auto numbers = scatter.getScatterDimensionNumbers();
  Location loc = op->getLoc();
  RankedTensorType update = getTensor(scatter.getUpdates().front()), input = getTensor(scatter.getInputs().front()),
                   indices = getTensor(scatter.getScatterIndices());
  // Index by index, then within its window.
  SmallVector<int64_t> order;
  for (bool isWindow : {false, true})
    for (int64_t dim = 0; dim < update.getRank(); ++dim)
      if (llvm::is_contained(numbers.getUpdateWindowDims(), dim) == isWindow)
        order.push_back(dim);
  SmallVector<Value> zeros, sizes, ones;
  for (int64_t dim : order) {
    zeros.push_back(makeIndex(builder, loc, 0));
    sizes.push_back(makeIndex(builder, loc, update.getDimSize(dim)));
    ones.push_back(makeIndex(builder, loc, 1));
  }
  bool known = true;
  auto body = [&](OpBuilder &b, Location at, ValueRange counters, ValueRange tensors) -> SmallVector<Value> {
    SmallVector<Value> position(counters.size());
    for (auto [dim, counter] : llvm::zip(order, counters))
      position[dim] = counter;
    SmallVector<Value> batch, window;
    for (auto [dim, index] : llvm::enumerate(position))
      (llvm::is_contained(numbers.getUpdateWindowDims(), int64_t(dim)) ? window : batch).push_back(index);
    SmallVector<Value> place(input.getRank());
    Value inside;
    unsigned nextWindow = 0;
    for (int64_t dim = 0; dim < input.getRank(); ++dim) {
      auto batching = llvm::find(numbers.getInputBatchingDims(), dim);
      if (batching != numbers.getInputBatchingDims().end()) {
        int64_t inIndices = numbers.getScatterIndicesBatchingDims()[batching - numbers.getInputBatchingDims().begin()];
        place[dim] = batch[inIndices < numbers.getIndexVectorDim() ? inIndices : inIndices - 1];
        continue;
      }
      int64_t rows = 1;
      if (!llvm::is_contained(numbers.getInsertedWindowDims(), dim)) {
        rows = update.getDimSize(numbers.getUpdateWindowDims()[nextWindow]);
        place[dim] = window[nextWindow++];
      }
      auto mapped = llvm::find(numbers.getScatterDimsToOperandDims(), dim);
      if (mapped == numbers.getScatterDimsToOperandDims().end()) {
        if (!place[dim])
          place[dim] = makeIndex(b, at, 0);
        continue;
      }
      SmallVector<Value> inIndices(batch);
      if (numbers.getIndexVectorDim() < indices.getRank())
        inIndices.insert(inIndices.begin() + numbers.getIndexVectorDim(),
                         makeIndex(b, at, mapped - numbers.getScatterDimsToOperandDims().begin()));
      Value start = tensor::ExtractOp::create(b, at, scatter.getScatterIndices(), inIndices);
      start = makeIndexOf(b, at, start);
      place[dim] = place[dim] ? arith::AddIOp::create(b, at, start, place[dim]).getResult() : start;
      // All of the window lies inside; one unsigned comparison finds both sides.
      Value fits = arith::CmpIOp::create(b, at, arith::CmpIPredicate::ult, start,
                                         makeIndex(b, at, input.getDimSize(dim) - rows + 1));
      inside = inside ? arith::AndIOp::create(b, at, inside, fits).getResult() : fits;
    }
    auto combine = [&](OpBuilder &nested) {
      SmallVector<Value> scalars, results;
      for (Value tensor : tensors)
        scalars.push_back(tensor::ExtractOp::create(nested, at, tensor, place));
      for (Value updates : scatter.getUpdates())
        scalars.push_back(tensor::ExtractOp::create(nested, at, updates, position));
      FailureOr<SmallVector<Value>> combined = emitCombiner(scatter.getUpdateComputation(), scalars, nested);
      known &= succeeded(combined);
      for (auto [number, tensor] : llvm::enumerate(tensors))
        results.push_back(tensor::InsertOp::create(
            nested, at, succeeded(combined) ? (*combined)[number] : scalars[number], tensor, place));
      return results;
    };
    if (!inside)
      return combine(b);
    auto branch = scf::IfOp::create(b, at, TypeRange(tensors), inside, /*withElse=*/true);
    OpBuilder then = branch.getThenBodyBuilder();
    scf::YieldOp::create(then, at, combine(then));
    OpBuilder otherwise = branch.getElseBodyBuilder();
    scf::YieldOp::create(otherwise, at, tensors);
    return SmallVector<Value>(branch.getResults());
  };
  scf::LoopNest nest = scf::buildLoopNest(builder, loc, zeros, sizes, ones, scatter.getInputs(), body);
  if (!known)
    return FailureOr<SmallVector<Value>>(failure());
  return SmallVector<Value>(nest.results.begin(), nest.results.end());
}
