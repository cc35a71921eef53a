//===- ExpandManual.cpp - manual ops on one rank ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Combine.h"
#include "RankAxes.h"
#include "tp/Input/Import/Import.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// Beyond this many ranks the expanded program would be too long.
static constexpr int64_t kMaxRanks = 64;

namespace {

/// One value of each rank.
using PerRank = SmallVector<Value>;

/// Computes the ranks' values in lockstep.
class Lockstep {
public:
  Lockstep(ManualOp op, MeshAttr mesh)
      : op(op), mesh(mesh), count(mesh.getRankCount()), builder(op), maps(mesh.getRankCount()) {}

  LogicalResult run();

private:
  LogicalResult cloneOps(Block &block);
  LogicalResult cloneControl(Operation &control);
  void exchange(Operation &collective);

  RankedTensorType getType(Value value) { return cast<RankedTensorType>(value.getType()); }
  Value slice(Value value, int64_t dim, int64_t part, int64_t parts);
  Value concatenate(ArrayRef<Value> values, int64_t dim);
  Value combine(ReductionKind kind, ArrayRef<Value> values);
  Value assemble(const PerRank &parts, LayoutAttr layout, int64_t dim, int64_t rank);
  static SmallVector<AxisRefAttr> getAxes(DimLayoutAttr dim) {
    return llvm::map_to_vector(dim.getItems(), [](Attribute item) { return cast<AxisRefAttr>(item); });
  }

  ManualOp op;
  MeshAttr mesh;
  int64_t count;
  OpBuilder builder;
  SmallVector<IRMapping> maps;
};

} // namespace

Value Lockstep::slice(Value value, int64_t dim, int64_t part, int64_t parts) {
  RankedTensorType type = getType(value);
  SmallVector<int64_t> starts(type.getRank(), 0), limits(type.getShape()), strides(type.getRank(), 1);
  int64_t rows = type.getDimSize(dim) / parts;
  starts[dim] = part * rows;
  limits[dim] = starts[dim] + rows;
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] = rows;
  return shlo::SliceOp::create(builder, op.getLoc(), type.clone(shape), value, builder.getDenseI64ArrayAttr(starts),
                               builder.getDenseI64ArrayAttr(limits), builder.getDenseI64ArrayAttr(strides));
}

Value Lockstep::concatenate(ArrayRef<Value> values, int64_t dim) {
  if (values.size() == 1)
    return values.front();
  RankedTensorType type = getType(values.front());
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] *= values.size();
  return shlo::ConcatenateOp::create(builder, op.getLoc(), type.clone(shape), values, dim);
}

Value Lockstep::combine(ReductionKind kind, ArrayRef<Value> values) {
  Value result = values.front();
  for (Value value : values.drop_front())
    result = tp::combine(builder, op.getLoc(), kind, result, value);
  return result;
}

/// What each rank has after one of tp's collectives.
void Lockstep::exchange(Operation &collective) {
  auto axes = collective.getAttrOfType<GroupAttr>("group").getAxes();
  PerRank in, out(count);
  for (IRMapping &map : maps)
    in.push_back(collective.getNumOperands() ? map.lookup(collective.getOperand(0)) : Value());
  // What ranks of a group share is computed once.
  llvm::DenseMap<int64_t, Value> shared;
  for (int64_t rank = 0; rank < count; ++rank) {
    SmallVector<int64_t> group = getGroupOf(axes, rank, mesh);
    int64_t position = getPositionAlong(axes, rank, mesh), size = group.size();
    SmallVector<Value> values = llvm::map_to_vector(group, [&](int64_t member) { return in[member]; });
    auto share = [&](llvm::function_ref<Value()> make) {
      Value &value = shared[group.front()];
      return value ? value : value = make();
    };
    out[rank] =
        llvm::TypeSwitch<Operation *, Value>(&collective)
            .Case<AllReduceOp>(
                [&](AllReduceOp reduce) { return share([&] { return combine(reduce.getKind(), values); }); })
            .Case<AllGatherOp>(
                [&](AllGatherOp gather) { return share([&] { return concatenate(values, gather.getDim()); }); })
            .Case<ReduceScatterOp>([&](ReduceScatterOp scatter) {
              return slice(share([&] { return combine(scatter.getKind(), values); }), scatter.getDim(), position, size);
            })
            .Case<AllToAllOp>([&](AllToAllOp exchange) {
              return concatenate(
                  llvm::map_to_vector(
                      values, [&](Value value) { return slice(value, exchange.getSplitDim(), position, size); }),
                  exchange.getConcatDim());
            })
            .Case<CollectivePermuteOp>([&](CollectivePermuteOp permute) -> Value {
              for (size_t i = 0; i < permute.getPairs().size(); i += 2)
                if (permute.getPairs()[i + 1] == position)
                  return values[permute.getPairs()[i]];
              RankedTensorType type = permute.getType();
              return shlo::ConstantOp::create(builder, op.getLoc(), type,
                                              cast<ElementsAttr>(builder.getZeroAttr(type)));
            })
            .Case<BroadcastOp>([&](BroadcastOp broadcast) { return values[broadcast.getRoot()]; })
            .Case<LocalSliceOp>([&](LocalSliceOp part) { return slice(in[rank], part.getDim(), position, size); })
            .Default([&](Operation *index) -> Value {
              auto type = cast<RankedTensorType>(index->getResult(0).getType());
              return shlo::ConstantOp::create(builder, op.getLoc(), type,
                                              DenseElementsAttr::get(type, APInt(32, position)));
            });
  }
  for (auto [map, value] : llvm::zip(maps, out))
    map.map(collective.getResult(0), value);
}

static bool isCollective(Operation &op) { return isa_and_nonnull<TpDialect>(op.getDialect()) && op.hasAttr("group"); }

/// A loop or branch around collectives: all ranks' values go through it
/// together, and the first rank's predicate, which is everybody's, decides.
LogicalResult Lockstep::cloneControl(Operation &control) {
  auto loop = dyn_cast<shlo::WhileOp>(control);
  if (!loop && !isa<shlo::IfOp, shlo::CaseOp>(control))
    return control.emitOpError("holds a collective, expected only control flow around one");
  OperationState state(control.getLoc(), control.getName());
  for (IRMapping &map : MutableArrayRef(maps).take_front(loop ? count : 1))
    for (Value operand : control.getOperands())
      state.operands.push_back(map.lookupOrDefault(operand));
  for (int64_t rank = 0; rank < count; ++rank)
    llvm::append_range(state.types, control.getResultTypes());
  for (unsigned i = 0; i < control.getNumRegions(); ++i)
    state.addRegion();
  Operation *wide = builder.create(state);
  for (auto [from, to] : llvm::zip(control.getRegions(), wide->getRegions())) {
    OpBuilder::InsertionGuard guard(builder);
    Block *block = builder.createBlock(&to);
    for (IRMapping &map : maps)
      for (BlockArgument argument : from.getArguments())
        map.map(argument, block->addArgument(argument.getType(), argument.getLoc()));
    if (failed(cloneOps(from.front())))
      return failure();
    Operation *terminator = from.front().getTerminator();
    bool decides = loop && &from == &loop.getCond();
    SmallVector<Value> returned;
    for (IRMapping &map : MutableArrayRef(maps).take_front(decides ? 1 : count))
      for (Value value : terminator->getOperands())
        returned.push_back(map.lookupOrDefault(value));
    shlo::ReturnOp::create(builder, terminator->getLoc(), returned);
  }
  unsigned next = 0;
  for (IRMapping &map : maps)
    for (Value result : control.getResults())
      map.map(result, wide->getResult(next++));
  return success();
}

LogicalResult Lockstep::cloneOps(Block &block) {
  for (Operation &nested : block.without_terminator()) {
    bool holds = false;
    for (Region &region : nested.getRegions())
      region.walk([&](Operation *inner) { holds |= isCollective(*inner); });
    if (isCollective(nested))
      exchange(nested);
    else if (holds) {
      if (failed(cloneControl(nested)))
        return failure();
    } else {
      for (IRMapping &map : maps)
        builder.clone(nested, map);
    }
  }
  return success();
}

/// The whole value from its parts; `rank` has the right coordinates along the
/// axes of the dimensions before `dim` and 0 along all others.
Value Lockstep::assemble(const PerRank &parts, LayoutAttr layout, int64_t dim, int64_t rank) {
  if (dim == int64_t(layout.getDims().size()))
    return parts[rank];
  SmallVector<Value> pieces;
  for (int64_t member : getGroupOf(getAxes(layout.getDims()[dim]), rank, mesh))
    pieces.push_back(assemble(parts, layout, dim + 1, member));
  return concatenate(pieces, dim);
}

LogicalResult Lockstep::run() {
  if (count > kMaxRanks)
    return op.emitOpError() << "can run unsharded for up to " << kMaxRanks << " ranks, found mesh " << mesh << " of "
                            << count;
  Block &body = op.getBody().front();
  for (auto [argument, input, attr] : llvm::zip(body.getArguments(), op.getInputs(), op.getInLayouts())) {
    auto layout = cast<LayoutAttr>(attr);
    for (auto [rank, map] : llvm::enumerate(maps)) {
      Value part = input;
      for (auto [dim, split] : llvm::enumerate(layout.getDims())) {
        SmallVector<AxisRefAttr> axes = getAxes(split);
        if (!axes.empty())
          part = slice(part, dim, getPositionAlong(axes, rank, mesh), getGroupOf(axes, rank, mesh).size());
      }
      map.map(argument, part);
    }
  }
  if (failed(cloneOps(body)))
    return failure();
  for (auto [result, value] : llvm::zip(op.getResults(), body.getTerminator()->getOperands())) {
    PerRank parts = llvm::map_to_vector(maps, [&](IRMapping &map) { return map.lookup(value); });
    result.replaceAllUsesWith(assemble(parts, op.getOutLayout(result.getResultNumber()), 0, 0));
  }
  op.erase();
  return success();
}

LogicalResult tp::expandManualOps(func::FuncOp main) {
  SmallVector<ManualOp> ops;
  main.walk([&](ManualOp op) { ops.push_back(op); });
  for (ManualOp op : ops) {
    ArrayAttr layouts = op.getInLayouts().empty() ? op.getOutLayouts() : op.getInLayouts();
    if (layouts.empty()) { // no values come or go
      op.erase();
      continue;
    }
    if (failed(Lockstep(op, lookupMesh(op, cast<LayoutAttr>(layouts[0]).getMesh())).run()))
      return failure();
  }
  return success();
}
