//===- Reference.cpp - collectives by their definition ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reference.h"
#include "../Ranks.h"
#include <cmath>
#include <cstring>

using namespace tp::runtime;
using namespace tp::runtime::conformance;

static double makeReal(uint64_t bits) { return std::ldexp(double(int64_t(bits) >> 11) * 0x1p-53, int(bits % 9) - 4); }

template <typename T> static void put(char *at, T value) { std::memcpy(at, &value, sizeof value); }
template <typename T> static T get(const char *at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

/// Floats narrower than f64 as fp32.
static float getFloat(ElementType type, const char *at) {
  switch (type) {
  case ElementType::f16:
    return fromHalf(get<uint16_t>(at));
  case ElementType::bf16:
    return fromBfloat(get<uint16_t>(at));
  case ElementType::f8E4M3FN:
  case ElementType::f8E5M2:
    return fromSmallFloat(type, get<uint8_t>(at));
  default:
    return get<float>(at);
  }
}

static void putFloat(ElementType type, char *at, float value) {
  switch (type) {
  case ElementType::f16:
    return put(at, toHalf(value));
  case ElementType::bf16:
    return put(at, toBfloat(value));
  case ElementType::f8E4M3FN:
  case ElementType::f8E5M2:
    return put(at, toSmallFloat(type, value));
  default:
    return put(at, value);
  }
}

Bytes conformance::makeOperand(ElementType type, int64_t count, int64_t rank, uint64_t seed) {
  ElementType part = getPart(type);
  int64_t width = getBytes(part), parts = count * (getBytes(type) / width);
  Bytes data(size_t(count * getBytes(type)));
  for (int64_t i = 0; i < parts; ++i) {
    uint64_t bits = hash(hash(seed * 64 + uint64_t(rank)) + uint64_t(i));
    char *at = data.data() + i * width;
    if (part == ElementType::f64)
      put(at, makeReal(bits));
    else if (isFloat(part))
      putFloat(part, at, float(makeReal(bits)));
    else if (part == ElementType::i1)
      put(at, uint8_t(bits % 3 > 0));
    else
      std::memcpy(at, &bits, size_t(width)); // little endian
  }
  return data;
}

/// max and min as IEEE 754-2019's maximum and minimum: NaN stays, and -0 is less than +0.
template <typename T> static T combineReal(Reduction reduction, T a, T b) {
  if (reduction == Reduction::add)
    return a + b;
  if (reduction == Reduction::mul)
    return a * b;
  if (std::isnan(a) || std::isnan(b))
    return T(NAN);
  bool isLess = a < b || (a == b && std::signbit(a));
  return isLess == (reduction == Reduction::max) ? b : a;
}

/// Integers as 64 bits, sign- or zero-extended.
static uint64_t getInteger(ElementType type, const char *at) {
  bool isSigned = type >= ElementType::i8 && type <= ElementType::i64;
  int shift = 64 - 8 * int(getBytes(type));
  uint64_t bits = 0;
  std::memcpy(&bits, at, size_t(getBytes(type)));
  return isSigned ? uint64_t(int64_t(bits << shift) >> shift) : bits;
}

static uint64_t combineInteger(Reduction reduction, bool isSigned, uint64_t a, uint64_t b) {
  bool less = isSigned ? int64_t(a) < int64_t(b) : a < b;
  switch (reduction) {
  case Reduction::add:
    return a + b;
  case Reduction::mul:
    return a * b;
  case Reduction::max:
    return less ? b : a;
  case Reduction::min:
    return less ? a : b;
  case Reduction::and_:
    return a & b;
  case Reduction::or_:
    return a | b;
  }
  return a;
}

/// One element of all operands, at the same place.
static void reduceElement(Reduction reduction, ElementType type, const std::vector<const char *> &terms, char *out) {
  if (type == ElementType::f64) {
    double sum = get<double>(terms[0]);
    for (size_t term = 1; term < terms.size(); ++term)
      sum = combineReal(reduction, sum, get<double>(terms[term]));
    return put(out, sum);
  }
  if (isFloat(type)) {
    float sum = getFloat(type, terms[0]);
    for (size_t term = 1; term < terms.size(); ++term)
      sum = combineReal(reduction, sum, getFloat(type, terms[term]));
    return putFloat(type, out, sum);
  }
  if (type == ElementType::i1) {
    size_t ones = 0;
    for (const char *term : terms)
      ones += *term != 0;
    bool isOr = reduction == Reduction::add || reduction == Reduction::max || reduction == Reduction::or_;
    return put(out, uint8_t(isOr ? ones > 0 : ones == terms.size()));
  }
  bool isSigned = type >= ElementType::i8 && type <= ElementType::i64;
  uint64_t sum = getInteger(type, terms[0]);
  for (size_t term = 1; term < terms.size(); ++term)
    sum = combineInteger(reduction, isSigned, sum, getInteger(type, terms[term]));
  std::memcpy(out, &sum, size_t(getBytes(type)));
}

Bytes conformance::reduce(Reduction reduction, ElementType type, const std::vector<Bytes> &operands) {
  ElementType part = getPart(type);
  int64_t width = getBytes(part);
  Bytes result(operands[0].size());
  std::vector<const char *> terms(operands.size());
  for (size_t at = 0; at < result.size(); at += size_t(width)) {
    for (size_t term = 0; term < terms.size(); ++term)
      terms[term] = operands[term].data() + at;
    reduceElement(reduction, part, terms, result.data() + at);
  }
  return result;
}

static bool isNan(ElementType type, const char *at) {
  return type == ElementType::f64 ? std::isnan(get<double>(at)) : isFloat(type) && std::isnan(getFloat(type, at));
}

bool conformance::isEqual(ElementType type, const char *a, const char *b, int64_t count) {
  if (count == 0 || std::memcmp(a, b, size_t(count * getBytes(type))) == 0)
    return true;
  ElementType part = getPart(type);
  int64_t width = getBytes(part);
  for (int64_t at = 0; at < count * getBytes(type); at += width)
    if (std::memcmp(a + at, b + at, size_t(width)) && !(isNan(part, a + at) && isNan(part, b + at)))
      return false;
  return true;
}

bool conformance::isClose(Reduction reduction, ElementType type, int64_t members, const char *a, const char *b,
                          int64_t count) {
  constexpr double kLargest = 16; // of makeReal
  ElementType part = getPart(type);
  int64_t width = getBytes(part);
  double unit = part == ElementType::f64    ? 0x1p-53
                : part == ElementType::f32  ? 0x1p-24
                : part == ElementType::bf16 ? 0x1p-8
                                            : 0x1p-11;
  for (int64_t at = 0; at < count * getBytes(type); at += width) {
    double x = part == ElementType::f64 ? get<double>(a + at) : double(getFloat(part, a + at));
    double y = part == ElementType::f64 ? get<double>(b + at) : double(getFloat(part, b + at));
    if (reduction == Reduction::mul && part == ElementType::f16)
      continue;
    double terms = double(members), scale = reduction == Reduction::add ? terms * kLargest : std::fabs(x);
    if (!(std::fabs(x - y) <= terms * unit * scale))
      return false;
  }
  return true;
}

Bytes conformance::reduceScatter(const Bytes &reduced, int64_t outer, int64_t inner, int64_t members, int64_t position,
                                 int64_t width) {
  Bytes result;
  for (int64_t o = 0; o < outer; ++o)
    for (int64_t i = 0; i < inner * width; ++i)
      result.push_back(reduced[size_t((o * members + position) * inner * width + i)]);
  return result;
}

Bytes conformance::allGather(const std::vector<Bytes> &operands, int64_t outer, int64_t innerBytes) {
  Bytes result;
  for (int64_t o = 0; o < outer; ++o)
    for (const Bytes &operand : operands)
      result.insert(result.end(), operand.begin() + o * innerBytes, operand.begin() + (o + 1) * innerBytes);
  return result;
}

Bytes conformance::allToAll(const std::vector<Bytes> &operands, const std::vector<int64_t> &shape, int64_t splitDim,
                            int64_t concatDim, int64_t position, int64_t width) {
  int64_t members = int64_t(operands.size());
  std::vector<int64_t> result(shape);
  result[size_t(splitDim)] /= members;
  result[size_t(concatDim)] *= members;
  int64_t elements = 1;
  for (int64_t size : result)
    elements *= size;
  Bytes bytes;
  for (int64_t element = 0; element < elements; ++element) {
    std::vector<int64_t> at(shape.size());
    int64_t rest = element;
    for (size_t dim = shape.size(); dim-- > 0; rest /= result[dim])
      at[dim] = rest % result[dim];
    int64_t part = result[size_t(concatDim)] / members, source = at[size_t(concatDim)] / part;
    at[size_t(concatDim)] %= part;
    at[size_t(splitDim)] += position * (shape[size_t(splitDim)] / members);
    int64_t offset = 0;
    for (size_t dim = 0; dim < shape.size(); ++dim)
      offset = offset * shape[dim] + at[dim];
    const char *from = operands[size_t(source)].data() + offset * width;
    bytes.insert(bytes.end(), from, from + width);
  }
  return bytes;
}
