//===- TpAttributes.cpp - questions to meshes, axes, layouts, groups ------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/IR/TpDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tp;

#include "tp/IR/TpEnums.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "tp/IR/TpAttributes.cpp.inc"

void TpDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "tp/IR/TpAttributes.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Mesh
//===----------------------------------------------------------------------===//

int64_t MeshAttr::getAxisPosition(StringRef name) const {
  for (auto [position, axis] : llvm::enumerate(getAxes()))
    if (axis.getName() == name)
      return position;
  return -1;
}

int64_t MeshAttr::getAxisSize(StringRef name) const {
  int64_t position = getAxisPosition(name);
  return position < 0 ? 0 : getAxes()[position].getSize();
}

int64_t MeshAttr::getRankCount() const {
  int64_t count = 1;
  for (MeshAxisAttr axis : getAxes())
    count *= axis.getSize();
  return count;
}

//===----------------------------------------------------------------------===//
// Axes
//===----------------------------------------------------------------------===//

AxisRefAttr AxisRefAttr::get(MLIRContext *context, StringRef name) {
  return get(context, StringAttr::get(context, name), 1, 0);
}

int64_t AxisRefAttr::getSizeIn(MeshAttr mesh) const { return isWhole() ? mesh.getAxisSize(getName()) : getSize(); }

bool AxisRefAttr::overlaps(AxisRefAttr other) const {
  if (getName() != other.getName())
    return false;
  if (isWhole() || other.isWhole())
    return true;
  auto isAbove = [](AxisRefAttr major, AxisRefAttr minor) {
    return minor.getPreSize() % (major.getPreSize() * major.getSize()) == 0;
  };
  return !isAbove(*this, other) && !isAbove(other, *this);
}

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

LayoutAttr LayoutAttr::getReplicated(FlatSymbolRefAttr mesh, int64_t rank) {
  MLIRContext *context = mesh.getContext();
  SmallVector<DimLayoutAttr> dims(rank, DimLayoutAttr::get(context, {}, false));
  return get(context, mesh, dims, {}, ReductionKind::add);
}

bool LayoutAttr::isClosed() const {
  return llvm::none_of(getDims(), [](DimLayoutAttr dim) { return dim.getOpen(); });
}

bool LayoutAttr::isReplicated() const {
  return !isPartial() && isClosed() && llvm::all_of(getDims(), [](DimLayoutAttr dim) { return dim.isWhole(); });
}

LayoutAttr LayoutAttr::withoutPartial() const { return withPartial({}, ReductionKind::add); }

LayoutAttr LayoutAttr::withPartial(ArrayRef<AxisRefAttr> axes, ReductionKind kind) const {
  return get(getContext(), getMesh(), getDims(), axes, axes.empty() ? ReductionKind::add : kind);
}

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

int64_t GroupAttr::getSizeIn(MeshAttr mesh) const {
  int64_t size = 1;
  for (AxisRefAttr axis : getAxes())
    size *= axis.getSizeIn(mesh);
  return size;
}
