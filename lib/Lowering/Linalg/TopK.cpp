//===- TopK.cpp - the largest elements ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"
#include "tp/Input/Chlo/Chlo.h"

using namespace mlir;
using namespace tp;

namespace {
/// The order of elements in which NaN is above all numbers.
struct Order {
  OpBuilder &b;
  Location loc;
  bool isUnsigned;

  Value isGreater(Value x, Value y) {
    if (!isa<FloatType>(x.getType()))
      return arith::CmpIOp::create(b, loc, isUnsigned ? arith::CmpIPredicate::ugt : arith::CmpIPredicate::sgt, x, y);
    if (isSmallFloat(x.getType())) {
      x = extendSmallFloat(b, loc, x);
      y = extendSmallFloat(b, loc, y);
    }
    // Numbers, or x is NaN and y is not.
    Value greater = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT, x, y);
    Value xIsNan = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNO, x, x);
    Value yIsNumber = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::ORD, y, y);
    return arith::OrIOp::create(b, loc, greater, arith::AndIOp::create(b, loc, xIsNan, yIsNumber));
  }
};
} // namespace

/// Each element of a row that goes before the last of the k largest so far goes
/// through them, from the largest: where it is greater, or equal and of a lower
/// index, it takes the place, and what was there goes on. A place is empty while
/// its index is -1.
Lowered tp::lowerTopK(Operation *op, OpBuilder &builder) {
  auto topK = dyn_cast<chlo::TopKOp>(op);
  if (!topK)
    return std::nullopt;
  Location loc = op->getLoc();
  RankedTensorType operand = getTensor(topK.getOperand()), values = getTensor(topK.getValues()),
                   indices = getTensor(topK.getIndices());
  Type element = getSignless(values.getElementType());
  Value none = arith::ConstantOp::create(builder, loc, builder.getI32IntegerAttr(-1));
  Value zero = arith::ConstantOp::create(builder, loc, builder.getZeroAttr(element));
  Value initialValues = makeFilled(builder, loc, values, castTo(builder, loc, zero, values.getElementType()));
  Value initialIndices = makeFilled(builder, loc, indices, none);

  int64_t rank = operand.getRank();
  SmallVector<Value> zeros, sizes, ones;
  for (int64_t size : operand.getShape()) {
    zeros.push_back(makeIndex(builder, loc, 0));
    sizes.push_back(makeIndex(builder, loc, size));
    ones.push_back(makeIndex(builder, loc, 1));
  }
  Value k = makeIndex(builder, loc, topK.getK());
  bool isUnsigned = tp::isUnsigned(values.getElementType());
  // True if the value goes before what is at `place`.
  auto takes = [&](OpBuilder &n, ValueRange best, ValueRange place, Value value, Value index) -> Value {
    Value oldValue = castToSignless(n, loc, tensor::ExtractOp::create(n, loc, best[0], place));
    Value oldIndex = tensor::ExtractOp::create(n, loc, best[1], place);
    Value empty = arith::CmpIOp::create(n, loc, arith::CmpIPredicate::slt, oldIndex,
                                        arith::ConstantOp::create(n, loc, n.getI32IntegerAttr(0)));
    Order order{n, loc, isUnsigned};
    Value isLess = order.isGreater(oldValue, value);
    Value isEarlier = arith::CmpIOp::create(n, loc, arith::CmpIPredicate::slt, index, oldIndex);
    Value atLeast =
        arith::SelectOp::create(n, loc, isLess, arith::ConstantOp::create(n, loc, n.getBoolAttr(false)), isEarlier);
    return arith::OrIOp::create(n, loc, empty, arith::OrIOp::create(n, loc, order.isGreater(value, oldValue), atLeast));
  };
  auto insert = [&](OpBuilder &b, ValueRange position, ValueRange best, Value value, Value index) {
    SmallVector<Value> carried{best[0], best[1], value, index};
    return scf::ForOp::create(
        b, loc, zeros.back(), k, ones.back(), carried, [&](OpBuilder &n, Location at, Value place, ValueRange in) {
          SmallVector<Value> to(position.take_front(rank - 1));
          to.push_back(place);
          Value oldValue = castToSignless(n, at, tensor::ExtractOp::create(n, at, in[0], to));
          Value oldIndex = tensor::ExtractOp::create(n, at, in[1], to);
          Value isTaken = takes(n, in, to, in[2], in[3]);
          auto choose = [&](Value yes, Value no) -> Value { return arith::SelectOp::create(n, at, isTaken, yes, no); };
          Value newValue = castTo(n, at, choose(in[2], oldValue), values.getElementType());
          SmallVector<Value> results{tensor::InsertOp::create(n, at, newValue, in[0], to),
                                     tensor::InsertOp::create(n, at, choose(in[3], oldIndex), in[1], to),
                                     choose(oldValue, in[2]), choose(oldIndex, in[3])};
          scf::YieldOp::create(n, at, results);
        });
  };
  Value last = makeIndex(builder, loc, topK.getK() - 1);
  auto body = [&](OpBuilder &b, Location at, ValueRange position, ValueRange best) -> SmallVector<Value> {
    Value value = castToSignless(b, at, tensor::ExtractOp::create(b, at, topK.getOperand(), position));
    Value index = arith::IndexCastOp::create(b, at, b.getI32Type(), position.back());
    SmallVector<Value> lowest(position.take_front(rank - 1));
    lowest.push_back(last);
    auto branch = scf::IfOp::create(b, at, best.getTypes(), takes(b, best, lowest, value, index), /*withElse=*/true);
    OpBuilder then = branch.getThenBodyBuilder();
    auto places = insert(then, position, best, value, index);
    scf::YieldOp::create(then, at, places.getResults().take_front(2));
    OpBuilder otherwise = branch.getElseBodyBuilder();
    scf::YieldOp::create(otherwise, at, best);
    return SmallVector<Value>(branch.getResults());
  };
  scf::LoopNest nest =
      scf::buildLoopNest(builder, loc, zeros, sizes, ones, ValueRange{initialValues, initialIndices}, body);
  return SmallVector<Value>(nest.results.begin(), nest.results.end());
}
