//===- RuleInfo.cpp - a sharding rule on numbered splits ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Propagation/RuleInfo.h"

using namespace mlir;
using namespace tp;

RuleInfo RuleInfo::get(ShardingRule rule) {
  RuleInfo info;
  info.rule = std::move(rule);
  info.isCheap = llvm::all_of(info.rule.factors, [](const Factor &factor) {
    return factor.kind == FactorKind::parallel || factor.kind == FactorKind::rows;
  });
  for (unsigned i = 0; i < info.getTensorCount(); ++i) {
    auto &tensor = info.sizes.emplace_back();
    for (const DimFactors &dim : info.getTensor(i))
      tensor.push_back(llvm::map_to_vector<2>(dim, [&](unsigned factor) { return info.rule.factors[factor].size; }));
  }
  return info;
}

static bool reduces(const Factor &factor) {
  return factor.kind == FactorKind::reduction || factor.kind == FactorKind::lookup;
}

SmallVector<SplitId, 2> tp::decomposeDim(SplitTable &table, const RuleInfo &rule, unsigned tensor, unsigned dim,
                                         SplitId split) {
  const DimFactors &factors = rule.getTensor(tensor)[dim];
  if (factors.size() > 1)
    return llvm::to_vector<2>(table.decompose(split, rule.sizes[tensor][dim]));
  if (rule.rule.factors[factors.front()].kind == FactorKind::rows)
    split = table.resize(split, rule.sizes[tensor][dim].front(),
                         rule.rule.factors[rule.rule.getLeader(factors.front())].size);
  return split == SplitTable::kNone ? SmallVector<SplitId, 2>() : SmallVector<SplitId, 2>{split};
}

SplitId tp::composeDim(SplitTable &table, const RuleInfo &rule, unsigned tensor, unsigned dim,
                       ArrayRef<SplitId> parts) {
  const DimFactors &factors = rule.getTensor(tensor)[dim];
  if (factors.size() > 1)
    return table.compose(parts, rule.sizes[tensor][dim]);
  if (rule.rule.factors[factors.front()].kind != FactorKind::rows)
    return parts.front();
  return table.resize(parts.front(), rule.rule.factors[rule.rule.getLeader(factors.front())].size,
                      rule.sizes[tensor][dim].front());
}

static bool contains(const TensorFactors &tensor, unsigned factor) {
  return llvm::any_of(tensor, [&](const DimFactors &dim) { return llvm::is_contained(dim, factor); });
}

bool tp::getDims(SplitTable &table, const RuleInfo &rule, unsigned tensor, ArrayRef<SplitId> splits,
                 SmallVectorImpl<SplitId> &dims) {
  for (auto [dim, factors] : llvm::enumerate(rule.getTensor(tensor))) {
    SplitId split = SplitTable::kWhole;
    if (!factors.empty())
      split = composeDim(table, rule, tensor, dim,
                         llvm::map_to_vector<2>(factors, [&](unsigned f) { return splits[rule.rule.getLeader(f)]; }));
    if (split == SplitTable::kNone)
      return false;
    // A factor can stand in two dimensions.
    if (split != SplitTable::kWhole && llvm::any_of(dims, [&](SplitId other) { return table.overlap(split, other); }))
      return false;
    dims.push_back(split);
  }
  return true;
}

PartialAxes tp::getPartial(const SplitTable &table, const RuleInfo &rule, unsigned tensor, ArrayRef<SplitId> splits) {
  PartialAxes partial;
  if (rule.isCheap || (!rule.isResult(tensor) && !llvm::is_contained(rule.rule.partialOperands, tensor)))
    return partial;
  for (auto [index, factor] : llvm::enumerate(rule.rule.factors)) {
    if (splits[index] == SplitTable::kWhole || !reduces(factor) || contains(rule.getTensor(tensor), index))
      continue;
    partial.kind = factor.reduction;
    llvm::append_range(partial.axes, table.getAxes(splits[index]));
  }
  return partial;
}

bool tp::isPossible(SplitTable &table, const RuleInfo &rule, ArrayRef<SplitId> splits) {
  for (unsigned a = 0; a < splits.size(); ++a)
    for (unsigned b = 0; b < a; ++b)
      if (table.overlap(splits[a], splits[b]))
        return false;
  for (unsigned tensor = 0; tensor < rule.getTensorCount(); ++tensor) {
    SmallVector<SplitId, 4> dims;
    if (!getDims(table, rule, tensor, splits, dims))
      return false;
  }
  std::optional<ReductionKind> kind;
  for (auto [factor, split] : llvm::zip_equal(rule.rule.factors, splits)) {
    if (split == SplitTable::kWhole)
      continue;
    if (factor.kind == FactorKind::whole)
      return false;
    if (!reduces(factor))
      continue;
    if (kind.value_or(factor.reduction) != factor.reduction)
      return false;
    kind = factor.reduction;
  }
  return true;
}

bool tp::inferSplits(SplitTable &table, const RuleInfo &rule, ArrayRef<const SplitTable::LayoutInfo *> layouts,
                     SmallVectorImpl<SplitId> &splits, Place &at, Place &against) {
  splits.assign(rule.rule.factors.size(), SplitTable::kNone);
  SmallVector<Place, 8> sayers(rule.rule.factors.size());
  for (unsigned tensor = 0; tensor < rule.getTensorCount(); ++tensor) {
    if (!layouts[tensor])
      continue;
    for (auto [dim, factors] : llvm::enumerate(rule.getTensor(tensor))) {
      at = against = {tensor, unsigned(dim)};
      SplitId split = layouts[tensor]->dims[dim];
      if (factors.empty()) {
        if (split != SplitTable::kWhole)
          return false;
        continue;
      }
      SmallVector<SplitId, 2> parts = decomposeDim(table, rule, tensor, dim, split);
      if (parts.empty())
        return false;
      for (auto [follower, part] : llvm::zip_equal(factors, parts)) {
        unsigned factor = rule.rule.getLeader(follower);
        if (splits[factor] != SplitTable::kNone && splits[factor] != part) {
          against = sayers[factor];
          return false;
        }
        splits[factor] = part;
        sayers[factor] = at;
      }
    }
  }
  for (SplitId &split : splits)
    if (split == SplitTable::kNone)
      split = SplitTable::kWhole;
  return true;
}
