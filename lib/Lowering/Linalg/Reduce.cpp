//===- Reduce.cpp - reductions ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// One generic over all inputs; the accumulators start as the initial values.
Lowered tp::lowerReduce(Operation *op, OpBuilder &builder) {
  auto reduce = dyn_cast<shlo::ReduceOp>(op);
  if (!reduce)
    return std::nullopt;
  Location loc = op->getLoc();
  RankedTensorType input = getTensor(reduce.getInputs().front());
  int64_t rank = input.getRank();
  SmallVector<AffineExpr> kept;
  SmallVector<utils::IteratorType> iterators(rank, utils::IteratorType::parallel);
  for (int64_t dim = 0; dim < rank; ++dim) {
    if (llvm::is_contained(reduce.getDimensions(), dim))
      iterators[dim] = utils::IteratorType::reduction;
    else
      kept.push_back(builder.getAffineDimExpr(dim));
  }
  SmallVector<AffineMap> maps(reduce.getInputs().size(), builder.getMultiDimIdentityMap(rank));
  SmallVector<Value> accumulators;
  SmallVector<Type> types;
  for (auto [result, initial] : llvm::zip(op->getResults(), reduce.getInitValues())) {
    types.push_back(result.getType());
    accumulators.push_back(
        makeFilled(builder, loc, cast<RankedTensorType>(result.getType()), getScalar(builder, loc, initial)));
    maps.push_back(AffineMap::get(rank, 0, kept, builder.getContext()));
  }
  bool known = true;
  auto generic = linalg::GenericOp::create(
      builder, loc, types, reduce.getInputs(), accumulators, maps, iterators,
      [&](OpBuilder &nested, Location at, ValueRange scalars) {
        // Combiners take the accumulators first.
        SmallVector<Value> ordered(scalars.drop_front(reduce.getInputs().size()));
        llvm::append_range(ordered, scalars.take_front(reduce.getInputs().size()));
        FailureOr<SmallVector<Value>> results = emitCombiner(reduce.getBody(), ordered, nested);
        known = succeeded(results);
        linalg::YieldOp::create(nested, at,
                                known ? ValueRange(*results) : scalars.drop_front(reduce.getInputs().size()));
      });
  if (!known)
    return FailureOr<SmallVector<Value>>(failure());
  return SmallVector<Value>(generic.getResults());
}
