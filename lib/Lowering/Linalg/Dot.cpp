//===- Dot.cpp - matrix products ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// One contraction over the operands as they lie; iterators are batch, free of
/// lhs, free of rhs, contracted, which is the order of the result's dimensions.
static Value contract(OpBuilder &builder, Location loc, Value lhs, Value rhs, RankedTensorType result,
                      ArrayRef<int64_t> lhsBatch, ArrayRef<int64_t> rhsBatch, ArrayRef<int64_t> lhsContracted,
                      ArrayRef<int64_t> rhsContracted) {
  RankedTensorType left = getTensor(lhs), right = getTensor(rhs);
  int64_t resultRank = result.getRank(), rank = resultRank + int64_t(lhsContracted.size());
  SmallVector<AffineExpr> leftPlaces(left.getRank()), rightPlaces(right.getRank());
  int64_t next = 0;
  for (auto [l, r] : llvm::zip(lhsBatch, rhsBatch))
    leftPlaces[l] = rightPlaces[r] = builder.getAffineDimExpr(next++);
  auto placeFree = [&](SmallVectorImpl<AffineExpr> &places, ArrayRef<int64_t> batch, ArrayRef<int64_t> contracted) {
    for (int64_t dim = 0; dim < int64_t(places.size()); ++dim)
      if (!llvm::is_contained(batch, dim) && !llvm::is_contained(contracted, dim))
        places[dim] = builder.getAffineDimExpr(next++);
  };
  placeFree(leftPlaces, lhsBatch, lhsContracted);
  placeFree(rightPlaces, rhsBatch, rhsContracted);
  for (auto [l, r] : llvm::zip(lhsContracted, rhsContracted))
    leftPlaces[l] = rightPlaces[r] = builder.getAffineDimExpr(next++);

  SmallVector<AffineExpr> resultPlaces;
  for (int64_t dim = 0; dim < resultRank; ++dim)
    resultPlaces.push_back(builder.getAffineDimExpr(dim));
  SmallVector<AffineMap> maps;
  for (ArrayRef<AffineExpr> places : {ArrayRef(leftPlaces), ArrayRef(rightPlaces), ArrayRef(resultPlaces)})
    maps.push_back(AffineMap::get(rank, 0, places, builder.getContext()));
  return makeSumOfProducts(builder, loc, result, lhs, rhs, maps);
}

Lowered tp::lowerDot(Operation *op, OpBuilder &builder) {
  if (auto dot = dyn_cast<shlo::DotGeneralOp>(op)) {
    auto numbers = dot.getDotDimensionNumbers();
    return SmallVector<Value>{contract(builder, op->getLoc(), dot.getLhs(), dot.getRhs(),
                                       cast<RankedTensorType>(dot.getType()), numbers.getLhsBatchingDimensions(),
                                       numbers.getRhsBatchingDimensions(), numbers.getLhsContractingDimensions(),
                                       numbers.getRhsContractingDimensions())};
  }
  if (auto dot = dyn_cast<shlo::DotOp>(op)) {
    int64_t last = getTensor(dot.getLhs()).getRank() - 1;
    return SmallVector<Value>{contract(builder, op->getLoc(), dot.getLhs(), dot.getRhs(),
                                       cast<RankedTensorType>(dot.getType()), {}, {}, {last}, {0})};
  }
  return std::nullopt;
}
