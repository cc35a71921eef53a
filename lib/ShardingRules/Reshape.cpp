//===- Reshape.cpp - rules of reshape, transpose, broadcast_in_dim --------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Families.h"
#include "RuleBuilder.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// ([(h d)]) -> ([h, d])
struct ReshapeRule : ShardingRuleOpInterface::ExternalModel<ReshapeRule, shlo::ReshapeOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    addCommonRefinement(
        b, ::tp::getShape(op->getOperand(0)), ::tp::getShape(op->getResult(0)),
        [&](unsigned dim, unsigned f) { b.operand(0, dim, f); },
        [&](unsigned dim, unsigned f) { b.result(0, dim, f); });
    b.linear({0}, std::nullopt);
    b.movesData();
    b.rule.isView = true;
    return b.rule;
  }
};

/// ([i]) -> ([i]), ([i]) -> ([i, n]) or ([i, n]) -> ([i])  n whole: the parts of a wider element
struct BitcastConvertRule : ShardingRuleOpInterface::ExternalModel<BitcastConvertRule, shlo::BitcastConvertOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> from = ::tp::getShape(op->getOperand(0)), to = ::tp::getShape(op->getResult(0));
    unsigned rank = std::min(from.size(), to.size());
    for (unsigned dim = 0; dim < rank; ++dim)
      b.all(b.factor(from[dim]), {{0, dim}}, {{0, dim}});
    if (from.size() > rank)
      b.operand(0, rank, b.whole(from[rank]));
    if (to.size() > rank)
      b.result(0, rank, b.whole(to[rank]));
    b.movesData();
    return b.rule;
  }
};

/// ([i, j]) -> ([j, i])
struct TransposeRule : ShardingRuleOpInterface::ExternalModel<TransposeRule, shlo::TransposeOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> shape = ::tp::getShape(op->getOperand(0));
    for (auto [to, from] : llvm::enumerate(cast<shlo::TransposeOp>(op).getPermutation()))
      b.all(b.factor(shape[from]), {{0, from}}, {{0, to}});
    b.linear({0}, std::nullopt);
    b.movesData();
    return b.rule;
  }
};

/// ([j, 1]) -> ([i, j, k])
struct BroadcastInDimRule : ShardingRuleOpInterface::ExternalModel<BroadcastInDimRule, shlo::BroadcastInDimOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> from = ::tp::getShape(op->getOperand(0));
    ArrayRef<int64_t> dims = cast<shlo::BroadcastInDimOp>(op).getBroadcastDimensions();
    for (auto [dim, size] : llvm::enumerate(::tp::getShape(op->getResult(0)))) {
      unsigned f = b.factor(size);
      b.result(0, dim, f);
      const int64_t *source = llvm::find(dims, dim);
      if (source != dims.end() && from[source - dims.begin()] == size)
        b.operand(0, source - dims.begin(), f);
    }
    b.linear({0}, std::nullopt);
    b.movesData();
    return b.rule;
  }
};

} // namespace

void tp::registerReshapeRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::ReshapeOp::attachInterface<ReshapeRule>(*context);
    shlo::BitcastConvertOp::attachInterface<BitcastConvertRule>(*context);
    shlo::TransposeOp::attachInterface<TransposeRule>(*context);
    shlo::BroadcastInDimOp::attachInterface<BroadcastInDimRule>(*context);
  });
}
