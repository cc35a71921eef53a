//===- SplitTable.cpp - splits and layouts as small numbers ---------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Propagation/SplitTable.h"

using namespace mlir;
using namespace tp;

SplitTable::SplitTable(FlatSymbolRefAttr meshName, MeshAttr mesh) : meshName(meshName), mesh(mesh) {
  splits.emplace_back(); // kWhole
}

//===----------------------------------------------------------------------===//
// Splits
//===----------------------------------------------------------------------===//

SplitId SplitTable::intern(const DimSplit &split) {
  if (split.isWhole())
    return kWhole;
  size_t hash = llvm::hash_value(split.getSize());
  for (const Level &level : split.getLevels())
    hash = llvm::hash_combine(hash, level.axis.getAsOpaquePointer(), level.count, level.chunk);
  auto [begin, end] = splitIds.equal_range(hash);
  for (auto it = begin; it != end; ++it)
    if (splits[it->second].split == split)
      return it->second;
  SplitInfo info{split, {}, 0, 1};
  for (const Level &level : split.getLevels()) {
    if (!level.axis)
      continue;
    info.axes.push_back(level.axis);
    info.mask |= uint64_t(1) << (mesh.getAxisPosition(level.axis.getName()) % 64);
    info.parts *= level.count;
  }
  splits.push_back(std::move(info));
  splitIds.emplace(hash, splits.size() - 1);
  return splits.size() - 1;
}

std::string SplitTable::str(SplitId id) const { return get(id, 1).toAttr(mesh.getContext()).str(); }

SplitId SplitTable::compose(ArrayRef<SplitId> factors, ArrayRef<int64_t> sizes) {
  if (llvm::all_of(factors, [](SplitId id) { return id == kWhole; }))
    return kWhole;
  if (factors.size() == 1)
    return factors.front();
  SmallVector<int64_t> key(sizes);
  key.append(factors.begin(), factors.end());
  auto [entry, inserted] = composed.try_emplace(std::move(key), kNone);
  if (inserted) {
    SmallVector<DimSplit> parts;
    for (auto [id, size] : llvm::zip_equal(factors, sizes))
      parts.push_back(get(id, size));
    FailureOr<DimSplit> split = DimSplit::compose(parts);
    if (failed(split))
      return kNone;
    SplitId product = intern(*split);
    // Where one part has all rows, the product can be read in another way, too:
    // who only sees the product would not find these factors.
    if (decompose(product, sizes) == factors)
      entry->second = product;
  }
  return entry->second;
}

ArrayRef<SplitId> SplitTable::decompose(SplitId id, ArrayRef<int64_t> sizes) {
  SmallVector<int64_t> key(sizes);
  key.push_back(id);
  auto [entry, inserted] = decomposed.try_emplace(std::move(key));
  if (inserted) {
    if (id == kWhole) {
      entry->second.assign(sizes.size(), kWhole);
    } else if (auto parts = get(id, 0).decompose(sizes, mesh); succeeded(parts)) {
      SmallVector<SplitId, 2> ids;
      for (const DimSplit &part : *parts)
        ids.push_back(intern(part));
      entry->second = ids;
    }
  }
  return entry->second;
}

SplitId SplitTable::resize(SplitId id, int64_t from, int64_t to) {
  if (id == kWhole)
    return id;
  auto [entry, inserted] = resized.try_emplace({id, to}, kNone);
  if (inserted)
    if (FailureOr<DimSplit> split = get(id, from).resize(to); succeeded(split))
      entry->second = intern(*split);
  return entry->second;
}

SplitId SplitTable::commonPrefix(SplitId a, SplitId b) {
  if (a == b)
    return a;
  if (a == kWhole || b == kWhole)
    return kWhole;
  auto [entry, inserted] = prefixes.try_emplace({a, b}, kWhole);
  if (inserted) {
    SplitId prefix = intern(DimSplit::commonPrefix(splits[a].split, splits[b].split, mesh));
    prefixes[{a, b}] = prefix;
    return prefix;
  }
  return entry->second;
}

SplitId SplitTable::dropOverlapping(SplitId id, ArrayRef<SplitId> taken) {
  auto overlapsTaken = [&](AxisRefAttr axis) {
    return llvm::any_of(taken, [&](SplitId other) { return overlap(other, ArrayRef(axis)); });
  };
  if (llvm::none_of(getAxes(id), overlapsTaken))
    return id;
  SmallVector<Level> levels(splits[id].split.getLevels());
  auto bad = llvm::find_if(levels, [&](const Level &level) { return level.axis && overlapsTaken(level.axis); });
  levels.erase(bad, levels.end());
  while (!levels.empty()) {
    DimSplit prefix(splits[id].split.getSize(), levels, mesh);
    if (prefix.isExpressible())
      return intern(prefix);
    levels.pop_back();
  }
  return kWhole;
}

bool SplitTable::overlap(SplitId a, SplitId b) const {
  if (!(splits[a].mask & splits[b].mask))
    return false;
  return overlap(a, splits[b].axes);
}

bool SplitTable::overlap(SplitId a, ArrayRef<AxisRefAttr> axes) const {
  for (AxisRefAttr x : splits[a].axes)
    for (AxisRefAttr y : axes)
      if (x.overlaps(y))
        return true;
  return false;
}

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

std::string tp::toText(LayoutAttr layout) {
  std::string text;
  llvm::raw_string_ostream(text) << layout;
  return text;
}

bool tp::comesBefore(AxisRefAttr a, AxisRefAttr b) {
  int order = a.getName().getValue().compare(b.getName().getValue());
  return order != 0 ? order < 0 : a.getPreSize() < b.getPreSize();
}

LayoutId SplitTable::internLayout(ArrayRef<SplitId> dims, ArrayRef<AxisRefAttr> partial, ReductionKind kind) {
  LayoutInfo info{SmallVector<SplitId, 4>(dims), SmallVector<AxisRefAttr, 1>(partial),
                  partial.empty() ? ReductionKind::add : kind, nullptr};
  llvm::sort(info.partial, comesBefore);
  size_t hash = llvm::hash_combine(llvm::hash_combine_range(dims.begin(), dims.end()), unsigned(info.kind));
  for (AxisRefAttr axis : info.partial)
    hash = llvm::hash_combine(hash, axis.getAsOpaquePointer());
  auto [begin, end] = layoutIds.equal_range(hash);
  for (auto it = begin; it != end; ++it) {
    const LayoutInfo &other = layouts[it->second];
    if (other.dims == info.dims && other.partial == info.partial && other.kind == info.kind)
      return it->second;
  }
  layouts.push_back(std::move(info));
  layoutIds.emplace(hash, layouts.size() - 1);
  return layouts.size() - 1;
}

LayoutAttr SplitTable::getAttr(LayoutId id) {
  LayoutInfo &info = layouts[id];
  if (!info.attr) {
    SmallVector<DimSplit> dims;
    for (SplitId dim : info.dims)
      dims.push_back(get(dim, 1));
    info.attr = makeLayout(meshName, dims, info.partial, info.kind);
  }
  return info.attr;
}

LayoutId SplitTable::getId(LayoutAttr layout, RankedTensorType type) {
  auto [entry, inserted] = idsOfAttrs.try_emplace({layout, type}, 0);
  if (inserted) {
    FailureOr<SmallVector<DimSplit>> dims = getSplits(layout, type, mesh);
    assert(succeeded(dims) && "the layout must fit the type");
    auto ids = llvm::map_to_vector(*dims, [&](const DimSplit &dim) { return intern(dim); });
    entry->second = internLayout(ids, layout.getPartial(), layout.getReduction());
  }
  return entry->second;
}

double SplitTable::getReshardBytes(double bytes, ArrayRef<SplitId> from, ArrayRef<AxisRefAttr> partial,
                                   ArrayRef<SplitId> to) {
  double local = bytes, cost = 0;
  for (SplitId dim : from)
    local /= getParts(dim);
  if (!partial.empty()) {
    // Partial axes that split the target are scattered, the others all-reduced.
    double scattered = 1, reduced = 1;
    for (AxisRefAttr axis : partial) {
      bool splits = llvm::any_of(to, [&](SplitId dim) { return overlap(dim, ArrayRef(axis)); });
      (splits ? scattered : reduced) *= axis.getSizeIn(mesh);
    }
    cost += local * (scattered - 1) / scattered;
    local /= scattered;
    cost += 2 * local * (reduced - 1) / reduced;
  }
  for (auto [d, a, b] : llvm::enumerate(from, to)) {
    if (a == b || a == kWhole)
      continue;
    SplitId common = commonPrefix(a, b);
    double lost = double(getParts(a)) / getParts(common);
    if (lost <= 1)
      continue;
    // Moved to another dimension (all_to_all) or gathered.
    bool moved = false;
    for (auto [e, other] : llvm::enumerate(to))
      moved |= e != d && overlap(a, other);
    cost += moved ? local * (lost - 1) / lost : local * (lost - 1);
    if (!moved)
      local *= lost;
  }
  return cost;
}
