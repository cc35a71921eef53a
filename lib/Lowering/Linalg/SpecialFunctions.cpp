//===- SpecialFunctions.cpp - the functions of chlo on scalars ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"
#include "tp/Input/Chlo/Chlo.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/TypeSwitch.h"
#include <limits>

using namespace mlir;
using namespace tp;

namespace {

/// A float being computed; operators emit arith ops.
struct Num {
  OpBuilder *builder;
  Location loc;
  Value value;

  Num with(Value other) const { return {builder, loc, other}; }
  FloatType type() const { return cast<FloatType>(value.getType()); }
  Num of(double number) const { return with(arith::ConstantOp::create(*builder, loc, FloatAttr::get(type(), number))); }
  template <typename Op> Num apply() const { return with(Op::create(*builder, loc, value)); }
  template <typename Op> Num apply(Num other) const { return with(Op::create(*builder, loc, value, other.value)); }
  Value compare(arith::CmpFPredicate predicate, Num other) const {
    return arith::CmpFOp::create(*builder, loc, predicate, value, other.value);
  }
  /// `condition ? this : other`
  Num onlyIf(Value condition, Num other) const {
    return with(arith::SelectOp::create(*builder, loc, condition, value, other.value));
  }
  Num convertTo(FloatType to) const {
    if (to == type())
      return *this;
    return to.getWidth() > type().getWidth() ? with(arith::ExtFOp::create(*builder, loc, to, value))
                                             : with(arith::TruncFOp::create(*builder, loc, to, value));
  }
};

Num operator+(Num a, Num b) { return a.apply<arith::AddFOp>(b); }
Num operator-(Num a, Num b) { return a.apply<arith::SubFOp>(b); }
Num operator*(Num a, Num b) { return a.apply<arith::MulFOp>(b); }
Num operator/(Num a, Num b) { return a.apply<arith::DivFOp>(b); }
Num operator-(Num a) { return a.apply<arith::NegFOp>(); }
Num operator+(Num a, double b) { return a + a.of(b); }
Num operator-(Num a, double b) { return a - a.of(b); }
Num operator*(Num a, double b) { return a * a.of(b); }
Num operator/(Num a, double b) { return a / a.of(b); }
Num operator+(double a, Num b) { return b.of(a) + b; }
Num operator-(double a, Num b) { return b.of(a) - b; }
Num operator*(double a, Num b) { return b.of(a) * b; }
Num operator/(double a, Num b) { return b.of(a) / b; }
Value operator<(Num a, Num b) { return a.compare(arith::CmpFPredicate::OLT, b); }
Value operator<=(Num a, Num b) { return a.compare(arith::CmpFPredicate::OLE, b); }
Value operator>(Num a, Num b) { return a.compare(arith::CmpFPredicate::OGT, b); }
Value operator==(Num a, Num b) { return a.compare(arith::CmpFPredicate::OEQ, b); }
Value operator!=(Num a, Num b) { return a.compare(arith::CmpFPredicate::UNE, b); }
Value operator<(Num a, double b) { return a < a.of(b); }
Value operator<=(Num a, double b) { return a <= a.of(b); }
Value operator>(Num a, double b) { return a > a.of(b); }
Value operator==(Num a, double b) { return a == a.of(b); }

Num select(Value condition, Num yes, Num no) { return yes.onlyIf(condition, no); }
Num abs(Num x) { return x.apply<math::AbsFOp>(); }
Num exp(Num x) { return x.apply<math::ExpOp>(); }
Num expm1(Num x) { return x.apply<math::ExpM1Op>(); }
Num log(Num x) { return x.apply<math::LogOp>(); }
Num log1p(Num x) { return x.apply<math::Log1pOp>(); }
Num sqrt(Num x) { return x.apply<math::SqrtOp>(); }
Num floor(Num x) { return x.apply<math::FloorOp>(); }
Num pow(Num x, Num y) { return x.apply<math::PowFOp>(y); }
Num copySign(Num size, Num sign) { return size.apply<math::CopySignOp>(sign); }

constexpr double pi = 3.14159265358979323846;
constexpr double log2e = 0.69314718055994530942; // ln 2
const double infinity = std::numeric_limits<double>::infinity();
const double nan = std::numeric_limits<double>::quiet_NaN();

/// coefficients[0] * x^n + ... + coefficients[n]
Num polynomial(Num x, ArrayRef<double> coefficients) {
  Num result = x.of(coefficients.front());
  for (double c : coefficients.drop_front())
    result = result * x + c;
  return result;
}

/// Clenshaw's sum of a Chebyshev series, the highest coefficient first, the last
/// one halved.
Num chebyshev(Num x, ArrayRef<double> coefficients) {
  Num b0 = x.of(0), b1 = b0, b2 = b0;
  for (double c : coefficients) {
    b2 = b1;
    b1 = b0;
    b0 = x * b1 - b2 + c;
  }
  return 0.5 * (b0 - b2);
}

//===----------------------------------------------------------------------===//
// Hyperbolic functions
//===----------------------------------------------------------------------===//

/// Half of e^x - e^-x: near 0 from e^x - 1, which keeps the digits; far from 0
/// with the half inside the exponent, so that only the result overflows.
Num emitSinh(Num x) {
  Num e = expm1(x);
  Num near = 0.5 * (e + e / (e + 1));
  Num far = exp(x - log2e) - exp(-x - log2e);
  return select(abs(x) < 1, near, far);
}

Num emitCosh(Num x) { return exp(x - log2e) + exp(-x - log2e); }

/// log(x + sqrt(x^2 + 1)) as log1p(x + x^2 / (1 + sqrt(x^2 + 1))) of |x|; where
/// x^2 would overflow the 1 no longer counts.
Num emitAsinh(Num x) {
  Num a = abs(x);
  Value large = a > std::sqrt(APFloat::getLargest(x.type().getFloatSemantics()).convertToDouble()) / 2;
  Num safe = select(large, x.of(1), a), square = safe * safe;
  Num result = select(large, log(a) + log2e, log1p(safe + square / (1 + sqrt(square + 1))));
  return copySign(result, x);
}

/// log(x + sqrt(x^2 - 1)) from what x exceeds 1 by.
Num emitAcosh(Num x) {
  Value large = x > std::sqrt(APFloat::getLargest(x.type().getFloatSemantics()).convertToDouble()) / 2;
  Num t = select(large, x.of(1), x) - 1;
  Num result = select(large, log(x) + log2e, log1p(t + sqrt(t * (t + 2))));
  return select(x < 1, x.of(nan), result);
}

Num emitAtanh(Num x) { return 0.5 * (log1p(x) - log1p(-x)); }

//===----------------------------------------------------------------------===//
// erf_inv
//===----------------------------------------------------------------------===//

/// M. Giles, Approximating the erfinv function, GPU Computing Gems Jade edition,
/// 2011: polynomials in w = -log(1 - x^2), single precision.
Num emitErfInvSingle(Num x) {
  Num w = -log1p(-(x * x));
  Value central = w < 5;
  w = select(central, w - 2.5, sqrt(w) - 3);
  const double near[] = {2.81022636e-08, 3.43273939e-07, -3.5233877e-06, -4.39150654e-06, 0.00021858087,
                         -0.00125372503, -0.00417768164, 0.246640727,    1.50140941};
  const double far[] = {-0.000200214257, 0.000100950558, 0.00134934322, -0.00367342844, 0.00573950773,
                        -0.0076224613,   0.00943887047,  1.00167406,    2.83297682};
  Num result = select(central, polynomial(w, near), polynomial(w, far)) * x;
  return select(abs(x) == 1, x * infinity, result);
}

/// The same article's double precision.
Num emitErfInvDouble(Num x) {
  Num w = -log1p(-(x * x)), root = sqrt(w);
  Value central = w < 6.25, middle = w < 16;
  const double near[] = {
      -3.6444120640178196996e-21, -1.685059138182016589e-19,  1.2858480715256400167e-18,  1.115787767802518096e-17,
      -1.333171662854620906e-16,  2.0972767875968561637e-17,  6.6376381343583238325e-15,  -4.0545662729752068639e-14,
      -8.1519341976054721522e-14, 2.6335093153082322977e-12,  -1.2975133253453532498e-11, -5.4154120542946279317e-11,
      1.051212273321532285e-09,   -4.1126339803469836976e-09, -2.9070369957882005086e-08, 4.2347877827932403518e-07,
      -1.3654692000834678645e-06, -1.3882523362786468719e-05, 0.0001867342080340571352,   -0.00074070253416626697512,
      -0.0060336708714301490533,  0.24015818242558961693,     1.6536545626831027356};
  const double mid[] = {
      2.2137376921775787049e-09,  9.0756561938885390979e-08, -2.7517406297064545428e-07, 1.8239629214389227755e-08,
      1.5027403968909827627e-06,  -4.013867526981545969e-06, 2.9234449089955446044e-06,  1.2475304481671778723e-05,
      -4.7318229009055733981e-05, 6.8284851459573175448e-05, 2.4031110387097893999e-05,  -0.0003550375203628474796,
      0.00095328937973738049703,  -0.0016882755560235047313, 0.0024914420961078508066,   -0.0037512085075692412107,
      0.005370914553590063617,    1.0052589676941592334,     3.0838856104922207635};
  const double far[] = {-2.7109920616438573243e-11, -2.5556418169965252055e-10, 1.5076572693500548083e-09,
                        -3.7894654401267369937e-09, 7.6157012080783393804e-09,  -1.4960026627149240478e-08,
                        2.9147953450901080826e-08,  -6.7711997758452339498e-08, 2.2900482228026654717e-07,
                        -9.9298272942317002539e-07, 4.5260625972231537039e-06,  -1.9681778105531670567e-05,
                        7.5995277030017761139e-05,  -0.00021503011930044477347, -0.00013871931833623122026,
                        1.0103004648645343977,      4.8499064014085844221};
  Num result = select(central, polynomial(w - 3.125, near),
                      select(middle, polynomial(root - 3.25, mid), polynomial(root - 5, far))) *
               x;
  return select(abs(x) == 1, x * infinity, result);
}

//===----------------------------------------------------------------------===//
// Gamma
//===----------------------------------------------------------------------===//

// C. Lanczos, A precision approximation of the gamma function, SIAM J. Numer.
// Anal. B 1, 1964: gamma(z + 1) = sqrt(2 pi) t^(z + 1/2) e^-t A(z) with
// t = z + 7.5 and A(z) = c0 + sum of ci / (z + i); P. Godfrey's coefficients.
constexpr double lanczosG = 7;
constexpr double lanczos[] = {
    0.99999999999980993227684700473478, 676.520368121885098567009190444019, -1259.13921672240287047156078755283,
    771.3234287776530788486528258894,   -176.61502916214059906584551354,    12.507343278686904814458936853,
    -0.13857109526572011689554707,      9.984369578019570859563e-6,         1.50563273514931155834e-7};

/// In double precision: what is subtracted around 1 and 2 leaves few digits.
Num emitLgamma(Num x) {
  Value reflects = x < 0.5;
  Num z = select(reflects, -x, x - 1);
  Num sum = z.of(lanczos[0]);
  for (auto [i, c] : llvm::enumerate(llvm::drop_begin(lanczos)))
    sum = sum + c / (z + double(i + 1));
  // log t = log(g + 1/2) + log1p(z / (g + 1/2)) is exact at z = 0.
  Num t = z + (lanczosG + 0.5);
  Num logT = log1p(z / (lanczosG + 0.5)) + std::log(lanczosG + 0.5);
  Num direct = (z + 0.5 - t / logT) * logT + (std::log(std::sqrt(2 * pi)) + log(sum));
  // gamma(x) gamma(1 - x) = pi / sin(pi x), with the sine of the fraction.
  Num a = abs(x), fraction = a - floor(a);
  fraction = select(fraction > 0.5, 1 - fraction, fraction);
  Num sine = (fraction * pi).apply<math::SinOp>();
  Num reflected = std::log(pi) - log(abs(sine)) - direct;
  Num result = select(reflects, reflected, direct);
  // Poles at 0 and the negative integers (log 0), +Inf at both infinities.
  Value pole = arith::AndIOp::create(*x.builder, x.loc, x <= 0, floor(x) == x);
  result = select(pole, x.of(infinity), result);
  return select(a == infinity, x.of(infinity), result);
}

/// The logarithmic derivative of Lanczos's formula; pi / tan(pi x) reflects.
Num emitDigamma(Num x) {
  Value reflects = x < 0.5;
  Num z = select(reflects, -x, x - 1);
  Num sum = z.of(lanczos[0]), derivative = z.of(0);
  for (auto [i, c] : llvm::enumerate(llvm::drop_begin(lanczos))) {
    Num place = z + double(i + 1), term = c / place;
    derivative = derivative - term / place;
    sum = sum + term;
  }
  Num t = z + (lanczosG + 0.5);
  Num logT = log1p(z / (lanczosG + 0.5)) + std::log(lanczosG + 0.5);
  Num direct = logT + derivative / sum - lanczosG / t;
  // The tangent has period 1: of x's distance to the nearest integer.
  Num fraction = x + abs(floor(x + 0.5));
  Num angle = fraction * pi;
  Num reflected = direct - pi * angle.apply<math::CosOp>() / angle.apply<math::SinOp>();
  Num result = select(reflects, reflected, direct);
  Value pole = arith::AndIOp::create(*x.builder, x.loc, x <= 0, floor(x) == x);
  return select(pole, x.of(nan), result);
}

/// Hurwitz's zeta function by the Euler-Maclaurin formula: 9 terms of the sum,
/// the integral of the rest, and its correction by Bernoulli numbers
/// (S. Moshier, Cephes, zeta.c).
Num emitZeta(Num x, Num q) {
  // (2k)! / B2k
  const double coefficients[] = {12,
                                 -720,
                                 30240,
                                 -1209600,
                                 47900160,
                                 -1.8924375803183791606e9,
                                 7.47242496e10,
                                 -2.950130727918164224e12,
                                 1.1646782814350067249e14,
                                 -4.5979787224074726105e15,
                                 1.8152105401943546773e17,
                                 -7.1661652561756670113e18};
  Num a = q, power = pow(q, -x), sum = power;
  for (int i = 0; i < 9; ++i) {
    a = a + 1;
    power = pow(a, -x);
    sum = sum + power;
  }
  sum = sum + power * a / (x - 1) - 0.5 * power;
  Num factor = x.of(1), k = x;
  for (double c : coefficients) {
    factor = factor * k;
    power = power / a;
    sum = sum + factor * power / c;
    k = k + 1;
    factor = factor * k;
    power = power / a;
    k = k + 1;
  }
  // x = 1 is a pole; q <= 0 is one at integers and needs integral x elsewhere.
  auto both = [&](Value y, Value z) -> Value { return arith::AndIOp::create(*x.builder, x.loc, y, z); };
  Num result = select(both(q <= 0, floor(x) != x), x.of(nan), sum);
  // The nearest pole's sign is positive for even x only.
  Num isEven = x - 2 * floor(x / 2);
  Num atPole = select(isEven == 0, x.of(infinity), x.of(nan));
  result = select(both(q <= 0, floor(q) == q), atPole, result);
  result = select(x < 1, x.of(nan), result);
  return select(x == 1, x.of(infinity), result);
}

/// Abramowitz and Stegun, 6.4.10: (-1)^(n + 1) n! zeta(n + 1, x).
Num emitPolygamma(Num n, Num x) {
  Num order = n + 1;
  Num sign = 2 * (order - 2 * floor(order / 2)) - 1; // of an odd order: 1
  Num result = -sign * exp(emitLgamma(order)) * emitZeta(order, x);
  result = select(n == 0, emitDigamma(x), result);
  Value wrong = arith::OrIOp::create(*x.builder, x.loc, n < 0, floor(n) != n);
  return select(wrong, x.of(nan), result);
}

/// Chebyshev series of e^-x I1(x) / x on [0, 8] and of sqrt(x) e^-x I1(x) beyond
/// (S. Moshier, Cephes, i1.c).
Num emitBesselI1e(Num x) {
  const double near[] = {
      2.77791411276104639959e-18, -2.11142121435816608115e-17, 1.55363195773620046921e-16, -1.10559694773538630805e-15,
      7.60068429473540693410e-15, -5.04218550472791168711e-14, 3.22379336594557470981e-13, -1.98397439776494371520e-12,
      1.17361862988909016308e-11, -6.66348972350202774223e-11, 3.62559028155211703701e-10, -1.88724975172282928790e-9,
      9.38153738649577178388e-9,  -4.44505912879632808065e-8,  2.00329475355213526229e-7,  -8.56872026469545474066e-7,
      3.47025130813767847674e-6,  -1.32731636560394358279e-5,  4.78156510755005422638e-5,  -1.61760815825896745588e-4,
      5.12285956168575772895e-4,  -1.51357245063125314899e-3,  4.15642294431288815669e-3,  -1.05640848946261981558e-2,
      2.47264490306265168283e-2,  -5.29459812080949914269e-2,  1.02643658689847095384e-1,  -1.76416518357834055153e-1,
      2.52587186443633654823e-1};
  const double far[] = {7.51729631084210481353e-18,  4.41434832307170791151e-18,  -4.65030536848935832153e-17,
                        -3.20952592199342395980e-17, 2.96262899764595013876e-16,  3.30820231092092828324e-16,
                        -1.88035477551078244854e-15, -3.81440307243700780478e-15, 1.04202769841288027642e-14,
                        4.27244001671195135429e-14,  -2.10154184277266431302e-14, -4.08355111109219731823e-13,
                        -7.19855177624590851209e-13, 2.03562854414708950722e-12,  1.41258074366137813316e-11,
                        3.25260358301548823856e-11,  -1.89749581235054123450e-11, -5.58974346219658380687e-10,
                        -3.83538038596423702205e-9,  -2.63146884688951950684e-8,  -2.51223623787020892529e-7,
                        -3.88256480887769039346e-6,  -1.10588938762623716291e-4,  -9.76109749136146840777e-3,
                        7.78576235018280120474e-1};
  Num a = abs(x);
  Num large = select(a > 8, a, x.of(8));
  Num result = select(a <= 8, chebyshev(a / 2 - 2, near) * a, chebyshev(32 / large - 2, far) / sqrt(large));
  return copySign(result, x);
}

//===----------------------------------------------------------------------===//
// Dispatch
//===----------------------------------------------------------------------===//

/// One step of the bits of `x` towards `y`.
Value emitNextAfter(OpBuilder &b, Location loc, Value x, Value y) {
  auto type = cast<FloatType>(x.getType());
  Type integer = b.getIntegerType(type.getWidth());
  auto literal = [&](const APInt &bits) -> Value {
    return arith::ConstantOp::create(b, loc, IntegerAttr::get(integer, bits));
  };
  auto select = [&](Value c, Value yes, Value no) -> Value { return arith::SelectOp::create(b, loc, c, yes, no); };
  auto compareInts = [&](arith::CmpIPredicate predicate, Value u, Value v) -> Value {
    return arith::CmpIOp::create(b, loc, predicate, u, v);
  };
  unsigned width = type.getWidth();
  Value one = literal(APInt(width, 1)), minusOne = literal(APInt::getAllOnes(width));
  Value sign = literal(APInt::getSignMask(width)), magnitude = literal(APInt::getSignedMaxValue(width));
  Value xBits = arith::BitcastOp::create(b, loc, integer, x), yBits = arith::BitcastOp::create(b, loc, integer, y);
  Value xSize = arith::AndIOp::create(b, loc, xBits, magnitude),
        ySize = arith::AndIOp::create(b, loc, yBits, magnitude);
  Value xSign = arith::AndIOp::create(b, loc, xBits, sign), ySign = arith::AndIOp::create(b, loc, yBits, sign);
  Value zero = literal(APInt::getZero(width));
  // From zero to the smallest number of y's sign; to y itself if they are equal.
  Value fromZero =
      select(compareInts(arith::CmpIPredicate::eq, ySize, zero), yBits, arith::OrIOp::create(b, loc, ySign, one));
  Value differ = compareInts(arith::CmpIPredicate::ne, xSign, ySign);
  Value shrinks = arith::OrIOp::create(b, loc, compareInts(arith::CmpIPredicate::ugt, xSize, ySize), differ);
  Value stepped = arith::AddIOp::create(b, loc, xBits, select(shrinks, minusOne, one));
  Value result = select(compareInts(arith::CmpIPredicate::eq, xBits, yBits), yBits, stepped);
  result = select(compareInts(arith::CmpIPredicate::eq, xSize, zero), fromZero, result);
  Value value = arith::BitcastOp::create(b, loc, type, result);
  Value isNan = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNO, x, y);
  return select(isNan, arith::AddFOp::create(b, loc, x, y), value);
}

/// x that is infinite, of either sign or of one.
Value emitIsInf(Operation *op, Num x) {
  if (isa<chlo::IsInfOp>(op))
    return abs(x) == infinity;
  return x == (isa<chlo::IsPosInfOp>(op) ? infinity : -infinity);
}

} // namespace

Value tp::emitSpecialFunction(Operation *op, ValueRange scalars, OpBuilder &builder) {
  Location loc = op->getLoc();
  Value first = scalars.front();
  auto type = dyn_cast<FloatType>(first.getType());
  if (!type)
    return isa<chlo::SquareOp>(op) ? arith::MulIOp::create(builder, loc, first, first).getResult() : Value();
  if (isa<chlo::NextAfterOp>(op))
    return emitNextAfter(builder, loc, first, scalars[1]);
  Num x{&builder, loc, first};
  if (isa<chlo::IsInfOp, chlo::IsNegInfOp, chlo::IsPosInfOp>(op))
    return emitIsInf(op, x);

  // Half types compute in single precision, what cancels in double.
  FloatType wide = isa<chlo::LgammaOp, chlo::DigammaOp, chlo::PolygammaOp, chlo::ZetaOp>(op) ? builder.getF64Type()
                   : type.getWidth() < 32                                                    ? builder.getF32Type()
                                                                                             : type;
  x = x.convertTo(wide);
  Num y = scalars.size() > 1 ? x.with(scalars[1]).convertTo(wide) : x;
  using Result = std::optional<Num>;
  Result result =
      llvm::TypeSwitch<Operation *, Result>(op)
          .Case<chlo::AcosOp>([&](auto) { return x.apply<math::AcosOp>(); })
          .Case<chlo::AcoshOp>([&](auto) { return emitAcosh(x); })
          .Case<chlo::AsinOp>([&](auto) { return x.apply<math::AsinOp>(); })
          .Case<chlo::AsinhOp>([&](auto) { return emitAsinh(x); })
          .Case<chlo::AtanOp>([&](auto) { return x.apply<math::AtanOp>(); })
          .Case<chlo::AtanhOp>([&](auto) { return emitAtanh(x); })
          .Case<chlo::BesselI1eOp>([&](auto) { return emitBesselI1e(x); })
          .Case<chlo::CoshOp>([&](auto) { return emitCosh(x); })
          .Case<chlo::DigammaOp>([&](auto) { return emitDigamma(x); })
          .Case<chlo::ErfOp>([&](auto) { return x.apply<math::ErfOp>(); })
          .Case<chlo::ErfInvOp>([&](auto) { return wide.isF64() ? emitErfInvDouble(x) : emitErfInvSingle(x); })
          .Case<chlo::ErfcOp>([&](auto) { return x.apply<math::ErfcOp>(); })
          .Case<chlo::LgammaOp>([&](auto) { return emitLgamma(x); })
          .Case<chlo::PolygammaOp>([&](auto) { return emitPolygamma(x, y); })
          .Case<chlo::SinhOp>([&](auto) { return emitSinh(x); })
          .Case<chlo::SquareOp>([&](auto) { return x * x; })
          .Case<chlo::TanOp>([&](auto) { return x.apply<math::TanOp>(); })
          .Case<chlo::ZetaOp>([&](auto) { return emitZeta(x, y); })
          .Default([](Operation *) { return std::nullopt; });
  return result ? result->convertTo(type).value : Value();
}
