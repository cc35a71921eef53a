//===- RuleInfo.cpp - a sharding rule on numbered splits ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Propagation/RuleInfo.h"
#include "llvm/ADT/StringExtras.h"

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

/// `{"dp", "tp"}`.
static std::string toText(ArrayRef<AxisRefAttr> axes) {
  return "{" + llvm::join(llvm::map_range(axes, [](AxisRefAttr axis) { return axis.str(); }), ", ") + "}";
}

static std::string getName(const RuleInfo &rule, unsigned tensor) {
  return rule.isResult(tensor) ? "result #" + std::to_string(tensor - rule.rule.operands.size())
                               : "operand #" + std::to_string(tensor);
}

/// The axes over which operands are partial beyond what the rule asks for: those
/// of one linear group, all over the same ones.
static FailureOr<PartialAxes> getPassed(const SplitTable &table, const RuleInfo &rule,
                                        ArrayRef<const SplitTable::LayoutInfo *> layouts, ArrayRef<SplitId> splits,
                                        function_ref<std::string(unsigned)> getText,
                                        function_ref<InFlightDiagnostic()> emitError) {
  SmallVector<unsigned, 4> passing;
  PartialAxes passed;
  for (unsigned i = 0; i < rule.rule.operands.size(); ++i) {
    if (!layouts[i])
      continue;
    PartialAxes own = getPartial(table, rule, i, splits);
    SmallVector<AxisRefAttr, 2> rest;
    for (AxisRefAttr axis : layouts[i]->partial)
      if (!llvm::is_contained(own.axes, axis))
        rest.push_back(axis);
    bool hasOwn = rest.size() + own.axes.size() == layouts[i]->partial.size() &&
                  (own.axes.empty() || layouts[i]->kind == own.kind);
    if (!hasOwn)
      return emitError() << getName(rule, i) << " must be partial over " << toText(own.axes) << ", found "
                         << getText(i),
             failure();
    if (rest.empty())
      continue;
    if (!passing.empty() && (passed.axes != rest || passed.kind != layouts[i]->kind))
      return emitError() << getName(rule, i) << " is partial over " << toText(rest) << ", but "
                         << getName(rule, passing[0]) << " over " << toText(passed.axes),
             failure();
    passing.push_back(i);
    passed = {rest, layouts[i]->kind};
  }
  auto matches = [&](const LinearGroup &group) {
    return ArrayRef<unsigned>(group.operands) == ArrayRef<unsigned>(passing) &&
           group.reduction.value_or(passed.kind) == passed.kind;
  };
  if (!passing.empty() && llvm::none_of(rule.rule.linear, matches))
    return emitError() << getName(rule, passing[0]) << " is partial over " << toText(passed.axes)
                       << ", but the op is not linear in it",
           failure();
  for (unsigned i = rule.rule.operands.size(); i < rule.getTensorCount(); ++i) {
    PartialAxes own = getPartial(table, rule, i, splits);
    if (!own.axes.empty() && !passing.empty() && own.kind != passed.kind)
      return emitError() << getName(rule, passing[0]) << " is partial in another way than the result becomes",
             failure();
  }
  return passed;
}

LogicalResult tp::inferResults(SplitTable &table, const RuleInfo &rule,
                               ArrayRef<const SplitTable::LayoutInfo *> layouts, SmallVectorImpl<SplitId> &splits,
                               SmallVectorImpl<LayoutId> &results, function_ref<InFlightDiagnostic()> emitError) {
  auto getText = [&](unsigned tensor) {
    const SplitTable::LayoutInfo &info = *layouts[tensor];
    return toText(table.getAttr(table.internLayout(info.dims, info.partial, info.kind)));
  };
  Place at, against;
  if (!inferSplits(table, rule, layouts, splits, at, against)) {
    InFlightDiagnostic diagnostic = emitError() << getName(rule, at.tensor) << " has layout " << getText(at.tensor)
                                                << ", which splits dimension " << at.dim;
    if (at.tensor == against.tensor && at.dim == against.dim)
      return diagnostic << " across the factors of the op's rule " << rule.rule.str();
    return diagnostic << " otherwise than dimension " << against.dim << " of " << getName(rule, against.tensor)
                      << " with layout " << getText(against.tensor) << "; the op's rule is " << rule.rule.str();
  }
  for (auto [index, factor] : llvm::enumerate(rule.rule.factors))
    if (factor.kind == FactorKind::whole && splits[index] != SplitTable::kWhole)
      return emitError() << "cannot run split by " << table.str(splits[index]) << " along factor " << index
                         << " of its rule " << rule.rule.str();
  if (!isPossible(table, rule, splits))
    return emitError() << "its operands and results ask for splits that share an axis; the op's rule is "
                       << rule.rule.str();
  FailureOr<PartialAxes> passed = getPassed(table, rule, layouts, splits, getText, emitError);
  if (failed(passed))
    return failure();
  for (unsigned i = rule.rule.operands.size(); i < rule.getTensorCount(); ++i) {
    SmallVector<SplitId, 4> dims;
    getDims(table, rule, i, splits, dims);
    PartialAxes partial = getPartial(table, rule, i, splits);
    if (!passed->axes.empty())
      partial.kind = passed->kind;
    llvm::append_range(partial.axes, passed->axes);
    results.push_back(table.internLayout(layouts[i] ? layouts[i]->dims : dims, partial.axes, partial.kind));
  }
  return success();
}
