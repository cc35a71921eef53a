//===- ConvolutionTest.cpp - convolutions: what cuDNN is asked for, and the plain kernel ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Runtime/FakeCudnn/Cudnn.h"
#include "DeviceTest.h"
#include <cudnn.h>

using namespace tp::runtime;
using namespace tp::runtime::cuda;

namespace {

/// Orders of dimensions, the outermost first: 0 is the batch (the features of y, of a filter),
/// 1 the features (those of x).
using Order = std::vector<size_t>;

struct Shape {
  const char *name;
  std::vector<int64_t> x, w; // sizes
  std::vector<int64_t> padding, strides, dilations;
  int64_t groups = 1;
  Order xOrder, yOrder, wOrder; // none: as they are counted
  bool isCudnn = true;
};

const Shape shapes[] = {
    {"rows and columns", {2, 3, 5, 6}, {4, 3, 3, 2}, {1, 0}, {1, 1}, {1, 1}, 1, {}, {}, {}},
    {"features last", {2, 3, 5, 6}, {4, 3, 3, 2}, {1, 1}, {1, 1}, {1, 1}, 1, {0, 2, 3, 1}, {0, 2, 3, 1}, {0, 2, 3, 1}},
    {"features last in x alone", {2, 3, 5, 6}, {4, 3, 3, 2}, {1, 1}, {1, 1}, {1, 1}, 1, {0, 2, 3, 1}, {}, {}},
    {"batch last", {2, 3, 5, 6}, {4, 3, 3, 2}, {0, 0}, {1, 1}, {1, 1}, 1, {1, 2, 3, 0}, {2, 3, 1, 0}, {}},
    {"strides that leave rows", {2, 3, 8, 9}, {4, 3, 3, 2}, {1, 0}, {2, 3}, {1, 1}, 1, {}, {}, {}},
    {"dilated windows", {2, 3, 8, 9}, {4, 3, 3, 2}, {2, 1}, {1, 2}, {2, 3}, 1, {}, {}, {}},
    {"groups", {2, 6, 5, 6}, {4, 3, 3, 2}, {1, 1}, {2, 1}, {1, 1}, 2, {}, {}, {}},
    {"each feature alone", {2, 4, 5, 5}, {8, 1, 3, 3}, {1, 1}, {1, 1}, {1, 1}, 4, {}, {}, {}},
    {"each feature alone, last",
     {2, 4, 5, 5},
     {8, 1, 3, 3},
     {1, 1},
     {2, 2},
     {1, 1},
     4,
     {0, 2, 3, 1},
     {0, 2, 3, 1},
     {0, 2, 3, 1}},
    {"one dimension", {2, 3, 7}, {4, 3, 3}, {1}, {2}, {1}, 1, {}, {}, {}},
    {"one dimension, features last", {2, 3, 7}, {4, 3, 3}, {1}, {2}, {1}, 1, {0, 2, 1}, {0, 2, 1}, {0, 2, 1}},
    {"three dimensions", {2, 3, 4, 5, 6}, {2, 3, 2, 3, 1}, {0, 1, 0}, {1, 2, 1}, {1, 1, 1}, 1, {}, {}, {}},
    {"three, features last",
     {1, 2, 4, 5, 6},
     {3, 2, 2, 3, 2},
     {1, 1, 1},
     {2, 1, 1},
     {1, 2, 1},
     1,
     {0, 2, 3, 4, 1},
     {0, 2, 3, 4, 1},
     {0, 2, 3, 4, 1}},
    {"a window of all rows", {2, 3, 5, 6}, {4, 3, 5, 6}, {0, 0}, {1, 1}, {1, 1}, 1, {}, {}, {}},
    {"one row", {1, 1, 1, 1}, {1, 1, 1, 1}, {0, 0}, {1, 1}, {1, 1}, 1, {}, {}, {}},
    {"a filter that lies otherwise",
     {2, 3, 5, 6},
     {4, 3, 3, 2},
     {1, 0},
     {1, 1},
     {1, 1},
     1,
     {},
     {},
     {2, 3, 1, 0},
     false},
    {"features last in the filter alone",
     {2, 3, 5, 6},
     {4, 3, 3, 2},
     {1, 0},
     {1, 1},
     {1, 1},
     1,
     {},
     {},
     {0, 2, 3, 1},
     false},
};

ConvolutionInfo::Tensor place(const std::vector<int64_t> &sizes, const Order &order) {
  ConvolutionInfo::Tensor tensor{sizes, std::vector<int64_t>(sizes.size())};
  int64_t stride = 1;
  for (size_t i = sizes.size(); i-- > 0;) {
    size_t dim = order.empty() ? i : order[i];
    tensor.strides[dim] = stride;
    stride *= sizes[dim];
  }
  return tensor;
}

ConvolutionInfo describe(const Shape &shape, ConvolutionKind kind, ElementType type) {
  ConvolutionInfo info{kind, type, place(shape.x, shape.xOrder), place(shape.w, shape.wOrder), {}, {}, {}, {}};
  std::vector<int64_t> y{shape.x[0], shape.w[0]};
  for (size_t dim = 2; dim < shape.x.size(); ++dim) {
    int64_t filter = (shape.w[dim] - 1) * shape.dilations[dim - 2] + 1;
    y.push_back((shape.x[dim] + 2 * shape.padding[dim - 2] - filter) / shape.strides[dim - 2] + 1);
  }
  info.y = place(y, shape.yOrder);
  info.padding = shape.padding;
  info.strides = shape.strides;
  info.dilations = shape.dilations;
  info.groups = shape.groups;
  return info;
}

int64_t count(const ConvolutionInfo::Tensor &tensor) {
  int64_t elements = 1;
  for (int64_t size : tensor.sizes)
    elements *= size;
  return elements;
}
int64_t countBytes(const ConvolutionInfo &info) {
  return (count(info.x) + count(info.w) + count(info.y)) * getBytes(info.type);
}

class ConvolutionTest : public DeviceTest {
protected:
  /// Against the reference on the host.
  void check(const ConvolutionInfo &info, bool isCudnn) {
    bool isForward = info.kind == ConvolutionKind::forward, isData = info.kind == ConvolutionKind::data;
    std::vector<char> a = makeOperand(info.type, count(isData ? info.y : info.x), 1);
    std::vector<char> b = makeOperand(info.type, count(isForward || isData ? info.w : info.y), 2);
    std::vector<char> want(size_t(count(info.getResult()) * getBytes(info.type)), 'c'), got(want);
    ASSERT_TRUE(makeReferenceConvolution(info)->run(a.data(), b.data(), want.data()).ok());
    Status status;
    std::unique_ptr<Convolution> convolution = device->makeConvolution(info, status);
    ASSERT_TRUE(convolution) << status.message();
    void *places[] = {upload(a), upload(b), upload(got), upload(std::vector<char>(size_t(info.workspace), 'w'))};
    int64_t before = fake::cudnnCalls;
    status = convolution->run(places[0], places[1], places[2], info.workspace ? places[3] : nullptr);
    ASSERT_TRUE(status.ok()) << status.message();
    EXPECT_EQ(fake::cudnnCalls - before, isCudnn);
    ASSERT_TRUE(device->read(got.data(), places[2], int64_t(got.size())).ok());
    EXPECT_EQ(got, want);
    for (void *place : places)
      device->release(place);
  }
};

} // namespace

TEST_F(ConvolutionTest, AllFormsOfAllTypes) {
  for (ElementType type : {ElementType::f32, ElementType::f64, ElementType::f16, ElementType::bf16})
    for (ConvolutionKind kind : {ConvolutionKind::forward, ConvolutionKind::data, ConvolutionKind::filter})
      for (const Shape &shape : shapes) {
        SCOPED_TRACE(testing::Message() << shape.name << ", kind " << int(kind) << " of " << getName(type));
        check(describe(shape, kind, type), shape.isCudnn);
      }
}

// Those of the double that give other numbers in each run, that need more memory, and that
// use tensor cores for fp32 come first.
TEST_F(ConvolutionTest, AlgorithmKeepsToTheRules) {
  for (ConvolutionKind kind : {ConvolutionKind::forward, ConvolutionKind::data, ConvolutionKind::filter}) {
    ConvolutionInfo info = describe(shapes[0], kind, ElementType::f32);
    info.workspace = countBytes(info) + 100;
    check(info, true);
    EXPECT_EQ(fake::lastWorkspaceBytes, countBytes(info));
    EXPECT_EQ(fake::lastMathType, CUDNN_FMA_MATH);
    info.workspace = countBytes(info) - 1;
    check(info, true);
    EXPECT_EQ(fake::lastWorkspaceBytes, 0);

    setenv("TP_TF32", "1", 1);
    check(info, true);
    unsetenv("TP_TF32");
    EXPECT_EQ(fake::lastMathType, CUDNN_TENSOR_OP_MATH);
    check(describe(shapes[0], kind, ElementType::bf16), true);
    EXPECT_EQ(fake::lastMathType, CUDNN_TENSOR_OP_MATH);
  }
}

TEST_F(ConvolutionTest, WorkspaceIsTheCallers) {
  ConvolutionInfo info = describe(shapes[0], ConvolutionKind::forward, ElementType::f32);
  info.workspace = countBytes(info);
  Status status;
  std::unique_ptr<Convolution> convolution = device->makeConvolution(info, status);
  ASSERT_TRUE(convolution) << status.message();
  std::vector<char> memory(size_t(4 * countBytes(info)));
  char *x = static_cast<char *>(upload(memory)), *y = static_cast<char *>(upload(memory)),
       *workspace = static_cast<char *>(upload(memory));
  EXPECT_TRUE(convolution->run(x, x, y, workspace + 256).ok());
  for (void *wrong :
       {static_cast<void *>(nullptr), static_cast<void *>(workspace + 64), static_cast<void *>(memory.data())})
    EXPECT_FALSE(convolution->run(x, x, y, wrong).ok());
}
