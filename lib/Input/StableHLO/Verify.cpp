//===- Verify.cpp - what the ops' verifiers share ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"

#include "llvm/ADT/SmallSet.h"

using namespace mlir;

namespace stablehlo {

LogicalResult verifyElementType(Operation *op, RankedTensorType expected, RankedTensorType found, StringRef number) {
  if (expected.getElementType() == found.getElementType())
    return success();
  return op->emitOpError() << "expected element type " << expected.getElementType() << ", found "
                           << found.getElementType() << " (" << number << ")";
}

LogicalResult verifyResultShape(Operation *op, ArrayRef<int64_t> shape, Type result, StringRef number) {
  auto found = cast<RankedTensorType>(result);
  if (found.getShape() == shape)
    return success();
  return op->emitOpError() << "expected result " << found.clone(shape) << ", found " << found << " (" << number << ")";
}

LogicalResult verifySize(Operation *op, StringRef name, int64_t size, int64_t found, StringRef number) {
  if (size == found)
    return success();
  return op->emitOpError() << "expected " << size << (size == 1 ? " entry" : " entries") << " in " << name << ", found "
                           << found << " (" << number << ")";
}

LogicalResult verifyInRange(Operation *op, StringRef name, ArrayRef<int64_t> dims, int64_t rank, StringRef number) {
  for (int64_t dim : dims)
    if (dim < 0 || dim >= rank)
      return op->emitOpError() << "expected " << name << " in [0, " << rank << "), found " << dim << " (" << number
                               << ")";
  return success();
}

LogicalResult verifyUnique(Operation *op, StringRef name, ArrayRef<int64_t> dims, StringRef number,
                           ArrayRef<int64_t> more) {
  llvm::SmallSet<int64_t, 8> seen;
  for (int64_t dim : llvm::concat<const int64_t>(dims, more))
    if (!seen.insert(dim).second)
      return op->emitOpError() << "expected distinct " << name << ", found " << dim << " twice (" << number << ")";
  return success();
}

LogicalResult verifySorted(Operation *op, StringRef name, ArrayRef<int64_t> dims, StringRef number) {
  for (auto [dim, next] : llvm::zip(dims.drop_back(dims.empty() ? 0 : 1), dims.drop_front(dims.empty() ? 0 : 1)))
    if (dim > next)
      return op->emitOpError() << "expected sorted " << name << ", found " << next << " after " << dim << " (" << number
                               << ")";
  return success();
}

/// What the region ends with; null, with a diagnostic, if that is no return.
static ReturnOp getReturn(Operation *op, StringRef name, Region &region) {
  Operation *end = &region.front().back();
  if (auto found = dyn_cast<ReturnOp>(end))
    return found;
  op->emitOpError() << "expected " << name << " to end with 'stablehlo.return', found '" << end->getName() << "'";
  return nullptr;
}

LogicalResult verifyRegionType(Operation *op, StringRef name, Region &region, TypeRange inputs, TypeRange outputs,
                               StringRef number) {
  ReturnOp end = getReturn(op, name, region);
  if (!end)
    return failure();
  MLIRContext *context = op->getContext();
  auto expected = FunctionType::get(context, inputs, outputs);
  auto found = FunctionType::get(context, region.getArgumentTypes(), end.getOperandTypes());
  if (expected == found)
    return success();
  return op->emitOpError() << "expected " << name << " of type " << expected << ", found " << found << " (" << number
                           << ")";
}

/// The specification's is_promotable: same kind, and no fewer bits.
static bool isPromotable(Type from, Type to) {
  if (auto fromComplex = dyn_cast<ComplexType>(from), toComplex = dyn_cast<ComplexType>(to); fromComplex || toComplex)
    return fromComplex && toComplex && isPromotable(fromComplex.getElementType(), toComplex.getElementType());
  auto isBool = [](Type type) { return type.isInteger(1); };
  bool sameKind =
      isBool(from) || isBool(to) ? isBool(from) && isBool(to) : isa<IntegerType>(from) == isa<IntegerType>(to);
  return sameKind && from.getIntOrFloatBitWidth() <= to.getIntOrFloatBitWidth();
}

LogicalResult verifyCombinerRegion(Operation *op, StringRef name, Region &region, ValueRange inputs, StringRef number,
                                   StringRef resultNumber) {
  ReturnOp end = getReturn(op, name, region);
  if (!end)
    return failure();
  // The body may have wider elements than the inputs: it says which.
  SmallVector<Type> scalars;
  for (auto [index, input] : llvm::enumerate(inputs)) {
    Type element = getTensor(input).getElementType();
    if (end.getNumOperands() == inputs.size()) {
      Type wider = getTensor(end.getOperand(index)).getElementType();
      element = isPromotable(element, wider) ? wider : element;
    }
    scalars.push_back(RankedTensorType::get({}, element));
  }
  SmallVector<Type> both(scalars);
  llvm::append_range(both, scalars);
  if (failed(verifyRegionType(op, name, region, both, scalars, number)))
    return failure();
  for (auto [scalar, result] : llvm::zip(scalars, op->getResults()))
    if (failed(verifyElementType(op, cast<RankedTensorType>(scalar), getTensor(result), resultNumber)))
      return failure();
  return success();
}

} // namespace stablehlo
