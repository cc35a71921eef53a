//===- Loops.cpp - structured ops as loops over flat buffers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loops.h"
#include "Buffers.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
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

LoopNest::LoopNest(linalg::LinalgOp op, SmallVector<StridedAccess> accesses)
    : op(op), accesses(std::move(accesses)), loops(collectLoops(op, this->accesses)) {
  orderLoops(*this);
  loops = mergeLoops(loops);
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
  std::vector<LoopNest> split(nests);
  for (LoopNest &nest : split) {
    Loop &outer = nest.loops[shared];
    if (outer.size == size)
      continue;
    if (outer.size % size || outer.dim >= 0)
      return false;
    Loop inner = outer;
    inner.size = outer.size / size;
    outer.size = size;
    for (int64_t &stride : outer.strides)
      stride *= inner.size;
    nest.loops.insert(nest.loops.begin() + shared + 1, inner);
  }
  if (!areIndependent(split, SmallVector<unsigned>(split.size(), shared)))
    return false;
  nests = std::move(split);
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

//===----------------------------------------------------------------------===//
// Emission
//===----------------------------------------------------------------------===//

namespace {
class BodyEmitter {
public:
  BodyEmitter(ImplicitLocOpBuilder &b, const LoopNest &nest, ArrayRef<Value> flat, IRMapping &mapping)
      : b(b), op(nest.op), accesses(nest.accesses), loops(nest.loops), flat(flat), mapping(mapping) {}
  /// What an iteration yields; `carried` stands for the outputs' elements.
  SmallVector<Value> compute(ArrayRef<Value> ivs, ArrayRef<Value> carried);
  void store(ArrayRef<Value> ivs, ArrayRef<Value> values);
  Value load(ArrayRef<Value> ivs, unsigned operand) {
    return memref::LoadOp::create(b, flat[operand], ValueRange{getIndex(operand, ivs)});
  }
  void run(ArrayRef<Value> ivs);
  /// Adds the terms of `rows` rows from that of the second innermost loop on.
  void runRows(ArrayRef<Value> ivs, int64_t rows);

private:
  Value getIndex(unsigned operand, ArrayRef<Value> ivs);
  void allowReassociation(Block *body, IRMapping &cloned);

  ImplicitLocOpBuilder &b;
  linalg::LinalgOp op;
  ArrayRef<StridedAccess> accesses;
  ArrayRef<Loop> loops;
  ArrayRef<Value> flat;
  IRMapping &mapping;
  SmallVector<std::pair<unsigned, Value>> indices; // by operand, to share
};
} // namespace

Value BodyEmitter::getIndex(unsigned operand, ArrayRef<Value> ivs) {
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
void BodyEmitter::allowReassociation(Block *body, IRMapping &cloned) {
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

SmallVector<Value> BodyEmitter::compute(ArrayRef<Value> ivs, ArrayRef<Value> carried) {
  Block *body = op.getBlock();
  unsigned inputs = op.getNumDpsInputs();
  for (auto [i, argument] : llvm::enumerate(body->getArguments())) {
    if (argument.use_empty())
      continue;
    if (i >= inputs && i - inputs < carried.size() && carried[i - inputs]) {
      mapping.map(argument, carried[i - inputs]);
      continue;
    }
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
  return llvm::map_to_vector(body->getTerminator()->getOperands(),
                             [&](Value value) { return mapping.lookupOrDefault(value); });
}

void BodyEmitter::store(ArrayRef<Value> ivs, ArrayRef<Value> values) {
  unsigned inputs = op.getNumDpsInputs();
  for (auto [i, value] : llvm::enumerate(values))
    if (value)
      memref::StoreOp::create(b, value, flat[inputs + i], ValueRange{getIndex(inputs + i, ivs)});
}

void BodyEmitter::run(ArrayRef<Value> ivs) {
  SmallVector<Value> values = compute(ivs, {});
  Block *body = op.getBlock();
  for (auto [i, value] : llvm::enumerate(body->getTerminator()->getOperands()))
    if (value == body->getArgument(op.getNumDpsInputs() + i)) // stays
      values[i] = nullptr;
  store(ivs, values);
}

void BodyEmitter::runRows(ArrayRef<Value> ivs, int64_t rows) {
  unsigned output = op.getNumDpsInputs();
  Type type = op.getBlock()->getArgument(output).getType();
  Value zero = arith::ConstantOp::create(b, b.getZeroAttr(type));
  SmallVector<Value> terms;
  for (int64_t row = 0; row < rows; ++row) {
    SmallVector<Value> at(ivs);
    Value &counter = at[at.size() - 2];
    if (row > 0)
      counter =
          arith::AddIOp::create(b, counter, arith::ConstantIndexOp::create(b, row), arith::IntegerOverflowFlags::nsw);
    indices.clear();
    terms.push_back(compute(at, {zero}).front());
  }
  for (; terms.size() > 1; terms.resize(terms.size() / 2))
    for (size_t i = 0; i < terms.size() / 2; ++i)
      terms[i] = arith::AddFOp::create(b, terms[2 * i], terms[2 * i + 1]);
  indices.clear();
  store(ivs, {arith::AddFOp::create(b, load(ivs, output), terms.front()).getResult()});
}

SmallVector<Value> tp::emitIteration(ImplicitLocOpBuilder &b, const LoopNest &nest, ArrayRef<Value> flat,
                                     ArrayRef<Value> ivs, IRMapping &mapping, ArrayRef<Value> carried) {
  return BodyEmitter(b, nest, flat, mapping).compute(ivs, carried);
}

void tp::emitStores(ImplicitLocOpBuilder &b, const LoopNest &nest, ArrayRef<Value> flat, ArrayRef<Value> ivs,
                    ArrayRef<Value> values) {
  IRMapping none;
  BodyEmitter(b, nest, flat, none).store(ivs, values);
}

void tp::emitElement(ImplicitLocOpBuilder &b, const LoopNest &nest, ArrayRef<Value> flat, ArrayRef<Value> ivs,
                     IRMapping &mapping) {
  BodyEmitter(b, nest, flat, mapping).run(ivs);
}

Value tp::emitLoad(ImplicitLocOpBuilder &b, const LoopNest &nest, ArrayRef<Value> flat, ArrayRef<Value> ivs,
                   unsigned operand) {
  IRMapping none;
  return BodyEmitter(b, nest, flat, none).load(ivs, operand);
}

/// Shorter loops are unrolled: they are short of a vector.
static constexpr int64_t kVectorLoop = 8;

/// True if the innermost loop is to be vector code: its iterations are apart, or combine
/// one value in any order.
static bool isVectorLoop(const LoopNest &nest) {
  const Loop &loop = nest.loops.back();
  if (loop.size < kVectorLoop || loop.parallel)
    return loop.size >= kVectorLoop;
  Block *body = linalg::LinalgOp(nest.op).getBlock();
  return body->getTerminator()->getNumOperands() == 1 &&
         isa_and_nonnull<arith::AddFOp, arith::AddIOp, arith::MulFOp, arith::MulIOp, arith::MaximumFOp,
                         arith::MinimumFOp, arith::MaxSIOp, arith::MinSIOp, arith::MaxUIOp, arith::MinUIOp,
                         arith::AndIOp, arith::OrIOp, arith::XOrIOp>(
             body->getTerminator()->getOperand(0).getDefiningOp());
}

/// So many ops of rows that are added before the sum takes them, and so many rows at most.
static constexpr int64_t kRowOps = 256, kMostRows = 32;

/// How many rows of the second innermost loop are added as a tree before they are added
/// to the sum, where a nest sums rows: the errors of a sum grow with its terms, and each
/// addition to it loads and stores it. 1 if the nest does something else.
static int64_t getRowsPerTerm(const LoopNest &nest, unsigned shared) {
  size_t count = nest.loops.size();
  if (count < shared + 2 || nest.loops[count - 2].parallel || !nest.loops[count - 1].parallel ||
      nest.loops[count - 2].dim >= 0)
    return 1;
  Block *body = linalg::LinalgOp(nest.op).getBlock();
  ValueRange results = body->getTerminator()->getOperands();
  BlockArgument sum = body->getArguments().back();
  auto add = results.size() == 1 ? results.front().getDefiningOp<arith::AddFOp>() : nullptr;
  if (!add || !sum.hasOneUse() || *sum.user_begin() != add)
    return 1;
  int64_t rows = kMostRows, ops = body->getOperations().size();
  while (rows > 1 && (rows * ops > kRowOps || rows > nest.loops[count - 2].size))
    rows /= 2;
  return rows;
}

void LoopGroup::emit(OpBuilder &builder, ArrayRef<SmallVector<Value>> flat, IRMapping &mapping, Value begin,
                     Value end) const {
  ImplicitLocOpBuilder b(nests.front().op->getLoc(), builder);
  Value zero = arith::ConstantIndexOp::create(b, 0), one = arith::ConstantIndexOp::create(b, 1);
  auto open = [&](const Loop &loop, bool isCut, bool isVector = false) -> Value {
    Value from = isCut && begin ? begin : zero;
    Value to = isCut && end ? end : arith::ConstantIndexOp::create(b, loop.size).getResult();
    auto nest = scf::ForOp::create(b, from, to, one);
    if (isVector)
      nest->setAttr(host::kVectorLoopAttr, b.getUnitAttr());
    b.setInsertionPointToStart(nest.getBody());
    return nest.getInductionVar();
  };
  SmallVector<Value> outer;
  for (unsigned level = 0; level < shared; ++level)
    outer.push_back(open(nests.front().loops[level], range && rangeLoop.front() == level,
                         llvm::all_of(nests, [&](const LoopNest &nest) {
                           return level + 1 == nest.loops.size() && isVectorLoop(nest);
                         })));
  for (auto [i, nest] : llvm::enumerate(nests)) {
    if (nest.isEmpty())
      continue;
    OpBuilder::InsertionGuard guard(b);
    b.setLoc(nest.op->getLoc());
    SmallVector<Value> ivs = outer;
    if (int64_t rows = getRowsPerTerm(nest, shared); rows > 1) {
      unsigned last = nest.loops.size() - 1;
      for (unsigned level = shared; level < last - 1; ++level)
        ivs.push_back(open(nest.loops[level], range && rangeLoop[i] == level));
      int64_t whole = nest.loops[last - 1].size / rows * rows;
      for (auto [from, to, step] : {std::tuple(int64_t(0), whole, rows), {whole, nest.loops[last - 1].size, 1}}) {
        if (from == to)
          continue;
        OpBuilder::InsertionGuard rowGuard(b);
        auto index = [&](int64_t value) { return arith::ConstantIndexOp::create(b, value).getResult(); };
        auto loop = scf::ForOp::create(b, index(from), index(to), index(step));
        b.setInsertionPointToStart(loop.getBody());
        SmallVector<Value> inner = ivs;
        inner.push_back(loop.getInductionVar());
        inner.push_back(open(nest.loops[last], range && rangeLoop[i] == last, isVectorLoop(nest)));
        BodyEmitter(b, nest, flat[i], mapping).runRows(inner, step);
      }
      continue;
    }
    for (unsigned level = shared; level < nest.loops.size(); ++level)
      ivs.push_back(open(nest.loops[level], range && rangeLoop[i] == level,
                         level + 1 == nest.loops.size() && isVectorLoop(nest)));
    BodyEmitter(b, nest, flat[i], mapping).run(ivs);
  }
}
