//===- EmitLoops.cpp - code of structured ops' loops ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loops.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace tp;

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
