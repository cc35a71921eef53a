//===- CommunicatorErrorTest.cpp - ranks that do not agree ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ranks.h"
#include <chrono>
#include <gtest/gtest.h>

using namespace tp::runtime;

namespace {

constexpr double kDeadline = 0.3;

/// Runs on `ranks` ranks; each must end with the sentence `expected`, and soon.
void expectOnAll(int64_t ranks, const std::string &expected,
                 const std::function<Status(int64_t, Communicator &)> &body) {
  auto start = std::chrono::steady_clock::now();
  std::vector<Status> statuses = onRanks(makeLine(ranks), kDeadline, body);
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  EXPECT_LT(seconds, 10 * kDeadline);
  for (const Status &status : statuses)
    EXPECT_EQ(status.message(), expected);
}

Status reduce(Communicator &communicator, int64_t count = 4, Reduction reduction = Reduction::add,
              ElementType type = ElementType::f32, int64_t group = 0) {
  std::vector<char> in(64), out(64);
  return communicator.allReduce(group, reduction, type, count, in.data(), out.data());
}

Status gather(Communicator &communicator, int64_t bytes = 16) {
  std::vector<char> in(64), out(256);
  return communicator.allGather(0, 1, bytes, in.data(), out.data());
}

} // namespace

TEST(CommunicatorErrorTest, KindsDiffer) {
  for (int64_t ranks : {2, 3, 4})
    expectOnAll(ranks, "collectives differ: rank 0 calls all_reduce, rank 1 calls all_gather, as number 1 of group 0",
                [](int64_t rank, Communicator &communicator) {
                  return rank == 1 ? gather(communicator) : reduce(communicator);
                });
}

TEST(CommunicatorErrorTest, KindsDifferButNotTheNumbers) {
  expectOnAll(2, "collectives differ: rank 0 calls broadcast, rank 1 calls all_gather, as number 1 of group 0",
              [](int64_t rank, Communicator &communicator) {
                std::vector<char> in(16), out(32);
                return rank == 1 ? gather(communicator) : communicator.broadcast(0, 1, 16, in.data(), out.data());
              });
}

TEST(CommunicatorErrorTest, FirstOfManyThatDiffersIsNamed) {
  expectOnAll(3, "collectives differ: rank 0 calls all_gather, rank 2 calls all_reduce, as number 6 of group 0",
              [](int64_t rank, Communicator &communicator) {
                for (int i = 0; i < 5; ++i)
                  if (Status status = reduce(communicator); !status.ok())
                    return status;
                if (rank != 2)
                  return gather(communicator);
                return reduce(communicator);
              });
}

TEST(CommunicatorErrorTest, ArgumentsDiffer) {
  const std::string wrong = "collectives differ: rank 0 calls all_reduce, rank 1 calls all_reduce with other "
                            "arguments, as number 1 of group 0";
  expectOnAll(2, wrong, [](int64_t rank, Communicator &communicator) { return reduce(communicator, 3 + rank); });
  expectOnAll(2, wrong, [](int64_t rank, Communicator &communicator) {
    return reduce(communicator, 4, rank ? Reduction::max : Reduction::add);
  });
  expectOnAll(2, wrong, [](int64_t rank, Communicator &communicator) {
    return reduce(communicator, 4, Reduction::add, rank ? ElementType::i32 : ElementType::f32);
  });
  expectOnAll(2,
              "collectives differ: rank 0 calls all_gather, rank 1 calls all_gather with other arguments, as number 1 "
              "of group 0",
              [](int64_t rank, Communicator &communicator) { return gather(communicator, 8 + rank); });
  expectOnAll(
      2,
      "collectives differ: rank 0 calls broadcast, rank 1 calls broadcast with other arguments, as number 1 of group 0",
      [](int64_t rank, Communicator &communicator) {
        std::vector<char> in(8), out(8);
        return communicator.broadcast(0, rank, 8, in.data(), out.data());
      });
  expectOnAll(2,
              "collectives differ: rank 0 calls collective_permute, rank 1 calls collective_permute with other "
              "arguments, as number 1 of group 0",
              [](int64_t rank, Communicator &communicator) {
                std::vector<char> in(8), out(8);
                return communicator.permute(0, {{rank, 0}}, 8, in.data(), out.data());
              });
  expectOnAll(2,
              "collectives differ: rank 0 calls reduce_scatter, rank 1 calls reduce_scatter with other arguments, as "
              "number 1 of group 0",
              [](int64_t rank, Communicator &communicator) {
                std::vector<char> in(64), out(64);
                return communicator.reduceScatter(0, Reduction::add, ElementType::f32, 1 + rank, 2, in.data(),
                                                  out.data());
              });
  expectOnAll(2,
              "collectives differ: rank 0 calls all_to_all, rank 1 calls all_to_all with other arguments, as number 1 "
              "of group 0",
              [](int64_t rank, Communicator &communicator) {
                std::vector<char> in(64), out(64);
                return communicator.allToAll(0, 4, {2, 2}, rank, 0, in.data(), out.data());
              });
}

TEST(CommunicatorErrorTest, RankNeverArrives) {
  for (int64_t ranks : {2, 3, 4}) {
    auto statuses = onRanks(makeLine(ranks), kDeadline, [&](int64_t rank, Communicator &communicator) -> Status {
      if (rank != ranks - 1)
        return gather(communicator);
      // It comes when the others have given up, and is told the same.
      std::this_thread::sleep_for(std::chrono::duration<double>(3 * kDeadline));
      return reduce(communicator);
    });
    std::string absent = std::to_string(ranks - 1);
    for (const Status &status : statuses) {
      EXPECT_EQ(
          status.message().find("all_gather: rank " + absent + " did not arrive within the deadline of 0.3 s; rank "),
          0u)
          << status.message();
      EXPECT_EQ(status.message(), statuses[0].message());
    }
  }
}

TEST(CommunicatorErrorTest, RankLeavesInTheMiddle) {
  auto statuses = onRanks(makeLine(3), kDeadline, [&](int64_t rank, Communicator &communicator) -> Status {
    for (int i = 0; i < 20; ++i) {
      if (rank == 1 && i == 10)
        return {};
      if (Status status = reduce(communicator); !status.ok())
        return status;
    }
    return {};
  });
  EXPECT_TRUE(statuses[1].ok());
  for (int rank : {0, 2})
    EXPECT_EQ(statuses[size_t(rank)].message().find("all_reduce: rank 1 did not arrive"), 0u)
        << statuses[size_t(rank)].message();
}

TEST(CommunicatorErrorTest, AbortEndsAllCalls) {
  expectOnAll(3, "the disk is full", [](int64_t rank, Communicator &communicator) {
    if (rank == 2)
      communicator.abort("the disk is full");
    Status status = reduce(communicator);
    return status.ok() ? status : gather(communicator); // later calls fail the same way
  });
}

TEST(CommunicatorErrorTest, WrongArgumentsEndAllCalls) {
  expectOnAll(2, "all_reduce: group 3 does not exist", [](int64_t rank, Communicator &communicator) {
    return rank ? reduce(communicator, 4, Reduction::add, ElementType::f32, 3) : reduce(communicator);
  });
  expectOnAll(2, "all_reduce: and, or are not defined for bf16", [](int64_t, Communicator &communicator) {
    return reduce(communicator, 4, Reduction::or_, ElementType::bf16);
  });
  expectOnAll(2, "all_reduce: only sums are defined for complex<f32>", [](int64_t, Communicator &communicator) {
    return reduce(communicator, 4, Reduction::mul, ElementType::c64);
  });
  expectOnAll(2, "broadcast: root 2 is outside a group of 2", [](int64_t, Communicator &communicator) {
    std::vector<char> in(8), out(8);
    return communicator.broadcast(0, 2, 8, in.data(), out.data());
  });
  expectOnAll(2, "collective_permute: the pair 0, 2 is outside a group of 2", [](int64_t, Communicator &communicator) {
    std::vector<char> in(8), out(8);
    return communicator.permute(0, {{0, 2}}, 8, in.data(), out.data());
  });
  expectOnAll(2, "all_to_all: 2 ranks do not divide dimension 1 of an operand of 2 dimensions",
              [](int64_t, Communicator &communicator) {
                std::vector<char> in(64), out(64);
                return communicator.allToAll(0, 4, {2, 3}, 1, 0, in.data(), out.data());
              });
}
