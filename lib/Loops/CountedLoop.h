//===- CountedLoop.h - loops whose iterations have numbers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOOPS_COUNTEDLOOP_H
#define TP_LIB_LOOPS_COUNTEDLOOP_H

#include "tp/Input/StableHLO/StableHLO.h"
#include "llvm/ADT/DenseMap.h"

namespace tp {

/// An integer of iteration k of a loop: base + step * k.
struct Linear {
  int64_t base = 0, step = 0;
  friend auto operator<=>(const Linear &, const Linear &) = default;
};

/// A loop that runs a known number of times: `for (i = first.base; i < bound; i +=
/// first.step)`, with the bound and the step constants.
struct CountedLoop {
  stablehlo::WhileOp op;
  unsigned counter; // the number of the carried value
  Linear count;     // of the counter
  int64_t trips;

  static std::optional<CountedLoop> get(stablehlo::WhileOp op);

  mlir::Block &getBody() const { return stablehlo::WhileOp(op).getBody().front(); }
  /// The value that is carried to the next iteration in this place.
  mlir::Value getNext(unsigned carried) const { return getBody().getTerminator()->getOperand(carried); }
  bool isInvariant(unsigned carried) const { return getNext(carried) == getBody().getArgument(carried); }
};

/// The scalar integers of a loop's body that follow from its counter, which is
/// `counter`. Nothing that could overflow its type.
llvm::DenseMap<mlir::Value, Linear> getLinearValues(const CountedLoop &loop, Linear counter);

} // namespace tp

#endif // TP_LIB_LOOPS_COUNTEDLOOP_H
