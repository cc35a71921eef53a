//===- Chlo.cpp - rules of chlo's ops ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "Families.h"
#include "tp/Input/Chlo/Chlo.h"

using namespace mlir;
using namespace tp;

namespace {

/// erf ([i, j]) -> ([i, j])
template <typename Op> struct FunctionRule : ShardingRuleOpInterface::ExternalModel<FunctionRule<Op>, Op> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b = makeElementwiseRule(op);
    b.rule.flopsPerPoint = kFunctionFlops;
    return b.rule;
  }
};

template <typename Op> void attachIfElementwise(MLIRContext *context) {
  if constexpr (Op::template hasTrait<::stablehlo::ElementwiseTrait>())
    Op::template attachInterface<FunctionRule<Op>>(*context);
}
template <typename... Ops> void attachAll(MLIRContext *context) { (attachIfElementwise<Ops>(context), ...); }

} // namespace

void tp::registerChloRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, chlo::ChloDialect *) {
    attachAll<
#define GET_OP_LIST
#include "tp/Input/Chlo/ChloOps.cpp.inc"
        >(context);
  });
}
