//===- Control.cpp - ties of while, case, if; optimization_barrier --------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Families.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Sharding/ShardingRule.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// Loop value i: the result, the arguments of both regions, the initial operand
/// and what the body returns. All ranks must agree on when to stop, so that the
/// condition is whole.
struct WhileTies : ControlShardingOpInterface::ExternalModel<WhileTies, shlo::WhileOp> {
  SmallVector<Tie> getTies(Operation *op) const {
    auto loop = cast<shlo::WhileOp>(op);
    Block &cond = loop.getCond().front(), &body = loop.getBody().front();
    SmallVector<Tie> ties;
    for (unsigned i = 0, e = op->getNumResults(); i != e; ++i)
      ties.push_back({{op->getResult(i), cond.getArgument(i), body.getArgument(i)},
                      {&op->getOpOperand(i), &body.getTerminator()->getOpOperand(i)}});
    return ties;
  }
  SmallVector<OpOperand *> getWholeOperands(Operation *op) const {
    Operation *terminator = cast<shlo::WhileOp>(op).getCond().front().getTerminator();
    return {&terminator->getOpOperand(0)};
  }
};

/// Result i of a choice: what each branch returns there. The selector is whole.
template <typename Op> struct BranchTies : ControlShardingOpInterface::ExternalModel<BranchTies<Op>, Op> {
  SmallVector<Tie> getTies(Operation *op) const {
    SmallVector<Tie> ties;
    for (OpResult result : op->getResults()) {
      Tie tie;
      tie.values.push_back(result);
      for (Region &branch : op->getRegions())
        tie.sources.push_back(&branch.front().getTerminator()->getOpOperand(result.getResultNumber()));
      ties.push_back(std::move(tie));
    }
    return ties;
  }
  SmallVector<OpOperand *> getWholeOperands(Operation *op) const { return {&op->getOpOperand(0)}; }
};

/// Result i is operand i, whatever the others are. Not a rule, in which all
/// operands would share one set of factor splits: they have nothing in common.
struct OptimizationBarrierTies
    : ControlShardingOpInterface::ExternalModel<OptimizationBarrierTies, shlo::OptimizationBarrierOp> {
  SmallVector<Tie> getTies(Operation *op) const {
    SmallVector<Tie> ties;
    for (OpResult result : op->getResults())
      ties.push_back({{result}, {&op->getOpOperand(result.getResultNumber())}});
    return ties;
  }
  SmallVector<OpOperand *> getWholeOperands(Operation *op) const { return {}; }
};

} // namespace

void tp::registerControlRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::WhileOp::attachInterface<WhileTies>(*context);
    shlo::CaseOp::attachInterface<BranchTies<shlo::CaseOp>>(*context);
    shlo::IfOp::attachInterface<BranchTies<shlo::IfOp>>(*context);
    shlo::OptimizationBarrierOp::attachInterface<OptimizationBarrierTies>(*context);
  });
}
