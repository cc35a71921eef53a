//===- CountedLoop.cpp - loops whose iterations have numbers --------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CountedLoop.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// Numbers beyond are not followed, so that sums and products of them fit.
static constexpr int64_t kMost = int64_t(1) << 30;

static bool isScalarInteger(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.getRank() == 0 && type.getElementType().isSignlessInteger() &&
         type.getElementTypeBitWidth() >= 32;
}

static std::optional<int64_t> getConstant(Value value) {
  DenseElementsAttr constant;
  if (!isScalarInteger(value) || !matchPattern(value, m_Constant(&constant)))
    return std::nullopt;
  APInt number = constant.getSplatValue<APInt>();
  if (number.sgt(kMost) || number.slt(-kMost))
    return std::nullopt;
  return number.getSExtValue();
}

std::optional<CountedLoop> CountedLoop::get(shlo::WhileOp op) {
  // What else is said of it may be about each of its values.
  if (!op->getDiscardableAttrs().empty())
    return std::nullopt;
  Block &condition = op.getCond().front();
  auto compare = condition.getTerminator()->getOperand(0).getDefiningOp<shlo::CompareOp>();
  if (!compare || compare.getComparisonDirection() != shlo::ComparisonDirection::LT)
    return std::nullopt;
  auto counter = dyn_cast<BlockArgument>(compare.getLhs());
  std::optional<int64_t> bound = getConstant(compare.getRhs());
  if (!bound || !counter || counter.getOwner() != &condition || !isScalarInteger(counter))
    return std::nullopt;
  CountedLoop loop{op, counter.getArgNumber(), {}, 0};
  std::optional<int64_t> first = getConstant(op->getOperand(loop.counter));
  auto next = loop.getNext(loop.counter).getDefiningOp<shlo::AddOp>();
  std::optional<int64_t> step = next ? getConstant(next.getRhs()) : std::nullopt;
  if (!first || !step || *step <= 0 || next.getLhs() != loop.getBody().getArgument(loop.counter) || *first >= *bound)
    return std::nullopt;
  loop.count = {*first, *step};
  loop.trips = (*bound - *first + *step - 1) / *step;
  return loop;
}

llvm::DenseMap<Value, Linear> tp::getLinearValues(const CountedLoop &loop, Linear counter) {
  llvm::DenseMap<Value, Linear> known;
  known[loop.getBody().getArgument(loop.counter)] = counter;
  auto get = [&](Value value) -> std::optional<Linear> {
    if (auto found = known.find(value); found != known.end())
      return found->second;
    std::optional<int64_t> constant = getConstant(value);
    return constant ? std::optional<Linear>({*constant, 0}) : std::nullopt;
  };
  for (Operation &op : loop.getBody()) {
    if (!isa<shlo::AddOp, shlo::SubtractOp, shlo::MulOp>(op) || !isScalarInteger(op.getResult(0)))
      continue;
    std::optional<Linear> a = get(op.getOperand(0)), b = get(op.getOperand(1));
    if (!a || !b || (isa<shlo::MulOp>(op) && a->step && b->step))
      continue;
    Linear value;
    if (isa<shlo::AddOp>(op))
      value = {a->base + b->base, a->step + b->step};
    else if (isa<shlo::SubtractOp>(op))
      value = {a->base - b->base, a->step - b->step};
    else
      value = {a->base * b->base, a->base * b->step + a->step * b->base};
    int64_t last;
    bool overflows = llvm::MulOverflow(value.step, loop.trips, last) || llvm::AddOverflow(last, value.base, last);
    if (!overflows && std::abs(last) <= kMost && std::abs(value.base) <= kMost && std::abs(value.step) <= kMost)
      known[op.getResult(0)] = value;
  }
  return known;
}
