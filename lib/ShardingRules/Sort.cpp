//===- Sort.cpp - rules of sort and map ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "Families.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// ([i, n], [i, n]) -> ([i, n], [i, n])  n whole
struct SortRule : ShardingRuleOpInterface::ExternalModel<SortRule, shlo::SortOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> shape = ::tp::getShape(op->getOperand(0));
    unsigned sorted = cast<shlo::SortOp>(op).getDim();
    for (unsigned dim = 0; dim < shape.size(); ++dim) {
      unsigned f = dim == sorted ? b.whole(shape[dim]) : b.factor(shape[dim]);
      for (unsigned i = 0; i < op->getNumOperands(); ++i) {
        b.operand(i, dim, f);
        b.result(i, dim, f);
      }
    }
    return b.rule;
  }
};

/// ([i, j], [i, j]) -> ([i, j])
struct MapRule : ShardingRuleOpInterface::ExternalModel<MapRule, shlo::MapOp> {
  ShardingRule getShardingRule(Operation *op) const { return makeElementwiseRule(op).rule; }
};

} // namespace

void tp::registerSortRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::SortOp::attachInterface<SortRule>(*context);
    shlo::MapOp::attachInterface<MapRule>(*context);
  });
}
