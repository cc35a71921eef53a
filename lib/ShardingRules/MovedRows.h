//===- MovedRows.h - rows that a rank needs of its neighbours ----*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_SHARDINGRULES_MOVEDROWS_H
#define TP_LIB_SHARDINGRULES_MOVEDROWS_H

#include "tp/Sharding/RowExchange.h"
#include "tp/Sharding/ShardingRule.h"

namespace tp {

/// True if a dimension of `total` rows seen as blocks of `block` rows has more
/// blocks than a block has rows: splitting within the blocks is then no layout
/// that anyone wants, and the rows are moved (FactorKind::rows).
inline bool areScattered(int64_t total, int64_t block) { return total > block * block; }

/// The split of a factor; of a rows factor that follows, its own.
DimSplit getSplit(LocalizeContext &context, unsigned factor);

/// The dimension `dim` of `value`, split `from` and as long as that says, with
/// each rank's rows of `to`: row r is row source(r), and `fill`
/// (tensor<element type>) where that is negative. Both are splits over the same
/// axes. Only rows that a rank lacks are sent.
mlir::Value moveRows(LocalizeContext &context, mlir::Value value, unsigned dim, const DimSplit &from,
                     const DimSplit &to, llvm::function_ref<int64_t(int64_t)> source, mlir::Value fill = {});

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_MOVEDROWS_H
