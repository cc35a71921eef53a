//===- Combiner.h - which reduction a region computes ------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_SHARDINGRULES_COMBINER_H
#define TP_LIB_SHARDINGRULES_COMBINER_H

#include "tp/Sharding/ShardingRule.h"

namespace tp {

/// The reduction that an op of stablehlo or arith on two values is, if any. On
/// i1 add is `or` and multiply is `and`. Unsigned maxima of signless integers
/// are none: a pending `max` compares them as signed.
std::optional<ReductionKind> getReductionKind(mlir::Operation *op);

/// The reduction that a scalar region of two arguments computes, if it is one
/// commutative op on both: `^bb0(%a, %b): return add(%a, %b)`.
std::optional<ReductionKind> matchCombiner(mlir::Region &region);

/// True if each value that the region gives is its own argument of either side,
/// or the larger of both and the like: argmax. Combining a value with itself
/// then gives the value, so that initial values may count any number of times.
bool picksArguments(mlir::Region &region);

/// The reduction that merges the parts of a value of which each element is on
/// one rank, and zero on the others.
ReductionKind getMergeKind(mlir::Type elementType);

/// True if combining a value with itself gives the value.
bool isIdempotent(ReductionKind kind);

/// The element that all elements of `value` are, if it is a splat constant,
/// maybe broadcast, reshaped or brought to another layout; null otherwise.
mlir::TypedAttr getSplatElement(mlir::Value value);

/// True if `element` (may be null) is the neutral element of `kind`. Both zeros are neutral for add.
bool isNeutralElement(mlir::TypedAttr element, ReductionKind kind);

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_COMBINER_H
