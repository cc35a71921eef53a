//===- Groups.cpp - groups of collectives, and collectives over them ------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace tp;

std::optional<SmallVector<AxisRefAttr>> tp::subtract(ArrayRef<AxisRefAttr> axes, AxisRefAttr axis,
                                                     MeshAttr mesh) {
  SmallVector<AxisRefAttr> rest;
  bool found = false;
  int64_t pre = axis.getPreSize(), end = pre * axis.getSizeIn(mesh);
  for (AxisRefAttr holder : axes) {
    int64_t holderPre = holder.getPreSize(), holderEnd = holderPre * holder.getSizeIn(mesh);
    if (holder.getName() != axis.getName() || pre % holderPre != 0 || holderEnd % end != 0) {
      rest.push_back(holder);
      continue;
    }
    found = true;
    if (pre != holderPre)
      rest.push_back(AxisRefAttr::get(axis.getContext(), axis.getName(), holderPre, pre / holderPre));
    if (end != holderEnd)
      rest.push_back(AxisRefAttr::get(axis.getContext(), axis.getName(), end, holderEnd / end));
  }
  if (!found)
    return std::nullopt;
  return rest;
}

bool tp::haveSameRanks(GroupAttr a, GroupAttr b) {
  return a.getMesh() == b.getMesh() && a.getAxes().size() == b.getAxes().size() &&
         llvm::all_of(a.getAxes(), [&](AxisRefAttr axis) { return llvm::is_contained(b.getAxes(), axis); });
}

/// The type of `value` with `dim` multiplied by `factor` and divided by `divisor`.
static RankedTensorType scaleDim(Value value, int64_t dim, int64_t factor, int64_t divisor) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] = shape[dim] * factor / divisor;
  return type.clone(shape);
}

static int64_t getGroupSize(Value value, GroupAttr group) {
  Operation *scope = value.getParentRegion()->getParentOp();
  return group.getSizeIn(lookupMesh(scope, group.getMesh()));
}

Value tp::makeAllGather(OpBuilder &builder, Location loc, Value value, int64_t dim, GroupAttr group) {
  RankedTensorType type = scaleDim(value, dim, getGroupSize(value, group), 1);
  return AllGatherOp::create(builder, loc, type, value, dim, group);
}

Value tp::makeLocalSlice(OpBuilder &builder, Location loc, Value value, int64_t dim, GroupAttr group) {
  RankedTensorType type = scaleDim(value, dim, 1, getGroupSize(value, group));
  return LocalSliceOp::create(builder, loc, type, value, dim, group);
}

Value tp::makeReduceScatter(OpBuilder &builder, Location loc, Value value, ReductionKind kind, int64_t dim,
                            GroupAttr group) {
  RankedTensorType type = scaleDim(value, dim, 1, getGroupSize(value, group));
  return ReduceScatterOp::create(builder, loc, type, value, kind, dim, group);
}
