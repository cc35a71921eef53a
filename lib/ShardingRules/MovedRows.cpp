//===- MovedRows.cpp - rows that a rank needs of its neighbours -----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MovedRows.h"

using namespace mlir;
using namespace tp;

DimSplit tp::getSplit(LocalizeContext &context, unsigned factor) {
  if (context.rule().factors[factor].kind != FactorKind::rows)
    return context.splits()[factor];
  // The layouts that said the leader's split say this one.
  return *context.splits()[context.rule().getLeader(factor)].resize(context.rule().factors[factor].size);
}

Value tp::moveRows(LocalizeContext &context, Value value, unsigned dim, const DimSplit &from, const DimSplit &to,
                   function_ref<int64_t(int64_t)> source, Value fill) {
  SmallVector<AxisRefAttr> axes = to.getAxes();
  RankRows wanted = getRankRows(to, axes, context.mesh());
  for (SmallVector<int64_t, 0> &rows : wanted)
    for (int64_t &row : rows)
      row = row < 0 ? -1 : source(row);
  return context.exchangeRows(value, dim, axes, getRankRows(from, axes, context.mesh()), wanted, fill);
}
