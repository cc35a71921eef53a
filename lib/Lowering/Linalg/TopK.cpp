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

/// Each element of a row goes through the k largest so far, from the largest:
/// where it is greater, or equal and of a lower index, it takes the place, and
/// what was there goes on. A place is empty while its index is -1.
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
  auto body = [&](OpBuilder &b, Location at, ValueRange position, ValueRange best) -> SmallVector<Value> {
    Value value = castToSignless(b, at, tensor::ExtractOp::create(b, at, topK.getOperand(), position));
    Value index = arith::IndexCastOp::create(b, at, b.getI32Type(), position.back());
    SmallVector<Value> carried{best[0], best[1], value, index};
    auto places = scf::ForOp::create(
        b, at, zeros.back(), k, ones.back(), carried, [&](OpBuilder &n, Location, Value place, ValueRange in) {
          SmallVector<Value> to(position.take_front(rank - 1));
          to.push_back(place);
          Value oldValue = castToSignless(n, at, tensor::ExtractOp::create(n, at, in[0], to));
          Value oldIndex = tensor::ExtractOp::create(n, at, in[1], to);
          Value empty = arith::CmpIOp::create(n, at, arith::CmpIPredicate::slt, oldIndex,
                                              arith::ConstantOp::create(n, at, n.getI32IntegerAttr(0)));
          Order order{n, at, isUnsigned};
          Value isLess = order.isGreater(oldValue, in[2]);
          Value isEarlier = arith::CmpIOp::create(n, at, arith::CmpIPredicate::slt, in[3], oldIndex);
          Value atLeast =
              arith::SelectOp::create(n, at, isLess, arith::ConstantOp::create(n, at, n.getBoolAttr(false)), isEarlier);
          Value takes = arith::OrIOp::create(n, at, empty,
                                             arith::OrIOp::create(n, at, order.isGreater(in[2], oldValue), atLeast));
          auto choose = [&](Value yes, Value no) -> Value { return arith::SelectOp::create(n, at, takes, yes, no); };
          Value newValue = castTo(n, at, choose(in[2], oldValue), values.getElementType());
          SmallVector<Value> results{tensor::InsertOp::create(n, at, newValue, in[0], to),
                                     tensor::InsertOp::create(n, at, choose(in[3], oldIndex), in[1], to),
                                     choose(oldValue, in[2]), choose(oldIndex, in[3])};
          scf::YieldOp::create(n, at, results);
        });
    return {places.getResult(0), places.getResult(1)};
  };
  scf::LoopNest nest =
      scf::buildLoopNest(builder, loc, zeros, sizes, ones, ValueRange{initialValues, initialIndices}, body);
  return SmallVector<Value>(nest.results.begin(), nest.results.end());
}
