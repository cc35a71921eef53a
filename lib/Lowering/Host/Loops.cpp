//===- Loops.cpp - structured ops as loops over flat buffers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loops.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace tp;

FailureOr<SmallVector<StridedAccess>> tp::getStridedAccesses(linalg::LinalgOp op) {
  SmallVector<StridedAccess> accesses;
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType())) {
      accesses.push_back({});
      continue;
    }
    FailureOr<StridedAccess> access = getStridedAccess(op, operand);
    if (failed(access))
      return failure();
    accesses.push_back(*access);
  }
  return accesses;
}

namespace {
/// A loop of the nest; `strides` has one entry per operand.
struct Loop {
  int64_t size;
  SmallVector<int64_t> strides;
  bool parallel;
  int dim; // the op's loop, if its index is used; else -1
};

class NestEmitter {
public:
  NestEmitter(OpBuilder &builder, linalg::LinalgOp op, ArrayRef<StridedAccess> accesses, ArrayRef<Value> flat,
              IRMapping &mapping)
      : b(op.getLoc(), builder), op(op), accesses(accesses), flat(flat), mapping(mapping) {}
  void run();

private:
  void collectLoops();
  void orderLoops();
  void mergeLoops();
  int64_t score(const Loop &loop);
  void emitBody(ArrayRef<Value> ivs);
  Value getIndex(unsigned operand, ArrayRef<Value> ivs);
  void allowReassociation(Block *body, IRMapping &cloned);

  ImplicitLocOpBuilder b;
  linalg::LinalgOp op;
  ArrayRef<StridedAccess> accesses;
  ArrayRef<Value> flat;
  IRMapping &mapping;
  SmallVector<Loop> loops;
  SmallVector<std::pair<unsigned, Value>> indices; // by operand, to share
};
} // namespace

void NestEmitter::collectLoops() {
  llvm::SmallBitVector indexed(op.getNumLoops());
  op.getBlock()->walk([&](linalg::IndexOp index) { indexed.set(index.getDim()); });
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  for (auto [dim, size] : llvm::enumerate(op.getStaticLoopRanges())) {
    if (size == 1 && !indexed[dim])
      continue;
    Loop loop{size, {}, iterators[dim] == utils::IteratorType::parallel, indexed[dim] ? int(dim) : -1};
    for (const StridedAccess &access : accesses)
      loop.strides.push_back(access.buffer ? access.strides[dim] : 0);
    loops.push_back(loop);
  }
}

/// How well a loop serves as the innermost one.
int64_t NestEmitter::score(const Loop &loop) {
  int64_t score = 0;
  unsigned inputs = op.getNumDpsInputs();
  for (auto [operand, stride] : llvm::enumerate(loop.strides)) {
    if (!accesses[operand].buffer)
      continue;
    bool output = operand >= inputs;
    if (stride == 1)
      score += output ? 5 : 4;
    else if (stride == 0)
      score += output ? 3 : 4;
  }
  // A short loop is not worth vector code.
  if (loop.size < 4)
    score -= 8;
  return score;
}

void NestEmitter::orderLoops() {
  // Large strides outside; the output's count first, then the inputs'.
  unsigned inputs = op.getNumDpsInputs();
  std::stable_sort(loops.begin(), loops.end(), [&](const Loop &x, const Loop &y) {
    for (unsigned i = 0, count = x.strides.size(); i < count; ++i) {
      unsigned operand = (i + inputs) % count;
      int64_t first = std::abs(x.strides[operand]), second = std::abs(y.strides[operand]);
      // Stride 0 says nothing about the order in this operand.
      if (first && second && first != second)
        return first > second;
    }
    return false;
  });
  if (loops.empty())
    return;
  auto best = loops.end() - 1;
  for (auto it = loops.begin(); it != loops.end(); ++it)
    if (score(*it) > score(*best))
      best = it;
  std::rotate(best, best + 1, loops.end());
}

void NestEmitter::mergeLoops() {
  SmallVector<Loop> merged;
  for (const Loop &loop : loops) {
    if (!merged.empty() && merged.back().dim < 0 && loop.dim < 0 && merged.back().parallel == loop.parallel &&
        llvm::all_of(
            llvm::zip_equal(merged.back().strides, loop.strides),
            [&](auto pair) { return std::get<0>(pair) == std::get<1>(pair) * loop.size; })) {
      int64_t size = merged.back().size * loop.size;
      merged.back() = loop;
      merged.back().size = size;
      continue;
    }
    merged.push_back(loop);
  }
  loops = std::move(merged);
}

Value NestEmitter::getIndex(unsigned operand, ArrayRef<Value> ivs) {
  for (auto [other, index] : indices) {
    bool same = accesses[other].offset == accesses[operand].offset;
    for (const Loop &loop : loops)
      same &= loop.strides[other] == loop.strides[operand];
    if (same)
      return index;
  }
  Value index;
  auto nsw = arith::IntegerOverflowFlags::nsw;
  auto add = [&](Value term) { index = index ? arith::AddIOp::create(b, index, term, nsw).getResult() : term; };
  if (int64_t offset = accesses[operand].offset)
    add(arith::ConstantIndexOp::create(b, offset));
  for (auto [loop, iv] : llvm::zip_equal(loops, ivs)) {
    int64_t stride = loop.strides[operand];
    if (stride == 0)
      continue;
    add(stride == 1 ? iv : arith::MulIOp::create(b, iv, arith::ConstantIndexOp::create(b, stride), nsw).getResult());
  }
  if (!index)
    index = arith::ConstantIndexOp::create(b, 0);
  indices.push_back({operand, index});
  return index;
}

/// Fused multiply-adds everywhere; sums, products and extremes over a loop in
/// any order, for otherwise they do not become vector code.
void NestEmitter::allowReassociation(Block *body, IRMapping &cloned) {
  using arith::FastMathFlags;
  for (Operation &inner : body->without_terminator()) {
    Operation *copy = cloned.lookupOrNull(&inner);
    if (auto math = dyn_cast_or_null<arith::ArithFastMathInterface>(copy)) {
      arith::FastMathFlagsAttr given = math.getFastMathFlagsAttr(); // optional on conversions
      FastMathFlags flags = (given ? given.getValue() : FastMathFlags::none) | FastMathFlags::contract;
      bool combines = llvm::any_of(inner.getOperands(), [&](Value operand) {
        auto argument = dyn_cast<BlockArgument>(operand);
        return argument && argument.getOwner() == body && argument.getArgNumber() >= op.getNumDpsInputs();
      });
      if (combines && op.getNumReductionLoops() &&
          isa<arith::AddFOp, arith::MulFOp, arith::MaximumFOp, arith::MinimumFOp>(inner))
        flags = flags | FastMathFlags::reassoc | FastMathFlags::nsz;
      copy->setAttr(math.getFastMathAttrName(), arith::FastMathFlagsAttr::get(b.getContext(), flags));
    }
  }
}

void NestEmitter::emitBody(ArrayRef<Value> ivs) {
  Block *body = op.getBlock();
  for (auto [i, argument] : llvm::enumerate(body->getArguments())) {
    if (argument.use_empty())
      continue;
    mapping.map(argument, accesses[i].buffer
                              ? memref::LoadOp::create(b, flat[i], ValueRange{getIndex(i, ivs)}).getResult()
                              : flat[i]);
  }
  for (Operation &inner : body->without_terminator()) {
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      for (auto [loop, iv] : llvm::zip_equal(loops, ivs))
        if (loop.dim == int(index.getDim()))
          mapping.map(index.getResult(), iv);
      continue;
    }
    b.clone(inner, mapping);
  }
  allowReassociation(body, mapping);
  unsigned inputs = op.getNumDpsInputs();
  for (auto [i, value] : llvm::enumerate(body->getTerminator()->getOperands()))
    if (value != body->getArgument(inputs + i))
      memref::StoreOp::create(b, mapping.lookupOrDefault(value), flat[inputs + i],
                              ValueRange{getIndex(inputs + i, ivs)});
}

void NestEmitter::run() {
  collectLoops();
  for (const Loop &loop : loops)
    if (loop.size == 0)
      return;
  orderLoops();
  mergeLoops();
  Value zero, one;
  SmallVector<Value> ivs;
  OpBuilder::InsertionGuard guard(b);
  if (!loops.empty()) {
    zero = arith::ConstantIndexOp::create(b, 0);
    one = arith::ConstantIndexOp::create(b, 1);
  }
  for (const Loop &loop : loops) {
    Value size = arith::ConstantIndexOp::create(b, loop.size);
    auto nest = scf::ForOp::create(b, zero, size, one);
    ivs.push_back(nest.getInductionVar());
    b.setInsertionPointToStart(nest.getBody());
  }
  emitBody(ivs);
}

void tp::emitLoops(OpBuilder &builder, linalg::LinalgOp op, ArrayRef<StridedAccess> accesses, ArrayRef<Value> flat,
                   IRMapping &mapping) {
  NestEmitter(builder, op, accesses, flat, mapping).run();
}
