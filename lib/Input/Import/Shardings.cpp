//===- Shardings.cpp - from sdy to meshes and layouts ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Annotations.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

static constexpr StringLiteral kMhloSharding = "mhlo.sharding";

//===----------------------------------------------------------------------===//
// Private functions
//===----------------------------------------------------------------------===//

/// A constraint on `value` that all its users see: of sdy, or the custom call
/// that a mhlo string goes with.
static void constrain(OpBuilder &builder, Value value, Attribute sharding) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || !sharding)
    return;
  Operation *constraint;
  if (auto tensor = dyn_cast<sdy::TensorShardingAttr>(sharding)) {
    constraint = sdy::ShardingConstraintOp::create(builder, value.getLoc(), type, value, tensor);
  } else {
    OperationState state(value.getLoc(), shlo::CustomCallOp::getOperationName(), value, type,
                         builder.getNamedAttr("call_target_name", builder.getStringAttr("Sharding")));
    constraint = builder.create(state);
    constraint->setAttr(kMhloSharding, sharding);
  }
  value.replaceAllUsesExcept(constraint->getResult(0), constraint);
}

void tp::constrainSignatures(ModuleOp module, func::FuncOp main) {
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function == main || function.isExternal())
      continue;
    OpBuilder builder(module.getContext());
    for (StringRef name : {StringRef(sdy::SdyDialect::kShardingAttr), StringRef(kMhloSharding)}) {
      builder.setInsertionPointToStart(&function.front());
      for (BlockArgument argument : function.getArguments()) {
        constrain(builder, argument, function.getArgAttr(argument.getArgNumber(), name));
        function.removeArgAttr(argument.getArgNumber(), name);
      }
      Operation *terminator = function.back().getTerminator();
      builder.setInsertionPoint(terminator);
      for (unsigned i = 0; i < function.getNumResults(); ++i) {
        Attribute sharding = function.getResultAttr(i, name);
        if (!sharding)
          continue;
        function.removeResultAttr(i, StringAttr::get(module.getContext(), name));
        Value value = terminator->getOperand(i);
        // What is returned is constrained, not its other users.
        if (auto tensor = dyn_cast<sdy::TensorShardingAttr>(sharding); tensor && isa<RankedTensorType>(value.getType()))
          terminator->setOperand(
              i, sdy::ShardingConstraintOp::create(builder, value.getLoc(), value.getType(), value, tensor));
      }
    }
  }
  SmallVector<Operation *> sharded;
  module.walk([&](Operation *op) {
    if (!isa<func::FuncOp>(op) && op->hasAttr(sdy::SdyDialect::kShardingAttr))
      sharded.push_back(op);
  });
  for (Operation *op : sharded) {
    auto shardings = op->getAttrOfType<sdy::TensorShardingPerValueAttr>(sdy::SdyDialect::kShardingAttr);
    op->removeAttr(sdy::SdyDialect::kShardingAttr);
    OpBuilder builder(op->getContext());
    builder.setInsertionPointAfter(op);
    for (auto [result, sharding] : llvm::zip(op->getResults(), shardings.getShardings()))
      constrain(builder, result, sharding);
  }
}

//===----------------------------------------------------------------------===//
// Meshes
//===----------------------------------------------------------------------===//

namespace {
/// A sharding and where it stands.
struct Place {
  sdy::TensorShardingAttr sharding;
  Operation *op;
};
} // namespace

static SmallVector<Place> collectShardings(func::FuncOp main) {
  SmallVector<Place> places;
  auto add = [&](Attribute attr, Operation *op) {
    if (auto sharding = dyn_cast_or_null<sdy::TensorShardingAttr>(attr))
      places.push_back({sharding, op});
    if (auto shardings = dyn_cast_or_null<sdy::TensorShardingPerValueAttr>(attr))
      for (sdy::TensorShardingAttr sharding : shardings.getShardings())
        places.push_back({sharding, op});
  };
  for (unsigned i = 0; i < main.getNumArguments(); ++i)
    add(main.getArgAttr(i, sdy::SdyDialect::kShardingAttr), main);
  for (unsigned i = 0; i < main.getNumResults(); ++i)
    add(main.getResultAttr(i, sdy::SdyDialect::kShardingAttr), main);
  main.walk([&](Operation *op) {
    if (auto constraint = dyn_cast<sdy::ShardingConstraintOp>(op))
      add(constraint.getSharding(), op);
    if (auto manual = dyn_cast<sdy::ManualComputationOp>(op)) {
      add(manual.getInShardings(), op);
      add(manual.getOutShardings(), op);
    }
  });
  return places;
}

/// The one mesh that the shardings name, as a tp.mesh; null without a
/// diagnostic if they name none.
static FailureOr<MeshOp> importMesh(ModuleOp module, func::FuncOp main) {
  sdy::MeshAttr found;
  for (const Place &place : collectShardings(main)) {
    sdy::MeshAttr mesh = place.sharding.getMesh(place.op);
    if (mesh.getAxes().empty() || mesh == found)
      continue; // the empty mesh and single devices
    if (found)
      return place.op->emitOpError() << "is sharded over mesh " << mesh << ", but the program also uses " << found
                                     << "; one program runs on one mesh",
             failure();
    found = mesh;
  }
  std::string name = "mesh";
  for (sdy::MeshOp op : llvm::make_early_inc_range(module.getOps<sdy::MeshOp>())) {
    if (op.getMesh() == found)
      name = op.getSymName().str();
    op.erase();
  }
  if (!found)
    return MeshOp();
  MLIRContext *context = module.getContext();
  SmallVector<MeshAxisAttr> axes;
  for (sdy::MeshAxisAttr axis : found.getAxes())
    axes.push_back(MeshAxisAttr::get(context, axis.getName(), axis.getSize()));
  auto emitError = [&]() -> InFlightDiagnostic { return module.emitError("mesh of the file: "); };
  if (failed(MeshAttr::verify(emitError, axes)))
    return failure();
  MeshAttr mesh = MeshAttr::get(context, axes);
  for (MeshOp existing : module.getOps<MeshOp>()) {
    if (existing.getMesh() != mesh)
      return existing.emitError("mesh ") << existing.getMesh() << " differs from the mesh of the shardings, " << mesh,
             failure();
    return existing;
  }
  OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
  return MeshOp::create(builder, module.getLoc(), name, mesh);
}

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

/// The layout that a sharding says; null if it says nothing: a value without
/// dimensions, on one device, or with all dimensions open and unsplit. Axes of
/// one device are left out. `unreduced` only says when a sum is made, which is
/// for propagation to choose.
static LayoutAttr toLayout(sdy::TensorShardingAttr sharding, RankedTensorType type, MeshOp mesh) {
  if (!mesh || type.getRank() == 0 || int64_t(sharding.getDimShardings().size()) != type.getRank())
    return nullptr;
  MLIRContext *context = sharding.getContext();
  SmallVector<DimLayoutAttr> dims;
  bool says = false;
  for (sdy::DimensionShardingAttr dim : sharding.getDimShardings()) {
    SmallVector<Attribute> items;
    for (sdy::AxisRefAttr axis : dim.getAxes())
      if (mesh.getMesh().getAxisSize(axis.getName()) > 1)
        items.push_back(AxisRefAttr::get(context, axis.getName(), axis.getPreSize(), axis.getSize()));
    says |= !items.empty() || dim.getClosed();
    dims.push_back(DimLayoutAttr::get(context, items, !dim.getClosed()));
  }
  if (!says)
    return nullptr;
  return LayoutAttr::get(context, FlatSymbolRefAttr::get(mesh.getSymNameAttr()), dims, {}, ReductionKind::add);
}

LogicalResult tp::importShardings(ModuleOp module, func::FuncOp main) {
  FailureOr<MeshOp> found = importMesh(module, main);
  if (failed(found))
    return failure();
  MeshOp mesh = *found;

  StringRef name = sdy::SdyDialect::kShardingAttr;
  for (BlockArgument argument : main.getArguments()) {
    unsigned number = argument.getArgNumber();
    auto sharding = main.getArgAttrOfType<sdy::TensorShardingAttr>(number, name);
    if (!sharding)
      continue;
    main.removeArgAttr(number, name);
    if (!sharding.getUnreducedAxes().empty())
      return main.emitError() << "argument " << number << " is unreduced over some axes; an argument must be complete";
    if (auto type = dyn_cast<RankedTensorType>(argument.getType()))
      if (LayoutAttr layout = toLayout(sharding, type, mesh))
        main.setArgAttr(number, TpDialect::kLayoutAttr, layout);
  }
  for (unsigned number = 0; number < main.getNumResults(); ++number) {
    auto sharding = main.getResultAttrOfType<sdy::TensorShardingAttr>(number, name);
    if (!sharding)
      continue;
    main.removeResultAttr(number, StringAttr::get(main.getContext(), name));
    if (!sharding.getUnreducedAxes().empty())
      return main.emitError() << "result " << number << " is unreduced over some axes; a result must be complete";
    if (auto type = dyn_cast<RankedTensorType>(main.getResultTypes()[number]))
      if (LayoutAttr layout = toLayout(sharding, type, mesh))
        main.setResultAttr(number, TpDialect::kLayoutAttr, layout);
  }

  // Outer manual computations first: constraints in their bodies are about axes
  // over which the body's values are whole.
  SmallVector<sdy::ManualComputationOp> manuals;
  main.walk<WalkOrder::PreOrder>([&](sdy::ManualComputationOp op) { manuals.push_back(op); });
  for (sdy::ManualComputationOp op : manuals)
    if (failed(importManual(op, mesh)))
      return failure();

  SmallVector<sdy::ShardingConstraintOp> constraints;
  main.walk([&](sdy::ShardingConstraintOp op) { constraints.push_back(op); });
  for (sdy::ShardingConstraintOp op : constraints) {
    LayoutAttr layout;
    // Regions that describe scalars have no layouts.
    if (!op->getParentOfType<ManualOp>())
      layout = toLayout(op.getSharding(), cast<RankedTensorType>(op.getType()), mesh);
    if (layout) {
      OpBuilder builder(op);
      op.replaceAllUsesWith(
          LayoutConstraintOp::create(builder, op.getLoc(), op.getType(), op.getInput(), layout).getResult());
    } else {
      op.replaceAllUsesWith(op.getInput());
    }
    op.erase();
  }
  return success();
}
