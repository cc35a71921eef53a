//===- PlanGraphMemory.cpp - from when to when values are alive ---------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanGraph.h"
#include "Storage.h"

using namespace mlir;
using namespace tp;
using ValueId = Program::ValueId;
using HomeId = Program::HomeId;

llvm::DenseSet<ValueId> PlanGraph::getCallers() const {
  func::FuncOp main = program.main;
  llvm::DenseSet<ValueId> callers;
  for (auto [operand, home] : llvm::zip_equal(main.getBody().front().getTerminator()->getOperands(), resultHomes))
    if (home != Program::kNone && !isa<BlockArgument>(operand))
      callers.insert(program.getValue(operand));
  return callers;
}

void PlanGraph::addResidencies(const Storage &storage, const llvm::DenseSet<ValueId> &callers) {
  // Arguments and results are the caller's memory, for all of the step.
  func::FuncOp main = program.main;
  Operation *terminator = main.getBody().front().getTerminator();
  for (auto [operand, home] : llvm::zip_equal(terminator->getOperands(), resultHomes))
    if (ValueId value = program.getValue(operand); callers.contains(value) && home != Program::kNone)
      residencies.push_back({variableOfHome[home], 0, timeCount, kNone, value});
  for (ValueId value = 0; value < program.values.size(); ++value) {
    HomeId home = program.values[value].home;
    Value self = program.values[value].value;
    if (program.homes[home].isRematerialised || callers.contains(value))
      continue;
    Storage::Span span = storage.get(value);
    if (auto argument = dyn_cast<BlockArgument>(self)) {
      if (argument.getOwner() != &main.getBody().front())
        continue; // where it comes from counts
      span = {0, timeCount};
    }
    if (span.isEmpty())
      continue;
    if (unsigned waits = variableOfHome[home]; waits != kNone)
      residencies.push_back({waits, span.begin, span.end, kNone, value});
    else
      addPassed(storage, value, span);
  }
}

/// What ops need while they run, beside operands and results.
void PlanGraph::addScratch() {
  for (auto [time, entry] : llvm::enumerate(program.ops)) {
    unsigned variable = entry.kind == Program::OpKind::ruled ? variableOfNode[entry.node] : kNone;
    if (variable != kNone && llvm::any_of(variables[variable].set->strategies,
                                          [](const OpStrategy &strategy) { return strategy.scratchBytes > 0; }))
      residencies.push_back(
          {variable, unsigned(time), unsigned(time) + 1, kScratch, program.getValue(entry.op->getResult(0))});
  }
}

/// A value with one user: in the layout in which it is made until the user stands in
/// the program, where it is resharded; then, if it is read later, through what is
/// computed in its readers, in the layout in which each of those takes it.
void PlanGraph::addPassed(const Storage &storage, ValueId value, Storage::Span span) {
  auto getCount = [&](ValueId id) { return program.homes[program.values[id].home].type.getNumElements(); };
  unsigned variable = producer[value], tensor = producedTensor[value], begin = span.begin;
  for (ValueId read = value; read != Program::kNone && uses[read].size() == 1;) {
    const Use &use = uses[read].front();
    if (use.time + 1 >= span.end || use.variable == kNone || !variables[use.variable].set)
      break;
    if (use.time + 1 > begin)
      residencies.push_back({variable, begin, use.time + 1, tensor, value});
    begin = std::max(begin, use.time + 1);
    variable = use.variable;
    tensor = use.operand;
    read = program.getOnlyResult(program.ops[use.time].op);
    // What a broadcast makes is larger.
    if (read == Program::kNone || storage.isStored(read) || getCount(read) > getCount(value))
      break;
  }
  residencies.push_back({variable, begin, span.end, tensor, value});
}

std::vector<int64_t> PlanGraph::getBytes(const Residency &residency) const {
  const Variable &variable = variables[residency.variable];
  std::vector<int64_t> bytes;
  if (residency.tensor == kScratch) {
    for (const OpStrategy &strategy : variable.set->strategies)
      bytes.push_back(strategy.scratchBytes);
    return bytes;
  }
  RankedTensorType type =
      residency.tensor == kNone ? program.homes[variable.home].type : variable.set->types[residency.tensor];
  for (LayoutId layout : getLayouts(residency.variable, residency.tensor)) {
    int64_t product = getElementBytes(type.getElementType());
    for (auto [split, size] : llvm::zip_equal(table.getLayout(layout).dims, type.getShape()))
      product *= table.get(split, size).getLocalSize();
    bytes.push_back(bytes.size() < variable.firstInPlace ? product : 0);
  }
  return bytes;
}

Value PlanGraph::getValue(const Residency &residency) const { return program.values[residency.value].value; }
