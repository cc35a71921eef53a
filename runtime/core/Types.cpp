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
constexpr int64_t bytes[kElementTypes] = {1, 1, 2, 4, 8, 1, 2, 4, 8, 2, 2, 4, 8, 1, 1, 8, 16};
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

int64_t tp::runtime::getBytes(ElementType type) { return bytes[int(type)]; }
const char *tp::runtime::getName(ElementType type) { return kElementTypeNames[int(type)].data(); }
bool tp::runtime::isFloat(ElementType type) { return type >= ElementType::f16; }
bool tp::runtime::isComplex(ElementType type) { return type == ElementType::c64 || type == ElementType::c128; }
ElementType tp::runtime::getPart(ElementType type) {
  return type == ElementType::c64 ? ElementType::f32 : type == ElementType::c128 ? ElementType::f64 : type;
}

std::optional<ElementType> tp::runtime::parseElementType(std::string_view name) {
  for (int i = 0; i < kElementTypes; ++i)
    if (name == kElementTypeNames[i])
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

float tp::runtime::fromSmallFloat(ElementType type, uint8_t bits) {
  bool wide = type == ElementType::f8E5M2;
  uint32_t sign = uint32_t(bits & 0x80) << 24, magnitude = bits & 0x7f;
  if (wide ? magnitude > 0x7c : magnitude == 0x7f)
    return fromBits(sign | 0x7fc00000);
  if (wide && magnitude == 0x7c)
    return fromBits(sign | 0x7f800000);
  // As a number of the same digits with the exponent of fp32, then scaled.
  float scaled = fromBits(magnitude << (wide ? 21 : 20)) * (wide ? 0x1p112f : 0x1p120f);
  return sign ? -scaled : scaled;
}

uint8_t tp::runtime::toSmallFloat(ElementType type, float value) {
  bool wide = type == ElementType::f8E5M2;
  uint32_t bits = bitsOf(value), sign = (bits >> 24) & 0x80, magnitude = bits & 0x7fffffff;
  uint32_t drop = wide ? 21 : 20, bias = wide ? 112 : 120, most = wide ? 0x7b : 0x7e;
  if (magnitude > 0x7f800000)
    return uint8_t(sign | 0x7f);
  uint32_t result;
  if (magnitude < (bias + 1) << 23) { // subnormal: the addition rounds to even
    float unit = fromBits((bias + drop + 1) << 23);
    result = bitsOf(fromBits(magnitude) + unit) - bitsOf(unit);
  } else {
    uint32_t rounded = magnitude + ((1u << (drop - 1)) - 1) + ((magnitude >> drop) & 1);
    result = (rounded >> drop) - (bias << (23 - drop));
  }
  return uint8_t(sign | (result > most ? most + 1 : result));
}
