//===- OpSplits.cpp - how each op runs on the mesh ------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpSplits.h"

using namespace mlir;
using namespace tp;

//===----------------------------------------------------------------------===//
// Layouts under given splits
//===----------------------------------------------------------------------===//

static bool reduces(const Factor &factor) {
  return factor.kind == FactorKind::reduction || factor.kind == FactorKind::lookup;
}

static bool contains(const TensorFactors &tensor, unsigned factor) {
  return llvm::any_of(tensor, [&](const DimFactors &dim) { return llvm::is_contained(dim, factor); });
}

bool OpSplits::getDims(const RuleInfo &rule, unsigned tensor, ArrayRef<SplitId> splits,
                       SmallVectorImpl<SplitId> &dims) {
  for (auto [dim, factors] : llvm::enumerate(rule.getTensor(tensor))) {
    SplitId split = SplitTable::kWhole;
    if (factors.size() == 1)
      split = splits[factors.front()];
    else if (factors.size() > 1)
      split = table.compose(llvm::map_to_vector(factors, [&](unsigned f) { return splits[f]; }),
                            rule.sizes[tensor][dim]);
    if (split == SplitTable::kNone)
      return false;
    // A factor can stand in two dimensions.
    if (split != SplitTable::kWhole &&
        llvm::any_of(dims, [&](SplitId other) { return table.overlap(split, other); }))
      return false;
    dims.push_back(split);
  }
  return true;
}

/// Axes over which a tensor must (operand) or will (result) be partial.
void OpSplits::getPartial(const RuleInfo &rule, unsigned tensor, ArrayRef<SplitId> splits,
                          SmallVectorImpl<AxisRefAttr> &axes, ReductionKind &kind) {
  bool isResult = tensor >= rule.rule.operands.size();
  if (rule.isCheap || (!isResult && !llvm::is_contained(rule.rule.partialOperands, tensor)))
    return;
  for (auto [index, factor] : llvm::enumerate(rule.rule.factors)) {
    if (splits[index] == SplitTable::kWhole || !reduces(factor) || contains(rule.getTensor(tensor), index))
      continue;
    kind = factor.reduction;
    llvm::append_range(axes, table.getAxes(splits[index]));
  }
}

LayoutId OpSplits::getLayout(const Program::Node &node, unsigned tensor, ArrayRef<SplitId> splits) {
  SmallVector<SplitId, 4> dims;
  bool possible = getDims(*node.rule, tensor, splits, dims);
  assert(possible && "choose() gives splits that every tensor can have");
  (void)possible;
  SmallVector<AxisRefAttr> partial;
  ReductionKind kind = ReductionKind::add;
  getPartial(*node.rule, tensor, splits, partial, kind);
  return table.internLayout(dims, partial, kind);
}

bool OpSplits::isPossible(const Program::Node &node, ArrayRef<SplitId> splits) {
  const RuleInfo &rule = *node.rule;
  for (unsigned a = 0; a < splits.size(); ++a)
    for (unsigned b = 0; b < a; ++b)
      if (table.overlap(splits[a], splits[b]))
        return false;
  for (unsigned tensor = 0; tensor < rule.getTensorCount(); ++tensor) {
    SmallVector<SplitId, 4> dims;
    if (!getDims(rule, tensor, splits, dims))
      return false;
  }
  // A result is partial in one way only.
  std::optional<ReductionKind> kind;
  for (auto [factor, split] : llvm::zip_equal(rule.rule.factors, splits)) {
    if (split == SplitTable::kWhole || !reduces(factor))
      continue;
    if (kind.value_or(factor.reduction) != factor.reduction)
      return false;
    kind = factor.reduction;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Choice
//===----------------------------------------------------------------------===//

void OpSplits::collect(const Program::Node &node) {
  const RuleInfo &rule = *node.rule;
  candidates.clear();
  auto add = [&](unsigned tensor, unsigned factor, SplitId split, unsigned priority, double bytes) {
    if (split == SplitTable::kWhole || rule.rule.factors[factor].kind == FactorKind::whole)
      return;
    bool inResult = tensor >= rule.rule.operands.size();
    for (Candidate &candidate : candidates)
      if (candidate.factor == factor && candidate.split == split) {
        candidate.priority = std::min(candidate.priority, priority);
        candidate.bytes += bytes;
        candidate.inResult |= inResult;
        return;
      }
    candidates.push_back({factor, split, priority, bytes, inResult, tensor});
  };
  for (auto [tensor, home] : llvm::enumerate(program.getTensors(node))) {
    if (home == Program::kNone || program.homes[home].isRematerialised)
      continue;
    double bytes = program.homes[home].bytes;
    for (auto [dim, factors] : llvm::enumerate(rule.getTensor(tensor))) {
      if (factors.empty())
        continue;
      // All steps in which the dimension came to be split: a later seed may
      // lose an axis that extends an earlier one's.
      for (unsigned index = homes.getLastStep(home, dim); index != 0; index = homes.getStep(index).previous) {
        const HomeLayouts::Step &step = homes.getStep(index);
        if (factors.size() == 1) {
          add(tensor, factors.front(), step.split, step.priority, bytes);
          continue;
        }
        for (auto [factor, part] : llvm::zip(factors, table.decompose(step.split, rule.sizes[tensor][dim])))
          add(tensor, factor, part, step.priority, bytes);
      }
    }
  }
}

bool OpSplits::agreesWithResults(const Program::Node &node, unsigned factor, SplitId split) {
  const RuleInfo &rule = *node.rule;
  bool any = false;
  for (unsigned tensor = rule.rule.operands.size(); tensor < rule.getTensorCount(); ++tensor) {
    HomeId home = program.getTensors(node)[tensor];
    for (auto [dim, factors] : llvm::enumerate(rule.getTensor(tensor))) {
      const unsigned *found = llvm::find(factors, factor);
      if (found == factors.end())
        continue;
      if (home == Program::kNone)
        return false;
      ArrayRef<SplitId> parts = table.decompose(homes.getSplit(home, dim), rule.sizes[tensor][dim]);
      if (parts.empty() || !table.isPrefix(split, parts[found - factors.begin()]))
        return false;
      any = true;
    }
  }
  return any;
}

double OpSplits::getBytes(const Program::Node &node, ArrayRef<SplitId> splits) {
  const RuleInfo &rule = *node.rule;
  double bytes = 0;
  for (auto [tensor, home] : llvm::enumerate(program.getTensors(node))) {
    if (home == Program::kNone || program.homes[home].isRematerialised)
      continue;
    SmallVector<SplitId, 4> dims;
    getDims(rule, tensor, splits, dims);
    SmallVector<AxisRefAttr> partial;
    ReductionKind kind;
    getPartial(rule, tensor, splits, partial, kind);
    SmallVector<SplitId, 4> at = homes.getSplits(home);
    bool isResult = tensor >= rule.rule.operands.size();
    bytes += isResult ? table.getReshardBytes(program.homes[home].bytes, dims, partial, at)
                      : table.getReshardBytes(program.homes[home].bytes, at, {}, dims);
  }
  return bytes;
}

ArrayRef<SplitId> OpSplits::choose(const Program::Node &node) {
  const RuleInfo &rule = *node.rule;
  chosen.assign(rule.rule.factors.size(), SplitTable::kWhole);
  collect(node);
  if (candidates.empty())
    return chosen;

  // Data movement and elementwise ops run where their result is wanted.
  auto order = [&](const Candidate &c) {
    return std::make_tuple(rule.isCheap && !c.inResult, c.priority, -c.bytes, c.factor, c.split);
  };
  llvm::sort(candidates, [&](const Candidate &a, const Candidate &b) { return order(a) < order(b); });
  for (const Candidate &candidate : candidates) {
    SplitId &split = chosen[candidate.factor];
    if (split == candidate.split || !table.isPrefix(split, candidate.split))
      continue;
    SplitId before = split;
    split = candidate.split;
    if (!isPossible(node, chosen)) {
      split = before;
      if (explain && candidates.size() > 1)
        explain(node.op, "cannot also run split by " + table.str(candidate.split) + " as tensor #" +
                             std::to_string(candidate.tensor) + " is: the axes or factors are taken");
      continue;
    }
    // A product is worth splitting whatever moves; other ops only if no more does.
    if (rule.rule.isContraction || agreesWithResults(node, candidate.factor, candidate.split))
      continue;
    double with = getBytes(node, chosen);
    std::swap(split, before);
    double without = getBytes(node, chosen);
    if (with <= without)
      std::swap(split, before);
  }
  return chosen;
}

ArrayRef<SplitId> OpSplits::chooseFor(const Program::Node &node, ArrayRef<SplitId> result) {
  chosen.assign(node.rule->rule.factors.size(), SplitTable::kWhole);
  for (auto [factors, split] : llvm::zip_equal(node.rule->rule.results.front(), result))
    if (!factors.empty())
      chosen[factors.front()] = split;
  return chosen;
}
