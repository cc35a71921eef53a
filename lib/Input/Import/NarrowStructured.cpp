//===- NarrowStructured.cpp - narrow integers in linalg on tensors ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Bodies go on computing scalars of the narrow type. Numbers come sign-extended
// out of bytes and go so into them.
//===----------------------------------------------------------------------===//

#include "NarrowStructured.h"
#include "NarrowIntegers.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tp;
using linalg::GenericOp;

static bool hasNarrow(Operation *op) {
  auto isNarrow = [](Type type) { return bool(getNarrow(type)); };
  return llvm::any_of(op->getOperandTypes(), isNarrow) || llvm::any_of(op->getResultTypes(), isNarrow);
}

//===----------------------------------------------------------------------===//
// One form for all that computes
//===----------------------------------------------------------------------===//

/// A fill that converts nothing.
static bool isPlainFill(Operation *op) {
  auto fill = dyn_cast<linalg::FillOp>(op);
  return fill && fill.value().getType() == getElementTypeOrSelf(fill.output());
}

void tp::generalizeNarrow(func::FuncOp main) {
  SmallVector<Operation *> ops;
  main.walk([&](Operation *op) {
    if (hasNarrow(op) && !isPlainFill(op))
      ops.push_back(op);
  });
  RewritePatternSet patterns(main.getContext());
  linalg::populateLinalgNamedOpsGeneralizationPatterns(patterns);
  linalg::populateElementwiseToLinalgConversionPatterns(patterns);
  GreedyRewriteConfig config;
  config.setStrictness(GreedyRewriteStrictness::ExistingOps).enableFolding(false);
  (void)applyOpPatternsGreedily(ops, std::move(patterns), config); // others are refused
}

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

bool tp::widensScalars(Operation *op) {
  auto isSigned = [](Type type) {
    IntegerType narrow = getNarrow(type);
    return !narrow || narrow.isSignless();
  };
  return isa<GenericOp, linalg::FillOp, tensor::EmptyOp, tensor::ExpandShapeOp, tensor::CollapseShapeOp,
             tensor::ExtractSliceOp, tensor::InsertSliceOp, tensor::ExtractOp, tensor::FromElementsOp,
             arith::ConstantOp>(op) &&
         llvm::all_of(op->getOperandTypes(), isSigned) && llvm::all_of(op->getResultTypes(), isSigned);
}

/// What combines output `number` with a term, if that may be done on bytes: right
/// modulo 256, or extended as its operands are.
static Operation *getByteCombiner(GenericOp op, unsigned number) {
  BlockArgument before = op.getRegionOutputArgs()[number];
  Operation *yield = op.getBlock()->getTerminator(), *combiner = yield->getOperand(number).getDefiningOp();
  return combiner && before.hasOneUse() && *before.getUsers().begin() == combiner && combiner->hasOneUse() &&
                 isa<arith::AddIOp, arith::MulIOp, arith::MaxSIOp, arith::MinSIOp, arith::AndIOp, arith::OrIOp>(
                     combiner)
             ? combiner
             : nullptr;
}

bool tp::mustWrapResult(Operation *op, unsigned number) {
  auto generic = dyn_cast<GenericOp>(op);
  return generic && isa_and_nonnull<arith::AddIOp, arith::MulIOp>(getByteCombiner(generic, number));
}

namespace {
/// The body of a linalg.generic whose tensors have bytes.
class BodyWidener {
public:
  explicit BodyWidener(GenericOp op) : op(op), b(op.getLoc(), op.getContext()) {}
  void run();

private:
  void takeOut(BlockArgument argument, Type byte);
  Value extend(Value number);

  GenericOp op;
  ImplicitLocOpBuilder b;
  /// The byte that a number was taken out of.
  llvm::DenseMap<Value, Value> bytes;
};
} // namespace

/// The argument becomes a byte; the number that it holds is its low bits.
void BodyWidener::takeOut(BlockArgument argument, Type byte) {
  Type narrow = argument.getType();
  argument.setType(byte);
  b.setInsertionPointToStart(op.getBlock());
  auto number = arith::TruncIOp::create(b, narrow, argument);
  argument.replaceAllUsesExcept(number, number);
  bytes[number] = argument;
  // A conversion takes the byte itself: a product with such a weight stays one.
  for (Operation *user : llvm::make_early_inc_range(number->getUsers())) {
    bool extends = isa<arith::ExtSIOp>(user) && user->getResult(0).getType().getIntOrFloatBitWidth() >= 8;
    if (extends && user->getResult(0).getType() == byte) {
      user->replaceAllUsesWith(ValueRange{argument});
      user->erase();
    } else if (extends || isa<arith::SIToFPOp>(user)) {
      user->setOperand(0, argument);
    }
  }
}

Value BodyWidener::extend(Value number) {
  Value byte = bytes.lookup(number);
  return byte ? byte : arith::ExtSIOp::create(b, b.getI8Type(), number).getResult();
}

void BodyWidener::run() {
  Operation *yield = op.getBlock()->getTerminator();
  SmallVector<Operation *> combiners;
  for (unsigned i = 0; i < op.getNumResults(); ++i)
    combiners.push_back(getByteCombiner(op, i));
  SmallVector<BlockArgument> arguments(op.getBlock()->getArguments());
  for (auto [argument, operand] : llvm::zip_equal(arguments, op->getOperandTypes()))
    if (Type element = getElementTypeOrSelf(operand); element != argument.getType())
      takeOut(argument, element);
  for (auto [i, combiner] : llvm::enumerate(combiners)) {
    if (yield->getOperand(i).getType() == getElementTypeOrSelf(op.getResult(i)))
      continue;
    b.setInsertionPoint(combiner ? combiner : yield);
    if (!combiner) {
      yield->setOperand(i, extend(yield->getOperand(i)));
      continue;
    }
    auto operands = llvm::map_to_vector(combiner->getOperands(), [&](Value operand) { return extend(operand); });
    OperationState state(combiner->getLoc(), combiner->getName(), operands, b.getI8Type());
    yield->setOperand(i, b.create(state)->getResult(0));
    combiner->erase();
  }
  for (auto [number, byte] : bytes)
    if (number.use_empty())
      number.getDefiningOp()->erase();
}

static Value extendScalar(OpBuilder &builder, Value scalar) {
  return builder.createOrFold<arith::ExtSIOp>(scalar.getLoc(), builder.getI8Type(), scalar);
}

void tp::widenScalars(Operation *op) {
  OpBuilder builder(op);
  llvm::TypeSwitch<Operation *>(op)
      .Case<GenericOp>([](GenericOp generic) { BodyWidener(generic).run(); })
      .Case<linalg::FillOp>([&](linalg::FillOp fill) {
        Value value = extendScalar(builder, fill.value());
        fill->replaceAllUsesWith(linalg::FillOp::create(builder, fill.getLoc(), value, fill.output()));
        fill->erase();
      })
      .Case<tensor::ExtractOp>([&](tensor::ExtractOp extract) {
        Type narrow = extract.getType();
        extract.getResult().setType(builder.getI8Type());
        builder.setInsertionPointAfter(extract);
        auto number = arith::TruncIOp::create(builder, extract.getLoc(), narrow, extract);
        extract.getResult().replaceAllUsesExcept(number, number);
      })
      .Case<tensor::FromElementsOp>([&](tensor::FromElementsOp elements) {
        for (OpOperand &operand : elements->getOpOperands())
          operand.set(extendScalar(builder, operand.get()));
      });
}
