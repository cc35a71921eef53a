//===- ReshardSteps.cpp - from one layout to another ----------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReshardPlanner.h"

using namespace mlir;
using namespace tp;

//===----------------------------------------------------------------------===//
// Where a plan starts
//===----------------------------------------------------------------------===//

/// Levels of `split` cut at the border of `prefix`, a start of it: where prefix
/// ends with a part of an axis, the rest of the axis is a level of its own.
static SmallVector<Level> cutAtPrefix(const DimSplit &split, const DimSplit &prefix, size_t &kept, MeshAttr mesh) {
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

ReshardPlanner::ReshardPlanner(LayoutAttr from, LayoutAttr to, RankedTensorType type, MeshAttr mesh)
    : type(type), mesh(mesh), from(from), to(to) {
  collectBorders();
  auto fromDims = *getSplits(from, type, mesh), toDims = *getSplits(to, type, mesh);
  for (auto [a, b] : llvm::zip(fromDims, toDims)) {
    DimSplit prefix = DimSplit::commonPrefix(a, b, mesh);
    DimState state;
    state.size = a.getSize();
    size_t keptOfTarget;
    SmallVector<Level> source = cutAtPrefix(a, prefix, state.kept, mesh);
    SmallVector<Level> target = cutAtPrefix(b, prefix, keptOfTarget, mesh);
    state.levels.append(source.begin(), source.begin() + state.kept);
    llvm::append_range(state.levels, cutAtBorders(ArrayRef(source).drop_front(state.kept)));
    state.wanted = cutAtBorders(ArrayRef(target).drop_front(keptOfTarget));
    start.dims.push_back(std::move(state));
  }
  for (AxisRefAttr axis : from.getPartial())
    llvm::append_range(start.partial, cutAtBorders(axis));
  // Another reduction is another value: all of it is completed.
  bool sameKind = from.getReduction() == to.getReduction();
  auto staysPartial = [&](AxisRefAttr axis) {
    return llvm::any_of(to.getPartial(), [&](AxisRefAttr wanted) { return covers(wanted, axis, mesh); });
  };
  for (AxisRefAttr axis : start.partial)
    if (!sameKind || !staysPartial(axis))
      start.toReduce.push_back(axis);
}

/// Where one layout uses an axis and the other a part of it, both are seen as
/// the parts.
void ReshardPlanner::collectBorders() {
  for (MeshAxisAttr axis : mesh.getAxes())
    borders.push_back({1, axis.getSize()});
  auto addAxis = [&](AxisRefAttr axis) {
    borders[mesh.getAxisPosition(axis.getName())].append({axis.getPreSize(), axis.getPreSize() * axis.getSizeIn(mesh)});
  };
  for (LayoutAttr layout : {from, to}) {
    llvm::for_each(layout.getPartial(), addAxis);
    for (DimLayoutAttr dim : layout.getDims())
      for (Attribute item : dim.getItems())
        if (auto axis = dyn_cast<AxisRefAttr>(item))
          addAxis(axis);
  }
  for (SmallVector<int64_t> &cuts : borders) {
    llvm::sort(cuts);
    cuts.erase(llvm::unique(cuts), cuts.end());
    for (size_t i = 1; i < cuts.size(); ++i)
      if (cuts[i] % cuts[i - 1] != 0) {
        cuts.clear();
        break;
      }
  }
}

SmallVector<AxisRefAttr> ReshardPlanner::cutAtBorders(AxisRefAttr axis) const {
  int64_t begin = axis.getPreSize(), end = begin * axis.getSizeIn(mesh);
  SmallVector<AxisRefAttr> parts;
  for (int64_t border : borders[mesh.getAxisPosition(axis.getName())]) {
    if (border <= begin || border > end)
      continue;
    if (border == end && parts.empty())
      break; // as it is
    parts.push_back(AxisRefAttr::get(axis.getContext(), axis.getName(), begin, border / begin));
    begin = border;
  }
  return parts.empty() ? SmallVector<AxisRefAttr>{axis} : parts;
}

SmallVector<Level> ReshardPlanner::cutAtBorders(ArrayRef<Level> levels) const {
  SmallVector<Level> result;
  for (const Level &level : levels) {
    SmallVector<AxisRefAttr> parts;
    if (level.axis)
      parts = cutAtBorders(level.axis);
    // Parts larger than all the rows would only add padding.
    if (parts.size() <= 1 || level.count / parts.front().getSizeIn(mesh) * level.chunk > level.extent) {
      result.push_back(level);
      continue;
    }
    int64_t below = level.count, extent = level.extent;
    for (AxisRefAttr part : parts) {
      int64_t count = part.getSizeIn(mesh);
      below /= count;
      result.push_back({part, count, extent, below * level.chunk});
      extent = below * level.chunk;
    }
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Helpers of the steps
//===----------------------------------------------------------------------===//

double ReshardPlanner::bytes(const State &state) const {
  double total = double(getElementBytes(type.getElementType()));
  for (const DimState &dim : state.dims)
    total *= double(dim.localSize());
  return total;
}

bool ReshardPlanner::isUsed(const State &state, AxisRefAttr axis) const {
  for (const DimState &dim : state.dims)
    for (const Level &level : dim.levels)
      if (level.axis && overlap(level.axis, axis, mesh))
        return true;
  return llvm::any_of(state.partial, [&](AxisRefAttr other) { return overlap(other, axis, mesh); });
}

int64_t ReshardPlanner::countRanks(ArrayRef<AxisRefAttr> axes) const {
  int64_t ranks = 1;
  for (AxisRefAttr axis : axes)
    ranks *= axis.getSizeIn(mesh);
  return ranks;
}

void ReshardPlanner::add(State &state, ReshardStep step, ArrayRef<AxisRefAttr> axes) const {
  step.ranks = countRanks(axes);
  for (AxisRefAttr axis : axes) {
    AxisRefAttr major = step.axes.empty() ? nullptr : step.axes.back();
    int64_t size = axis.getSizeIn(mesh);
    if (!major || major.getName() != axis.getName() ||
        major.getPreSize() * major.getSizeIn(mesh) != axis.getPreSize()) {
      step.axes.push_back(axis);
      continue;
    }
    size *= major.getSizeIn(mesh);
    bool whole = size == mesh.getAxisSize(axis.getName());
    step.axes.back() = AxisRefAttr::get(axis.getContext(), axis.getName(), major.getPreSize(), whole ? 0 : size);
  }
  state.steps.push_back(std::move(step));
}

static int64_t countBlocks(ArrayRef<Level> levels) {
  int64_t blocks = 1;
  for (const Level &level : levels)
    if (!level.axis)
      blocks *= level.count;
  return blocks;
}

static bool isEven(const Level &level) { return level.count * level.chunk == level.extent; }

/// How many axis levels one step can split next: the first and what follows
/// it directly and evenly, as far as the axes fit. 0 if the dimension is not
/// ready for it.
size_t ReshardPlanner::nextRun(const DimState &dim, function_ref<bool(AxisRefAttr)> fits) const {
  if (dim.hasToGather())
    return 0;
  size_t count = 0;
  ArrayRef<Level> rest = dim.rest().drop_while([](const Level &level) { return !level.axis; });
  while (count < rest.size() && rest[count].axis && fits(rest[count].axis) && (count == 0 || isEven(rest[count])))
    ++count;
  return count;
}

/// Splits by the next `count` axis levels, which nextRun() found.
ReshardStep::Digit ReshardPlanner::splitNext(DimState &dim, int64_t number, size_t count) const {
  while (!dim.rest().front().axis)
    dim.levels.push_back(dim.wanted[dim.done++]);
  ReshardStep::Digit digit{number, countBlocks(dim.levels), dim.rest().front().extent, dim.rest()[count - 1].chunk};
  llvm::append_range(dim.levels, dim.rest().take_front(count));
  dim.done += count;
  dim.kept = dim.levels.size();
  return digit;
}

/// Takes the last `count` axis levels off, all but the first of them even.
ReshardStep::Digit ReshardPlanner::gatherLast(DimState &dim, int64_t number, size_t count,
                                              SmallVectorImpl<AxisRefAttr> &axes) const {
  ArrayRef<Level> run = ArrayRef(dim.levels).take_back(count);
  ReshardStep::Digit digit{number, 1, run.front().extent, run.back().chunk};
  for (const Level &level : run)
    axes.push_back(level.axis);
  dim.levels.pop_back_n(count);
  digit.blocks = countBlocks(dim.levels);
  // Rows of adjacent blocks are adjacent again.
  while (dim.levels.size() > dim.kept && !dim.levels.back().axis)
    dim.levels.pop_back();
  return digit;
}

static SmallVector<AxisRefAttr> getAxes(ArrayRef<Level> levels) {
  SmallVector<AxisRefAttr> axes;
  for (const Level &level : levels)
    axes.push_back(level.axis);
  return axes;
}

/// Bytes of an operand that is padded to whole chunks before it is cut.
static double getPadded(double bytes, const ReshardStep::Digit &split, int64_t ranks) {
  return split.extent == 0 ? 0 : bytes / double(split.extent) * double(split.chunk * ranks);
}

//===----------------------------------------------------------------------===//
// The steps
//===----------------------------------------------------------------------===//

bool ReshardPlanner::slice(State &state) const {
  for (auto [number, dim] : llvm::enumerate(state.dims)) {
    size_t count = nextRun(dim, [&](AxisRefAttr axis) { return !isUsed(state, axis); });
    if (count == 0)
      continue;
    ReshardStep step;
    step.kind = ReshardStep::localSlice;
    step.split = splitNext(dim, number, count);
    add(state, step, getAxes(ArrayRef(dim.levels).take_back(count)));
    return true;
  }
  return false;
}

bool ReshardPlanner::scatter(State &state) const {
  for (auto [number, dim] : llvm::enumerate(state.dims)) {
    size_t count = nextRun(dim, [&](AxisRefAttr axis) { return llvm::is_contained(state.toReduce, axis); });
    if (count == 0)
      continue;
    ReshardStep step;
    step.kind = ReshardStep::reduceScatter;
    step.reduction = from.getReduction();
    double before = bytes(state);
    step.split = splitNext(dim, number, count);
    SmallVector<AxisRefAttr> axes = getAxes(ArrayRef(dim.levels).take_back(count));
    step.bytes = getPadded(before, step.split, countRanks(axes));
    add(state, step, axes);
    for (AxisRefAttr axis : axes) {
      llvm::erase(state.toReduce, axis);
      llvm::erase(state.partial, axis);
    }
    return true;
  }
  return false;
}

bool ReshardPlanner::exchange(State &state) const {
  for (auto [number, source] : llvm::enumerate(state.dims)) {
    if (!source.hasToGather() || !source.levels.back().axis)
      continue;
    for (auto [other, target] : llvm::enumerate(state.dims)) {
      if (number == other)
        continue;
      // The longest end of the source that is a start of what the target wants.
      ArrayRef<Level> movable = ArrayRef(source.levels).drop_front(source.kept);
      size_t longest = nextRun(target, [&](AxisRefAttr axis) {
        return llvm::any_of(movable, [&](const Level &level) { return level.axis == axis; });
      });
      ArrayRef<Level> next = target.rest().drop_while([](const Level &level) { return !level.axis; });
      for (size_t count = std::min(longest, movable.size()); count > 0; --count) {
        ArrayRef<Level> run = movable.take_back(count);
        if (getAxes(run) != getAxes(next.take_front(count)) || !llvm::all_of(run.drop_front(), isEven))
          continue;
        ReshardStep step;
        step.kind = ReshardStep::allToAll;
        double before = bytes(state);
        SmallVector<AxisRefAttr> axes;
        step.split = splitNext(target, other, count);
        step.gather = gatherLast(source, number, count, axes);
        step.bytes = getPadded(before, step.split, countRanks(axes));
        add(state, step, axes);
        return true;
      }
    }
  }
  return false;
}

/// Completes, in one all_reduce, the axes that no dimension waits for, or all.
bool ReshardPlanner::reduce(State &state) const {
  SmallVector<AxisRefAttr> axes;
  for (AxisRefAttr axis : state.toReduce) {
    bool waitedFor = llvm::any_of(state.dims, [&](const DimState &dim) {
      return llvm::any_of(dim.rest(), [&](const Level &level) { return level.axis == axis; });
    });
    if (!waitedFor || !state.policy.scatter || state.policy.reduceFirst)
      axes.push_back(axis);
  }
  if (axes.empty())
    return false;
  ReshardStep step;
  step.kind = ReshardStep::allReduce;
  step.reduction = from.getReduction();
  for (AxisRefAttr axis : axes) {
    llvm::erase(state.toReduce, axis);
    llvm::erase(state.partial, axis);
  }
  step.bytes = bytes(state);
  add(state, step, axes);
  return true;
}

bool ReshardPlanner::gather(State &state) const {
  for (auto [number, dim] : llvm::enumerate(state.dims)) {
    if (!dim.hasToGather())
      continue;
    // The last axis, and those directly above it as long as what is below is
    // even: one collective gathers all.
    size_t count = 1, size = dim.levels.size();
    while (size - count > dim.kept && dim.levels[size - count - 1].axis && isEven(dim.levels[size - count]))
      ++count;
    ReshardStep step;
    step.kind = ReshardStep::allGather;
    double before = bytes(state);
    SmallVector<AxisRefAttr> axes;
    step.gather = gatherLast(dim, number, count, axes);
    step.bytes = before * double(countRanks(axes));
    add(state, step, axes);
    return true;
  }
  return false;
}

void ReshardPlanner::makePartial(State &state) const {
  SmallVector<AxisRefAttr> added;
  for (AxisRefAttr axis : to.getPartial()) {
    SmallVector<AxisRefAttr> parts;
    llvm::copy_if(state.partial, std::back_inserter(parts), [&](AxisRefAttr part) { return covers(axis, part, mesh); });
    llvm::append_range(added, subtract(axis, parts, mesh));
  }
  if (added.empty())
    return;
  ReshardStep step;
  step.kind = ReshardStep::makePartial;
  step.reduction = to.getReduction();
  add(state, step, added);
}

SmallVector<ReshardStep> ReshardPlanner::run(ReshardPolicy policy) const {
  State state = start;
  state.policy = policy;
  while (slice(state) || (policy.scatter && scatter(state)) || (policy.exchange && exchange(state)) ||
         (policy.permute && (permute(state) || reorder(state))) || (policy.moveRows && moveRows(state)) ||
         reduce(state) || gather(state)) {
  }
  makePartial(state);
  return std::move(state.steps);
}

//===----------------------------------------------------------------------===//
// The best plan
//===----------------------------------------------------------------------===//

static double getWireBytes(ArrayRef<ReshardStep> steps) {
  double total = 0;
  for (const ReshardStep &step : steps) {
    double share = double(step.ranks - 1) / double(step.ranks);
    bool isDirect = step.kind == ReshardStep::permute || step.kind == ReshardStep::moveRows;
    total += (step.kind == ReshardStep::allReduce ? 2 * share : isDirect ? 1 : share) * step.bytes;
  }
  return total;
}

SmallVector<ReshardStep> tp::planReshard(LayoutAttr from, LayoutAttr to, RankedTensorType type, MeshAttr mesh) {
  if (from == to)
    return {};
  ReshardPlanner planner(from, to, type, mesh);
  SmallVector<ReshardStep> best = planner.run({});
  // One collective that pads nothing has no competitor.
  size_t collectives = 0;
  bool pads = false;
  for (const ReshardStep &step : best) {
    collectives += step.kind == ReshardStep::moveRows ? step.exchange->rounds.size() : step.bytes > 0;
    pads |= step.split.dim >= 0 && step.split.chunk * step.ranks != step.split.extent;
  }
  if (collectives == 0 || (collectives == 1 && !pads))
    return best;

  double least = getWireBytes(best);
  unsigned policies = from.isPartial() ? 32 : 8;
  for (unsigned mask = 1; mask < policies; ++mask) {
    ReshardPolicy policy{/*scatter=*/!(mask & 8), /*exchange=*/!(mask & 1), /*permute=*/!(mask & 2),
                         /*moveRows=*/!(mask & 4), /*reduceFirst=*/bool(mask & 16)};
    SmallVector<ReshardStep> steps = planner.run(policy);
    double bytes = getWireBytes(steps);
    // Rounding must not choose.
    if (bytes < least * (1 - 1e-9) || (bytes < least * (1 + 1e-9) && steps.size() < best.size())) {
      best = std::move(steps);
      least = bytes;
    }
  }
  return best;
}

double tp::getReshardWireBytes(LayoutAttr from, LayoutAttr to, RankedTensorType type, MeshAttr mesh) {
  return getWireBytes(planReshard(from, to, type, mesh));
}
