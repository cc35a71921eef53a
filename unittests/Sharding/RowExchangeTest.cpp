//===- RowExchangeTest.cpp - rows that change their owners ----------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Sharding/RowExchange.h"
#include "gtest/gtest.h"
#include <random>
#include <set>

using namespace tp;
using Rows = llvm::SmallVector<int64_t, 0>;

namespace {

/// Plays the plan on numbers: what each rank ends with; -1 where it takes none.
RankRows play(const RowExchange &plan, const RankRows &held) {
  int64_t ranks = held.size();
  RankRows result;
  for (int64_t rank = 0; rank < ranks; ++rank) {
    Rows all;
    for (int64_t piece : plan.pieces) {
      if (piece < 0) {
        all.append(held[rank].begin(), held[rank].end());
        continue;
      }
      const RowExchange::Round &round = plan.rounds[piece];
      Rows received(round.rows, -7);
      for (size_t i = 0; i < round.pairs.size(); i += 2)
        if (round.pairs[i + 1] == rank)
          for (int64_t row = 0; row < round.rows; ++row)
            if (int64_t local = round.sent[round.pairs[i]][row]; local >= 0)
              received[row] = held[round.pairs[i]][local];
      all.append(received.begin(), received.end());
    }
    Rows &own = result.emplace_back();
    for (int64_t place : plan.taken[rank])
      own.push_back(place < 0 ? -1 : all[place]);
  }
  return result;
}

void expectMatchings(const RowExchange &plan) {
  for (const RowExchange::Round &round : plan.rounds) {
    std::set<int64_t> senders, receivers;
    for (size_t i = 0; i < round.pairs.size(); i += 2) {
      EXPECT_TRUE(senders.insert(round.pairs[i]).second);
      EXPECT_TRUE(receivers.insert(round.pairs[i + 1]).second);
      EXPECT_NE(round.pairs[i], round.pairs[i + 1]);
    }
  }
}

TEST(RowExchange, HaloSendsTheBorderRowsInTwoRounds) {
  RankRows held{{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9, 10, 11}};
  RankRows wanted{{-1, 0, 1, 2, 3, 4}, {3, 4, 5, 6, 7, 8}, {7, 8, 9, 10, 11, -1}};
  RowExchange plan = planRowExchange(held, wanted);
  EXPECT_EQ(plan.rounds.size(), 2u);
  EXPECT_EQ(plan.getSentRows(), 2);
  EXPECT_EQ(play(plan, held), wanted);
  // Left neighbour's rows, own rows, right neighbour's: one run on every rank.
  EXPECT_EQ(plan.taken[1], (Rows{0, 1, 2, 3, 4, 5}));
}

TEST(RowExchange, ReversalIsOneRound) {
  RankRows held{{0, 1}, {2, 3}, {4, 5}, {6, 7}}, wanted{{7, 6}, {5, 4}, {3, 2}, {1, 0}};
  RowExchange plan = planRowExchange(held, wanted);
  EXPECT_EQ(plan.rounds.size(), 1u);
  EXPECT_EQ(plan.getSentRows(), 2);
  EXPECT_EQ(play(plan, held), wanted);
}

TEST(RowExchange, NothingMovesWhereEachHasWhatItWants) {
  RankRows held{{0, 1}, {0, 1}}, wanted{{1}, {0}};
  RowExchange plan = planRowExchange(held, wanted);
  EXPECT_TRUE(plan.rounds.empty());
  EXPECT_EQ(play(plan, held), wanted);
}

TEST(RowExchange, RandomDemands) {
  std::mt19937 random(1);
  for (int round = 0; round < 500; ++round) {
    int64_t ranks = 1 + random() % 6, rows = 1 + random() % 5, width = 1 + random() % 9;
    RankRows held, wanted;
    for (int64_t rank = 0; rank < ranks; ++rank) {
      Rows &own = held.emplace_back();
      for (int64_t i = 0; i < rows; ++i)
        own.push_back(random() % 4 == 0 && i > 0 ? -1 : rank * rows + i);
      for (Rows &mine = wanted.emplace_back(); int64_t(mine.size()) < width;)
        mine.push_back(-1);
    }
    for (Rows &mine : wanted)
      for (int64_t &row : mine) {
        const Rows &some = held[random() % ranks];
        row = some[random() % rows];
      }
    RowExchange plan = planRowExchange(held, wanted);
    expectMatchings(plan);
    ASSERT_EQ(play(plan, held), wanted) << "round " << round;
  }
}

} // namespace
