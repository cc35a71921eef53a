//===- ProgressTest.cpp - collectives beside a rank's own work ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Progress.h"
#include "Ranks.h"
#include <chrono>
#include <gtest/gtest.h>
#include <numeric>

using namespace tp::runtime;

static void sleepFor(double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); }

TEST(ProgressTest, RunsInTheOrderOfStarts) {
  std::vector<int> order;
  Progress progress;
  for (int i = 0; i < 100; ++i)
    EXPECT_EQ(progress.start([&order, i] {
      order.push_back(i);
      return Status();
    }),
              i + 1);
  EXPECT_TRUE(progress.wait(100).ok());
  std::vector<int> all(100);
  std::iota(all.begin(), all.end(), 0);
  EXPECT_EQ(order, all);
}

TEST(ProgressTest, WaitsForNothing) {
  Progress progress;
  EXPECT_TRUE(progress.wait(0).ok());
  EXPECT_TRUE(progress.wait(7).ok());
  EXPECT_TRUE(progress.waitAll().ok());
}

TEST(ProgressTest, RunsBesideTheCaller) {
  Progress progress;
  std::atomic<bool> goesOn = false;
  progress.start([&] {
    while (!goesOn)
      sleepFor(0.001);
    return Status();
  });
  goesOn = true; // would never come if the call blocked
  EXPECT_TRUE(progress.waitAll().ok());
}

TEST(ProgressTest, ErrorsCountFromTheirCallOn) {
  Progress progress;
  int64_t good = progress.start([] { return Status(); });
  int64_t bad = progress.start([] { return Status::error("first"); });
  int64_t worse = progress.start([] { return Status::error("second"); });
  EXPECT_TRUE(progress.wait(good).ok());
  EXPECT_EQ(progress.wait(worse).message(), "first");
  EXPECT_EQ(progress.wait(bad).message(), "first");
  EXPECT_TRUE(progress.wait(good).ok());
}

TEST(ProgressTest, EndsWithWhatIsUnderWay) {
  std::atomic<int> ended = 0;
  {
    Progress progress;
    for (int i = 0; i < 3; ++i)
      progress.start([&] {
        sleepFor(0.01);
        ++ended;
        return Status();
      });
  }
  EXPECT_EQ(ended, 3);
}

/// Many collectives of two groups in flight on every rank, whose threads come and
/// go at different times: each has its own numbers.
TEST(ProgressTest, ManyInFlight) {
  Manifest manifest;
  manifest.mesh = {{"a", 2}, {"b", 2}};
  manifest.groups = {{{0, 1, 0}}, {{0, 1, 0}, {1, 1, 0}}};
  manifest.slots = 1;
  constexpr int64_t kCalls = 40, kCount = 3000;
  std::vector<Status> statuses = onRanks(manifest, 60, [&](int64_t rank, Communicator &communicator) -> Status {
    std::vector<std::vector<float>> in(kCalls), out(kCalls);
    Progress progress;
    for (int64_t call = 0; call < kCalls; ++call) {
      in[size_t(call)].assign(kCount, float(rank + 10 * call));
      out[size_t(call)].resize(kCount);
      progress.start([&, call] {
        return communicator.allReduce(call % 2, Reduction::add, ElementType::f32, kCount, in[size_t(call)].data(),
                                      out[size_t(call)].data());
      });
      if (hash(uint64_t(4 * call + rank)) % 8 == 0)
        sleepFor(0.001);
    }
    for (int64_t call = 0; call < kCalls; ++call) {
      if (Status status = progress.wait(call + 1); !status.ok())
        return status;
      float expected = call % 2 ? 6 + 40 * float(call) : 2 * float(rank % 2) + 2 + 20 * float(call);
      if (out[size_t(call)] != std::vector<float>(kCount, expected))
        return giveUp(communicator, "call " + std::to_string(call) + " has wrong numbers");
    }
    return {};
  });
  for (const Status &status : statuses)
    EXPECT_TRUE(status.ok()) << status.message();
}

/// A rank does not come to the third of five in flight: all ranks end with the
/// sentence that they would end with without starting.
TEST(ProgressTest, AbsenceIsNamed) {
  std::vector<Status> statuses = onRanks(makeLine(2), 0.3, [](int64_t rank, Communicator &communicator) {
    std::vector<float> in(100), out(100);
    Progress progress;
    for (int call = 0; call < (rank == 1 ? 2 : 5); ++call)
      progress.start(
          [&] { return communicator.allReduce(0, Reduction::add, ElementType::f32, 100, in.data(), out.data()); });
    Status status = progress.waitAll();
    if (rank == 1) { // it goes on with other things
      sleepFor(0.6);
      status = communicator.allReduce(0, Reduction::add, ElementType::f32, 100, in.data(), out.data());
    }
    return status;
  });
  for (const Status &status : statuses)
    EXPECT_EQ(status.message(), "all_reduce: rank 1 did not arrive within the deadline of 0.3 s; rank 0 waited for it "
                                "in number 3 of group 0, rank 1 is past all_reduce, number 2 of group 0");
}

/// A rank fails by itself while its collective is under way.
TEST(ProgressTest, AbortEndsWhatIsUnderWay) {
  auto start = std::chrono::steady_clock::now();
  std::vector<Status> statuses = onRanks(makeLine(3), 60, [](int64_t rank, Communicator &communicator) {
    std::vector<float> in(100), out(100);
    Progress progress;
    if (rank == 2) {
      sleepFor(0.05);
      return giveUp(communicator, "rank 2: its memory is full");
    }
    progress.start(
        [&] { return communicator.allReduce(0, Reduction::add, ElementType::f32, 100, in.data(), out.data()); });
    if (rank == 1) {
      sleepFor(0.02);
      communicator.abort("rank 1: matmul 7 is not described");
    }
    return progress.waitAll();
  });
  for (int64_t rank = 0; rank < 2; ++rank)
    EXPECT_EQ(statuses[size_t(rank)].message(), "rank 1: matmul 7 is not described");
  EXPECT_LT(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), 10);
}
