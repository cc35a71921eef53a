//===- Fuse.cpp - fewer passes over memory ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "tp/Lowering/Host/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_HOSTFUSEPASS
#include "tp/Lowering/Host/Passes.h.inc"
} // namespace tp

/// Ops in a body beyond which it is not repeated, and bodies do not grow.
static constexpr unsigned kRepeatedOps = 6, kLargestBody = 80, kMostOperands = 16;

namespace {
/// What one iteration of a body costs.
struct BodyCost {
  unsigned ops = 0;
  bool expensive = false; // has an op that takes as long as many others

  explicit BodyCost(linalg::GenericOp op) {
    for (Operation &inner : op.getBody()->without_terminator()) {
      if (isa<linalg::IndexOp, arith::ConstantOp>(inner))
        continue;
      ++ops;
      expensive |=
          isa<arith::DivFOp, arith::RemFOp, arith::DivSIOp, arith::DivUIOp, arith::RemSIOp, arith::RemUIOp>(inner) ||
          inner.getNumRegions() ||
          (isa<math::MathDialect>(inner.getDialect()) && !isa<math::AbsFOp, math::FmaOp>(inner));
    }
  }
};
} // namespace

static int64_t getIterations(linalg::GenericOp op) {
  int64_t iterations = 1;
  for (int64_t size : op.getStaticLoopRanges())
    iterations *= size;
  return iterations;
}

/// Only moves elements: a transpose or a broadcast.
static bool isMove(linalg::GenericOp op) {
  return op.getNumDpsInputs() == 1 && op.getNumDpsInits() == 1 && op.getNumReductionLoops() == 0 &&
         op.getBody()->without_terminator().empty() &&
         op.getBody()->getTerminator()->getOperand(0) == op.getBody()->getArgument(0);
}

/// True if a move repeats rows or columns of a matrix: a product of matrices takes them from
/// memory, however often they are there; of anything less, what is read once is best not written.
static bool repeatsRows(linalg::GenericOp move, OpOperand *operand) {
  auto product = cast<linalg::GenericOp>(operand->getOwner());
  AffineMap map = product.getMatchingIndexingMap(operand),
            other = product.getMatchingIndexingMap(product.getDpsInputOperand(1 - operand->getOperandNumber())),
            output = product.getMatchingIndexingMap(product.getDpsInitOperand(0));
  AffineMap from = move.getIndexingMapsArray()[0], to = move.getIndexingMapsArray()[1];
  SmallVector<int64_t> sizes = product.getStaticLoopRanges();
  int64_t own = 1, others = 1; // the rows of one operand and the columns of the other
  bool repeats = false;
  for (auto [loop, size] : llvm::enumerate(sizes)) {
    auto has = [&, loop = unsigned(loop)](AffineMap operands) { return operands.isFunctionOfDim(loop); };
    if (has(output) && has(map) != has(other))
      (has(map) ? own : others) *= size;
  }
  for (auto [result, moved] : llvm::zip_equal(map.getResults(), to.getResults())) {
    auto dim = dyn_cast<AffineDimExpr>(result), source = dyn_cast<AffineDimExpr>(moved);
    if (!dim || !source) // of a window
      continue;
    bool isBatch = output.isFunctionOfDim(dim.getPosition()) && other.isFunctionOfDim(dim.getPosition());
    repeats |= sizes[dim.getPosition()] > 1 && !isBatch && !from.isFunctionOfDim(source.getPosition());
  }
  return repeats && own > 1 && others > 1;
}

/// True for a transpose of which all users are products: they read it as it lies.
static bool isReadByProducts(linalg::GenericOp op) {
  return isMove(op) && op.getIndexingMapsArray()[0].isPermutation() && !op->use_empty() &&
         llvm::all_of(op->getUsers(), [](Operation *user) {
           auto product = dyn_cast<linalg::GenericOp>(user);
           return product && matchSumOfProducts(product);
         });
}

/// Makes smaller elements of larger ones: what a product has summed, rounded. Readers
/// that did so themselves would keep the larger ones alive.
static bool isNarrowing(linalg::GenericOp op) {
  auto getBits = [](Value value) {
    Type element = getElementTypeOrSelf(value.getType());
    return element.isIntOrFloat() ? element.getIntOrFloatBitWidth() : 0;
  };
  return llvm::any_of(op.getInputs(), [&](Value input) { return getBits(input) > getBits(op.getResult(0)); });
}

/// The patterns' question: shall the op that defines `operand` move into the op
/// that uses it?
static bool shouldFuse(OpOperand *operand) {
  auto producer = operand->get().getDefiningOp<linalg::GenericOp>();
  auto consumer = dyn_cast<linalg::GenericOp>(operand->getOwner());
  if (!producer || !consumer || consumer.isDpsInit(operand))
    return false;
  if (matchSumOfProducts(consumer))
    return isMove(producer) &&
           producer.getMatchingIndexingMap(producer.getDpsInputOperand(0)).isProjectedPermutation() &&
           !repeatsRows(producer, operand);
  // A product into which a move with other users has just come: its copy of the move's result is
  // about to go.
  if (consumer->getNumResults() > 1 && hasSumOfProducts(consumer))
    return false;
  BodyCost cost(producer), consumerCost(consumer);
  if (cost.ops == 0)
    return true;
  if (isReadByProducts(consumer))
    return false;
  if (cost.ops + consumerCost.ops > kLargestBody ||
      producer->getNumOperands() + consumer->getNumOperands() > kMostOperands)
    return false;
  bool single = operand->get().hasOneUse();
  int64_t before = getIterations(producer), after = getIterations(consumer);
  if (single && after <= before)
    return true;
  // Scalars: loop-invariant code is computed once all the same.
  if (before == 1)
    return cost.ops <= kRepeatedOps && !cost.expensive;
  return !cost.expensive && cost.ops <= kRepeatedOps && producer.getNumDpsInputs() <= 3 &&
         (single || !isNarrowing(producer));
}

namespace {
/// transpose(contraction) writes the contraction's output in the new order.
struct TransposeOfContraction : OpRewritePattern<linalg::GenericOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::GenericOp transpose, PatternRewriter &rewriter) const override {
    if (!isMove(transpose))
      return failure();
    auto contraction = transpose.getInputs()[0].getDefiningOp<linalg::GenericOp>();
    if (!contraction || !contraction->hasOneUse() || !matchSumOfProducts(contraction))
      return failure();
    auto fill = contraction.getOutputs()[0].getDefiningOp<linalg::FillOp>();
    AffineMap from = transpose.getIndexingMapsArray()[0], to = transpose.getIndexingMapsArray()[1];
    if (!fill || !from.isPermutation() || !to.isPermutation())
      return failure();
    // Result i of the transpose is dimension to[i] of its loops, which is
    // dimension from^-1 of the contraction's result.
    AffineMap order =
        inversePermutation(from).compose(AffineMap::getMultiDimIdentityMap(from.getNumDims(), getContext()));
    AffineMap old = contraction.getIndexingMapsArray()[2];
    // loops of the transpose in terms of the contraction's: order o old.
    AffineMap output = to.compose(order).compose(old);
    auto type = cast<RankedTensorType>(transpose.getResult(0).getType());
    rewriter.setInsertionPoint(transpose);
    Value empty = tensor::EmptyOp::create(rewriter, transpose.getLoc(), type.getShape(), type.getElementType());
    Value zero = linalg::FillOp::create(rewriter, fill.getLoc(), fill.getInputs(), ValueRange{empty}).getResult(0);
    SmallVector<AffineMap> maps = contraction.getIndexingMapsArray();
    maps[2] = output;
    auto replacement = linalg::GenericOp::create(rewriter, contraction.getLoc(), type, contraction.getInputs(), zero,
                                                 maps, contraction.getIteratorTypesArray());
    rewriter.inlineRegionBefore(contraction.getRegion(), replacement.getRegion(), replacement.getRegion().end());
    rewriter.replaceOp(transpose, replacement.getResults());
    rewriter.eraseOp(contraction);
    return success();
  }
};

/// An element of an elementwise op's result, taken by another op's body (a gather):
/// the element is computed there.
struct ExtractOfElementwise : OpRewritePattern<tensor::ExtractOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::ExtractOp extract, PatternRewriter &rewriter) const override {
    auto producer = extract.getTensor().getDefiningOp<linalg::GenericOp>();
    auto consumer = dyn_cast<linalg::GenericOp>(extract->getParentOp());
    if (!producer || !consumer || producer->getNumResults() != 1 || producer.getNumReductionLoops() ||
        getIterations(consumer) > getIterations(producer) || !producer->hasOneUse())
      return failure();
    OpOperand *init = producer.getDpsInitOperand(0);
    AffineMap output = producer.getMatchingIndexingMap(init);
    if (!output.isPermutation() || producer.payloadUsesValueFromOperand(init))
      return failure();
    for (OpOperand *input : producer.getDpsInputOperands())
      if (!producer.getMatchingIndexingMap(input).isProjectedPermutation(/*allowZeroInResults=*/true))
        return failure();
    // The element that each loop of the producer is at.
    SmallVector<Value> position(producer.getNumLoops());
    for (auto [dim, index] : llvm::zip_equal(output.getResults(), extract.getIndices()))
      position[cast<AffineDimExpr>(dim).getPosition()] = index;
    rewriter.setInsertionPoint(extract);
    Location loc = extract.getLoc();
    Block *body = producer.getBody();
    IRMapping mapping;
    for (OpOperand *input : producer.getDpsInputOperands()) {
      BlockArgument argument = producer.getMatchingBlockArgument(input);
      if (argument.use_empty())
        continue;
      if (!isa<RankedTensorType>(input->get().getType())) {
        mapping.map(argument, input->get());
        continue;
      }
      SmallVector<Value> indices;
      for (AffineExpr expression : producer.getMatchingIndexingMap(input).getResults()) {
        auto dim = dyn_cast<AffineDimExpr>(expression);
        indices.push_back(dim ? position[dim.getPosition()]
                              : arith::ConstantIndexOp::create(rewriter, loc, 0).getResult());
      }
      mapping.map(argument, tensor::ExtractOp::create(rewriter, loc, input->get(), indices).getResult());
    }
    for (Operation &inner : body->without_terminator()) {
      if (auto index = dyn_cast<linalg::IndexOp>(inner))
        mapping.map(index.getResult(), position[index.getDim()]);
      else
        rewriter.clone(inner, mapping);
    }
    rewriter.replaceOp(extract, mapping.lookupOrDefault(body->getTerminator()->getOperand(0)));
    return success();
  }
};

struct HostFusePass : tp::impl::HostFusePassBase<HostFusePass> {
  void runOnOperation() override {
    auto main = cast_or_null<func::FuncOp>(host::findMain(getOperation()));
    if (!main) {
      getOperation().emitError("expected one public function");
      return signalPassFailure();
    }
    MLIRContext *context = &getContext();
    auto apply = [&](auto populate) {
      RewritePatternSet patterns(context);
      populate(patterns);
      GreedyRewriteConfig config;
      config.setUseTopDownTraversal(true);
      (void)applyPatternsGreedily(main, std::move(patterns), config);
    };
    // Reshapes that meet, and equal ops, first: they hide what can be fused.
    IRRewriter rewriter(context);
    DominanceInfo dominance(main);
    eliminateCommonSubExpressions(rewriter, dominance, main);
    apply([&](RewritePatternSet &patterns) {
      tensor::CollapseShapeOp::getCanonicalizationPatterns(patterns, context);
      tensor::ExpandShapeOp::getCanonicalizationPatterns(patterns, context);
      tensor::ExtractOp::getCanonicalizationPatterns(patterns, context);
      linalg::FillOp::getCanonicalizationPatterns(patterns, context);
      linalg::populateInlineConstantOperandsPatterns(patterns);
      linalg::populateElementwiseOpsFusionPatterns(patterns, shouldFuse);
      linalg::populateFoldReshapeOpsByExpansionPatterns(patterns, [](OpOperand *operand) {
        // Products keep their few dimensions.
        auto isProduct = [](Operation *op) {
          auto generic = dyn_cast_or_null<linalg::GenericOp>(op);
          return generic && matchSumOfProducts(generic);
        };
        Operation *definition = operand->get().getDefiningOp();
        return operand->get().hasOneUse() && !isProduct(operand->getOwner()) && !isProduct(definition);
      });
      patterns.add<ExtractOfElementwise, TransposeOfContraction>(context);
    });
  }
};
} // namespace
