//===- ExpandMath.cpp - arithmetic that the CPU has ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace tp;

static bool isHalf(Type type) { return type.isF16() || type.isBF16(); }

/// Computes an op on f16 or bf16 in f32 and rounds its results.
static void computeInF32(Operation *op) {
  OpBuilder b(op);
  Location loc = op->getLoc();
  SmallVector<Value> operands;
  for (Value operand : op->getOperands())
    operands.push_back(isHalf(operand.getType()) ? arith::ExtFOp::create(b, loc, b.getF32Type(), operand).getResult()
                                                 : operand);
  SmallVector<Type> types;
  for (Type type : op->getResultTypes())
    types.push_back(isHalf(type) ? b.getF32Type() : type);
  OperationState state(loc, op->getName(), operands, types, op->getAttrs());
  Operation *wide = b.create(state);
  for (auto [old, result] : llvm::zip_equal(op->getResults(), wide->getResults()))
    old.replaceAllUsesWith(old.getType() == result.getType()
                               ? result
                               : arith::TruncFOp::create(b, loc, old.getType(), result).getResult());
  op->erase();
}

/// f64 to f16 or bf16 through f32, whose last bit then says that there was more:
/// rounding twice would decide ties wrongly.
static void truncateThroughF32(arith::TruncFOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Type i32 = b.getI32Type();
  auto magnitude = [&](Value value) { return math::AbsFOp::create(b, value).getResult(); };
  auto literal = [&](int32_t value) { return arith::ConstantOp::create(b, b.getI32IntegerAttr(value)).getResult(); };
  Value exact = op.getIn(), rounded = arith::TruncFOp::create(b, b.getF32Type(), exact);
  Value back = arith::ExtFOp::create(b, exact.getType(), rounded);
  Value isInexact = arith::CmpFOp::create(b, arith::CmpFPredicate::ONE, back, exact);
  Value isAbove = arith::CmpFOp::create(b, arith::CmpFPredicate::OGT, magnitude(back), magnitude(exact));
  Value bits = arith::BitcastOp::create(b, i32, rounded);
  Value below = arith::SelectOp::create(b, isAbove, arith::SubIOp::create(b, bits, literal(1)), bits);
  bits = arith::SelectOp::create(b, isInexact, arith::OrIOp::create(b, below, literal(1)), bits);
  op.getInMutable().assign(arith::BitcastOp::create(b, b.getF32Type(), bits));
}

/// The functions whose polynomials hold a few units in the last place. Others
/// (sine and cosine of large arguments, powers) are libm's.
static bool hasExactPolynomial(StringRef name) {
  return name == math::ExpOp::getOperationName() || name == math::TanhOp::getOperationName() ||
         name == math::LogOp::getOperationName() || name == math::ErfOp::getOperationName();
}

/// e^x - 1 would lose the digits of a small x. W. Kahan's form keeps them: with
/// u = e^x rounded, (u - 1) * x / log u, in which the errors of u cancel.
static void expandExpM1(math::ExpM1Op op) {
  OpBuilder b(op);
  Location loc = op.getLoc();
  Value x = op.getOperand();
  auto constant = [&](double value) -> Value {
    auto type = cast<FloatType>(getElementTypeOrSelf(x.getType()));
    return arith::ConstantOp::create(b, loc, FloatAttr::get(type, value));
  };
  auto equals = [&](Value y, Value z) -> Value {
    return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, y, z);
  };
  Value u = math::ExpOp::create(b, loc, x), one = constant(1);
  Value minusOne = arith::SubFOp::create(b, loc, u, one);
  Value quotient = arith::DivFOp::create(b, loc, x, math::LogOp::create(b, loc, u));
  Value result = arith::MulFOp::create(b, loc, minusOne, quotient);
  // Where e^x is 1, the result is x; where it is 0 or infinite, e^x - 1.
  result = arith::SelectOp::create(b, loc, equals(minusOne, constant(-1)), minusOne, result);
  result = arith::SelectOp::create(b, loc, equals(u, constant(INFINITY)), u, result);
  op.replaceAllUsesWith(arith::SelectOp::create(b, loc, equals(u, one), x, result).getResult());
  op.erase();
}

LogicalResult tp::expandMath(ModuleOp code) {
  code.getContext()->loadDialect<vector::VectorDialect>();
  SmallVector<Operation *> half, math;
  code.walk([&](Operation *op) {
    bool arithmetic = isa<arith::ArithDialect>(op->getDialect()) &&
                      !isa<arith::ConstantOp, arith::ExtFOp, arith::TruncFOp, arith::BitcastOp, arith::SelectOp>(op);
    if ((arithmetic || isa<math::MathDialect>(op->getDialect())) &&
        (llvm::any_of(op->getOperandTypes(), isHalf) || llvm::any_of(op->getResultTypes(), isHalf)))
      half.push_back(op);
  });
  for (Operation *op : half)
    computeInF32(op);
  SmallVector<math::ExpM1Op> minusOnes;
  code.walk([&](math::ExpM1Op op) { minusOnes.push_back(op); });
  llvm::for_each(minusOnes, expandExpM1);
  SmallVector<arith::TruncFOp> truncations;
  code.walk([&](arith::TruncFOp op) { truncations.push_back(op); });
  for (arith::TruncFOp op : truncations)
    if (isHalf(op.getType()) && op.getIn().getType().isF64())
      truncateThroughF32(op);
  code.walk([&](Operation *op) {
    if (isa<math::MathDialect>(op->getDialect()) || isa<arith::TruncFOp>(op))
      math.push_back(op);
  });
  RewritePatternSet patterns(code.getContext());
  populateMathPolynomialApproximationPatterns(patterns, hasExactPolynomial);
  populateMathF32ExpansionPatterns(patterns, hasExactPolynomial);
  math::populateExpansionPatterns(patterns, {"math.ipowi", "math.fpowi", "math.clampf", "math.asinh", "math.acosh",
                                             "math.atanh", "math.cosh", "math.sinh", "math.tan"});
  arith::populateExpandBFloat16Patterns(patterns); // few CPUs round to bf16
  GreedyRewriteConfig config;
  config.setStrictness(GreedyRewriteStrictness::ExistingAndNewOps);
  (void)applyOpPatternsGreedily(math, std::move(patterns), config);
  return success();
}
