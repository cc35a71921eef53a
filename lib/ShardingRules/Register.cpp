//===- Register.cpp - all op families -------------------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/ShardingRules/ShardingRules.h"
#include "Families.h"

void tp::registerShardingRules(mlir::DialectRegistry &registry) {
  registerElementwiseRules(registry);
  registerConstantRules(registry);
  registerDotRules(registry);
  registerConvolutionRules(registry);
  registerWindowRules(registry);
  registerReduceRules(registry);
  registerReshapeRules(registry);
  registerSliceRules(registry);
  registerDynamicSliceRules(registry);
  registerGatherRules(registry);
  registerScatterRules(registry);
  registerSortRules(registry);
  registerLinearAlgebraRules(registry);
  registerControlRules(registry);
  registerRaggedDotRules(registry);
  registerChloRules(registry);
  registerTopKRules(registry);
  registerLinalgRules(registry);
  registerTensorRules(registry);
  registerArithRules(registry);
}
