//===- EmitGroup.cpp - what each thread of a kernel does ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceGroup.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace tp;

static Value makeIndex(ImplicitLocOpBuilder &b, int64_t value) { return arith::ConstantIndexOp::create(b, value); }

SmallVector<Value> tp::emitDigits(ImplicitLocOpBuilder &b, Value number, ArrayRef<int64_t> sizes) {
  SmallVector<Value> digits(sizes.size());
  for (size_t i = sizes.size(); i-- > 0;) {
    if (i == 0) {
      digits[i] = number;
      break;
    }
    if (sizes[i] == 1) {
      digits[i] = makeIndex(b, 0);
      continue;
    }
    Value size = makeIndex(b, sizes[i]);
    digits[i] = arith::RemUIOp::create(b, number, size);
    number = arith::DivUIOp::create(b, number, size);
  }
  return digits;
}

ThreadPlace tp::emitPlace(ImplicitLocOpBuilder &b, const BlockShape &shape, int64_t iterations) {
  ThreadPlace place;
  Value thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x), block = gpu::BlockIdOp::create(b, gpu::Dimension::x);
  Value across = thread;
  if (shape.along > 1) {
    Value size = makeIndex(b, shape.alongFirst ? shape.along : shape.across);
    Value low = arith::RemUIOp::create(b, thread, size), high = arith::DivUIOp::create(b, thread, size);
    place.along = shape.alongFirst ? low : high;
    across = shape.alongFirst ? high : low;
  } else {
    place.along = makeIndex(b, 0);
  }
  place.iteration = block;
  if (shape.across > 1)
    place.iteration =
        arith::AddIOp::create(b, arith::MulIOp::create(b, block, makeIndex(b, shape.across)), across).getResult();
  if (shape.across * shape.blocks != iterations)
    place.active =
        arith::CmpIOp::create(b, arith::CmpIPredicate::ult, place.iteration, makeIndex(b, iterations)).getResult();
  return place;
}

namespace {
class GroupEmitter {
public:
  GroupEmitter(ImplicitLocOpBuilder &b, gpu::GPUFuncOp kernel, const DeviceGroup &group, unsigned shared,
               IRMapping &mapping)
      : b(b), kernel(kernel), group(group), shape(group.getShape()), shared(shared), mapping(mapping) {}
  void run(ArrayRef<SmallVector<Value>> flat);

private:
  void emitNest(unsigned number);
  void emitParallel();
  void emitReductionByThread();
  void emitReductionByBlock(ArrayRef<Operation *> combiners);
  SmallVector<Value> emitTerms(ArrayRef<Value> ivs, Value from, int64_t step, ArrayRef<Value> start);
  Value combineAlong(Value partial, Operation *combiner);
  Value getStart(ArrayRef<Value> ivs, unsigned output);
  Value getShared(Type element);
  void ifActive(llvm::function_ref<void()> emit, Value more = nullptr);
  void forEachOutput(Value from, int64_t step, llvm::function_ref<void(ArrayRef<Value> ivs)> emit);
  /// The loops' values by their place in the nest.
  SmallVector<Value> place(Value number, bool parallel, ArrayRef<Value> ivs);
  SmallVector<int64_t> getSizes(bool parallel) const;
  int64_t count(bool parallel) const {
    int64_t product = 1;
    for (int64_t size : getSizes(parallel))
      product *= size;
    return product;
  }

  ImplicitLocOpBuilder &b;
  gpu::GPUFuncOp kernel;
  const DeviceGroup &group;
  const BlockShape &shape;
  unsigned shared;
  IRMapping &mapping;
  ThreadPlace self;
  SmallVector<Value> outer; // the shared loops
  llvm::SmallDenseMap<Type, Value> buffers;

  const LoopNest *nest = nullptr;
  unsigned number = 0;
  ArrayRef<Value> flat;
};
} // namespace

SmallVector<int64_t> GroupEmitter::getSizes(bool parallel) const {
  SmallVector<int64_t> sizes;
  for (const Loop &loop : ArrayRef(nest->loops).drop_front(shared))
    if (loop.parallel == parallel)
      sizes.push_back(loop.size);
  return sizes;
}

SmallVector<Value> GroupEmitter::place(Value number, bool parallel, ArrayRef<Value> ivs) {
  SmallVector<Value> result(ivs);
  result.resize(nest->loops.size());
  SmallVector<Value> digits = emitDigits(b, number, getSizes(parallel));
  unsigned next = 0;
  for (unsigned level = shared; level < nest->loops.size(); ++level)
    if (nest->loops[level].parallel == parallel)
      result[level] = digits[next++];
  return result;
}

void GroupEmitter::ifActive(llvm::function_ref<void()> emit, Value more) {
  Value condition = self.active;
  if (more)
    condition = condition ? arith::AndIOp::create(b, condition, more).getResult() : more;
  if (!condition)
    return emit();
  auto branch = scf::IfOp::create(b, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  emit();
}

/// Calls `emit` for the parallel inner iterations from, from + step, ...
void GroupEmitter::forEachOutput(Value from, int64_t step, llvm::function_ref<void(ArrayRef<Value>)> emit) {
  SmallVector<Value> ivs(outer);
  ivs.resize(nest->loops.size());
  int64_t outputs = count(/*parallel=*/true);
  if (outputs == 1) {
    ivs = place(makeIndex(b, 0), true, outer);
    if (step == 1)
      return emit(ivs);
    Value isFirst = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, from, makeIndex(b, 0));
    auto branch = scf::IfOp::create(b, isFirst, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    return emit(ivs);
  }
  auto loop = scf::ForOp::create(b, from, makeIndex(b, outputs), makeIndex(b, step));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  emit(place(loop.getInductionVar(), true, outer));
}

void GroupEmitter::emitParallel() {
  ifActive([&] {
    forEachOutput(self.along, shape.along, [&](ArrayRef<Value> ivs) {
      SmallVector<Value> carried;
      linalg::LinalgOp op = nest->op;
      for (unsigned output = 0; output < op.getNumDpsInits(); ++output) {
        Value init = group.getInit(number, output);
        carried.push_back(init ? mapping.lookupOrDefault(init) : Value());
      }
      SmallVector<Value> values = emitIteration(b, *nest, flat, ivs, mapping, carried);
      Block *body = op.getBlock();
      for (auto [i, value] : llvm::enumerate(body->getTerminator()->getOperands()))
        if (!carried[i] && value == body->getArgument(op.getNumDpsInputs() + i)) // stays
          values[i] = nullptr;
      emitStores(b, *nest, flat, ivs, values);
    });
  });
}

/// What an output's element has before the first term.
Value GroupEmitter::getStart(ArrayRef<Value> ivs, unsigned output) {
  if (Value init = group.getInit(number, output))
    return mapping.lookupOrDefault(init);
  return emitLoad(b, *nest, flat, ivs, linalg::LinalgOp(nest->op).getNumDpsInputs() + output);
}

/// The terms from, from + step, ... of the outputs at `ivs`, added to `start`.
SmallVector<Value> GroupEmitter::emitTerms(ArrayRef<Value> ivs, Value from, int64_t step, ArrayRef<Value> start) {
  // Digits of one number cost a division each; without a step, loops count themselves.
  if (step == 1) {
    SmallVector<Value> full(ivs), carried(start);
    SmallVector<scf::ForOp> loops;
    OpBuilder::InsertionGuard guard(b);
    Value zero = makeIndex(b, 0), one = makeIndex(b, 1);
    for (unsigned level = shared; level < nest->loops.size(); ++level) {
      if (nest->loops[level].parallel)
        continue;
      auto loop = scf::ForOp::create(b, zero, makeIndex(b, nest->loops[level].size), one, carried);
      if (!loops.empty())
        scf::YieldOp::create(b, loop.getResults());
      loops.push_back(loop);
      b.setInsertionPointToStart(loop.getBody());
      full[level] = loop.getInductionVar();
      carried.assign(loop.getRegionIterArgs().begin(), loop.getRegionIterArgs().end());
    }
    scf::YieldOp::create(b, emitIteration(b, *nest, flat, full, mapping, carried));
    return SmallVector<Value>(loops.front().getResults());
  }
  auto loop = scf::ForOp::create(b, from, makeIndex(b, count(/*parallel=*/false)), makeIndex(b, step), start);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  SmallVector<Value> carried(loop.getRegionIterArgs());
  SmallVector<Value> full = place(loop.getInductionVar(), /*parallel=*/false, ivs);
  scf::YieldOp::create(b, emitIteration(b, *nest, flat, full, mapping, carried));
  return SmallVector<Value>(loop.getResults());
}

void GroupEmitter::emitReductionByThread() {
  ifActive([&] {
    forEachOutput(self.along, shape.along, [&](ArrayRef<Value> ivs) {
      SmallVector<Value> start;
      for (unsigned output = 0; output < linalg::LinalgOp(nest->op).getNumDpsInits(); ++output)
        start.push_back(getStart(ivs, output));
      emitStores(b, *nest, flat, ivs, emitTerms(ivs, makeIndex(b, 0), 1, start));
    });
  });
}

/// Memory of the block, an element for each thread.
Value GroupEmitter::getShared(Type element) {
  Value &buffer = buffers[element];
  if (!buffer) {
    auto space = gpu::AddressSpaceAttr::get(b.getContext(), gpu::AddressSpace::Workgroup);
    buffer = kernel.addWorkgroupAttribution(
        MemRefType::get({shape.getThreads()}, element, MemRefLayoutAttrInterface(), space), b.getLoc());
  }
  return buffer;
}

static Value combine(ImplicitLocOpBuilder &b, Operation *combiner, Value x, Value y) {
  Operation *copy = b.clone(*combiner);
  copy->setOperands({x, y});
  return copy->getResult(0);
}

/// The partial results of the threads of one iteration as one, on the first of them. In
/// steps of up to 16 terms each, always in the same order; all threads take part.
Value GroupEmitter::combineAlong(Value partial, Operation *combiner) {
  constexpr int64_t kTerms = 16;
  Value buffer = getShared(partial.getType());
  Value own = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
  memref::StoreOp::create(b, partial, buffer, own);
  gpu::BarrierOp::create(b);
  int64_t distance = shape.alongFirst ? 1 : shape.across; // between the threads of an iteration
  for (int64_t left = shape.along; left > 1;) {
    int64_t terms = std::min(left, kTerms);
    left /= terms;
    Value works = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, self.along, makeIndex(b, left));
    auto branch = scf::IfOp::create(b, works, /*withElseRegion=*/false);
    {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(branch.thenBlock());
      Value first = memref::LoadOp::create(b, buffer, own);
      auto loop = scf::ForOp::create(b, makeIndex(b, 1), makeIndex(b, terms), makeIndex(b, 1), first);
      {
        OpBuilder::InsertionGuard inner(b);
        b.setInsertionPointToStart(loop.getBody());
        Value step = arith::MulIOp::create(b, loop.getInductionVar(), makeIndex(b, left * distance));
        Value term = memref::LoadOp::create(b, buffer, ValueRange{arith::AddIOp::create(b, own, step)});
        scf::YieldOp::create(b, combine(b, combiner, loop.getRegionIterArg(0), term));
      }
      memref::StoreOp::create(b, loop.getResult(0), buffer, own);
    }
    gpu::BarrierOp::create(b);
  }
  return memref::LoadOp::create(b, buffer, own);
}

void GroupEmitter::emitReductionByBlock(ArrayRef<Operation *> combiners) {
  SmallVector<Value> neutral;
  for (Operation *combiner : combiners) {
    TypedAttr element = *arith::getNeutralElement(combiner);
    neutral.push_back(arith::ConstantOp::create(b, element));
  }
  // The barriers inside are reached by all threads, active or not.
  forEachOutput(makeIndex(b, 0), 1, [&](ArrayRef<Value> ivs) {
    SmallVector<Value> partial;
    if (self.active) {
      SmallVector<Type> types = llvm::map_to_vector(neutral, [](Value value) { return value.getType(); });
      auto branch = scf::IfOp::create(b, types, self.active, /*withElseRegion=*/true);
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(branch.thenBlock());
      scf::YieldOp::create(b, emitTerms(ivs, self.along, shape.along, neutral));
      b.setInsertionPointToStart(branch.elseBlock());
      scf::YieldOp::create(b, neutral);
      partial.assign(branch.getResults().begin(), branch.getResults().end());
    } else {
      partial = emitTerms(ivs, self.along, shape.along, neutral);
    }
    SmallVector<Value> sums;
    for (auto [i, combiner] : llvm::enumerate(combiners)) {
      if (llvm::any_of(ArrayRef(neutral).take_front(i),
                       [&](Value other) { return other.getType() == neutral[i].getType(); }))
        gpu::BarrierOp::create(b);
      sums.push_back(combineAlong(partial[i], combiner));
    }
    Value isFirst = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, self.along, makeIndex(b, 0));
    ifActive(
        [&] {
          SmallVector<Value> results;
          for (auto [i, combiner] : llvm::enumerate(combiners))
            results.push_back(combine(b, combiner, getStart(ivs, i), sums[i]));
          emitStores(b, *nest, flat, ivs, results);
        },
        isFirst);
    if (count(/*parallel=*/true) > 1)
      gpu::BarrierOp::create(b);
  });
}

void GroupEmitter::emitNest(unsigned position) {
  number = position;
  nest = &group.getNests()[position];
  linalg::LinalgOp op = nest->op;
  b.setLoc(op.getLoc());
  int64_t terms = count(/*parallel=*/false), outputs = count(/*parallel=*/true);
  if (getSizes(/*parallel=*/false).empty())
    return emitParallel();
  SmallVector<Operation *> combiners;
  for (unsigned output = 0; output < op.getNumDpsInits(); ++output)
    combiners.push_back(getCombiner(op, output));
  bool split = shape.along > 1 && terms > 1 && outputs < shape.along && !llvm::is_contained(combiners, nullptr);
  if (split)
    emitReductionByBlock(combiners);
  else
    emitReductionByThread();
}

void GroupEmitter::run(ArrayRef<SmallVector<Value>> operands) {
  int64_t iterations = 1;
  SmallVector<int64_t> sizes;
  for (const Loop &loop : ArrayRef(group.getNests().front().loops).take_front(shared)) {
    iterations *= loop.size;
    sizes.push_back(loop.size);
  }
  self = emitPlace(b, shape, iterations);
  outer = emitDigits(b, self.iteration, sizes);
  bool isFirst = true;
  for (auto [i, values] : llvm::enumerate(operands)) {
    if (group.getNests()[i].isEmpty())
      continue;
    if (!std::exchange(isFirst, false) && shape.along > 1)
      gpu::BarrierOp::create(b); // what the threads of an iteration wrote, all of them read
    flat = values;
    emitNest(i);
  }
}

void DeviceGroup::emit(OpBuilder &builder, gpu::GPUFuncOp kernel, ArrayRef<SmallVector<Value>> flat,
                       IRMapping &mapping) const {
  ImplicitLocOpBuilder b(nests.front().op->getLoc(), builder);
  GroupEmitter(b, kernel, *this, shared, mapping).run(flat);
}
