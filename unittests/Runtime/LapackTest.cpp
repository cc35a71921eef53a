//===- LapackTest.cpp - LAPACK from several ranks at once ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Lapack.h"
#include "tp/runtime/Types.h"
#include <atomic>
#include <cmath>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

using namespace tp::runtime;

namespace {

constexpr int64_t kSize = 200;

/// A symmetric matrix, its diagonal dominant.
std::vector<float> makeMatrix() {
  std::vector<float> a(kSize * kSize);
  for (int64_t i = 0; i < kSize; ++i)
    for (int64_t j = 0; j < kSize; ++j)
      a[size_t(i * kSize + j)] = std::cos(float(i * j)) + (i == j ? float(kSize) : 0);
  return a;
}

/// Its factors by Cholesky and by Gauss, one after the other.
std::vector<float> factor(const std::vector<float> &a) {
  std::vector<float> factors(2 * a.size());
  std::vector<int32_t> pivots(kSize);
  int32_t info = -1;
  int64_t cholesky[] = {'s', 1, kSize, 'L'}, gauss[] = {'s', 1, kSize, kSize};
  void *input = const_cast<float *>(a.data());
  void *choleskyBuffers[] = {input, factors.data(), &info};
  EXPECT_TRUE(runLapack(LapackFunction::potrf, cholesky, choleskyBuffers).ok());
  EXPECT_EQ(info, 0);
  void *gaussBuffers[] = {input, factors.data() + a.size(), pivots.data(), &info};
  EXPECT_TRUE(runLapack(LapackFunction::getrf, gauss, gaussBuffers).ok());
  EXPECT_EQ(info, 0);
  return factors;
}

TEST(LapackTest, factorsAMatrix) {
  std::vector<float> a = makeMatrix(), l = factor(a);
  for (int64_t i = 0; i < kSize; i += 7)
    for (int64_t j = 0; j <= i; j += 5) {
      double sum = 0;
      for (int64_t k = 0; k <= j; ++k)
        sum += double(l[size_t(i * kSize + k)]) * double(l[size_t(j * kSize + k)]);
      EXPECT_NEAR(sum, a[size_t(i * kSize + j)], 4e-6 * kSize) << i << ", " << j;
    }
}

/// Some libraries are not made for that: OpenBLAS without threads has no locks either, and one
/// with threads of its own takes minutes.
TEST(LapackTest, ranksCallItAtOnce) {
  std::vector<float> a = makeMatrix(), expected = factor(a);
  std::atomic<int> differing = 0;
  std::vector<std::thread> ranks;
  for (int rank = 0; rank < 8; ++rank)
    ranks.emplace_back([&] {
      for (int step = 0; step < 100; ++step)
        differing += factor(a) != expected;
    });
  for (std::thread &rank : ranks)
    rank.join();
  EXPECT_EQ(differing, 0);
}

} // namespace
