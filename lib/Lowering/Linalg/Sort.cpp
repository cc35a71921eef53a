//===- Sort.cpp - rows in the order of a comparator ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {
/// Merges runs of sorted rows, from runs of one row on: stable, n log n
/// comparisons, no branch that depends on data.
class MergeSort {
public:
  MergeSort(shlo::SortOp op, OpBuilder &builder)
      : op(op), builder(builder), loc(op.getLoc()), dim(op.getDim()),
        shape(getTensor(op.getInputs().front()).getShape()) {}

  FailureOr<SmallVector<Value>> run() {
    SmallVector<Value> values(op.getInputs());
    for (int64_t width = 1; width < shape[dim] && known; width *= 2)
      values = merge(values, width);
    if (!known)
      return failure();
    return values;
  }

private:
  /// One pass: `from` has sorted runs of `width` rows, the result of twice as many.
  SmallVector<Value> merge(ArrayRef<Value> from, int64_t width);
  /// The row that comes at `out`; `left` is the next row of the left run.
  SmallVector<Value> pick(OpBuilder &b, ArrayRef<Value> from, ValueRange position, Value out, Value left,
                          ValueRange into, int64_t width);

  shlo::SortOp op;
  OpBuilder &builder;
  Location loc;
  int64_t dim;
  ArrayRef<int64_t> shape;
  bool known = true;
};
} // namespace

SmallVector<Value> MergeSort::pick(OpBuilder &b, ArrayRef<Value> from, ValueRange position, Value out, Value left,
                                   ValueRange into, int64_t width) {
  auto index = [&](int64_t value) { return makeIndex(b, loc, value); };
  auto add = [&](Value x, Value y) -> Value { return arith::AddIOp::create(b, loc, x, y); };
  auto atMost = [&](Value x, Value y) -> Value { return arith::MinSIOp::create(b, loc, x, y); };
  auto isLess = [&](Value x, Value y) -> Value {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, x, y);
  };
  auto select = [&](Value condition, Value yes, Value no) -> Value {
    return arith::SelectOp::create(b, loc, condition, yes, no);
  };
  Value size = index(shape[dim]), last = index(shape[dim] - 1);
  // The pair of runs [start, middle) and [middle, end) that `out` lies in.
  Value start = arith::AndIOp::create(b, loc, out, index(-2 * width));
  Value middle = atMost(add(start, index(width)), size), end = atMost(add(start, index(2 * width)), size);
  Value isFirst = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, out, start);
  left = select(isFirst, start, left);
  Value right = add(middle, arith::SubIOp::create(b, loc, out, left));
  auto read = [&](Value value, Value row) -> Value {
    SmallVector<Value> at(position);
    at[dim] = atMost(row, last);
    return tensor::ExtractOp::create(b, loc, value, at);
  };
  SmallVector<Value> lefts, rights, compared;
  for (Value value : from) {
    lefts.push_back(read(value, left));
    rights.push_back(read(value, right));
    compared.append({rights.back(), lefts.back()});
  }
  FailureOr<SmallVector<Value>> comesFirst = emitCombiner(op.getComparator(), compared, b);
  known &= succeeded(comesFirst);
  Value rightFirst = known ? castToSignless(b, loc, comesFirst->front()) : isFirst;
  // Left rows first unless the right one is before; a run that is used up has none.
  Value isLeft = arith::OrIOp::create(
      b, loc, arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sge, right, end),
      arith::AndIOp::create(
          b, loc, isLess(left, middle),
          arith::XOrIOp::create(b, loc, rightFirst, arith::ConstantOp::create(b, loc, b.getBoolAttr(true)))));
  SmallVector<Value> results, at(position);
  at[dim] = out;
  for (auto [l, r, value] : llvm::zip(lefts, rights, into)) {
    Value chosen = select(isLeft, castToSignless(b, loc, l), castToSignless(b, loc, r));
    results.push_back(tensor::InsertOp::create(b, loc, castTo(b, loc, chosen, l.getType()), value, at));
  }
  results.push_back(select(isLeft, add(left, index(1)), left));
  return results;
}

SmallVector<Value> MergeSort::merge(ArrayRef<Value> from, int64_t width) {
  SmallVector<Value> into, lower, upper, step;
  for (Value value : from)
    into.push_back(makeEmpty(builder, loc, getTensor(value)));
  for (auto [d, size] : llvm::enumerate(shape))
    if (int64_t(d) != dim) {
      lower.push_back(makeIndex(builder, loc, 0));
      upper.push_back(makeIndex(builder, loc, size));
      step.push_back(makeIndex(builder, loc, 1));
    }
  Value zero = makeIndex(builder, loc, 0), one = makeIndex(builder, loc, 1), rows = makeIndex(builder, loc, shape[dim]);
  auto sortLine = [&](OpBuilder &b, Location, ValueRange outer, ValueRange carried) -> SmallVector<Value> {
    SmallVector<Value> position(outer);
    position.insert(position.begin() + dim, zero);
    SmallVector<Value> initial(carried);
    initial.push_back(zero);
    auto loop = scf::ForOp::create(
        b, loc, zero, rows, one, initial, [&](OpBuilder &nested, Location, Value out, ValueRange in) {
          scf::YieldOp::create(nested, loc, pick(nested, from, position, out, in.back(), in.drop_back(), width));
        });
    return SmallVector<Value>(loop.getResults().drop_back());
  };
  if (lower.empty())
    return sortLine(builder, loc, {}, into);
  return scf::buildLoopNest(builder, loc, lower, upper, step, into, sortLine).results;
}

Lowered tp::lowerSort(Operation *op, OpBuilder &builder) {
  auto sort = dyn_cast<shlo::SortOp>(op);
  if (!sort)
    return std::nullopt;
  return MergeSort(sort, builder).run();
}
