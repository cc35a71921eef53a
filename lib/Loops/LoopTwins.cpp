//===- LoopTwins.cpp - what two loops compute alike -----------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopTwins.h"
#include "tp/Sharding/ShardingRule.h"
#include "mlir/IR/OperationSupport.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/Hashing.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// What an op only reads in another shape, row-major order as it is; null if it does
/// something else.
static Value getReshaped(Operation &op) {
  if (isa<shlo::ReshapeOp>(op))
    return op.getOperand(0);
  auto broadcast = dyn_cast<shlo::BroadcastInDimOp>(op);
  if (!broadcast || !llvm::is_sorted(broadcast.getBroadcastDimensions()) ||
      llvm::product_of(cast<ShapedType>(op.getOperand(0).getType()).getShape()) !=
          llvm::product_of(cast<ShapedType>(op.getResult(0).getType()).getShape()))
    return nullptr;
  return op.getOperand(0);
}

std::optional<Linear> LoopTwins::getLinear(Value value) const {
  auto found = linear.find(value);
  return found == linear.end() ? std::nullopt : std::optional(found->second);
}

/// True if a loop of `trips` iterations never has `place` where one of `otherTrips` has
/// `other`; both have at least one.
static bool areApart(Linear place, int64_t trips, Linear other, int64_t otherTrips) {
  auto getEnds = [](Linear linear, int64_t count) {
    return std::minmax({linear.base, linear.base + linear.step * (count - 1)});
  };
  auto [first, last] = getEnds(place, trips);
  auto [otherFirst, otherLast] = getEnds(other, otherTrips);
  return last < otherFirst || otherLast < first;
}

OpResult LoopTwins::findStack(Value value, Linear place, int64_t trips) const {
  for (auto result = dyn_cast_or_null<OpResult>(value); result; result = dyn_cast_or_null<OpResult>(value)) {
    unsigned carried = result.getResultNumber();
    if (result.getOwner() == shlo::WhileOp(earlier.op).getOperation())
      return stacks.contains(carried) ? result : OpResult();
    auto other = dyn_cast<shlo::WhileOp>(result.getOwner());
    std::optional<CountedLoop> loop = other ? CountedLoop::get(other) : std::nullopt;
    if (!loop)
      return {};
    if (!loop->isInvariant(carried) && loop->trips > 0) {
      std::map<unsigned, Stack> written = findStacks(*loop);
      auto found = written.find(carried);
      if (found == written.end() || !areApart(place, trips, found->second.place, loop->trips))
        return {};
    }
    value = other->getOperand(carried);
  }
  return {};
}

/// From the first read of a stack.
bool LoopTwins::findOrder() {
  llvm::DenseMap<Value, Linear> known = getLinearValues(later, later.count, later.trips);
  for (Operation &op : later.getBody()) {
    auto read = dyn_cast<shlo::DynamicSliceOp>(op);
    auto argument = read ? dyn_cast<BlockArgument>(read.getOperand()) : nullptr;
    if (!argument || argument.getOwner() != &later.getBody() || !later.isInvariant(argument.getArgNumber()))
      continue;
    for (const auto &[carried, written] : stacks) {
      if (read.getResult().getType() != written.row.getType())
        continue;
      auto place = known.find(read.getStartIndices()[written.dim]);
      if (place == known.end() || findStack(later.op->getOperand(argument.getArgNumber()), place->second,
                                            later.trips) != earlier.op->getResult(carried))
        continue;
      // written.place of iteration k is the place that iteration m reads.
      int64_t step = place->second.step / written.place.step;
      int64_t first = (place->second.base - written.place.base) / written.place.step;
      order = {first, step};
      bool isExact = std::abs(step) == 1 && place->second.step == step * written.place.step &&
                     place->second.base == written.place.base + first * written.place.step;
      if (isExact && isInside(order, later.trips, earlier.trips))
        return true;
    }
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

unsigned LoopTwins::getNumber(Value value) {
  auto [entry, inserted] = numbers.try_emplace(value, firsts.size());
  if (inserted)
    roots.push_back(firsts.size()), firsts.push_back(value);
  return entry->second;
}

unsigned LoopTwins::getNumber(Linear integer, Type type) {
  auto [entry, inserted] = integers.try_emplace({integer, type.getAsOpaquePointer()}, firsts.size());
  if (inserted)
    roots.push_back(firsts.size()), firsts.push_back(nullptr); // nobody's twin: it costs nothing
  return entry->second;
}

/// What the earlier loop wrote in the place that is read.
std::optional<unsigned> LoopTwins::readStack(shlo::DynamicSliceOp op) {
  auto found = numbers.find(op.getOperand());
  if (found == numbers.end())
    return std::nullopt;
  for (const auto &[carried, written] : stacks)
    if (op.getResult().getType() == written.row.getType() &&
        getLinear(op.getStartIndices()[written.dim]) == written.place &&
        findStack(firsts[found->second], written.place, earlier.trips) == earlier.op->getResult(carried))
      return getNumber(written.row);
  return std::nullopt;
}

void LoopTwins::numberReshape(Value from, Value result) {
  unsigned root = roots[getNumber(from)];
  if (firsts[root] && firsts[root].getType() == result.getType())
    return set(result, root);
  auto [entry, inserted] = reshapes.try_emplace({root, result.getType().getAsOpaquePointer()}, firsts.size());
  set(result, entry->second);
  if (inserted)
    firsts.push_back(result), roots.push_back(root);
}

bool LoopTwins::areEqual(Operation &a, Operation &b) {
  llvm::DenseMap<Value, Value> inner; // of their regions
  auto check = [&](Value x, Value y) {
    auto known = inner.find(x);
    return success(known != inner.end() ? known->second == y : getNumber(x) == getNumber(y));
  };
  auto mark = [&](Value x, Value y) { inner[x] = y; };
  return OperationEquivalence::isEquivalentTo(&a, &b, check, mark, OperationEquivalence::IgnoreLocations);
}

void LoopTwins::numberOp(Operation &op) {
  if (op.getNumResults() == 1)
    if (auto integer = linear.find(op.getResult(0)); integer != linear.end())
      return set(op.getResult(0), getNumber(integer->second, op.getResult(0).getType()));
  if (isa<shlo::OptimizationBarrierOp>(op)) {
    for (OpResult result : op.getResults())
      set(result, getNumber(op.getOperand(result.getResultNumber())));
    return;
  }
  if (auto read = dyn_cast<shlo::DynamicSliceOp>(op))
    if (std::optional<unsigned> number = readStack(read))
      return set(read, *number);
  if (Value from = getReshaped(op))
    return numberReshape(from, op.getResult(0));
  // Control flow has values of its own, which are not followed.
  if (!isMemoryEffectFree(&op) || isa<ControlShardingOpInterface>(op))
    return;
  size_t hash = llvm::hash_combine(op.getName().getAsOpaquePointer(), op.getNumResults());
  for (Value operand : op.getOperands())
    hash = llvm::hash_combine(hash, getNumber(operand));
  auto [begin, end] = ops.equal_range(hash);
  for (auto it = begin; it != end; ++it)
    if (areEqual(op, *it->second)) {
      for (auto [result, twin] : llvm::zip_equal(op.getResults(), it->second->getResults()))
        set(result, getNumber(twin));
      return;
    }
  ops.emplace(hash, &op);
}

void LoopTwins::numberBody(const CountedLoop &loop, Linear counter) {
  for (auto [value, integer] : getLinearValues(loop, counter, earlier.trips))
    linear[value] = integer;
  for (BlockArgument argument : loop.getBody().getArguments())
    if (unsigned carried = argument.getArgNumber(); carried == loop.counter)
      set(argument, getNumber(counter, argument.getType()));
    else if (loop.isInvariant(carried))
      set(argument, getNumber(shlo::WhileOp(loop.op)->getOperand(carried)));
  for (Operation &op : loop.getBody().without_terminator())
    numberOp(op);
}

void LoopTwins::numberAll() {
  for (Operation &op : *later.op->getBlock()) {
    if (&op == later.op.getOperation())
      break;
    auto between = dyn_cast<shlo::WhileOp>(op);
    std::optional<CountedLoop> loop = between ? CountedLoop::get(between) : std::nullopt;
    if (!loop) {
      numberOp(op);
      continue;
    }
    if (&op == earlier.op.getOperation())
      numberBody(earlier, earlier.count);
    for (OpResult result : op.getResults())
      if (loop->isInvariant(result.getResultNumber()))
        set(result, getNumber(op.getOperand(result.getResultNumber())));
  }
  // Iteration m of the later loop is iteration k = order.base + order.step * m, where
  // order.step is 1 or -1.
  int64_t step = later.count.step * order.step;
  numberBody(later, {later.count.base - step * order.base, step});
}

std::optional<LoopTwins> LoopTwins::get(const CountedLoop &earlier, const CountedLoop &later) {
  LoopTwins twins(earlier, later);
  twins.stacks = findStacks(earlier);
  if (twins.stacks.empty() || !twins.findOrder())
    return std::nullopt;
  twins.numberAll();
  return twins;
}

Value LoopTwins::getTwin(Value value) const {
  auto found = numbers.find(value);
  Value first = found == numbers.end() ? Value() : firsts[found->second];
  bool isOwn = first && later.op->isAncestor(first.getParentRegion()->getParentOp());
  return isOwn ? Value() : first;
}

std::vector<LoopTwins> tp::findTwins(func::FuncOp main) {
  std::vector<LoopTwins> all;
  llvm::DenseMap<Block *, SmallVector<CountedLoop>> before;
  main.walk<WalkOrder::PreOrder>([&](shlo::WhileOp op) {
    std::optional<CountedLoop> loop = CountedLoop::getPlain(op);
    if (!loop || loop->trips == 0)
      return;
    for (const CountedLoop &earlier : before[op->getBlock()])
      if (std::optional<LoopTwins> twins = LoopTwins::get(earlier, *loop))
        all.push_back(std::move(*twins));
    before[op->getBlock()].push_back(*loop);
  });
  return all;
}
