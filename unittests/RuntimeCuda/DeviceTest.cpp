//===- DeviceTest.cpp - CudaDevice on the double of the driver ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../runtime/device/cuda/CudaDevice.h"
#include <cstring>
#include <gtest/gtest.h>
#include <numeric>
#include <thread>

using namespace tp::runtime;
using namespace tp::runtime::cuda;

namespace {

class DeviceTest : public testing::Test {
protected:
  void SetUp() override {
    Status status;
    device = CudaDevice::make(0, status);
    ASSERT_TRUE(status.ok()) << status.message();
  }
  void *allocate(int64_t bytes) {
    void *memory = nullptr;
    Status status = device->allocate(bytes, memory);
    EXPECT_TRUE(status.ok()) << status.message();
    return memory;
  }
  static void expectGood(const Status &status) { EXPECT_TRUE(status.ok()) << status.message(); }

  std::unique_ptr<CudaDevice> device;
};

std::vector<int32_t> makeNumbers(size_t count) {
  std::vector<int32_t> numbers(count);
  std::iota(numbers.begin(), numbers.end(), 1);
  return numbers;
}

} // namespace

// Several pieces of staging memory, with a rest; the source may change at once.
TEST_F(DeviceTest, WritesAndReadsWhatIsLargerThanItsStagingMemory) {
  for (size_t count : {0, 1, 1000, 3 * (1 << 20) + 7}) {
    std::vector<int32_t> numbers = makeNumbers(count), back(count);
    int64_t bytes = int64_t(count) * 4;
    void *first = allocate(bytes), *second = allocate(bytes);
    expectGood(device->write(first, numbers.data(), bytes));
    std::fill(numbers.begin(), numbers.end(), -1);
    expectGood(device->copy(second, first, bytes));
    expectGood(device->clear(first, bytes));
    expectGood(device->read(back.data(), second, bytes));
    EXPECT_EQ(back, makeNumbers(count));
    expectGood(device->read(back.data(), first, bytes));
    EXPECT_EQ(back, std::vector<int32_t>(count, 0));
    device->release(first);
    device->release(second);
  }
}

TEST_F(DeviceTest, FindsTheAllocationOfAnAddress) {
  char *memory = static_cast<char *>(allocate(1000));
  auto found = device->findAllocation(memory + 999);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->base, memory);
  EXPECT_EQ(found->bytes, 1000);
  EXPECT_FALSE(device->findAllocation(memory + 1000));
  EXPECT_FALSE(device->findAllocation(nullptr));
}

TEST_F(DeviceTest, SaysWhatMemoryIsLeft) {
  void *memory = nullptr;
  Status status = device->allocate(int64_t(1) << 40, memory);
  EXPECT_TRUE(status.isOutOfMemory());
  EXPECT_NE(status.message().find("1099511627776 bytes asked for"), std::string::npos) << status.message();
  expectGood(device->synchronize()); // and goes on
}

TEST_F(DeviceTest, LaunchesKernelsOfASection) {
  expectGood(device->loadKernels("kernels of the double", {"test_scale"}));
  float in[] = {1, 2, 3, 4}, out[4];
  void *from = allocate(sizeof in), *to = allocate(sizeof out);
  expectGood(device->write(from, in, sizeof in));
  uint64_t arguments[] = {reinterpret_cast<uint64_t>(to), reinterpret_cast<uint64_t>(from), 10};
  LaunchShape shape;
  shape.grid[0] = 2;
  shape.block[0] = 2;
  shape.sharedBytes = 100 << 10;
  expectGood(device->launch(0, shape, arguments, 3));
  arguments[2] = 0; // they were taken
  expectGood(device->read(out, to, sizeof out));
  EXPECT_EQ(std::vector<float>(out, out + 4), (std::vector<float>{10, 21, 32, 43}));
  shape.grid[1] = 0;
  expectGood(device->launch(0, shape, arguments, 3)); // nothing
  EXPECT_EQ(device->launch(7, LaunchShape(), arguments, 3).message(),
            "cuda:0 (double without a GPU): kernel 7 is not described");
  EXPECT_FALSE(device->synchronize().ok()); // after an error all calls fail
}

TEST_F(DeviceTest, RefusesWhatIsNoKernels) {
  EXPECT_EQ(device->loadKernels("rubbish", {}).message(),
            "cuda:0 (double without a GPU): the executable's kernels: device kernel image is invalid "
            "(CUDA_ERROR_INVALID_IMAGE)");
}

TEST_F(DeviceTest, RefusesADeviceThatIsNotThere) {
  Status status;
  EXPECT_FALSE(CudaDevice::make(8, status));
  EXPECT_EQ(status.message(), "there is no GPU 8: this process sees 8");
}

TEST_F(DeviceTest, ReplaysARecordedStep) {
  int32_t value = 5, got = 0;
  void *from = allocate(4), *to = allocate(4);
  expectGood(device->write(from, &value, 4));
  expectGood(device->clear(to, 4));
  expectGood(device->synchronize());
  Status status;
  expectGood(device->beginCapture());
  expectGood(device->copy(to, from, 4));
  std::unique_ptr<DeviceGraph> graph = device->endCapture(status);
  ASSERT_TRUE(graph) << status.message();
  expectGood(device->read(&got, to, 4));
  EXPECT_EQ(got, 0); // recorded, not done
  for (value = 6; value < 9; ++value) {
    expectGood(device->write(from, &value, 4));
    expectGood(device->replay(*graph));
    expectGood(device->read(&got, to, 4));
    EXPECT_EQ(got, value);
  }
}

// What fails while a step is recorded is not recorded; the device works on.
TEST_F(DeviceTest, GoesOnAfterARecordingThatFails) {
  void *memory = allocate(4);
  expectGood(device->beginCapture());
  EXPECT_FALSE(device->launch(3, LaunchShape(), nullptr, 0).ok());
  Status status;
  EXPECT_FALSE(device->endCapture(status));
  EXPECT_EQ(status.message(), "cuda:0 (double without a GPU): kernel 3 is not described");
  expectGood(device->clear(memory, 4));
  expectGood(device->synchronize());
}

TEST_F(DeviceTest, TimesBetweenMarks) {
  int64_t bytes = 64 << 20;
  void *memory = allocate(bytes);
  expectGood(device->mark(0));
  expectGood(device->clear(memory, bytes));
  expectGood(device->mark(2));
  double seconds = -1;
  expectGood(device->getSeconds(0, 2, seconds));
  EXPECT_GT(seconds, 0);
  EXPECT_LT(seconds, 10);
  EXPECT_FALSE(device->getSeconds(0, 5, seconds).ok());
}

// Work that never ends: whoever watches ends the wait.
TEST_F(DeviceTest, WatchEndsAWait) {
  Status status;
  std::unique_ptr<CudaDevice> other = CudaDevice::make(0, status);
  CUevent never;
  ASSERT_EQ(cuEventCreate(&never, CU_EVENT_DISABLE_TIMING), CUDA_SUCCESS);
  // The other one's stream gets to the event half a second later.
  std::vector<char> much(64);
  int calls = 0;
  device->setWatch([&] { return ++calls < 3 ? Status() : Status::error("rank 1 is gone"); });
  ASSERT_EQ(cuStreamBeginCapture(other->getCuStream(), CU_STREAM_CAPTURE_MODE_THREAD_LOCAL), CUDA_SUCCESS);
  ASSERT_EQ(cuEventRecord(never, other->getCuStream()), CUDA_SUCCESS); // recorded and not done
  ASSERT_EQ(cuStreamWaitEvent(device->getCuStream(), never, 0), CUDA_SUCCESS);
  EXPECT_EQ(device->synchronize().message(), "rank 1 is gone");
  EXPECT_EQ(calls, 3);
  CUgraph graph;
  CUgraphExec executable;
  ASSERT_EQ(cuStreamEndCapture(other->getCuStream(), &graph), CUDA_SUCCESS);
  ASSERT_EQ(cuGraphInstantiate(&executable, graph, 0), CUDA_SUCCESS);
  ASSERT_EQ(cuGraphLaunch(executable, other->getCuStream()), CUDA_SUCCESS); // so that the stream ends
  cuGraphExecDestroy(executable);
  cuGraphDestroy(graph);
  cuEventDestroy(never);
}
