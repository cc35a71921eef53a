//===- Window.h - factors of ops that slide a window -------------*- C++ -*-===//
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

/// How one windowed dimension may be split.
enum class WindowSplit {
  blocked, ///< [(o k)], [k] -> [o]   windows side by side; k is split only if there is one
  windows, ///< [r], [k] -> [o]       many windows: r rows follow o windows, a halo moves
  window,  ///< [r], [k] -> [o]       few large windows, summed: r rows follow k, the result is partial
  whole,   ///< [r], [k] -> [o]       a running sum; too few rows
};

/// `sums`: windows are reduced by addition with a kernel of the window's size.
WindowSplit getWindowSplit(const ::stablehlo::WindowDim &dim, int64_t rows, bool sums);

/// The factors of one windowed dimension: of the input's, the window's and the
/// number of windows.
struct WindowFactors {
  llvm::SmallVector<unsigned, 2> input;
  unsigned window = RuleBuilder::none, output = RuleBuilder::none;
};

WindowFactors addWindowDim(RuleBuilder &b, const ::stablehlo::WindowDim &dim, int64_t rows, bool sums);

/// What a rank computes of a windowed dimension.
struct LocalWindow {
  mlir::Value input;
  /// low, high and baseDilation are the local op's.
  ::stablehlo::WindowDim dim;
};

/// The rows of dimension `d` of `input` that the rank's windows cover (or its
/// rows of the window); `input` and `dim` unchanged if no rows move. `dim`,
/// `inputRows` and `sums` are what addWindowDim() got, `inputFactors` what it
/// gave, `fill` (tensor<element type>) is the padding.
LocalWindow fetchWindowRows(LocalizeContext &context, const ::stablehlo::WindowDim &dim, int64_t inputRows, bool sums,
                            mlir::Value input, unsigned d, const DimFactors &inputFactors, mlir::Value fill);

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_WINDOW_H
