//===- Verify.cpp - shardings fit their meshes and values ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/Shardy/Shardy.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/STLExtras.h"
#include <numeric>

using namespace mlir;

namespace sdy {

int64_t MeshAttr::getAxisSize(StringRef name) const {
  for (MeshAxisAttr axis : getAxes())
    if (axis.getName() == name)
      return axis.getSize();
  return 0;
}

LogicalResult MeshAttr::verify(function_ref<InFlightDiagnostic()> emitError, ArrayRef<MeshAxisAttr> axes,
                               ArrayRef<int64_t> deviceIds) {
  int64_t count = 1;
  for (auto [i, axis] : llvm::enumerate(axes)) {
    if (axis.getSize() < 1)
      return emitError() << "expected axis " << axis.getName() << " to have a positive size, found " << axis.getSize();
    for (MeshAxisAttr other : axes.take_front(i))
      if (other.getName() == axis.getName())
        return emitError() << "axis " << axis.getName() << " appears twice";
    if (llvm::MulOverflow(count, axis.getSize(), count))
      return emitError() << "mesh has too many devices";
  }
  if (deviceIds.empty())
    return success();
  if (axes.empty() && deviceIds.size() == 1 && deviceIds.front() >= 0)
    return success(); // a maximal mesh
  SmallVector<int64_t> sorted(deviceIds);
  llvm::sort(sorted);
  if (int64_t(sorted.size()) != count)
    return emitError() << "expected " << count << " device ids, found " << sorted.size();
  for (auto [i, id] : llvm::enumerate(sorted))
    if (id != int64_t(i))
      return emitError() << "expected each device id from 0 to " << count - 1 << " once";
  if (llvm::is_sorted(deviceIds))
    return emitError() << "device ids in order are expected to be left out";
  return success();
}

MeshAttr TensorShardingAttr::getMesh(Operation *from) const {
  if (auto mesh = dyn_cast<MeshAttr>(getMeshOrRef()))
    return mesh;
  // Attributes are verified before the op that has them: this one may be a symbol
  // table without a region to look in.
  if (from->hasTrait<OpTrait::SymbolTable>() && (from->getNumRegions() != 1 || !from->getRegion(0).hasOneBlock()))
    return nullptr;
  auto op = SymbolTable::lookupNearestSymbolFrom<MeshOp>(from, cast<FlatSymbolRefAttr>(getMeshOrRef()));
  return op ? op.getMesh() : MeshAttr();
}

namespace {
/// Digits of axes that are used once.
struct AxisUses {
  MeshAttr mesh;
  function_ref<InFlightDiagnostic()> emitError;
  SmallVector<AxisRefAttr> seen;

  LogicalResult add(AxisRefAttr axis) {
    int64_t size = mesh.getAxisSize(axis.getName());
    if (size == 0)
      return emitError() << "unknown axis " << axis.str() << ", the mesh is " << mesh;
    if (!axis.isWhole()) {
      int64_t used;
      if (llvm::MulOverflow(axis.getPreSize(), axis.getSize(), used) || size % used != 0)
        return emitError() << "sub-axis " << axis.str() << " does not divide axis " << axis.getName() << " of size "
                           << size;
      if (axis.getSize() == size)
        return emitError() << "sub-axis " << axis.str() << " is the whole axis " << axis.getName();
    }
    auto range = [&](AxisRefAttr ref) {
      return ref.isWhole() ? std::pair<int64_t, int64_t>(1, std::max<int64_t>(size, 2))
                           : std::pair<int64_t, int64_t>(ref.getPreSize(), ref.getPreSize() * ref.getSize());
    };
    for (AxisRefAttr other : seen)
      if (other.getName() == axis.getName() && range(axis).first < range(other).second &&
          range(other).first < range(axis).second)
        return emitError() << "axis " << axis.str() << " is used twice";
    seen.push_back(axis);
    return success();
  }
};
} // namespace

LogicalResult TensorShardingAttr::verifyFor(Type type, Operation *from,
                                            function_ref<InFlightDiagnostic()> emitError) const {
  MeshAttr mesh = getMesh(from);
  if (!mesh)
    return emitError() << "unknown mesh " << getMeshOrRef();
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (mesh.isMaximal()) {
    if (!getDimShardings().empty() || !getReplicatedAxes().empty())
      return emitError() << "a value on one device has no sharded dimensions";
    return success();
  }
  if (!tensor)
    return getDimShardings().empty() ? success()
                                     : LogicalResult(emitError() << "expected a ranked tensor, found " << type);
  if (tensor.getRank() != int64_t(getDimShardings().size()))
    return emitError() << "sharding has " << getDimShardings().size() << " dimensions, but " << type << " has "
                       << tensor.getRank();
  AxisUses uses{mesh, emitError, {}};
  for (DimensionShardingAttr dim : getDimShardings()) {
    for (AxisRefAttr axis : dim.getAxes())
      if (failed(uses.add(axis)))
        return failure();
    if (dim.getPriority() && dim.getAxes().empty() && dim.getClosed())
      return emitError() << "an empty closed dimension has no priority";
  }
  for (AxisRefAttr axis : llvm::concat<const AxisRefAttr>(getReplicatedAxes(), getUnreducedAxes()))
    if (failed(uses.add(axis)))
      return failure();
  return success();
}

//===----------------------------------------------------------------------===//
// The attribute sdy.sharding
//===----------------------------------------------------------------------===//

static LogicalResult verifyShardings(Operation *op, ArrayRef<TensorShardingAttr> shardings, TypeRange types,
                                     StringRef what) {
  // The device of an op without results.
  if (types.empty() && shardings.size() == 1 && shardings.front().getDimShardings().empty())
    return success();
  if (shardings.size() != types.size())
    return op->emitOpError() << "expected " << types.size() << " " << what << " shardings, found " << shardings.size();
  for (auto [i, sharding] : llvm::enumerate(shardings)) {
    auto emitError = [&, i = i]() -> InFlightDiagnostic {
      return op->emitOpError() << what << " sharding " << i << ": ";
    };
    if (failed(sharding.verifyFor(types[i], op, emitError)))
      return failure();
  }
  return success();
}

LogicalResult SdyDialect::verifyOperationAttribute(Operation *op, NamedAttribute attribute) {
  if (attribute.getName() != kShardingAttr)
    return success();
  auto sharding = dyn_cast<TensorShardingPerValueAttr>(attribute.getValue());
  if (!sharding)
    return op->emitOpError() << "expected '" << kShardingAttr << "' to be a #sdy.sharding_per_value, found "
                             << attribute.getValue();
  return verifyShardings(op, sharding.getShardings(), op->getResultTypes(), "result");
}

static LogicalResult verifySignature(Operation *op, NamedAttribute attribute, Type type, const Twine &what) {
  if (attribute.getName() != SdyDialect::kShardingAttr)
    return success();
  std::string place = what.str();
  auto sharding = dyn_cast<TensorShardingAttr>(attribute.getValue());
  if (!sharding)
    return op->emitOpError() << place << ": expected '" << SdyDialect::kShardingAttr
                             << "' to be a #sdy.sharding, found " << attribute.getValue();
  return sharding.verifyFor(type, op,
                            [&]() -> InFlightDiagnostic { return op->emitOpError() << place << " sharding: "; });
}

// By the function's type: whether its body fits is verified after this.
LogicalResult SdyDialect::verifyRegionArgAttribute(Operation *op, unsigned, unsigned index, NamedAttribute attribute) {
  auto function = dyn_cast<FunctionOpInterface>(op);
  return function ? verifySignature(op, attribute, function.getArgumentTypes()[index], "argument " + Twine(index))
                  : success();
}

LogicalResult SdyDialect::verifyRegionResultAttribute(Operation *op, unsigned, unsigned index,
                                                      NamedAttribute attribute) {
  auto function = dyn_cast<FunctionOpInterface>(op);
  return function ? verifySignature(op, attribute, function.getResultTypes()[index], "result " + Twine(index))
                  : success();
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

LogicalResult ShardingConstraintOp::verifySymbolUses(SymbolTableCollection &) {
  return getSharding().verifyFor(getType(), *this, [&] { return emitOpError(); });
}

/// The type of a manual computation's argument or result of `global` type; null
/// after a diagnostic.
static RankedTensorType getLocalType(Operation *op, TensorShardingAttr sharding, RankedTensorType global,
                                     ArrayRef<StringAttr> manual, const Twine &what) {
  SmallVector<int64_t> shape(global.getShape());
  MeshAttr mesh = sharding.getMesh(op);
  for (auto [i, dim] : llvm::enumerate(sharding.getDimShardings())) {
    bool free = false;
    for (AxisRefAttr axis : dim.getAxes()) {
      if (!llvm::is_contained(manual, axis.getName())) {
        free = true;
        continue;
      }
      int64_t size = axis.isWhole() ? mesh.getAxisSize(axis.getName()) : axis.getSize();
      if (free) {
        op->emitOpError() << what << " dimension " << i << ": manual axis " << axis.str() << " comes after a free axis";
        return {};
      }
      if (shape[i] % size != 0) {
        op->emitOpError() << what << " dimension " << i << " of size " << global.getDimSize(i)
                          << " does not divide over its manual axes";
        return {};
      }
      shape[i] /= size;
    }
  }
  return global.clone(shape);
}

LogicalResult ManualComputationOp::verifySymbolUses(SymbolTableCollection &) {
  ArrayRef<StringAttr> manual = getManualAxes().getAxes();
  Operation *op = *this;
  if (failed(verifyShardings(op, getInShardings().getShardings(), getOperandTypes(), "in")) ||
      failed(verifyShardings(op, getOutShardings().getShardings(), getResultTypes(), "out")))
    return failure();
  for (auto [i, name] : llvm::enumerate(manual)) {
    if (llvm::is_contained(manual.take_front(i), name))
      return emitOpError() << "manual axis " << name << " appears twice";
    for (TensorShardingAttr sharding :
         llvm::concat<const TensorShardingAttr>(getInShardings().getShardings(), getOutShardings().getShardings()))
      if (sharding.getMesh(op).getAxisSize(name) == 0)
        return emitOpError() << "unknown manual axis " << name << ", the mesh is " << sharding.getMesh(op);
  }
  auto check = [&](TypeRange locals, TypeRange globals, ArrayRef<TensorShardingAttr> shardings,
                   StringRef what) -> LogicalResult {
    if (locals.size() != globals.size())
      return emitOpError() << "expected " << globals.size() << " values in the body for its " << what << "s, found "
                           << locals.size();
    for (auto [i, local] : llvm::enumerate(locals)) {
      RankedTensorType expected =
          getLocalType(op, shardings[i], cast<RankedTensorType>(globals[i]), manual, what + " " + Twine(i));
      if (!expected)
        return failure();
      if (local != expected)
        return emitOpError() << what << " " << i << " of type " << globals[i] << " sharded by " << shardings[i]
                             << " has local type " << expected << ", found " << local << " in the body";
    }
    return success();
  };
  Block &body = getBody().front();
  return failed(check(body.getArgumentTypes(), getOperandTypes(), getInShardings().getShardings(), "operand"))
             ? failure()
             : check(body.getTerminator()->getOperandTypes(), getResultTypes(), getOutShardings().getShardings(),
                     "result");
}

} // namespace sdy
