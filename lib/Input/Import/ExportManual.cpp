//===- ExportManual.cpp - manual ops in the words of Shardy ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Combine.h"
#include "RankAxes.h"
#include "tp/Input/Import/Import.h"
#include "tp/Input/Shardy/Shardy.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {
/// Writes tp's collectives as those of StableHLO, whose devices are ranks.
class CollectiveExporter {
public:
  explicit CollectiveExporter(MeshOp mesh) : mesh(mesh.getMesh()) {}

  void exportAll(Block &body);

private:
  Value exportOne(OpBuilder &builder, Operation *op, ArrayRef<AxisRefAttr> axes);
  DenseIntElementsAttr getGroups(ArrayRef<AxisRefAttr> axes, int64_t root = 0);
  DenseIntElementsAttr getPairs(CollectivePermuteOp permute);
  Value getPosition(OpBuilder &builder, Location loc, ArrayRef<AxisRefAttr> axes);
  void fillCombiner(Region &region, ReductionKind kind, Type element);
  shlo::ChannelHandleAttr getChannel() {
    return shlo::ChannelHandleAttr::get(mesh.getContext(), ++channels, /*type=*/1);
  }
  DenseIntElementsAttr getRows(ArrayRef<int64_t> ranks, int64_t columns) {
    int64_t rows = ranks.size() / columns;
    auto type = RankedTensorType::get({rows, columns}, IntegerType::get(mesh.getContext(), 64));
    return DenseIntElementsAttr::get(type, ranks);
  }

  MeshAttr mesh;
  int64_t channels = 0;
};
} // namespace

/// A row for each group, with the rank at `root` along the axes first.
DenseIntElementsAttr CollectiveExporter::getGroups(ArrayRef<AxisRefAttr> axes, int64_t root) {
  SmallVector<int64_t> ranks;
  int64_t size = 1;
  for (int64_t rank = 0; rank < mesh.getRankCount(); ++rank) {
    SmallVector<int64_t> group = getGroupOf(axes, rank, mesh);
    if (group.front() != rank)
      continue;
    std::swap(group[0], group[root]);
    llvm::append_range(ranks, group);
    size = group.size();
  }
  return getRows(ranks, size);
}

DenseIntElementsAttr CollectiveExporter::getPairs(CollectivePermuteOp permute) {
  SmallVector<int64_t> ranks;
  ArrayRef<AxisRefAttr> axes = permute.getGroup().getAxes();
  for (int64_t rank = 0; rank < mesh.getRankCount(); ++rank) {
    SmallVector<int64_t> group = getGroupOf(axes, rank, mesh);
    if (group.front() == rank)
      for (int64_t position : permute.getPairs())
        ranks.push_back(group[position]);
  }
  return getRows(ranks, 2);
}

/// As JAX computes a coordinate: `partition_id / stride % size`.
Value CollectiveExporter::getPosition(OpBuilder &builder, Location loc, ArrayRef<AxisRefAttr> axes) {
  auto type = RankedTensorType::get({}, builder.getIntegerType(32, /*isSigned=*/false));
  auto makeConstant = [&](int64_t value) -> Value {
    return shlo::ConstantOp::create(builder, loc, type, DenseElementsAttr::get(type, APInt(32, value)));
  };
  Value device = shlo::PartitionIdOp::create(builder, loc, type), position;
  for (AxisRefAttr axis : axes) {
    Value size = makeConstant(axis.getSizeIn(mesh));
    Value shifted = shlo::DivOp::create(builder, loc, type, device, makeConstant(getRankStride(axis, mesh)));
    Value coordinate = shlo::RemOp::create(builder, loc, type, shifted, size);
    if (position)
      coordinate =
          shlo::AddOp::create(builder, loc, type, shlo::MulOp::create(builder, loc, type, position, size), coordinate);
    position = coordinate;
  }
  auto result = RankedTensorType::get({}, builder.getI32Type());
  return shlo::ConvertOp::create(builder, loc, result, position ? position : makeConstant(0));
}

void CollectiveExporter::fillCombiner(Region &region, ReductionKind kind, Type element) {
  OpBuilder builder(region.getContext());
  Location loc = region.getParentOp()->getLoc();
  auto type = RankedTensorType::get({}, element);
  Block *block = builder.createBlock(&region, {}, {type, type}, {loc, loc});
  shlo::ReturnOp::create(builder, loc, combine(builder, loc, kind, block->getArgument(0), block->getArgument(1)));
}

Value CollectiveExporter::exportOne(OpBuilder &builder, Operation *op, ArrayRef<AxisRefAttr> axes) {
  Location loc = op->getLoc();
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  ValueRange operands = op->getOperands();
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case<AllReduceOp>([&](AllReduceOp reduce) {
        auto made = shlo::AllReduceOp::create(builder, loc, type, operands, getGroups(axes), getChannel(),
                                              /*use_global_device_ids=*/true);
        fillCombiner(made.getComputation(), reduce.getKind(), type.getElementType());
        return made.getResult(0);
      })
      .Case<ReduceScatterOp>([&](ReduceScatterOp scatter) {
        auto made = shlo::ReduceScatterOp::create(builder, loc, type, operands[0], scatter.getDim(), getGroups(axes),
                                                  getChannel(), /*use_global_device_ids=*/true);
        fillCombiner(made.getComputation(), scatter.getKind(), type.getElementType());
        return made.getResult();
      })
      .Case<AllGatherOp>([&](AllGatherOp gather) {
        return shlo::AllGatherOp::create(builder, loc, type, operands, gather.getDim(), getGroups(axes), getChannel(),
                                         /*use_global_device_ids=*/true)
            .getResult(0);
      })
      .Case<AllToAllOp>([&](AllToAllOp exchange) {
        DenseIntElementsAttr groups = getGroups(axes);
        return shlo::AllToAllOp::create(builder, loc, type, operands, exchange.getSplitDim(), exchange.getConcatDim(),
                                        groups.getType().getDimSize(1), groups, getChannel())
            .getResult(0);
      })
      .Case<CollectivePermuteOp>([&](CollectivePermuteOp permute) {
        return shlo::CollectivePermuteOp::create(builder, loc, type, operands[0], getPairs(permute), getChannel());
      })
      .Case<BroadcastOp>([&](BroadcastOp broadcast) {
        return shlo::CollectiveBroadcastOp::create(builder, loc, type, operands[0],
                                                   getGroups(axes, broadcast.getRoot()), getChannel());
      })
      .Case<LocalSliceOp>([&](LocalSliceOp part) {
        auto scalar = RankedTensorType::get({}, builder.getI32Type());
        auto makeConstant = [&](int64_t value) -> Value {
          return shlo::ConstantOp::create(builder, loc, scalar, DenseElementsAttr::get(scalar, APInt(32, value)));
        };
        SmallVector<Value> starts(type.getRank(), makeConstant(0));
        starts[part.getDim()] = shlo::MulOp::create(builder, loc, scalar, getPosition(builder, loc, axes),
                                                    makeConstant(type.getDimSize(part.getDim())));
        return shlo::DynamicSliceOp::create(builder, loc, type, operands[0], starts,
                                            builder.getDenseI64ArrayAttr(type.getShape()));
      })
      .Case<AxisIndexOp>([&](AxisIndexOp) { return getPosition(builder, loc, axes); });
}

void CollectiveExporter::exportAll(Block &body) {
  SmallVector<Operation *> collectives;
  body.walk([&](Operation *op) {
    if (isa_and_nonnull<TpDialect>(op->getDialect()) && op->hasAttr("group"))
      collectives.push_back(op);
  });
  for (Operation *op : collectives) {
    OpBuilder builder(op);
    op->getResult(0).replaceAllUsesWith(exportOne(builder, op, op->getAttrOfType<GroupAttr>("group").getAxes()));
    op->erase();
  }
}

static sdy::TensorShardingPerValueAttr translate(ArrayAttr layouts, MeshOp mesh) {
  MLIRContext *context = mesh.getContext();
  SmallVector<sdy::TensorShardingAttr> shardings;
  for (auto layout : layouts.getAsRange<LayoutAttr>()) {
    SmallVector<sdy::DimensionShardingAttr> dims;
    for (DimLayoutAttr dim : layout.getDims()) {
      SmallVector<sdy::AxisRefAttr> axes;
      for (Attribute item : dim.getItems()) {
        auto axis = cast<AxisRefAttr>(item); // the user's axes, never blocks
        axes.push_back(
            sdy::AxisRefAttr::get(context, axis.getName(), axis.isWhole() ? 1 : axis.getPreSize(), axis.getSize()));
      }
      dims.push_back(sdy::DimensionShardingAttr::get(context, axes, /*closed=*/true, std::nullopt));
    }
    shardings.push_back(
        sdy::TensorShardingAttr::get(context, FlatSymbolRefAttr::get(mesh.getSymNameAttr()), dims, {}, {}));
  }
  return sdy::TensorShardingPerValueAttr::get(context, shardings);
}

void tp::exportManualOps(func::FuncOp main, MeshOp mesh) {
  SmallVector<ManualOp> ops;
  main.walk([&](ManualOp op) { ops.push_back(op); });
  // Free axes are manual too: the body computes the same along them.
  auto axes = sdy::ManualAxesAttr::get(
      main.getContext(),
      llvm::map_to_vector(mesh.getMesh().getAxes(), [](MeshAxisAttr axis) { return axis.getName(); }));
  CollectiveExporter exporter(mesh);
  for (ManualOp op : ops) {
    exporter.exportAll(op.getBody().front());
    OpBuilder builder(op);
    auto made =
        sdy::ManualComputationOp::create(builder, op.getLoc(), op.getResultTypes(), op.getInputs(),
                                         translate(op.getInLayouts(), mesh), translate(op.getOutLayouts(), mesh), axes);
    made->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    made.getBody().takeBody(op.getBody());
    Operation *terminator = made.getBody().front().getTerminator();
    builder.setInsertionPoint(terminator);
    sdy::ReturnOp::create(builder, terminator->getLoc(), terminator->getOperands());
    terminator->erase();
    op->replaceAllUsesWith(made);
    op.erase();
  }
}
