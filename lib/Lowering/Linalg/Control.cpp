//===- Control.cpp - control flow ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

static void moveBody(Region &from, Region &to) {
  to.getBlocks().clear();
  to.takeBody(from);
}

/// What each iteration only passes on (a model's weights) is not carried: the body
/// reads it where it is, and nobody copies it.
static SmallVector<Value> lowerWhile(shlo::WhileOp op, OpBuilder &builder) {
  Block &body = op.getBody().front(), &condition = op.getCond().front();
  SmallVector<Value> results, inits, yielded;
  llvm::BitVector passed(op->getNumOperands());
  for (auto [i, init] : llvm::enumerate(op->getOperands())) {
    passed[i] = body.getTerminator()->getOperand(i) == body.getArgument(i);
    results.push_back(init);
    if (passed[i]) {
      body.getArgument(i).replaceAllUsesWith(init);
      condition.getArgument(i).replaceAllUsesWith(init);
    }
  }
  // One that stays may become one that is only passed on.
  for (auto [i, init] : llvm::enumerate(op->getOperands())) {
    if (passed[i])
      continue;
    inits.push_back(init);
    yielded.push_back(body.getTerminator()->getOperand(i));
  }
  body.eraseArguments(passed);
  condition.eraseArguments(passed);
  auto loop = scf::WhileOp::create(builder, op.getLoc(), ValueRange(inits).getTypes(), inits);
  moveBody(op.getCond(), loop.getBefore());
  moveBody(op.getBody(), loop.getAfter());
  Block &before = loop.getBefore().front();
  Operation *returned = before.getTerminator();
  OpBuilder atEnd(returned);
  Value predicate = getScalar(atEnd, returned->getLoc(), returned->getOperand(0));
  scf::ConditionOp::create(atEnd, returned->getLoc(), predicate, before.getArguments());
  returned->erase();
  returned = loop.getAfter().front().getTerminator();
  atEnd.setInsertionPoint(returned);
  scf::YieldOp::create(atEnd, returned->getLoc(), yielded);
  returned->erase();
  for (unsigned i = 0, next = 0; i < results.size(); ++i)
    if (!passed[i])
      results[i] = loop.getResult(next++);
  return results;
}

static void yieldInstead(Region &region) {
  Operation *returned = region.front().getTerminator();
  OpBuilder builder(returned);
  scf::YieldOp::create(builder, returned->getLoc(), returned->getOperands());
  returned->erase();
}

static SmallVector<Value> lowerIf(shlo::IfOp op, OpBuilder &builder) {
  Value predicate = getScalar(builder, op.getLoc(), op.getPred());
  auto branch = scf::IfOp::create(builder, op.getLoc(), op->getResultTypes(), predicate, /*withElse=*/true);
  moveBody(op.getTrueBranch(), branch.getThenRegion());
  moveBody(op.getFalseBranch(), branch.getElseRegion());
  yieldInstead(branch.getThenRegion());
  yieldInstead(branch.getElseRegion());
  return SmallVector<Value>(branch.getResults());
}

/// An index outside the branches takes the last one (StableHLO, case).
static SmallVector<Value> lowerCase(shlo::CaseOp op, OpBuilder &builder) {
  Value index = getScalar(builder, op.getLoc(), op.getIndex());
  index = arith::IndexCastOp::create(builder, op.getLoc(), builder.getIndexType(), index);
  SmallVector<int64_t> cases = llvm::to_vector(llvm::seq<int64_t>(0, op.getBranches().size() - 1));
  auto choice = scf::IndexSwitchOp::create(builder, op.getLoc(), op->getResultTypes(), index, cases, cases.size());
  for (auto [number, branch] : llvm::enumerate(op.getBranches())) {
    Region &target =
        number + 1 == op.getBranches().size() ? choice.getDefaultRegion() : choice.getCaseRegions()[number];
    moveBody(branch, target);
    yieldInstead(target);
  }
  return SmallVector<Value>(choice.getResults());
}

Lowered tp::lowerControl(Operation *op, OpBuilder &builder) {
  return llvm::TypeSwitch<Operation *, Lowered>(op)
      .Case<shlo::WhileOp>([&](auto loop) { return lowerWhile(loop, builder); })
      .Case<shlo::IfOp>([&](auto branch) { return lowerIf(branch, builder); })
      .Case<shlo::CaseOp>([&](auto choice) { return lowerCase(choice, builder); })
      .Case<shlo::OptimizationBarrierOp>([&](auto barrier) { return SmallVector<Value>(barrier->getOperands()); })
      .Default([](Operation *) { return std::nullopt; });
}
