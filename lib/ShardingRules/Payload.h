//===- Payload.h - what the body of a linalg op computes ---------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_SHARDINGRULES_PAYLOAD_H
#define TP_LIB_SHARDINGRULES_PAYLOAD_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "tp/Sharding/ShardingRule.h"

namespace tp {

/// The body's value for output `i` as `acc (kind) term`: acc is the output's
/// argument and the term does not depend on it.
struct Accumulation {
  ReductionKind kind;
  mlir::Value term;
};
std::optional<Accumulation> matchAccumulation(mlir::linalg::LinalgOp op, unsigned i);

/// True if padding can be kept out of a reduction by masking operands: where the
/// arguments `masked` are the neutral element of `kind`, so is `term`.
bool isNeutralIfMasked(mlir::Value term, ReductionKind kind, llvm::ArrayRef<mlir::BlockArgument> masked);

/// The sets of operands (inputs and outputs) in which all results are jointly
/// linear, smallest first, none containing another.
llvm::SmallVector<LinearGroup> getLinearGroups(mlir::linalg::LinalgOp op);

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_PAYLOAD_H
