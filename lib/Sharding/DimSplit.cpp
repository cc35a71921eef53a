//===- DimSplit.cpp - algebra of how one dimension is split ---------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Sharding/DimSplit.h"
#include "mlir/IR/Builders.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace mlir;
using namespace tp;

//===----------------------------------------------------------------------===//
// Sub-axes
//===----------------------------------------------------------------------===//

/// The part of `axis` of `size` values below `above` values of its own.
static AxisRefAttr takeSubAxis(AxisRefAttr axis, int64_t above, int64_t size, MeshAttr mesh) {
  int64_t preSize = axis.getPreSize() * above;
  bool whole = preSize == 1 && size == mesh.getAxisSize(axis.getName());
  return AxisRefAttr::get(axis.getContext(), axis.getName(), preSize, whole ? 0 : size);
}

/// `"x":(4)4` of an axis of 4 is nothing, `"x":(1)4` is `"x"`.
static AxisRefAttr normalizeAxis(AxisRefAttr axis, MeshAttr mesh) {
  return takeSubAxis(axis, 1, axis.getSizeIn(mesh), mesh);
}

SmallVector<int64_t> tp::getCoordinates(MeshAttr mesh, int64_t rank) {
  SmallVector<int64_t> coords(mesh.getAxes().size());
  for (size_t i = coords.size(); i-- > 0;) {
    coords[i] = rank % mesh.getAxes()[i].getSize();
    rank /= mesh.getAxes()[i].getSize();
  }
  return coords;
}

int64_t tp::getCoordinate(AxisRefAttr axis, ArrayRef<int64_t> coords, MeshAttr mesh) {
  int64_t position = mesh.getAxisPosition(axis.getName());
  int64_t size = axis.getSizeIn(mesh);
  int64_t below = mesh.getAxes()[position].getSize() / (axis.getPreSize() * size);
  return coords[position] / below % size;
}

bool tp::overlap(AxisRefAttr a, AxisRefAttr b, MeshAttr mesh) { return a.overlaps(b); }

bool tp::covers(AxisRefAttr axis, AxisRefAttr part, MeshAttr mesh) {
  int64_t end = axis.getPreSize() * axis.getSizeIn(mesh), partEnd = part.getPreSize() * part.getSizeIn(mesh);
  return axis.getName() == part.getName() && part.getPreSize() % axis.getPreSize() == 0 && end % partEnd == 0;
}

SmallVector<AxisRefAttr> tp::subtract(AxisRefAttr axis, ArrayRef<AxisRefAttr> parts, MeshAttr mesh) {
  SmallVector<AxisRefAttr> sorted(parts), rest;
  llvm::sort(sorted, [](AxisRefAttr a, AxisRefAttr b) { return a.getPreSize() < b.getPreSize(); });
  int64_t position = axis.getPreSize(), end = position * axis.getSizeIn(mesh);
  auto takeUpTo = [&](int64_t border) {
    if (border > position)
      rest.push_back(takeSubAxis(axis, position / axis.getPreSize(), border / position, mesh));
  };
  for (AxisRefAttr part : sorted) {
    takeUpTo(part.getPreSize());
    position = part.getPreSize() * part.getSizeIn(mesh);
  }
  takeUpTo(end);
  return rest;
}

//===----------------------------------------------------------------------===//
// Canonical form
//===----------------------------------------------------------------------===//

DimSplit::DimSplit(int64_t size, ArrayRef<Level> levels, MeshAttr mesh) : size(size), mesh(mesh), levels(levels) {
  assert(llvm::all_of(levels, [](const Level &l) { return l.count * l.chunk >= l.extent; }) && "chunks must cover");
  canonicalize();
}

void DimSplit::canonicalize() {
  SmallVector<Level, 2> result;
  int64_t extent = size;
  for (Level level : levels) {
    assert(level.extent == extent && "levels must chain");
    extent = level.chunk;
    if (level.count == 1)
      continue;
    if (!level.axis) {
      if (!result.empty() && !result.back().axis) {
        result.back().count *= level.count;
        result.back().chunk = level.chunk;
      } else {
        result.push_back(level);
      }
      continue;
    }
    level.axis = normalizeAxis(level.axis, mesh);
    // "x":(1)2 and "x":(2)2 after it are "x":(1)4 if the first cuts where the
    // parts of both begin; or if its first part has all rows.
    if (!result.empty() && result.back().axis && result.back().axis.getName() == level.axis.getName()) {
      Level &major = result.back();
      bool adjacent = !major.axis.isWhole() && !level.axis.isWhole() &&
                      major.axis.getPreSize() * major.axis.getSize() == level.axis.getPreSize();
      if (adjacent && (major.chunk == level.count * level.chunk || major.extent <= major.chunk)) {
        major.count *= level.count;
        major.chunk = level.chunk;
        major.axis = takeSubAxis(major.axis, 1, major.count, mesh);
        continue;
      }
    }
    result.push_back(level);
  }
  while (!result.empty() && !result.back().axis)
    result.pop_back();
  levels = std::move(result);
  if (levels.empty())
    mesh = nullptr;
}

FailureOr<DimSplit> DimSplit::get(DimLayoutAttr dim, int64_t size, MeshAttr mesh,
                                  function_ref<InFlightDiagnostic()> emitError) {
  FailureOr<SmallVector<Level, 2>> levels = resolveLevels(dim, size, mesh, emitError);
  if (failed(levels))
    return failure();
  return DimSplit(size, *levels, mesh);
}

DimSplit DimSplit::split(int64_t size, ArrayRef<AxisRefAttr> axes, MeshAttr mesh) {
  SmallVector<Level, 2> levels;
  int64_t extent = size;
  for (AxisRefAttr axis : axes) {
    int64_t count = axis.getSizeIn(mesh);
    int64_t chunk = llvm::divideCeil(extent, count);
    levels.push_back({axis, count, extent, chunk});
    extent = chunk;
  }
  return DimSplit(size, levels, mesh);
}

//===----------------------------------------------------------------------===//
// Attribute
//===----------------------------------------------------------------------===//

/// Whether resolveLevels would give these chunks without a trailing chunk, or
/// with one.
static bool hasDefaultChunks(ArrayRef<Level> levels) {
  return llvm::all_of(levels, [](const Level &level) {
    return !level.axis || level.chunk == (int64_t)llvm::divideCeil(level.extent, level.count);
  });
}

static bool hasProductChunks(ArrayRef<Level> levels) {
  int64_t rows = levels.back().chunk;
  for (const Level &level : llvm::reverse(levels)) {
    if (level.axis && (level.chunk != rows || level.chunk > level.extent))
      return false;
    rows *= level.count;
  }
  return true;
}

bool DimSplit::isExpressible() const {
  return isWhole() || hasDefaultChunks(levels) || (levels.back().chunk > 0 && hasProductChunks(levels));
}

DimLayoutAttr DimSplit::toAttr(MLIRContext *context, bool open) const {
  assert(isExpressible() && "no attribute says this split");
  Builder builder(context);
  SmallVector<Attribute> items;
  for (const Level &level : levels)
    items.push_back(level.axis ? Attribute(level.axis) : builder.getI64IntegerAttr(level.count));
  if (!hasDefaultChunks(levels))
    items.push_back(builder.getI64IntegerAttr(levels.back().chunk));
  return DimLayoutAttr::get(context, items, open);
}

//===----------------------------------------------------------------------===//
// Queries
//===----------------------------------------------------------------------===//

int64_t DimSplit::getLocalSize() const { return tp::getLocalSize(size, levels); }

bool DimSplit::isEven() const {
  return llvm::all_of(levels, [](const Level &level) { return level.count * level.chunk == level.extent; });
}

bool DimSplit::isContiguous() const {
  return llvm::all_of(levels, [](const Level &level) { return !!level.axis; });
}

SmallVector<AxisRefAttr> DimSplit::getAxes() const {
  SmallVector<AxisRefAttr> axes;
  for (const Level &level : levels)
    if (level.axis)
      axes.push_back(level.axis);
  return axes;
}

int64_t DimSplit::getGlobalRow(int64_t local, ArrayRef<int64_t> coords, MeshAttr mesh) const {
  // From minor to major: `row` is the row within the part of the level below.
  if (levels.empty())
    return local;
  int64_t row = local % levels.back().chunk;
  local /= levels.back().chunk;
  for (const Level &level : llvm::reverse(levels)) {
    if (level.axis) {
      row += getCoordinate(level.axis, coords, mesh) * level.chunk;
    } else {
      row += local % level.count * level.chunk;
      local /= level.count;
    }
    if (row >= level.extent)
      return -1;
  }
  return row;
}

FailureOr<DimSplit> DimSplit::resize(int64_t rows) const {
  if (isWhole())
    return DimSplit(rows);
  SmallVector<AxisRefAttr> axes = getAxes();
  if (axes.size() != levels.size() || split(size, axes, mesh) != *this)
    return failure();
  DimSplit resized = split(rows, axes, mesh);
  // Each says the other.
  if (resized.getAxes() != axes)
    return failure();
  return resized;
}

//===----------------------------------------------------------------------===//
// Products of dimensions
//===----------------------------------------------------------------------===//

FailureOr<DimSplit> DimSplit::compose(ArrayRef<DimSplit> factors) {
  int64_t size = 1;
  for (const DimSplit &factor : factors)
    size *= factor.size;

  // Rows of a factor are blocks of `below` rows of the product.
  SmallVector<Level, 2> levels;
  MeshAttr mesh;
  int64_t below = size;
  for (const DimSplit &factor : factors) {
    below = factor.size == 0 ? 0 : below / factor.size;
    int64_t rows = factor.size;
    for (const Level &level : factor.levels) {
      levels.push_back({level.axis, level.count, level.extent * below, level.chunk * below});
      rows = level.chunk;
    }
    levels.push_back({nullptr, rows, rows * below, below});
    if (factor.mesh)
      mesh = factor.mesh;
  }
  if (!mesh)
    return DimSplit(size);
  if (factors.size() == 1)
    return factors.front();
  if (size == 0)
    return failure();
  for (auto [i, level] : llvm::enumerate(levels))
    for (const Level &before : ArrayRef(levels).take_front(i))
      if (level.axis && before.axis && level.axis.overlaps(before.axis))
        return failure();
  DimSplit product(size, levels, mesh);
  if (!product.isExpressible())
    return failure();
  return product;
}

FailureOr<SmallVector<DimSplit, 2>> DimSplit::decompose(ArrayRef<int64_t> sizes, MeshAttr mesh) const {
  assert(std::accumulate(sizes.begin(), sizes.end(), int64_t(1), std::multiplies<>()) == size &&
         "the factors must make the dimension");
  SmallVector<SmallVector<Level, 2>> parts(sizes.size());
  auto factors = llvm::map_to_vector<2>(sizes, [](int64_t size) { return DimSplit(size); });
  if (isWhole())
    return factors;
  if (size == 0 || sizes.empty())
    return failure();

  // The factor that the next level cuts; one of its rows is `below` rows.
  size_t factor = 0;
  int64_t below = size / sizes[0];
  auto append = [&](AxisRefAttr axis, int64_t count, int64_t extent, int64_t chunk) {
    parts[factor].push_back({axis, count, extent / below, chunk / below});
  };
  for (Level level : levels) {
    while (true) {
      while (level.extent == below && factor + 1 < sizes.size())
        below /= sizes[++factor];
      if (level.chunk % below == 0) {
        append(level.axis, level.count, level.extent, level.chunk);
        break;
      }
      // It reaches over the factor's border: cut it there, go on with the rest.
      if (below % level.chunk != 0)
        return failure();
      int64_t inner = below / level.chunk;
      if (level.count % inner != 0)
        return failure();
      int64_t outer = level.count / inner;
      AxisRefAttr outerAxis, innerAxis;
      if (level.axis) {
        outerAxis = outer == 1 ? nullptr : takeSubAxis(level.axis, 1, outer, mesh);
        innerAxis = takeSubAxis(level.axis, outer, inner, mesh);
      }
      append(outerAxis, outer, level.extent, below);
      level = {innerAxis, inner, below, level.chunk};
    }
  }
  for (auto [index, levels] : llvm::enumerate(parts)) {
    factors[index] = DimSplit(sizes[index], levels, mesh);
    if (!factors[index].isExpressible())
      return failure();
  }
  if (FailureOr<DimSplit> product = compose(factors); failed(product) || *product != *this)
    return failure();
  return factors;
}

DimSplit DimSplit::commonPrefix(const DimSplit &a, const DimSplit &b, MeshAttr mesh) {
  assert(a.size == b.size && "splits of one dimension");
  SmallVector<Level> restA(llvm::reverse(a.levels)), restB(llvm::reverse(b.levels));
  SmallVector<Level, 2> common;
  // Leaves the outer `count` parts of the last level if they are cut evenly.
  auto cut = [&](SmallVector<Level> &rest, int64_t count) {
    Level level = rest.back();
    int64_t inner = level.count / count;
    if (inner == 1)
      return;
    rest.back() = {takeSubAxis(level.axis, count, inner, mesh), inner, inner * level.chunk, level.chunk};
    rest.push_back({takeSubAxis(level.axis, 1, count, mesh), count, level.extent, inner * level.chunk});
  };
  while (!restA.empty() && !restB.empty()) {
    const Level &x = restA.back(), &y = restB.back();
    if (x.axis && y.axis && x.axis.getName() == y.axis.getName() && x.axis.getPreSize() == y.axis.getPreSize()) {
      int64_t count = std::gcd(x.count, y.count);
      if (count == 1)
        break;
      cut(restA, count);
      cut(restB, count);
    }
    if (restA.back() != restB.back())
      break;
    common.push_back(restA.pop_back_val());
    restB.pop_back();
  }
  while (true) {
    DimSplit prefix(a.size, common, mesh);
    if (prefix.isExpressible())
      return prefix;
    common.pop_back();
  }
}

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<DimSplit>> tp::getSplits(LayoutAttr layout, RankedTensorType type, MeshAttr mesh) {
  if ((int64_t)layout.getDims().size() != type.getRank())
    return failure();
  SmallVector<DimSplit> splits;
  for (auto [dim, size] : llvm::zip(layout.getDims(), type.getShape())) {
    if (ShapedType::isDynamic(size))
      return failure();
    FailureOr<DimSplit> split = DimSplit::get(dim, size, mesh);
    if (failed(split))
      return failure();
    splits.push_back(*split);
  }
  return splits;
}

LayoutAttr tp::makeLayout(FlatSymbolRefAttr mesh, ArrayRef<DimSplit> dims, ArrayRef<AxisRefAttr> partial,
                          ReductionKind kind) {
  MLIRContext *context = mesh.getContext();
  SmallVector<DimLayoutAttr> attrs;
  for (const DimSplit &dim : dims)
    attrs.push_back(dim.toAttr(context));
  // One order, so that equal layouts are equal attributes.
  SmallVector<AxisRefAttr> sorted(partial);
  llvm::sort(sorted, [](AxisRefAttr a, AxisRefAttr b) {
    return std::make_pair(a.getName().getValue(), a.getPreSize()) <
           std::make_pair(b.getName().getValue(), b.getPreSize());
  });
  return LayoutAttr::get(context, mesh, attrs, sorted, partial.empty() ? ReductionKind::add : kind);
}

RankedTensorType tp::getLocalType(RankedTensorType type, LayoutAttr layout, MeshAttr mesh) {
  FailureOr<SmallVector<DimSplit>> splits = getSplits(layout, type, mesh);
  assert(succeeded(splits) && "the layout must fit the type");
  SmallVector<int64_t> shape;
  for (const DimSplit &split : *splits)
    shape.push_back(split.getLocalSize());
  return type.clone(shape);
}
