//===- RowExchange.h - rows that change their owners -------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_SHARDING_ROWEXCHANGE_H
#define TP_SHARDING_ROWEXCHANGE_H

#include "tp/Sharding/DimSplit.h"

namespace tp {

/// The rows of one dimension that each rank of a group has, or is to have: by
/// position in the group, the numbers of its local rows in order. All ranks have
/// equally many; -1 is a row that is none (padding, or to be filled).
using RankRows = llvm::SmallVector<llvm::SmallVector<int64_t, 0>, 0>;

/// Point-to-point messages that bring each rank of a group the rows it wants and
/// does not have: the halo of a convolution, a slice that starts on another
/// rank, a dimension whose parts change from contiguous to blockwise. No row is
/// sent to a rank that has it or does not want it; messages of one round are as
/// long as its longest.
struct RowExchange {
  struct Round {
    /// Sender and receiver in turn; no rank sends twice or receives twice.
    llvm::SmallVector<int64_t> pairs;
    int64_t rows;
    /// Local row numbers that each position sends; -1: any.
    RankRows sent;
  };
  llvm::SmallVector<Round, 2> rounds;
  /// What a rank received and what it has, one after the other: a negative piece
  /// is its own rows, others are numbers of rounds.
  llvm::SmallVector<int64_t> pieces;
  /// By position: for each wanted row its place in the pieces; -1 for none.
  RankRows taken;

  /// Rows that a rank sends.
  int64_t getSentRows() const;
};

/// Wanted rows must be had by some rank. Of several owners the nearest sends.
RowExchange planRowExchange(const RankRows &held, const RankRows &wanted);

/// The rows that each position of the group of `axes` holds of a dimension that
/// is split so; other axes must not split it.
RankRows getRankRows(const DimSplit &split, llvm::ArrayRef<AxisRefAttr> axes, MeshAttr mesh);

} // namespace tp

#endif // TP_SHARDING_ROWEXCHANGE_H
