//===- TensorMath.h - elementwise arithmetic on tensors ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_TENSORMATH_H
#define TP_INPUT_STABLEHLO_TENSORMATH_H

#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace tp {

/// A tensor being computed: operators emit elementwise StableHLO ops where the
/// builder is. Both sides have one type; numbers are constants of it.
struct Num {
  mlir::ImplicitLocOpBuilder *builder;
  mlir::Value value;

  mlir::RankedTensorType type() const { return llvm::cast<mlir::RankedTensorType>(value.getType()); }
  unsigned bits() const { return type().getElementTypeBitWidth(); }
  Num with(mlir::Value other) const { return {builder, other}; }
  template <typename T> Num of(T number) const {
    mlir::Type element = type().getElementType();
    mlir::Attribute attribute =
        llvm::isa<mlir::FloatType>(element)
            ? mlir::Attribute(builder->getFloatAttr(element, double(number)))
            : mlir::Attribute(builder->getIntegerAttr(element, llvm::APInt(bits(), uint64_t(number))));
    return with(stablehlo::ConstantOp::create(*builder, type(), mlir::DenseElementsAttr::get(type(), attribute)));
  }
  template <typename Op> Num apply() const { return with(Op::create(*builder, value.getType(), value)); }
  template <typename Op> Num apply(Num other) const {
    return with(Op::create(*builder, value.getType(), value, other.value));
  }
  Num compare(stablehlo::ComparisonDirection direction, Num other) const {
    auto attribute = stablehlo::ComparisonDirectionAttr::get(builder->getContext(), direction);
    return with(stablehlo::CompareOp::create(*builder, type().clone(builder->getI1Type()), value, other.value,
                                             attribute, stablehlo::ComparisonTypeAttr()));
  }
  Num convertTo(mlir::Type element) const {
    if (element == type().getElementType())
      return *this;
    return with(stablehlo::ConvertOp::create(*builder, type().clone(element), value));
  }
};

inline Num operator+(Num x, Num y) { return x.apply<stablehlo::AddOp>(y); }
inline Num operator-(Num x, Num y) { return x.apply<stablehlo::SubtractOp>(y); }
inline Num operator*(Num x, Num y) { return x.apply<stablehlo::MulOp>(y); }
inline Num operator/(Num x, Num y) { return x.apply<stablehlo::DivOp>(y); }
inline Num operator-(Num x) { return x.apply<stablehlo::NegOp>(); }
inline Num operator&(Num x, Num y) { return x.apply<stablehlo::AndOp>(y); }
inline Num operator|(Num x, Num y) { return x.apply<stablehlo::OrOp>(y); }
inline Num operator^(Num x, Num y) { return x.apply<stablehlo::XorOp>(y); }
inline Num operator<(Num x, Num y) { return x.compare(stablehlo::ComparisonDirection::LT, y); }
inline Num operator==(Num x, Num y) { return x.compare(stablehlo::ComparisonDirection::EQ, y); }

template <typename T>
concept Number = std::is_arithmetic_v<T>;
template <Number T> Num operator+(Num x, T y) { return x + x.of(y); }
template <Number T> Num operator+(T x, Num y) { return y.of(x) + y; }
template <Number T> Num operator-(T x, Num y) { return y.of(x) - y; }
template <Number T> Num operator*(Num x, T y) { return x * x.of(y); }
template <Number T> Num operator*(T x, Num y) { return y.of(x) * y; }
template <Number T> Num operator/(T x, Num y) { return y.of(x) / y; }
template <Number T> Num operator&(Num x, T y) { return x & x.of(y); }
template <Number T> Num operator^(Num x, T y) { return x ^ x.of(y); }
template <Number T> Num operator<(Num x, T y) { return x < x.of(y); }
template <Number T> Num operator==(Num x, T y) { return x == x.of(y); }
inline Num operator<<(Num x, unsigned n) { return x.apply<stablehlo::ShiftLeftOp>(x.of(n)); }
/// Fills with zeros.
inline Num operator>>(Num x, unsigned n) { return x.apply<stablehlo::ShiftRightLogicalOp>(x.of(n)); }

inline Num select(Num condition, Num yes, Num no) {
  return yes.with(stablehlo::SelectOp::create(*yes.builder, condition.value, yes.value, no.value));
}

/// Of the elements along these dimensions, which may be none and in any order.
inline Num sum(Num x, llvm::ArrayRef<int64_t> dims) {
  if (dims.empty())
    return x;
  mlir::ImplicitLocOpBuilder &b = *x.builder;
  auto scalar = mlir::RankedTensorType::get({}, x.type().getElementType());
  llvm::SmallVector<int64_t> shape, sorted(dims);
  llvm::sort(sorted);
  for (auto [dim, size] : llvm::enumerate(x.type().getShape()))
    if (!llvm::is_contained(sorted, int64_t(dim)))
      shape.push_back(size);
  mlir::Value zero = stablehlo::ConstantOp::create(b, scalar, llvm::cast<mlir::ElementsAttr>(b.getZeroAttr(scalar)));
  auto reduce = stablehlo::ReduceOp::create(b, mlir::TypeRange{x.type().clone(shape)}, mlir::ValueRange{x.value},
                                            mlir::ValueRange{zero}, b.getDenseI64ArrayAttr(sorted));
  mlir::OpBuilder::InsertionGuard guard(b);
  mlir::Block *body = b.createBlock(&reduce.getBody(), {}, {scalar, scalar}, {b.getLoc(), b.getLoc()});
  stablehlo::ReturnOp::create(b, (x.with(body->getArgument(0)) + x.with(body->getArgument(1))).value);
  return x.with(reduce.getResult(0));
}

} // namespace tp

#endif // TP_INPUT_STABLEHLO_TENSORMATH_H
