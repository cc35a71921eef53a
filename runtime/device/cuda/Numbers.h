//===- Numbers.h - numbers in kernels for GPUs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For code that nvcc and the host's compiler both take: what the runtime's own kernels
// (Kernels.h) share.
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_DEVICE_CUDA_NUMBERS_H
#define TP_RUNTIME_DEVICE_CUDA_NUMBERS_H

#include <math.h>
#include <stdint.h>
#include <string.h>

#ifdef __CUDACC__
#define TP_ON_DEVICE __device__ inline
#define TP_ROLLED _Pragma("unroll 1") // code in place of speed that memory does not allow
#else
#define TP_ON_DEVICE inline
#define TP_ROLLED
#endif

namespace tp::runtime::cuda {

/// As ElementType and Reduction number them (checked where the host fills them in).
enum Type : int32_t {
  kI1,
  kI8,
  kI16,
  kI32,
  kI64,
  kUi8,
  kUi16,
  kUi32,
  kUi64,
  kF16,
  kBf16,
  kF32,
  kF64,
  kF8E4M3FN,
  kF8E5M2
};
enum Operation : int32_t { kAdd, kMul, kMax, kMin, kAnd, kOr };

/// Which of how many threads of a launch this is.
struct Thread {
  int64_t index, count;
};

template <typename T> TP_ON_DEVICE T bitsAs(const void *bits) {
  T value;
  memcpy(&value, bits, sizeof value);
  return value;
}
TP_ON_DEVICE float floatOf(uint32_t bits) { return bitsAs<float>(&bits); }
TP_ON_DEVICE uint32_t bitsOf(float value) { return bitsAs<uint32_t>(&value); }

//===----------------------------------------------------------------------===//
// How each type lies in memory, and what it is reduced as
//===----------------------------------------------------------------------===//

template <typename T> struct Whole { // integers wrap around: sums as unsigned
  using Stored = T;
  using Value = T;
  static TP_ON_DEVICE T load(T stored) { return stored; }
  static TP_ON_DEVICE T store(T value) { return value; }
};
struct Boolean {
  using Stored = uint8_t;
  using Value = bool;
  static TP_ON_DEVICE bool load(uint8_t stored) { return stored != 0; }
  static TP_ON_DEVICE uint8_t store(bool value) { return value; }
};
struct Brain {
  using Stored = uint16_t;
  using Value = float;
  static TP_ON_DEVICE float load(uint16_t stored) { return floatOf(uint32_t(stored) << 16); }
  static TP_ON_DEVICE uint16_t store(float value) {
    uint32_t bits = bitsOf(value);
    if ((bits & 0x7fffffff) > 0x7f800000)
      return uint16_t((bits >> 16) | 0x40);
    return uint16_t((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
  }
};
struct Half {
  using Stored = uint16_t;
  using Value = float;
  static TP_ON_DEVICE float load(uint16_t half) {
    uint32_t sign = uint32_t(half & 0x8000) << 16, exponent = (half >> 10) & 31, mantissa = half & 1023;
    if (exponent == 31)
      return floatOf(sign | 0x7f800000 | (mantissa << 13));
    if (exponent)
      return floatOf(sign | ((exponent + 112) << 23) | (mantissa << 13));
    float value = float(mantissa) * 0x1p-24f;
    return sign ? -value : value;
  }
  static TP_ON_DEVICE uint16_t store(float value) {
    uint32_t bits = bitsOf(value), sign = (bits >> 16) & 0x8000, magnitude = bits & 0x7fffffff;
    if (magnitude > 0x7f800000)
      return uint16_t(sign | 0x7e00);
    if (magnitude >= 0x47800000)
      return uint16_t(sign | 0x7c00);
    if (magnitude < 0x38800000) // subnormal: the addition rounds to even
      return uint16_t(sign | (bitsOf(floatOf(magnitude) + 0.5f) - 0x3f000000));
    return uint16_t(sign | ((magnitude + 0xfff + ((magnitude >> 13) & 1) - 0x38000000) >> 13));
  }
};
/// f8E5M2 (wide) and f8E4M3FN.
template <bool wide> struct Small {
  using Stored = uint8_t;
  using Value = float;
  static TP_ON_DEVICE float load(uint8_t bits) {
    uint32_t sign = uint32_t(bits & 0x80) << 24, magnitude = bits & 0x7f;
    if (wide ? magnitude > 0x7c : magnitude == 0x7f)
      return floatOf(sign | 0x7fc00000);
    if (wide && magnitude == 0x7c)
      return floatOf(sign | 0x7f800000);
    float scaled = floatOf(magnitude << (wide ? 21 : 20)) * (wide ? 0x1p112f : 0x1p120f);
    return sign ? -scaled : scaled;
  }
  static TP_ON_DEVICE uint8_t store(float value) {
    uint32_t bits = bitsOf(value), sign = (bits >> 24) & 0x80, magnitude = bits & 0x7fffffff;
    uint32_t drop = wide ? 21 : 20, bias = wide ? 112 : 120, most = wide ? 0x7b : 0x7e, result;
    if (magnitude > 0x7f800000)
      return uint8_t(sign | 0x7f);
    if (magnitude < (bias + 1) << 23) { // subnormal: the addition rounds to even
      float unit = floatOf((bias + drop + 1) << 23);
      result = bitsOf(floatOf(magnitude) + unit) - bitsOf(unit);
    } else {
      result = ((magnitude + ((1u << (drop - 1)) - 1) + ((magnitude >> drop) & 1)) >> drop) - (bias << (23 - drop));
    }
    return uint8_t(sign | (result > most ? most + 1 : result));
  }
};

//===----------------------------------------------------------------------===//
// Sums and products
//===----------------------------------------------------------------------===//

template <typename T> TP_ON_DEVICE T add(T a, T b) { return T(a + b); }
template <typename T> TP_ON_DEVICE T multiply(T a, T b) { return T(a * b); }
// Signed overflow is not defined.
TP_ON_DEVICE int8_t multiply(int8_t a, int8_t b) { return int8_t(uint32_t(a) * uint32_t(b)); }
TP_ON_DEVICE int16_t multiply(int16_t a, int16_t b) { return int16_t(uint32_t(a) * uint32_t(b)); }
TP_ON_DEVICE uint16_t multiply(uint16_t a, uint16_t b) { return uint16_t(uint32_t(a) * uint32_t(b)); }
TP_ON_DEVICE int32_t add(int32_t a, int32_t b) { return int32_t(uint32_t(a) + uint32_t(b)); }
TP_ON_DEVICE int32_t multiply(int32_t a, int32_t b) { return int32_t(uint32_t(a) * uint32_t(b)); }
TP_ON_DEVICE int64_t add(int64_t a, int64_t b) { return int64_t(uint64_t(a) + uint64_t(b)); }
TP_ON_DEVICE int64_t multiply(int64_t a, int64_t b) { return int64_t(uint64_t(a) * uint64_t(b)); }
TP_ON_DEVICE bool add(bool a, bool b) { return a || b; }
TP_ON_DEVICE bool multiply(bool a, bool b) { return a && b; }

} // namespace tp::runtime::cuda

#endif // TP_RUNTIME_DEVICE_CUDA_NUMBERS_H
