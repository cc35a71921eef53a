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

/// What follows a product, as a function of x = its sum + bias.
struct EpilogueBody {
  Activation activation;
  mlir::Type bias; // in which it is added, before conversions that are exact; null without a bias
};

/// `value` as a function of `sum` and `bias` (may be null), however its sums and products are
/// ordered; none if it is no epilogue, or does not read `bias`. relu keeps NaN; gelu is
/// 0.5 x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))).
///
/// Epilogues compute in f32. Roundings to `narrow`, the type of the product's operands, on the
/// way to `value` are left out, and constants of gelu may be rounded to their type.
std::optional<EpilogueBody> matchEpilogue(mlir::Value value, mlir::Value sum, mlir::Value bias, mlir::Type narrow);

} // namespace tp

#endif // TP_LIB_LOWERING_GPU_EPILOGUEBODY_H
