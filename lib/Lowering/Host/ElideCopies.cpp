//===- ElideCopies.cpp - results are written where they are wanted ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Buffers.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Transforms/RegionUtils.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace tp;

Value tp::getRoot(Value buffer) {
  while (auto view = buffer.getDefiningOp<ViewLikeOpInterface>())
    buffer = view.getViewSource();
  return buffer;
}

Value tp::getBase(Value buffer) {
  while (Operation *view = buffer.getDefiningOp()) {
    if (!isa<memref::ExpandShapeOp, memref::CollapseShapeOp, memref::CastOp>(view))
      break;
    buffer = view->getOperand(0);
  }
  return buffer;
}

/// All ops that access `buffer` or a view of it, and the views.
static void collectUsers(Value buffer, SmallVectorImpl<OpOperand *> &accesses, SmallVectorImpl<Operation *> &views) {
  for (OpOperand &use : buffer.getUses()) {
    auto view = dyn_cast<ViewLikeOpInterface>(use.getOwner());
    if (!view) {
      accesses.push_back(&use);
      continue;
    }
    views.push_back(view);
    collectUsers(view->getResult(0), accesses, views);
  }
}

/// True if two static subviews of one buffer cannot share an element.
static bool areDisjoint(Value a, Value b) {
  auto first = a.getDefiningOp<memref::SubViewOp>(), second = b.getDefiningOp<memref::SubViewOp>();
  if (!first || !second || first.getSource() != second.getSource())
    return false;
  for (auto [offset1, size1, stride1, offset2, size2, stride2] :
       llvm::zip_equal(first.getStaticOffsets(), first.getStaticSizes(), first.getStaticStrides(),
                       second.getStaticOffsets(), second.getStaticSizes(), second.getStaticStrides())) {
    if (ShapedType::isDynamic(offset1) || ShapedType::isDynamic(offset2) || ShapedType::isDynamic(size1) ||
        ShapedType::isDynamic(size2) || ShapedType::isDynamic(stride1) || ShapedType::isDynamic(stride2))
      continue;
    if (offset1 + (size1 - 1) * stride1 < offset2 || offset2 + (size2 - 1) * stride2 < offset1)
      return true;
    // Interleaved: columns 0, 2, 4 and 1, 3, 5.
    if (stride1 == stride2 && (offset1 - offset2) % stride1 != 0)
      return true;
  }
  return false;
}

/// True if both are the same elements of one buffer, in the same order.
static bool areSameView(Value a, Value b) {
  if (a == b)
    return true;
  auto first = a.getDefiningOp<memref::SubViewOp>(), second = b.getDefiningOp<memref::SubViewOp>();
  return first && second && first.getType() == second.getType() &&
         first.getMixedOffsets() == second.getMixedOffsets() && first.getMixedSizes() == second.getMixedSizes() &&
         first.getMixedStrides() == second.getMixedStrides() && areSameView(first.getSource(), second.getSource());
}

bool tp::isReadElementwise(OpOperand &input, Value buffer) {
  auto op = dyn_cast<linalg::GenericOp>(input.getOwner());
  auto type = dyn_cast<MemRefType>(input.get().getType()), written = cast<MemRefType>(buffer.getType());
  if (!op || op.getNumReductionLoops() || !op.isDpsInput(&input) || !type ||
      type.clone(written.getElementType()) != written)
    return false;
  // What the body loads by index it may load after it was written.
  SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  if (llvm::any_of(captured, [&](Value value) {
        return isa<MemRefType>(value.getType()) &&
               (getRoot(value) == getRoot(input.get()) || getRoot(value) == getRoot(buffer));
      }))
    return false;
  AffineMap map = op.getMatchingIndexingMap(&input);
  bool isWritten = false;
  for (OpOperand &init : op.getDpsInitsMutable())
    if (init.get() == buffer) {
      if (op.getMatchingIndexingMap(&init) != map || !map.isPermutation())
        return false;
      isWritten = true;
    }
  return isWritten;
}

bool tp::isReadInPlace(OpOperand &input, Value buffer) {
  return input.get().getType() == buffer.getType() && isReadElementwise(input, buffer);
}

namespace {
/// One attempt: the copy from `source` to `destination` at the end of the life
/// of an allocation.
class CopyElision {
public:
  explicit CopyElision(memref::CopyOp copy) : copy(copy) {}
  bool run();

private:
  bool findAllocation();
  bool checkAccesses();
  /// The op of the copy's block that holds `op`; null if there is none.
  Operation *inBlock(Operation *op) { return copy->getBlock()->findAncestorOpInBlock(*op); }

  memref::CopyOp copy;
  memref::AllocOp alloc;
  bool reshaped = false;
  Operation *first = nullptr; // the first access or view of the allocation
};
} // namespace

/// The copied value must be a whole allocation, seen perhaps in another shape.
bool CopyElision::findAllocation() {
  Value source = copy.getSource();
  while (Operation *op = source.getDefiningOp()) {
    if ((alloc = dyn_cast<memref::AllocOp>(op)))
      break;
    if (!isa<memref::ExpandShapeOp, memref::CollapseShapeOp>(op))
      return false;
    source = cast<ViewLikeOpInterface>(op).getViewSource();
    reshaped = true;
  }
  return alloc && alloc->getBlock() == copy->getBlock() && cast<MemRefType>(source.getType()).getLayout().isIdentity();
}

bool CopyElision::checkAccesses() {
  auto destinationType = cast<MemRefType>(copy.getTarget().getType());
  bool dense = destinationType.getLayout().isIdentity();
  if (reshaped && !dense)
    return false;
  SmallVector<OpOperand *> accesses;
  SmallVector<Operation *> views;
  collectUsers(alloc, accesses, views);
  // A view of a strided buffer has another type: only ops that take any.
  if (!dense && !views.empty())
    return false;
  for (Operation *view : views)
    if (Operation *here = inBlock(view); here && (!first || here->isBeforeInBlock(first)))
      first = here;
  for (OpOperand *access : accesses) {
    Operation *op = access->getOwner();
    if (op == copy)
      continue;
    if (!dense && !isa<linalg::LinalgOp, memref::CopyOp, memref::LoadOp, memref::StoreOp>(op))
      return false;
    Operation *here = inBlock(op);
    if (!here || !here->isBeforeInBlock(copy))
      return false;
    if (!first || here->isBeforeInBlock(first))
      first = here;
  }
  if (!first)
    return false;
  // In between, nobody may look at or write the place that is now taken early.
  Value root = getRoot(copy.getTarget());
  if (root == alloc)
    return false;
  SmallVector<OpOperand *> others;
  views.clear();
  collectUsers(root, others, views);
  for (OpOperand *other : others) {
    Operation *here = inBlock(other->getOwner());
    if (!here || other->getOwner() == copy || here->isBeforeInBlock(first) || copy->isBeforeInBlock(here))
      continue;
    if (areDisjoint(other->get(), copy.getTarget()) ||
        (here == first && other->get() == copy.getTarget() && isReadInPlace(*other, alloc)))
      continue;
    return false;
  }
  return true;
}

bool CopyElision::run() {
  if (!findAllocation() || !checkAccesses())
    return false;
  Value target = copy.getTarget();
  // The target must be there before the first access.
  SmallVector<Operation *> moved;
  for (Value value = target; Operation *op = value.getDefiningOp();) {
    if (op->getBlock() != copy->getBlock() || op->isBeforeInBlock(first))
      break;
    moved.push_back(op);
    if (isa<memref::AllocOp>(op))
      break;
    auto view = dyn_cast<ViewLikeOpInterface>(op);
    if (!view || op->getNumOperands() != 1)
      return false;
    value = view.getViewSource();
  }
  for (Operation *op : llvm::reverse(moved))
    op->moveBefore(first);
  if (target.getType() != alloc.getType() && cast<MemRefType>(target.getType()).getLayout().isIdentity()) {
    OpBuilder b(first);
    MemRefType type = alloc.getType();
    auto [strides, offset] = type.getStridesAndOffset();
    target = memref::ReinterpretCastOp::create(b, copy.getLoc(), type, target, /*offset=*/0, type.getShape(), strides);
  }
  copy.erase();
  alloc.getResult().replaceAllUsesWith(target);
  alloc.erase();
  return true;
}

void tp::elideCopies(func::FuncOp function) {
  // Last copies first: a chain of copies then collapses from its end.
  SmallVector<memref::CopyOp> copies;
  function.walk([&](memref::CopyOp copy) { copies.push_back(copy); });
  for (memref::CopyOp copy : llvm::reverse(copies)) {
    if (areSameView(copy.getSource(), copy.getTarget())) {
      copy.erase();
      continue;
    }
    CopyElision(copy).run();
  }
}
