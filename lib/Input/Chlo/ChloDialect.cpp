//===- ChloDialect.cpp - the dialect and its verifiers ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/Chlo/Chlo.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

#include "tp/Input/Chlo/ChloDialect.cpp.inc"
#include "tp/Input/Chlo/ChloEnums.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "tp/Input/Chlo/ChloAttributes.cpp.inc"
#define GET_OP_CLASSES
#include "tp/Input/Chlo/ChloOps.cpp.inc"

namespace chlo {

void ChloDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "tp/Input/Chlo/ChloAttributes.cpp.inc"
      >();
}

void ChloDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "tp/Input/Chlo/ChloOps.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Ops that broadcast
//===----------------------------------------------------------------------===//

static ArrayRef<int64_t> getShape(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

/// The result's dimension of each of the operand's.
static SmallVector<int64_t> getPlaces(ArrayRef<int64_t> operand, int64_t rank,
                                      std::optional<ArrayRef<int64_t>> dimensions) {
  if (dimensions && int64_t(operand.size()) < rank)
    return SmallVector<int64_t>(*dimensions);
  int64_t first = rank - int64_t(operand.size());
  return llvm::to_vector(llvm::seq<int64_t>(first, rank));
}

static LogicalResult verifyBroadcast(Operation *op, std::optional<ArrayRef<int64_t>> dimensions) {
  ArrayRef<int64_t> result = getShape(op->getResult(0));
  int64_t lowest = result.size(), highest = 0;
  for (Value operand : op->getOperands()) {
    int64_t rank = getShape(operand).size();
    lowest = std::min(lowest, rank);
    highest = std::max(highest, rank);
  }
  if (highest != int64_t(result.size()))
    return op->emitOpError() << "expected a result of the operands' highest rank " << highest << ", found "
                             << op->getResult(0).getType();
  if (dimensions && (int64_t(dimensions->size()) != lowest || !llvm::is_sorted(*dimensions) ||
                     std::adjacent_find(dimensions->begin(), dimensions->end()) != dimensions->end() ||
                     llvm::any_of(*dimensions, [&](int64_t dim) { return dim < 0 || dim >= highest; })))
    return op->emitOpError() << "expected broadcast_dimensions to name " << lowest << " of " << highest
                             << " dimensions in ascending order, found [" << *dimensions << "]";
  SmallVector<int64_t> expected(result.size(), 1);
  for (Value operand : op->getOperands())
    for (auto [dim, size] : llvm::zip(getPlaces(getShape(operand), result.size(), dimensions), getShape(operand))) {
      if (size == 1)
        continue;
      if (expected[dim] != 1 && expected[dim] != size)
        return op->emitOpError() << "operands do not broadcast: dimension " << dim << " has sizes " << expected[dim]
                                 << " and " << size;
      expected[dim] = size;
    }
  if (ArrayRef<int64_t>(expected) != result)
    return op->emitOpError() << "expected a result of shape [" << expected << "], found " << op->getResult(0).getType();
  return success();
}

static LogicalResult verifyElements(Operation *op, ValueRange values) {
  Type element = getElementTypeOrSelf(values.front().getType());
  for (Value value : values)
    if (getElementTypeOrSelf(value.getType()) != element)
      return op->emitOpError() << "expected equal element types, found " << element << " and "
                               << getElementTypeOrSelf(value.getType());
  return success();
}

template <typename Op> static LogicalResult verifyBroadcastBinary(Op op) {
  if (failed(verifyElements(op, {op.getLhs(), op.getRhs(), op.getResult()})))
    return failure();
  return verifyBroadcast(op, op.getBroadcastDimensions());
}

#define VERIFY_BROADCAST(NAME)                                                                                         \
  LogicalResult Broadcast##NAME##Op::verify() { return verifyBroadcastBinary(*this); }
VERIFY_BROADCAST(Add)
VERIFY_BROADCAST(And)
VERIFY_BROADCAST(Atan2)
VERIFY_BROADCAST(Div)
VERIFY_BROADCAST(Max)
VERIFY_BROADCAST(Min)
VERIFY_BROADCAST(Mul)
VERIFY_BROADCAST(NextAfter)
VERIFY_BROADCAST(Or)
VERIFY_BROADCAST(Polygamma)
VERIFY_BROADCAST(Pow)
VERIFY_BROADCAST(Rem)
VERIFY_BROADCAST(ShiftLeft)
VERIFY_BROADCAST(ShiftRightArithmetic)
VERIFY_BROADCAST(ShiftRightLogical)
VERIFY_BROADCAST(Sub)
VERIFY_BROADCAST(Xor)
VERIFY_BROADCAST(Zeta)
#undef VERIFY_BROADCAST

LogicalResult BroadcastCompareOp::verify() {
  if (failed(verifyElements(*this, {getLhs(), getRhs()})))
    return failure();
  return verifyBroadcast(*this, getBroadcastDimensions());
}

LogicalResult BroadcastSelectOp::verify() {
  if (failed(verifyElements(*this, {getOnTrue(), getOnFalse(), getResult()})))
    return failure();
  return verifyBroadcast(*this, std::nullopt);
}

//===----------------------------------------------------------------------===//
// top_k
//===----------------------------------------------------------------------===//

void TopKOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getValues(), "values");
  setName(getIndices(), "indices");
}

LogicalResult TopKOp::verify() {
  auto operand = cast<RankedTensorType>(getOperand().getType());
  if (operand.getRank() == 0)
    return emitOpError() << "expected an operand of rank 1 or more, found " << operand;
  int64_t last = operand.getShape().back();
  if (getK() < 0 || int64_t(getK()) > last)
    return emitOpError() << "expected k between 0 and the last dimension's size " << last << ", found "
                         << int64_t(getK());
  SmallVector<int64_t> shape(operand.getShape());
  shape.back() = getK();
  if (getValues().getType() != operand.clone(shape))
    return emitOpError() << "expected values of type " << operand.clone(shape) << ", found " << getValues().getType();
  auto indices = RankedTensorType::get(shape, Builder(getContext()).getI32Type());
  if (getIndices().getType() != indices)
    return emitOpError() << "expected indices of type " << indices << ", found " << getIndices().getType();
  return success();
}

} // namespace chlo
