//===- Fourier.cpp - Fourier transforms as matrix products ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Complex.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include <cmath>
#include <numbers>

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// Sizes up to this one are one product with an n x n matrix.
static constexpr int64_t kDirect = 48;

static RankedTensorType getTensor(Value value) { return cast<RankedTensorType>(value.getType()); }

namespace {
/// Transforms along the last dimension.
class Fourier {
public:
  Fourier(ImplicitLocOpBuilder &b, Type element, bool inverse) : b(b), element(element), sign(inverse ? 1 : -1) {}

  Parts transform(Parts x);

private:
  /// cos and sin of 2 pi i j / n for i < rows, j < columns.
  Parts makeRoots(int64_t rows, int64_t columns, int64_t n);
  Value constant(RankedTensorType type, ArrayRef<double> values);
  Value product(Value x, Value matrix);
  Value reshape(Value x, ArrayRef<int64_t> shape);
  Value swapLastTwo(Value x);
  Value add(Value x, Value y) { return shlo::AddOp::create(b, x.getType(), x, y); }
  Value subtract(Value x, Value y) { return shlo::SubtractOp::create(b, x.getType(), x, y); }
  Value multiply(Value x, Value y) { return shlo::MulOp::create(b, x.getType(), x, y); }
  Parts each(Parts x, function_ref<Value(Value)> apply) { return {apply(x.re), x.im ? apply(x.im) : Value()}; }

  ImplicitLocOpBuilder &b;
  Type element;
  double sign;
};
} // namespace

Value Fourier::constant(RankedTensorType type, ArrayRef<double> values) {
  SmallVector<Attribute> attributes;
  for (double value : values)
    attributes.push_back(b.getFloatAttr(element, value));
  return shlo::ConstantOp::create(b, type, DenseElementsAttr::get(type, attributes));
}

Parts Fourier::makeRoots(int64_t rows, int64_t columns, int64_t n) {
  SmallVector<double> cosines, sines;
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j) {
      double angle = 2 * std::numbers::pi * double(i * j % n) / double(n);
      cosines.push_back(std::cos(angle));
      sines.push_back(sign * std::sin(angle));
    }
  auto type = RankedTensorType::get({rows, columns}, element);
  return {constant(type, cosines), constant(type, sines)};
}

/// The last dimension of `x` times the matrix.
Value Fourier::product(Value x, Value matrix) {
  RankedTensorType type = getTensor(x);
  SmallVector<int64_t> shape(type.getShape());
  shape.back() = getTensor(matrix).getDimSize(1);
  auto numbers = shlo::DotDimensionNumbersAttr::get(b.getContext(), {}, {}, {type.getRank() - 1}, {0});
  return shlo::DotGeneralOp::create(b, type.clone(shape), x, matrix, numbers, /*precision_config=*/ArrayAttr());
}

Value Fourier::reshape(Value x, ArrayRef<int64_t> shape) {
  return shlo::ReshapeOp::create(b, getTensor(x).clone(shape), x);
}

Value Fourier::swapLastTwo(Value x) {
  RankedTensorType type = getTensor(x);
  SmallVector<int64_t> shape(type.getShape()), order = llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()));
  std::swap(shape[shape.size() - 1], shape[shape.size() - 2]);
  std::swap(order[order.size() - 1], order[order.size() - 2]);
  return shlo::TransposeOp::create(b, type.clone(shape), x, b.getDenseI64ArrayAttr(order));
}

/// For n = a * c, with j = j1 * c + j2 and k = k2 * a + k1 (Cooley and Tukey 1965):
///   X[k2 a + k1] = sum_j2 w_c^(j2 k2) * ( w_n^(j2 k1) * sum_j1 w_a^(j1 k1) x[j1 c + j2] )
Parts Fourier::transform(Parts x) {
  RankedTensorType type = getTensor(x.re);
  int64_t n = type.getShape().back();
  int64_t a = 1;
  if (n > kDirect)
    for (int64_t divisor = 2; divisor * divisor <= n; ++divisor)
      if (n % divisor == 0)
        a = divisor;
  if (a == 1) {
    Parts roots = makeRoots(n, n, n);
    Value re = product(x.re, roots.re), im = product(x.re, roots.im);
    if (x.im) {
      re = subtract(re, product(x.im, roots.im));
      im = add(im, product(x.im, roots.re));
    }
    return {re, im};
  }
  int64_t c = n / a;
  SmallVector<int64_t> shape(type.getShape()), split(shape);
  split.back() = a;
  split.push_back(c);
  // [.., j1, j2] -> [.., j2, j1] -> [.., j2, k1]
  Parts inner = transform(each(x, [&](Value value) { return swapLastTwo(reshape(value, split)); }));
  Parts roots = makeRoots(c, a, n);
  RankedTensorType large = getTensor(inner.re);
  auto spread = [&](Value matrix) -> Value {
    return shlo::BroadcastInDimOp::create(b, large, matrix,
                                          b.getDenseI64ArrayAttr({large.getRank() - 2, large.getRank() - 1}));
  };
  Value re = spread(roots.re), im = spread(roots.im);
  Parts turned{subtract(multiply(inner.re, re), multiply(inner.im, im)),
               add(multiply(inner.re, im), multiply(inner.im, re))};
  // [.., j2, k1] -> [.., k1, j2] -> [.., k1, k2] -> [.., k2, k1]
  Parts outer = transform(each(turned, [&](Value value) { return swapLastTwo(value); }));
  return each(outer, [&](Value value) { return reshape(swapLastTwo(value), shape); });
}

Parts tp::makeFourier(ImplicitLocOpBuilder &b, Parts value, int64_t dim, bool inverse) {
  RankedTensorType type = getTensor(value.re);
  // The dimension goes to the end and back.
  auto swap = [&](Value part) -> Value {
    if (!part || dim == type.getRank() - 1)
      return part;
    RankedTensorType from = getTensor(part);
    SmallVector<int64_t> shape(from.getShape()), order = llvm::to_vector(llvm::seq<int64_t>(0, from.getRank()));
    std::swap(shape[dim], shape.back());
    std::swap(order[dim], order.back());
    return shlo::TransposeOp::create(b, from.clone(shape), part, b.getDenseI64ArrayAttr(order));
  };
  Parts result = Fourier(b, type.getElementType(), inverse).transform({swap(value.re), swap(value.im)});
  return {swap(result.re), swap(result.im)};
}
