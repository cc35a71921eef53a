//===- Contraction.h - sums of products as matrix products ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_CONTRACTION_H
#define TP_LIB_LOWERING_HOST_CONTRACTION_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "tp/Sharding/ShardingRule.h"
#include <optional>

namespace tp {

/// The inputs of an op that adds products of its two inputs' elements (widened
/// perhaps) to its output: {left, right} as positions of the inputs. Null if
/// the op does something else.
std::optional<std::pair<unsigned, unsigned>> matchSumOfProducts(mlir::linalg::LinalgOp op);

/// True if one output, of however many, is such a sum of two of the inputs.
bool hasSumOfProducts(mlir::linalg::LinalgOp op);

/// One loop of a contraction, with the stride that each operand has in it.
struct ContractionDim {
  enum Role { batch, m, n, k };
  int64_t size;
  int64_t a, b, c;
  Role role = batch;
};

/// A matrix product as host.matmul describes it.
struct MatrixProduct {
  llvm::SmallVector<int64_t> sizes, aStrides, bStrides, cStrides;
};

/// Chooses m, n and k among the dimensions; what does not collapse into one of
/// them becomes a batch dimension. Each matrix must have stride 1 in one
/// direction and rows apart from each other in the other, the output along n (a and b swap places if it has it along m:
/// `swapped`). Fails if no choice does that.
std::optional<MatrixProduct> planProduct(llvm::ArrayRef<ContractionDim> dims, bool &swapped);

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_CONTRACTION_H
