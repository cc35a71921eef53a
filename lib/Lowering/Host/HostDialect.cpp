//===- HostDialect.cpp - what a program does besides loops ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectImplementation.h"

using namespace mlir;
using namespace tp;

#include "tp/Lowering/Host/HostDialect.cpp.inc"
#define GET_OP_CLASSES
#include "tp/Lowering/Host/HostOps.cpp.inc"

void host::HostDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "tp/Lowering/Host/HostOps.cpp.inc"
      >();
}

Operation *host::findMain(Operation *module) {
  Operation *main = nullptr;
  for (func::FuncOp function : cast<ModuleOp>(module).getOps<func::FuncOp>()) {
    if (!function.isPublic())
      continue;
    if (main)
      return nullptr;
    main = function;
  }
  return main;
}

int64_t host::MatmulOp::getFlops() {
  int64_t flops = 2;
  for (int64_t size : getSizes())
    flops *= size;
  return flops;
}

static int64_t getElements(Value workspace) {
  return workspace ? cast<MemRefType>(workspace.getType()).getNumElements() : 0;
}
int64_t host::MatmulOp::getWorkspaceBytes() { return getElements(getWorkspace()); }
int64_t host::ConvolutionOp::getWorkspaceBytes() { return getElements(getWorkspace()); }

LogicalResult host::MatmulOp::verify() {
  size_t dims = getSizes().size();
  if (dims < 3)
    return emitOpError("expected sizes of batch dimensions, m, n and k, found ") << dims << " sizes";
  for (ArrayRef<int64_t> strides : {getAStrides(), getBStrides(), getCStrides()})
    if (strides.size() != dims - 1)
      return emitOpError("expected ") << dims - 1 << " strides per operand, found " << strides.size();
  Type element = getElementTypeOrSelf(getC().getType());
  if (getBias()) {
    auto bias = dyn_cast<MemRefType>(getBias().getType());
    if (!bias || bias.getRank() != 1 || bias.getDimSize(0) != getN() || bias.getElementType() != element ||
        !bias.getLayout().isIdentity())
      return emitOpError("expected a bias of ")
             << getN() << " elements of " << element << ", found " << getBias().getType();
  }
  if (std::optional<StringRef> epilogue = getEpilogue(); epilogue && *epilogue != "relu" && *epilogue != "gelu")
    return emitOpError("expected epilogue \"relu\" or \"gelu\", found \"") << *epilogue << '"';
  if ((getBias() || getEpilogue()) && !isa<FloatType>(element))
    return emitOpError("expected a bias or an epilogue of a product of floats only, found ") << element;
  return success();
}

int64_t host::ConvolutionOp::getFlops() {
  int64_t flops = 2;
  for (int64_t size : llvm::concat<const int64_t>(getYSizes(), getWSizes().drop_front()))
    flops *= size;
  return flops;
}

LogicalResult host::ConvolutionOp::verify() {
  if (getKind() != "forward" && getKind() != "data" && getKind() != "filter")
    return emitOpError("expected kind \"forward\", \"data\" or \"filter\", found \"") << getKind() << '"';
  size_t rank = getXSizes().size();
  if (rank < 3 || rank > 5)
    return emitOpError("expected one to three spatial dimensions, found ") << int64_t(rank) - 2;
  for (ArrayRef<int64_t> numbers : {getWSizes(), getYSizes(), getXStrides(), getWStrides(), getYStrides()})
    if (numbers.size() != rank)
      return emitOpError("expected ") << rank << " sizes and strides per tensor, found " << numbers.size();
  for (ArrayRef<int64_t> numbers : {getPadding(), getStrides(), getDilations()})
    if (numbers.size() != rank - 2)
      return emitOpError("expected ") << rank - 2 << " numbers of a window, found " << numbers.size();
  Type element = getElementTypeOrSelf(getA());
  Value c = getC() ? Value(getC()) : Value(getResult());
  if (!c || (getC() && getResult()))
    return emitOpError("expected a buffer that is written or a result");
  for (Value other : {Value(getB()), c})
    if (getElementTypeOrSelf(other) != element)
      return emitOpError("expected operands of ") << element << ", found " << getElementTypeOrSelf(other);
  return success();
}

Value host::FlattenOp::getViewSource() { return getSource(); }

Value host::BitcastOp::getViewSource() { return getSource(); }

LogicalResult host::BitcastOp::verify() {
  MemRefType from = cast<MemRefType>(getSource().getType()), to = cast<MemRefType>(getType());
  if (from.getShape() != to.getShape() || from.getLayout() != to.getLayout() ||
      from.getElementTypeBitWidth() != to.getElementTypeBitWidth())
    return emitOpError("expected buffers that differ in their elements' type only, found ") << from << " and " << to;
  return success();
}
