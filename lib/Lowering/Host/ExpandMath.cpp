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

/// log(1 + x) would lose the digits of a small x as well. With u = 1 + x rounded,
/// log u * x / (u - 1): W. Kahan's, too.
static void expandLog1p(math::Log1pOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value x = op.getOperand();
  auto type = cast<FloatType>(x.getType());
  auto constant = [&](double value) -> Value { return arith::ConstantOp::create(b, FloatAttr::get(type, value)); };
  auto equals = [&](Value y, Value z) -> Value { return arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, y, z); };
  Value one = constant(1), u = arith::AddFOp::create(b, x, one), log = math::LogOp::create(b, u);
  Value quotient = arith::DivFOp::create(b, x, arith::SubFOp::create(b, u, one));
  Value result = arith::MulFOp::create(b, log, quotient);
  // Where 1 + x is 1, the result is x; where it is infinite, too.
  Value isSame = arith::OrIOp::create(b, equals(u, one), equals(u, constant(INFINITY)));
  op.replaceAllUsesWith(arith::SelectOp::create(b, isSame, x, result).getResult());
  op.erase();
}

/// c[0] x^n + ... + c[n] by Horner's rule.
static Value evaluate(ImplicitLocOpBuilder &b, Value x, ArrayRef<float> coefficients) {
  Value sum;
  for (float coefficient : coefficients) {
    Value next = arith::ConstantOp::create(b, b.getF32FloatAttr(coefficient));
    sum = sum ? math::FmaOp::create(b, sum, x, next).getResult() : next;
  }
  return sum;
}

/// Of |x| < 1 it is 1 - erf x; of others e^(-x^2) / |x| times a polynomial of 1 / x^2, with the
/// coefficients of S. Moshier's Cephes library (ndtrf.c); 2 minus that if x is negative.
static void expandErfc(math::ErfcOp op) {
  static constexpr float near[] = {2.326819970068386e-2f,  -1.387039388740657e-1f, 3.687424674597105e-1f,
                                   -5.824733027278666e-1f, 6.210004621745983e-1f,  -4.944515323274145e-1f,
                                   3.404879937665872e-1f,  -2.741127028184656e-1f, 5.638259427386472e-1f};
  static constexpr float far[] = {-1.047766399936249e+1f, 1.297719955372516e+1f,  -7.495518717768503e+0f,
                                  2.921019019210786e+0f,  -1.015265279202700e+0f, 4.218463358204948e-1f,
                                  -2.820767439740514e-1f, 5.641895067754075e-1f};
  ImplicitLocOpBuilder b(op.getLoc(), op);
  Value x = op.getOperand(), a = math::AbsFOp::create(b, x);
  auto constant = [&](float value) -> Value { return arith::ConstantOp::create(b, b.getF32FloatAttr(value)); };
  auto isLess = [&](Value y, float value) -> Value {
    return arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, y, constant(value));
  };
  auto select = [&](Value condition, Value yes, Value no) -> Value {
    return arith::SelectOp::create(b, condition, yes, no);
  };
  // e^(-x^2) with what the square loses in rounding; beyond 10.1 the result is zero.
  Value clamped = select(isLess(a, 11), a, constant(11));
  Value square = arith::MulFOp::create(b, clamped, clamped), negative = arith::NegFOp::create(b, square);
  Value rest = math::FmaOp::create(b, clamped, clamped, negative);
  Value power = math::ExpOp::create(b, negative);
  power = math::FmaOp::create(b, arith::NegFOp::create(b, rest), power, power);
  Value inverse = arith::DivFOp::create(b, constant(1), clamped);
  Value q = arith::MulFOp::create(b, inverse, inverse);
  Value polynomial = select(isLess(a, 2), evaluate(b, q, near), evaluate(b, q, far));
  Value tail = arith::MulFOp::create(b, arith::MulFOp::create(b, power, inverse), polynomial);
  tail = select(isLess(x, 0), arith::SubFOp::create(b, constant(2), tail), tail);
  Value center = arith::SubFOp::create(b, constant(1), math::ErfOp::create(b, x));
  Value result = select(isLess(a, 1), center, tail);
  Value isNan = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, x, x);
  op.replaceAllUsesWith(select(isNan, x, result));
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
  // In f64 libm's: logarithms are there, too.
  SmallVector<math::Log1pOp> logarithms;
  SmallVector<math::ErfcOp> complements;
  code.walk([&](math::Log1pOp op) { logarithms.push_back(op); });
  code.walk([&](math::ErfcOp op) { complements.push_back(op); });
  for (math::Log1pOp op : logarithms)
    if (op.getType().isF32())
      expandLog1p(op);
  for (math::ErfcOp op : complements)
    if (op.getType().isF32())
      expandErfc(op);
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
