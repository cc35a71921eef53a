//===- Manual.cpp - manual computations and their collectives ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Annotations.h"
#include "RankAxes.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

//===----------------------------------------------------------------------===//
// Manual computations
//===----------------------------------------------------------------------===//

/// The manual axes of one dimension. Free axes are left out: the body's values
/// are whole over them.
static SmallVector<AxisRefAttr> getManualAxes(sdy::DimensionShardingAttr dim, ArrayRef<StringAttr> manual,
                                              MeshAttr mesh) {
  SmallVector<AxisRefAttr> axes;
  for (sdy::AxisRefAttr axis : dim.getAxes())
    if (llvm::is_contained(manual, axis.getName()) && mesh.getAxisSize(axis.getName()) > 1)
      axes.push_back(AxisRefAttr::get(dim.getContext(), axis.getName(), axis.getPreSize(), axis.getSize()));
  return axes;
}

static LayoutAttr getFixedLayout(sdy::TensorShardingAttr sharding, ArrayRef<StringAttr> manual, MeshOp mesh) {
  MLIRContext *context = sharding.getContext();
  SmallVector<DimLayoutAttr> dims;
  for (sdy::DimensionShardingAttr dim : sharding.getDimShardings()) {
    auto axes = getManualAxes(dim, manual, mesh.getMesh());
    dims.push_back(DimLayoutAttr::get(context, SmallVector<Attribute>(axes.begin(), axes.end()), /*open=*/false));
  }
  return LayoutAttr::get(context, FlatSymbolRefAttr::get(mesh.getSymNameAttr()), dims, {}, ReductionKind::add);
}

Value tp::crossNested(OpBuilder &builder, Location loc, Value value, LayoutAttr layout, MeshOp mesh, bool gather) {
  auto meshName = FlatSymbolRefAttr::get(mesh.getSymNameAttr());
  for (auto [i, dim] : llvm::enumerate(layout.getDims())) {
    if (dim.getItems().empty())
      continue;
    auto axes = llvm::map_to_vector(dim.getItems(), [](Attribute item) { return cast<AxisRefAttr>(item); });
    auto group = GroupAttr::get(mesh.getContext(), meshName, axes);
    auto type = cast<RankedTensorType>(value.getType());
    SmallVector<int64_t> shape(type.getShape());
    int64_t size = group.getSizeIn(mesh.getMesh());
    shape[i] = gather ? shape[i] * size : shape[i] / size;
    value = gather ? AllGatherOp::create(builder, loc, type.clone(shape), value, int64_t(i), group).getResult()
                   : LocalSliceOp::create(builder, loc, type.clone(shape), value, int64_t(i), group).getResult();
  }
  return value;
}

/// In the body of another one, whose values are whole over this one's axes.
static void inlineNested(sdy::ManualComputationOp op, MeshOp mesh) {
  OpBuilder builder(op);
  ArrayRef<StringAttr> manual = op.getManualAxes().getAxes();
  auto cross = [&](Value value, sdy::TensorShardingAttr sharding, bool gather) {
    return crossNested(builder, op.getLoc(), value, getFixedLayout(sharding, manual, mesh), mesh, gather);
  };
  Block &body = op.getBody().front();
  IRMapping mapping;
  for (auto [argument, input, sharding] :
       llvm::zip(body.getArguments(), op.getTensors(), op.getInShardings().getShardings()))
    mapping.map(argument, cross(input, sharding, /*gather=*/false));
  for (auto [argument, value] : mapping.getValueMap())
    argument.replaceAllUsesWith(value);
  Operation *terminator = body.getTerminator();
  op->getBlock()->getOperations().splice(op->getIterator(), body.getOperations(), body.begin(),
                                         terminator->getIterator());
  for (auto [result, value, sharding] :
       llvm::zip(op.getResults(), terminator->getOperands(), op.getOutShardings().getShardings()))
    result.replaceAllUsesWith(cross(value, sharding, /*gather=*/true));
  op.erase();
}

LogicalResult tp::importManual(sdy::ManualComputationOp op, MeshOp mesh) {
  if (failed(importCollectives(op.getBody().front(), mesh)))
    return failure();
  if (op->getParentOfType<ManualOp>()) {
    inlineNested(op, mesh);
    return success();
  }
  OpBuilder builder(op);
  ArrayRef<StringAttr> manual = op.getManualAxes().getAxes();
  auto getLayouts = [&](sdy::TensorShardingPerValueAttr shardings) {
    return builder.getArrayAttr(llvm::map_to_vector(
        shardings.getShardings(), [&](auto sharding) -> Attribute { return getFixedLayout(sharding, manual, mesh); }));
  };
  auto result = ManualOp::create(builder, op.getLoc(), op->getResultTypes(), op.getTensors(),
                                 getLayouts(op.getInShardings()), getLayouts(op.getOutShardings()));
  result.getBody().takeBody(op.getBody());
  Operation *terminator = result.getBody().front().getTerminator();
  builder.setInsertionPoint(terminator);
  YieldOp::create(builder, terminator->getLoc(), terminator->getOperands());
  terminator->erase();
  op->replaceAllUsesWith(result);
  op.erase();
  return success();
}

//===----------------------------------------------------------------------===//
// Collectives
//===----------------------------------------------------------------------===//

namespace {

/// Translates the collectives of one body.
class CollectiveImporter {
public:
  explicit CollectiveImporter(MeshOp mesh)
      : mesh(mesh.getMesh()), meshName(FlatSymbolRefAttr::get(mesh.getSymNameAttr())) {}

  LogicalResult import(Operation *op);

private:
  using Axes = SmallVector<AxisRefAttr>;
  GroupAttr getGroup(ArrayRef<AxisRefAttr> axes) { return GroupAttr::get(mesh.getContext(), meshName, axes); }
  FailureOr<Axes> getAxes(Operation *op, DenseIntElementsAttr groups, bool ordered = true);
  FailureOr<ReductionKind> getKind(Operation *op, Region &computation);
  /// Replaces each result by what `make` gives for its operand; by the operand
  /// if the groups have one rank each.
  LogicalResult replaceEach(Operation *op, ArrayRef<AxisRefAttr> axes,
                            function_ref<Value(OpBuilder &, Value, Type, GroupAttr)> make);
  LogicalResult importPermute(shlo::CollectivePermuteOp op);
  LogicalResult importBroadcast(shlo::CollectiveBroadcastOp op);
  LogicalResult importPartitionId(shlo::PartitionIdOp op);
  Value makeIndex(OpBuilder &builder, Location loc, ArrayRef<AxisRefAttr> axes);

  MeshAttr mesh;
  FlatSymbolRefAttr meshName;
};

} // namespace

FailureOr<CollectiveImporter::Axes> CollectiveImporter::getAxes(Operation *op, DenseIntElementsAttr groups,
                                                                bool ordered) {
  std::optional<Axes> axes = findGroupAxes(mesh, groups, ordered);
  if (!axes)
    return op->emitOpError() << "has groups " << groups << ", expected those along axes of mesh " << mesh, failure();
  return *axes;
}

FailureOr<ReductionKind> CollectiveImporter::getKind(Operation *op, Region &computation) {
  Operation *combiner = shlo::getSingleCombiner(computation);
  bool isPredicate = combiner && getElementTypeOrSelf(combiner->getResult(0).getType()).isInteger(1);
  auto kind = llvm::TypeSwitch<Operation *, std::optional<ReductionKind>>(combiner)
                  .Case<shlo::AddOp>([&](auto) { return isPredicate ? ReductionKind::or_ : ReductionKind::add; })
                  .Case<shlo::MulOp>([&](auto) { return isPredicate ? ReductionKind::and_ : ReductionKind::mul; })
                  .Case<shlo::MaxOp>([&](auto) { return isPredicate ? ReductionKind::or_ : ReductionKind::max; })
                  .Case<shlo::MinOp>([&](auto) { return isPredicate ? ReductionKind::and_ : ReductionKind::min; })
                  .Case<shlo::AndOp>([](auto) { return ReductionKind::and_; })
                  .Case<shlo::OrOp>([](auto) { return ReductionKind::or_; })
                  .Default([](Operation *) { return std::nullopt; });
  if (!kind)
    return op->emitOpError("expected one of add, multiply, maximum, minimum, and, or as the computation"), failure();
  return *kind;
}

LogicalResult CollectiveImporter::replaceEach(Operation *op, ArrayRef<AxisRefAttr> axes,
                                              function_ref<Value(OpBuilder &, Value, Type, GroupAttr)> make) {
  OpBuilder builder(op);
  for (auto [operand, result] : llvm::zip(op->getOperands(), op->getResults()))
    result.replaceAllUsesWith(axes.empty() ? operand : make(builder, operand, result.getType(), getGroup(axes)));
  op->erase();
  return success();
}

/// The axes that some pair moves along are the group; elsewhere all do the same.
LogicalResult CollectiveImporter::importPermute(shlo::CollectivePermuteOp op) {
  SmallVector<std::pair<int64_t, int64_t>> pairs;
  SmallVector<int64_t> ids(op.getSourceTargetPairs().getValues<int64_t>());
  for (size_t i = 0; i < ids.size(); i += 2) {
    if (std::max(ids[i], ids[i + 1]) >= mesh.getRankCount())
      return op.emitOpError() << "names device " << std::max(ids[i], ids[i + 1]) << ", but the mesh has "
                              << mesh.getRankCount();
    pairs.push_back({ids[i], ids[i + 1]});
  }
  Axes all, moved;
  for (MeshAxisAttr axis : mesh.getAxes()) {
    auto ref = AxisRefAttr::get(mesh.getContext(), axis.getName().getValue());
    all.push_back(ref);
    if (llvm::any_of(pairs, [&](auto pair) {
          return getPositionAlong(ref, pair.first, mesh) != getPositionAlong(ref, pair.second, mesh);
        }))
      moved.push_back(ref);
  }
  auto getPattern = [&](ArrayRef<AxisRefAttr> axes, int64_t first) {
    SmallVector<int64_t> pattern;
    for (auto [from, to] : pairs)
      if (getFirstOfGroup(axes, from, mesh) == first)
        pattern.append({getPositionAlong(axes, from, mesh), getPositionAlong(axes, to, mesh)});
    return pattern;
  };
  auto sorted = [](SmallVector<int64_t> pattern) {
    SmallVector<std::pair<int64_t, int64_t>> list;
    for (size_t i = 0; i < pattern.size(); i += 2)
      list.push_back({pattern[i], pattern[i + 1]});
    llvm::sort(list);
    return list;
  };
  for (int64_t rank = 0; rank < mesh.getRankCount(); ++rank)
    if (getFirstOfGroup(moved, rank, mesh) == rank && sorted(getPattern(moved, rank)) != sorted(getPattern(moved, 0)))
      moved = all;
  if (moved.empty() && pairs.size() != size_t(mesh.getRankCount()))
    moved = all; // some get zeros
  return replaceEach(op, moved, [&](OpBuilder &builder, Value value, Type type, GroupAttr group) -> Value {
    return CollectivePermuteOp::create(builder, op.getLoc(), type, value, getPattern(group.getAxes(), 0), group);
  });
}

LogicalResult CollectiveImporter::importBroadcast(shlo::CollectiveBroadcastOp op) {
  // The first of each group, wherever it is along the axes, sends.
  DenseIntElementsAttr groups = op.getReplicaGroups();
  FailureOr<Axes> axes = getAxes(op, groups, /*ordered=*/false);
  if (failed(axes))
    return failure();
  int64_t size = groups.getType().getDimSize(1), root = -1;
  for (auto [i, id] : llvm::enumerate(groups.getValues<int64_t>())) {
    if (i % size != 0)
      continue;
    int64_t position = getPositionAlong(*axes, id, mesh);
    if (root != -1 && root != position)
      return op.emitOpError() << "has groups " << groups << " whose first devices lie at different places along "
                              << getGroup(*axes);
    root = position;
  }
  return replaceEach(op, *axes, [&](OpBuilder &builder, Value value, Type type, GroupAttr group) -> Value {
    return BroadcastOp::create(builder, op.getLoc(), type, value, root, group);
  });
}

Value CollectiveImporter::makeIndex(OpBuilder &builder, Location loc, ArrayRef<AxisRefAttr> axes) {
  auto type = RankedTensorType::get({}, builder.getI32Type());
  auto result = RankedTensorType::get({}, builder.getIntegerType(32, /*isSigned=*/false));
  Value index;
  if (axes.empty())
    return shlo::ConstantOp::create(builder, loc, result, DenseElementsAttr::get(result, APInt(32, 0)));
  index = AxisIndexOp::create(builder, loc, type, getGroup(axes));
  return shlo::ConvertOp::create(builder, loc, result, index);
}

/// `partition_id / a % b`, which JAX writes for a coordinate, is the index along
/// an axis; by itself the number is the index along all.
LogicalResult CollectiveImporter::importPartitionId(shlo::PartitionIdOp op) {
  auto getNumber = [](Value value) -> int64_t {
    DenseIntElementsAttr number;
    if (!matchPattern(value, m_Constant(&number)) || !number.isSplat())
      return 0;
    return number.getSplatValue<APInt>().getZExtValue();
  };
  for (Operation *user : llvm::make_early_inc_range(op->getUsers())) {
    auto divide = dyn_cast<shlo::DivOp>(user);
    int64_t a = divide && divide.getLhs() == op.getResult() ? getNumber(divide.getRhs()) : 0;
    if (a == 0)
      continue;
    for (Operation *next : llvm::make_early_inc_range(divide->getUsers())) {
      auto rest = dyn_cast<shlo::RemOp>(next);
      int64_t b = rest && rest.getLhs() == divide.getResult() ? getNumber(rest.getRhs()) : 0;
      if (b == 0)
        continue;
      std::optional<Axes> axes = findAxes(mesh, [&](int64_t rank) { return rank / a % b; });
      if (!axes)
        continue;
      OpBuilder builder(rest);
      rest.replaceAllUsesWith(makeIndex(builder, op.getLoc(), *axes));
      rest.erase();
    }
  }
  OpBuilder builder(op);
  if (!op->use_empty())
    op.replaceAllUsesWith(makeIndex(builder, op.getLoc(), *findAxes(mesh, [](int64_t rank) { return rank; })));
  op.erase();
  return success();
}

LogicalResult CollectiveImporter::import(Operation *op) {
  Location loc = op->getLoc();
  if (auto reduce = dyn_cast<shlo::AllReduceOp>(op)) {
    FailureOr<Axes> axes = getAxes(op, reduce.getReplicaGroups(), /*ordered=*/false);
    FailureOr<ReductionKind> kind = getKind(op, reduce.getComputation());
    if (failed(axes) || failed(kind))
      return failure();
    return replaceEach(op, *axes, [&](OpBuilder &builder, Value value, Type type, GroupAttr group) -> Value {
      return AllReduceOp::create(builder, loc, type, value, *kind, group);
    });
  }
  if (auto scatter = dyn_cast<shlo::ReduceScatterOp>(op)) {
    FailureOr<Axes> axes = getAxes(op, scatter.getReplicaGroups());
    FailureOr<ReductionKind> kind = getKind(op, scatter.getComputation());
    if (failed(axes) || failed(kind))
      return failure();
    return replaceEach(op, *axes, [&](OpBuilder &builder, Value value, Type type, GroupAttr group) -> Value {
      return ReduceScatterOp::create(builder, loc, type, value, *kind, scatter.getScatterDimension(), group);
    });
  }
  if (auto gather = dyn_cast<shlo::AllGatherOp>(op)) {
    FailureOr<Axes> axes = getAxes(op, gather.getReplicaGroups());
    if (failed(axes))
      return failure();
    return replaceEach(op, *axes, [&](OpBuilder &builder, Value value, Type type, GroupAttr group) -> Value {
      return AllGatherOp::create(builder, loc, type, value, gather.getAllGatherDim(), group);
    });
  }
  if (auto exchange = dyn_cast<shlo::AllToAllOp>(op)) {
    FailureOr<Axes> axes = getAxes(op, exchange.getReplicaGroups());
    if (failed(axes))
      return failure();
    return replaceEach(op, *axes, [&](OpBuilder &builder, Value value, Type type, GroupAttr group) -> Value {
      return AllToAllOp::create(builder, loc, type, value, exchange.getSplitDimension(), exchange.getConcatDimension(),
                                group);
    });
  }
  if (auto permute = dyn_cast<shlo::CollectivePermuteOp>(op))
    return importPermute(permute);
  if (auto broadcast = dyn_cast<shlo::CollectiveBroadcastOp>(op))
    return importBroadcast(broadcast);
  if (auto id = dyn_cast<shlo::PartitionIdOp>(op))
    return importPartitionId(id);
  OpBuilder builder(op);
  op->getResult(0).replaceAllUsesWith(makeIndex(builder, loc, {})); // one replica
  op->erase();
  return success();
}

LogicalResult tp::importCollectives(Block &body, MeshOp mesh) {
  SmallVector<Operation *> ops;
  body.walk([&](Operation *op) {
    if (isa<shlo::AllReduceOp, shlo::ReduceScatterOp, shlo::AllGatherOp, shlo::AllToAllOp, shlo::CollectivePermuteOp,
            shlo::CollectiveBroadcastOp, shlo::PartitionIdOp, shlo::ReplicaIdOp>(op))
      ops.push_back(op);
    else if (auto constraint = dyn_cast<sdy::ShardingConstraintOp>(op)) {
      constraint.replaceAllUsesWith(constraint.getInput());
      constraint.erase();
    }
  });
  CollectiveImporter importer(mesh);
  for (Operation *op : ops)
    if (failed(importer.import(op)))
      return failure();
  return success();
}
