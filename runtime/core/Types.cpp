//===- Types.cpp - element types ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Types.h"
#include <cstring>

using namespace tp::runtime;

namespace {
struct Row {
  const char *name;
  int64_t bytes;
};
constexpr Row rows[kElementTypes] = {{"i1", 1},   {"i8", 1},   {"i16", 2},  {"i32", 4},  {"i64", 8},
                                     {"ui8", 1},  {"ui16", 2}, {"ui32", 4}, {"ui64", 8}, {"f16", 2},
                                     {"bf16", 2}, {"f32", 4},  {"f64", 8}};
uint32_t bitsOf(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, 4);
  return bits;
}
float fromBits(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, 4);
  return value;
}
} // namespace

int64_t tp::runtime::getBytes(ElementType type) { return rows[int(type)].bytes; }
const char *tp::runtime::getName(ElementType type) { return rows[int(type)].name; }
bool tp::runtime::isFloat(ElementType type) { return type >= ElementType::f16; }

std::optional<ElementType> tp::runtime::parseElementType(std::string_view name) {
  for (int i = 0; i < kElementTypes; ++i)
    if (name == rows[i].name)
      return ElementType(i);
  return std::nullopt;
}

std::string tp::runtime::describe(ElementType type, const std::vector<int64_t> &shape) {
  std::string text = "tensor<";
  for (int64_t size : shape)
    text += std::to_string(size) + "x";
  return text + getName(type) + ">";
}

float tp::runtime::fromBfloat(uint16_t bits) { return fromBits(uint32_t(bits) << 16); }

uint16_t tp::runtime::toBfloat(float value) {
  uint32_t bits = bitsOf(value);
  if ((bits & 0x7fffffff) > 0x7f800000)
    return uint16_t((bits >> 16) | 0x40);
  return uint16_t((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

float tp::runtime::fromHalf(uint16_t half) {
  uint32_t sign = uint32_t(half & 0x8000) << 16, exponent = (half >> 10) & 31, mantissa = half & 1023;
  if (exponent == 31)
    return fromBits(sign | 0x7f800000 | (mantissa << 13));
  if (exponent)
    return fromBits(sign | ((exponent + 112) << 23) | (mantissa << 13));
  float value = float(mantissa) * 0x1p-24f;
  return sign ? -value : value;
}

uint16_t tp::runtime::toHalf(float value) {
  uint32_t bits = bitsOf(value), sign = (bits >> 16) & 0x8000, magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000)
    return uint16_t(sign | 0x7e00);
  if (magnitude >= 0x47800000)
    return uint16_t(sign | 0x7c00);
  if (magnitude < 0x38800000) { // subnormal: the addition rounds to even
    float shifted = fromBits(magnitude) + 0.5f;
    return uint16_t(sign | (bitsOf(shifted) - 0x3f000000));
  }
  uint32_t rounded = magnitude + 0xfff + ((magnitude >> 13) & 1);
  return uint16_t(sign | ((rounded - 0x38000000) >> 13));
}
