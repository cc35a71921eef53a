//===- EpilogueBody.cpp - bodies that are epilogues of products -----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EpilogueBody.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include <map>

using namespace mlir;
using namespace tp;

namespace {
/// A sum of c x^i t^j, by (i, j), where t is the tanh of gelu.
class Polynomial {
public:
  static Polynomial term(double coefficient, unsigned x, unsigned t) {
    Polynomial result;
    result.terms[{x, t}] = coefficient;
    return result;
  }
  std::optional<double> getConstant() const {
    if (terms.size() != 1 || terms.begin()->first != std::pair(0u, 0u))
      return std::nullopt;
    return terms.begin()->second;
  }
  bool isX() const {
    return terms.size() == 1 && terms.begin()->first == std::pair(1u, 0u) && terms.begin()->second == 1;
  }
  bool isWithin(double relativeError, const Polynomial &other) const {
    return terms.size() == other.terms.size() && llvm::all_of(llvm::zip(terms, other.terms), [&](auto pair) {
             auto [mine, theirs] = pair;
             return mine.first == theirs.first &&
                    std::abs(mine.second - theirs.second) <= relativeError * std::abs(theirs.second);
           });
  }

  /// None if terms would be added: what rounds or overflows on the way is no epilogue's.
  static std::optional<Polynomial> add(const Polynomial &a, const Polynomial &b) {
    Polynomial sum = a;
    for (auto [powers, coefficient] : b.terms)
      if (!sum.terms.try_emplace(powers, coefficient).second)
        return std::nullopt;
    return sum;
  }
  /// None if the product is none that gelu has on the way.
  static std::optional<Polynomial> multiply(const Polynomial &a, const Polynomial &b) {
    Polynomial product;
    for (auto [left, c] : a.terms)
      for (auto [right, d] : b.terms) {
        std::pair powers(left.first + right.first, left.second + right.second);
        bool isUsual = powers.first <= 3 && powers.second <= 1 && std::abs(c * d) >= 1e-3 && std::abs(c * d) <= 1e3;
        if (!isUsual || !product.terms.try_emplace(powers, c * d).second)
          return std::nullopt;
      }
    return product;
  }

private:
  std::map<std::pair<unsigned, unsigned>, double> terms;
};

class BodyReader {
public:
  BodyReader(Value sum, Value bias, Type narrow) : sum(sum), bias(bias), narrow(narrow) {}
  std::optional<EpilogueBody> read(Value value);

private:
  Value skipConversions(Value value);
  bool isBias(Value value);
  bool isX(Value value) {
    std::optional<Polynomial> polynomial = evaluate(value);
    return polynomial && polynomial->isX();
  }
  bool isRelu(Value value);
  std::optional<Polynomial> evaluate(Value value);
  std::optional<Polynomial> compute(Value value);

  Value sum, bias;
  Type narrow, biasType;
  double relativeError = 0; // of coefficients: three roundings to the constants' type
  DenseMap<Value, std::optional<Polynomial>> known;
};
} // namespace

/// `value` before conversions to f32, which are exact, and roundings to `narrow`.
Value BodyReader::skipConversions(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    bool isExact = isa<arith::ExtFOp>(op) && value.getType().isF32();
    bool isLeftOut = isa<arith::TruncFOp>(op) && value.getType() == narrow;
    if (!isExact && !isLeftOut)
      break;
    value = op->getOperand(0);
  }
  return value;
}

/// True for the bias, perhaps rounded, in the same type wherever it is read.
bool BodyReader::isBias(Value value) {
  if (auto wider = value.getDefiningOp<arith::ExtFOp>(); wider && value.getType().isF32())
    value = wider.getIn();
  auto rounded = value.getDefiningOp<arith::TruncFOp>();
  if (!bias || (rounded ? rounded.getIn() : value) != bias || (biasType && biasType != value.getType()))
    return false;
  biasType = value.getType();
  return true;
}

std::optional<Polynomial> BodyReader::evaluate(Value value) {
  value = skipConversions(value);
  auto it = known.find(value);
  if (it != known.end())
    return it->second;
  std::optional<Polynomial> result = compute(value);
  known[value] = result;
  return result;
}

std::optional<Polynomial> BodyReader::compute(Value value) {
  Polynomial x = Polynomial::term(1, 1, 0);
  if (value == sum && !bias)
    return x;
  FloatAttr constant;
  if (matchPattern(value, m_Constant(&constant))) {
    unsigned precision = cast<FloatType>(constant.getType()).getFPMantissaWidth();
    relativeError = std::max(relativeError, std::ldexp(3, -int(precision)));
    return Polynomial::term(constant.getValueAsDouble(), 0, 0);
  }
  Operation *op = value.getDefiningOp();
  if (auto add = dyn_cast_or_null<arith::AddFOp>(op)) {
    Value left = add.getLhs(), right = add.getRhs();
    if ((skipConversions(left) == sum && isBias(right)) || (skipConversions(right) == sum && isBias(left)))
      return x;
  }
  if (!isa_and_nonnull<arith::AddFOp, arith::MulFOp, math::PowFOp, math::TanhOp>(op))
    return std::nullopt;
  std::optional<Polynomial> left = evaluate(op->getOperand(0));
  if (!left)
    return std::nullopt;
  if (isa<math::TanhOp>(op)) {
    constexpr double scale = 0.7978845608028654; // sqrt(2 / pi)
    auto inside = Polynomial::add(Polynomial::term(scale, 1, 0), Polynomial::term(scale * 0.044715, 3, 0));
    return left->isWithin(relativeError, *inside) ? std::optional(Polynomial::term(1, 0, 1)) : std::nullopt;
  }
  std::optional<Polynomial> right = evaluate(op->getOperand(1));
  if (!right)
    return std::nullopt;
  if (isa<math::PowFOp>(op))
    return left->isX() && right->getConstant() == 3 ? std::optional(Polynomial::term(1, 3, 0)) : std::nullopt;
  return isa<arith::AddFOp>(op) ? Polynomial::add(*left, *right) : Polynomial::multiply(*left, *right);
}

/// max(x, 0), or a choice between the two that gives NaN for NaN.
bool BodyReader::isRelu(Value value) {
  value = skipConversions(value);
  auto isZero = [](Value other) { return matchPattern(other, m_AnyZeroFloat()); };
  if (auto maximum = value.getDefiningOp<arith::MaximumFOp>())
    return (isX(maximum.getLhs()) && isZero(maximum.getRhs())) || (isZero(maximum.getLhs()) && isX(maximum.getRhs()));
  auto select = value.getDefiningOp<arith::SelectOp>();
  auto compare = select ? select.getCondition().getDefiningOp<arith::CmpFOp>() : nullptr;
  if (!compare)
    return false;
  using enum arith::CmpFPredicate;
  arith::CmpFPredicate predicate = compare.getPredicate();
  bool isTurned = isZero(compare.getLhs()); // 0 < x
  if (!isX(isTurned ? compare.getRhs() : compare.getLhs()) || !(isTurned || isZero(compare.getRhs())))
    return false;
  bool picksX = isX(select.getTrueValue()) && isZero(select.getFalseValue());
  bool picksZero = isZero(select.getTrueValue()) && isX(select.getFalseValue());
  // Unordered comparisons hold for NaN.
  bool isAbove = isTurned ? predicate == ULT || predicate == ULE : predicate == UGT || predicate == UGE;
  bool isBelow = isTurned ? predicate == OGT || predicate == OGE : predicate == OLT || predicate == OLE;
  return (picksX && isAbove) || (picksZero && isBelow);
}

std::optional<EpilogueBody> BodyReader::read(Value value) {
  if (isRelu(value))
    return EpilogueBody{Activation::relu, biasType};
  std::optional<Polynomial> polynomial = evaluate(value);
  if (!polynomial)
    return std::nullopt;
  if (polynomial->isX())
    return EpilogueBody{Activation::none, biasType};
  auto gelu = Polynomial::add(Polynomial::term(0.5, 1, 0), Polynomial::term(0.5, 1, 1));
  if (!polynomial->isWithin(relativeError, *gelu))
    return std::nullopt;
  return EpilogueBody{Activation::gelu, biasType};
}

std::optional<EpilogueBody> tp::matchEpilogue(Value value, Value sum, Value bias, Type narrow) {
  return BodyReader(sum, bias, narrow).read(value);
}
