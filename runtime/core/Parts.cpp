//===- Parts.cpp - parts of tensors ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Parts.h"
#include <algorithm>
#include <set>

using namespace tp::runtime;

/// What the rows of a rank's part of one dimension are; what is missing is padding.
static std::vector<RowRun> getRows(const std::vector<Level> &levels, int64_t size, const Manifest &manifest,
                                   const std::vector<int64_t> &coordinates) {
  int64_t local = levels.empty() ? size : levels.back().chunk;
  std::vector<RowRun> rows;
  if (local)
    rows.push_back({0, 0, local});
  for (size_t l = levels.size(); l-- > 0;) {
    const Level &level = levels[l];
    std::vector<RowRun> next;
    if (level.axis >= 0) {
      int64_t base = manifest.getCoordinate(level.axis, level.pre, level.size, coordinates) * level.chunk;
      for (const RowRun &run : rows)
        if (int64_t left = level.extent - base - run.to; left > 0)
          next.push_back({run.from, run.to + base, std::min(run.count, left)});
    } else {
      for (int64_t block = 0; block < level.count && !rows.empty(); ++block)
        for (const RowRun &run : rows)
          if (int64_t at = run.from + block * local; !next.empty() && next.back().from + next.back().count == at &&
                                                     next.back().to + next.back().count == run.to + block * level.chunk)
            next.back().count += run.count;
          else
            next.push_back({at, run.to + block * level.chunk, run.count});
      local *= level.count;
    }
    rows = std::move(next);
  }
  return rows;
}

std::vector<std::vector<RowRun>> tp::runtime::getPartRows(const TensorInfo &tensor, const Manifest &manifest,
                                                          int64_t rank) {
  std::vector<int64_t> coordinates = manifest.getCoordinates(rank);
  std::vector<std::vector<RowRun>> rows;
  for (size_t dim = 0; dim < tensor.shape.size(); ++dim)
    rows.push_back(getRows(tensor.dims[dim], tensor.shape[dim], manifest, coordinates));
  return rows;
}

void tp::runtime::forEachRun(const std::vector<std::vector<RowRun>> &rows, const std::vector<int64_t> &fromShape,
                             const std::vector<int64_t> &toShape,
                             const std::function<void(int64_t, int64_t, int64_t)> &visit) {
  for (const std::vector<RowRun> &each : rows)
    if (each.empty())
      return;
  // Whole minor dimensions run together.
  int64_t run = 1;
  size_t outer = rows.size();
  auto isWhole = [&](size_t dim) {
    return fromShape[dim] == toShape[dim] && rows[dim].size() == 1 && rows[dim][0].count == toShape[dim];
  };
  while (outer > 0 && isWhole(outer - 1))
    run *= toShape[--outer];
  std::function<void(size_t, int64_t, int64_t)> walk = [&](size_t dim, int64_t from, int64_t to) {
    if (dim == outer)
      return visit(from * run, to * run, run);
    from *= fromShape[dim];
    to *= toShape[dim];
    for (const RowRun &each : rows[dim])
      if (dim + 1 == outer)
        visit((from + each.from) * run, (to + each.to) * run, each.count * run);
      else
        for (int64_t i = 0; i < each.count; ++i)
          walk(dim + 1, from + each.from + i, to + each.to + i);
  };
  walk(0, 0, 0);
}

void tp::runtime::forEachRun(const TensorInfo &tensor, const Manifest &manifest, int64_t rank,
                             const std::function<void(int64_t, int64_t, int64_t)> &visit) {
  forEachRun(getPartRows(tensor, manifest, rank), tensor.local, tensor.shape, visit);
}

std::vector<int64_t> tp::runtime::getOwners(const TensorInfo &tensor, const Manifest &manifest) {
  std::vector<int64_t> owners;
  std::set<std::vector<int64_t>> seen;
  for (int64_t rank = 0; rank < manifest.getRankCount(); ++rank) {
    std::vector<int64_t> coordinates = manifest.getCoordinates(rank), digits;
    for (const std::vector<Level> &levels : tensor.dims)
      for (const Level &level : levels)
        if (level.axis >= 0)
          digits.push_back(manifest.getCoordinate(level.axis, level.pre, level.size, coordinates));
    if (seen.insert(digits).second)
      owners.push_back(rank);
  }
  return owners;
}

bool tp::runtime::haveEqualParts(const TensorInfo &a, const TensorInfo &b) {
  return a.type == b.type && a.shape == b.shape && a.local == b.local && a.dims == b.dims;
}
