//===- ShardingRules.h - how each op may be split ----------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_SHARDINGRULES_SHARDINGRULES_H
#define TP_SHARDINGRULES_SHARDINGRULES_H

namespace mlir {
class DialectRegistry;
}

namespace tp {

/// Gives the ops of stablehlo, linalg, tensor, arith and math their
/// ShardingRuleOpInterface (ControlShardingOpInterface for ops with regions
/// that run). The models are attached when the dialect is loaded; this loads
/// none.
void registerShardingRules(mlir::DialectRegistry &registry);

/// Registers `-tp-test-print-rules`, which puts a remark with its rule on each
/// op that has one, and one with its ties on each control-flow op.
void registerShardingRulesTestPasses();

} // namespace tp

#endif // TP_SHARDINGRULES_SHARDINGRULES_H
