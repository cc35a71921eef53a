//===- RulesFixture.h - parses an op and finds it ----------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_SHARDINGRULES_RULESFIXTURE_H
#define TP_UNITTESTS_SHARDINGRULES_RULESFIXTURE_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Sharding/ShardingRule.h"
#include "tp/ShardingRules/ShardingRules.h"
#include "gtest/gtest.h"

namespace tp {

class RulesFixture : public ::testing::Test {
protected:
  RulesFixture() {
    mlir::DialectRegistry registry;
    registerShardingRules(registry);
    context.appendDialectRegistry(registry);
    context.allowUnregisteredDialects();
    context.loadDialect<::stablehlo::StableHLODialect, TpDialect, mlir::arith::ArithDialect, mlir::func::FuncDialect,
                        mlir::linalg::LinalgDialect, mlir::math::MathDialect, mlir::tensor::TensorDialect>();
  }

  mlir::OwningOpRef<mlir::ModuleOp> parse(llvm::StringRef text) {
    return mlir::parseSourceString<mlir::ModuleOp>(text, &context);
  }

  /// The last op before the return.
  static mlir::Operation *findLast(mlir::ModuleOp module) {
    auto function = *module.getOps<mlir::func::FuncOp>().begin();
    return function.getBody().front().getTerminator()->getPrevNode();
  }

  /// The rule of that op as text, after its own verification.
  std::string getRule(llvm::StringRef text) {
    mlir::OwningOpRef<mlir::ModuleOp> module = parse(text);
    if (!module)
      return "does not parse";
    mlir::Operation *op = findLast(*module);
    auto sharded = llvm::dyn_cast<ShardingRuleOpInterface>(op);
    if (!sharded)
      return "has no rule";
    ShardingRule rule = sharded.getShardingRule();
    EXPECT_TRUE(mlir::succeeded(rule.verify(op)));
    return rule.str();
  }

  static bool contains(llvm::StringRef text, llvm::StringRef part) { return text.contains(part); }

  mlir::MLIRContext context;
};

} // namespace tp

#endif // TP_UNITTESTS_SHARDINGRULES_RULESFIXTURE_H
