//===- HomeLayouts.cpp - where each value lies by default -----------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HomeLayouts.h"

using namespace mlir;
using namespace tp;

HomeLayouts::HomeLayouts(const Program &program, SplitTable &table, Explain explain)
    : program(program), table(table), explain(explain), steps({{SplitTable::kWhole, 0, 0}}), last(program.dimCount, 0),
      closed(program.dimCount), queued(program.nodes.size()) {
  for (const Program::Home &home : program.homes)
    if (home.isWhole)
      closed.set(home.firstDim, home.firstDim + home.type.getRank());
}

SmallVector<SplitId, 4> HomeLayouts::getSplits(HomeId home) const {
  SmallVector<SplitId, 4> splits;
  for (int64_t dim = 0, rank = program.homes[home].type.getRank(); dim < rank; ++dim)
    splits.push_back(getSplit(home, dim));
  return splits;
}

SmallVector<SplitId, 4> HomeLayouts::getOtherSplits(HomeId home, unsigned dim) const {
  SmallVector<SplitId, 4> splits = getSplits(home);
  splits[dim] = SplitTable::kWhole;
  return splits;
}

void HomeLayouts::set(HomeId home, unsigned dim, SplitId split, unsigned priority) {
  unsigned &step = last[program.homes[home].firstDim + dim];
  steps.push_back({split, priority, step});
  step = steps.size() - 1;
  enqueue(home);
}

void HomeLayouts::enqueue(HomeId home) {
  for (unsigned node : program.getNodes(home)) {
    if (queued[node])
      continue;
    queued.set(node);
    (program.nodes[node].rule->isCheap ? cheap : others).push(node);
  }
}

void HomeLayouts::seed(HomeId home, LayoutAttr layout, unsigned priority, StringRef cause) {
  const Program::Home &info = program.homes[home];
  for (auto [index, attr, size] : llvm::enumerate(layout.getDims(), info.type.getShape())) {
    unsigned dim = index, id = info.firstDim + dim;
    if (closed[id])
      continue;
    if (!attr.getOpen())
      closed.set(id);
    FailureOr<DimSplit> wanted = DimSplit::get(attr, size, table.getMesh());
    assert(succeeded(wanted) && "the layout was checked");
    SplitId before = getSplit(home, dim);
    SplitId split = table.dropOverlapping(table.intern(*wanted), getOtherSplits(home, dim));
    if (split != before && table.isPrefix(before, split))
      set(home, dim, split, priority);
  }
}

void HomeLayouts::propagate() {
  while (!cheap.empty() || !others.empty()) {
    Queue &queue = cheap.empty() ? others : cheap;
    unsigned node = queue.top();
    queue.pop();
    queued.reset(node);
    visit(node);
  }
}

void HomeLayouts::contribute(FactorState &state, SplitId split, unsigned priority, double bytes, unsigned tensor,
                             unsigned dim) {
  if (split == SplitTable::kWhole || state.split == split) {
    if (split != SplitTable::kWhole)
      state.priority = std::min(state.priority, priority);
    return;
  }
  if (state.split == SplitTable::kWhole && !state.conflict) {
    state = {split, priority, bytes, tensor, dim, false};
    return;
  }
  if (table.isPrefix(split, state.split))
    return;
  if (table.isPrefix(state.split, split) && !state.conflict) {
    state = {split, priority, bytes, tensor, dim, false};
    return;
  }
  // They disagree: the earlier seed decides, or what both have in common.
  if (priority > state.priority)
    return;
  bool common = priority == state.priority;
  if (common)
    split = table.commonPrefix(split, state.split);
  state = {split, priority, bytes, tensor, dim, common};
}

void HomeLayouts::trimForOperands() {
  for (FactorState &state : factors) {
    SmallVector<SplitId, 4> taken;
    for (const FactorState &other : factors)
      if (other.split != SplitTable::kWhole && other.priority < state.priority)
        taken.push_back(other.split);
    state.ofOperands = table.dropOverlapping(state.split, taken);
  }
}

void HomeLayouts::visit(unsigned index) {
  const Program::Node &node = program.nodes[index];
  const RuleInfo &rule = *node.rule;
  ArrayRef<HomeId> tensors = program.getTensors(node);
  factors.assign(rule.rule.factors.size(), FactorState());
  bool any = false;
  for (auto [tensor, home] : llvm::enumerate(tensors)) {
    if (home == Program::kNone || program.homes[home].isRematerialised)
      continue;
    for (auto [dim, dimFactors] : llvm::enumerate(rule.getTensor(tensor))) {
      const Step &step = steps[getLastStep(home, dim)];
      if (step.split == SplitTable::kWhole || dimFactors.empty())
        continue;
      SmallVector<SplitId, 2> parts = decomposeDim(table, rule, tensor, dim, step.split);
      for (auto [follower, part] : llvm::zip(dimFactors, parts)) {
        unsigned factor = rule.rule.getLeader(follower);
        if (rule.rule.factors[factor].kind == FactorKind::whole)
          continue;
        contribute(factors[factor], part, step.priority, program.homes[home].bytes, tensor, dim);
        any = true;
      }
    }
  }
  if (!any)
    return;
  trimForOperands();
  for (auto [tensor, home] : llvm::enumerate(tensors))
    if (home != Program::kNone && !program.homes[home].isRematerialised)
      writeBack(index, tensor);
}

std::string HomeLayouts::getPlace(const Program::Node &node, unsigned tensor, unsigned dim) const {
  unsigned operands = node.rule->rule.operands.size();
  std::string place = "dimension " + std::to_string(dim) + " of ";
  if (node.isLink)
    return place + (tensor == 0 ? "what is passed" : "what control flow ties to it");
  return place +
         (tensor < operands ? "operand #" + std::to_string(tensor) : "result #" + std::to_string(tensor - operands));
}

void HomeLayouts::writeBack(unsigned index, unsigned tensor) {
  const Program::Node &node = program.nodes[index];
  const RuleInfo &rule = *node.rule;
  HomeId home = program.getTensors(node)[tensor];
  unsigned firstDim = program.homes[home].firstDim;

  struct Change {
    unsigned dim;
    SplitId split;
    const FactorState *reason;
  };
  SmallVector<Change, 4> changes;
  for (auto [d, dimFactors] : llvm::enumerate(rule.getTensor(tensor))) {
    unsigned dim = d;
    if (dimFactors.empty() || closed[firstDim + dim])
      continue;
    SplitId before = getSplit(home, dim);
    SmallVector<SplitId, 2> grown = decomposeDim(table, rule, tensor, dim, before);
    if (grown.empty())
      continue;
    const FactorState *reason = nullptr;
    for (auto [factor, part] : llvm::zip(dimFactors, grown)) {
      const FactorState &state = factors[rule.rule.getLeader(factor)];
      SplitId wanted = rule.isResult(tensor) ? state.split : state.ofOperands;
      if (wanted == part || !table.isPrefix(part, wanted))
        continue;
      part = wanted;
      if (!reason || state.priority < reason->priority)
        reason = &state;
    }
    if (!reason)
      continue;
    SplitId after = composeDim(table, rule, tensor, dim, grown);
    if (after != SplitTable::kNone)
      changes.push_back({dim, after, reason});
  }
  // Where two dimensions want one axis, the earlier seed decides, then bytes.
  if (changes.size() > 1)
    llvm::sort(changes, [](const Change &a, const Change &b) {
      return std::make_tuple(a.reason->priority, -a.reason->bytes, a.dim) <
             std::make_tuple(b.reason->priority, -b.reason->bytes, b.dim);
    });
  for (const Change &change : changes) {
    SplitId before = getSplit(home, change.dim);
    SplitId split = table.dropOverlapping(change.split, getOtherSplits(home, change.dim));
    if (split == before || (split != change.split && !table.isPrefix(before, split)))
      continue;
    set(home, change.dim, split, change.reason->priority);
    if (explain)
      explain(node.op, getPlace(node, tensor, change.dim) + " split by " + table.str(split) + " because of " +
                           getPlace(node, change.reason->tensor, change.reason->dim));
  }
}
