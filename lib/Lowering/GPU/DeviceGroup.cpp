//===- DeviceGroup.cpp - which ops share a kernel, and its threads ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceGroup.h"
#include "../Host/Buffers.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace tp;

/// Threads of a block: enough to hide latency, and any register count fits.
static constexpr int64_t kBlock = 256, kWarp = 32;
/// Fewer outer iterations than this leave most of a GPU idle: ops with many are not
/// joined with others to a group with few.
static constexpr int64_t kFewIterations = 64;
/// With as many threads, none of them needs help with its inner loops.
static constexpr int64_t kManyThreads = 1 << 16;

BlockShape tp::spread(int64_t iterations) {
  BlockShape shape;
  shape.across = std::min<int64_t>(kBlock, llvm::PowerOf2Ceil(std::max<int64_t>(iterations, kWarp)));
  shape.blocks = llvm::divideCeil(iterations, shape.across);
  return shape;
}

Operation *tp::getCombiner(linalg::LinalgOp op, unsigned output) {
  SmallVector<Operation *> combiners;
  if (!matchReduction(op.getRegionOutputArgs(), output, combiners) || combiners.size() != 1)
    return nullptr;
  Operation *combiner = combiners.front();
  if (!isa<arith::AddFOp, arith::MulFOp, arith::MaximumFOp, arith::MinimumFOp, arith::AddIOp, arith::MulIOp,
           arith::AndIOp, arith::OrIOp, arith::XOrIOp, arith::MaxSIOp, arith::MaxUIOp, arith::MinSIOp, arith::MinUIOp>(
          combiner))
    return nullptr;
  // Terms do not look at what was combined before.
  if (!op.getRegionOutputArgs()[output].hasOneUse() || !combiner->hasOneUse() ||
      op.getBlock()->getTerminator()->getOperand(output) != combiner->getResult(0))
    return nullptr;
  return combiner;
}

int64_t DeviceGroup::getIterations() const {
  int64_t iterations = 1;
  for (const Loop &loop : ArrayRef(nests.front().loops).take_front(shared))
    iterations *= loop.size;
  return iterations;
}

int64_t DeviceGroup::getInner(unsigned nest, bool parallel) const {
  int64_t iterations = 1;
  for (const Loop &loop : ArrayRef(nests[nest].loops).drop_front(shared))
    if (loop.parallel == parallel)
      iterations *= loop.size;
  return iterations;
}

bool DeviceGroup::isEmpty() const {
  return llvm::all_of(nests, [](const LoopNest &nest) { return nest.isEmpty(); });
}

/// A fill of all that the next op starts with is that op's start.
void DeviceGroup::foldFills() {
  inits.clear();
  for (const LoopNest &nest : nests)
    inits.emplace_back(linalg::LinalgOp(nest.op).getNumDpsInits());
  for (unsigned i = 0; i + 1 < nests.size();) {
    auto fill = dyn_cast<linalg::FillOp>(nests[i].op.getOperation());
    linalg::LinalgOp next = nests[i + 1].op;
    OpOperand *init = nullptr;
    for (OpOperand &candidate : next.getDpsInitsMutable())
      if (fill && candidate.get() == fill.getOutputs()[0])
        init = &candidate;
    // Each element is written once, from what it was.
    bool covers = init && next.getMatchingIndexingMap(init).isProjectedPermutation() && !nests[i + 1].isEmpty();
    for (OpOperand *input : next.getDpsInputOperands())
      covers &= !isa<MemRefType>(input->get().getType()) || getRoot(input->get()) != nests[i].roots.back();
    if (!covers || llvm::is_contained(nests[i + 1].read, fill.getOutputs()[0])) {
      ++i;
      continue;
    }
    inits[i + 1][init->getOperandNumber() - next.getNumDpsInputs()] = fill.getInputs()[0];
    nests.erase(nests.begin() + i);
    inits.erase(inits.begin() + i);
    i = i ? i - 1 : 0; // the fill of another output before this one
  }
}

/// True unless some op had many more iterations to run at once by itself.
bool DeviceGroup::isWorthwhile() const {
  int64_t iterations = getIterations();
  if (iterations >= kFewIterations)
    return true;
  for (unsigned nest = 0; nest < nests.size(); ++nest)
    if (iterations * getInner(nest, /*parallel=*/true) > 4 * kFewIterations)
      return false;
  return true;
}

/// The nest that does most.
static const LoopNest &getLargest(ArrayRef<LoopNest> nests) {
  return *std::max_element(nests.begin(), nests.end(),
                           [](const LoopNest &x, const LoopNest &y) { return x.getWork() < y.getWork(); });
}

void DeviceGroup::chooseShape() {
  int64_t iterations = getIterations(), inner = 1;
  shape = spread(iterations);
  for (unsigned nest = 0; nest < nests.size(); ++nest)
    if (!nests[nest].isEmpty())
      inner = std::max(inner, getInner(nest, true) * getInner(nest, false));
  const LoopNest &largest = getLargest(nests);
  bool helps = false; // there is something to share
  for (unsigned nest = 0; nest < nests.size(); ++nest) {
    helps |= getInner(nest, true) >= kWarp;
    if (getInner(nest, false) > 1) {
      linalg::LinalgOp op = nests[nest].op;
      bool known = true;
      for (int64_t output = 0; output < op.getNumDpsInits(); ++output)
        known &= getCombiner(op, output) != nullptr;
      helps |= known;
    }
  }
  if (!helps || inner < kWarp)
    return;
  // Neighbours in memory are to be neighbours among the threads.
  auto countContiguous = [&](unsigned level) {
    return llvm::count_if(llvm::enumerate(largest.loops[level].strides),
                          [&](auto stride) { return largest.accesses[stride.index()].buffer && stride.value() == 1; });
  };
  bool isInnerContiguous = largest.loops.size() > shared &&
                           (shared == 0 || countContiguous(largest.loops.size() - 1) >= countContiguous(shared - 1));
  if (isInnerContiguous) {
    shape.alongFirst = true;
    shape.along = std::min<int64_t>(kBlock, llvm::bit_floor(uint64_t(inner)));
    shape.across = 1;
    // Short rows: several of them are a block.
    while (shape.getThreads() < kBlock / 2 && shape.across < iterations)
      shape.across *= 2;
  } else if (iterations < kManyThreads) {
    shape.across = std::min<int64_t>(kWarp, llvm::PowerOf2Ceil(iterations));
    shape.along = std::min<int64_t>(kBlock / shape.across, llvm::bit_floor(uint64_t(inner)));
  }
  shape.blocks = llvm::divideCeil(iterations, shape.across);
}

std::optional<DeviceGroup> DeviceGroup::plan(ArrayRef<linalg::LinalgOp> ops) {
  DeviceGroup group;
  for (linalg::LinalgOp op : ops) {
    group.nests.emplace_back(op, *getStridedAccesses(op));
    // Threads run parallel loops; reductions are inside.
    SmallVector<Loop> &loops = group.nests.back().loops;
    std::stable_partition(loops.begin(), loops.end(), [](const Loop &loop) { return loop.parallel; });
  }
  group.foldFills();
  if (group.nests.size() == 1) {
    // One op's parallel loops are parallel by its own word.
    group.shared = llvm::count_if(group.nests.front().loops, [](const Loop &loop) { return loop.parallel; });
    // Few outputs of many terms each, with outputs beside each other: see chooseShape.
  } else {
    LoopGroup joined(group.nests);
    if (joined.getShared() == 0)
      return std::nullopt;
    group.shared = joined.getShared();
    group.nests.assign(joined.getNests().begin(), joined.getNests().end());
    if (!group.isWorthwhile())
      return std::nullopt;
  }
  if (!group.isEmpty())
    group.chooseShape();
  return group;
}
