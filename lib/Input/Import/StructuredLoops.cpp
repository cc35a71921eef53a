//===- StructuredLoops.cpp - parallel loops of scf as ordered ones ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Turns of a parallel loop run in any order; the one of nested scf.for is as good
// as any, and what the turns write or reduce is carried from one to the next.
//===----------------------------------------------------------------------===//

#include "Structured.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;

namespace {
/// Bounds of a loop nest, and what its turns carry.
struct Nest {
  SmallVector<Value> lowerBounds, upperBounds, steps;
  SmallVector<Value> carried;
};
} // namespace

/// Computes a turn's body in place and says what the next turn takes.
using TurnBuilder = llvm::function_ref<SmallVector<Value>(OpBuilder &, Location, ValueRange counters, ValueRange)>;

static void replaceByNest(RewriterBase &rewriter, Operation *op, const Nest &nest, TurnBuilder buildTurn) {
  rewriter.setInsertionPoint(op);
  scf::LoopNest loops = scf::buildLoopNest(rewriter, op->getLoc(), nest.lowerBounds, nest.upperBounds, nest.steps,
                                           nest.carried, buildTurn);
  rewriter.replaceOp(op, loops.results);
}

/// Moves the ops of `body` but its terminator to where `builder` is.
static void moveTurn(RewriterBase &rewriter, OpBuilder &builder, Block *body, ValueRange arguments) {
  rewriter.inlineBlockBefore(body, builder.getInsertionBlock(), builder.getInsertionPoint(), arguments);
}

/// The slices that a turn inserts in parallel are inserted one after the other.
static LogicalResult orderTurns(RewriterBase &rewriter, scf::ForallOp op) {
  scf::InParallelOp end = op.getTerminator();
  for (Operation &insertion : end.getYieldingOps())
    if (!isa<tensor::ParallelInsertSliceOp>(insertion))
      return insertion.emitOpError("has no sharded form: expected tensor.parallel_insert_slice");
  rewriter.setInsertionPoint(op);
  Nest nest{op.getLowerBound(rewriter), op.getUpperBound(rewriter), op.getStep(rewriter), op.getOutputs()};
  replaceByNest(rewriter, op, nest,
                [&](OpBuilder &builder, Location loc, ValueRange counters, ValueRange shared) -> SmallVector<Value> {
                  SmallVector<Value> arguments(counters), next(shared);
                  llvm::append_range(arguments, shared);
                  moveTurn(rewriter, builder, op.getBody(), arguments);
                  for (Operation &inner : end.getYieldingOps()) {
                    auto insertion = cast<tensor::ParallelInsertSliceOp>(inner);
                    Value &into = next[llvm::find(shared, insertion.getDest()) - shared.begin()];
                    into = tensor::InsertSliceOp::create(builder, insertion.getLoc(), insertion.getSource(), into,
                                                         insertion.getMixedOffsets(), insertion.getMixedSizes(),
                                                         insertion.getMixedStrides());
                  }
                  rewriter.eraseOp(end);
                  return next;
                });
  return success();
}

/// What the turns reduce is combined with what those before gave.
static LogicalResult orderTurns(RewriterBase &rewriter, scf::ParallelOp op) {
  auto end = cast<scf::ReduceOp>(op.getBody()->getTerminator());
  Nest nest{op.getLowerBound(), op.getUpperBound(), op.getStep(), op.getInitVals()};
  replaceByNest(rewriter, op, nest,
                [&](OpBuilder &builder, Location, ValueRange counters, ValueRange before) -> SmallVector<Value> {
                  moveTurn(rewriter, builder, op.getBody(), counters);
                  SmallVector<Value> next;
                  for (auto [combiner, value, given] :
                       llvm::zip_equal(end.getReductions(), before, end.getOperands())) {
                    Block &block = combiner.front();
                    auto result = cast<scf::ReduceReturnOp>(block.getTerminator());
                    moveTurn(rewriter, builder, &block, {value, given});
                    next.push_back(result.getResult());
                    rewriter.eraseOp(result);
                  }
                  rewriter.eraseOp(end);
                  return next;
                });
  return success();
}

LogicalResult tp::orderParallelLoops(func::FuncOp main) {
  SmallVector<Operation *> loops;
  main.walk([&](Operation *op) {
    if (isa<scf::ForallOp, scf::ParallelOp>(op))
      loops.push_back(op);
  });
  IRRewriter rewriter(main.getContext());
  for (Operation *loop : loops) {
    if (loop->getNumResults() == 0 && !isMemoryEffectFree(loop))
      return loop->emitOpError("expected a loop on tensors, without side effects");
    auto forall = dyn_cast<scf::ForallOp>(loop);
    if (failed(forall ? orderTurns(rewriter, forall) : orderTurns(rewriter, cast<scf::ParallelOp>(loop))))
      return failure();
  }
  return success();
}
