//===- OpSplits.cpp - how each op runs on the mesh ------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpSplits.h"

using namespace mlir;
using namespace tp;

LayoutId tp::getLayout(SplitTable &table, const RuleInfo &rule, unsigned tensor, ArrayRef<SplitId> splits) {
  SmallVector<SplitId, 4> dims;
  bool possible = getDims(table, rule, tensor, splits, dims);
  assert(possible && "expected splits that every tensor can have");
  (void)possible;
  PartialAxes partial = getPartial(table, rule, tensor, splits);
  return table.internLayout(dims, partial.axes, partial.kind);
}

//===----------------------------------------------------------------------===//
// Choice
//===----------------------------------------------------------------------===//

void OpSplits::collect(const Program::Node &node) {
  const RuleInfo &rule = *node.rule;
  candidates.clear();
  auto add = [&](unsigned tensor, unsigned factor, SplitId split, unsigned priority, double bytes) {
    if (split == SplitTable::kWhole || rule.rule.factors[factor].kind == FactorKind::whole)
      return;
    bool inResult = tensor >= rule.rule.operands.size();
    for (Candidate &candidate : candidates)
      if (candidate.factor == factor && candidate.split == split) {
        candidate.priority = std::min(candidate.priority, priority);
        candidate.bytes += bytes;
        candidate.inResult |= inResult;
        return;
      }
    candidates.push_back({factor, split, priority, bytes, inResult});
  };
  for (auto [tensor, home] : llvm::enumerate(program.getTensors(node))) {
    if (home == Program::kNone || program.homes[home].isRematerialised)
      continue;
    double bytes = program.homes[home].bytes;
    for (auto [dim, factors] : llvm::enumerate(rule.getTensor(tensor))) {
      if (factors.empty())
        continue;
      // All steps in which the dimension came to be split: a later seed may
      // lose an axis that extends an earlier one's.
      for (unsigned index = homes.getLastStep(home, dim); index != 0; index = homes.getStep(index).previous) {
        const HomeLayouts::Step &step = homes.getStep(index);
        for (auto [factor, part] : llvm::zip(factors, decomposeDim(table, rule, tensor, dim, step.split)))
          add(tensor, rule.rule.getLeader(factor), part, step.priority, bytes);
      }
    }
  }
}

bool OpSplits::agreesWithResults(const Program::Node &node, unsigned factor, SplitId split) {
  const RuleInfo &rule = *node.rule;
  bool any = false;
  for (unsigned tensor = rule.rule.operands.size(); tensor < rule.getTensorCount(); ++tensor) {
    HomeId home = program.getTensors(node)[tensor];
    for (auto [dim, factors] : llvm::enumerate(rule.getTensor(tensor))) {
      const unsigned *found = llvm::find_if(factors, [&](unsigned f) { return rule.rule.getLeader(f) == factor; });
      if (found == factors.end())
        continue;
      if (home == Program::kNone)
        return false;
      SmallVector<SplitId, 2> parts = decomposeDim(table, rule, tensor, dim, homes.getSplit(home, dim));
      if (parts.empty() || !table.isPrefix(split, parts[found - factors.begin()]))
        return false;
      any = true;
    }
  }
  return any;
}

double OpSplits::getBytes(const Program::Node &node, ArrayRef<SplitId> splits) {
  const RuleInfo &rule = *node.rule;
  // Ranks gather their results along split merged factors.
  double merged = 1;
  for (auto [factor, split] : llvm::zip_equal(rule.rule.factors, splits))
    if (factor.kind == FactorKind::merged)
      merged *= double(table.getParts(split));
  double bytes = 0;
  for (auto [tensor, home] : llvm::enumerate(program.getTensors(node))) {
    if (home == Program::kNone || program.homes[home].isRematerialised)
      continue;
    SmallVector<SplitId, 4> dims;
    getDims(table, rule, tensor, splits, dims);
    PartialAxes partial = getPartial(table, rule, tensor, splits);
    SmallVector<SplitId, 4> at = homes.getSplits(home);
    if (!rule.isResult(tensor)) {
      bytes += table.getReshardBytes(program.homes[home].bytes, at, {}, dims);
      continue;
    }
    double local = program.homes[home].bytes;
    for (SplitId dim : dims)
      local /= double(table.getParts(dim));
    bytes += local * (merged - 1) + table.getReshardBytes(program.homes[home].bytes, dims, partial.axes, at);
  }
  return bytes;
}

ArrayRef<SplitId> OpSplits::choose(const Program::Node &node) {
  const RuleInfo &rule = *node.rule;
  chosen.assign(rule.rule.factors.size(), SplitTable::kWhole);
  collect(node);
  if (candidates.empty())
    return chosen;

  // Data movement and elementwise ops run where their result is wanted.
  auto order = [&](const Candidate &c) {
    return std::make_tuple(rule.isCheap && !c.inResult, c.priority, -c.bytes, c.factor, c.split);
  };
  llvm::sort(candidates, [&](const Candidate &a, const Candidate &b) { return order(a) < order(b); });
  if (take(node, 0)) {
    // What loses an axis may move fewer bytes. Of a product, which is where the
    // time goes, earlier seeds say how it is computed.
    double best = getBytes(node, chosen);
    SmallVector<SplitId, 8> bestSplits(chosen);
    for (unsigned first = 1; first < candidates.size(); ++first) {
      take(node, first);
      if (double bytes = getBytes(node, chosen); bytes < best) {
        best = bytes;
        bestSplits = chosen;
      }
    }
    chosen = bestSplits;
  }
  if (explain)
    explainChoice(node);
  return chosen;
}

void OpSplits::explainChoice(const Program::Node &node) {
  std::string text;
  for (auto [factor, split] : llvm::enumerate(chosen)) {
    if (split == SplitTable::kWhole)
      continue;
    const Candidate *reason =
        llvm::find_if(candidates, [&](const Candidate &c) { return c.factor == factor && c.split == split; });
    std::string side = reason->inResult ? "result" : "operand";
    text += (text.empty() ? "runs split by " : ", by ") + table.str(split) + " along factor " + std::to_string(factor) +
            " as its " + side + " lies";
  }
  if (!text.empty())
    explain(node.op, text + "; its rule is " + node.rule->rule.str());
}

bool OpSplits::take(const Program::Node &node, unsigned first) {
  const RuleInfo &rule = *node.rule;
  chosen.assign(rule.rule.factors.size(), SplitTable::kWhole);
  bool conflict = false;
  // `first` comes before all others; before those of its priority in a product.
  unsigned place = 0;
  while (rule.rule.isContraction && candidates[place].priority < candidates[first].priority)
    ++place;
  for (unsigned i = 0; i < candidates.size(); ++i) {
    const Candidate &candidate = candidates[i == place ? first : i > place && i <= first ? i - 1 : i];
    SplitId &split = chosen[candidate.factor];
    if (split == candidate.split || !table.isPrefix(split, candidate.split))
      continue;
    SplitId before = split;
    split = candidate.split;
    if (!isPossible(table, rule, chosen)) {
      split = before;
      conflict = true;
      if (explain && first == 0)
        explain(node.op, "does not also run split by " + table.str(candidate.split) + " as its " +
                             (candidate.inResult ? "result" : "operand") + " lies: other splits have taken the axes");
      continue;
    }
    // A product is worth splitting whatever moves; other ops only if no more does.
    if (rule.rule.isContraction || agreesWithResults(node, candidate.factor, candidate.split))
      continue;
    double with = getBytes(node, chosen);
    std::swap(split, before);
    double without = getBytes(node, chosen);
    if (with <= without)
      std::swap(split, before);
  }
  return conflict;
}
