//===- RankAxes.cpp - numbers of ranks as axes of the mesh ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RankAxes.h"
#include "tp/Sharding/DimSplit.h"

using namespace mlir;
using namespace tp;

int64_t tp::getRankStride(AxisRefAttr axis, MeshAttr mesh) {
  int64_t stride = 1;
  for (MeshAxisAttr other : llvm::reverse(mesh.getAxes())) {
    if (other.getName() == axis.getName())
      return axis.isWhole() ? stride : stride * (other.getSize() / (axis.getPreSize() * axis.getSize()));
    stride *= other.getSize();
  }
  llvm_unreachable("the axis is one of the mesh");
}

int64_t tp::getPositionAlong(ArrayRef<AxisRefAttr> axes, int64_t rank, MeshAttr mesh) {
  SmallVector<int64_t> coordinates = getCoordinates(mesh, rank);
  int64_t position = 0;
  for (AxisRefAttr axis : axes)
    position = position * axis.getSizeIn(mesh) + getCoordinate(axis, coordinates, mesh);
  return position;
}

int64_t tp::getFirstOfGroup(ArrayRef<AxisRefAttr> axes, int64_t rank, MeshAttr mesh) {
  SmallVector<int64_t> coordinates = getCoordinates(mesh, rank);
  for (AxisRefAttr axis : axes)
    rank -= getCoordinate(axis, coordinates, mesh) * getRankStride(axis, mesh);
  return rank;
}

SmallVector<int64_t> tp::getGroupOf(ArrayRef<AxisRefAttr> axes, int64_t rank, MeshAttr mesh) {
  SmallVector<int64_t> group{getFirstOfGroup(axes, rank, mesh)};
  for (AxisRefAttr axis : axes) {
    SmallVector<int64_t> larger;
    for (int64_t first : group)
      for (int64_t i = 0, size = axis.getSizeIn(mesh); i < size; ++i)
        larger.push_back(first + i * getRankStride(axis, mesh));
    group = larger;
  }
  return group;
}

/// Each axis of the mesh as digits of prime size, major first.
static SmallVector<AxisRefAttr> getDigits(MeshAttr mesh) {
  SmallVector<AxisRefAttr> digits;
  for (MeshAxisAttr axis : mesh.getAxes()) {
    int64_t rest = axis.getSize(), pre = 1;
    for (int64_t prime = 2; rest > 1; ++prime)
      while (rest % prime == 0) {
        digits.push_back(AxisRefAttr::get(mesh.getContext(), axis.getName(), pre, prime));
        pre *= prime;
        rest /= prime;
      }
  }
  return digits;
}

/// Digits of one axis that follow one another are one; all of them the axis.
static SmallVector<AxisRefAttr> mergeDigits(ArrayRef<AxisRefAttr> digits, MeshAttr mesh) {
  SmallVector<AxisRefAttr> axes;
  MLIRContext *context = mesh.getContext();
  for (AxisRefAttr digit : digits) {
    if (!axes.empty() && axes.back().getName() == digit.getName() &&
        axes.back().getPreSize() * axes.back().getSize() == digit.getPreSize())
      axes.back() =
          AxisRefAttr::get(context, digit.getName(), axes.back().getPreSize(), axes.back().getSize() * digit.getSize());
    else
      axes.push_back(digit);
  }
  for (AxisRefAttr &axis : axes)
    if (axis.getSize() == mesh.getAxisSize(axis.getName()))
      axis = AxisRefAttr::get(context, axis.getName().getValue());
  return axes;
}

std::optional<SmallVector<AxisRefAttr>> tp::findAxes(MeshAttr mesh, function_ref<int64_t(int64_t)> coordinate) {
  // How much each digit alone adds gives the digits' order.
  SmallVector<std::pair<int64_t, AxisRefAttr>> weighted;
  int64_t origin = coordinate(0);
  for (AxisRefAttr digit : getDigits(mesh))
    if (int64_t weight = coordinate(getRankStride(digit, mesh)) - origin)
      weighted.push_back({weight, digit});
  llvm::stable_sort(weighted, [](const auto &a, const auto &b) { return a.first > b.first; });
  SmallVector<AxisRefAttr> axes =
      mergeDigits(llvm::map_to_vector(weighted, [](const auto &entry) { return entry.second; }), mesh);
  for (int64_t rank = 0, count = mesh.getRankCount(); rank < count; ++rank)
    if (coordinate(rank) != getPositionAlong(axes, rank, mesh))
      return std::nullopt;
  return axes;
}

std::optional<SmallVector<AxisRefAttr>> tp::findGroupAxes(MeshAttr mesh, DenseIntElementsAttr groups, bool ordered) {
  int64_t count = mesh.getRankCount(), size = groups.getType().getDimSize(1);
  SmallVector<int64_t> ids(groups.getValues<int64_t>());
  if (int64_t(ids.size()) != count)
    return std::nullopt;
  SmallVector<int64_t> position(count, -1), group(count, -1);
  for (int64_t first = 0; first < count; first += size) {
    MutableArrayRef<int64_t> row = MutableArrayRef(ids).slice(first, size);
    if (!ordered)
      llvm::sort(row);
    for (auto [i, id] : llvm::enumerate(row)) {
      if (id < 0 || id >= count)
        return std::nullopt;
      position[id] = i;
      group[id] = first / size;
    }
  }
  if (llvm::is_contained(position, -1))
    return std::nullopt;
  std::optional<SmallVector<AxisRefAttr>> axes = findAxes(mesh, [&](int64_t rank) { return position[rank]; });
  if (!axes)
    return std::nullopt;
  for (int64_t rank = 0; rank < count; ++rank)
    if (group[rank] != group[getFirstOfGroup(*axes, rank, mesh)])
      return std::nullopt;
  return axes;
}
