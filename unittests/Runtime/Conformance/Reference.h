//===- Reference.h - collectives by their definition ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_CONFORMANCE_REFERENCE_H
#define TP_UNITTESTS_RUNTIME_CONFORMANCE_REFERENCE_H

#include "tp/runtime/Types.h"

namespace tp::runtime::conformance {

using Bytes = std::vector<char>;

/// Elements that differ by rank and place, with magnitudes such that another order
/// of a sum gives other bits; booleans are 0 or 1.
Bytes makeOperand(ElementType type, int64_t count, int64_t rank, uint64_t seed);

/// All operands reduced element by element, in order: floats of less than 32 bits in
/// fp32 and rounded once, integers wrapping around, booleans as StableHLO has them
/// (the sum is or, the product and).
Bytes reduce(Reduction reduction, ElementType type, const std::vector<Bytes> &operands);

/// The same bytes, or NaN in both.
bool isEqual(ElementType type, const char *a, const char *b, int64_t count);

/// Whether sums or products over `members` operands of makeOperand are as near as any order of
/// the terms, each rounded to the type, lets them be. Products of f16 can overflow on the way.
bool isClose(Reduction reduction, ElementType type, int64_t members, const char *a, const char *b, int64_t count);

/// What member `position` gets; by the comments of Communicator, element by element.
Bytes reduceScatter(const Bytes &reduced, int64_t outer, int64_t inner, int64_t members, int64_t position,
                    int64_t width);
Bytes allGather(const std::vector<Bytes> &operands, int64_t outer, int64_t innerBytes);
Bytes allToAll(const std::vector<Bytes> &operands, const std::vector<int64_t> &shape, int64_t splitDim,
               int64_t concatDim, int64_t position, int64_t width);

} // namespace tp::runtime::conformance

#endif // TP_UNITTESTS_RUNTIME_CONFORMANCE_REFERENCE_H
