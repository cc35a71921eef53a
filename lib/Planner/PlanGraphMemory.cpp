//===- PlanGraphMemory.cpp - from when to when values are alive ---------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fusion.h"
#include "PlanGraph.h"

using namespace mlir;
using namespace tp;
using ValueId = Program::ValueId;
using HomeId = Program::HomeId;

/// True for a value that a loop computes where its only user needs it.
bool PlanGraph::isFusedAway(ValueId value) const {
  if (producer[value] == kNone || variableOfHome[program.values[value].home] != kNone || uses[value].size() != 1)
    return false;
  const Use &use = uses[value].front();
  const StrategySet *user = use.variable == kNone ? nullptr : variables[use.variable].set;
  return isFused(*variables[producer[value]].set->rule, user ? user->rule : nullptr, use.time - definedAt[value]);
}

/// By value: the time after which it is needed no more.
std::vector<unsigned> PlanGraph::getEnds() const {
  // What comes from outside is needed until a loop's last op; what a loop carries,
  // too.
  llvm::DenseMap<Operation *, unsigned> lastInside;
  Operation *main = program.main;
  for (auto [time, entry] : llvm::enumerate(program.ops))
    for (Operation *outer = entry.op; outer != main; outer = outer->getParentOp())
      lastInside[outer] = time;
  auto getEnd = [&](Value value, unsigned time) {
    for (Operation *user = program.ops[time].op; user != main; user = user->getParentOp())
      if (user->getBlock() == value.getParentBlock())
        return lastInside.lookup(user) + 1;
    return time + 1;
  };
  std::vector<unsigned> ends(program.values.size());
  for (ValueId value = 0; value < ends.size(); ++value) {
    Value self = program.values[value].value;
    ends[value] = definedAt[value] + 1;
    if (Operation *op = self.getDefiningOp(); op && isa<ControlShardingOpInterface>(op))
      ends[value] = std::max(lastInside.lookup(op) + 1, ends[value] + 1);
    for (const Use &use : uses[value])
      ends[value] =
          std::max(ends[value],
                   isa<ControlShardingOpInterface>(program.ops[use.time].op) ? use.time + 1 : getEnd(self, use.time));
  }
  return ends;
}

void PlanGraph::addResidencies() {
  // Arguments and results are the caller's memory, for all of the step.
  func::FuncOp main = program.main;
  Operation *terminator = main.getBody().front().getTerminator();
  llvm::DenseSet<ValueId> counted;
  for (auto [operand, home] : llvm::zip_equal(terminator->getOperands(), resultHomes)) {
    ValueId value = program.getValue(operand);
    if (home == Program::kNone || isa<BlockArgument>(operand))
      continue;
    residencies.push_back({variableOfHome[home], 0, timeCount, kNone, value});
    if (home == program.values[value].home)
      counted.insert(value);
  }
  std::vector<unsigned> ends = getEnds();
  for (ValueId value = 0; value < program.values.size(); ++value) {
    HomeId home = program.values[value].home;
    Value self = program.values[value].value;
    if (program.homes[home].isRematerialised || isFusedAway(value) || counted.contains(value))
      continue;
    unsigned begin = definedAt[value], end = ends[value];
    if (auto argument = dyn_cast<BlockArgument>(self)) {
      if (argument.getOwner() != &main.getBody().front())
        continue; // where it comes from counts
      begin = 0, end = timeCount;
    } else if (producer[value] != kNone &&
               program.isInPlace(self.getDefiningOp(), variables[producer[value]].set->rule->rule)) {
      continue;
    } else if (isa<ControlShardingOpInterface>(self.getDefiningOp())) {
      // What a loop carries is in the place of what went in. (What it only passes
      // on may be there in another layout, too.)
      ++begin;
    }
    if (unsigned waits = variableOfHome[home]; waits != kNone)
      residencies.push_back({waits, begin, end, kNone, value});
    else
      residencies.push_back({producer[value], begin, end, producedTensor[value], value});
  }
}

std::vector<int64_t> PlanGraph::getBytes(const Residency &residency) const {
  const Variable &variable = variables[residency.variable];
  std::vector<int64_t> bytes;
  RankedTensorType type =
      residency.tensor == kNone ? program.homes[variable.home].type : variable.set->types[residency.tensor];
  for (LayoutId layout : getLayouts(residency.variable, residency.tensor)) {
    int64_t product = getElementBytes(type.getElementType());
    for (auto [split, size] : llvm::zip_equal(table.getLayout(layout).dims, type.getShape()))
      product *= table.get(split, size).getLocalSize();
    bytes.push_back(product);
  }
  return bytes;
}

Value PlanGraph::getValue(const Residency &residency) const { return program.values[residency.value].value; }
