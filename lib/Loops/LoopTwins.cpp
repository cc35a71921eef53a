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

/// From the first read of a stack.
bool LoopTwins::findOrder() {
  llvm::DenseMap<Value, Linear> known = getLinearValues(later, later.count);
  for (Operation &op : later.getBody()) {
    auto read = dyn_cast<shlo::DynamicSliceOp>(op);
    auto argument = read ? dyn_cast<BlockArgument>(read.getOperand()) : nullptr;
    if (!argument || argument.getOwner() != &later.getBody() || !later.isInvariant(argument.getArgNumber()))
      continue;
    auto stack = dyn_cast<OpResult>(later.op->getOperand(argument.getArgNumber()));
    if (!stack || stack.getOwner() != earlier.op.getOperation() || !stacks.contains(stack.getResultNumber()))
      continue;
    const Stack &written = stacks.at(stack.getResultNumber());
    auto place = known.find(read.getStartIndices()[written.dim]);
    if (place == known.end() || earlier.trips != later.trips)
      continue;
    // written.place of iteration k is the place that iteration m reads.
    auto [base, step] = place->second;
    int64_t offset = base - written.place.base;
    if (step == written.place.step && offset == 0)
      order = {0, 1};
    else if (step == -written.place.step && offset == written.place.step * (earlier.trips - 1))
      order = {earlier.trips - 1, -1};
    else
      continue;
    return true;
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
  auto stack =
      found == numbers.end() || !firsts[found->second] ? OpResult() : dyn_cast<OpResult>(firsts[found->second]);
  if (!stack || stack.getOwner() != earlier.op.getOperation() || !stacks.contains(stack.getResultNumber()))
    return std::nullopt;
  const Stack &written = stacks.at(stack.getResultNumber());
  if (op.getResult().getType() != written.row.getType() ||
      getLinear(op.getStartIndices()[written.dim]) != written.place)
    return std::nullopt;
  return getNumber(written.row);
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
  for (auto [value, integer] : getLinearValues(loop, counter))
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
    if (&op != earlier.op.getOperation()) {
      numberOp(op);
      continue;
    }
    numberBody(earlier, earlier.count);
    for (OpResult result : op.getResults())
      if (earlier.isInvariant(result.getResultNumber()))
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
