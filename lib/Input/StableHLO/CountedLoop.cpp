//===- CountedLoop.cpp - loops whose iterations have numbers --------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/StableHLO/CountedLoop.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// Numbers beyond are not followed, so that sums and products of them fit.
static constexpr int64_t kMost = int64_t(1) << 30;

static std::optional<int64_t> getConstant(Value value) {
  DenseIntElementsAttr elements;
  if (!matchPattern(value, m_Constant(&elements)) || !elements.isSplat())
    return std::nullopt;
  return elements.getSplatValue<APInt>().trySExtValue();
}

std::optional<CountedLoop> CountedLoop::get(shlo::WhileOp op) {
  Block &body = op.getBody().front(), &condition = op.getCond().front();
  auto compare = condition.getTerminator()->getOperand(0).getDefiningOp<shlo::CompareOp>();
  if (!compare || compare.getComparisonDirection() != shlo::ComparisonDirection::LT)
    return std::nullopt;
  auto counter = dyn_cast<BlockArgument>(compare.getLhs());
  if (!counter || counter.getOwner() != &condition)
    return std::nullopt;
  unsigned number = counter.getArgNumber();
  auto type = dyn_cast<IntegerType>(getElementTypeOrSelf(counter.getType()));
  auto add = body.getTerminator()->getOperand(number).getDefiningOp<shlo::AddOp>();
  if (!type || !type.isSignless() || type.getWidth() > 64 || type.isInteger(1) || !add)
    return std::nullopt;
  BlockArgument own = body.getArgument(number);
  std::optional<int64_t> first = getConstant(op->getOperand(number)), bound = getConstant(compare.getRhs()),
                         step = add.getLhs() == own   ? getConstant(add.getRhs())
                                : add.getRhs() == own ? getConstant(add.getLhs())
                                                      : std::nullopt;
  if (!first || !bound || !step || *step <= 0)
    return std::nullopt;
  if (std::max({std::abs(*first), std::abs(*bound), *step}) >= int64_t(1) << (type.getWidth() - 2))
    return std::nullopt;
  int64_t trips = std::max<int64_t>(llvm::divideCeilSigned(*bound - *first, *step), 0);
  return CountedLoop{op, number, {*first, *step}, trips};
}

std::optional<CountedLoop> CountedLoop::getPlain(shlo::WhileOp op) {
  return op->getDiscardableAttrs().empty() ? get(op) : std::nullopt;
}

/// True for a scalar integer that holds kMost.
static bool isWide(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.getRank() == 0 && type.getElementType().isSignlessInteger() &&
         type.getElementTypeBitWidth() >= 32;
}

llvm::DenseMap<Value, Linear> tp::getLinearValues(const CountedLoop &loop, Linear counter, int64_t trips) {
  llvm::DenseMap<Value, Linear> known;
  if (!isWide(loop.getBody().getArgument(loop.counter)))
    return known;
  known[loop.getBody().getArgument(loop.counter)] = counter;
  auto get = [&](Value value) -> std::optional<Linear> {
    if (auto found = known.find(value); found != known.end())
      return found->second;
    std::optional<int64_t> constant = isWide(value) ? getConstant(value) : std::nullopt;
    return constant && std::abs(*constant) <= kMost ? std::optional<Linear>({*constant, 0}) : std::nullopt;
  };
  for (Operation &op : loop.getBody()) {
    if (!isa<shlo::AddOp, shlo::SubtractOp, shlo::MulOp>(op) || !isWide(op.getResult(0)))
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
    bool overflows = llvm::MulOverflow(value.step, trips, last) || llvm::AddOverflow(last, value.base, last);
    if (!overflows && std::abs(last) <= kMost && std::abs(value.base) <= kMost && std::abs(value.step) <= kMost)
      known[op.getResult(0)] = value;
  }
  return known;
}

static ArrayRef<int64_t> getShape(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

/// The dimension along which `part` is one row of `whole`, which it has whole in all
/// others; none if it is something else.
static std::optional<unsigned> getRowDim(ArrayRef<int64_t> whole, ArrayRef<int64_t> part) {
  std::optional<unsigned> dim;
  for (unsigned d = 0; d < whole.size(); ++d) {
    if (whole[d] == part[d])
      continue;
    if (dim || part[d] != 1)
      return std::nullopt;
    dim = d;
  }
  return dim;
}

bool tp::isInside(Linear place, int64_t trips, int64_t size) {
  int64_t last = place.base + place.step * (trips - 1);
  return std::min(place.base, last) >= 0 && std::max(place.base, last) < size;
}

std::map<unsigned, Stack> tp::findStacks(const CountedLoop &loop) {
  llvm::DenseMap<Value, Linear> known = getLinearValues(loop, loop.count, loop.trips);
  std::map<unsigned, Stack> stacks;
  for (unsigned carried = 0; carried < loop.getBody().getNumArguments(); ++carried) {
    auto update = loop.getNext(carried).getDefiningOp<shlo::DynamicUpdateSliceOp>();
    if (!update || update.getOperand() != loop.getBody().getArgument(carried))
      continue;
    ArrayRef<int64_t> shape = getShape(update.getOperand());
    std::optional<unsigned> dim = getRowDim(shape, getShape(update.getUpdate()));
    if (!dim)
      continue;
    // Of the other dimensions all is written, wherever it is asked to begin.
    auto place = known.find(update.getStartIndices()[*dim]);
    // Inside, so that no start is clamped.
    if (place != known.end() && place->second.step != 0 && isInside(place->second, loop.trips, shape[*dim]))
      stacks[carried] = {update.getUpdate(), *dim, place->second};
  }
  return stacks;
}
