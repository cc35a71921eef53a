//===- RankGroups.cpp - which ranks a collective joins ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RankGroups.h"

using namespace tp;
using llvm::ArrayRef;

std::vector<Digit> tp::getDigits(MeshAttr mesh, ArrayRef<AxisRefAttr> axes) {
  std::vector<Digit> digits;
  for (AxisRefAttr axis : axes) {
    int64_t size = axis.getSizeIn(mesh), stride = 1, position = mesh.getAxisPosition(axis.getName().getValue());
    for (MeshAxisAttr minor : mesh.getAxes().drop_front(position + 1))
      stride *= minor.getSize();
    // A sub-axis is the middle digit of pre x size x rest.
    if (!axis.isWhole())
      stride *= mesh.getAxes()[position].getSize() / (axis.getPreSize() * size);
    if (size > 1)
      digits.push_back({stride, size});
  }
  llvm::sort(digits, std::greater<>());
  std::vector<Digit> joined;
  for (Digit digit : digits) {
    if (!joined.empty() && joined.back().first == digit.first * digit.second)
      joined.back() = {digit.first, joined.back().second * digit.second};
    else
      joined.push_back(digit);
  }
  return joined;
}

int64_t tp::getFirstRank(ArrayRef<Digit> digits, int64_t rank) {
  int64_t first = rank;
  for (auto [stride, size] : digits)
    first -= rank / stride % size * stride;
  return first;
}

std::vector<int64_t> tp::getGroup(ArrayRef<Digit> digits, int64_t first) {
  std::vector<int64_t> group{first};
  for (auto [stride, size] : digits) {
    std::vector<int64_t> next;
    for (int64_t rank : group)
      for (int64_t i = 0; i < size; ++i)
        next.push_back(rank + i * stride);
    group = std::move(next);
  }
  return group;
}

/// How many values a digit takes within a block of `block` consecutive ranks, if
/// that is the same for all blocks: the digit lies inside, outside, or is cut in
/// two by the block's size.
static std::optional<int64_t> getSizeInside(Digit digit, int64_t block) {
  auto [stride, size] = digit;
  if (block % (stride * size) == 0)
    return size;
  if (stride % block == 0)
    return 1;
  if (block % stride == 0 && (stride * size) % block == 0)
    return block / stride;
  return std::nullopt;
}

Spread tp::getSpread(ArrayRef<Digit> digits, int64_t ranks, int64_t inner, int64_t outer) {
  // No block is larger than the mesh.
  inner = std::min(inner, ranks);
  outer = std::min(outer, ranks);
  int64_t count = 1;
  bool even = true;
  for (Digit digit : digits) {
    std::optional<int64_t> insideInner = getSizeInside(digit, inner), insideOuter = getSizeInside(digit, outer);
    even = even && insideInner && insideOuter;
    if (even)
      count *= *insideOuter / *insideInner;
  }
  if (even)
    return {count, count};
  // Count the inner domains of each group and outer domain.
  std::vector<std::tuple<int64_t, int64_t, int64_t>> places; // group, outer, inner domain
  for (int64_t rank = 0; rank < ranks; ++rank)
    places.push_back({getFirstRank(digits, rank), rank / outer, rank / inner});
  llvm::sort(places);
  places.erase(llvm::unique(places), places.end());
  Spread spread{0, std::numeric_limits<int64_t>::max()};
  for (size_t begin = 0, end; begin < places.size(); begin = end) {
    auto [group, domain, unused] = places[begin];
    for (end = begin; end < places.size() && std::get<0>(places[end]) == group && std::get<1>(places[end]) == domain;)
      ++end;
    spread.most = std::max(spread.most, int64_t(end - begin));
    spread.least = std::min(spread.least, int64_t(end - begin));
  }
  return spread;
}
