//===- ReshardSteps.cpp - from one layout to another ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Partition/ReshardSteps.h"

using namespace mlir;
using namespace tp;

namespace {

/// One dimension on its way: the levels it has now, how many of them stay, and
/// the target's levels beyond those.
struct DimState {
  int64_t size;
  SmallVector<Level> levels;
  size_t kept;
  SmallVector<Level> wanted; // beyond the kept ones, major first
  size_t done = 0;           // of wanted

  bool hasToGather() const {
    for (size_t i = kept; i < levels.size(); ++i)
      if (levels[i].axis)
        return true;
    return false;
  }
  /// The next axis level to split by, once nothing is left to gather.
  const Level *next() const {
    for (size_t i = done; i < wanted.size(); ++i)
      if (wanted[i].axis)
        return &wanted[i];
    return nullptr;
  }
  int64_t localSize() const { return getLocalSize(size, levels); }
};

class Planner {
public:
  Planner(LayoutAttr from, LayoutAttr to, RankedTensorType type, MeshAttr mesh)
      : type(type), mesh(mesh), from(from), to(to) {}

  SmallVector<ReshardStep> run();

private:
  void setUp();
  double bytes() const;
  bool isUsed(AxisRefAttr axis) const;
  ReshardStep::Digit gatherLast(DimState &dim, int64_t number, SmallVectorImpl<AxisRefAttr> &axes, bool mergeAxes);
  ReshardStep::Digit splitNext(DimState &dim, int64_t number);
  bool slice();
  bool scatter();
  bool exchange();
  bool reduce();
  bool gather();

  RankedTensorType type;
  MeshAttr mesh;
  LayoutAttr from, to;
  SmallVector<DimState> dims;
  SmallVector<AxisRefAttr> toReduce, partial;
  SmallVector<ReshardStep> steps;
};

/// Levels of `split` cut at the border of `prefix`, a start of it: where prefix
/// ends with a part of an axis, the rest of the axis is a level of its own.
SmallVector<Level> cutAtPrefix(const DimSplit &split, const DimSplit &prefix, size_t &kept, MeshAttr mesh) {
  SmallVector<Level> levels(split.getLevels());
  ArrayRef<Level> common = prefix.getLevels();
  kept = 0;
  while (kept < common.size() && kept < levels.size() && levels[kept] == common[kept])
    ++kept;
  if (kept == common.size())
    return levels;
  Level part = common[kept], whole = levels[kept];
  int64_t rest = whole.count / part.count;
  Level minor = whole;
  minor.count = rest;
  minor.extent = part.chunk;
  if (whole.axis) {
    int64_t pre = whole.axis.getPreSize() * part.count;
    minor.axis = AxisRefAttr::get(whole.axis.getContext(), whole.axis.getName(), pre, rest);
  }
  levels[kept] = part;
  levels.insert(levels.begin() + kept + 1, minor);
  kept = common.size();
  return levels;
}

} // namespace

void Planner::setUp() {
  auto fromDims = *getSplits(from, type, mesh), toDims = *getSplits(to, type, mesh);
  for (auto [a, b] : llvm::zip(fromDims, toDims)) {
    DimSplit prefix = DimSplit::commonPrefix(a, b, mesh);
    DimState state;
    state.size = a.getSize();
    state.levels = cutAtPrefix(a, prefix, state.kept, mesh);
    size_t keptOfTarget;
    SmallVector<Level> target = cutAtPrefix(b, prefix, keptOfTarget, mesh);
    state.wanted.assign(target.begin() + keptOfTarget, target.end());
    dims.push_back(std::move(state));
  }
  partial.assign(from.getPartial().begin(), from.getPartial().end());
  // Another reduction is another value: all of it is completed.
  bool sameKind = from.getReduction() == to.getReduction();
  auto staysPartial = [&](AxisRefAttr axis) {
    return llvm::any_of(to.getPartial(), [&](AxisRefAttr wanted) { return covers(wanted, axis, mesh); });
  };
  for (AxisRefAttr axis : partial)
    if (!sameKind || !staysPartial(axis))
      toReduce.push_back(axis);
}

double Planner::bytes() const {
  Type element = type.getElementType();
  double total = std::max(element.isIntOrFloat() ? element.getIntOrFloatBitWidth() : 128u, 8u) / 8;
  for (const DimState &dim : dims)
    total *= double(dim.localSize());
  return total;
}

bool Planner::isUsed(AxisRefAttr axis) const {
  for (const DimState &dim : dims)
    for (const Level &level : dim.levels)
      if (level.axis && overlap(level.axis, axis, mesh))
        return true;
  return llvm::any_of(partial, [&](AxisRefAttr other) { return overlap(other, axis, mesh); });
}

static int64_t countBlocks(ArrayRef<Level> levels) {
  int64_t blocks = 1;
  for (const Level &level : levels)
    if (!level.axis)
      blocks *= level.count;
  return blocks;
}

/// Takes the last axis level off; with `mergeAxes` also the axes directly above
/// it, as far as they are even, so that one collective gathers all.
ReshardStep::Digit Planner::gatherLast(DimState &dim, int64_t number, SmallVectorImpl<AxisRefAttr> &axes,
                                       bool mergeAxes) {
  ReshardStep::Digit digit;
  digit.dim = number;
  digit.chunk = dim.levels.back().chunk;
  while (true) {
    Level last = dim.levels.pop_back_val();
    axes.insert(axes.begin(), last.axis);
    digit.extent = last.extent;
    if (!mergeAxes || dim.levels.size() <= dim.kept || !dim.levels.back().axis ||
        last.count * last.chunk != last.extent)
      break;
  }
  digit.blocks = countBlocks(dim.levels);
  // Rows of adjacent blocks are adjacent again.
  while (dim.levels.size() > dim.kept && !dim.levels.back().axis)
    dim.levels.pop_back();
  return digit;
}

ReshardStep::Digit Planner::splitNext(DimState &dim, int64_t number) {
  while (!dim.wanted[dim.done].axis)
    dim.levels.push_back(dim.wanted[dim.done++]);
  const Level &level = dim.wanted[dim.done++];
  ReshardStep::Digit digit{number, countBlocks(dim.levels), level.extent, level.chunk};
  dim.levels.push_back(level);
  dim.kept = dim.levels.size();
  return digit;
}

bool Planner::slice() {
  for (auto [number, dim] : llvm::enumerate(dims)) {
    const Level *level = dim.hasToGather() ? nullptr : dim.next();
    if (!level || isUsed(level->axis))
      continue;
    ReshardStep step{ReshardStep::localSlice, {level->axis}, level->count};
    step.split = splitNext(dim, number);
    steps.push_back(step);
    return true;
  }
  return false;
}

bool Planner::scatter() {
  for (auto [number, dim] : llvm::enumerate(dims)) {
    const Level *level = dim.hasToGather() ? nullptr : dim.next();
    if (!level || !llvm::is_contained(toReduce, level->axis))
      continue;
    AxisRefAttr axis = level->axis;
    ReshardStep step{ReshardStep::reduceScatter, {axis}, level->count, from.getReduction()};
    double blocks = bytes();
    step.split = splitNext(dim, number);
    // The operand is padded to whole chunks.
    step.bytes = blocks / double(step.split.extent) * double(step.split.chunk * step.ranks);
    steps.push_back(step);
    llvm::erase(toReduce, axis);
    llvm::erase(partial, axis);
    return true;
  }
  return false;
}

bool Planner::exchange() {
  for (auto [number, source] : llvm::enumerate(dims)) {
    if (!source.hasToGather())
      continue;
    AxisRefAttr axis = source.levels.back().axis;
    for (auto [other, target] : llvm::enumerate(dims)) {
      const Level *level = number == other || target.hasToGather() ? nullptr : target.next();
      if (!level || level->axis != axis)
        continue;
      ReshardStep step{ReshardStep::allToAll, {}, level->count};
      double before = bytes();
      step.split = splitNext(target, other);
      step.gather = gatherLast(source, number, step.axes, /*mergeAxes=*/false);
      step.bytes = before / double(step.split.extent) * double(step.split.chunk * step.ranks);
      steps.push_back(step);
      return true;
    }
  }
  return false;
}

/// Completes, in one all_reduce, the axes that no dimension waits for.
bool Planner::reduce() {
  SmallVector<AxisRefAttr> axes;
  for (AxisRefAttr axis : toReduce) {
    bool waitedFor = llvm::any_of(dims, [&](const DimState &dim) {
      return llvm::any_of(ArrayRef<Level>(dim.wanted).drop_front(dim.done),
                          [&](const Level &level) { return level.axis == axis; });
    });
    if (!waitedFor)
      axes.push_back(axis);
  }
  if (axes.empty())
    return false;
  ReshardStep step{ReshardStep::allReduce, axes, 1, from.getReduction()};
  for (AxisRefAttr axis : axes) {
    step.ranks *= axis.getSizeIn(mesh);
    llvm::erase(toReduce, axis);
    llvm::erase(partial, axis);
  }
  step.bytes = bytes();
  steps.push_back(step);
  return true;
}

bool Planner::gather() {
  for (auto [number, dim] : llvm::enumerate(dims)) {
    if (!dim.hasToGather())
      continue;
    ReshardStep step{ReshardStep::allGather};
    double before = bytes();
    step.gather = gatherLast(dim, number, step.axes, /*mergeAxes=*/true);
    for (AxisRefAttr axis : step.axes)
      step.ranks *= axis.getSizeIn(mesh);
    step.bytes = before * double(step.ranks);
    steps.push_back(step);
    return true;
  }
  return false;
}

SmallVector<ReshardStep> Planner::run() {
  setUp();
  while (slice() || scatter() || exchange() || reduce() || gather()) {
  }
  SmallVector<AxisRefAttr> added;
  for (AxisRefAttr axis : to.getPartial()) {
    SmallVector<AxisRefAttr> parts;
    llvm::copy_if(partial, std::back_inserter(parts), [&](AxisRefAttr part) { return covers(axis, part, mesh); });
    llvm::append_range(added, subtract(axis, parts, mesh));
  }
  if (!added.empty()) {
    ReshardStep step{ReshardStep::makePartial, added, 1, to.getReduction()};
    for (AxisRefAttr axis : added)
      step.ranks *= axis.getSizeIn(mesh);
    steps.push_back(step);
  }
  return std::move(steps);
}

SmallVector<ReshardStep> tp::planReshard(LayoutAttr from, LayoutAttr to, RankedTensorType type, MeshAttr mesh) {
  if (from == to)
    return {};
  return Planner(from, to, type, mesh).run();
}

double tp::getReshardWireBytes(LayoutAttr from, LayoutAttr to, RankedTensorType type, MeshAttr mesh) {
  double total = 0;
  for (const ReshardStep &step : planReshard(from, to, type, mesh)) {
    double share = double(step.ranks - 1) / double(step.ranks);
    total += (step.kind == ReshardStep::allReduce ? 2 : 1) * share * step.bytes;
  }
  return total;
}
