//===- RowExchange.cpp - rows that change their owners --------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Sharding/RowExchange.h"

using namespace mlir;
using namespace tp;

int64_t RowExchange::getSentRows() const {
  int64_t rows = 0;
  for (const Round &round : rounds)
    rows += round.rows;
  return rows;
}

RankRows tp::getRankRows(const DimSplit &split, ArrayRef<AxisRefAttr> axes, MeshAttr mesh) {
  int64_t ranks = 1;
  for (AxisRefAttr axis : axes)
    ranks *= axis.getSizeIn(mesh);
  RankRows rows;
  for (int64_t position = 0; position < ranks; ++position) {
    SmallVector<int64_t> coords(mesh.getAxes().size(), 0);
    int64_t rest = position;
    for (AxisRefAttr axis : llvm::reverse(axes)) {
      int64_t at = mesh.getAxisPosition(axis.getName()), size = axis.getSizeIn(mesh);
      coords[at] += rest % size * (mesh.getAxes()[at].getSize() / (axis.getPreSize() * size));
      rest /= size;
    }
    auto &own = rows.emplace_back();
    for (int64_t local = 0, count = split.getLocalSize(); local < count; ++local)
      own.push_back(split.getGlobalRow(local, coords, mesh));
  }
  return rows;
}

namespace {
/// Rows that one rank sends another, as local row numbers of the sender.
struct Message {
  int64_t from, to;
  SmallVector<int64_t, 0> rows;
};
} // namespace

/// Local row number by row, of each position.
static SmallVector<llvm::DenseMap<int64_t, int64_t>> indexRows(const RankRows &held) {
  SmallVector<llvm::DenseMap<int64_t, int64_t>> places;
  for (ArrayRef<int64_t> rows : held) {
    auto &own = places.emplace_back();
    for (auto [local, row] : llvm::enumerate(rows))
      if (row >= 0)
        own.try_emplace(row, local);
  }
  return places;
}

using Rounds = SmallVector<SmallVector<const Message *>>;

/// Each message in the first round in which both ranks are free.
static Rounds makeRounds(ArrayRef<const Message *> order) {
  Rounds rounds;
  for (const Message *message : order) {
    auto *round = llvm::find_if(rounds, [&](ArrayRef<const Message *> others) {
      return llvm::none_of(
          others, [&](const Message *other) { return other->from == message->from || other->to == message->to; });
    });
    if (round == rounds.end())
      round = &rounds.emplace_back();
    round->push_back(message);
  }
  return rounds;
}

static size_t countRows(const Rounds &rounds) {
  size_t rows = 0;
  for (ArrayRef<const Message *> round : rounds) {
    const Message *longest =
        *llvm::max_element(round, [](const Message *a, const Message *b) { return a->rows.size() < b->rows.size(); });
    rows += longest->rows.size();
  }
  return rows;
}

/// By distance, which keeps each neighbour's rows together, or the longest
/// messages first if that makes shorter rounds.
static Rounds makeRounds(ArrayRef<Message> messages) {
  SmallVector<const Message *> order;
  for (const Message &message : messages)
    order.push_back(&message);
  llvm::sort(order, [](const Message *a, const Message *b) {
    return std::make_pair(a->from - a->to, a->from) < std::make_pair(b->from - b->to, b->from);
  });
  Rounds byDistance = makeRounds(order);
  llvm::sort(order, [](const Message *a, const Message *b) {
    return std::make_tuple(b->rows.size(), a->from, a->to) < std::make_tuple(a->rows.size(), b->from, b->to);
  });
  Rounds byLength = makeRounds(order);
  return countRows(byLength) < countRows(byDistance) ? byLength : byDistance;
}

RowExchange tp::planRowExchange(const RankRows &held, const RankRows &wanted) {
  int64_t ranks = held.size(), ownRows = held.front().size();
  auto places = indexRows(held);
  // Owners of each row, in the order of ranks.
  llvm::DenseMap<int64_t, SmallVector<int64_t, 1>> owners;
  for (int64_t rank = 0; rank < ranks; ++rank)
    for (int64_t row : held[rank])
      if (row >= 0 && (owners[row].empty() || owners[row].back() != rank))
        owners[row].push_back(rank);

  // messageOf[to]: by row, the message and the place in it.
  SmallVector<Message, 0> messages;
  SmallVector<llvm::DenseMap<int64_t, std::pair<unsigned, int64_t>>> arrives(ranks);
  for (int64_t to = 0; to < ranks; ++to) {
    llvm::DenseMap<int64_t, unsigned> bySender;
    for (int64_t row : wanted[to]) {
      if (row < 0 || places[to].contains(row) || arrives[to].contains(row))
        continue;
      ArrayRef<int64_t> candidates = owners.find(row)->second;
      int64_t from =
          *llvm::min_element(candidates, [&](int64_t a, int64_t b) { return std::abs(a - to) < std::abs(b - to); });
      auto [entry, isNew] = bySender.try_emplace(from, messages.size());
      if (isNew)
        messages.push_back({from, to, {}});
      Message &message = messages[entry->second];
      arrives[to][row] = {entry->second, int64_t(message.rows.size())};
      message.rows.push_back(places[from].lookup(row));
    }
  }

  RowExchange plan;
  SmallVector<unsigned> roundOf(messages.size());
  for (auto [number, members] : llvm::enumerate(makeRounds(messages))) {
    RowExchange::Round &round = plan.rounds.emplace_back();
    round.rows = 0;
    for (const Message *message : members)
      round.rows = std::max<int64_t>(round.rows, message->rows.size());
    round.sent.assign(ranks, SmallVector<int64_t, 0>(round.rows, -1));
    llvm::sort(members, [](const Message *a, const Message *b) { return a->from < b->from; });
    for (const Message *message : members) {
      round.pairs.append({message->from, message->to});
      llvm::copy(message->rows, round.sent[message->from].begin());
      roundOf[message - messages.data()] = number;
    }
  }

  // Pieces in the order in which their rows are wanted, so that what a rank
  // takes is often one run.
  int64_t pieces = plan.rounds.size() + 1;
  SmallVector<double> sum(pieces, 0), count(pieces, 0);
  auto getPiece = [&](int64_t rank, int64_t row) -> std::pair<int64_t, int64_t> {
    if (auto own = places[rank].find(row); own != places[rank].end())
      return {-1, own->second};
    auto [message, place] = arrives[rank].find(row)->second;
    return {roundOf[message], place};
  };
  for (int64_t rank = 0; rank < ranks; ++rank)
    for (auto [place, row] : llvm::enumerate(wanted[rank]))
      if (row >= 0) {
        int64_t piece = getPiece(rank, row).first;
        sum[piece + 1] += double(place);
        count[piece + 1] += 1;
      }
  for (int64_t piece = -1; piece + 1 < pieces; ++piece)
    if (count[piece + 1] > 0)
      plan.pieces.push_back(piece);
  llvm::sort(plan.pieces, [&](int64_t a, int64_t b) {
    return std::make_pair(sum[a + 1] / count[a + 1], a) < std::make_pair(sum[b + 1] / count[b + 1], b);
  });
  SmallVector<int64_t> start(pieces, 0);
  int64_t total = 0;
  for (int64_t piece : plan.pieces) {
    start[piece + 1] = total;
    total += piece < 0 ? ownRows : plan.rounds[piece].rows;
  }
  for (int64_t rank = 0; rank < ranks; ++rank) {
    auto &taken = plan.taken.emplace_back();
    for (int64_t row : wanted[rank]) {
      if (row < 0) {
        taken.push_back(-1);
        continue;
      }
      auto [piece, place] = getPiece(rank, row);
      taken.push_back(start[piece + 1] + place);
    }
  }
  return plan;
}
