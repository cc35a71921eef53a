//===- TypesTest.cpp - half types against their definition ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Types.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace tp::runtime;

/// IEEE 754: the value of sign, exponent and mantissa fields.
static double valueOf(uint16_t bits, int exponentBits, int mantissaBits) {
  int exponent = (bits >> mantissaBits) & ((1 << exponentBits) - 1), mantissa = bits & ((1 << mantissaBits) - 1);
  int bias = (1 << (exponentBits - 1)) - 1;
  double value = exponent ? std::ldexp((1 << mantissaBits) + mantissa, exponent - bias - mantissaBits)
                          : std::ldexp(mantissa, 1 - bias - mantissaBits);
  if (exponent == (1 << exponentBits) - 1)
    value = mantissa ? NAN : INFINITY;
  return bits & 0x8000 ? -value : value;
}

struct HalfType {
  const char *name;
  int exponentBits, mantissaBits;
  float (*from)(uint16_t);
  uint16_t (*to)(float);
};
static const HalfType halfTypes[] = {{"f16", 5, 10, fromHalf, toHalf}, {"bf16", 8, 7, fromBfloat, toBfloat}};

class HalfTest : public testing::TestWithParam<HalfType> {};
INSTANTIATE_TEST_SUITE_P(, HalfTest, testing::ValuesIn(halfTypes), [](auto &info) { return info.param.name; });

TEST_P(HalfTest, EveryValueIsReadAndWrittenBack) {
  const HalfType &type = GetParam();
  for (uint32_t bits = 0; bits < 65536; ++bits) {
    double want = valueOf(uint16_t(bits), type.exponentBits, type.mantissaBits);
    float got = type.from(uint16_t(bits));
    if (std::isnan(want)) {
      ASSERT_TRUE(std::isnan(got)) << bits;
      ASSERT_TRUE(std::isnan(type.from(type.to(got)))) << bits;
      continue;
    }
    ASSERT_EQ(got, want) << bits;
    ASSERT_EQ(type.to(got), bits);
  }
}

TEST_P(HalfTest, RoundsToTheNearestAndTiesToEven) {
  const HalfType &type = GetParam();
  uint32_t infinity = ((1u << type.exponentBits) - 1) << type.mantissaBits;
  for (uint32_t bits = 0; bits < infinity; ++bits) {
    // Half-way to infinity is half-way to the power of two that would follow.
    double low = valueOf(uint16_t(bits), type.exponentBits, type.mantissaBits);
    double high = bits + 1 == infinity ? 2 * low - valueOf(uint16_t(bits - 1), type.exponentBits, type.mantissaBits)
                                       : valueOf(uint16_t(bits + 1), type.exponentBits, type.mantissaBits);
    float middle = float((low + high) / 2);
    ASSERT_EQ(double(middle), (low + high) / 2) << bits;
    ASSERT_EQ(type.to(middle), bits + (bits & 1));
    ASSERT_EQ(type.to(std::nextafter(middle, 0.0f)), bits);
    ASSERT_EQ(type.to(std::nextafter(middle, INFINITY)), bits + 1);
    ASSERT_EQ(type.to(-middle), 0x8000 | (bits + (bits & 1)));
  }
}

TEST(ElementTypeTest, NamesAreReadBack) {
  for (int i = 0; i < kElementTypes; ++i)
    EXPECT_EQ(parseElementType(getName(ElementType(i))), ElementType(i));
  EXPECT_FALSE(parseElementType("f8"));
}
