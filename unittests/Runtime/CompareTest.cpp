//===- CompareTest.cpp - results against what was expected ----------*- C++ -*-===//
//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Run.h"
#include <cmath>
#include <cstring>
#include <gtest/gtest.h>

using namespace tp::runtime;

namespace {

template <typename T> HostTensor tensor(ElementType type, const std::vector<T> &values) {
  HostTensor result{type, {int64_t(values.size())}, std::vector<char>(values.size() * sizeof(T))};
  std::memcpy(result.data.data(), values.data(), result.data.size());
  return result;
}

Difference compareSingles(const std::vector<float> &got, const std::vector<float> &want, const Tolerance &tolerance) {
  HostTensor a = tensor(ElementType::f32, got), b = tensor(ElementType::f32, want);
  return compare("result 0", a, view(b), tolerance);
}

Tolerance make(double rtol, double atol, double extra = 0, bool relative = false) {
  Tolerance tolerance;
  tolerance.rtol = rtol;
  tolerance.atol = atol;
  tolerance.extra = extra;
  tolerance.relative = relative;
  return tolerance;
}

} // namespace

TEST(CompareTest, Measures) {
  Difference difference = compareSingles({1, -8, 3}, {1, -10, 4}, make(0, 2));
  EXPECT_EQ(difference.absolute, 2);
  EXPECT_EQ(difference.relative, 0.2);
  EXPECT_TRUE(difference.passed);
}

TEST(CompareTest, AbsoluteTolerance) {
  EXPECT_TRUE(compareSingles({0, 100.5}, {0, 100}, make(0, 0.5)).passed);
  EXPECT_FALSE(compareSingles({0, 100.75}, {0, 100}, make(0, 0.5)).passed);
  EXPECT_EQ(compareSingles({0, 100.75}, {0, 100}, make(0, 0.5)).reason,
            "1 of 2 elements differ by up to 0.75 (largest magnitude 100)");
}

// Of each element's own magnitude.
TEST(CompareTest, RelativeTolerance) {
  EXPECT_TRUE(compareSingles({1, 101}, {1, 100}, make(0.01, 0)).passed);
  EXPECT_FALSE(compareSingles({2, 100}, {1, 100}, make(0.01, 0)).passed);
}

// Of the result's largest magnitude; what is extra is not scaled.
TEST(CompareTest, ScaledTolerance) {
  EXPECT_TRUE(compareSingles({2, 100}, {1, 100}, make(0, 0.01, 0, true)).passed);
  EXPECT_FALSE(compareSingles({2, 99}, {1, 99}, make(0, 0.01, 0, true)).passed);
  EXPECT_TRUE(compareSingles({2, 99}, {1, 99}, make(0, 0.01, 0.01, true)).passed);
}

TEST(CompareTest, NanAndInfinity) {
  EXPECT_TRUE(compareSingles({NAN, INFINITY}, {NAN, INFINITY}, make(0, 0)).passed);
  EXPECT_FALSE(compareSingles({NAN}, {1}, make(1, 1e30)).passed);
  EXPECT_FALSE(compareSingles({1}, {NAN}, make(1, 1e30)).passed);
  EXPECT_FALSE(compareSingles({INFINITY}, {1}, make(1, 1e30)).passed);
  EXPECT_FALSE(compareSingles({INFINITY}, {-INFINITY}, make(1, 1e30)).passed);
  EXPECT_FALSE(compareSingles({NAN, 1}, {INFINITY, 1}, make(1, 1, 1, true)).passed);
}

TEST(CompareTest, IntegersAreExact) {
  HostTensor a = tensor<int32_t>(ElementType::i32, {1, 2}), b = tensor<int32_t>(ElementType::i32, {1, 3});
  EXPECT_FALSE(compare("result 0", a, view(b), make(1, 10, 10)).passed);
  EXPECT_TRUE(compare("result 0", a, view(a), make(0, 0)).passed);
  // Neighbours that are one number as a double.
  int64_t large = int64_t(1) << 60;
  HostTensor c = tensor<int64_t>(ElementType::i64, {large}), d = tensor<int64_t>(ElementType::i64, {large + 1});
  EXPECT_FALSE(compare("result 0", c, view(d), make(1, 10, 10)).passed);
}

TEST(CompareTest, AnotherTypeOrShape) {
  HostTensor a = tensor<float>(ElementType::f32, {1, 2}), b = tensor<int32_t>(ElementType::i32, {1, 2});
  Difference difference = compare("result 0", a, view(b), make(1, 1));
  EXPECT_FALSE(difference.passed);
  EXPECT_EQ(difference.reason, "is a tensor<2xf32>, expected tensor<2xi32>");
  b = tensor<float>(ElementType::f32, {1, 2, 3});
  EXPECT_EQ(compare("result 0", a, view(b), make(1, 1)).reason, "is a tensor<2xf32>, expected tensor<3xf32>");
}
