//===- Elementwise.h - shared by the elementwise ops of all dialects -------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_SHARDINGRULES_ELEMENTWISE_H
#define TP_LIB_SHARDINGRULES_ELEMENTWISE_H

#include "RuleBuilder.h"

namespace tp {

/// ShardingRule::flopsPerPoint of functions that take as long as many additions:
/// what lowering does not compute twice.
inline constexpr double kFunctionFlops = 8;

/// One parallel factor per dimension of the results; operands of another rank
/// (scalars that are spread) have none. No linear groups.
RuleBuilder makeElementwiseRule(mlir::Operation *op);

/// Linear groups of a two-operand op that is itself an idempotent reduction.
void addIdempotentGroups(RuleBuilder &b, ReductionKind kind);

/// Integer division traps on zero, which padding may hold: its divisors become
/// one.
llvm::FailureOr<llvm::SmallVector<mlir::Value>> localizeIntegerDivision(mlir::Operation *op, LocalizeContext &context);

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_ELEMENTWISE_H
