//===- FaultTest.cpp - faults end as errors, everywhere and soon ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Faults.h"
#include <algorithm>
#include <gtest/gtest.h>
#include <string_view>

using namespace tp::runtime;
using namespace tp::runtime::conformance;

namespace {

constexpr double kShortDeadline = 0.25, kLongDeadline = 30;

struct Case {
  const Backend *backend;
  FaultKind kind;
  const char *name;
};

std::vector<Case> getCases() {
  std::vector<Case> cases;
  for (const Backend &backend : getBackends())
    for (auto [kind, name] :
         {std::pair{FaultKind::exits, "exits"}, std::pair{FaultKind::throwsError, "throws"},
          std::pair{FaultKind::outOfMemory, "out_of_memory"}, std::pair{FaultKind::hangs, "hangs"},
          std::pair{FaultKind::late, "late"}, std::pair{FaultKind::slow, "slow"},
          std::pair{FaultKind::interruptions, "interruptions"}, std::pair{FaultKind::otherKind, "other_kind"},
          std::pair{FaultKind::otherSize, "other_size"}, std::pair{FaultKind::otherOrder, "other_order"}})
      if (backend.hasRanks(FaultProgram::kRanks))
        cases.push_back({&backend, kind, name});
  return cases;
}

void PrintTo(const Case &value, std::ostream *os) { *os << value.backend->name << " " << value.name; }

class FaultTest : public testing::TestWithParam<Case> {
protected:
  /// Two neighbours in the order over groups of which neither contains the other
  /// share one rank at most: their order does not matter.
  static bool isHarmless(const Fault &fault) {
    if (fault.kind == FaultKind::slow || fault.kind == FaultKind::interruptions)
      return true;
    int64_t group = FaultProgram::getGroup(fault.point), next = FaultProgram::getGroup(fault.point + 1);
    return fault.kind == FaultKind::otherOrder && group != next && group != 2 && next != 2;
  }

  /// Whether the other order may do no harm over NCCL, whose ranks meet only where they exchange
  /// data: in a collective_permute, those of a pair. The order within each group is the same.
  static bool mayBeHarmless(const Fault &fault) {
    auto isPermute = [](int64_t point) {
      return std::string_view(FaultProgram::getKind(point)) == "collective_permute";
    };
    return fault.kind == FaultKind::otherOrder && (isPermute(fault.point) || isPermute(fault.point + 1));
  }

  /// Whether the others find out by waiting in vain.
  static bool endsByDeadline(const Fault &fault) {
    return fault.kind == FaultKind::exits || fault.kind == FaultKind::hangs || fault.kind == FaultKind::late ||
           fault.kind == FaultKind::otherOrder;
  }

  static void expectNamed(const Fault &fault, const std::string &message) {
    std::string rank = "rank " + std::to_string(fault.rank);
    EXPECT_NE(message.find(rank), std::string::npos) << "expected " << rank << " in: " << message;
    bool namesKind = message.find(FaultProgram::getKind(fault.point)) != std::string::npos;
    if (fault.kind == FaultKind::otherOrder)
      namesKind |= message.find(FaultProgram::getKind(fault.point + 1)) != std::string::npos;
    if (fault.kind != FaultKind::outOfMemory) // which has nothing to do with a collective
      EXPECT_TRUE(namesKind) << "expected " << FaultProgram::getKind(fault.point) << " in: " << message;
  }

  static void check(const Backend &backend, const Fault &fault, const std::vector<uint64_t> &hashes) {
    SCOPED_TRACE(testing::Message() << "point " << fault.point << " (" << FaultProgram::getKind(fault.point)
                                    << ", group " << FaultProgram::getGroup(fault.point) << "), rank " << fault.rank);
    double deadline = endsByDeadline(fault) && !isHarmless(fault) ? kShortDeadline : kLongDeadline;
    FaultRun run = runWithFault(backend, deadline, fault);
    if (isHarmless(fault)) {
      for (const Status &status : run.statuses)
        EXPECT_TRUE(status.ok()) << status.message();
      if (fault.kind != FaultKind::otherOrder) // which hashes in another order
        EXPECT_EQ(run.hashes, hashes);
      return;
    }
    bool allEndWell = std::all_of(run.statuses.begin(), run.statuses.end(), [](auto &status) { return status.ok(); });
    if (backend.name.starts_with("nccl") && allEndWell && mayBeHarmless(fault))
      return;
    for (int64_t rank = 0; rank < FaultProgram::kRanks; ++rank) {
      const Status &status = run.statuses[size_t(rank)];
      EXPECT_FALSE(status.ok()) << "rank " << rank << " did not notice";
      // Those that do not wait in vain have a second.
      double limit = (endsByDeadline(fault) ? kShortDeadline : 0) + 1;
      EXPECT_LT(run.seconds[size_t(rank)], limit) << "rank " << rank;
      if (rank == fault.rank && fault.kind == FaultKind::exits)
        continue;
      expectNamed(fault, status.message());
    }
    // The next run is not disturbed.
    for (const Status &status : runWithFault(backend, kLongDeadline, std::nullopt, 6).statuses)
      EXPECT_TRUE(status.ok()) << status.message();
  }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(, FaultTest, testing::ValuesIn(getCases()),
                         [](auto &info) { return info.param.backend->name + "_" + info.param.name; });

// In full: at 51 points, of two ranks each, 1,020 faults in all.
TEST_P(FaultTest, EndsOnEveryRank) {
  const Backend &backend = *GetParam().backend;
  FaultRun good = runWithFault(backend, kLongDeadline, std::nullopt);
  for (const Status &status : good.statuses)
    ASSERT_TRUE(status.ok()) << status.message();
  for (int64_t point = isFull() ? 0 : 2; point < 51; point += isFull() ? 1 : 13)
    for (int64_t rank = 0; rank < FaultProgram::kRanks; ++rank)
      if ((rank + point) % (isFull() ? 2 : 4) == 0)
        check(backend, {GetParam().kind, point, rank}, good.hashes);
}
