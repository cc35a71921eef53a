//===- LowerToLinalg.cpp - StableHLO to linalg ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FoldScatter.h"
#include "Lowering.h"
#include "tp/IR/Recomputed.h"
#include "tp/Input/Chlo/Chlo.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_LOWERTOLINALGPASS
#include "tp/Lowering/Linalg/Passes.h.inc"
} // namespace tp

/// An accumulation over nothing (a window of one row, a product that contracts no
/// dimension) is elementwise: what it starts from is a scalar, not an old result.
static void dropAccumulators(ModuleOp module) {
  module.walk([](linalg::GenericOp generic) {
    if (generic.getNumReductionLoops())
      return;
    for (OpOperand &init : generic.getDpsInitsMutable()) {
      auto fill = init.get().getDefiningOp<linalg::FillOp>();
      BlockArgument old = generic.getMatchingBlockArgument(&init);
      if (!fill || old.use_empty())
        continue;
      old.replaceAllUsesWith(fill.getInputs().front());
      init.set(fill.getOutputs().front());
    }
  });
}

namespace {
struct LowerToLinalgPass : tp::impl::LowerToLinalgPassBase<LowerToLinalgPass> {
  void runOnOperation() override {
    foldScatters(getOperation());
    expandRaggedDots(getOperation());
    countLoops(getOperation());
    RewritePatternSet patterns(&getContext());
    linalg::populateElementwiseToLinalgConversionPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
    // In program order; the regions of reductions and scatters describe scalars
    // and are read by their op, the others' ops follow their parent.
    SmallVector<Operation *> ops;
    getOperation().walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (!isa_and_nonnull<::stablehlo::StableHLODialect, ::chlo::ChloDialect>(op->getDialect()))
        return WalkResult::advance();
      if (!op->hasTrait<OpTrait::IsTerminator>())
        ops.push_back(op);
      return isa<::stablehlo::ReduceOp, ::stablehlo::ScatterOp, ::stablehlo::ReduceWindowOp,
                 ::stablehlo::SelectAndScatterOp, ::stablehlo::SortOp, ::stablehlo::MapOp>(op)
                 ? WalkResult::skip()
                 : WalkResult::advance();
    });
    for (Operation *op : ops)
      if (failed(lower(op)))
        return signalPassFailure();
    dropAccumulators(getOperation());
    makeSignless(getOperation());
  }

  LogicalResult lower(Operation *op) {
    OpBuilder builder(op);
    Operation *previous = op->getPrevNode();
    auto isEmpty = [](Type type) {
      auto tensor = dyn_cast<RankedTensorType>(type);
      return tensor && tensor.getNumElements() == 0;
    };
    bool isControl = isa<::stablehlo::WhileOp, ::stablehlo::IfOp, ::stablehlo::CaseOp>(op);
    if (!isControl && op->getNumResults() && llvm::all_of(op->getResultTypes(), isEmpty)) {
      // Without elements there is nothing to compute.
      for (Value result : op->getResults())
        result.replaceAllUsesWith(makeEmpty(builder, op->getLoc(), cast<RankedTensorType>(result.getType())));
      op->erase();
      return success();
    }
    for (auto family : {lowerElementwise, lowerConstant, lowerShape, lowerDot, lowerConvolution, lowerReduce,
                        lowerWindow, lowerIndexing, lowerScatter, lowerControl, lowerSort, lowerTopK, lowerLapack}) {
      Lowered lowered = family(op, builder);
      if (!lowered)
        continue;
      if (failed(*lowered))
        return failure();
      if (op->hasAttr(kRecomputedAttr))
        for (Operation *made = previous ? previous->getNextNode() : &op->getBlock()->front(); made != op;
             made = made->getNextNode())
          made->setAttr(kRecomputedAttr, builder.getUnitAttr());
      op->replaceAllUsesWith(**lowered);
      op->erase();
      return success();
    }
    return op->emitOpError("cannot be compiled for this target");
  }
};
} // namespace
