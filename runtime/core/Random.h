//===- Random.h - random elements ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CORE_RANDOM_H
#define TP_RUNTIME_CORE_RANDOM_H

#include "tp/runtime/Types.h"
#include <cstring>

namespace tp::runtime {

/// SplitMix64: a good 64-bit mix of a counter (Steele, Lea and Flood, 2014).
inline uint64_t mix(uint64_t x) {
  x += 0x9e3779b97f4a7c15;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

inline void storeRandom(ElementType type, char *at, uint64_t bits) {
  if (isComplex(type)) {
    storeRandom(getPart(type), at, bits);
    return storeRandom(getPart(type), at + getBytes(getPart(type)), mix(bits));
  }
  float real = float(double(bits >> 11) * 0x1p-53 * 0.2 - 0.1);
  switch (type) {
  case ElementType::f32:
    std::memcpy(at, &real, 4);
    return;
  case ElementType::f64: {
    double wide = real;
    std::memcpy(at, &wide, 8);
    return;
  }
  case ElementType::f16: {
    uint16_t half = toHalf(real);
    std::memcpy(at, &half, 2);
    return;
  }
  case ElementType::bf16: {
    uint16_t half = toBfloat(real);
    std::memcpy(at, &half, 2);
    return;
  }
  case ElementType::f8E4M3FN:
  case ElementType::f8E5M2:
    *at = char(toSmallFloat(type, real));
    return;
  default: {
    uint64_t value = type == ElementType::i1 ? bits & 1 : bits & 7;
    std::memcpy(at, &value, size_t(getBytes(type))); // little endian
  }
  }
}

} // namespace tp::runtime

#endif // TP_RUNTIME_CORE_RANDOM_H
