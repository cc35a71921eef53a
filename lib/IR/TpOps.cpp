//===- TpOps.cpp - layout ops and collectives -----------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/IR/DimLevels.h"
#include "tp/IR/TpDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/OpImplementation.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace tp;

#define GET_OP_CLASSES
#include "tp/IR/TpOps.cpp.inc"

//===----------------------------------------------------------------------===//
// Layout ops
//===----------------------------------------------------------------------===//

static LogicalResult verifyLayoutOp(Operation *op, LayoutAttr layout, Value value) {
  MeshAttr mesh = lookupMesh(op, layout.getMesh());
  if (!mesh)
    return op->emitOpError() << "layout names unknown mesh " << layout.getMesh();
  return layout.verifyFor(mesh, cast<RankedTensorType>(value.getType()), [&] { return op->emitOpError(); });
}

LogicalResult LayoutConstraintOp::verify() { return verifyLayoutOp(*this, getLayout(), getInput()); }

LogicalResult ReshardOp::verify() {
  if (!getLayout().isClosed())
    return emitOpError() << "layout must be closed, found " << getLayout();
  return verifyLayoutOp(*this, getLayout(), getInput());
}

/// Values of a manual op's body have the local types of those outside.
static LogicalResult verifyManualValues(ManualOp op, TypeRange globals, TypeRange locals, ArrayAttr layouts,
                                        StringRef what) {
  if (layouts.size() != globals.size() || locals.size() != globals.size())
    return op.emitOpError() << "expected " << globals.size() << " " << what << " layouts and values in the body, found "
                            << layouts.size() << " and " << locals.size();
  for (auto [i, attr] : llvm::enumerate(layouts)) {
    auto layout = cast<LayoutAttr>(attr);
    auto type = cast<RankedTensorType>(globals[i]);
    auto emitError = [&, i = i]() -> InFlightDiagnostic { return op.emitOpError() << what << " " << i << ": "; };
    MeshAttr mesh = lookupMesh(op, layout.getMesh());
    if (!mesh)
      return emitError() << "layout names unknown mesh " << layout.getMesh();
    if (!layout.isClosed() || layout.isPartial())
      return emitError() << "expected a closed layout without partial axes, found " << layout;
    if (failed(layout.verifyFor(mesh, type, emitError)))
      return failure();
    SmallVector<int64_t> shape;
    for (auto [dim, size] : llvm::zip(layout.getDims(), type.getShape()))
      shape.push_back(getLocalSize(size, *resolveLevels(dim, size, mesh)));
    if (locals[i] != type.clone(shape))
      return emitError() << "expected type " << type.clone(shape) << " in the body, found " << locals[i];
  }
  return success();
}

LogicalResult ManualOp::verifySymbolUses(SymbolTableCollection &) {
  Block &body = getBody().front();
  if (failed(verifyManualValues(*this, getOperandTypes(), body.getArgumentTypes(), getInLayouts(), "input")))
    return failure();
  return verifyManualValues(*this, getResultTypes(), body.getTerminator()->getOperandTypes(), getOutLayouts(),
                            "result");
}

//===----------------------------------------------------------------------===//
// Collectives
//===----------------------------------------------------------------------===//

/// Number of ranks in each of the op's groups; fails, with a diagnostic, if the
/// mesh does not have them.
static FailureOr<int64_t> getGroupSize(Operation *op, GroupAttr group, SymbolTableCollection &symbols) {
  auto meshOp = symbols.lookupNearestSymbolFrom<MeshOp>(op, group.getMesh());
  if (!meshOp)
    return op->emitOpError() << "group names unknown mesh " << group.getMesh();
  MeshAttr mesh = meshOp.getMesh();
  for (AxisRefAttr axis : group.getAxes()) {
    int64_t size = mesh.getAxisSize(axis.getName());
    if (size == 0)
      return op->emitOpError() << "group names unknown axis " << axis.str() << ", the mesh is " << mesh.str();
    if (!axis.isWhole() && size % (axis.getPreSize() * axis.getSize()) != 0)
      return op->emitOpError() << "group's sub-axis " << axis.str() << " does not divide axis " << axis.getName()
                               << " of size " << size;
  }
  return group.getSizeIn(mesh);
}

static LogicalResult verifyStatic(Operation *op) {
  for (Type type :
       llvm::concat<const Type>(SmallVector<Type>(op->getOperandTypes()), SmallVector<Type>(op->getResultTypes())))
    if (!cast<RankedTensorType>(type).hasStaticShape())
      return op->emitOpError() << "needs static shapes, found " << type;
  return success();
}

static LogicalResult verifyDim(Operation *op, StringRef name, int64_t dim, Type type) {
  int64_t rank = cast<RankedTensorType>(type).getRank();
  if (dim < 0 || dim >= rank)
    return op->emitOpError() << name << " = " << dim << " is out of range, " << type << " has " << rank
                             << " dimensions";
  return success();
}

/// Dimension `dim` of the op's operand divides by the size of its group.
static LogicalResult verifyDivides(Operation *op, int64_t dim, int64_t groupSize) {
  auto type = cast<RankedTensorType>(op->getOperand(0).getType());
  if (type.getDimSize(dim) % groupSize != 0)
    return op->emitOpError() << "dimension " << dim << " of size " << type.getDimSize(dim) << " does not divide into "
                             << groupSize << " parts";
  return success();
}

/// Makes dimension `dim` of `shape` larger by the size of the op's group.
static LogicalResult grow(Operation *op, MutableArrayRef<int64_t> shape, int64_t dim, int64_t groupSize) {
  if (llvm::MulOverflow(shape[dim], groupSize, shape[dim]))
    return op->emitOpError() << "dimension " << dim << " of the result would be more than 64 bits can say";
  return success();
}

static LogicalResult verifyResultShape(Operation *op, ArrayRef<int64_t> shape, int64_t groupSize) {
  auto input = cast<RankedTensorType>(op->getOperand(0).getType());
  auto expected = RankedTensorType::get(shape, input.getElementType());
  if (op->getResult(0).getType() != expected)
    return op->emitOpError() << "over a group of " << groupSize << " expects result " << expected << ", found "
                             << op->getResult(0).getType();
  return success();
}

static LogicalResult verifyReduction(Operation *op, ReductionKind kind) {
  Type element = cast<RankedTensorType>(op->getOperand(0).getType()).getElementType();
  if ((kind == ReductionKind::and_ || kind == ReductionKind::or_) && !element.isInteger())
    return op->emitOpError() << "'" << stringifyReductionKind(kind) << "' needs integer elements, found " << element;
  return success();
}

static SmallVector<int64_t> getInputShape(Operation *op) {
  return SmallVector<int64_t>(cast<RankedTensorType>(op->getOperand(0).getType()).getShape());
}

LogicalResult AllReduceOp::verifySymbolUses(SymbolTableCollection &symbols) {
  if (failed(getGroupSize(*this, getGroup(), symbols)) || failed(verifyStatic(*this)))
    return failure();
  return verifyReduction(*this, getKind());
}

LogicalResult AllGatherOp::verifySymbolUses(SymbolTableCollection &symbols) {
  FailureOr<int64_t> size = getGroupSize(*this, getGroup(), symbols);
  if (failed(size) || failed(verifyStatic(*this)) || failed(verifyDim(*this, "dim", getDim(), getInput().getType())))
    return failure();
  SmallVector<int64_t> shape = getInputShape(*this);
  if (failed(grow(*this, shape, getDim(), *size)))
    return failure();
  return verifyResultShape(*this, shape, *size);
}

LogicalResult ReduceScatterOp::verifySymbolUses(SymbolTableCollection &symbols) {
  FailureOr<int64_t> size = getGroupSize(*this, getGroup(), symbols);
  if (failed(size) || failed(verifyStatic(*this)) || failed(verifyReduction(*this, getKind())) ||
      failed(verifyDim(*this, "dim", getDim(), getInput().getType())) || failed(verifyDivides(*this, getDim(), *size)))
    return failure();
  SmallVector<int64_t> shape = getInputShape(*this);
  shape[getDim()] /= *size;
  return verifyResultShape(*this, shape, *size);
}

LogicalResult LocalSliceOp::verifySymbolUses(SymbolTableCollection &symbols) {
  FailureOr<int64_t> size = getGroupSize(*this, getGroup(), symbols);
  if (failed(size) || failed(verifyStatic(*this)) || failed(verifyDim(*this, "dim", getDim(), getInput().getType())) ||
      failed(verifyDivides(*this, getDim(), *size)))
    return failure();
  SmallVector<int64_t> shape = getInputShape(*this);
  shape[getDim()] /= *size;
  return verifyResultShape(*this, shape, *size);
}

LogicalResult AllToAllOp::verifySymbolUses(SymbolTableCollection &symbols) {
  FailureOr<int64_t> size = getGroupSize(*this, getGroup(), symbols);
  if (failed(size) || failed(verifyStatic(*this)) ||
      failed(verifyDim(*this, "split", getSplitDim(), getInput().getType())) ||
      failed(verifyDim(*this, "concat", getConcatDim(), getInput().getType())) ||
      failed(verifyDivides(*this, getSplitDim(), *size)))
    return failure();
  SmallVector<int64_t> shape = getInputShape(*this);
  shape[getSplitDim()] /= *size;
  if (failed(grow(*this, shape, getConcatDim(), *size)))
    return failure();
  return verifyResultShape(*this, shape, *size);
}

LogicalResult CollectivePermuteOp::verifySymbolUses(SymbolTableCollection &symbols) {
  FailureOr<int64_t> size = getGroupSize(*this, getGroup(), symbols);
  if (failed(size) || failed(verifyStatic(*this)))
    return failure();
  ArrayRef<int64_t> pairs = getPairs();
  if (pairs.size() % 2 != 0)
    return emitOpError() << "expects pairs of sender and receiver, found " << pairs.size() << " numbers";
  llvm::SmallSet<int64_t, 8> seen[2];
  for (auto [index, position] : llvm::enumerate(pairs)) {
    StringRef role = index % 2 == 0 ? "sends" : "receives";
    if (position < 0 || position >= *size)
      return emitOpError() << "position " << position << " " << role << ", but the group has " << *size << " ranks";
    if (!seen[index % 2].insert(position).second)
      return emitOpError() << "position " << position << " " << role << " twice";
  }
  return success();
}

LogicalResult BroadcastOp::verifySymbolUses(SymbolTableCollection &symbols) {
  FailureOr<int64_t> size = getGroupSize(*this, getGroup(), symbols);
  if (failed(size) || failed(verifyStatic(*this)))
    return failure();
  int64_t root = getRoot();
  if (root < 0 || root >= *size)
    return emitOpError() << "root = " << root << " is out of range, the group has " << *size << " ranks";
  return success();
}

LogicalResult AxisIndexOp::verifySymbolUses(SymbolTableCollection &symbols) {
  if (failed(getGroupSize(*this, getGroup(), symbols)))
    return failure();
  RankedTensorType type = getResult().getType();
  if (type.getRank() != 0 || !type.getElementType().isSignlessInteger(32))
    return emitOpError() << "expects result tensor<i32>, found " << type;
  return success();
}
