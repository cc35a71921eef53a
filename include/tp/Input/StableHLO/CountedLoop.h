//===- CountedLoop.h - loops whose iterations have numbers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_COUNTEDLOOP_H
#define TP_INPUT_STABLEHLO_COUNTEDLOOP_H

#include "tp/Input/StableHLO/StableHLO.h"
#include "llvm/ADT/DenseMap.h"
#include <map>

namespace tp {

/// An integer of iteration k of a loop: base + step * k.
struct Linear {
  int64_t base = 0, step = 0;
  friend auto operator<=>(const Linear &, const Linear &) = default;
};

/// A loop that runs a known number of times, as JAX's scan and fori_loop:
/// `for (i = count.base; i < bound; i += count.step)`, with constants far from where
/// they would wrap.
struct CountedLoop {
  stablehlo::WhileOp op;
  unsigned counter; // the number of the carried value
  Linear count;     // the counter in iteration k
  int64_t trips;

  static std::optional<CountedLoop> get(stablehlo::WhileOp op);
  /// None, too, if more is said of the loop, which may be about each of its values.
  static std::optional<CountedLoop> getPlain(stablehlo::WhileOp op);

  mlir::Block &getBody() const { return stablehlo::WhileOp(op).getBody().front(); }
  /// The value that is carried to the next iteration in this place.
  mlir::Value getNext(unsigned carried) const { return getBody().getTerminator()->getOperand(carried); }
  bool isInvariant(unsigned carried) const { return getNext(carried) == getBody().getArgument(carried); }
};

/// The scalar integers of a loop's body that follow from its counter, which is
/// `counter`. Nothing that could overflow its type in `trips` iterations.
llvm::DenseMap<mlir::Value, Linear> getLinearValues(const CountedLoop &loop, Linear counter, int64_t trips);

/// True if `place` is one of `size` in each of `trips` iterations.
bool isInside(Linear place, int64_t trips, int64_t size);

/// A carried value of which each iteration replaces a row of its own.
struct Stack {
  mlir::Value row;
  unsigned dim;
  Linear place; // in iteration k, always inside
};

/// By the number of the carried value.
std::map<unsigned, Stack> findStacks(const CountedLoop &loop);

} // namespace tp

#endif // TP_INPUT_STABLEHLO_COUNTEDLOOP_H
