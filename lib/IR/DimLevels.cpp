//===- DimLevels.cpp - the digits of a split dimension --------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/IR/DimLevels.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace tp;

FailureOr<SmallVector<Level, 2>> tp::resolveLevels(DimLayoutAttr dim, int64_t size, MeshAttr mesh,
                                                   function_ref<InFlightDiagnostic()> emitError) {
  auto fail = [&](const Twine &message) -> LogicalResult {
    if (emitError)
      return emitError() << message;
    return failure();
  };

  ArrayRef<Attribute> items = dim.getItems();
  std::optional<int64_t> trailing;
  if (!items.empty())
    if (auto chunk = dyn_cast<IntegerAttr>(items.back())) {
      trailing = chunk.getInt();
      items = items.drop_back();
    }

  SmallVector<Level, 2> levels;
  for (Attribute item : items) {
    auto axis = dyn_cast<AxisRefAttr>(item);
    if (!axis) {
      levels.push_back({nullptr, cast<IntegerAttr>(item).getInt(), 0, 0});
      continue;
    }
    int64_t axisSize = mesh.getAxisSize(axis.getName());
    if (axisSize == 0)
      return fail("unknown axis " + axis.str() + ", the mesh is " + mesh.str());
    if (!axis.isWhole() && axisSize % (axis.getPreSize() * axis.getSize()) != 0)
      return fail("sub-axis " + axis.str() + " does not divide axis \"" + axis.getName().getValue() + "\" of size " +
                  Twine(axisSize));
    levels.push_back({axis, axis.getSizeIn(mesh), 0, 0});
  }

  // The rows below each digit, if the trailing chunk says them.
  if (trailing) {
    int64_t rows = *trailing;
    for (Level &level : llvm::reverse(levels)) {
      level.chunk = rows;
      if (llvm::MulOverflow(rows, level.count, rows))
        rows = std::numeric_limits<int64_t>::max(); // more than any tensor has
    }
  }

  int64_t extent = size;
  for (Level &level : levels) {
    level.extent = extent;
    if (!level.axis) {
      if (extent % level.count != 0)
        return fail(Twine(extent) + " rows do not divide into " + Twine(level.count) + " equal blocks");
      level.chunk = extent / level.count;
    } else if (!trailing) {
      level.chunk = llvm::divideCeil(extent, level.count);
    } else if (level.chunk < llvm::divideCeilSigned(extent, level.count)) {
      return fail("chunks of " + Twine(level.chunk) + " rows over axis " + level.axis.str() + " of size " +
                  Twine(level.count) + " do not cover " + Twine(extent) + " rows");
    } else if (level.chunk > extent) {
      return fail("chunks of " + Twine(level.chunk) + " rows over axis " + level.axis.str() + " exceed " +
                  Twine(extent) + " rows");
    }
    extent = level.chunk;
  }
  return levels;
}

int64_t tp::getLocalSize(int64_t size, ArrayRef<Level> levels) {
  if (levels.empty())
    return size;
  int64_t rows = levels.back().chunk;
  for (const Level &level : levels)
    if (!level.axis)
      rows *= level.count;
  return rows;
}
