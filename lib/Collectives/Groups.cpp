//===- Groups.cpp - groups of collectives, and collectives over them ------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"
#include "tp/Sharding/DimSplit.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace tp;

std::optional<SmallVector<AxisRefAttr>> tp::withoutAxis(ArrayRef<AxisRefAttr> axes, AxisRefAttr axis, MeshAttr mesh) {
  SmallVector<AxisRefAttr> rest;
  bool found = false;
  for (AxisRefAttr holder : axes) {
    if (!covers(holder, axis, mesh)) {
      rest.push_back(holder);
      continue;
    }
    found = true;
    llvm::append_range(rest, subtract(holder, {axis}, mesh));
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
