//===- RematerialiserProgram.cpp - what could be computed twice ---------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fusion.h"
#include "Rematerialiser.h"
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
  const RuleInfo *info = rules.lookup(op);
  return info ? getRepeatedSeconds(op, info->rule, costs, ranks) : std::nullopt;
}

/// Bytes per rank of a value in memory.
double Rematerialiser::getBytes(ValueId value) const {
  const Program::Home &home = program.homes[program.values[value].home];
  return home.isRematerialised ? 0 : home.bytes / (home.isWhole ? 1 : ranks);
}

/// The most that the values of a control-flow op's blocks take at once.
double Rematerialiser::getInnerPeak(Operation *op) const {
  double peak = 0;
  for (Region &region : op->getRegions())
    for (Block &block : region) {
      llvm::DenseMap<Operation *, unsigned> numbers;
      for (auto [number, inner] : llvm::enumerate(block))
        numbers[&inner] = number;
      llvm::DenseMap<Operation *, double> freed;
      double live = 0, most = 0;
      for (Operation &inner : block) {
        double own = isa<ControlShardingOpInterface>(inner) ? getInnerPeak(&inner) : 0;
        for (Value result : inner.getResults()) {
          ValueId value = program.getValue(result);
          if (value == Program::kNone || result.use_empty())
            continue;
          Operation *last = &inner;
          for (Operation *user : result.getUsers()) {
            user = block.findAncestorOpInBlock(*user);
            last = numbers.lookup(last) < numbers.lookup(user) ? user : last;
          }
          const RuleInfo *rule = rules.lookup(&inner);
          if (rule && program.isInPlace(&inner, rule->rule))
            continue;
          if (rule && result.hasOneUse() &&
              tp::isFused(*rule, rules.lookup(last), numbers.lookup(last) - numbers.lookup(&inner)))
            continue;
          live += getBytes(value);
          freed[last] += getBytes(value);
        }
        most = std::max(most, live + own);
        live -= freed.lookup(&inner);
      }
      peak = std::max(peak, most);
    }
  return peak;
}

/// Control flow: its blocks, and results that are in the place of what went in.
void Rematerialiser::addControl(Operation *op, unsigned point) {
  innerBytes[point] = getInnerPeak(op);
  for (Value result : op->getResults()) {
    ValueId id = program.getValue(result);
    if (id == Program::kNone)
      continue;
    infos[id].begin = point + 1;
    if (program.invariants.contains(result))
      infos[id].bytes = 0;
  }
}

void Rematerialiser::collect() {
  infos.resize(program.values.size());
  for (const Program::OpEntry &entry : program.ops)
    if (entry.kind == Program::OpKind::ruled)
      rules[entry.op] = program.nodes[entry.node].rule;
  auto addValue = [&](Value value) {
    ValueId id = program.getValue(value);
    if (id == Program::kNone)
      return;
    values.push_back(id);
    const Program::Home &home = program.homes[program.values[id].home];
    infos[id].bytes = getBytes(id);
    infos[id].isFree = home.isRematerialised || isa<BlockArgument>(value);
  };
  for (BlockArgument argument : getBlock().getArguments())
    addValue(argument);
  for (auto [index, op] : llvm::enumerate(ops)) {
    unsigned point = index;
    auto use = [&](Value value) {
      ValueId id = program.getValue(value);
      if (id == Program::kNone || value.getParentBlock() != &getBlock())
        return;
      Info &info = infos[id];
      if (info.uses.empty() || info.uses.back() != point)
        info.uses.push_back(point);
      info.isReturned |= op->hasTrait<OpTrait::IsTerminator>();
    };
    op->walk([&](Operation *inner) { llvm::for_each(inner->getOperands(), use); });
    for (Value result : op->getResults()) {
      addValue(result);
      if (ValueId id = program.getValue(result); id != Program::kNone)
        infos[id].begin = point;
    }
    innerBytes.push_back(0);
    if (isa<ControlShardingOpInterface>(op))
      addControl(op, point);
    ValueId id = op->getNumResults() == 1 ? program.getValue(op->getResult(0)) : Program::kNone;
    if (id == Program::kNone)
      continue;
    Info &info = infos[id];
    const RuleInfo *rule = rules.lookup(op);
    info.isCheap = rule && rule->isCheap;
    info.seconds = info.isFree ? std::nullopt : getSeconds(op);
    if (!info.seconds)
      continue;
    for (Value operand : op->getOperands())
      info.operands.push_back(program.getValue(operand));
    if (llvm::is_contained(info.operands, Program::kNone)) {
      info.seconds.reset();
      info.operands.clear();
    }
  }
}

uint64_t Rematerialiser::getOrigin(ValueId value, unsigned depth) const {
  Value self = program.values[value].value;
  llvm::hash_code hash = llvm::hash_value(self.getType().getAsOpaquePointer());
  Operation *op = self.getDefiningOp();
  if (!op || depth == 0)
    return hash;
  hash = llvm::hash_combine(hash, op->getName().getAsOpaquePointer(), op->getAttrDictionary().getAsOpaquePointer());
  for (ValueId operand : infos[value].operands)
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
