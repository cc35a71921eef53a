//===- TestPrintRules.cpp - remarks with each op's rule -------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Sharding/ShardingRule.h"
#include "tp/ShardingRules/ShardingRules.h"

using namespace mlir;
using namespace tp;

namespace {

/// Puts a remark with its rule on each op, or the number of its ties.
struct TestPrintRulesPass : PassWrapper<TestPrintRulesPass, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestPrintRulesPass)
  StringRef getArgument() const override { return "tp-test-print-rules"; }
  StringRef getDescription() const override { return "remark the sharding rule of each op"; }

  void runOnOperation() override {
    bool valid = true;
    getOperation()->walk([&](Operation *op) {
      if (auto sharded = dyn_cast<ShardingRuleOpInterface>(op)) {
        ShardingRule rule = sharded.getShardingRule();
        op->emitRemark() << rule.str();
        valid &= succeeded(rule.verify(op));
      } else if (auto control = dyn_cast<ControlShardingOpInterface>(op)) {
        op->emitRemark() << control.getTies().size() << " ties, " << control.getWholeOperands().size() << " whole";
      }
    });
    if (!valid)
      signalPassFailure();
  }
};

} // namespace

void tp::registerShardingRulesTestPasses() { PassRegistration<TestPrintRulesPass>(); }
