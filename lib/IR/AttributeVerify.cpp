//===- AttributeVerify.cpp - what a mesh, layout or group must hold -------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/IR/DimLevels.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace tp;

//===----------------------------------------------------------------------===//
// Alone
//===----------------------------------------------------------------------===//

LogicalResult MeshAttr::verify(function_ref<InFlightDiagnostic()> emitError, ArrayRef<MeshAxisAttr> axes) {
  llvm::StringSet<> names;
  int64_t ranks = 1;
  for (MeshAxisAttr axis : axes) {
    if (axis.getName().empty())
      return emitError() << "mesh axis has an empty name";
    if (!names.insert(axis.getName().getValue()).second)
      return emitError() << "mesh has two axes of the name " << axis.getName();
    if (axis.getSize() < 1)
      return emitError() << "mesh axis " << axis.getName() << " has size " << axis.getSize() << ", expected at least 1";
    // Positions in groups are 32-bit numbers in programs.
    if (llvm::MulOverflow(ranks, axis.getSize(), ranks) || ranks > std::numeric_limits<int32_t>::max())
      return emitError() << "mesh has more than " << std::numeric_limits<int32_t>::max() << " ranks";
  }
  return success();
}

LogicalResult AxisRefAttr::verify(function_ref<InFlightDiagnostic()> emitError, StringAttr name, int64_t preSize,
                                  int64_t size) {
  if (!name || name.empty())
    return emitError() << "axis has an empty name";
  if (preSize < 1)
    return emitError() << "sub-axis of " << name << " has pre-size " << preSize << ", expected at least 1";
  if (size == 0 && preSize != 1)
    return emitError() << "axis " << name << " is whole, but has pre-size " << preSize;
  if (size < 0 || size == 1)
    return emitError() << "sub-axis of " << name << " has size " << size << ", expected at least 2";
  if (int64_t product; llvm::MulOverflow(preSize, size, product))
    return emitError() << "sub-axis of " << name << " has pre-size " << preSize << " and size " << size
                       << ", expected a product of 64 bits";
  return success();
}

LogicalResult DimLayoutAttr::verify(function_ref<InFlightDiagnostic()> emitError, ArrayRef<Attribute> items,
                                    bool open) {
  bool afterFactor = false, hasAxis = false;
  for (Attribute item : items) {
    if (isa<AxisRefAttr>(item)) {
      afterFactor = false;
      hasAxis = true;
      continue;
    }
    auto factor = dyn_cast<IntegerAttr>(item);
    if (!factor || !factor.getType().isSignlessInteger(64))
      return emitError() << "dimension layout has item " << item << ", expected an axis or a 64-bit integer";
    if (factor.getInt() < 1)
      return emitError() << "dimension layout has the factor " << factor.getInt() << ", expected at least 1";
    if (afterFactor)
      return emitError() << "dimension layout has two factors side by side, expected their product";
    afterFactor = true;
  }
  if (!items.empty() && !hasAxis)
    return emitError() << "dimension layout has a factor, but no axis";
  return success();
}

LogicalResult LayoutAttr::verify(function_ref<InFlightDiagnostic()> emitError, FlatSymbolRefAttr mesh,
                                 ArrayRef<DimLayoutAttr> dims, ArrayRef<AxisRefAttr> partial, ReductionKind reduction) {
  if (!mesh)
    return emitError() << "layout has no mesh";
  if (partial.empty() && reduction != ReductionKind::add)
    return emitError() << "layout has a reduction, but is partial over no axis";
  return success();
}

LogicalResult GroupAttr::verify(function_ref<InFlightDiagnostic()> emitError, FlatSymbolRefAttr mesh,
                                ArrayRef<AxisRefAttr> axes) {
  if (!mesh)
    return emitError() << "group has no mesh";
  if (axes.empty())
    return emitError() << "group has no axis";
  for (auto [i, axis] : llvm::enumerate(axes))
    for (AxisRefAttr before : axes.take_front(i))
      if (before.overlaps(axis))
        return emitError() << "group names axis " << axis.str() << ", but has " << before.str() << " already";
  return success();
}

//===----------------------------------------------------------------------===//
// Against a mesh and a shape
//===----------------------------------------------------------------------===//

LogicalResult LayoutAttr::verifyFor(MeshAttr mesh, RankedTensorType type,
                                    function_ref<InFlightDiagnostic()> emitError) const {
  if ((int64_t)getDims().size() != type.getRank())
    return emitError() << "layout has " << getDims().size() << " dimensions, but " << type << " has " << type.getRank();

  // Dimension that each axis seen so far splits.
  SmallVector<std::pair<AxisRefAttr, int64_t>> seen;
  constexpr int64_t partialDim = -1;
  auto findUse = [&](AxisRefAttr axis) {
    return llvm::find_if(seen, [&](const auto &use) { return use.first.overlaps(axis); });
  };

  for (auto [index, dim] : llvm::enumerate(getDims())) {
    for (Attribute item : dim.getItems()) {
      auto axis = dyn_cast<AxisRefAttr>(item);
      if (!axis)
        continue;
      if (auto use = findUse(axis); use != seen.end())
        return emitError() << "layout splits dimension " << index << " over " << axis.str() << ", but axis "
                           << use->first.str() << " already splits dimension " << use->second;
      seen.push_back({axis, index});
    }
    int64_t size = type.getDimSize(index);
    if (ShapedType::isDynamic(size)) {
      if (dim.isWhole())
        continue;
      return emitError() << "layout splits dimension " << index << ", but its size is dynamic";
    }
    auto emitDimError = [&, index = index]() -> InFlightDiagnostic {
      InFlightDiagnostic diagnostic = emitError();
      diagnostic << "layout of dimension " << index << ": ";
      return diagnostic;
    };
    if (failed(resolveLevels(dim, size, mesh, emitDimError)))
      return failure();
  }

  for (AxisRefAttr axis : getPartial()) {
    if (auto use = findUse(axis); use != seen.end()) {
      InFlightDiagnostic diagnostic = emitError();
      diagnostic << "layout is partial over " << axis.str() << ", but ";
      if (use->second == partialDim)
        return diagnostic << "names axis " << use->first.str() << " as partial already";
      return diagnostic << "axis " << use->first.str() << " already splits dimension " << use->second;
    }
    seen.push_back({axis, partialDim});
    // One row suffices to check the axis itself.
    auto emitPartialError = [&]() -> InFlightDiagnostic {
      InFlightDiagnostic diagnostic = emitError();
      diagnostic << "partial axes of layout: ";
      return diagnostic;
    };
    auto alone = DimLayoutAttr::get(getContext(), {Attribute(axis)}, false);
    if (failed(resolveLevels(alone, 1, mesh, emitPartialError)))
      return failure();
  }
  if (isPartial() && (getReduction() == ReductionKind::and_ || getReduction() == ReductionKind::or_) &&
      !type.getElementType().isIntOrIndex())
    return emitError() << "layout is partial by '" << stringifyReductionKind(getReduction())
                       << "', which needs integer elements, but the elements are " << type.getElementType();
  return success();
}
