//===- MatmulTest.cpp - products: what cuBLASLt is asked for, and the plain kernel ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../runtime/matmul/cublaslt/CublasltMatmul.h"
#include "../Runtime/FakeCuda/CublasLt.h"
#include "../Runtime/FakeCuda/Elements.h"
#include "DeviceTest.h"
#include <cmath>

using namespace tp::runtime;
using namespace tp::runtime::cuda;

namespace {

struct Shape {
  const char *name;
  std::vector<int64_t> batch;
  int64_t m, n, k;
  std::vector<int64_t> aStrides, bStrides, cStrides;
  int64_t calls = 1; // of cuBLASLt; 0: the plain kernel
};

const Shape shapes[] = {
    {"plain", {}, 7, 5, 3, {3, 1}, {5, 1}, {5, 1}},
    {"one", {}, 1, 1, 1, {1, 1}, {1, 1}, {1, 1}},
    {"a transposed", {}, 7, 5, 3, {1, 7}, {5, 1}, {5, 1}},
    {"b transposed", {}, 7, 5, 3, {3, 1}, {1, 3}, {5, 1}},
    {"both transposed", {}, 7, 5, 3, {1, 7}, {1, 3}, {5, 1}},
    {"c transposed", {}, 7, 5, 3, {3, 1}, {5, 1}, {1, 7}},
    {"rows with gaps", {}, 7, 5, 3, {4, 1}, {8, 1}, {9, 1}},
    {"a row", {}, 1, 5, 3, {3, 1}, {5, 1}, {5, 1}},
    {"a column", {}, 7, 1, 3, {3, 1}, {1, 1}, {1, 1}},
    {"a column of rows", {}, 7, 1, 3, {3, 1}, {1, 1}, {4, 1}},
    {"an outer product", {}, 7, 5, 1, {1, 1}, {5, 1}, {5, 1}},
    {"a batch", {4}, 7, 5, 3, {21, 3, 1}, {15, 5, 1}, {35, 5, 1}},
    {"a batch with one b", {4}, 7, 5, 3, {21, 3, 1}, {0, 5, 1}, {35, 5, 1}},
    {"a batch with one a", {4}, 7, 5, 3, {0, 3, 1}, {15, 5, 1}, {35, 5, 1}},
    {"batch dimensions that are one", {2, 3}, 7, 5, 3, {63, 21, 3, 1}, {45, 15, 5, 1}, {105, 35, 5, 1}},
    {"heads between rows", {2, 3}, 7, 5, 4, {84, 4, 12, 1}, {60, 4, 1, 12}, {105, 35, 5, 1}, 2},
    {"one k for groups of heads", {2, 3}, 7, 5, 4, {84, 28, 4, 1}, {20, 0, 5, 1}, {105, 35, 5, 1}, 1},
    {"a repeated row", {}, 7, 5, 3, {0, 1}, {5, 1}, {5, 1}, 0},
    {"strides of no matrix", {}, 3, 2, 3, {9, 3}, {2, 1}, {2, 1}, 0},
    {"nothing to add", {}, 7, 5, 0, {0, 1}, {5, 1}, {5, 1}, 0},
    {"no rows", {}, 0, 5, 3, {3, 1}, {5, 1}, {5, 1}, 0},
    {"no batch", {0}, 7, 5, 3, {21, 3, 1}, {15, 5, 1}, {35, 5, 1}, 0},
};

int64_t getExtent(const std::vector<int64_t> &batch, int64_t rows, int64_t columns, std::vector<int64_t> strides) {
  int64_t last = (rows - 1) * strides[batch.size()] + (columns - 1) * strides[batch.size() + 1];
  for (size_t i = 0; i < batch.size(); ++i)
    last += (batch[i] - 1) * strides[i];
  return std::max<int64_t>(last + 1, 1);
}

class MatmulTest : public DeviceTest {
protected:
  /// Against the reference on the host; memory that no element of c has stays.
  void check(const MatmulInfo &info, int64_t calls) {
    std::vector<char> a = makeOperand(info.type, getExtent(info.batch, info.m, info.k, info.aStrides), 1);
    std::vector<char> b = makeOperand(info.type, getExtent(info.batch, info.k, info.n, info.bStrides), 2);
    std::vector<char> bias = makeOperand(info.accumulator, info.n, 3);
    std::vector<char> want(size_t(getExtent(info.batch, info.m, info.n, info.cStrides) * getBytes(info.accumulator)),
                           'c');
    std::vector<char> got(want);
    Status status;
    std::unique_ptr<Matmul> matmul = device->makeMatmul(info, status);
    ASSERT_TRUE(matmul) << status.message();
    ASSERT_TRUE(makeReferenceMatmul(info)->run(a.data(), b.data(), want.data(), bias.data()).ok());
    void *places[] = {upload(a), upload(b), upload(got), upload(bias)};
    int64_t before = fake::cublasLtCalls;
    status = matmul->run(places[0], places[1], places[2], info.bias ? places[3] : nullptr);
    ASSERT_TRUE(status.ok()) << status.message();
    EXPECT_EQ(fake::cublasLtCalls - before, calls);
    ASSERT_TRUE(device->read(got.data(), places[2], int64_t(got.size())).ok());
    if (info.epilogue == Epilogue::gelu)
      expectNear(info, got, want);
    else
      EXPECT_EQ(got, want);
    for (void *place : places)
      device->release(place);
  }
  static void expectNear(const MatmulInfo &info, const std::vector<char> &got, const std::vector<char> &want) {
    auto type = cuda::Type(info.accumulator);
    double error = type == kBf16 ? 0x1p-7 : type == kF16 ? 0x1p-10 : 1e-6; // the next number that the type has
    for (int64_t at = 0; at < int64_t(got.size()) / getBytes(info.accumulator); ++at) {
      double x = fake::load(type, got.data(), at), y = fake::load(type, want.data(), at);
      EXPECT_LE(std::fabs(x - y), error * std::max(1.0, std::fabs(y)));
    }
  }
  static MatmulInfo describe(const Shape &shape, ElementType type, ElementType accumulator) {
    MatmulInfo info;
    info.type = type;
    info.accumulator = accumulator;
    info.batch = shape.batch;
    info.m = shape.m;
    info.n = shape.n;
    info.k = shape.k;
    info.aStrides = shape.aStrides;
    info.bStrides = shape.bStrides;
    info.cStrides = shape.cStrides;
    return info;
  }
};

} // namespace

TEST_F(MatmulTest, AllFormsOfAllTypes) {
  struct Types {
    ElementType type, accumulator;
    bool isCublas;
  };
  for (Types types : {Types{ElementType::f32, ElementType::f32, true},
                      {ElementType::f64, ElementType::f64, true},
                      {ElementType::bf16, ElementType::bf16, true},
                      {ElementType::bf16, ElementType::f32, true},
                      {ElementType::f16, ElementType::f16, true},
                      {ElementType::f16, ElementType::f32, true},
                      {ElementType::i8, ElementType::i32, true},
                      {ElementType::i8, ElementType::i8, false},
                      {ElementType::i16, ElementType::i32, false},
                      {ElementType::i32, ElementType::i32, false},
                      {ElementType::i64, ElementType::i64, false}})
    for (const Shape &shape : shapes) {
      SCOPED_TRACE(std::string(shape.name) + " of " + getName(types.type) + " into " + getName(types.accumulator));
      check(describe(shape, types.type, types.accumulator), types.isCublas ? shape.calls : 0);
    }
}

TEST_F(MatmulTest, Epilogues) {
  using enum ElementType;
  for (auto [type, accumulator] : {std::pair(f32, f32), {bf16, bf16}, {bf16, f32}, {f16, f16}, {f16, f32}})
    for (bool bias : {false, true})
      for (Epilogue epilogue : {Epilogue::none, Epilogue::relu, Epilogue::gelu})
        for (const Shape &shape : shapes) {
          SCOPED_TRACE(testing::Message() << shape.name << " of " << getName(type) << " into " << getName(accumulator)
                                          << ", bias " << bias << ", epilogue " << int(epilogue));
          MatmulInfo info = describe(shape, type, accumulator);
          info.bias = bias;
          info.epilogue = epilogue;
          check(info, shape.calls);
        }
  // Not among cuBLASLt's: its sums, then the rest.
  MatmulInfo info = describe(shapes[0], ElementType::f64, ElementType::f64);
  info.epilogue = Epilogue::relu;
  check(info, 1);
  info.bias = true;
  check(info, 1);
  // Nothing of it is cuBLASLt's.
  info = describe(shapes[0], ElementType::bf16, ElementType::f32);
  info.k = 0;
  info.bias = true;
  info.epilogue = Epilogue::relu;
  check(info, 0);
}

TEST_F(MatmulTest, AddressesThatAreNotAlignedAsTold) {
  MatmulInfo info = describe(shapes[0], ElementType::f32, ElementType::f32);
  Status status;
  std::unique_ptr<Matmul> matmul = device->makeMatmul(info, status);
  std::vector<char> a = makeOperand(info.type, 21, 1), b = makeOperand(info.type, 15, 2), want(35 * 4), got(35 * 4);
  ASSERT_TRUE(makeReferenceMatmul(info)->run(a.data(), b.data(), want.data()).ok());
  a.insert(a.begin(), 4, 'x');
  int64_t before = fake::cublasLtCalls;
  void *c = upload(got);
  ASSERT_TRUE(matmul->run(static_cast<char *>(upload(a)) + 4, upload(b), c).ok());
  ASSERT_TRUE(device->read(got.data(), c, int64_t(got.size())).ok());
  EXPECT_EQ(got, want);
  EXPECT_EQ(fake::cublasLtCalls, before);
}

// By an algorithm that takes it, also where adding it to rounded sums gave other numbers.
TEST_F(MatmulTest, BiasThatIsNotAlignedAsTold) {
  for (ElementType type : {ElementType::f32, ElementType::bf16}) {
    SCOPED_TRACE(getName(type));
    MatmulInfo info = describe(shapes[0], type, type);
    info.bias = true;
    info.epilogue = Epilogue::relu;
    Status status;
    std::unique_ptr<Matmul> matmul = device->makeMatmul(info, status);
    std::vector<char> a = makeOperand(type, 21, 1), b = makeOperand(type, 15, 2), bias = makeOperand(type, info.n, 3);
    std::vector<char> want(size_t(35 * getBytes(type))), got(want);
    ASSERT_TRUE(makeReferenceMatmul(info)->run(a.data(), b.data(), want.data(), bias.data()).ok());
    bias.insert(bias.begin(), size_t(getBytes(type)), 'x');
    int64_t before = fake::cublasLtCalls;
    void *c = upload(got);
    ASSERT_TRUE(matmul->run(upload(a), upload(b), c, static_cast<char *>(upload(bias)) + getBytes(type)).ok());
    ASSERT_TRUE(device->read(got.data(), c, int64_t(got.size())).ok());
    EXPECT_EQ(got, want);
    EXPECT_EQ(fake::cublasLtCalls, before + 1);
  }
}

// 16 16 + 1 1 + 1 is 258, which bf16 has; 257 it has not, and rounds to 256. For f16, 2049.
TEST_F(MatmulTest, SumsAreRoundedOnce) {
  for (ElementType type : {ElementType::bf16, ElementType::f16}) {
    SCOPED_TRACE(getName(type));
    auto round = [&](float value) { return type == ElementType::bf16 ? toBfloat(value) : toHalf(value); };
    float large = type == ElementType::bf16 ? 256 : 2048;
    MatmulInfo info = describe({"", {}, 1, 8, 2, {2, 1}, {8, 1}, {8, 1}}, type, type);
    info.bias = true;
    Status status;
    std::unique_ptr<Matmul> matmul = device->makeMatmul(info, status);
    std::vector<uint16_t> a{round(16), round(1)}, b(8, round(large / 16)), bias(8, round(1)), got(8);
    b.insert(b.end(), 8, round(1));
    std::vector<uint16_t> want(8, round(large + 2));
    auto send = [&](const std::vector<uint16_t> &values) {
      auto *bytes = reinterpret_cast<const char *>(values.data());
      return static_cast<char *>(upload(std::vector<char>(bytes, bytes + 2 * values.size())));
    };
    void *c = send(got);
    std::vector<uint16_t> shifted(bias);
    shifted.insert(shifted.begin(), round(7));
    for (const char *at : {send(bias), send(shifted) + 2}) {
      ASSERT_TRUE(matmul->run(send(a), send(b), c, at).ok());
      ASSERT_TRUE(device->read(got.data(), c, 16).ok());
      EXPECT_EQ(got, want);
    }
  }
}

// The double takes all of the workspace that the description has, and fills it.
TEST_F(MatmulTest, WorkspaceIsTheCallers) {
  constexpr int64_t kBytes = 1024;
  MatmulInfo info = describe(shapes[0], ElementType::f32, ElementType::f32);
  info.workspace = kBytes;
  Status status;
  std::unique_ptr<Matmul> matmul = device->makeMatmul(info, status);
  std::vector<char> a = makeOperand(info.type, 21, 1), b = makeOperand(info.type, 15, 2), want(35 * 4), got(35 * 4);
  ASSERT_TRUE(makeReferenceMatmul(info)->run(a.data(), b.data(), want.data()).ok());
  std::vector<char> arena(256 + kBytes + 256, 'x'), filled(arena);
  std::fill_n(filled.begin() + 256, kBytes, char(0xff));
  char *memory = static_cast<char *>(upload(arena));
  void *places[] = {upload(a), upload(b), upload(got)};
  status = matmul->run(places[0], places[1], places[2], nullptr, memory + 256);
  ASSERT_TRUE(status.ok()) << status.message();
  ASSERT_TRUE(device->read(got.data(), places[2], int64_t(got.size())).ok());
  ASSERT_TRUE(device->read(arena.data(), memory, int64_t(arena.size())).ok());
  EXPECT_EQ(got, want);
  EXPECT_EQ(arena, filled);
  // None, one that is not aligned, one that is not the device's.
  for (void *wrong :
       {static_cast<void *>(nullptr), static_cast<void *>(memory + 64), static_cast<void *>(arena.data())})
    EXPECT_FALSE(matmul->run(places[0], places[1], places[2], nullptr, wrong).ok());
}

TEST_F(MatmulTest, Tf32OnlyIfAsked) {
  MatmulInfo info = describe(shapes[0], ElementType::f32, ElementType::f32);
  check(info, 1);
  EXPECT_EQ(fake::lastComputeType, CUBLAS_COMPUTE_32F);
  setenv("TP_TF32", "1", 1);
  check(info, 1);
  unsetenv("TP_TF32");
  EXPECT_EQ(fake::lastComputeType, CUBLAS_COMPUTE_32F_FAST_TF32);
}

TEST_F(MatmulTest, RefusesOtherTypesByName) {
  for (ElementType type : {ElementType::f8E4M3FN, ElementType::c64, ElementType::i1}) {
    Status status;
    EXPECT_FALSE(device->makeMatmul(describe(shapes[0], type, ElementType::f32), status));
    EXPECT_EQ(status.message(), std::string("matmul of ") + getName(type) + " into f32 has no implementation on GPUs");
  }
}
