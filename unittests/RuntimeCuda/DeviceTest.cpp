//===- DeviceTest.cpp - CudaDevice on the double of the driver ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../runtime/device/cuda/CudaDevice.h"
#include "../Runtime/FakeCuda/Fake.h"
#include <barrier>
#include <cstring>
#include <future>
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

/// Work that ends when it is let.
class Gate {
public:
  void enqueue(CudaDevice &device) {
    fake::streamOf(device.getCuStream()).enqueue([opened = opened.get_future().share()] { opened.wait(); });
  }
  void open() { opened.set_value(); }

private:
  std::promise<void> opened;
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
  Gate gate;
  int calls = 0;
  device->setWatch([&] { return ++calls < 3 ? Status() : Status::error("rank 1 is gone"); });
  gate.enqueue(*device);
  EXPECT_EQ(device->synchronize().message(), "rank 1 is gone");
  EXPECT_EQ(calls, 3);
  gate.open(); // so that the stream ends
}

//===----------------------------------------------------------------------===//
// The second stream
//===----------------------------------------------------------------------===//

// What was started does not keep what comes then from being done; what awaits it is not done before.
TEST_F(DeviceTest, StartedWorkRunsBesideOtherWork) {
  int32_t values[] = {1, 2}, got = 0;
  char *memory = static_cast<char *>(allocate(16));
  expectGood(device->write(memory, values, 8));
  Gate gate;
  expectGood(device->start(0, [&] {
    gate.enqueue(*device);
    return device->copy(memory + 8, memory, 4);
  }));
  expectGood(device->copy(memory + 12, memory + 4, 4));
  expectGood(device->read(&got, memory + 12, 4)); // would not end if it waited
  EXPECT_EQ(got, 2);
  EXPECT_FALSE(device->isIdle());
  std::thread opener([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    gate.open();
  });
  expectGood(device->await(0));
  expectGood(device->read(&got, memory + 8, 4));
  EXPECT_EQ(got, 1);
  opener.join();
}

// Started work sees what all work before leaves, its own and that which was started.
TEST_F(DeviceTest, StartedWorkBeginsAfterWhatComesBefore) {
  int32_t value = 7, got = 0;
  char *memory = static_cast<char *>(allocate(16));
  expectGood(device->write(memory, &value, 4));
  expectGood(device->synchronize());
  Gate gate;
  gate.enqueue(*device);
  expectGood(device->copy(memory + 4, memory, 4));
  expectGood(device->start(0, [&] { return device->copy(memory + 8, memory + 4, 4); }));
  expectGood(device->start(1, [&] { return device->copy(memory + 12, memory + 8, 4); }));
  std::this_thread::sleep_for(std::chrono::milliseconds(10)); // for what would not wait
  gate.open();
  expectGood(device->await(1));
  expectGood(device->read(&got, memory + 12, 4));
  EXPECT_EQ(got, 7);
}

TEST_F(DeviceTest, SynchronizeWaitsForWhatNobodyAwaits) {
  int32_t value = 7, got = 0;
  char *memory = static_cast<char *>(allocate(8));
  expectGood(device->write(memory, &value, 4));
  Gate gate;
  expectGood(device->start(0, [&] {
    gate.enqueue(*device);
    return device->copy(memory + 4, memory, 4);
  }));
  std::thread opener([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    gate.open();
  });
  expectGood(device->synchronize());
  EXPECT_TRUE(device->isIdle());
  expectGood(device->read(&got, memory + 4, 4));
  EXPECT_EQ(got, 7);
  opener.join();
}

TEST_F(DeviceTest, AnErrorOfStartedWorkIsTheCallers) {
  EXPECT_EQ(device->start(0, [] { return Status::error("rank 1 calls all_gather"); }).message(),
            "rank 1 calls all_gather");
  expectGood(device->synchronize());
  EXPECT_EQ(device->await(3).message(), "cuda:0 (double without a GPU): nothing was started with slot 3");
}

TEST_F(DeviceTest, MarksTimeStartedWork) {
  expectGood(device->mark(0));
  expectGood(device->start(0, [&] {
    Status status = device->mark(1);
    fake::streamOf(device->getCuStream()).enqueue([] { std::this_thread::sleep_for(std::chrono::milliseconds(30)); });
    return status.ok() ? device->mark(2) : status;
  }));
  expectGood(device->mark(3));
  expectGood(device->await(0));
  expectGood(device->mark(4));
  double started = 0, beside = 0, all = 0;
  expectGood(device->getSeconds(1, 2, started));
  expectGood(device->getSeconds(0, 3, beside));
  expectGood(device->getSeconds(0, 4, all));
  EXPECT_GE(started, 0.03);
  EXPECT_LT(beside, 0.03);
  EXPECT_GE(all, 0.03);
}

// A recorded step has both streams, and runs them beside each other: each waits for the other one here.
TEST_F(DeviceTest, ReplaysStartedWorkBesideOtherWork) {
  int32_t value = 0, got[2] = {};
  char *memory = static_cast<char *>(allocate(16));
  Status status;
  auto meet = std::make_shared<std::barrier<>>(2);
  auto enqueueMeeting = [&] { fake::streamOf(device->getCuStream()).enqueue([meet] { meet->arrive_and_wait(); }); };
  expectGood(device->beginCapture());
  expectGood(device->copy(memory + 4, memory, 4));
  expectGood(device->start(0, [&] {
    enqueueMeeting();
    fake::streamOf(device->getCuStream()).enqueue([] { std::this_thread::sleep_for(std::chrono::milliseconds(2)); });
    return device->copy(memory + 8, memory + 4, 4);
  }));
  enqueueMeeting();
  expectGood(device->await(0));
  expectGood(device->copy(memory + 12, memory + 8, 4));
  std::unique_ptr<DeviceGraph> graph = device->endCapture(status);
  ASSERT_TRUE(graph) << status.message();
  for (value = 6; value < 9; ++value) {
    expectGood(device->write(memory, &value, 4));
    expectGood(device->replay(*graph));
    expectGood(device->start(0, [&] { return device->copy(memory, memory + 12, 4); })); // the device goes on as before
    expectGood(device->await(0));
    expectGood(device->read(got, memory, 4));
    EXPECT_EQ(got[0], value);
  }
}

// A recording ends in one stream, also where nobody has awaited what was started, and after an error.
TEST_F(DeviceTest, ARecordingJoinsItsStreams) {
  char *memory = static_cast<char *>(allocate(8));
  Status status;
  auto enqueue = [&] { return device->copy(memory + 4, memory, 4); };
  expectGood(device->start(0, enqueue)); // before it, not awaited
  expectGood(device->beginCapture());
  expectGood(device->start(0, enqueue));
  EXPECT_TRUE(device->endCapture(status)) << status.message();
  expectGood(device->beginCapture());
  expectGood(device->start(0, enqueue));
  EXPECT_FALSE(device->launch(3, LaunchShape(), nullptr, 0).ok());
  EXPECT_FALSE(device->endCapture(status));
  EXPECT_EQ(status.message(), "cuda:0 (double without a GPU): kernel 3 is not described");
  expectGood(device->start(0, enqueue));
  expectGood(device->synchronize());
}
