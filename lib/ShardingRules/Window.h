//===- Window.h - shared by the ops that slide a window ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_SHARDINGRULES_WINDOW_H
#define TP_LIB_SHARDINGRULES_WINDOW_H

#include "RuleBuilder.h"
#include "tp/Input/StableHLO/StableHLO.h"

namespace tp {

/// The factors of one windowed dimension: of the input's, the window's and the
/// number of windows.
///
///   blocked  [(o k)], [k] -> [o]    windows side by side; k is split only if
///                                   there is one window
///   other    [i], [k] -> [o]        all whole: a rank would need its
///                                   neighbours' rows
struct WindowFactors {
  llvm::SmallVector<unsigned, 2> input;
  unsigned window = RuleBuilder::none, output = RuleBuilder::none;
};

/// `reduction`: what a split of a window's rows gives; they are whole without.
WindowFactors addWindowDim(RuleBuilder &b, const ::stablehlo::WindowDim &dim, int64_t rows,
                           std::optional<ReductionKind> reduction);

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_WINDOW_H
