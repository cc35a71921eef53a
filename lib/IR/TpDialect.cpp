//===- TpDialect.cpp - the dialect and the layouts that values carry ------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/IR/DimLevels.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace tp;

#include "tp/IR/TpDialect.cpp.inc"

void TpDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "tp/IR/TpOps.cpp.inc"
      >();
}

int64_t tp::getElementBytes(Type element) {
  if (auto complex = dyn_cast<ComplexType>(element))
    return 2 * getElementBytes(complex.getElementType());
  return element.isIntOrFloat() ? llvm::divideCeil(element.getIntOrFloatBitWidth(), 8) : 8;
}

MeshAttr tp::lookupMesh(Operation *from, FlatSymbolRefAttr name) {
  // Attributes are verified before the op that has them: this one may be a symbol
  // table without a region to look in.
  if (from->hasTrait<OpTrait::SymbolTable>() && (from->getNumRegions() != 1 || !from->getRegion(0).hasOneBlock()))
    return nullptr;
  auto mesh = SymbolTable::lookupNearestSymbolFrom<MeshOp>(from, name);
  return mesh ? mesh.getMesh() : nullptr;
}

//===----------------------------------------------------------------------===//
// Layouts of values
//===----------------------------------------------------------------------===//

static LayoutAttr layoutAt(Attribute array, unsigned index) {
  auto entries = dyn_cast_or_null<ArrayAttr>(array);
  return entries && index < entries.size() ? dyn_cast<LayoutAttr>(entries[index]) : nullptr;
}

LayoutAttr tp::getLayout(Value value) {
  if (auto result = dyn_cast<OpResult>(value)) {
    Operation *op = result.getOwner();
    if (auto reshard = dyn_cast<ReshardOp>(op))
      return reshard.getLayout();
    if (op->getNumResults() == 1)
      return op->getAttrOfType<LayoutAttr>(TpDialect::kLayoutAttr);
    return layoutAt(op->getAttr(TpDialect::kLayoutsAttr), result.getResultNumber());
  }
  auto argument = cast<BlockArgument>(value);
  Operation *op = argument.getOwner()->getParentOp();
  if (!op || !argument.getOwner()->isEntryBlock())
    return nullptr;
  if (auto function = dyn_cast<FunctionOpInterface>(op))
    return function.getArgAttrOfType<LayoutAttr>(argument.getArgNumber(), TpDialect::kLayoutAttr);
  auto regions = op->getAttrOfType<ArrayAttr>(TpDialect::kBlockLayoutsAttr);
  unsigned region = argument.getOwner()->getParent()->getRegionNumber();
  if (!regions || region >= regions.size())
    return nullptr;
  return layoutAt(regions[region], argument.getArgNumber());
}

/// Puts `layout` (unit if null) at `index` of an array that is brought to `size`.
static ArrayAttr withEntry(MLIRContext *context, Attribute array, unsigned size, unsigned index, LayoutAttr layout) {
  SmallVector<Attribute> entries;
  if (auto old = dyn_cast_or_null<ArrayAttr>(array))
    llvm::append_range(entries, old);
  entries.resize(size, UnitAttr::get(context));
  entries[index] = layout ? Attribute(layout) : UnitAttr::get(context);
  return ArrayAttr::get(context, entries);
}

static bool hasNoLayout(ArrayAttr array) { return llvm::none_of(array, llvm::IsaPred<LayoutAttr>); }

static void setOrRemove(Operation *op, StringRef name, Attribute attr) {
  if (attr)
    op->setAttr(name, attr);
  else
    op->removeAttr(name);
}

static void setResultLayout(OpResult result, LayoutAttr layout) {
  Operation *op = result.getOwner();
  if (auto reshard = dyn_cast<ReshardOp>(op)) {
    assert(layout && "a reshard always has a layout");
    reshard.setLayoutAttr(layout);
    return;
  }
  if (op->getNumResults() == 1) {
    setOrRemove(op, TpDialect::kLayoutAttr, layout);
    return;
  }
  ArrayAttr array = withEntry(op->getContext(), op->getAttr(TpDialect::kLayoutsAttr), op->getNumResults(),
                              result.getResultNumber(), layout);
  setOrRemove(op, TpDialect::kLayoutsAttr, hasNoLayout(array) ? nullptr : array);
}

static void setArgumentLayout(BlockArgument argument, LayoutAttr layout) {
  Operation *op = argument.getOwner()->getParentOp();
  assert(op && argument.getOwner()->isEntryBlock() && "only entry block arguments carry layouts");
  unsigned index = argument.getArgNumber();
  if (auto function = dyn_cast<FunctionOpInterface>(op)) {
    if (layout)
      function.setArgAttr(index, TpDialect::kLayoutAttr, layout);
    else
      function.removeArgAttr(index, TpDialect::kLayoutAttr);
    return;
  }
  MLIRContext *context = op->getContext();
  auto old = op->getAttrOfType<ArrayAttr>(TpDialect::kBlockLayoutsAttr);
  SmallVector<Attribute> regions;
  bool any = false;
  for (auto [number, region] : llvm::enumerate(op->getRegions())) {
    SmallVector<Attribute> entries;
    Attribute before = old && number < old.size() ? old[number] : Attribute();
    if (auto array = dyn_cast_or_null<ArrayAttr>(before))
      llvm::append_range(entries, array);
    entries.resize(region.empty() ? 0 : region.getNumArguments(), UnitAttr::get(context));
    if (&region == argument.getOwner()->getParent())
      entries[index] = layout ? Attribute(layout) : UnitAttr::get(context);
    any |= llvm::any_of(entries, llvm::IsaPred<LayoutAttr>);
    regions.push_back(ArrayAttr::get(context, entries));
  }
  setOrRemove(op, TpDialect::kBlockLayoutsAttr, any ? ArrayAttr::get(context, regions) : nullptr);
}

void tp::setLayout(Value value, LayoutAttr layout) {
  if (auto result = dyn_cast<OpResult>(value))
    setResultLayout(result, layout);
  else
    setArgumentLayout(cast<BlockArgument>(value), layout);
}

//===----------------------------------------------------------------------===//
// Verification of layout attributes
//===----------------------------------------------------------------------===//

/// `what` names the place in the diagnostics, e.g. "result #1: "; empty for the
/// only result of an op.
static LogicalResult verifyLayout(Operation *op, Attribute attr, Type type, const Twine &what) {
  std::string place = what.str();
  auto emitError = [&]() -> InFlightDiagnostic {
    InFlightDiagnostic diagnostic = op->emitOpError();
    diagnostic << place;
    return diagnostic;
  };
  auto layout = dyn_cast<LayoutAttr>(attr);
  if (!layout)
    return emitError() << "expected a #tp.layout, found " << attr;
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor)
    return emitError() << "layout belongs to a ranked tensor, found " << type;
  MeshAttr mesh = lookupMesh(op, layout.getMesh());
  if (!mesh)
    return emitError() << "layout names unknown mesh " << layout.getMesh();
  return layout.verifyFor(mesh, tensor, emitError);
}

static LogicalResult verifyLayoutArray(Operation *op, Attribute attr, TypeRange types, const Twine &what) {
  auto array = dyn_cast<ArrayAttr>(attr);
  std::string place = what.str();
  if (!array || array.size() != types.size()) {
    InFlightDiagnostic diagnostic = op->emitOpError()
                                    << "expected " << types.size() << " layouts for its " << place << "s, found ";
    if (array)
      return diagnostic << array.size();
    return diagnostic << attr;
  }
  for (auto [index, entry, type] : llvm::enumerate(array, types))
    if (!isa<UnitAttr>(entry) && failed(verifyLayout(op, entry, type, place + " #" + Twine(index) + ": ")))
      return failure();
  return success();
}

static LogicalResult verifyBlockLayouts(Operation *op, Attribute attr) {
  auto regions = dyn_cast<ArrayAttr>(attr);
  if (!regions || regions.size() != op->getNumRegions())
    return op->emitOpError() << "expected " << op->getNumRegions() << " arrays in '" << TpDialect::kBlockLayoutsAttr
                             << "', one per region, found " << attr;
  for (auto [region, entries] : llvm::zip(op->getRegions(), regions)) {
    TypeRange types = region.empty() ? TypeRange() : TypeRange(region.getArgumentTypes());
    if (failed(verifyLayoutArray(op, entries, types, "region #" + Twine(region.getRegionNumber()) + " argument")))
      return failure();
  }
  return success();
}

LogicalResult TpDialect::verifyOperationAttribute(Operation *op, NamedAttribute attribute) {
  StringRef name = attribute.getName();
  if (name == kLayoutAttr) {
    if (op->getNumResults() != 1)
      return op->emitOpError() << "'" << kLayoutAttr << "' belongs to an op with one result, but it has "
                               << op->getNumResults();
    return verifyLayout(op, attribute.getValue(), op->getResult(0).getType(), "");
  }
  if (name == kLayoutsAttr) {
    if (op->getNumResults() < 2)
      return op->emitOpError() << "'" << kLayoutsAttr << "' belongs to an op with several results, but it has "
                               << op->getNumResults();
    return verifyLayoutArray(op, attribute.getValue(), op->getResultTypes(), "result");
  }
  if (name == kBlockLayoutsAttr)
    return verifyBlockLayouts(op, attribute.getValue());
  return success();
}

/// An argument or result of a function: against its type, or, once partitioned,
/// against its global type, of which it must have the local one.
static LogicalResult verifySignature(Operation *op, NamedAttribute attribute, Type type, Attribute globalType,
                                     const Twine &what) {
  std::string place = what.str();
  if (attribute.getName() == TpDialect::kGlobalTypeAttr) {
    auto global = dyn_cast<TypeAttr>(attribute.getValue());
    if (!global || !isa<RankedTensorType>(global.getValue()))
      return op->emitOpError() << place << "'" << TpDialect::kGlobalTypeAttr << "' must be a ranked tensor type, found "
                               << attribute.getValue();
    return success();
  }
  if (attribute.getName() != TpDialect::kLayoutAttr)
    return success();
  auto global = dyn_cast_or_null<TypeAttr>(globalType);
  if (!global)
    return verifyLayout(op, attribute.getValue(), type, place);
  if (failed(verifyLayout(op, attribute.getValue(), global.getValue(), place)))
    return failure();
  auto tensor = cast<RankedTensorType>(global.getValue());
  auto layout = cast<LayoutAttr>(attribute.getValue());
  MeshAttr mesh = lookupMesh(op, layout.getMesh());
  SmallVector<int64_t> shape;
  for (auto [dim, size] : llvm::zip(layout.getDims(), tensor.getShape()))
    shape.push_back(ShapedType::isDynamic(size) ? size : getLocalSize(size, *resolveLevels(dim, size, mesh)));
  RankedTensorType local = tensor.clone(shape);
  // A tensor, or in phase runtime the buffer of one.
  auto shaped = dyn_cast<ShapedType>(type);
  if (!shaped || shaped.getShape() != local.getShape() || shaped.getElementType() != local.getElementType())
    return op->emitOpError() << place << "a rank holds " << local << " of " << tensor << ", but the type is " << type;
  return success();
}

LogicalResult TpDialect::verifyRegionArgAttribute(Operation *op, unsigned, unsigned argument,
                                                  NamedAttribute attribute) {
  auto function = dyn_cast<FunctionOpInterface>(op);
  if (!function)
    return success();
  return verifySignature(op, attribute, function.getArgumentTypes()[argument],
                         function.getArgAttr(argument, kGlobalTypeAttr), "argument #" + Twine(argument) + ": ");
}

LogicalResult TpDialect::verifyRegionResultAttribute(Operation *op, unsigned, unsigned result,
                                                     NamedAttribute attribute) {
  auto function = dyn_cast<FunctionOpInterface>(op);
  if (!function)
    return success();
  return verifySignature(op, attribute, function.getResultTypes()[result],
                         function.getResultAttr(result, kGlobalTypeAttr), "result #" + Twine(result) + ": ");
}
