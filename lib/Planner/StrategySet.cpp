//===- StrategySet.cpp - the ways in which an op can run ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StrategySet.h"

using namespace mlir;
using namespace tp;

/// Ways of one op without pending sums among its operands; beyond that the ones
/// that split its work least are dropped.
static constexpr size_t kMaxStrategies = 160;
/// Units of choice; axes are not cut into more.
static constexpr size_t kMaxAtoms = 4;

StrategySets::StrategySets(const Program &program, SplitTable &table, CostModel &costs, ArrayRef<Assignment> starts)
    : program(program), table(table), costs(costs) {
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

double StrategySets::getSeconds(const StrategySet &set, const Assignment::Choice &choice) {
  const ShardingRule &rule = set.rule->rule;
  double flops = rule.flopsPerPoint, results = 0, operands = 0;
  for (auto [factor, split] : llvm::zip_equal(rule.factors, choice.splits))
    flops *= double(getLocalSize(split, factor.size));
  for (auto [tensor, type] : llvm::enumerate(set.types))
    if (type)
      (set.rule->isResult(tensor) ? results : operands) += getBytes(type, choice.tensors[tensor]);
  Type element = set.types.front() ? set.types.front().getElementType() : Type();
  return costs.getComputeSeconds(rule, element, flops, operands, results) + getOwnCollectiveSeconds(set, choice);
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
  double seconds = getSeconds(set, choice);
  set.strategies.push_back({std::move(choice), seconds});
  return true;
}

void StrategySets::enumerate(StrategySet &set, unsigned atom, SmallVectorImpl<Axes> &axes) {
  const ShardingRule &rule = set.rule->rule;
  if (atom == atoms.size()) {
    Assignment::Choice choice;
    for (auto [factor, own] : llvm::zip_equal(rule.factors, axes))
      choice.splits.push_back(getSplit(factor.size, own));
    add(set, std::move(choice));
    return;
  }
  enumerate(set, atom + 1, axes);
  MeshAttr mesh = table.getMesh();
  for (auto [index, factor] : llvm::enumerate(rule.factors)) {
    if (factor.kind == FactorKind::whole || rule.getLeader(index) != index)
      continue;
    int64_t parts = atoms[atom].getSizeIn(mesh);
    for (AxisRefAttr axis : axes[index])
      parts *= axis.getSizeIn(mesh);
    if (parts > factor.size)
      continue;
    // The new axis may be the most minor or the most major one: what is stored
    // {"tp", "dp"} is {"tp"} once gathered over dp, without any move. Parts of one
    // axis keep their order; another would only move everything about.
    axes[index].push_back(atoms[atom]);
    enumerate(set, atom + 1, axes);
    axes[index].pop_back();
    bool hasPart = llvm::any_of(axes[index], [&](AxisRefAttr axis) { return axis.getName() == atoms[atom].getName(); });
    if (axes[index].empty() || hasPart)
      continue;
    axes[index].insert(axes[index].begin(), atoms[atom]);
    enumerate(set, atom + 1, axes);
    axes[index].erase(axes[index].begin());
  }
}

/// Runs on pending sums, for each linear group whose operands all can be some
/// and each set of axes that splits nothing else.
void StrategySets::addPartial(StrategySet &set, uint64_t partial) {
  const ShardingRule &rule = set.rule->rule;
  if (rule.results.size() != 1)
    return;
  size_t complete = set.strategies.size();
  for (const LinearGroup &group : rule.linear) {
    bool fits = group.reduction.value_or(ReductionKind::add) == ReductionKind::add && !group.operands.empty() &&
                llvm::all_of(group.operands, [&](unsigned operand) { return partial >> operand & 1; });
    if (!fits)
      continue;
    for (unsigned mask = 1; mask < 1u << atoms.size(); ++mask) {
      Axes pending;
      for (auto [index, atom] : llvm::enumerate(atoms))
        if (mask >> index & 1)
          pending.push_back(atom);
      for (size_t base = 0; base < complete; ++base) {
        OpStrategy strategy = set.strategies[base];
        if (llvm::any_of(strategy.choice.splits, [&](SplitId split) { return table.overlap(split, pending); }))
          continue;
        auto widen = [&](unsigned tensor) {
          SplitTable::LayoutInfo info = table.getLayout(strategy.choice.tensors[tensor]);
          llvm::append_range(info.partial, pending);
          strategy.choice.tensors[tensor] = table.internLayout(info.dims, info.partial);
        };
        unsigned result = rule.operands.size();
        const SplitTable::LayoutInfo &own = table.getLayout(strategy.choice.tensors[result]);
        if (!own.partial.empty() && own.kind != ReductionKind::add)
          continue;
        for (unsigned operand : group.operands)
          widen(operand);
        widen(result);
        set.strategies.push_back(std::move(strategy));
      }
    }
  }
}

void StrategySets::prune(StrategySet &set) {
  if (set.strategies.size() <= kMaxStrategies)
    return;
  auto bySeconds = [](const OpStrategy &a, const OpStrategy &b) { return a.seconds < b.seconds; };
  // The first one splits nothing and is always possible.
  std::stable_sort(set.strategies.begin() + 1, set.strategies.end(), bySeconds);
  set.strategies.resize(kMaxStrategies);
}

StrategySet &StrategySets::get(const Program::Node &node, uint64_t partial) {
  std::vector<const void *> key{node.rule, reinterpret_cast<const void *>(partial)};
  SmallVector<RankedTensorType, 4> types;
  for (Program::HomeId home : program.getTensors(node)) {
    types.push_back(home == Program::kNone ? RankedTensorType() : program.homes[home].type);
    key.push_back(types.back().getAsOpaquePointer());
  }
  std::unique_ptr<StrategySet> &set = sets[key];
  if (!set) {
    set = std::make_unique<StrategySet>(StrategySet{node.rule, types, {}});
    SmallVector<Axes> axes(node.rule->rule.factors.size());
    enumerate(*set, 0, axes);
    prune(*set);
    addPartial(*set, partial);
  }
  return *set;
}

void StrategySets::include(StrategySet &set, const Assignment::Choice &choice) {
  if (llvm::none_of(set.strategies, [&](const OpStrategy &own) { return own.choice.tensors == choice.tensors; }))
    add(set, {choice.splits, {}});
}
