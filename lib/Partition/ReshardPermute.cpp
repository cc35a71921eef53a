//===- ReshardPermute.cpp - parts that only change their owners -----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReshardPlanner.h"
#include <map>

using namespace mlir;
using namespace tp;

namespace {

/// A digit that other axes are to hold, in the same number of parts.
struct Handover {
  SmallVector<AxisRefAttr> held, wanted;
};

/// How far the held levels of a dimension and the wanted ones cut it into the
/// same parts.
struct Match {
  size_t held = 0, wanted = 0;
  SmallVector<Handover> digits;
};

} // namespace

static SmallVector<AxisRefAttr> getAxes(ArrayRef<Level> levels) {
  SmallVector<AxisRefAttr> axes;
  for (const Level &level : levels)
    axes.push_back(level.axis);
  return axes;
}

static int64_t countParts(ArrayRef<Level> levels) {
  int64_t parts = 1;
  for (const Level &level : levels)
    parts *= level.count;
  return parts;
}

/// Levels from the major end, a run of even ones against another run that
/// reaches the same chunk: ("a": 2, "b": 3) against ("b": 3, "a": 2).
static Match matchLevels(ArrayRef<Level> held, ArrayRef<Level> wanted, function_ref<bool(AxisRefAttr)> isFree) {
  Match match;
  size_t i = 0, j = 0;
  auto isEvenAxis = [](ArrayRef<Level> levels, size_t at) {
    return at < levels.size() && levels[at].axis && levels[at].count * levels[at].chunk == levels[at].extent;
  };
  while (i < held.size() && j < wanted.size() && held[i].extent == wanted[j].extent) {
    if (!held[i].axis || !wanted[j].axis) {
      if (held[i] != wanted[j])
        break;
      ++i, ++j;
      continue;
    }
    size_t endOfHeld = i + 1, endOfWanted = j + 1;
    while (held[endOfHeld - 1].chunk != wanted[endOfWanted - 1].chunk) {
      bool growHeld = held[endOfHeld - 1].chunk > wanted[endOfWanted - 1].chunk;
      if (growHeld ? !isEvenAxis(held, endOfHeld) : !isEvenAxis(wanted, endOfWanted))
        return match;
      ++(growHeld ? endOfHeld : endOfWanted);
    }
    ArrayRef<Level> from = held.slice(i, endOfHeld - i), to = wanted.slice(j, endOfWanted - j);
    SmallVector<AxisRefAttr> axes = getAxes(to);
    if (countParts(from) != countParts(to) || !llvm::all_of(axes, isFree))
      break;
    match.digits.push_back({getAxes(from), axes});
    match.held = i = endOfHeld;
    match.wanted = j = endOfWanted;
  }
  return match;
}

/// Who sends to whom: position in the group of `axes`, sender and receiver in
/// turn. The ranks that hold a part and those that want it are equally many; a
/// rank that has what it wants keeps it.
static SmallVector<int64_t> pairUp(ArrayRef<AxisRefAttr> axes, ArrayRef<Handover> digits, MeshAttr mesh) {
  int64_t ranks = 1;
  for (AxisRefAttr axis : axes)
    ranks *= axis.getSizeIn(mesh);
  auto getPart = [&](int64_t position, bool wanted) {
    llvm::SmallDenseMap<Attribute, int64_t> coordinates;
    for (AxisRefAttr axis : llvm::reverse(axes)) {
      coordinates[axis] = position % axis.getSizeIn(mesh);
      position /= axis.getSizeIn(mesh);
    }
    std::vector<int64_t> part;
    for (const Handover &digit : digits) {
      int64_t number = 0;
      for (AxisRefAttr axis : wanted ? digit.wanted : digit.held)
        number = number * axis.getSizeIn(mesh) + coordinates.at(axis);
      part.push_back(number);
    }
    return part;
  };

  std::map<std::vector<int64_t>, SmallVector<int64_t>> senders;
  SmallVector<int64_t> senderOf(ranks, -1);
  for (int64_t position = 0; position < ranks; ++position) {
    std::vector<int64_t> part = getPart(position, /*wanted=*/false);
    if (part == getPart(position, /*wanted=*/true))
      senderOf[position] = position;
    else
      senders[part].push_back(position);
  }
  for (int64_t position = ranks; position-- > 0;)
    if (senderOf[position] < 0)
      senderOf[position] = senders[getPart(position, /*wanted=*/true)].pop_back_val();
  SmallVector<int64_t> pairs;
  for (int64_t position = 0; position < ranks; ++position)
    pairs.append({senderOf[position], position});
  return pairs;
}

/// A dimension that the same axes split in another way, like contiguous parts
/// that become parts of each block.
bool ReshardPlanner::moveRows(State &state) const {
  for (auto [number, dim] : llvm::enumerate(state.dims)) {
    if (!dim.hasToGather())
      continue;
    auto getSplit = [&](ArrayRef<Level> levels) { return DimSplit(levels.front().extent, levels, mesh); };
    ArrayRef<Level> held = ArrayRef(dim.levels).drop_front(dim.kept), wanted = dim.rest();
    if (wanted.empty() || held.front().extent != wanted.front().extent || held.front().extent == 0)
      continue;
    DimSplit from = getSplit(held), to = getSplit(wanted);
    SmallVector<AxisRefAttr> axes = from.getAxes(), others = to.getAxes();
    if (axes.size() != others.size() ||
        !llvm::all_of(axes, [&](AxisRefAttr axis) { return llvm::is_contained(others, axis); }))
      continue;
    ReshardStep step;
    step.kind = ReshardStep::moveRows;
    step.exchange =
        std::make_shared<RowExchange>(planRowExchange(getRankRows(from, axes, mesh), getRankRows(to, axes, mesh)));
    step.gather.dim = number;
    step.gather.blocks = dim.localSize() / from.getLocalSize();
    step.bytes = bytes(state) / double(from.getLocalSize()) * double(step.exchange->getSentRows());
    SmallVector<Level> levels(ArrayRef(dim.levels).take_front(dim.kept));
    llvm::append_range(levels, wanted);
    dim.done += wanted.size();
    dim.levels = std::move(levels);
    dim.kept = dim.levels.size();
    add(state, step, axes);
    return true;
  }
  return false;
}

static SmallVector<AxisRefAttr> sortByMesh(SmallVector<AxisRefAttr> axes, MeshAttr mesh) {
  llvm::sort(axes, [&](AxisRefAttr a, AxisRefAttr b) {
    return std::make_pair(mesh.getAxisPosition(a.getName()), a.getPreSize()) <
           std::make_pair(mesh.getAxisPosition(b.getName()), b.getPreSize());
  });
  return axes;
}

/// A dimension that keeps some of its axes, which are to be its major ones, and gives
/// the others away: they are brought into that order.
bool ReshardPlanner::reorder(State &state) const {
  for (DimState &dim : state.dims) {
    ArrayRef<Level> held = ArrayRef(dim.levels).drop_front(dim.kept), wanted = dim.rest();
    auto isEvenAxis = [](const Level &level) { return level.axis && level.count * level.chunk == level.extent; };
    if (wanted.empty() || wanted.size() >= held.size() || held.front().extent != wanted.front().extent ||
        !llvm::all_of(held, isEvenAxis) || !llvm::all_of(wanted, isEvenAxis))
      continue;
    SmallVector<AxisRefAttr> axes = getAxes(held), order = getAxes(wanted);
    if (!llvm::all_of(order, [&](AxisRefAttr axis) { return llvm::is_contained(axes, axis); }))
      continue;
    SmallVector<Level> levels(ArrayRef(dim.levels).take_front(dim.kept));
    llvm::append_range(levels, wanted);
    for (Level level : held) {
      if (llvm::is_contained(order, level.axis))
        continue;
      level.extent = levels.back().chunk;
      level.chunk = level.extent / level.count;
      levels.push_back(level);
      order.push_back(level.axis);
    }
    if (order == axes)
      continue;
    ReshardStep step;
    step.kind = ReshardStep::permute;
    step.pairs = pairUp(sortByMesh(axes, mesh), Handover{axes, order}, mesh);
    step.bytes = bytes(state);
    dim.kept += wanted.size();
    dim.done += wanted.size();
    dim.levels = std::move(levels);
    add(state, step, sortByMesh(axes, mesh));
    return true;
  }
  return false;
}

bool ReshardPlanner::permute(State &state) const {
  // Axes that a permute may hand over, and what it may not touch.
  SmallVector<AxisRefAttr> movable, fixed(state.partial);
  for (const DimState &dim : state.dims)
    for (auto [index, level] : llvm::enumerate(dim.levels))
      if (level.axis)
        (index < dim.kept ? fixed : movable).push_back(level.axis);
  auto isFree = [&](AxisRefAttr axis) {
    auto overlaps = [&](AxisRefAttr other) { return overlap(other, axis, mesh); };
    return llvm::none_of(fixed, overlaps) && (llvm::is_contained(movable, axis) || llvm::none_of(movable, overlaps));
  };

  SmallVector<Match> matches;
  SmallVector<Handover> digits;
  for (const DimState &dim : state.dims) {
    matches.emplace_back();
    if (dim.hasToGather())
      matches.back() = matchLevels(ArrayRef(dim.levels).drop_front(dim.kept), dim.rest(), isFree);
    llvm::append_range(digits, matches.back().digits);
  }
  SmallVector<AxisRefAttr> taken, given;
  for (const Handover &digit : digits)
    llvm::append_range(taken, digit.wanted);
  for (const Handover &digit : digits)
    llvm::copy_if(digit.held, std::back_inserter(given),
                  [&](AxisRefAttr axis) { return !llvm::is_contained(taken, axis); });
  llvm::erase_if(digits, [](const Handover &digit) { return digit.held == digit.wanted; });
  if (digits.empty())
    return false;

  // What is left of the dimensions gets a given axis for a taken one.
  SmallVector<DimState> dims(state.dims);
  for (auto [dim, match] : llvm::zip(dims, matches)) {
    for (Level &level : MutableArrayRef(dim.levels).drop_front(dim.kept + match.held)) {
      if (!level.axis || !llvm::is_contained(taken, level.axis))
        continue;
      auto *other =
          llvm::find_if(given, [&](AxisRefAttr axis) { return axis.getSizeIn(mesh) == level.axis.getSizeIn(mesh); });
      if (other == given.end())
        return false;
      digits.push_back({{level.axis}, {*other}});
      level.axis = *other;
      given.erase(other);
    }
    SmallVector<Level> levels(ArrayRef(dim.levels).take_front(dim.kept));
    llvm::append_range(levels, dim.rest().take_front(match.wanted));
    llvm::append_range(levels, ArrayRef(dim.levels).drop_front(dim.kept + match.held));
    dim.levels = std::move(levels);
    dim.kept += match.wanted;
    dim.done += match.wanted;
  }

  SmallVector<AxisRefAttr> axes;
  for (const Handover &digit : digits)
    for (ArrayRef<AxisRefAttr> list : {ArrayRef(digit.held), ArrayRef(digit.wanted)})
      llvm::copy_if(list, std::back_inserter(axes), [&](AxisRefAttr axis) { return !llvm::is_contained(axes, axis); });
  axes = sortByMesh(std::move(axes), mesh);
  ReshardStep step;
  step.kind = ReshardStep::permute;
  step.pairs = pairUp(axes, digits, mesh);
  step.bytes = bytes(state);
  state.dims = std::move(dims);
  add(state, step, axes);
  return true;
}
