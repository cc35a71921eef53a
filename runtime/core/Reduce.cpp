//===- Reduce.cpp - arithmetic of reductions ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Communicator.h"
#include <cmath>
#include <cstring>

using namespace tp::runtime;

namespace {

template <typename T> T combine(Reduction reduction, T a, T b) {
  switch (reduction) {
  case Reduction::add:
    return T(a + b);
  case Reduction::mul:
    return T(a * b);
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

template <typename T>
void reduceAll(Reduction reduction, int64_t count, const std::vector<const char *> &terms, char *out) {
  T *__restrict target = reinterpret_cast<T *>(out);
  std::memcpy(target, terms[0], size_t(count) * sizeof(T));
  for (size_t term = 1; term < terms.size(); ++term) {
    const T *__restrict source = reinterpret_cast<const T *>(terms[term]);
    if (reduction == Reduction::add) {
      for (int64_t i = 0; i < count; ++i)
        target[i] = T(target[i] + source[i]);
      continue;
    }
    for (int64_t i = 0; i < count; ++i)
      target[i] = combine(reduction, target[i], source[i]);
  }
}

/// Half types: the sum is kept in fp32 and rounded once.
template <float (*from)(uint16_t), uint16_t (*to)(float)>
void reduceHalf(Reduction reduction, int64_t count, const std::vector<const char *> &terms, char *out) {
  uint16_t *target = reinterpret_cast<uint16_t *>(out);
  for (int64_t i = 0; i < count; ++i) {
    auto at = [&](size_t term) { return from(reinterpret_cast<const uint16_t *>(terms[term])[i]); };
    float value = at(0);
    for (size_t term = 1; term < terms.size(); ++term)
      value = combine(reduction, value, at(term));
    target[i] = to(value);
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
  case ElementType::f32:
    return reduceAll<float>(reduction, count, terms, out);
  case ElementType::f64:
    return reduceAll<double>(reduction, count, terms, out);
  }
}
