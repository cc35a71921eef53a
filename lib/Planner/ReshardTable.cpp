//===- ReshardTable.cpp - seconds of changes of layout --------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReshardTable.h"
#include <limits>

using namespace mlir;
using namespace tp;

const CollectiveTimes &ReshardTable::getTimes(ArrayRef<AxisRefAttr> axes) {
  uint64_t set = 0;
  for (AxisRefAttr axis : axes)
    set |= uint64_t(1) << (bits.try_emplace(axis, bits.size()).first->second % 64);
  const CollectiveTimes *&found = times[set];
  if (!found || bits.size() > 64)
    found = &costs.getCollectives(axes);
  return *found;
}

ReshardTable::Axes ReshardTable::getRest(SplitId split, SplitId prefix) {
  ArrayRef<AxisRefAttr> all = table.getAxes(split), kept = table.getAxes(prefix);
  if (kept.size() <= all.size() && std::equal(kept.begin(), kept.end(), all.begin()))
    return Axes(all.drop_front(kept.size()));
  // The prefix ends within an axis.
  Axes rest;
  for (AxisRefAttr axis : all) {
    Axes parts;
    for (AxisRefAttr part : kept)
      if (covers(axis, part, table.getMesh()))
        parts.push_back(part);
    llvm::append_range(rest, subtract(axis, parts, table.getMesh()));
  }
  return rest;
}

double ReshardTable::work(const SplitTable::LayoutInfo &from, const SplitTable::LayoutInfo &to, RankedTensorType type) {
  MeshAttr mesh = table.getMesh();
  size_t rank = from.dims.size();
  SmallVector<Axes, 4> lost(rank), gained(rank);
  double local = getElementBytes(type.getElementType());
  for (size_t dim = 0; dim < rank; ++dim) {
    SplitId a = from.dims[dim], b = to.dims[dim];
    local *= double(type.getDimSize(dim)) / double(table.getParts(a));
    if (a == b)
      continue;
    SplitId common = table.commonPrefix(a, b);
    lost[dim] = getRest(a, common);
    gained[dim] = getRest(b, common);
  }
  auto isIn = [](ArrayRef<AxisRefAttr> axes, AxisRefAttr axis) {
    return llvm::any_of(axes, [&](AxisRefAttr other) { return other.overlaps(axis); });
  };
  auto isInAny = [&](ArrayRef<Axes> lists, AxisRefAttr axis) {
    return llvm::any_of(lists, [&](const Axes &axes) { return isIn(axes, axis); });
  };
  auto getSize = [&](ArrayRef<AxisRefAttr> axes) {
    double size = 1;
    for (AxisRefAttr axis : axes)
      size *= double(axis.getSizeIn(mesh));
    return size;
  };
  double sum = 0;
  auto add = [&](CollectiveKind kind, ArrayRef<AxisRefAttr> axes) {
    if (!axes.empty())
      sum += getTimes(axes).getSeconds(kind, local);
  };

  auto remove = [&](Axes &axes, ArrayRef<AxisRefAttr> gone) {
    llvm::erase_if(axes, [&](AxisRefAttr axis) { return isIn(gone, axis); });
  };
  // A dimension that loses axes is cut in another way only afterwards; others
  // are cut first, which is free and shrinks what follows.
  auto slice = [&](size_t dim) {
    if (!lost[dim].empty())
      return;
    Axes cut;
    for (AxisRefAttr axis : gained[dim])
      if (!isInAny(lost, axis) && !isIn(from.partial, axis))
        cut.push_back(axis);
    local /= getSize(cut);
    remove(gained[dim], cut);
  };
  for (size_t dim = 0; dim < rank; ++dim)
    slice(dim);
  Axes pending(from.partial.begin(), from.partial.end());
  for (size_t dim = 0; dim < rank; ++dim) {
    if (!lost[dim].empty())
      continue;
    Axes scattered;
    for (AxisRefAttr axis : gained[dim])
      if (isIn(pending, axis))
        scattered.push_back(axis);
    add(CollectiveKind::reduceScatter, scattered);
    local /= getSize(scattered);
    remove(gained[dim], scattered);
    remove(pending, scattered);
  }
  Axes reduced;
  for (AxisRefAttr axis : pending)
    if (!isInAny(gained, axis))
      reduced.push_back(axis);
  add(CollectiveKind::allReduce, reduced);
  remove(pending, reduced);
  for (size_t dim = 0; dim < rank; ++dim) {
    Axes stays;
    for (AxisRefAttr axis : lost[dim])
      if (isIn(gained[dim], axis))
        stays.push_back(axis);
    add(CollectiveKind::collectivePermute, stays);
    remove(lost[dim], stays);
    remove(gained[dim], stays);
  }
  // Axes move to dimensions that have nothing left to lose; where each waits for
  // the other, the smaller loss is gathered.
  for (;;) {
    std::optional<size_t> waiting;
    bool moves = false;
    for (size_t dim = 0; dim < rank; ++dim)
      for (size_t other = 0; other < rank; ++other) {
        Axes moved;
        for (AxisRefAttr axis : lost[dim])
          if (other != dim && isIn(gained[other], axis))
            moved.push_back(axis);
        if (moved.empty())
          continue;
        if (!lost[other].empty()) {
          if (!waiting || getSize(lost[other]) < getSize(lost[*waiting]))
            waiting = other;
          continue;
        }
        add(CollectiveKind::allToAll, moved);
        remove(lost[dim], moved);
        remove(gained[other], moved);
        slice(dim);
        moves = true;
      }
    if (moves)
      continue;
    if (!waiting)
      break;
    Axes gathered = lost[*waiting];
    lost[*waiting].clear();
    local *= getSize(gathered);
    add(CollectiveKind::allGather, gathered);
    for (size_t dim = 0; dim < rank; ++dim)
      slice(dim);
  }
  for (size_t dim = 0; dim < rank; ++dim) {
    // A sum is completed before the gather or scattered after it.
    Axes late;
    for (AxisRefAttr axis : gained[dim])
      if (isIn(pending, axis))
        late.push_back(axis);
    double before = late.empty() ? 0 : getTimes(late).getSeconds(CollectiveKind::allReduce, local);
    local *= getSize(lost[dim]);
    add(CollectiveKind::allGather, lost[dim]);
    if (late.empty())
      continue;
    sum += std::min(before, getTimes(late).getSeconds(CollectiveKind::reduceScatter, local));
    local /= getSize(late);
  }
  return sum;
}

double ReshardTable::getSeconds(LayoutId from, LayoutId to, RankedTensorType type) {
  if (from == to)
    return 0;
  const SplitTable::LayoutInfo &target = table.getLayout(to), &source = table.getLayout(from);
  if (!target.partial.empty()) {
    // A sum that pends over some of the target's axes pends over all of them if
    // only one rank of each group keeps its term.
    bool widens =
        !source.partial.empty() && source.kind == target.kind && source.dims == target.dims &&
        llvm::all_of(source.partial, [&](AxisRefAttr axis) { return llvm::is_contained(target.partial, axis); });
    return widens ? 0 : std::numeric_limits<double>::infinity();
  }
  if (auto found = seconds.find({{from, to}, type}); found != seconds.end())
    return found->second;
  return seconds[{{from, to}, type}] = work(source, target, type);
}
