//===- Scalar.cpp - elementwise ops on scalars ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"
#include "mlir/Dialect/Complex/IR/Complex.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {
/// Emits one op's scalar computation.
class ScalarEmitter {
public:
  ScalarEmitter(Operation *op, ValueRange scalars, OpBuilder &b)
      : op(op), b(b), loc(op->getLoc()), type(getSignless(getElementTypeOrSelf(op->getResult(0).getType()))),
        isUnsigned(llvm::any_of(op->getOperandTypes(), tp::isUnsigned)) {
    for (Value scalar : scalars)
      in.push_back(isSmallFloat(scalar.getType()) ? extendSmallFloat(b, loc, scalar) : castToSignless(b, loc, scalar));
    if (isSmallFloat(type))
      type = b.getF32Type();
  }

  Value emit();

private:
  bool isFloat() const { return isa<FloatType>(in.front().getType()); }
  Value constant(double value, Type of) {
    if (auto real = dyn_cast<FloatType>(of))
      return arith::ConstantOp::create(b, loc, FloatAttr::get(real, value));
    return arith::ConstantOp::create(b, loc, IntegerAttr::get(of, int64_t(value)));
  }
  Value one() { return constant(1, in.front().getType()); }
  Value zero() { return constant(0, in.front().getType()); }
  template <typename Float, typename Int> Value binary() {
    return isFloat() ? Float::create(b, loc, in[0], in[1]).getResult() : Int::create(b, loc, in[0], in[1]).getResult();
  }
  template <typename Float> Value unary() { return Float::create(b, loc, in[0]); }
  Value compare(arith::CmpIPredicate predicate, Value x, Value y) {
    return arith::CmpIOp::create(b, loc, predicate, x, y);
  }
  Value select(Value condition, Value yes, Value no) { return arith::SelectOp::create(b, loc, condition, yes, no); }
  Value divide(bool remainder);
  Value convert();
  Value compareOp(shlo::CompareOp compareOp);
  Value toTotalOrder(Value value);
  Value reducePrecision(shlo::ReducePrecisionOp op);
  Value sign();
  Value shift();
  Value larger(Value x, Value y);
  Value smaller(Value x, Value y);
  Value power();

  Operation *op;
  SmallVector<Value> in; // signless
  OpBuilder &b;
  Location loc;
  Type type;       // of the result, signless
  bool isUnsigned; // the operands
};
} // namespace

/// Division by zero and INT_MIN / -1 trap on x86; padding rows may hold either.
/// XLA's results: x / 0 = -1, x % 0 = x, INT_MIN / -1 = INT_MIN, INT_MIN % -1 = 0.
Value ScalarEmitter::divide(bool remainder) {
  if (isFloat())
    return remainder ? arith::RemFOp::create(b, loc, in[0], in[1]).getResult()
                     : arith::DivFOp::create(b, loc, in[0], in[1]).getResult();
  Value minusOne = constant(-1, in[0].getType());
  Value byZero = compare(arith::CmpIPredicate::eq, in[1], zero());
  if (isUnsigned) {
    Value safe = select(byZero, one(), in[1]);
    return remainder ? select(byZero, in[0], arith::RemUIOp::create(b, loc, in[0], safe))
                     : select(byZero, minusOne, arith::DivUIOp::create(b, loc, in[0], safe));
  }
  Value byMinusOne = compare(arith::CmpIPredicate::eq, in[1], minusOne);
  Value safe = select(arith::OrIOp::create(b, loc, byZero, byMinusOne), one(), in[1]);
  if (remainder) {
    Value rest = arith::RemSIOp::create(b, loc, in[0], safe);
    return select(byZero, in[0], rest);
  }
  Value quotient = arith::DivSIOp::create(b, loc, in[0], safe);
  Value negated = arith::SubIOp::create(b, loc, zero(), in[0]);
  return select(byZero, minusOne, select(byMinusOne, negated, quotient));
}

Value ScalarEmitter::convert() {
  Type from = in[0].getType();
  Value x = in[0];
  if (from == type) // or only the sign changes, which keeps the bits
    return x;
  auto fromFloat = dyn_cast<FloatType>(from), toFloat = dyn_cast<FloatType>(type);
  if (fromFloat && toFloat) {
    if (fromFloat.getWidth() < toFloat.getWidth())
      return arith::ExtFOp::create(b, loc, type, x);
    if (fromFloat.getWidth() > toFloat.getWidth())
      return arith::TruncFOp::create(b, loc, type, x);
    // bf16 <-> f16
    return arith::TruncFOp::create(b, loc, type, arith::ExtFOp::create(b, loc, b.getF32Type(), x));
  }
  if (type.isInteger(1))
    return fromFloat ? arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNE, x, zero()).getResult()
                     : compare(arith::CmpIPredicate::ne, x, zero());
  if (toFloat)
    return from.isInteger(1) || isUnsigned ? arith::UIToFPOp::create(b, loc, type, x).getResult()
                                           : arith::SIToFPOp::create(b, loc, type, x).getResult();
  if (fromFloat) {
    // Saturates, and NaN becomes 0, as XLA does; a plain conversion would be undefined.
    unsigned bits = type.getIntOrFloatBitWidth();
    bool toUnsigned = tp::isUnsigned(op->getResult(0).getType());
    double limit = std::ldexp(1.0, int(toUnsigned ? bits : bits - 1));
    Value wide = fromFloat.getWidth() < 32 ? arith::ExtFOp::create(b, loc, b.getF32Type(), x).getResult() : x;
    Value low = constant(toUnsigned ? 0 : -limit, wide.getType()), high = constant(limit, wide.getType());
    Value isLow = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLE, wide, low);
    Value isHigh = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGE, wide, high);
    Value isNan = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNO, wide, wide);
    Value outside = arith::OrIOp::create(b, loc, isNan, arith::OrIOp::create(b, loc, isLow, isHigh));
    Value safe = select(outside, constant(0, wide.getType()), wide);
    Value value = toUnsigned ? arith::FPToUIOp::create(b, loc, type, safe).getResult()
                             : arith::FPToSIOp::create(b, loc, type, safe).getResult();
    auto bound = [&](const APInt &bits) { return arith::ConstantOp::create(b, loc, IntegerAttr::get(type, bits)); };
    value = select(isLow, bound(toUnsigned ? APInt::getZero(bits) : APInt::getSignedMinValue(bits)), value);
    return select(isHigh, bound(toUnsigned ? APInt::getAllOnes(bits) : APInt::getSignedMaxValue(bits)), value);
  }
  unsigned fromBits = from.getIntOrFloatBitWidth(), toBits = type.getIntOrFloatBitWidth();
  if (fromBits > toBits)
    return arith::TruncIOp::create(b, loc, type, x);
  if (fromBits == toBits)
    return x;
  if (fromBits == 1 || isUnsigned)
    return arith::ExtUIOp::create(b, loc, type, x);
  return arith::ExtSIOp::create(b, loc, type, x);
}

Value ScalarEmitter::compareOp(shlo::CompareOp compareOp) {
  using Direction = shlo::ComparisonDirection;
  Direction direction = compareOp.getComparisonDirection();
  Value x = in[0], y = in[1];
  bool total = isFloat() && compareOp.getCompareType() == shlo::ComparisonType::TOTALORDER;
  if (total) {
    x = toTotalOrder(x);
    y = toTotalOrder(y);
  } else if (isFloat()) {
    arith::CmpFPredicate predicate = direction == Direction::EQ   ? arith::CmpFPredicate::OEQ
                                     : direction == Direction::NE ? arith::CmpFPredicate::UNE
                                     : direction == Direction::LT ? arith::CmpFPredicate::OLT
                                     : direction == Direction::LE ? arith::CmpFPredicate::OLE
                                     : direction == Direction::GT ? arith::CmpFPredicate::OGT
                                                                  : arith::CmpFPredicate::OGE;
    return arith::CmpFOp::create(b, loc, predicate, x, y);
  }
  bool isUnsigned = this->isUnsigned || x.getType().isInteger(1);
  using P = arith::CmpIPredicate;
  P predicate = direction == Direction::EQ   ? P::eq
                : direction == Direction::NE ? P::ne
                : direction == Direction::LT ? (isUnsigned ? P::ult : P::slt)
                : direction == Direction::LE ? (isUnsigned ? P::ule : P::sle)
                : direction == Direction::GT ? (isUnsigned ? P::ugt : P::sgt)
                                             : (isUnsigned ? P::uge : P::sge);
  return compare(predicate, x, y);
}

/// -NaN < -Inf < ... < -0 < +0 < ... < +Inf < +NaN as signed integers: the bits,
/// of negative numbers but the sign inverted (IEEE 754-2019, 5.10).
Value ScalarEmitter::toTotalOrder(Value value) {
  unsigned width = value.getType().getIntOrFloatBitWidth();
  Type integer = b.getIntegerType(width);
  auto literal = [&](const APInt &bits) { return arith::ConstantOp::create(b, loc, IntegerAttr::get(integer, bits)); };
  Value bits = arith::BitcastOp::create(b, loc, integer, value);
  Value sign = arith::ShRSIOp::create(b, loc, bits, literal(APInt(width, width - 1)));
  Value inverted = arith::AndIOp::create(b, loc, sign, literal(APInt::getSignedMaxValue(width)));
  return arith::XOrIOp::create(b, loc, bits, inverted);
}

/// Rounds to nearest even within the mantissa's bits; a larger exponent becomes
/// infinity, a smaller one zero. NaN stays, but has no place in no mantissa.
Value ScalarEmitter::reducePrecision(shlo::ReducePrecisionOp op) {
  const llvm::fltSemantics &semantics = cast<FloatType>(type).getFloatSemantics();
  unsigned width = type.getIntOrFloatBitWidth(), mantissa = APFloat::semanticsPrecision(semantics) - 1,
           exponent = width - mantissa - 1, newMantissa = op.getMantissaBits(), newExponent = op.getExponentBits();
  Type integer = b.getIntegerType(width);
  auto literal = [&](const APInt &bits) -> Value {
    return arith::ConstantOp::create(b, loc, IntegerAttr::get(integer, bits));
  };
  auto both = [&](Value x, Value y) -> Value { return arith::AndIOp::create(b, loc, x, y); };
  Value bits = arith::BitcastOp::create(b, loc, integer, in[0]), original = bits;
  if (newMantissa < mantissa) {
    APInt last = APInt::getOneBitSet(width, mantissa - newMantissa);
    Value isOdd =
        arith::ShRUIOp::create(b, loc, both(bits, literal(last)), literal(APInt(width, mantissa - newMantissa)));
    Value bias = arith::AddIOp::create(b, loc, isOdd, literal(last.lshr(1) - 1));
    bits = both(arith::AddIOp::create(b, loc, bits, bias), literal(~(last - 1)));
  }
  Value sign = both(original, literal(APInt::getSignMask(width)));
  APInt infinity = APInt::getBitsSet(width, mantissa, width - 1);
  Value signedInfinity = arith::OrIOp::create(b, loc, sign, literal(infinity));
  if (newExponent < exponent) {
    uint64_t bias = (uint64_t(1) << (exponent - 1)) - 1, newBias = (uint64_t(1) << (newExponent - 1)) - 1;
    Value magnitude = both(bits, literal(infinity));
    Value isLarge = compare(arith::CmpIPredicate::ugt, magnitude, literal(APInt(width, bias + newBias).shl(mantissa)));
    Value isSmall = compare(arith::CmpIPredicate::ule, magnitude, literal(APInt(width, bias - newBias).shl(mantissa)));
    bits = select(isSmall, sign, select(isLarge, signedInfinity, bits));
  }
  Value isNan = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNO, in[0], in[0]);
  bits = select(isNan, newMantissa ? original : signedInfinity, bits);
  return arith::BitcastOp::create(b, loc, type, bits);
}

/// -1, 0 or 1; NaN and signed zeros stay as they are.
Value ScalarEmitter::sign() {
  if (isUnsigned)
    return select(compare(arith::CmpIPredicate::eq, in[0], zero()), zero(), one());
  if (!isFloat()) {
    Value negative = compare(arith::CmpIPredicate::slt, in[0], zero());
    Value isZero = compare(arith::CmpIPredicate::eq, in[0], zero());
    return select(isZero, zero(), select(negative, constant(-1, type), one()));
  }
  Value positive = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT, in[0], zero());
  Value negative = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT, in[0], zero());
  return select(positive, one(), select(negative, constant(-1, type), in[0]));
}

/// Shifts by the width or more: zero, or the sign for arithmetic ones.
Value ScalarEmitter::shift() {
  unsigned bits = type.getIntOrFloatBitWidth();
  Value inRange = compare(arith::CmpIPredicate::ult, in[1], constant(bits, type));
  Value amount = select(inRange, in[1], constant(bits - 1, type));
  if (isa<shlo::ShiftRightArithmeticOp>(op))
    return arith::ShRSIOp::create(b, loc, in[0], amount);
  Value shifted = isa<shlo::ShiftLeftOp>(op) ? arith::ShLIOp::create(b, loc, in[0], amount).getResult()
                                             : arith::ShRUIOp::create(b, loc, in[0], amount).getResult();
  return select(inRange, shifted, zero());
}

Value ScalarEmitter::larger(Value x, Value y) {
  if (isFloat())
    return arith::MaximumFOp::create(b, loc, x, y);
  if (x.getType().isInteger(1))
    return arith::OrIOp::create(b, loc, x, y);
  return isUnsigned ? arith::MaxUIOp::create(b, loc, x, y).getResult()
                    : arith::MaxSIOp::create(b, loc, x, y).getResult();
}

Value ScalarEmitter::smaller(Value x, Value y) {
  if (isFloat())
    return arith::MinimumFOp::create(b, loc, x, y);
  if (x.getType().isInteger(1))
    return arith::AndIOp::create(b, loc, x, y);
  return isUnsigned ? arith::MinUIOp::create(b, loc, x, y).getResult()
                    : arith::MinSIOp::create(b, loc, x, y).getResult();
}

/// Powers of integers by squaring: for each bit of the exponent, from the lowest.
/// A negative exponent leaves 0, but of 1 and -1 their own powers.
Value ScalarEmitter::power() {
  if (isFloat())
    return math::PowFOp::create(b, loc, in[0], in[1]);
  auto index = [&](int64_t value) { return arith::ConstantIndexOp::create(b, loc, value); };
  auto loop = scf::ForOp::create(b, loc, index(0), index(type.getIntOrFloatBitWidth()), index(1),
                                 ValueRange{one(), in[0], in[1]},
                                 [&](OpBuilder &nested, Location at, Value, ValueRange carried) {
                                   Value product = carried[0], square = carried[1], bits = carried[2];
                                   Value lowest = arith::TruncIOp::create(nested, at, nested.getI1Type(), bits);
                                   Value more = arith::MulIOp::create(nested, at, product, square);
                                   product = arith::SelectOp::create(nested, at, lowest, more, product);
                                   square = arith::MulIOp::create(nested, at, square, square);
                                   Value shift = arith::ConstantOp::create(nested, at, nested.getIntegerAttr(type, 1));
                                   bits = arith::ShRUIOp::create(nested, at, bits, shift);
                                   scf::YieldOp::create(nested, at, ValueRange{product, square, bits});
                                 });
  Value result = loop.getResult(0);
  if (isUnsigned)
    return result;
  Value isNegative = compare(arith::CmpIPredicate::slt, in[1], zero());
  Value magnitude = math::AbsIOp::create(b, loc, in[0]);
  Value vanishes = arith::AndIOp::create(b, loc, isNegative, compare(arith::CmpIPredicate::ne, magnitude, one()));
  return select(vanishes, zero(), result);
}

Value ScalarEmitter::emit() {
  using Result = Value;
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case<shlo::AddOp>([&](auto) {
        return in[0].getType().isInteger(1) ? arith::OrIOp::create(b, loc, in[0], in[1]).getResult()
                                            : binary<arith::AddFOp, arith::AddIOp>();
      })
      .Case<shlo::SubtractOp>([&](auto) { return binary<arith::SubFOp, arith::SubIOp>(); })
      .Case<shlo::MulOp>([&](auto) {
        return in[0].getType().isInteger(1) ? arith::AndIOp::create(b, loc, in[0], in[1]).getResult()
                                            : binary<arith::MulFOp, arith::MulIOp>();
      })
      .Case<shlo::DivOp>([&](auto) { return divide(false); })
      .Case<shlo::RemOp>([&](auto) { return divide(true); })
      .Case<shlo::MaxOp>([&](auto) { return larger(in[0], in[1]); })
      .Case<shlo::MinOp>([&](auto) { return smaller(in[0], in[1]); })
      .Case<shlo::PowOp>([&](auto) { return power(); })
      .Case<shlo::Atan2Op>([&](auto) { return math::Atan2Op::create(b, loc, in[0], in[1]).getResult(); })
      .Case<shlo::AndOp>([&](auto) { return arith::AndIOp::create(b, loc, in[0], in[1]).getResult(); })
      .Case<shlo::OrOp>([&](auto) { return arith::OrIOp::create(b, loc, in[0], in[1]).getResult(); })
      .Case<shlo::XorOp>([&](auto) { return arith::XOrIOp::create(b, loc, in[0], in[1]).getResult(); })
      .Case<shlo::NotOp>([&](auto) { return arith::XOrIOp::create(b, loc, in[0], constant(-1, type)).getResult(); })
      .Case<shlo::ShiftLeftOp, shlo::ShiftRightArithmeticOp, shlo::ShiftRightLogicalOp>([&](auto) { return shift(); })
      .Case<shlo::NegOp>([&](auto) {
        return isFloat() ? arith::NegFOp::create(b, loc, in[0]).getResult()
                         : arith::SubIOp::create(b, loc, zero(), in[0]).getResult();
      })
      .Case<shlo::AbsOp>([&](auto) {
        return isUnsigned ? in[0] : isFloat() ? unary<math::AbsFOp>() : unary<math::AbsIOp>();
      })
      .Case<shlo::SignOp>([&](auto) { return sign(); })
      .Case<shlo::ExpOp>([&](auto) { return unary<math::ExpOp>(); })
      .Case<shlo::Expm1Op>([&](auto) { return unary<math::ExpM1Op>(); })
      .Case<shlo::LogOp>([&](auto) { return unary<math::LogOp>(); })
      .Case<shlo::Log1pOp>([&](auto) { return unary<math::Log1pOp>(); })
      .Case<shlo::LogisticOp>([&](auto) {
        Value e = math::ExpOp::create(b, loc, arith::NegFOp::create(b, loc, in[0]));
        return arith::DivFOp::create(b, loc, one(), arith::AddFOp::create(b, loc, one(), e)).getResult();
      })
      .Case<shlo::TanhOp>([&](auto) { return unary<math::TanhOp>(); })
      .Case<shlo::TanOp>([&](auto) { return unary<math::TanOp>(); })
      .Case<shlo::SineOp>([&](auto) { return unary<math::SinOp>(); })
      .Case<shlo::CosineOp>([&](auto) { return unary<math::CosOp>(); })
      .Case<shlo::SqrtOp>([&](auto) { return unary<math::SqrtOp>(); })
      .Case<shlo::RsqrtOp>(
          [&](auto) { return arith::DivFOp::create(b, loc, one(), math::SqrtOp::create(b, loc, in[0])).getResult(); })
      .Case<shlo::CbrtOp>([&](auto) { return unary<math::CbrtOp>(); })
      .Case<shlo::FloorOp>([&](auto) { return unary<math::FloorOp>(); })
      .Case<shlo::CeilOp>([&](auto) { return unary<math::CeilOp>(); })
      .Case<shlo::RoundOp>([&](auto) { return unary<math::RoundOp>(); })
      .Case<shlo::RoundNearestEvenOp>([&](auto) { return unary<math::RoundEvenOp>(); })
      .Case<shlo::PopulationCountOp>([&](auto) { return unary<math::CtPopOp>(); })
      .Case<shlo::ClzOp>([&](auto) { return unary<math::CountLeadingZerosOp>(); })
      .Case<shlo::IsFiniteOp>([&](auto) { return math::IsFiniteOp::create(b, loc, in[0]).getResult(); })
      .Case<shlo::RealOp>(
          [&](auto) { return isFloat() ? in[0] : complex::ReOp::create(b, loc, type, in[0]).getResult(); })
      .Case<shlo::ImagOp>(
          [&](auto) { return isFloat() ? zero() : complex::ImOp::create(b, loc, type, in[0]).getResult(); })
      .Case<shlo::ComplexOp>([&](auto) { return complex::CreateOp::create(b, loc, type, in[0], in[1]).getResult(); })
      .Case<shlo::ConvertOp>([&](auto) { return convert(); })
      .Case<shlo::ReducePrecisionOp>([&](auto reduce) { return reducePrecision(reduce); })
      .Case<shlo::CompareOp>([&](auto compare) { return compareOp(compare); })
      .Case<shlo::SelectOp>([&](auto) { return select(in[0], in[1], in[2]); })
      .Case<shlo::ClampOp>([&](auto) { return smaller(larger(in[0], in[1]), in[2]); })
      .Default([&](Operation *op) { return emitSpecialFunction(op, in, b); });
}

Value tp::emitScalar(Operation *op, ValueRange scalars, OpBuilder &builder) {
  Value value = ScalarEmitter(op, scalars, builder).emit();
  Type element = getElementTypeOrSelf(op->getResult(0).getType());
  if (value && isSmallFloat(element))
    return truncateToSmallFloat(builder, op->getLoc(), value, element);
  return value ? castTo(builder, op->getLoc(), value, getElementTypeOrSelf(op->getResult(0).getType())) : value;
}

static bool hasOneElement(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return !type || (type.hasStaticShape() && type.getNumElements() == 1);
}

FailureOr<SmallVector<Value>> tp::emitCombiner(Region &region, ValueRange scalars, OpBuilder &builder) {
  IRMapping mapping;
  mapping.map(region.front().getArguments(), scalars);
  for (Operation &op : region.front().without_terminator()) {
    if (!llvm::all_of(op.getOperands(), hasOneElement) || !llvm::all_of(op.getResults(), hasOneElement))
      return op.emitOpError("expected tensors of one element in a combiner, found larger ones"), failure();
    if (auto constant = dyn_cast<shlo::ConstantOp>(op)) {
      auto value = cast<DenseElementsAttr>(constant.getValue()).getSplatValue<TypedAttr>();
      mapping.map(constant.getResult(), arith::ConstantOp::create(builder, op.getLoc(), value).getResult());
      continue;
    }
    SmallVector<Value> operands;
    for (Value operand : op.getOperands()) {
      Value scalar = mapping.lookupOrNull(operand);
      if (!scalar) // captured from outside
        scalar = getScalar(builder, op.getLoc(), operand);
      operands.push_back(scalar);
    }
    // Of one element, all places are the same: jnp.where broadcasts scalars to scalars.
    Value result = isa<shlo::BroadcastInDimOp, shlo::ReshapeOp, shlo::TransposeOp>(op) ? operands.front()
                   : op.getNumResults() == 1 && !operands.empty() ? emitScalar(&op, operands, builder)
                                                                  : Value();
    if (!result)
      return op.emitOpError("has no scalar form, so it cannot stand in a combiner"), failure();
    mapping.map(op.getResult(0), result);
  }
  SmallVector<Value> results;
  for (Value result : region.front().getTerminator()->getOperands())
    results.push_back(mapping.lookupOrNull(result) ? mapping.lookup(result)
                                                   : getScalar(builder, result.getLoc(), result));
  return results;
}
