//===- EmitSdy.cpp - a plan in the words of Shardy ------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emit.h"
#include "tp/IR/Recomputed.h"
#include "tp/IR/TpDialect.h"
#include "tp/Input/Chlo/Chlo.h"
#include "tp/Input/Import/Import.h"
#include "tp/Input/Shardy/Shardy.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Pipelines/Pipelines.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace tp;

namespace {
/// Rewrites an annotated module in place.
class SdyWriter {
public:
  explicit SdyWriter(ModuleOp module)
      : module(module), main(getMain(module)), meshOp(getMesh(module)), mesh(meshOp.getMesh()),
        context(module.getContext()) {}

  LogicalResult run();

private:
  /// What sdy has no word for, the values concerned, and the first of them.
  struct Loss {
    unsigned count = 0;
    Location loc;
  };

  void lose(StringRef what, Location loc) {
    auto [entry, inserted] = losses.try_emplace(what, Loss{0, loc});
    ++entry->second.count;
  }
  LogicalResult check();
  sdy::TensorShardingAttr translate(LayoutAttr layout, RankedTensorType type, Location loc, bool isBorder);
  void writeSignature();
  void writeOp(Operation *op);
  void constrain(OpBuilder &builder, Value value, sdy::TensorShardingAttr sharding);
  void writeMesh();
  void writeReshards();
  void dropAttributes(Operation *op);

  ModuleOp module;
  func::FuncOp main;
  MeshOp meshOp;
  MeshAttr mesh;
  MLIRContext *context;
  llvm::MapVector<StringRef, Loss> losses;
};
} // namespace

/// XLA reads StableHLO: nothing else may be left of the program.
LogicalResult SdyWriter::check() {
  WalkResult result = module.walk([&](Operation *op) {
    if (isa<ModuleOp, func::FuncOp, func::ReturnOp, MeshOp, ReshardOp, sdy::ManualComputationOp, sdy::ReturnOp>(op) ||
        isa_and_nonnull<::stablehlo::StableHLODialect, ::chlo::ChloDialect>(op->getDialect()))
      return WalkResult::advance();
    op->emitError() << "expected ops of StableHLO, which XLA reads, found '" << op->getName() << "'";
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}

/// A dimension that sdy cannot say is open: XLA decides. At the border of the
/// program (`isBorder`) that also holds for parts of unequal size, which JAX's
/// arrays cannot have.
sdy::TensorShardingAttr SdyWriter::translate(LayoutAttr layout, RankedTensorType type, Location loc, bool isBorder) {
  SmallVector<sdy::DimensionShardingAttr> dims;
  StringRef lost;
  for (auto [dim, size] : llvm::zip_equal(layout.getDims(), type.getShape())) {
    SmallVector<sdy::AxisRefAttr> axes;
    int64_t parts = 1;
    bool isSaid = true;
    for (Attribute item : dim.getItems()) {
      auto axis = dyn_cast<AxisRefAttr>(item);
      if (!axis) {
        lost = "blocks";
        isSaid = false;
        break;
      }
      parts *= axis.getSizeIn(mesh);
      axes.push_back(
          sdy::AxisRefAttr::get(context, axis.getName(), axis.isWhole() ? 1 : axis.getPreSize(), axis.getSize()));
    }
    if (isSaid && isBorder && size % parts != 0) {
      lost = "parts of unequal size of an argument or a result";
      isSaid = false;
    }
    if (!isSaid)
      axes.clear();
    dims.push_back(sdy::DimensionShardingAttr::get(context, axes, /*closed=*/isSaid, std::nullopt));
  }
  if (!lost.empty())
    lose(lost, loc);
  return sdy::TensorShardingAttr::get(context, FlatSymbolRefAttr::get(meshOp.getSymNameAttr()), dims, {}, {});
}

void SdyWriter::dropAttributes(Operation *op) {
  for (NamedAttribute attribute : llvm::to_vector(op->getDiscardableAttrs()))
    if (isa_and_nonnull<TpDialect>(attribute.getNameDialect()))
      op->removeDiscardableAttr(attribute.getName());
}

void SdyWriter::writeSignature() {
  StringRef sharding = sdy::SdyDialect::kShardingAttr;
  auto translateAll = [&](ArrayAttr old, TypeRange types) {
    SmallVector<Attribute> all;
    for (auto [attribute, type] : llvm::zip_equal(old, types)) {
      NamedAttrList kept;
      for (NamedAttribute entry : cast<DictionaryAttr>(attribute))
        if (!isa_and_nonnull<TpDialect>(entry.getNameDialect()))
          kept.append(entry);
      if (auto layout = cast<DictionaryAttr>(attribute).getAs<LayoutAttr>(TpDialect::kLayoutAttr))
        kept.set(sharding, translate(layout, cast<RankedTensorType>(type), main.getLoc(), /*isBorder=*/true));
      all.push_back(kept.getDictionary(context));
    }
    return ArrayAttr::get(context, all);
  };
  if (ArrayAttr old = main.getArgAttrsAttr())
    main.setArgAttrsAttr(translateAll(old, main.getArgumentTypes()));
  if (ArrayAttr old = main.getResAttrsAttr())
    main.setResAttrsAttr(translateAll(old, main.getResultTypes()));
}

/// Constants and what is made of scalars lie as their users want them.
static bool hasChoice(Operation *op) {
  return llvm::any_of(op->getOperandTypes(), [](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && tensor.getRank() > 0;
  });
}

/// Constrains an op's results: XLA passes over shardings that are attributes of
/// ops. Arguments of regions lie as what enters them does.
void SdyWriter::writeOp(Operation *op) {
  SmallVector<LayoutAttr> layouts;
  if (auto one = op->getDiscardableAttr(TpDialect::kLayoutAttr))
    layouts.push_back(dyn_cast<LayoutAttr>(one));
  else if (auto several = dyn_cast_or_null<ArrayAttr>(op->getDiscardableAttr(TpDialect::kLayoutsAttr)))
    layouts = llvm::map_to_vector(several, [](Attribute entry) { return dyn_cast<LayoutAttr>(entry); });
  if (op->hasAttr(kRecomputedAttr))
    lose("values computed again where memory is short (XLA may keep them)", op->getLoc());
  dropAttributes(op);
  if (layouts.empty() || !hasChoice(op))
    return;
  OpBuilder builder(context);
  builder.setInsertionPointAfter(op);
  for (auto [layout, result] : llvm::zip_equal(layouts, op->getResults())) {
    auto type = dyn_cast<RankedTensorType>(result.getType());
    if (!layout || !type)
      continue;
    bool isReduced = llvm::all_of(result.getUsers(), [](Operation *user) { return isa<ReshardOp>(user); });
    if (layout.isPartial() && !isReduced)
      lose("sums that stay pending through further ops (XLA reduces them at once)", op->getLoc());
    if (type.getRank() > 0 && !result.use_empty())
      constrain(builder, result, translate(layout, type, op->getLoc(), /*isBorder=*/false));
  }
}

void SdyWriter::constrain(OpBuilder &builder, Value value, sdy::TensorShardingAttr sharding) {
  auto constraint = sdy::ShardingConstraintOp::create(builder, value.getLoc(), value.getType(), value, sharding);
  value.replaceAllUsesExcept(constraint, constraint);
}

/// A reshard is a constraint, unless the value is constrained so already: what
/// XLA produces is never pending.
void SdyWriter::writeReshards() {
  module.walk([&](ReshardOp reshard) {
    auto type = cast<RankedTensorType>(reshard.getType());
    OpBuilder builder(reshard);
    sdy::TensorShardingAttr sharding = translate(reshard.getLayout(), type, reshard.getLoc(), /*isBorder=*/false);
    Value input = reshard.getOperand();
    auto before = input.getDefiningOp<sdy::ShardingConstraintOp>();
    if (type.getRank() > 0 && (!before || before.getSharding() != sharding))
      input = sdy::ShardingConstraintOp::create(builder, reshard.getLoc(), type, input, sharding);
    reshard.replaceAllUsesWith(input);
    reshard.erase();
  });
}

void SdyWriter::writeMesh() {
  auto axes = llvm::map_to_vector(mesh.getAxes(), [&](MeshAxisAttr axis) {
    return sdy::MeshAxisAttr::get(context, axis.getName(), axis.getSize());
  });
  OpBuilder builder(meshOp);
  sdy::MeshOp::create(builder, meshOp.getLoc(), meshOp.getSymName(), sdy::MeshAttr::get(context, axes, {}));
  meshOp.erase();
  module->setAttr("mhlo.num_partitions", builder.getI32IntegerAttr(mesh.getRankCount()));
  module->setAttr("mhlo.num_replicas", builder.getI32IntegerAttr(1));
}

LogicalResult SdyWriter::run() {
  exportManualOps(main, meshOp);
  if (failed(check()))
    return failure();
  writeSignature();
  module.walk([&](Operation *op) {
    if (!isa<func::FuncOp, ReshardOp, sdy::ShardingConstraintOp>(op))
      writeOp(op);
  });
  dropAttributes(main);
  writeReshards();
  writeMesh();
  for (auto &[what, loss] : losses)
    emitRemark(loss.loc) << "sdy has no word for " << what << ": " << loss.count
                         << (loss.count == 1 ? " value is" : " values are") << " left to XLA, the first one here";
  return success();
}

FailureOr<std::string> tp::emitSdy(ModuleOp annotated) {
  annotated.getContext()->loadDialect<sdy::SdyDialect>();
  if (failed(SdyWriter(annotated).run()))
    return failure();
  std::string text;
  llvm::raw_string_ostream(text) << annotated << "\n";
  return listBooleans(text); // XLA's MLIR is another
}
