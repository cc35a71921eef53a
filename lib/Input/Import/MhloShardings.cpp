//===- MhloShardings.cpp - the strings of GSPMD ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Annotations.h"
#include "RankAxes.h"
#include "tp/Input/Import/Import.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

static constexpr StringLiteral kSharding = "mhlo.sharding";

//===----------------------------------------------------------------------===//
// Strings
//===----------------------------------------------------------------------===//

namespace {

/// `{devices=[2,1,2]<=[2,2]T(1,0) last_tile_dim_replicate}`: device
/// `devices[i]` has tile i, row-major, of a grid of `tiles`; trailing dimensions
/// of the grid beyond the tensor's repeat tiles.
struct TileAssignment {
  bool replicated = false;
  SmallVector<int64_t> tiles;
  SmallVector<int64_t> devices;
};

/// Reads one string from front to back.
class Reader {
public:
  explicit Reader(StringRef text) : text(text) {}

  bool eat(StringRef token) {
    text = text.ltrim();
    return text.consume_front(token);
  }
  bool isDone() { return text.trim().empty(); }
  /// `2,1,4`
  bool readList(SmallVectorImpl<int64_t> &list) {
    do {
      text = text.ltrim();
      if (text.consumeInteger(10, list.emplace_back()) || list.back() < 0)
        return false;
    } while (eat(","));
    return true;
  }

private:
  StringRef text;
};

} // namespace

/// True and the products if all sizes are positive and their product is no more
/// than the mesh may have.
static std::optional<int64_t> getCount(ArrayRef<int64_t> sizes) {
  int64_t count = 1;
  for (int64_t size : sizes)
    if (size < 1 || llvm::MulOverflow(count, size, count) || count > (1 << 24))
      return std::nullopt;
  return count;
}

/// Device numbers of `<=[2,2]T(1,0)`: counted row-major in a grid of `sizes`
/// whose dimensions are then put in the order `order`.
static void fillIota(ArrayRef<int64_t> sizes, ArrayRef<int64_t> order, SmallVectorImpl<int64_t> &devices) {
  SmallVector<int64_t> strides(sizes.size(), 1);
  for (int64_t dim = int64_t(sizes.size()) - 2; dim >= 0; --dim)
    strides[dim] = strides[dim + 1] * sizes[dim + 1];
  devices.assign({0});
  for (int64_t dim : order) {
    SmallVector<int64_t> more;
    for (int64_t first : devices)
      for (int64_t i = 0; i < sizes[dim]; ++i)
        more.push_back(first + i * strides[dim]);
    devices.assign(more.begin(), more.end());
  }
}

static std::optional<TileAssignment> parseTiles(StringRef text) {
  Reader reader(text);
  TileAssignment result;
  if (!reader.eat("{"))
    return std::nullopt;
  if (reader.eat("replicated")) {
    result.replicated = true;
    return reader.eat("}") && reader.isDone() ? std::optional(result) : std::nullopt;
  }
  if (!reader.eat("devices=[") || !reader.readList(result.tiles) || !reader.eat("]"))
    return std::nullopt;
  std::optional<int64_t> count = getCount(result.tiles);
  if (!count)
    return std::nullopt;
  if (reader.eat("<=[")) {
    SmallVector<int64_t> sizes, order;
    if (!reader.readList(sizes) || !reader.eat("]") || getCount(sizes) != count)
      return std::nullopt;
    if (reader.eat("T(")) {
      if (!reader.readList(order) || !reader.eat(")") || order.size() != sizes.size())
        return std::nullopt;
      SmallVector<int64_t> sorted(order);
      llvm::sort(sorted);
      for (auto [i, dim] : llvm::enumerate(sorted))
        if (dim != int64_t(i))
          return std::nullopt;
    } else {
      order = llvm::to_vector(llvm::seq<int64_t>(0, sizes.size()));
    }
    fillIota(sizes, order, result.devices);
  } else if (!reader.readList(result.devices) || int64_t(result.devices.size()) != *count) {
    return std::nullopt;
  }
  // What the trailing dimensions repeat for makes no difference.
  if (reader.eat("last_tile_dims={")) {
    while (!reader.eat("}"))
      if (!reader.eat("replicated") && !reader.eat("manual") && !reader.eat(","))
        return std::nullopt;
  } else {
    reader.eat("last_tile_dim_replicate");
  }
  return reader.eat("}") && reader.isDone() ? std::optional(result) : std::nullopt;
}

/// The layout that the string says on `mesh`; null if it does not fit. The
/// dimensions in `open` may be split further.
static LayoutAttr toLayout(StringRef text, RankedTensorType type, MeshOp meshOp, ArrayRef<int64_t> open = {}) {
  std::optional<TileAssignment> tiles = parseTiles(text);
  if (!tiles)
    return nullptr;
  MeshAttr mesh = meshOp.getMesh();
  MLIRContext *context = mesh.getContext();
  auto isOpen = [&](int64_t dim) { return llvm::is_contained(open, dim); };
  SmallVector<DimLayoutAttr> dims;
  int64_t count = mesh.getRankCount();
  if (!tiles->replicated) {
    if (int64_t(tiles->tiles.size()) < type.getRank() || int64_t(tiles->devices.size()) != count)
      return nullptr;
    SmallVector<int64_t> tileOf(count, -1);
    for (auto [tile, device] : llvm::enumerate(tiles->devices)) {
      if (device >= count || tileOf[device] != -1)
        return nullptr;
      tileOf[device] = tile;
    }
    int64_t below = count;
    for (int64_t dim = 0; dim < type.getRank(); ++dim) {
      int64_t parts = tiles->tiles[dim];
      below /= parts;
      auto axes = findAxes(mesh, [&](int64_t rank) { return tileOf[rank] / below % parts; });
      if (!axes)
        return nullptr;
      dims.push_back(DimLayoutAttr::get(context, SmallVector<Attribute>(axes->begin(), axes->end()), isOpen(dim)));
    }
  } else {
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      dims.push_back(DimLayoutAttr::get(context, {}, isOpen(dim)));
  }
  return LayoutAttr::get(context, FlatSymbolRefAttr::get(meshOp.getSymNameAttr()), dims, {}, ReductionKind::add);
}

//===----------------------------------------------------------------------===//
// Manual regions
//===----------------------------------------------------------------------===//

static bool isCall(Operation *op, StringRef target) {
  auto call = dyn_cast_or_null<shlo::CustomCallOp>(op);
  return call && call.getCallTargetName() == target;
}

static FailureOr<LayoutAttr> getManualLayout(Operation *op, Operation *sharded, Value global, MeshOp mesh) {
  auto text = sharded ? sharded->getAttrOfType<StringAttr>(kSharding) : StringAttr();
  LayoutAttr layout;
  if (text)
    layout = toLayout(text, cast<RankedTensorType>(global.getType()), mesh);
  if (!layout) {
    InFlightDiagnostic diagnostic = op->emitOpError()
                                    << "borders a manual computation: expected a sharding that fits mesh "
                                    << mesh.getMesh() << ", found ";
    return (text ? diagnostic << text : diagnostic << "none"), failure();
  }
  return layout;
}

/// The layout of the value that `@SPMDFullToShardShape` takes.
static FailureOr<LayoutAttr> getStartLayout(Operation *start, MeshOp mesh) {
  Operation *sharded = start->getOperand(0).getDefiningOp();
  return getManualLayout(start, isCall(sharded, "Sharding") ? sharded : nullptr, start->getOperand(0), mesh);
}

/// Visits the ops of a block that `end` returns from, backwards, with how many manual computations they are in: nested
/// ones are passed through, and the outer one's starts are visited last, at 0. False from `visit` ends a way.
static void walkBack(Operation *end, function_ref<bool(Operation *, int)> visit) {
  SmallVector<std::pair<Value, int>> work{{end->getOperand(0), 1}};
  while (!work.empty()) {
    auto [value, depth] = work.pop_back_val();
    Operation *def = value.getDefiningOp();
    if (def && def->getBlock() != end->getBlock())
      def = nullptr;
    int outside = isCall(def, "SPMDFullToShardShape") ? depth - 1 : depth;
    if (!visit(def, outside) || !def || outside == 0)
      continue;
    int inside = isCall(def, "SPMDShardToFullShape") ? depth + 1 : outside;
    for (Value operand : def->getOperands())
      work.push_back({operand, inside});
    llvm::SetVector<Value> captured;
    for (Region &region : def->getRegions())
      getUsedValuesDefinedAbove(region, captured);
    for (Value operand : captured)
      work.push_back({operand, inside});
  }
}

/// In the body of a manual computation: others become exchanges at their borders; all is manual there, and no
/// constraint is left.
static LogicalResult inlineNested(ManualOp manual, MeshOp mesh) {
  SmallVector<shlo::CustomCallOp> borders, constraints;
  manual.walk([&](shlo::CustomCallOp op) {
    if (isCall(op, "Sharding"))
      constraints.push_back(op);
    else if (isCall(op, "SPMDFullToShardShape") || isCall(op, "SPMDShardToFullShape"))
      borders.push_back(op);
  });
  for (shlo::CustomCallOp op : borders) {
    bool gather = isCall(op, "SPMDShardToFullShape");
    FailureOr<LayoutAttr> layout = gather ? getManualLayout(op, op, op->getResult(0), mesh) : getStartLayout(op, mesh);
    if (failed(layout))
      return failure();
    OpBuilder builder(op);
    Value value = crossNested(builder, op.getLoc(), op->getOperand(0), *layout, mesh, gather);
    if (value.getType() != op->getResult(0).getType())
      return op.emitOpError() << "borders a manual computation: expected type " << value.getType() << ", found "
                              << op->getResult(0).getType();
    op->getResult(0).replaceAllUsesWith(value);
    op.erase();
  }
  for (shlo::CustomCallOp op : constraints) {
    op->getResult(0).replaceAllUsesWith(op->getOperand(0));
    op.erase();
  }
  return success();
}

/// Ops between `@SPMDFullToShardShape` and `ends`, from which they return.
static LogicalResult makeManual(ArrayRef<Operation *> ends, MeshOp mesh) {
  Block *block = ends.front()->getBlock();
  // What the results need, back to where values become local.
  llvm::SetVector<Operation *> body, starts;
  bool isClosed = true;
  for (Operation *end : ends)
    walkBack(end, [&](Operation *def, int depth) {
      if (def && depth == 0)
        return starts.insert(def);
      isClosed &= def && isMemoryEffectFree(def);
      return isClosed && body.insert(def);
    });
  if (!isClosed)
    return ends.front()->emitOpError() << "returns from a manual computation that uses a value from outside";
  SmallVector<Operation *> ordered(body.begin(), body.end());
  llvm::sort(ordered, [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });

  Operation *place = ends.front();
  OpBuilder builder(place);
  SmallVector<Value> inputs;
  SmallVector<Attribute> inLayouts, outLayouts;
  SmallVector<Type> results;
  for (Operation *start : starts) {
    Value input = start->getOperand(0);
    if (input.getDefiningOp() && input.getDefiningOp()->getBlock() == block &&
        !input.getDefiningOp()->isBeforeInBlock(place))
      return start->emitOpError() << "comes after the results of the manual computation that it belongs to";
    FailureOr<LayoutAttr> layout = getStartLayout(start, mesh);
    if (failed(layout))
      return failure();
    inputs.push_back(input);
    inLayouts.push_back(*layout);
  }
  for (Operation *end : ends) {
    FailureOr<LayoutAttr> layout = getManualLayout(end, end, end->getResult(0), mesh);
    if (failed(layout))
      return failure();
    outLayouts.push_back(*layout);
    results.push_back(end->getResult(0).getType());
  }
  auto manual = ManualOp::create(builder, place->getLoc(), results, inputs, builder.getArrayAttr(inLayouts),
                                 builder.getArrayAttr(outLayouts));
  Block *inside = builder.createBlock(&manual.getBody());
  IRMapping mapping;
  for (Operation *start : starts)
    mapping.map(start->getResult(0), inside->addArgument(start->getResult(0).getType(), start->getLoc()));
  for (Operation *op : ordered)
    builder.clone(*op, mapping);
  SmallVector<Value> returned;
  for (Operation *end : ends)
    returned.push_back(mapping.lookup(end->getOperand(0)));
  YieldOp::create(builder, place->getLoc(), returned);
  for (auto [end, result] : llvm::zip(ends, manual.getResults())) {
    end->getResult(0).replaceAllUsesWith(result);
    end->erase();
  }
  for (Operation *op : llvm::reverse(ordered))
    if (op->use_empty())
      op->erase();
  for (Operation *start : starts)
    if (start->use_empty())
      start->erase();
  if (failed(inlineNested(manual, mesh)))
    return failure();
  return importCollectives(*inside, mesh);
}

/// The ends of one block whose bodies share an op or a start belong together; an end that another one returns from is
/// nested.
static LogicalResult importManualRegions(Block &block, MeshOp mesh) {
  SmallVector<Operation *> ends;
  for (Operation &op : block)
    if (isCall(&op, "SPMDShardToFullShape"))
      ends.push_back(&op);
  llvm::SmallPtrSet<Operation *, 4> nested;
  SmallVector<llvm::SmallPtrSet<Operation *, 16>> reached;
  for (Operation *end : ends) {
    auto &set = reached.emplace_back();
    walkBack(end, [&](Operation *def, int) {
      if (isCall(def, "SPMDShardToFullShape"))
        nested.insert(def);
      return def && def->getNumOperands() > 0 && set.insert(def).second; // constants are anyone's
    });
  }
  SmallVector<SmallVector<Operation *>> groups;
  SmallVector<llvm::SmallPtrSet<Operation *, 16>> sets;
  for (auto [end, set] : llvm::zip(ends, reached)) {
    if (nested.contains(end))
      continue;
    auto found = llvm::find_if(llvm::seq<size_t>(0, sets.size()), [&, &own = set](size_t i) {
      return llvm::any_of(own, [&](Operation *op) { return sets[i].contains(op); });
    });
    size_t index = found == llvm::seq<size_t>(0, sets.size()).end() ? sets.size() : *found;
    if (index == sets.size()) {
      groups.emplace_back();
      sets.emplace_back();
    }
    groups[index].push_back(end);
    sets[index].insert(set.begin(), set.end());
  }
  for (ArrayRef<Operation *> group : groups)
    if (failed(makeManual(group, mesh)))
      return failure();
  for (Operation &op : block)
    if (!isa<ManualOp>(op))
      for (Region &region : op.getRegions())
        for (Block &inner : region)
          if (failed(importManualRegions(inner, mesh)))
            return failure();
  return success();
}

//===----------------------------------------------------------------------===//
// Arguments, results and constraints
//===----------------------------------------------------------------------===//

/// `unspecified_dims=[0,2]` in the call's backend_config.
static SmallVector<int64_t> getOpenDims(shlo::CustomCallOp op) {
  SmallVector<int64_t> open;
  auto config = dyn_cast_or_null<StringAttr>(op.getBackendConfig().value_or(Attribute()));
  if (!config)
    return open;
  Reader reader(config.getValue());
  if (!reader.eat("unspecified_dims=[") || !reader.readList(open) || !reader.eat("]"))
    open.clear();
  return open;
}

LogicalResult tp::importMhloShardings(func::FuncOp main, MeshOp mesh, bool quiet) {
  if (failed(importManualRegions(main.front(), mesh)))
    return failure();
  auto remark = [&](Location loc, StringRef text, const Twine &what) {
    if (!quiet)
      emitRemark(loc) << "the sharding \"" << text << "\" of " << what << " does not fit mesh " << mesh.getMesh()
                      << " and is left out";
  };
  for (BlockArgument argument : main.getArguments()) {
    unsigned number = argument.getArgNumber();
    auto text = main.getArgAttrOfType<StringAttr>(number, kSharding);
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    if (!text || !type || main.getArgAttr(number, TpDialect::kLayoutAttr))
      continue;
    main.removeArgAttr(number, kSharding);
    if (LayoutAttr layout = toLayout(text, type, mesh))
      main.setArgAttr(number, TpDialect::kLayoutAttr, layout);
    else
      remark(argument.getLoc(), text, "argument " + Twine(number));
  }
  for (unsigned number = 0; number < main.getNumResults(); ++number) {
    auto text = main.getResultAttrOfType<StringAttr>(number, kSharding);
    auto type = dyn_cast<RankedTensorType>(main.getResultTypes()[number]);
    if (!text || !type || main.getResultAttr(number, TpDialect::kLayoutAttr))
      continue;
    main.removeResultAttr(number, StringAttr::get(main.getContext(), kSharding));
    if (LayoutAttr layout = toLayout(text, type, mesh))
      main.setResultAttr(number, TpDialect::kLayoutAttr, layout);
    else
      remark(main.getLoc(), text, "result " + Twine(number));
  }
  SmallVector<shlo::CustomCallOp> constraints;
  main.walk([&](shlo::CustomCallOp op) {
    if (isCall(op, "Sharding") && op->getNumOperands() == 1 && op->getNumResults() == 1)
      constraints.push_back(op);
  });
  for (shlo::CustomCallOp op : constraints) {
    Value value = op->getOperand(0);
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    if (type != value.getType())
      return op.emitOpError() << "@Sharding: expected the operand's type " << value.getType() << ", found " << type;
    auto text = op->getAttrOfType<StringAttr>(kSharding);
    LayoutAttr layout;
    if (text && type.getRank() > 0) {
      layout = toLayout(text, type, mesh, getOpenDims(op));
      if (!layout)
        remark(op.getLoc(), text, "a value");
    }
    if (layout) {
      OpBuilder builder(op);
      value = LayoutConstraintOp::create(builder, op.getLoc(), type, value, layout);
    }
    op->getResult(0).replaceAllUsesWith(value);
    op.erase();
  }
  return success();
}
