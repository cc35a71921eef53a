//===- Control.cpp - control flow ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"
#include "tp/Input/StableHLO/CountedLoop.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

static void moveBody(Region &from, Region &to) {
  to.getBlocks().clear();
  to.takeBody(from);
}

static void yieldInstead(Region &region, ValueRange values) {
  Operation *returned = region.front().getTerminator();
  OpBuilder builder(returned);
  scf::YieldOp::create(builder, returned->getLoc(), values);
  returned->erase();
}
static void yieldInstead(Region &region) { yieldInstead(region, region.front().getTerminator()->getOperands()); }

/// Which of the carried values each iteration only passes on (a model's weights), or
/// gives as they went in. They need not be carried: the loop reads them where they are,
/// and nobody copies them.
static llvm::BitVector takePassed(shlo::WhileOp op) {
  Block &body = op.getBody().front(), &condition = op.getCond().front();
  llvm::BitVector passed(op->getNumOperands());
  for (auto [i, init] : llvm::enumerate(op->getOperands())) {
    Value yielded = body.getTerminator()->getOperand(i);
    passed[i] = yielded == body.getArgument(i) || yielded == init;
    if (passed[i]) {
      body.getArgument(i).replaceAllUsesWith(init);
      condition.getArgument(i).replaceAllUsesWith(init);
    }
  }
  return passed;
}

/// The elements of `values` whose bit is not set.
static SmallVector<Value> drop(ValueRange values, const llvm::BitVector &dropped) {
  SmallVector<Value> kept;
  for (auto [i, value] : llvm::enumerate(values))
    if (!dropped[i])
      kept.push_back(value);
  return kept;
}

/// What `op` gave: what was passed on, and the results of `loop`.
static SmallVector<Value> getLoopResults(shlo::WhileOp op, const llvm::BitVector &dropped, Operation *loop) {
  SmallVector<Value> results(op->getOperands());
  for (unsigned i = 0, next = 0; i < results.size(); ++i)
    if (!dropped[i])
      results[i] = loop->getResult(next++);
  return results;
}

static SmallVector<Value> lowerWhile(shlo::WhileOp op, OpBuilder &builder) {
  llvm::BitVector passed = takePassed(op);
  Block &body = op.getBody().front(), &condition = op.getCond().front();
  // One that stays may become one that is only passed on.
  SmallVector<Value> inits = drop(op->getOperands(), passed),
                     yielded = drop(body.getTerminator()->getOperands(), passed);
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
  yieldInstead(loop.getAfter(), yielded);
  return getLoopResults(op, passed, loop);
}

static void countLoop(shlo::WhileOp op) {
  llvm::BitVector dropped = takePassed(op);
  std::optional<CountedLoop> counted = CountedLoop::get(op);
  if (!counted)
    return;
  auto [first, step] = counted->count;
  int64_t last = first + counted->trips * step;
  Location loc = op.getLoc();
  OpBuilder builder(op);
  Block &body = op.getBody().front();
  dropped.set(counted->counter);
  SmallVector<Value> inits = drop(op->getOperands(), dropped),
                     yielded = drop(body.getTerminator()->getOperands(), dropped);
  auto loop = scf::ForOp::create(builder, loc, makeIndex(builder, loc, first), makeIndex(builder, loc, last),
                                 makeIndex(builder, loc, step), inits);
  SmallVector<Value> results = getLoopResults(op, dropped, loop);
  auto type = cast<RankedTensorType>(op->getOperand(counted->counter).getType());
  Attribute end = builder.getIntegerAttr(type.getElementType(), last);
  results[counted->counter] = shlo::ConstantOp::create(builder, loc, type, DenseElementsAttr::get(type, end));

  BlockArgument place = body.insertArgument(0u, builder.getIndexType(), loc),
                own = body.getArgument(counted->counter + 1);
  OpBuilder atStart = OpBuilder::atBlockBegin(&body);
  Value element = arith::IndexCastOp::create(atStart, loc, type.getElementType(), place);
  own.replaceAllUsesWith(tensor::FromElementsOp::create(atStart, loc, type, element).getResult());
  body.eraseArguments(
      [&](BlockArgument argument) { return argument != place && dropped[argument.getArgNumber() - 1]; });
  moveBody(op.getBody(), loop.getRegion());
  yieldInstead(loop.getRegion(), yielded);
  op->replaceAllUsesWith(results);
  op->erase();
}

/// Stacks of which the loop writes all rows, and reads none, begin as no matter what: JAX
/// begins them as zeros.
static void dropUnreadInits(shlo::WhileOp op) {
  std::optional<CountedLoop> loop = CountedLoop::get(op);
  if (!loop)
    return;
  OpBuilder builder(op);
  for (auto &[carried, stack] : findStacks(*loop)) {
    BlockArgument inBody = loop->getBody().getArgument(carried), inCond = op.getCond().getArgument(carried);
    auto type = cast<RankedTensorType>(inBody.getType());
    // Places that are all inside and all different are all places, if they are as many.
    if (inBody.hasOneUse() && inCond.use_empty() && loop->trips == type.getDimSize(stack.dim))
      op->setOperand(carried, makeEmpty(builder, op.getLoc(), type));
  }
}

void tp::countLoops(ModuleOp module) {
  SmallVector<shlo::WhileOp> loops;
  module.walk([&](shlo::WhileOp op) { loops.push_back(op); });
  for (shlo::WhileOp op : loops) {
    dropUnreadInits(op);
    countLoop(op);
  }
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
