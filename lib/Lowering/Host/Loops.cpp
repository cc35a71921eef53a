//===- Loops.cpp - structured ops as loops over flat buffers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loops.h"
#include "Buffers.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Transforms/RegionUtils.h"

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

//===----------------------------------------------------------------------===//
// One op's loops
//===----------------------------------------------------------------------===//

static SmallVector<Loop> collectLoops(linalg::LinalgOp op, ArrayRef<StridedAccess> accesses) {
  llvm::SmallBitVector indexed(op.getNumLoops());
  op.getBlock()->walk([&](linalg::IndexOp index) { indexed.set(index.getDim()); });
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  SmallVector<Loop> loops;
  for (auto [dim, size] : llvm::enumerate(op.getStaticLoopRanges())) {
    if (size == 1 && !indexed[dim])
      continue;
    Loop loop{size, {}, iterators[dim] == utils::IteratorType::parallel, indexed[dim] ? int(dim) : -1};
    for (const StridedAccess &access : accesses)
      loop.strides.push_back(access.buffer ? access.strides[dim] : 0);
    loops.push_back(loop);
  }
  return loops;
}

/// How well a loop serves as the innermost one.
static int64_t score(const LoopNest &nest, const Loop &loop) {
  int64_t score = 0;
  unsigned inputs = nest.getNumInputs();
  for (auto [operand, stride] : llvm::enumerate(loop.strides)) {
    if (!nest.accesses[operand].buffer)
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

static void orderLoops(LoopNest &nest) {
  // Large strides outside; the output's count first, then the inputs'.
  SmallVector<Loop> &loops = nest.loops;
  unsigned inputs = nest.op.getNumDpsInputs();
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
    if (score(nest, *it) > score(nest, *best))
      best = it;
  std::rotate(best, best + 1, loops.end());
}

static SmallVector<Loop> mergeLoops(ArrayRef<Loop> loops) {
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
  return merged;
}

/// Elements of a cache line, about, and how many lines stay in the cache while others pass: few
/// if they are a page apart, and so in one place of it.
static constexpr int64_t kLineElements = 16, kCachedLines = 512, kPageElements = 1024, kPageLines = 8;
/// Blocks have one line's elements in both directions, about: with strides of powers of two all
/// lines of a column share few places of the cache.
static constexpr int64_t kLeastBlock = 8, kMostBlock = 64;

/// The divisor of a loop's size from `least` to `kMostBlock` that is nearest to `kLineElements`;
/// 0 if there is none, or the loop's count is used.
static int64_t getBlock(const Loop &loop, int64_t least) {
  int64_t found = 0;
  for (int64_t block = least; block <= std::min(kMostBlock, loop.size) && loop.dim < 0; ++block)
    if (loop.size % block == 0 && (found == 0 || std::abs(block - kLineElements) < std::abs(found - kLineElements)))
      found = block;
  return found;
}

/// Makes two of one loop; the inner one has `block` iterations.
static std::pair<Loop, Loop> split(const Loop &loop, int64_t block) {
  Loop outer = loop, inner = loop;
  inner.size = block;
  outer.size = loop.size / block;
  for (int64_t &stride : outer.strides)
    stride *= block;
  return {outer, inner};
}

/// An operand that the innermost loop reads or writes across its rows, one cache line per
/// element, is used along them by a loop further out: a block of that one moves next to the
/// innermost loop if the lines would else be gone when it comes to their next elements.
static void blockRows(SmallVector<Loop> &loops, ArrayRef<StridedAccess> accesses) {
  if (loops.size() < 2 || !loops.back().parallel)
    return;
  for (size_t operand = 0; operand < accesses.size(); ++operand) {
    int64_t across = std::abs(loops.back().strides[operand]);
    if (!accesses[operand].buffer || across < kLineElements)
      continue;
    auto along = llvm::find_if(loops, [&](const Loop &loop) {
      return loop.parallel && loop.size >= kLeastBlock && std::abs(loop.strides[operand]) == 1;
    });
    int64_t lines = 1;
    for (auto inner = along; inner != loops.end(); ++inner)
      lines *= inner != along && inner->strides[operand] ? inner->size : 1;
    if (along == loops.end() || lines <= (across % kPageElements ? kCachedLines : kPageLines))
      continue;
    // Rows that have no such divisor move as they are.
    Loop row = *along, column = loops.back();
    int64_t rows = getBlock(row, kLeastBlock);
    int64_t columns = getBlock(column, kLineElements);
    if (columns == 0 && column.size <= kCachedLines)
      columns = column.size;
    if ((rows == 0 && row.size > kCachedLines) || columns == 0)
      return;
    loops.pop_back();
    if (rows && rows < row.size)
      std::tie(*along, row) = split(row, rows);
    else
      loops.erase(along);
    if (columns < column.size) {
      auto [outer, inner] = split(column, columns);
      loops.push_back(outer);
      column = inner;
    }
    loops.append({row, column});
    return;
  }
}

LoopNest::LoopNest(linalg::LinalgOp op, SmallVector<StridedAccess> accesses)
    : op(op), accesses(std::move(accesses)), loops(collectLoops(op, this->accesses)) {
  orderLoops(*this);
  loops = mergeLoops(loops);
  blockRows(loops, this->accesses);
  for (const StridedAccess &access : this->accesses)
    roots.push_back(access.buffer ? getRoot(access.buffer) : Value());
  SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  for (Value value : captured)
    if (isa<MemRefType>(value.getType()))
      read.push_back(value);
}

bool LoopNest::isEmpty() const {
  return llvm::any_of(loops, [](const Loop &loop) { return loop.size == 0; });
}

int64_t LoopNest::getWork() const {
  int64_t work = read.size();
  for (const StridedAccess &access : accesses)
    work += bool(access.buffer);
  for (Operation &inner : linalg::LinalgOp(op).getBlock()->without_terminator()) {
    if (isa<math::MathDialect>(inner.getDialect()) && !isa<math::AbsFOp, math::FmaOp>(inner))
      work += 4;
    else if (isa<arith::DivFOp, arith::RemFOp, arith::DivSIOp, arith::DivUIOp, arith::RemSIOp, arith::RemUIOp>(inner))
      work += 2;
  }
  for (const Loop &loop : loops)
    work *= loop.size;
  return work;
}

//===----------------------------------------------------------------------===//
// Several nests
//===----------------------------------------------------------------------===//

namespace {
/// One access as seen from a loop: the elements of one iteration lie between
/// `low` and `high`, those of the next one `stride` further on.
struct Window {
  int64_t stride, low, high;

  Window(const LoopNest &nest, unsigned operand, unsigned loop, unsigned shared)
      : stride(nest.loops[loop].strides[operand]), low(nest.accesses[operand].offset), high(low) {
    for (unsigned i = shared; i < nest.loops.size(); ++i) {
      if (i == loop)
        continue;
      int64_t step = nest.loops[i].strides[operand] * (nest.loops[i].size - 1);
      (step < 0 ? low : high) += step;
    }
  }
  /// True if different iterations of the two never access the same element.
  bool isApart(const Window &other) const {
    return stride > 0 && stride == other.stride && std::max(high, other.high) - std::min(low, other.low) < stride;
  }
};
} // namespace

/// True if iteration i of the loop `loop[n]` of nest n and iteration j of that of
/// nest m, i != j, may run in any order, for all n and m and within an iteration
/// of the shared loops.
bool LoopGroup::areIndependent(ArrayRef<LoopNest> nests, ArrayRef<unsigned> loop) const {
  auto isWritten = [&](unsigned nest, unsigned operand) {
    return nests[nest].accesses[operand].buffer && operand >= nests[nest].getNumInputs();
  };
  for (unsigned n = 0; n < nests.size(); ++n) {
    for (unsigned x = 0; x < nests[n].accesses.size(); ++x) {
      if (!isWritten(n, x))
        continue;
      Value written = nests[n].accesses[x].buffer, root = nests[n].roots[x];
      Window window(nests[n], x, loop[n], shared);
      if (!window.isApart(window))
        return false;
      for (unsigned m = 0; m < nests.size(); ++m) {
        if (llvm::any_of(nests[m].read, [&](Value read) { return getRoot(read) == root; }))
          return false;
        for (unsigned y = 0; y < nests[m].accesses.size(); ++y) {
          Value other = nests[m].accesses[y].buffer;
          if (!other || nests[m].roots[y] != root || (n == m && x == y))
            continue;
          if (getBase(other) != getBase(written) || !window.isApart(Window(nests[m], y, loop[m], shared)))
            return false;
        }
      }
    }
  }
  return true;
}

LoopGroup::LoopGroup(ArrayRef<LoopNest> list) : nests(list.begin(), list.end()) {
  if (llvm::any_of(nests, [](const LoopNest &nest) { return nest.isEmpty(); }))
    return;
  while (shareNextLevel())
    ++shared;
  chooseRange();
}

/// Splits loops, outer first, so that one more level of all nests is the same.
bool LoopGroup::shareNextLevel() {
  int64_t size = std::numeric_limits<int64_t>::max();
  for (const LoopNest &nest : nests) {
    if (nest.loops.size() == shared || !nest.loops[shared].parallel)
      return false;
    size = std::min(size, nest.loops[shared].size);
  }
  std::vector<LoopNest> tried(nests);
  for (LoopNest &nest : tried) {
    Loop &loop = nest.loops[shared];
    if (loop.size == size)
      continue;
    if (loop.size % size || loop.dim >= 0)
      return false;
    auto [outer, inner] = split(loop, loop.size / size);
    loop = outer;
    nest.loops.insert(nest.loops.begin() + shared + 1, inner);
  }
  if (!areIndependent(tried, SmallVector<unsigned>(tried.size(), shared)))
    return false;
  nests = std::move(tried);
  return true;
}

/// Ranges below so many iterations are too uneven.
static constexpr int64_t kEvenRange = 16;
/// What vector code may compute together: unrolled loops of short vectors.
static constexpr int64_t kVectorGrain = 64;

void LoopGroup::chooseRange() {
  auto choose = [&](ArrayRef<unsigned> loop) {
    rangeLoop.assign(loop.begin(), loop.end());
    range = nests.front().loops[loop.front()].size;
  };
  for (unsigned level = 0; level < shared && range < kEvenRange; ++level)
    if (nests.front().loops[level].size > std::max<int64_t>(range, 1))
      choose(SmallVector<unsigned>(nests.size(), level));
  // A loop inside a reduction's: each range sums all its terms.
  for (unsigned level = 0; !shared && level < nests.back().loops.size(); ++level) {
    int64_t size = nests.back().loops[level].size;
    SmallVector<unsigned> loops;
    for (const LoopNest &nest : nests) {
      const Loop *same = llvm::find_if(nest.loops, [&](const Loop &l) { return l.parallel && l.size == size; });
      if (same != nest.loops.end())
        loops.push_back(same - nest.loops.begin());
    }
    if (size > std::max<int64_t>(range, 1) && loops.size() == nests.size() && areIndependent(nests, loops))
      choose(loops);
  }
  // Short loops inside are unrolled, and then vectors span iterations of this one.
  int64_t longest = 1;
  for (auto [nest, loop] : llvm::zip(nests, rangeLoop)) {
    int64_t iterations = 1;
    for (const Loop &inner : ArrayRef(nest.loops).drop_front(loop + 1))
      iterations *= inner.size;
    longest = std::max(longest, iterations);
  }
  grain = longest < kVectorGrain ? kVectorGrain : 1;
}
