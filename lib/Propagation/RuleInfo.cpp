//===- RuleInfo.cpp - a sharding rule on numbered splits ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuleInfo.h"

using namespace mlir;
using namespace tp;

RuleInfo RuleInfo::get(ShardingRule rule) {
  RuleInfo info;
  info.rule = std::move(rule);
  info.isCheap =
      llvm::all_of(info.rule.factors, [](const Factor &factor) { return factor.kind == FactorKind::parallel; });
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

static bool contains(const TensorFactors &tensor, unsigned factor) {
  return llvm::any_of(tensor, [&](const DimFactors &dim) { return llvm::is_contained(dim, factor); });
}

bool tp::getDims(SplitTable &table, const RuleInfo &rule, unsigned tensor, ArrayRef<SplitId> splits,
                 SmallVectorImpl<SplitId> &dims) {
  for (auto [dim, factors] : llvm::enumerate(rule.getTensor(tensor))) {
    SplitId split = SplitTable::kWhole;
    if (factors.size() == 1)
      split = splits[factors.front()];
    else if (factors.size() > 1)
      split =
          table.compose(llvm::map_to_vector(factors, [&](unsigned f) { return splits[f]; }), rule.sizes[tensor][dim]);
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
      ArrayRef<SplitId> parts = split;
      if (factors.size() > 1)
        parts = table.decompose(split, rule.sizes[tensor][dim]);
      if (parts.empty())
        return false;
      for (auto [factor, part] : llvm::zip_equal(factors, parts)) {
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
