//===- Values.cpp - the values of constants, the sizes of tensors ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Values.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;

static constexpr int64_t kMostElements = int64_t(1) << 48;

/// Each dimension counts, beside an empty one, too.
static bool isTooLarge(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape())
    return false;
  int64_t elements = 1;
  for (int64_t size : tensor.getShape()) {
    if (size > kMostElements / elements)
      return true;
    elements *= std::max<int64_t>(size, 1);
  }
  return false;
}

LogicalResult tp::verifySizes(Operation *root) {
  auto verify = [](Operation *op, TypeRange types) -> LogicalResult {
    for (Type type : types)
      if (isTooLarge(type))
        return op->emitOpError() << "expected tensors of at most " << kMostElements << " elements, found " << type;
    return success();
  };
  WalkResult result = root->walk([&](Operation *op) -> WalkResult {
    if (failed(verify(op, op->getResultTypes())))
      return WalkResult::interrupt();
    for (Region &region : op->getRegions())
      for (Block &block : region)
        if (failed(verify(op, block.getArgumentTypes())))
          return WalkResult::interrupt();
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

/// Bytes of one element; none if that is not a whole number.
static std::optional<int64_t> getBytes(Type element) {
  if (auto complex = dyn_cast<ComplexType>(element)) {
    std::optional<int64_t> part = getBytes(complex.getElementType());
    return part ? std::optional(2 * *part) : std::nullopt;
  }
  if (!element.isIntOrFloat() || element.getIntOrFloatBitWidth() % 8 != 0)
    return std::nullopt;
  return element.getIntOrFloatBitWidth() / 8;
}

static FailureOr<DenseElementsAttr> densify(Operation *op, DenseResourceElementsAttr resource) {
  ShapedType type = resource.getType();
  DialectResourceBlobHandle<BuiltinDialect> handle = resource.getRawHandle();
  AsmResourceBlob *blob = handle.getBlob();
  if (!blob)
    return op->emitOpError() << "expected a resource '" << handle.getKey() << "' in the file, found none", failure();
  std::optional<int64_t> bytes = getBytes(type.getElementType());
  bool isSplat = false;
  if (!bytes || !type.hasStaticShape() || int64_t(blob->getData().size()) != *bytes * type.getNumElements() ||
      !DenseElementsAttr::isValidRawBuffer(type, blob->getData(), isSplat))
    return op->emitOpError() << "expected a resource '" << handle.getKey() << "' of the size of " << type << ", found "
                             << blob->getData().size() << " bytes",
           failure();
  return DenseElementsAttr::getFromRawBuffer(type, blob->getData());
}

LogicalResult tp::densifyConstants(Operation *root) {
  WalkResult result = root->walk([](Operation *op) -> WalkResult {
    auto elements = op->hasTrait<OpTrait::ConstantLike>() ? op->getAttrOfType<ElementsAttr>("value") : ElementsAttr();
    if (!elements || isa<DenseElementsAttr>(elements))
      return WalkResult::advance();
    auto resource = dyn_cast<DenseResourceElementsAttr>(elements);
    if (!resource)
      return op->emitOpError() << "expected dense elements, found another form", WalkResult::interrupt();
    FailureOr<DenseElementsAttr> dense = densify(op, resource);
    if (failed(dense))
      return WalkResult::interrupt();
    op->setAttr("value", *dense);
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}
