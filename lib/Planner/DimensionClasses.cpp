//===- DimensionClasses.cpp - dimensions that must be split alike ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/DimensionClasses.h"

using namespace mlir;
using namespace tp;
using Id = DimensionClasses::Id;

DimensionClasses::DimensionClasses(func::FuncOp function) { addRegion(function.getBody()); }

Id DimensionClasses::create(int64_t size) {
  nodes.push_back({Id(nodes.size()), size, {}});
  return nodes.size() - 1;
}

Id DimensionClasses::find(Id id) const {
  if (id == kNone)
    return kNone;
  while (nodes[id].parent != id) {
    nodes[id].parent = nodes[nodes[id].parent].parent;
    id = nodes[id].parent;
  }
  return id;
}

void DimensionClasses::unite(Id a, Id b) {
  a = find(a), b = find(b);
  if (a == kNone || b == kNone || a == b || nodes[a].size != nodes[b].size)
    return;
  nodes[b].parent = a;
  SmallVector<Id, 0> children = std::move(nodes[b].children);
  nodes[b].children.clear();
  if (!children.empty())
    setChildren(a, children);
}

void DimensionClasses::setChildren(Id id, ArrayRef<Id> children) {
  id = find(id);
  if (nodes[id].children.empty()) {
    nodes[id].children.assign(children.begin(), children.end());
    return;
  }
  // Two views of one dimension: walk both from the major end; where one view's
  // factor is a product of several of the other's, it gets those as children.
  // Views that do not refine each other (4x6 and 6x4) keep the first.
  SmallVector<Id> left(nodes[id].children.begin(), nodes[id].children.end()), right(children);
  size_t i = 0, j = 0;
  while (i < left.size() && j < right.size()) {
    Id l = left[i], r = right[j];
    if (getSize(l) == getSize(r)) {
      unite(l, r);
      ++i, ++j;
      continue;
    }
    bool leftIsCoarse = getSize(l) > getSize(r);
    Id coarse = leftIsCoarse ? l : r;
    SmallVectorImpl<Id> &fine = leftIsCoarse ? right : left;
    size_t &position = leftIsCoarse ? j : i;
    int64_t product = 1;
    SmallVector<Id> parts;
    while (position < fine.size() && product < getSize(coarse)) {
      product *= getSize(fine[position]);
      parts.push_back(fine[position++]);
    }
    if (product != getSize(coarse))
      return;
    setChildren(coarse, parts);
    ++(leftIsCoarse ? i : j);
  }
}

Id DimensionClasses::getOrCreate(Value value, unsigned dim) {
  auto type = cast<RankedTensorType>(value.getType());
  auto [entry, inserted] = dims.try_emplace(value);
  if (inserted)
    for (int64_t size : type.getShape())
      entry->second.push_back(size == 1 ? kNone : create(size));
  return entry->second[dim];
}

void DimensionClasses::addTensor(Value value, const TensorFactors &tensor, ArrayRef<Id> factors) {
  for (auto [dim, dimFactors] : llvm::enumerate(tensor)) {
    Id id = getOrCreate(value, dim);
    if (id == kNone || isFree(value, dim))
      continue;
    SmallVector<Id> parts;
    for (unsigned factor : dimFactors)
      if (factors[factor] != kNone)
        parts.push_back(factors[factor]);
    if (parts.size() == 1)
      unite(id, parts.front());
    else if (parts.size() > 1)
      setChildren(id, parts);
  }
}

bool DimensionClasses::isFree(Value value, unsigned dim) const {
  auto found = freeDims.find(value);
  return found != freeDims.end() && found->second.test(dim);
}

void DimensionClasses::markFree(Operation &op, const ShardingRule &rule) {
  llvm::SmallBitVector tied(rule.factors.size());
  for (auto [value, tensor] : llvm::zip(op.getOperands(), rule.operands))
    if (isa<RankedTensorType>(value.getType()))
      for (auto [dim, factors] : llvm::enumerate(tensor))
        if (!isFree(value, dim))
          for (unsigned factor : factors)
            tied.set(factor);
  for (auto [value, tensor] : llvm::zip(op.getResults(), rule.results)) {
    llvm::SmallBitVector free(tensor.size());
    for (auto [dim, factors] : llvm::enumerate(tensor))
      if (llvm::none_of(factors, [&](unsigned factor) { return tied.test(factor); }))
        free.set(dim);
    if (free.any())
      freeDims[value] = free;
  }
}

void DimensionClasses::addRegion(Region &region) {
  for (Block &block : region)
    for (Operation &op : block) {
      if (auto control = dyn_cast<ControlShardingOpInterface>(op)) {
        for (const Tie &tie : control.getTies()) {
          if (tie.values.empty() || !isa<RankedTensorType>(tie.values.front().getType()))
            continue;
          Value first = tie.values.front();
          auto tieTo = [&](Value value) {
            for (int64_t dim = 0, rank = cast<RankedTensorType>(first.getType()).getRank(); dim < rank; ++dim)
              if (!isFree(value, dim))
                unite(getOrCreate(first, dim), getOrCreate(value, dim));
          };
          for (Value value : tie.values)
            tieTo(value);
          for (OpOperand *source : tie.sources)
            tieTo(source->get());
        }
        for (Region &nested : op.getRegions())
          addRegion(nested);
        continue;
      }
      auto ruled = dyn_cast<ShardingRuleOpInterface>(op);
      if (!ruled)
        continue;
      RuledOp entry{&op, ruled.getShardingRule(), {}};
      for (const Factor &factor : entry.rule.factors)
        entry.factors.push_back(factor.size == 1 ? kNone : create(factor.size));
      for (auto [value, tensor] : llvm::zip(op.getOperands(), entry.rule.operands))
        if (isa<RankedTensorType>(value.getType()))
          addTensor(value, tensor, entry.factors);
      for (auto [value, tensor] : llvm::zip(op.getResults(), entry.rule.results))
        if (isa<RankedTensorType>(value.getType()))
          addTensor(value, tensor, entry.factors);
      markFree(op, entry.rule);
      indices[&op] = ops.size();
      ops.push_back(std::move(entry));
    }
}

Id DimensionClasses::getClass(Value value, unsigned dim) const {
  auto found = dims.find(value);
  return found == dims.end() ? kNone : find(found->second[dim]);
}

SmallVector<Id> DimensionClasses::getLeaves(Id id) const {
  id = find(id);
  if (id == kNone)
    return {};
  if (nodes[id].children.empty())
    return {id};
  SmallVector<Id> leaves;
  for (Id child : nodes[id].children)
    leaves.append(getLeaves(child));
  return leaves;
}

SmallVector<Id> DimensionClasses::getLeaves(Value value, unsigned dim) const { return getLeaves(getClass(value, dim)); }

SmallVector<Id> DimensionClasses::getLeaves(Operation *op, unsigned factor) const {
  auto found = indices.find(op);
  return found == indices.end() ? SmallVector<Id>() : getLeaves(ops[found->second].factors[factor]);
}

bool DimensionClasses::contains(Value value, Id leaf) const {
  auto found = dims.find(value);
  if (found == dims.end())
    return false;
  for (Id dim : found->second)
    if (llvm::is_contained(getLeaves(dim), leaf))
      return true;
  return false;
}
