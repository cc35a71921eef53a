//===- ElementLoops.cpp - loops of scalar code on threads ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementLoops.h"
#include "../Host/Buffers.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace tp;

namespace {
/// The loads and stores of one allocation.
struct Accesses {
  SmallVector<std::pair<Value, OperandRange>> places; // buffer, indices
  bool isWritten = false, isKnown = true;
};
} // namespace

static llvm::MapVector<Value, Accesses> collectAccesses(Operation *op) {
  llvm::MapVector<Value, Accesses> all;
  op->walk([&](Operation *inner) {
    if (auto load = dyn_cast<memref::LoadOp>(inner)) {
      all[getRoot(load.getMemRef())].places.push_back({load.getMemRef(), load.getIndices()});
    } else if (auto store = dyn_cast<memref::StoreOp>(inner)) {
      Accesses &accesses = all[getRoot(store.getMemRef())];
      accesses.places.push_back({store.getMemRef(), store.getIndices()});
      accesses.isWritten = true;
    } else if (!isa<ViewLikeOpInterface>(inner)) {
      for (Value operand : inner->getOperands())
        if (isa<MemRefType>(operand.getType()))
          all[getRoot(operand)].isKnown = false;
    }
  });
  return all;
}

/// True if all accesses are at `iv` in one dimension of one buffer.
static bool isApartBy(const Accesses &accesses, Value iv) {
  if (!accesses.isKnown || accesses.places.empty())
    return false;
  Value buffer = accesses.places.front().first;
  int64_t rank = cast<MemRefType>(buffer.getType()).getRank();
  for (int64_t dim = 0; dim < rank; ++dim)
    if (llvm::all_of(accesses.places, [&](auto &place) { return place.first == buffer && place.second[dim] == iv; }))
      return true;
  return false;
}

ElementLoops::ElementLoops(Operation *op) : op(op) {
  llvm::MapVector<Value, Accesses> accesses = collectAccesses(op);
  for (auto loop = dyn_cast<scf::ForOp>(op); loop;) {
    std::optional<int64_t> begin = getConstantIntValue(loop.getLowerBound()),
                           end = getConstantIntValue(loop.getUpperBound()), step = getConstantIntValue(loop.getStep());
    if (!begin || !end || !step || loop.getNumResults())
      break;
    Level level{loop, *begin, *step, std::max<int64_t>(llvm::divideCeilSigned(*end - *begin, *step), 0), true};
    if (!loop->hasAttr(kParallelAttr))
      for (auto &[root, places] : accesses)
        level.parallel &= (places.isKnown && !places.isWritten) || isApartBy(places, loop.getInductionVar());
    levels.push_back(level);
    if (level.parallel) {
      sizes.push_back(level.size);
      iterations *= level.size;
    }
    // The next loop, if this one's body is nothing else.
    scf::ForOp next;
    for (Operation &inner : loop.getBody()->without_terminator()) {
      if (inner.hasTrait<OpTrait::ConstantLike>())
        continue;
      auto nested = dyn_cast<scf::ForOp>(inner);
      if (!nested || next) {
        next = nullptr;
        break;
      }
      next = nested;
    }
    loop = next;
  }
  // A thread's iterations are short as a rule: many small blocks.
  shape = spread(iterations);
  shape.across = std::min<int64_t>(shape.across, 128);
  shape.blocks = llvm::divideCeil(iterations, shape.across);
}

void ElementLoops::emitFrom(ImplicitLocOpBuilder &b, size_t number, ArrayRef<Value> digits, IRMapping &mapping) const {
  if (number == levels.size()) {
    if (levels.empty()) {
      b.clone(*op, mapping);
      return;
    }
    scf::ForOp innermost = levels.back().loop;
    for (Operation &inner : innermost.getBody()->without_terminator())
      b.clone(inner, mapping);
    return;
  }
  const Level &level = levels[number];
  scf::ForOp loop = level.loop;
  auto index = [&](int64_t value) { return arith::ConstantIndexOp::create(b, value).getResult(); };
  // Constants beside the next loop.
  if (number + 1 < levels.size())
    for (Operation &inner : loop.getBody()->without_terminator())
      if (inner.hasTrait<OpTrait::ConstantLike>())
        b.clone(inner, mapping);
  if (level.parallel) {
    Value iv = digits.front();
    if (level.step != 1)
      iv = arith::MulIOp::create(b, iv, index(level.step));
    if (level.begin != 0)
      iv = arith::AddIOp::create(b, iv, index(level.begin));
    mapping.map(loop.getInductionVar(), iv);
    return emitFrom(b, number + 1, digits.drop_front(), mapping);
  }
  auto copy =
      scf::ForOp::create(b, index(level.begin), index(level.begin + level.size * level.step), index(level.step));
  mapping.map(loop.getInductionVar(), copy.getInductionVar());
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(copy.getBody());
  emitFrom(b, number + 1, digits, mapping);
}

void ElementLoops::emit(OpBuilder &builder, IRMapping &mapping) const {
  ImplicitLocOpBuilder b(op->getLoc(), builder);
  ThreadPlace self = emitPlace(b, shape, iterations);
  if (self.active) {
    auto branch = scf::IfOp::create(b, self.active, /*withElseRegion=*/false);
    b.setInsertionPointToStart(branch.thenBlock());
  }
  emitFrom(b, 0, emitDigits(b, self.iteration, sizes), mapping);
}
