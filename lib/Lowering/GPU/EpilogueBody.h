//===- EpilogueBody.h - bodies that are epilogues of products ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_GPU_EPILOGUEBODY_H
#define TP_LIB_LOWERING_GPU_EPILOGUEBODY_H

#include "mlir/IR/Value.h"

namespace tp {

/// What an epilogue does with each sum x; as the runtime's Epilogue.
enum class Activation { none, relu, gelu };

/// The activation of x = `sum`, or `sum` + `bias` (may be null), that `value` is, however its
/// sums and products are ordered; none if it is something else, or does not read `bias`.
/// relu keeps NaN; gelu is 0.5 x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))).
std::optional<Activation> matchActivation(mlir::Value value, mlir::Value sum, mlir::Value bias);

} // namespace tp

#endif // TP_LIB_LOWERING_GPU_EPILOGUEBODY_H
