//===- Fourier.cpp - Fourier transforms as matrix products ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Complex.h"
#include "ComplexMath.h"
#include "mlir/IR/Matchers.h"
#include <cmath>
#include <numbers>

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// Sizes up to this one are one product with an n x n matrix: products with the matrices of its
/// divisors are so small that they take longer.
static constexpr int64_t kDirect = 128;

/// The same of sizes up to this one that only divisors below `kSmallest` divide.
static constexpr int64_t kDirectUneven = 512, kSmallest = 8;

/// Elements of the largest table of roots: each is written into the program.
static constexpr int64_t kMostRoots = 1 << 24;

/// The divisor of `n` that is nearest below its square root; 1 if one product
/// transforms this length.
static int64_t getDivisor(int64_t n) {
  int64_t found = 1;
  if (n > kDirect)
    for (int64_t divisor = 2; divisor * divisor <= n; ++divisor)
      if (n % divisor == 0)
        found = divisor;
  return n <= kDirectUneven && found < kSmallest ? 1 : found;
}

/// Elements of the largest table that a transform of `n` <= kMostRoots needs.
static int64_t getLargestTable(int64_t n) {
  int64_t divisor = getDivisor(n);
  return divisor == 1 ? n * n : std::max({n, getLargestTable(divisor), getLargestTable(n / divisor)});
}

static RankedTensorType getTensor(Value value) { return cast<RankedTensorType>(value.getType()); }

namespace {
class Fourier {
public:
  Fourier(shlo::FftOp op)
      : b(op.getLoc(), op), op(op),
        inverse(op.getFftType() == shlo::FftType::IFFT || op.getFftType() == shlo::FftType::IRFFT) {}

  Parts run(Parts value);

private:
  /// Along one dimension; not divided by its size.
  Parts transform(Parts x, int64_t dim);
  /// Of the result's last dimension the first `kept`.
  Parts transformLast(Parts x, int64_t kept);
  Parts transformLast(Parts x) { return transformLast(x, getTensor(x.re).getShape().back()); }
  /// Where the last dimension lacks what is conjugate: X[n - k] = conj(X[k]).
  Parts mirror(Parts x, int64_t n);
  /// exp(+-2 pi i j k / n) for j < rows, k < columns.
  Complex makeRoots(int64_t rows, int64_t columns, int64_t n);
  Value constant(RankedTensorType type, ArrayRef<double> values);
  Num multiply(Value x, Num matrix);
  Value reshape(Value x, ArrayRef<int64_t> shape);
  Value swapDims(Value x, int64_t first, int64_t second);
  Value sliceLast(Value x, int64_t start, int64_t limit);
  Parts each(Parts x, function_ref<Value(Value)> apply) { return {apply(x.re), x.im ? apply(x.im) : Value()}; }
  Num num(Value value) { return {&b, value}; }

  ImplicitLocOpBuilder b;
  shlo::FftOp op;
  bool inverse;
};
} // namespace

Value Fourier::constant(RankedTensorType type, ArrayRef<double> values) {
  SmallVector<Attribute> attributes;
  for (double value : values)
    attributes.push_back(b.getFloatAttr(type.getElementType(), value));
  return shlo::ConstantOp::create(b, type, DenseElementsAttr::get(type, attributes));
}

Complex Fourier::makeRoots(int64_t rows, int64_t columns, int64_t n) {
  SmallVector<double> cosines, sines;
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j) {
      // Quarters of a turn are exact.
      int64_t quarters = 4 * (i * j % n) / n, rest = 4 * (i * j % n) % n;
      double angle = std::numbers::pi / 2 * double(rest) / double(n);
      double cosine = std::cos(angle), sine = std::sin(angle);
      for (; quarters > 0; --quarters) {
        double turned = -sine;
        sine = std::exchange(cosine, turned);
      }
      cosines.push_back(cosine);
      sines.push_back(inverse ? sine : -sine);
    }
  Type element = getElementTypeOrSelf(op.getOperand().getType());
  if (auto complex = dyn_cast<ComplexType>(element))
    element = complex.getElementType();
  auto type = RankedTensorType::get({rows, columns}, element);
  return {num(constant(type, cosines)), num(constant(type, sines))};
}

/// The last dimension of `x` times the matrix.
Num Fourier::multiply(Value x, Num matrix) {
  RankedTensorType type = getTensor(x);
  SmallVector<int64_t> shape(type.getShape());
  shape.back() = matrix.type().getDimSize(1);
  auto numbers = shlo::DotDimensionNumbersAttr::get(b.getContext(), {}, {}, {type.getRank() - 1}, {0});
  return num(
      shlo::DotGeneralOp::create(b, type.clone(shape), x, matrix.value, numbers, /*precision_config=*/ArrayAttr()));
}

Value Fourier::reshape(Value x, ArrayRef<int64_t> shape) {
  return shlo::ReshapeOp::create(b, getTensor(x).clone(shape), x);
}

Value Fourier::swapDims(Value x, int64_t first, int64_t second) {
  if (first == second)
    return x;
  RankedTensorType type = getTensor(x);
  SmallVector<int64_t> shape(type.getShape()), order = llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()));
  std::swap(shape[first], shape[second]);
  std::swap(order[first], order[second]);
  return shlo::TransposeOp::create(b, type.clone(shape), x, b.getDenseI64ArrayAttr(order));
}

Value Fourier::sliceLast(Value x, int64_t start, int64_t limit) {
  RankedTensorType type = getTensor(x);
  SmallVector<int64_t> starts(type.getRank(), 0), limits(type.getShape()), strides(type.getRank(), 1),
      shape(type.getShape());
  starts.back() = start;
  limits.back() = limit;
  shape.back() = limit - start;
  return shlo::SliceOp::create(b, type.clone(shape), x, b.getDenseI64ArrayAttr(starts), b.getDenseI64ArrayAttr(limits),
                               b.getDenseI64ArrayAttr(strides));
}

/// For n = a * c, with j = j1 * c + j2 and k = k2 * a + k1 (Cooley and Tukey 1965):
///   X[k2 a + k1] = sum_j2 w_c^(j2 k2) * ( w_n^(j2 k1) * sum_j1 w_a^(j1 k1) x[j1 c + j2] )
Parts Fourier::transformLast(Parts x, int64_t kept) {
  RankedTensorType type = getTensor(x.re);
  int64_t n = type.getShape().back(), a = getDivisor(n);
  if (a == 1) {
    Complex roots = makeRoots(n, kept, n);
    Num re = multiply(x.re, roots.re), im = multiply(x.re, roots.im);
    if (x.im) {
      re = re - multiply(x.im, roots.im);
      im = im + multiply(x.im, roots.re);
    }
    return {re.value, im.value};
  }
  int64_t c = n / a, last = type.getRank();
  SmallVector<int64_t> shape(type.getShape()), split(shape);
  split.back() = a;
  split.push_back(c);
  auto swapLastTwo = [&](Value value) { return swapDims(value, last - 1, last); };
  // [.., j1, j2] -> [.., j2, j1] -> [.., j2, k1]
  Parts inner = transformLast(each(x, [&](Value value) { return swapLastTwo(reshape(value, split)); }));
  Complex roots = makeRoots(c, a, n);
  auto spread = [&](Num matrix) {
    return num(
        shlo::BroadcastInDimOp::create(b, getTensor(inner.re), matrix.value, b.getDenseI64ArrayAttr({last - 1, last})));
  };
  Num re = spread(roots.re), im = spread(roots.im), innerRe = num(inner.re), innerIm = num(inner.im);
  Parts turned{(innerRe * re - innerIm * im).value, (innerRe * im + innerIm * re).value};
  // [.., j2, k1] -> [.., k1, j2] -> [.., k1, k2] -> [.., k2, k1]
  Parts outer = transformLast(each(turned, swapLastTwo));
  return each(outer, [&](Value value) {
    Value whole = reshape(swapLastTwo(value), shape);
    return kept == n ? whole : sliceLast(whole, 0, kept);
  });
}

Parts Fourier::transform(Parts x, int64_t dim) {
  int64_t last = getTensor(x.re).getRank() - 1;
  auto swap = [&](Value value) { return swapDims(value, dim, last); };
  return each(transformLast(each(x, swap)), swap);
}

Parts Fourier::mirror(Parts x, int64_t n) {
  int64_t last = getTensor(x.re).getRank() - 1, half = n / 2 + 1, mirrored = n - half;
  if (mirrored == 0)
    return x;
  auto append = [&](Value part, bool negate) -> Value {
    Value tail = sliceLast(part, 1, 1 + mirrored);
    tail = shlo::ReverseOp::create(b, tail.getType(), tail, b.getDenseI64ArrayAttr(last));
    if (negate)
      tail = (-num(tail)).value;
    SmallVector<int64_t> shape(getTensor(part).getShape());
    shape.back() = n;
    return shlo::ConcatenateOp::create(b, getTensor(part).clone(shape), ValueRange{part, tail}, last);
  };
  return {append(x.re, false), x.im ? append(x.im, true) : Value()};
}

/// The last dimension first if its result is the half that is not conjugate, else last.
Parts Fourier::run(Parts value) {
  ArrayRef<int64_t> lengths = op.getFftLength();
  int64_t last = getTensor(value.re).getRank() - 1, n = lengths.back();
  bool fromReal = op.getFftType() == shlo::FftType::RFFT;
  if (value.im && matchPattern(value.im, m_AnyZeroFloat()))
    value.im = {}; // as JAX writes transforms of real numbers
  if (fromReal)
    value = transformLast(value, n / 2 + 1);
  for (int64_t dim = last + 1 - int64_t(lengths.size()); dim < last; ++dim)
    value = transform(value, dim);
  if (op.getFftType() == shlo::FftType::IRFFT)
    value = mirror(value, n);
  if (!fromReal)
    value = transformLast(value);
  if (!inverse)
    return value;
  double size = 1;
  for (int64_t length : lengths)
    size *= double(length);
  return each(value, [&](Value part) { return (1 / size * num(part)).value; });
}

LogicalResult tp::checkFourier(shlo::FftOp op) {
  for (int64_t length : op.getFftLength())
    if (length > kMostRoots || getLargestTable(length) > kMostRoots)
      return op.emitOpError() << "expected lengths whose tables of roots have at most " << kMostRoots
                              << " elements, found " << length << ": a length's largest prime factor is squared";
  return success();
}

Parts tp::makeFourier(shlo::FftOp op, Parts operand) { return Fourier(op).run(operand); }
