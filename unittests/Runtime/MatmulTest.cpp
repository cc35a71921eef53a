//===- MatmulTest.cpp - products against their definition and each other ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ranks.h"
#include "tp/runtime/Matmul.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace tp::runtime;

namespace {

/// Sizes, and which operands are stored transposed or lack the batch.
struct Shape {
  std::vector<int64_t> batch;
  int64_t m, n, k;
  bool aTransposed = false, bTransposed = false, cTransposed = false, aShared = false, bShared = false;
};

const std::vector<Shape> shapes = {
    {{}, 1, 1, 1},
    {{}, 7, 5, 3},
    {{}, 33, 17, 65},
    {{}, 7, 5, 3, true},
    {{}, 7, 5, 3, false, true},
    {{}, 33, 17, 65, true, true},
    {{}, 7, 5, 3, false, false, true},
    {{3}, 4, 9, 5},
    {{3}, 4, 9, 5, true, true, true},
    {{2, 3}, 5, 7, 11, false, true},
    {{2, 3}, 5, 7, 11, false, false, false, false, true},
    {{2, 3}, 5, 7, 11, true, false, false, true, false},
    {{4}, 1, 6, 8},
    {{4}, 6, 1, 8},
    {{4}, 6, 8, 1},
    {{}, 6, 8, 0},
    {{}, 0, 8, 4},
    {{0}, 6, 8, 4},
    {{}, 64, 64, 257},
    // Too large for plain loops.
    {{3}, 14, 29, 35, true, true, true},
    {{2, 3}, 15, 17, 31, false, true},
    {{2, 3}, 15, 17, 31, false, false, false, false, true},
    {{2, 3}, 15, 17, 31, true, false, false, true, false},
    // Rows at equal places of cache sets: copied first.
    {{}, 40, 1024, 70},
    {{}, 256, 130, 40, true},
    {{}, 256, 1024, 64, true},
    // By dnnl_sgemm where that is faster: few rows, many rows, vectors, either operand by columns.
    {{}, 8, 40, 70, false, true},
    {{}, 1030, 24, 33, false, true},
    {{}, 1, 300, 70},
    {{}, 300, 1, 70, true},
    {{}, 1, 300, 70, true, true},
    {{}, 70, 60, 50, true, false, true},
};

/// Row-major strides of [batch..., rows, columns]; zero batch strides if shared.
std::vector<int64_t> strides(const std::vector<int64_t> &batch, int64_t rows, int64_t columns, bool transposed,
                             bool shared) {
  std::vector<int64_t> result(batch.size() + 2);
  result[batch.size()] = transposed ? 1 : columns;
  result[batch.size() + 1] = transposed ? rows : 1;
  int64_t step = rows * columns;
  for (size_t i = batch.size(); i-- > 0;) {
    result[i] = shared ? 0 : step;
    step *= batch[i];
  }
  return result;
}

MatmulInfo describe(const Shape &shape, ElementType type, ElementType accumulator) {
  return {type,
          accumulator,
          shape.batch,
          shape.m,
          shape.n,
          shape.k,
          strides(shape.batch, shape.m, shape.k, shape.aTransposed, shape.aShared),
          strides(shape.batch, shape.k, shape.n, shape.bTransposed, shape.bShared),
          strides(shape.batch, shape.m, shape.n, shape.cTransposed, false)};
}

int64_t elementsOf(const MatmulInfo &info, int64_t rows, int64_t columns) {
  int64_t elements = rows * columns;
  for (int64_t size : info.batch)
    elements *= size;
  return elements;
}

/// Calls `visit(offset of a at k = 0, of b at k = 0, of c, n)`.
void forEachElement(const MatmulInfo &info, const std::function<void(int64_t, int64_t, int64_t, int64_t)> &visit) {
  size_t dims = info.batch.size();
  int64_t batches = elementsOf(info, 1, 1);
  for (int64_t batch = 0; batch < batches; ++batch) {
    int64_t a = 0, b = 0, c = 0, rest = batch;
    for (size_t i = dims; i-- > 0; rest /= info.batch[i]) {
      int64_t index = rest % info.batch[i];
      a += index * info.aStrides[i];
      b += index * info.bStrides[i];
      c += index * info.cStrides[i];
    }
    for (int64_t m = 0; m < info.m; ++m)
      for (int64_t n = 0; n < info.n; ++n)
        visit(a + m * info.aStrides[dims], b + n * info.bStrides[dims + 1],
              c + m * info.cStrides[dims] + n * info.cStrides[dims + 1], n);
  }
}

/// One way to hold numbers: what is stored, and the double it stands for.
template <typename T> struct Numbers {
  using Stored = T;
  static T store(double value) { return T(value); }
  static double load(T value) { return double(value); }
};
template <float (*from)(uint16_t), uint16_t (*to)(float)> struct HalfNumbers {
  using Stored = uint16_t;
  static uint16_t store(double value) { return to(float(value)); }
  static double load(uint16_t value) { return from(value); }
};

using Maker = std::unique_ptr<Matmul> (*)(const MatmulInfo &);

double applyEpilogue(Epilogue epilogue, double x) {
  if (epilogue == Epilogue::gelu)
    return 0.5 * x * (1 + std::tanh(std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x)));
  return epilogue == Epilogue::relu ? std::max(x, 0.0) : x;
}

/// Products of reals: each element is within `rounding` times the sum of |a b| of
/// the exact one, rounded to the result's type.
template <typename In, typename Out>
void checkReals(Maker make, ElementType type, ElementType accumulator, double rounding, bool hasBias = false,
                Epilogue epilogue = Epilogue::none) {
  for (size_t number = 0; number < shapes.size(); ++number) {
    SCOPED_TRACE(testing::Message() << getName(type) << " to " << getName(accumulator) << ", shape " << number
                                    << ", bias " << hasBias << ", epilogue " << int(epilogue));
    MatmulInfo info = describe(shapes[number], type, accumulator);
    info.bias = hasBias;
    info.epilogue = epilogue;
    std::vector<typename In::Stored> a(size_t(elementsOf(info, info.m, info.k)) + 1),
        b(size_t(elementsOf(info, info.k, info.n)) + 1);
    for (size_t i = 0; i < a.size(); ++i)
      a[i] = In::store(double(int64_t(hash(i)) >> 11) * 0x1p-52);
    for (size_t i = 0; i < b.size(); ++i)
      b[i] = In::store(double(int64_t(hash(i + 77777)) >> 11) * 0x1p-52);
    std::vector<typename Out::Stored> c(size_t(elementsOf(info, info.m, info.n)) + 1, Out::store(99)), bias;
    for (int64_t n = 0; hasBias && n < info.n; ++n)
      bias.push_back(Out::store(double(int64_t(hash(uint64_t(n) + 5555)) >> 11) * 0x1p-52));
    std::unique_ptr<Matmul> matmul = make(info);
    for (int time = 0; time < 2; ++time) { // what is there is overwritten, not added to
      Status status = matmul->run(a.data(), b.data(), c.data(), hasBias ? bias.data() : nullptr);
      ASSERT_TRUE(status.ok()) << status.message();
    }
    EXPECT_EQ(c.back(), Out::store(99)) << "wrote behind the end";
    size_t dims = info.batch.size();
    int64_t wrong = 0;
    forEachElement(info, [&](int64_t aAt, int64_t bAt, int64_t cAt, int64_t n) {
      double sum = hasBias ? Out::load(bias[size_t(n)]) : 0, magnitude = std::fabs(sum);
      for (int64_t k = 0; k < info.k; ++k) {
        double term =
            In::load(a[size_t(aAt + k * info.aStrides[dims + 1])]) * In::load(b[size_t(bAt + k * info.bStrides[dims])]);
        sum += term;
        magnitude += std::fabs(term);
      }
      double got = Out::load(c[size_t(cAt)]), want = Out::load(Out::store(applyEpilogue(epilogue, sum)));
      wrong += !(std::fabs(got - want) <= rounding * magnitude);
    });
    EXPECT_EQ(wrong, 0);
  }
}

/// Products of integers wrap around, and are exact.
template <typename In, typename Out> void checkIntegers(Maker make, ElementType type, ElementType accumulator) {
  for (size_t number = 0; number < shapes.size(); ++number) {
    SCOPED_TRACE(testing::Message() << getName(type) << " to " << getName(accumulator) << ", shape " << number);
    MatmulInfo info = describe(shapes[number], type, accumulator);
    std::vector<In> a(size_t(elementsOf(info, info.m, info.k))), b(size_t(elementsOf(info, info.k, info.n)));
    for (size_t i = 0; i < a.size(); ++i)
      a[i] = In(hash(i));
    for (size_t i = 0; i < b.size(); ++i)
      b[i] = In(hash(i + 77777));
    std::vector<Out> c(size_t(elementsOf(info, info.m, info.n)), Out(1));
    Status status = make(info)->run(a.data(), b.data(), c.data());
    ASSERT_TRUE(status.ok()) << status.message();
    size_t dims = info.batch.size();
    int64_t wrong = 0;
    forEachElement(info, [&](int64_t aAt, int64_t bAt, int64_t cAt, int64_t) {
      unsigned __int128 sum = 0;
      for (int64_t k = 0; k < info.k; ++k)
        sum += static_cast<unsigned __int128>(a[size_t(aAt + k * info.aStrides[dims + 1])]) *
               static_cast<unsigned __int128>(b[size_t(bAt + k * info.bStrides[dims])]);
      wrong += c[size_t(cAt)] != Out(sum);
    });
    EXPECT_EQ(wrong, 0);
  }
}

struct Backend {
  const char *name;
  Maker make;
};
void PrintTo(const Backend &value, std::ostream *os) { *os << value.name; }
class MatmulTest : public testing::TestWithParam<Backend> {};
INSTANTIATE_TEST_SUITE_P(, MatmulTest,
                         testing::Values(Backend{"reference", makeReferenceMatmul},
                                         Backend{"onednn", makeOnednnMatmul}),
                         [](auto &info) { return info.param.name; });

} // namespace

TEST_P(MatmulTest, Singles) {
  checkReals<Numbers<float>, Numbers<float>>(GetParam().make, ElementType::f32, ElementType::f32, 0x1p-20);
}

TEST_P(MatmulTest, Doubles) {
  checkReals<Numbers<double>, Numbers<double>>(GetParam().make, ElementType::f64, ElementType::f64, 0x1p-49);
}

// Accumulated in fp32: into f32 as good as singles, into a half type one rounding.
TEST_P(MatmulTest, Halves) {
  using F16 = HalfNumbers<fromHalf, toHalf>;
  using Bf16 = HalfNumbers<fromBfloat, toBfloat>;
  checkReals<F16, Numbers<float>>(GetParam().make, ElementType::f16, ElementType::f32, 0x1p-20);
  checkReals<Bf16, Numbers<float>>(GetParam().make, ElementType::bf16, ElementType::f32, 0x1p-20);
  checkReals<F16, F16>(GetParam().make, ElementType::f16, ElementType::f16, 0x1p-10);
  checkReals<Bf16, Bf16>(GetParam().make, ElementType::bf16, ElementType::bf16, 0x1p-7);
}

TEST_P(MatmulTest, Epilogues) {
  using Bf16 = HalfNumbers<fromBfloat, toBfloat>;
  for (Epilogue epilogue : {Epilogue::none, Epilogue::relu, Epilogue::gelu})
    for (bool hasBias : {false, true}) {
      checkReals<Numbers<float>, Numbers<float>>(GetParam().make, ElementType::f32, ElementType::f32, 0x1p-20, hasBias,
                                                 epilogue);
      checkReals<Bf16, Numbers<float>>(GetParam().make, ElementType::bf16, ElementType::f32, 0x1p-20, hasBias,
                                       epilogue);
    }
}

TEST_P(MatmulTest, EpiloguesKeepNaN) {
  constexpr size_t kSize = 32; // too large for plain loops
  for (Epilogue epilogue : {Epilogue::none, Epilogue::relu, Epilogue::gelu}) {
    SCOPED_TRACE(int(epilogue));
    MatmulInfo info = describe({{}, kSize, kSize, kSize}, ElementType::f32, ElementType::f32);
    info.bias = true;
    info.epilogue = epilogue;
    std::vector<float> a(kSize * kSize, 1), b(kSize * kSize, 1), c(kSize * kSize), bias(kSize, 1);
    bias[5] = NAN;
    Status status = GetParam().make(info)->run(a.data(), b.data(), c.data(), bias.data());
    ASSERT_TRUE(status.ok()) << status.message();
    for (size_t i = 0; i < c.size(); ++i)
      EXPECT_EQ(std::isnan(c[i]), i % kSize == 5) << i;
  }
}

TEST_P(MatmulTest, Integers) {
  checkIntegers<int8_t, int8_t>(GetParam().make, ElementType::i8, ElementType::i8);
  checkIntegers<int8_t, int32_t>(GetParam().make, ElementType::i8, ElementType::i32);
  checkIntegers<int16_t, int16_t>(GetParam().make, ElementType::i16, ElementType::i16);
  checkIntegers<int32_t, int32_t>(GetParam().make, ElementType::i32, ElementType::i32);
  checkIntegers<int64_t, int64_t>(GetParam().make, ElementType::i64, ElementType::i64);
}

// A vector, every fourth number of memory, that stands for each row of a matrix:
// no stride along m.
TEST_P(MatmulTest, OperandWithoutRows) {
  MatmulInfo info{ElementType::f32, ElementType::f32, {}, 3, 2, 2, {0, 4}, {2, 1}, {2, 1}};
  std::vector<float> a{1, 7, 8, 9, 2, 7, 8, 9}, b{1, 10, 100, 1000}, c(6), want{201, 2010, 201, 2010, 201, 2010};
  Status status = GetParam().make(info)->run(a.data(), b.data(), c.data());
  ASSERT_TRUE(status.ok()) << status.message();
  EXPECT_EQ(c, want);
}

TEST_P(MatmulTest, TypesWithoutImplementation) {
  float memory[4] = {};
  MatmulInfo info{ElementType::i1, ElementType::i1, {}, 1, 1, 1, {1, 1}, {1, 1}, {1, 1}};
  EXPECT_EQ(GetParam().make(info)->run(memory, memory, memory).message(), "matmul of i1 has no implementation");
  info.type = ElementType::f32;
  info.accumulator = ElementType::f64;
  EXPECT_EQ(GetParam().make(info)->run(memory, memory, memory).message(),
            "matmul of f32 into f64 has no implementation");
}
