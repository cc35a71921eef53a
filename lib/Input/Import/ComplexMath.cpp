//===- ComplexMath.cpp - arithmetic on complex tensors ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ComplexMath.h"
#include "tp/Input/Chlo/Chlo.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace tp {
namespace shlo = ::stablehlo;

namespace {
Num sin(Num x) { return x.apply<shlo::SineOp>(); }
Num cos(Num x) { return x.apply<shlo::CosineOp>(); }
Num exp(Num x) { return x.apply<shlo::ExpOp>(); }
Num expm1(Num x) { return x.apply<shlo::Expm1Op>(); }
Num log(Num x) { return x.apply<shlo::LogOp>(); }
Num log1p(Num x) { return x.apply<shlo::Log1pOp>(); }
Num sqrt(Num x) { return x.apply<shlo::SqrtOp>(); }
Num abs(Num x) { return x.apply<shlo::AbsOp>(); }
Num atan2(Num y, Num x) { return y.apply<shlo::Atan2Op>(x); }
Num sinh(Num x) { return 0.5 * (expm1(x) - expm1(-x)); }
Num cosh(Num x) { return 0.5 * (exp(x) + exp(-x)); }

Complex operator+(Complex x, Complex y) { return {x.re + y.re, x.im + y.im}; }
Complex operator-(Complex x) { return {-x.re, -x.im}; }
Complex operator*(Complex x, Complex y) { return {x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re}; }
Complex operator*(double x, Complex y) { return {x * y.re, x * y.im}; }
Complex turned(Complex z) { return {-z.im, z.re}; }   // times i
Complex unturned(Complex z) { return {z.im, -z.re}; } // times -i
Complex makeOne(Complex like) { return {like.re.of(1), like.re.of(0)}; }

/// By the divisor's larger part first: no overflow in between.
Complex operator/(Complex x, Complex y) {
  Num size = abs(y.re).apply<shlo::MaxOp>(abs(y.im));
  Complex scaled{y.re / size, y.im / size};
  Num divisor = y.re * scaled.re + y.im * scaled.im;
  return {(x.re * scaled.re + x.im * scaled.im) / divisor, (x.im * scaled.re - x.re * scaled.im) / divisor};
}

Complex exp(Complex z) { return {exp(z.re) * cos(z.im), exp(z.re) * sin(z.im)}; }
Complex log(Complex z) { return {log(abs(z)), atan2(z.im, z.re)}; }
Complex sqrt(Complex z) {
  Num t = sqrt(0.5 * (abs(z.re) + abs(z)));
  Num ratio = 0.5 * (z.im / t), zero = t.of(0), isLeft = z.re < 0, none = t == 0;
  Complex right{t, ratio}, left{abs(ratio), select(z.im < 0, -t, t)};
  return {select(none, zero, select(isLeft, left.re, right.re)), select(none, zero, select(isLeft, left.im, right.im))};
}
Complex tanh(Complex z) {
  Num t = z.re.apply<shlo::TanhOp>(), u = z.im.apply<shlo::TanOp>();
  Num divisor = 1 + t * t * u * u;
  return {t * (1 + u * u) / divisor, u * (1 + -(t * t)) / divisor};
}
/// tan(z) = -i tanh(i z)
Complex tan(Complex z) { return unturned(tanh(turned(z))); }
Complex sin(Complex z) { return {sin(z.re) * cosh(z.im), cos(z.re) * sinh(z.im)}; }
Complex cos(Complex z) { return {cos(z.re) * cosh(z.im), -(sin(z.re) * sinh(z.im))}; }

// W. Kahan, Branch cuts for complex elementary functions, 1987, for the quadrant where no part is negative. As in XLA,
// a zero on a cut of asin, acos and acosh is on the positive side, whatever its sign.
Num mirror(Num size, Num sign) { return select(sign < 0, -size, size); }
struct Arcs {
  Complex above, below; // the square root of 1 + z, and the conjugate of that of 1 - z
};
Arcs makeArcs(Complex z) {
  Num x = abs(z.re), y = abs(z.im);
  return {sqrt(Complex{1 + x, y}), sqrt(Complex{1 - x, y})};
}
Num asinImaginary(Arcs arcs) {
  return (arcs.below.re * arcs.above.im + arcs.below.im * arcs.above.re).apply<chlo::AsinhOp>();
}
Complex asin(Complex z) {
  Arcs arcs = makeArcs(z);
  Num real = atan2(abs(z.re), arcs.below.re * arcs.above.re + arcs.below.im * arcs.above.im);
  return {mirror(real, z.re), mirror(asinImaginary(arcs), z.im)};
}
Complex acos(Complex z) {
  Arcs arcs = makeArcs(z);
  Num isLeft = z.re < 0, above = arcs.above.re, below = arcs.below.re;
  return {2 * atan2(select(isLeft, above, below), select(isLeft, below, above)), -mirror(asinImaginary(arcs), z.im)};
}
Complex atanh(Complex z) {
  Num x = abs(z.re), rest = 1 - x;
  Num real = 0.25 * log1p(4 * x / (rest * rest + z.im * z.im));
  return {mirror(real, z.re), 0.5 * atan2(2 * z.im, rest * (1 + x) - z.im * z.im)};
}

/// 0 to any power but 0 is 0.
Complex pow(Complex x, Complex y) {
  Complex power = exp(y * log(x)), one = makeOne(x);
  Num zero = x.re.of(0), baseIsZero = abs(x) == 0, exponentIsZero = abs(y) == 0;
  return {select(exponentIsZero, one.re, select(baseIsZero, zero, power.re)),
          select(exponentIsZero, zero, select(baseIsZero, zero, power.im))};
}
} // namespace

Num abs(Complex z) {
  Num x = abs(z.re), y = abs(z.im), large = x.apply<shlo::MaxOp>(y), small = x.apply<shlo::MinOp>(y);
  Num ratio = small / large;
  return select(large == 0, large.of(0), large * sqrt(1 + ratio * ratio));
}

std::optional<Complex> computeComplex(Operation *op, ArrayRef<Complex> in) {
  using Result = std::optional<Complex>;
  Complex z = in[0];
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case<shlo::MulOp>([&](auto) { return z * in[1]; })
      .Case<shlo::DivOp>([&](auto) { return z / in[1]; })
      .Case<shlo::PowOp>([&](auto) { return pow(z, in[1]); })
      .Case<shlo::ExpOp>([&](auto) { return exp(z); })
      .Case<shlo::LogOp>([&](auto) { return log(z); })
      .Case<shlo::SqrtOp>([&](auto) { return sqrt(z); })
      .Case<shlo::RsqrtOp>([&](auto) { return makeOne(z) / sqrt(z); })
      .Case<shlo::CbrtOp>([&](auto) { return exp((1.0 / 3) * log(z)); })
      .Case<shlo::TanhOp>([&](auto) { return tanh(z); })
      .Case<shlo::SineOp>([&](auto) { return sin(z); })
      .Case<shlo::CosineOp>([&](auto) { return cos(z); })
      .Case<shlo::TanOp, chlo::TanOp>([&](auto) { return tan(z); })
      .Case<chlo::CoshOp>([&](auto) { return Complex{cosh(z.re) * cos(z.im), sinh(z.re) * sin(z.im)}; })
      .Case<chlo::SinhOp>([&](auto) { return Complex{sinh(z.re) * cos(z.im), cosh(z.re) * sin(z.im)}; })
      .Case<chlo::AsinOp>([&](auto) { return asin(z); })
      .Case<chlo::AcosOp>([&](auto) { return acos(z); })
      .Case<chlo::AtanOp>([&](auto) { return unturned(atanh(turned(z))); })
      .Case<chlo::AsinhOp>([&](auto) { return unturned(asin(turned(z))); })
      .Case<chlo::AcoshOp>([&](auto) {
        Complex angle = acos(z); // times i or -i, whichever lies on the right
        return Complex{abs(angle.im), mirror(angle.re, z.im)};
      })
      .Case<chlo::AtanhOp>([&](auto) { return atanh(z); })
      .Case<shlo::LogisticOp>([&](auto) { return makeOne(z) / (makeOne(z) + exp(-z)); })
      .Case<shlo::Expm1Op>([&](auto) {
        Num half = sin(0.5 * z.im);
        return Complex{expm1(z.re) * cos(z.im) - 2 * (half * half), exp(z.re) * sin(z.im)};
      })
      .Case<shlo::Log1pOp>(
          [&](auto) { return Complex{0.5 * log1p(z.re * (2 + z.re) + z.im * z.im), atan2(z.im, 1 + z.re)}; })
      .Case<shlo::SignOp>([&](auto) {
        Num size = abs(z), zero = size.of(0), none = size == 0;
        return Complex{select(none, zero, z.re / size), select(none, zero, z.im / size)};
      })
      .Case<chlo::SquareOp>([&](auto) { return z * z; })
      .Default([](Operation *) { return std::nullopt; });
}

} // namespace tp
