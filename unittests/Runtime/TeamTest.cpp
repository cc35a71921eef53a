//===- TeamTest.cpp - ranges among threads ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Team.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

using namespace tp::runtime;

namespace {
/// What a function was called with.
struct Calls {
  std::mutex mutex;
  std::vector<std::pair<int64_t, int64_t>> ranges;
  std::set<std::thread::id> threads;

  static void note(const void *arguments, int64_t begin, int64_t end) {
    Calls &calls = *static_cast<Calls *>(const_cast<void *>(arguments));
    std::lock_guard lock(calls.mutex);
    calls.ranges.push_back({begin, end});
    calls.threads.insert(std::this_thread::get_id());
  }
};
} // namespace

TEST(Team, RangesCoverTheLoopOnce) {
  for (int threads : {1, 2, 3, 8})
    for (int64_t grain : {1, 64})
      for (int64_t size : {1, 2, 7, 63, 64, 65, 200, 1000, 4096, 100003}) {
        Calls calls;
        runRanges(threads, Calls::note, &calls, size, grain);
        std::sort(calls.ranges.begin(), calls.ranges.end());
        int64_t next = 0;
        for (auto [begin, end] : calls.ranges) {
          EXPECT_EQ(begin, next);
          EXPECT_LT(begin, end);
          EXPECT_TRUE(end % grain == 0 || end == size) << end << " of " << size;
          next = end;
        }
        EXPECT_EQ(next, size) << threads << " threads, grain " << grain;
        EXPECT_LE(calls.threads.size(), size_t(threads));
      }
}

TEST(Team, OneThreadIsOneCall) {
  Calls calls;
  runRanges(1, Calls::note, &calls, 1000, 1);
  EXPECT_EQ(calls.ranges.size(), 1u);
  EXPECT_TRUE(calls.threads.count(std::this_thread::get_id()));
}

TEST(Team, SmallLoopsStayInOnePiece) {
  Calls calls;
  runRanges(4, Calls::note, &calls, 64, 64);
  EXPECT_EQ(calls.ranges.size(), 1u);
}

TEST(Team, CoresAreSharedByRanks) {
  int cores = getThreadsPerRank(1);
  EXPECT_GE(cores, 1);
  EXPECT_EQ(getThreadsPerRank(1 << 20), 1);
  EXPECT_LE(getThreadsPerRank(2), cores);
}
