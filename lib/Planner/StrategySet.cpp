//===- StrategySet.cpp - the ways in which an op can run ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StrategySet.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace tp;

/// Ways of one op without pending sums among its operands; beyond that the ones
/// that split its work least are dropped.
static constexpr size_t kMaxStrategies = 160;
/// Units of choice; axes are not cut into more.
static constexpr size_t kMaxAtoms = 4;
static constexpr unsigned kNobody = ~0u;

StrategySets::StrategySets(const Program &program, SplitTable &table, CostModel &costs, const DimensionClasses &classes,
                           ArrayRef<Assignment> starts)
    : program(program), table(table), costs(costs), classes(classes) {
  findAtoms(starts);
}

void StrategySets::findAtoms(ArrayRef<Assignment> starts) {
  MeshAttr mesh = table.getMesh();
  llvm::DenseSet<SplitId> used;
  for (const Assignment &start : starts)
    for (const Assignment::Choice &choice : start.nodes)
      used.insert(choice.splits.begin(), choice.splits.end());
  auto collect = [&](bool withParts) {
    atoms.clear();
    for (MeshAxisAttr axis : mesh.getAxes()) {
      if (axis.getSize() == 1)
        continue;
      llvm::SmallVector<int64_t> borders{1, axis.getSize()};
      for (SplitId split : used)
        for (AxisRefAttr part : table.getAxes(split))
          if (withParts && part.getName() == axis.getName())
            borders.append({part.getPreSize(), part.getPreSize() * part.getSizeIn(mesh)});
      llvm::sort(borders);
      borders.erase(llvm::unique(borders), borders.end());
      // Cuts that do not nest (halves and thirds of six ranks) have no common units.
      int64_t last = 1;
      for (int64_t border : borders) {
        if (border == 1 || border % last != 0)
          continue;
        bool isWhole = last == 1 && border == axis.getSize();
        atoms.push_back(AxisRefAttr::get(mesh.getContext(), axis.getName(), last, isWhole ? 0 : border / last));
        last = border;
      }
    }
  };
  collect(/*withParts=*/true);
  if (atoms.size() > kMaxAtoms)
    collect(/*withParts=*/false);
  cutsTwice = llvm::any_of(atoms, [&](AxisRefAttr atom) {
    int64_t end = atom.getPreSize() * atom.getSizeIn(mesh);
    return atom.getPreSize() > 1 && end < mesh.getAxisSize(atom.getName());
  });
}

SplitId StrategySets::getSplit(int64_t size, ArrayRef<AxisRefAttr> axes) {
  if (axes.empty())
    return SplitTable::kWhole;
  std::pair<int64_t, std::vector<const void *>> key{size, {}};
  for (AxisRefAttr axis : axes)
    key.second.push_back(axis.getAsOpaquePointer());
  auto [entry, inserted] = splits.try_emplace(std::move(key), SplitTable::kWhole);
  if (inserted)
    entry->second = table.intern(DimSplit::split(size, axes, table.getMesh()));
  return entry->second;
}

int64_t StrategySets::getLocalSize(SplitId split, int64_t size) {
  auto [entry, inserted] = localSizes.try_emplace({split, size}, size);
  if (inserted)
    entry->second = table.get(split, size).getLocalSize();
  return entry->second;
}

double StrategySets::getBytes(RankedTensorType type, LayoutId layout) {
  double bytes = getElementBytes(type.getElementType());
  for (auto [split, size] : llvm::zip_equal(table.getLayout(layout).dims, type.getShape()))
    bytes *= double(getLocalSize(split, size));
  return bytes;
}

/// True if the result stays where operands are.
static bool isView(const RuleInfo &rule, ArrayRef<SplitId> splits) {
  if (!rule.rule.isView)
    return false;
  for (auto [factor, split] : llvm::enumerate(splits))
    for (unsigned tensor = 0; split != SplitTable::kWhole && tensor < rule.getTensorCount(); ++tensor)
      if (const TensorFactors &dims = rule.getTensor(tensor);
          !dims.empty() &&
          llvm::none_of(dims, [factor = factor](const DimFactors &dim) { return llvm::is_contained(dim, factor); }))
        return false;
  return true;
}

LocalWork StrategySets::getWork(const StrategySet &set, const Assignment::Choice &choice) {
  const ShardingRule &rule = set.rule->rule;
  LocalWork work{rule, {}, set.types.front() ? set.types.front().getElementType() : Type(), rule.flopsPerPoint, {}};
  for (auto [factor, split] : llvm::zip_equal(rule.factors, choice.splits)) {
    work.sizes.push_back(getLocalSize(split, factor.size));
    work.flops *= double(work.sizes.back());
  }
  for (auto [tensor, type] : llvm::enumerate(set.types))
    work.bytes.push_back(type ? getBytes(type, choice.tensors[tensor]) : 0);
  return work;
}

/// What ops communicate themselves: the parts of merged factors are gathered, and
/// of rows factors each rank sends the rows that its neighbour lacks, of which the
/// rule says only how many more there are in one tensor than in another.
double StrategySets::getOwnCollectiveSeconds(const StrategySet &set, const Assignment::Choice &choice) {
  const ShardingRule &rule = set.rule->rule;
  double seconds = 0;
  for (auto [factor, split] : llvm::zip_equal(rule.factors, choice.splits)) {
    if (factor.kind != FactorKind::merged || split == SplitTable::kWhole)
      continue;
    for (auto [tensor, type] : llvm::enumerate(set.types))
      if (type && set.rule->isResult(tensor))
        seconds += costs.getCollectiveSeconds(CollectiveKind::allGather,
                                              getBytes(type, choice.tensors[tensor]) * double(table.getParts(split)),
                                              table.getAxes(split));
  }
  for (auto [tensor, type] : llvm::enumerate(set.types)) {
    if (!type || set.rule->isResult(tensor))
      continue;
    for (auto [dim, factors] : llvm::enumerate(set.rule->getTensor(tensor))) {
      SplitId split = table.getLayout(choice.tensors[tensor]).dims[dim];
      if (split == SplitTable::kWhole || factors.size() != 1 || rule.factors[factors.front()].kind != FactorKind::rows)
        continue;
      int64_t size = type.getDimSize(dim), local = getLocalSize(split, size);
      int64_t leading = rule.factors[rule.getLeader(factors.front())].size;
      int64_t rows = std::clamp<int64_t>(std::abs(size - leading), 1, local);
      seconds += costs.getCollectiveSeconds(CollectiveKind::collectivePermute,
                                            getBytes(type, choice.tensors[tensor]) * double(rows) / double(local),
                                            table.getAxes(split));
    }
  }
  return seconds;
}

bool StrategySets::add(StrategySet &set, Assignment::Choice choice) {
  if (!isPossible(table, *set.rule, choice.splits))
    return false;
  for (auto [tensor, type] : llvm::enumerate(set.types))
    choice.tensors.push_back(type ? getLayout(table, *set.rule, tensor, choice.splits) : 0);
  OpStrategy strategy{std::move(choice)};
  if (!isView(*set.rule, strategy.choice.splits)) {
    LocalWork work = getWork(set, strategy.choice);
    strategy.seconds = costs.getComputeSeconds(work) + getOwnCollectiveSeconds(set, strategy.choice);
    strategy.scratchBytes = costs.getScratchBytes(work);
  }
  set.strategies.push_back(std::move(strategy));
  return true;
}

//===----------------------------------------------------------------------===//
// Splits
//===----------------------------------------------------------------------===//

/// Where several cuts of one axis may be: 2 key-value heads on eight ranks take two,
/// and what comes after them in the dimension (a group of query heads, a head's
/// columns) or another dimension may take the others. A dimension is as long as its
/// major parts in anybody's view, as parts of it are what is split elsewhere:
/// 2 x 3 x 16 columns end at 2, 6 and 96.
StrategySets::Ends StrategySets::getEnds(const Program::Node &node) const {
  Ends ends;
  if (!cutsTwice)
    return ends;
  for (auto [index, factor] : llvm::enumerate(node.rule->rule.factors)) {
    llvm::SmallVector<int64_t, 4> &own = ends.emplace_back();
    int64_t product = 1;
    for (DimensionClasses::Id leaf : classes.getLeaves(node.op, index))
      if (product *= classes.getSize(leaf); product < factor.size)
        own.push_back(product);
    own.push_back(factor.size);
  }
  return ends;
}

/// True if no part of a dimension that a factor's split divides evenly could be
/// divided by the next atom, too.
static bool isFull(int64_t parts, int64_t next, ArrayRef<int64_t> ends) {
  return llvm::any_of(ends, [&](int64_t size) { return size % parts == 0 && size % (parts * next) != 0; });
}

/// True for one cut of an axis, anywhere, and for several if all but the last part
/// go to factors that are full by then.
bool StrategySets::hasSensibleCuts(const Ends &ends, ArrayRef<unsigned> takers, ArrayRef<Axes> axes) const {
  MeshAttr mesh = table.getMesh();
  for (size_t begin = 0, end; begin < atoms.size(); begin = end) {
    SmallVector<unsigned, kMaxAtoms> cuts; // atoms after which another one takes
    for (end = begin + 1; end < atoms.size() && atoms[end].getName() == atoms[begin].getName(); ++end)
      if (takers[end - 1] != takers[end])
        cuts.push_back(end - 1);
    if (cuts.size() < 2)
      continue;
    for (unsigned atom : cuts) {
      unsigned taker = takers[atom];
      if (taker == kNobody)
        return false;
      int64_t parts = 1;
      for (AxisRefAttr axis : axes[taker])
        parts *= axis.getSizeIn(mesh);
      if (!isFull(parts, atoms[atom + 1].getSizeIn(mesh), ends[taker]))
        return false;
    }
  }
  return true;
}

/// Gives each further atom to a factor or to nobody. What one factor takes of an
/// axis is adjacent: parts in another order would only move everything about.
void StrategySets::enumerate(StrategySet &set, const Ends &ends, SmallVectorImpl<unsigned> &takers,
                             SmallVectorImpl<Axes> &axes) {
  const ShardingRule &rule = set.rule->rule;
  size_t atom = takers.size();
  if (atom == atoms.size()) {
    if (!hasSensibleCuts(ends, takers, axes))
      return;
    Assignment::Choice choice;
    for (auto [factor, own] : llvm::zip_equal(rule.factors, axes))
      choice.splits.push_back(getSplit(factor.size, own));
    add(set, std::move(choice));
    return;
  }
  auto giveTo = [&](unsigned taker) {
    takers.push_back(taker);
    enumerate(set, ends, takers, axes);
    takers.pop_back();
  };
  giveTo(kNobody);
  MeshAttr mesh = table.getMesh();
  for (auto [index, factor] : llvm::enumerate(rule.factors)) {
    if (factor.kind == FactorKind::whole || rule.getLeader(index) != index)
      continue;
    Axes &own = axes[index];
    int64_t parts = atoms[atom].getSizeIn(mesh);
    for (AxisRefAttr axis : own)
      parts *= axis.getSizeIn(mesh);
    if (parts > factor.size)
      continue;
    auto insertAt = [&, index = unsigned(index)](size_t position) {
      own.insert(own.begin() + position, atoms[atom]);
      giveTo(index);
      own.erase(own.begin() + position);
    };
    if (llvm::any_of(own, [&](AxisRefAttr axis) { return axis.getName() == atoms[atom].getName(); })) {
      if (takers.back() == index)
        insertAt(llvm::find(own, atoms[atom - 1]) - own.begin() + 1);
      continue;
    }
    // The new axis may be the most minor or the most major one: what is stored
    // {"tp", "dp"} is {"tp"} once gathered over dp, without any move.
    insertAt(own.size());
    if (!own.empty())
      insertAt(0);
  }
}

//===----------------------------------------------------------------------===//
// Pending sums
//===----------------------------------------------------------------------===//

StrategySets::SumsId StrategySets::getSums(const StrategySet &set, unsigned tensor) {
  // Asked once: what recipes add to the set later must not make repeated parts of
  // a program differ.
  auto [known, isNew] = sumsOfTensors.try_emplace({&set, tensor}, kNoSums);
  if (!isNew)
    return known->second;
  llvm::SmallDenseSet<LayoutId> found;
  for (const OpStrategy &strategy : set.strategies) {
    LayoutId layout = strategy.choice.tensors[tensor];
    const SplitTable::LayoutInfo &info = table.getLayout(layout);
    if (!info.partial.empty() && info.kind == ReductionKind::add)
      found.insert(layout);
  }
  std::vector<LayoutId> list(found.begin(), found.end());
  llvm::sort(list);
  auto [entry, inserted] = sumIds.try_emplace(list, sumLists.size());
  if (inserted)
    sumLists.push_back(std::move(list));
  return known->second = entry->second;
}

/// True if a sum that is made in one of `sums` is one in `layout`, too: it pends
/// over no other axes.
bool StrategySets::canCome(LayoutId layout, SumsId sums) const {
  const SplitTable::LayoutInfo &wanted = table.getLayout(layout);
  return llvm::any_of(sumLists[sums], [&](LayoutId made) {
    const SplitTable::LayoutInfo &info = table.getLayout(made);
    return info.dims == wanted.dims &&
           llvm::all_of(info.partial, [&](AxisRefAttr axis) { return llvm::is_contained(wanted.partial, axis); });
  });
}

/// The axes over which one of the operands pends, or several together.
std::vector<StrategySets::Axes> StrategySets::getPendings(const LinearGroup &group, ArrayRef<SumsId> sums) {
  llvm::SmallSetVector<LayoutId, 8> found; // of no dimensions
  for (unsigned operand : group.operands) {
    SmallVector<LayoutId> before(found.begin(), found.end());
    for (LayoutId made : sumLists[sums[operand]]) {
      ArrayRef<AxisRefAttr> axes = table.getLayout(made).partial;
      found.insert(table.internLayout({}, axes));
      for (LayoutId other : before) {
        Axes both(axes);
        for (AxisRefAttr axis : table.getLayout(other).partial)
          if (llvm::none_of(axes, [&](AxisRefAttr own) { return own.overlaps(axis); }))
            both.push_back(axis);
        found.insert(table.internLayout({}, both));
      }
    }
  }
  std::vector<Axes> pendings;
  for (LayoutId layout : found)
    pendings.emplace_back(ArrayRef(table.getLayout(layout).partial));
  return pendings;
}

/// Runs on pending sums, for each linear group whose operands all can be some. Sums
/// that no operand can come as are left out: no plan can use them.
void StrategySets::addPartial(StrategySet &set, ArrayRef<SumsId> sums) {
  const ShardingRule &rule = set.rule->rule;
  if (rule.results.size() != 1)
    return;
  size_t complete = set.strategies.size();
  for (const LinearGroup &group : rule.linear) {
    if (group.reduction.value_or(ReductionKind::add) != ReductionKind::add || group.operands.empty() ||
        llvm::any_of(group.operands, [&](unsigned operand) { return sums[operand] == kNoSums; }))
      continue;
    for (const Axes &pending : getPendings(group, sums)) {
      auto isTaken = [&](SplitId split) { return table.overlap(split, pending); };
      for (size_t base = 0; base < complete; ++base)
        if (llvm::none_of(set.strategies[base].choice.splits, isTaken))
          addPending(set, base, group, pending, sums);
    }
  }
}

/// The way `base` with `pending` on top of what its result and the group's operands
/// have.
void StrategySets::addPending(StrategySet &set, size_t base, const LinearGroup &group, ArrayRef<AxisRefAttr> pending,
                              ArrayRef<SumsId> sums) {
  OpStrategy strategy = set.strategies[base];
  unsigned result = set.rule->rule.operands.size();
  const SplitTable::LayoutInfo &own = table.getLayout(strategy.choice.tensors[result]);
  if (!own.partial.empty() && own.kind != ReductionKind::add)
    return;
  auto widen = [&](unsigned tensor) {
    SplitTable::LayoutInfo info = table.getLayout(strategy.choice.tensors[tensor]);
    llvm::append_range(info.partial, pending);
    return strategy.choice.tensors[tensor] = table.internLayout(info.dims, info.partial);
  };
  for (unsigned operand : group.operands)
    if (!canCome(widen(operand), sums[operand]))
      return;
  widen(result);
  set.strategies.push_back(std::move(strategy));
}

//===----------------------------------------------------------------------===//
// Sets
//===----------------------------------------------------------------------===//

void StrategySets::prune(StrategySet &set) {
  if (set.strategies.size() <= kMaxStrategies)
    return;
  auto bySeconds = [](const OpStrategy &a, const OpStrategy &b) { return a.seconds < b.seconds; };
  // The first one splits nothing and is always possible.
  std::stable_sort(set.strategies.begin() + 1, set.strategies.end(), bySeconds);
  set.strategies.resize(kMaxStrategies);
}

StrategySet &StrategySets::get(const Program::Node &node, ArrayRef<SumsId> sums) {
  std::vector<uint64_t> key{uint64_t(reinterpret_cast<uintptr_t>(node.rule))};
  llvm::append_range(key, sums);
  SmallVector<RankedTensorType, 4> types;
  for (Program::HomeId home : program.getTensors(node)) {
    types.push_back(home == Program::kNone ? RankedTensorType() : program.homes[home].type);
    key.push_back(uint64_t(reinterpret_cast<uintptr_t>(types.back().getAsOpaquePointer())));
  }
  Ends ends = getEnds(node);
  for (const auto &own : ends) {
    llvm::append_range(key, own);
    key.push_back(0);
  }
  std::unique_ptr<StrategySet> &set = sets[key];
  if (!set) {
    set = std::make_unique<StrategySet>(StrategySet{node.rule, types, {}});
    SmallVector<Axes> axes(node.rule->rule.factors.size());
    SmallVector<unsigned> takers;
    enumerate(*set, ends, takers, axes);
    prune(*set);
    addPartial(*set, sums);
  }
  return *set;
}

void StrategySets::include(StrategySet &set, const Assignment::Choice &choice) {
  if (llvm::none_of(set.strategies, [&](const OpStrategy &own) { return own.choice.tensors == choice.tensors; }))
    add(set, {choice.splits, {}});
}
