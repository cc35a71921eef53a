//===- Reduce.cpp - arithmetic of reductions ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Communicator.h"
#include <cmath>
#include <cstring>
#include <type_traits>

using namespace tp::runtime;

namespace {

/// Sums and products of integers wrap around: they are computed unsigned, and
/// not in the int that small types would be promoted to.
template <typename T>
using Wide =
    std::conditional_t<std::is_floating_point_v<T>, std::type_identity<T>,
                       std::conditional_t<(sizeof(T) < 4), std::type_identity<uint32_t>, std::make_unsigned<T>>>::type;

template <typename T> T combine(Reduction reduction, T a, T b) {
  switch (reduction) {
  case Reduction::add:
    return T(Wide<T>(a) + Wide<T>(b));
  case Reduction::mul:
    return T(Wide<T>(a) * Wide<T>(b));
  case Reduction::max:
    if constexpr (std::is_floating_point_v<T>)
      return std::isnan(a) || std::isnan(b) ? T(NAN) : (a > b ? a : b);
    return a > b ? a : b;
  case Reduction::min:
    if constexpr (std::is_floating_point_v<T>)
      return std::isnan(a) || std::isnan(b) ? T(NAN) : (a < b ? a : b);
    return a < b ? a : b;
  case Reduction::and_:
    if constexpr (std::is_integral_v<T>)
      return T(a & b);
    return a;
  case Reduction::or_:
    if constexpr (std::is_integral_v<T>)
      return T(a | b);
    return a;
  }
  return a;
}

template <typename T> T load(const char *at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

template <typename T>
void reduceAll(Reduction reduction, int64_t count, const std::vector<const char *> &terms, char *out) {
  size_t bytes = size_t(count) * sizeof(T);
  char *__restrict target = out;
  // What the result starts as: the first term, or the sum of the first two.
  if (terms.size() == 1)
    std::memcpy(target, terms[0], bytes);
  auto each = [&](auto reduce) {
    for (size_t term = 1; term < terms.size(); ++term) {
      const char *__restrict first = terms[0], *__restrict next = terms[term];
      auto store = [&](size_t at, T value) { std::memcpy(target + at, &value, sizeof value); };
      if (term == 1)
        for (size_t at = 0; at < bytes; at += sizeof(T))
          store(at, reduce(load<T>(first + at), load<T>(next + at)));
      else
        for (size_t at = 0; at < bytes; at += sizeof(T))
          store(at, reduce(load<T>(target + at), load<T>(next + at)));
    }
  };
  if (reduction == Reduction::add) // by itself, so that it is vectorised
    each([](T a, T b) { return combine(Reduction::add, a, b); });
  else
    each([=](T a, T b) { return combine(reduction, a, b); });
}

/// Half types: the sum is kept in fp32 and rounded once.
template <float (*from)(uint16_t), uint16_t (*to)(float)>
void reduceHalf(Reduction reduction, int64_t count, const std::vector<const char *> &terms, char *out) {
  for (int64_t i = 0; i < count; ++i) {
    auto at = [&](size_t term) { return from(load<uint16_t>(terms[term] + 2 * i)); };
    float value = at(0);
    for (size_t term = 1; term < terms.size(); ++term)
      value = combine(reduction, value, at(term));
    uint16_t rounded = to(value);
    std::memcpy(out + 2 * i, &rounded, 2);
  }
}

/// Floats of eight bits, likewise.
void reduceSmall(ElementType type, Reduction reduction, int64_t count, const std::vector<const char *> &terms,
                 char *out) {
  for (int64_t i = 0; i < count; ++i) {
    float value = fromSmallFloat(type, uint8_t(terms[0][i]));
    for (size_t term = 1; term < terms.size(); ++term)
      value = combine(reduction, value, fromSmallFloat(type, uint8_t(terms[term][i])));
    out[i] = char(toSmallFloat(type, value));
  }
}

void reduceBool(Reduction reduction, int64_t count, const std::vector<const char *> &terms, char *out) {
  bool isOr = reduction == Reduction::or_ || reduction == Reduction::add || reduction == Reduction::max;
  for (int64_t i = 0; i < count; ++i) {
    bool value = terms[0][i];
    for (size_t term = 1; term < terms.size(); ++term)
      value = isOr ? (value | bool(terms[term][i])) : (value & bool(terms[term][i]));
    out[i] = value;
  }
}

} // namespace

void tp::runtime::reduceTerms(Reduction reduction, ElementType type, int64_t count,
                              const std::vector<const char *> &terms, char *out) {
  switch (type) {
  case ElementType::i1:
    return reduceBool(reduction, count, terms, out);
  case ElementType::i8:
    return reduceAll<int8_t>(reduction, count, terms, out);
  case ElementType::i16:
    return reduceAll<int16_t>(reduction, count, terms, out);
  case ElementType::i32:
    return reduceAll<int32_t>(reduction, count, terms, out);
  case ElementType::i64:
    return reduceAll<int64_t>(reduction, count, terms, out);
  case ElementType::ui8:
    return reduceAll<uint8_t>(reduction, count, terms, out);
  case ElementType::ui16:
    return reduceAll<uint16_t>(reduction, count, terms, out);
  case ElementType::ui32:
    return reduceAll<uint32_t>(reduction, count, terms, out);
  case ElementType::ui64:
    return reduceAll<uint64_t>(reduction, count, terms, out);
  case ElementType::f16:
    return reduceHalf<fromHalf, toHalf>(reduction, count, terms, out);
  case ElementType::bf16:
    return reduceHalf<fromBfloat, toBfloat>(reduction, count, terms, out);
  case ElementType::f8E4M3FN:
  case ElementType::f8E5M2:
    return reduceSmall(type, reduction, count, terms, out);
  case ElementType::c64: // a sum, part by part
    return reduceAll<float>(reduction, 2 * count, terms, out);
  case ElementType::c128:
    return reduceAll<double>(reduction, 2 * count, terms, out);
  case ElementType::f32:
    return reduceAll<float>(reduction, count, terms, out);
  case ElementType::f64:
    return reduceAll<double>(reduction, count, terms, out);
  }
}
