//===- RematerialiserProgram.cpp - what could be computed twice ---------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rematerialiser.h"
#include "tp/Planner/Search/Problem.h"
#include "tp/Planner/OpCost.h"
#include "llvm/ADT/Hashing.h"

using namespace mlir;
using namespace tp;
using ValueId = Program::ValueId;

/// How far back the origin of a value is looked at to call two alike.
static constexpr unsigned kOriginDepth = 3;

/// Seconds of an op on one rank; none if it cannot run again.
std::optional<double> Rematerialiser::getSeconds(Operation *op) const {
  if (std::optional<CollectiveCall> call = getCollectiveCall(op))
    return isMemoryEffectFree(op) ? std::optional(costs.getSeconds(*call)) : std::nullopt;
  if (isa<LocalSliceOp>(op))
    return 0;
  const RuleInfo *info = rules.lookup(op);
  return info ? getRepeatedSeconds(op, info->rule, costs, ranks) : std::nullopt;
}

/// Bytes per rank of a value in memory.
double Rematerialiser::getBytes(ValueId value) const {
  const Program::Home &home = program.homes[program.values[value].home];
  return home.isRematerialised ? 0 : home.bytes / (home.isWhole ? 1 : ranks);
}

/// What the caller holds for all of the step.
void Rematerialiser::addReturned() {
  for (Value operand : getBlock().getTerminator()->getOperands())
    if (ValueId id = program.getValue(operand); id != Program::kNone && !isa<BlockArgument>(operand))
      infos[id].isReturned = true;
}

void Rematerialiser::addOp(Operation *op, unsigned point) {
  auto use = [&](Value value) {
    ValueId id = program.getValue(value);
    if (id == Program::kNone || value.getParentBlock() != &getBlock())
      return;
    if (Info &info = infos[id]; info.users.empty() || info.users.back() != point)
      info.users.push_back(point);
  };
  op->walk([&](Operation *inner) { llvm::for_each(inner->getOperands(), use); });
  ValueId id = program.getOnlyResult(op);
  if (id == Program::kNone)
    return;
  Info &info = infos[id];
  const RuleInfo *rule = rules.lookup(op);
  info.isCheap = rule && rule->isCheap;
  for (Value operand : op->getOperands())
    info.operands.push_back(program.getValue(operand));
  info.seconds = info.isFree || llvm::is_contained(info.operands, Program::kNone) ? std::nullopt : getSeconds(op);
}

/// The most that the values of control-flow ops' blocks take at once.
void Rematerialiser::addInnerPeaks(const Storage &storage) {
  search::UsageSum<double> usage(program.ops.size() + 1);
  for (ValueId id = 0; id < infos.size(); ++id) {
    Operation *op = program.values[id].value.getDefiningOp();
    Storage::Span span = storage.get(id);
    if (op && op->getBlock() != &getBlock() && !span.isEmpty())
      usage.add(span.begin, span.end, getBytes(id));
  }
  std::vector<double> inner = usage.take();
  innerBytes.resize(ops.size());
  unsigned point = 0;
  for (auto [time, entry] : llvm::enumerate(program.ops)) {
    if (entry.op->getBlock() == &getBlock())
      point = points.lookup(entry.op);
    innerBytes[point] = std::max(innerBytes[point], inner[time]);
  }
}

/// What the op at `point` makes, if that is computed, or seen, in ops that read it;
/// kNone for an op that writes to memory.
ValueId Rematerialiser::getComputedLater(unsigned point) const {
  ValueId made = program.getOnlyResult(ops[point]);
  return made != Program::kNone && !infos[made].isStored && !infos[made].uses.empty() ? made : Program::kNone;
}

/// Reads through what is computed, or seen, in other ops, last ones first.
void Rematerialiser::addUses() {
  for (ValueId id : llvm::reverse(values)) {
    Info &info = infos[id];
    for (unsigned point : info.users) {
      if (ValueId made = getComputedLater(point); made != Program::kNone)
        llvm::append_range(info.uses, infos[made].uses);
      else
        info.uses.push_back(point);
    }
    llvm::sort(info.uses);
    info.uses.erase(llvm::unique(info.uses), info.uses.end());
  }
}

void Rematerialiser::collect() {
  infos.resize(program.values.size());
  for (const Program::OpEntry &entry : program.ops)
    if (entry.kind == Program::OpKind::ruled)
      rules[entry.op] = program.nodes[entry.node].rule;
  addReturned();
  llvm::DenseSet<ValueId> returned;
  for (auto [id, info] : llvm::enumerate(infos))
    if (info.isReturned)
      returned.insert(id);
  Storage storage(program, returned);
  // A time of the program is one in the op of the main block that holds it.
  std::vector<unsigned> pointOfTime(program.ops.size() + 2, ops.size());
  for (auto [time, entry] : llvm::enumerate(program.ops))
    pointOfTime[time] = entry.op->getBlock() == &getBlock() ? points.lookup(entry.op) : pointOfTime[time - 1];
  auto addValue = [&](Value value, unsigned begin) {
    ValueId id = program.getValue(value);
    if (id == Program::kNone)
      return;
    values.push_back(id);
    Info &info = infos[id];
    Storage::Span span = storage.get(id);
    info.isFree = program.homes[program.values[id].home].isRematerialised || isa<BlockArgument>(value);
    info.isStored = storage.isStored(id);
    info.begin = begin;
    info.end = span.isEmpty() ? begin : pointOfTime[span.end - 1] + 1;
    info.bytes = info.isReturned || isa<BlockArgument>(value) || !span.isEmpty() ? getBytes(id) : 0;
  };
  for (BlockArgument argument : getBlock().getArguments())
    addValue(argument, 0);
  for (auto [index, op] : llvm::enumerate(ops)) {
    unsigned point = index;
    // What a loop carries is in the place of what went in.
    bool isControl = isa<ControlShardingOpInterface>(op);
    for (Value result : op->getResults()) {
      addValue(result, point + isControl);
      if (ValueId id = program.getValue(result); id != Program::kNone && program.invariants.contains(result))
        infos[id].bytes = 0;
    }
    addOp(op, point);
  }
  addInnerPeaks(storage);
  addUses();
}

uint64_t Rematerialiser::getOrigin(ValueId value, unsigned depth) const {
  Value self = program.values[value].value;
  llvm::hash_code hash = llvm::hash_value(self.getType().getAsOpaquePointer());
  Operation *op = self.getDefiningOp();
  if (!op || depth == 0)
    return hash;
  hash = llvm::hash_combine(hash, op->getName().getAsOpaquePointer(), op->getAttrDictionary().getAsOpaquePointer());
  for (ValueId operand : infos[value].operands)
    if (operand != Program::kNone)
      hash = llvm::hash_combine(hash, getOrigin(operand, depth - 1));
  return hash;
}

void Rematerialiser::findKinds() {
  llvm::DenseMap<uint64_t, unsigned> numbers;
  kinds.emplace_back(); // of what is no candidate: never chosen
  for (ValueId value : values) {
    if (!infos[value].seconds || infos[value].uses.empty())
      continue;
    auto [entry, inserted] = numbers.try_emplace(getOrigin(value, kOriginDepth), kinds.size());
    if (inserted)
      kinds.emplace_back();
    infos[value].kind = entry->second;
    kinds[entry->second].members.push_back(value);
  }
}
