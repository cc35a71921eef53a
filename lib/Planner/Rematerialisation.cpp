//===- Rematerialisation.cpp - values computed twice instead of kept ------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fusion.h"
#include "Rematerialiser.h"
#include "tp/IR/Recomputed.h"
#include "tp/Planner/Search/Problem.h"

using namespace mlir;
using namespace tp;
using ValueId = Program::ValueId;

/// Ops that one use may ask to be computed again. A model's layer has fewer; a
/// chain through all layers has more.
static constexpr unsigned kChain = 256;
/// A value of at most so many of the bytes that are saved is kept rather than
/// computed again.
static constexpr double kSmall = 0.5;

//===----------------------------------------------------------------------===//
// A choice of kinds
//===----------------------------------------------------------------------===//

/// True if the original is there at `point` without being kept for it.
bool Rematerialiser::isAlive(ValueId value, unsigned point) const {
  const Info &info = infos[value];
  if (info.isFree)
    return true;
  if (info.isReturned && !isChosen(value))
    return true;
  return !info.uses.empty() && point <= info.boundary.value_or(info.uses.back());
}

/// True for an op that needs its operands in memory: a product, or one that is
/// not known.
bool Rematerialiser::takesWhole(unsigned point) const {
  const RuleInfo *rule = rules.lookup(ops[point]);
  return !rule || rule->rule.isContraction;
}

/// True for what a loop computes where its only user needs it.
bool Rematerialiser::isFused(const Info &info, ArrayRef<unsigned> uses) const {
  const RuleInfo *made = rules.lookup(ops[info.begin]);
  return made && info.isCheap && uses.size() == 1 &&
         tp::isFused(*made, rules.lookup(ops[uses.front()]), uses.front() - info.begin);
}

/// A copy of `value` for `point`, and of what it is made from where that is gone
/// and not small. False if that takes too many ops or cannot be.
bool Rematerialiser::demand(Trial &trial, ValueId value, unsigned point, Chain &chain) const {
  if (auto found = trial.copyOf.find(value); found != trial.copyOf.end()) {
    Copy &copy = trial.copies[found->second];
    copy.end = point;
    ++copy.uses;
    return true;
  }
  const Info &info = infos[value];
  if (!info.seconds || ++chain.ops > kChain)
    return false;
  bool isWhole = takesWhole(info.begin);
  for (ValueId operand : info.operands) {
    if (isAlive(operand, point))
      continue;
    const Info &made = infos[operand];
    if (!isChosen(operand) && !trial.copyOf.contains(operand) && made.bytes <= kSmall * chain.bytes) {
      auto [kept, inserted] = trial.keptUntil.try_emplace(operand, point);
      kept->second = std::max(kept->second, point);
      trial.keptBytes += inserted ? made.bytes : 0;
      continue;
    }
    if (!demand(trial, operand, point, chain))
      return false;
    trial.copies[trial.copyOf[operand]].feedsWhole |= isWhole;
  }
  trial.copyOf[value] = trial.copies.size();
  trial.copies.push_back({value, point, point, 1});
  bool moves = isChosen(value) && info.boundary == info.begin;
  trial.seconds += moves ? 0 : *info.seconds;
  return true;
}

/// The program with what is chosen; none if some chain would be too long.
std::optional<Rematerialiser::Trial> Rematerialiser::attempt() const {
  Trial trial;
  std::vector<std::pair<unsigned, ValueId>> late;
  for (ValueId value : values)
    if (isChosen(value))
      for (unsigned point : infos[value].uses)
        if (point > *infos[value].boundary)
          late.push_back({point, value});
  llvm::sort(late);
  for (auto [point, value] : late) {
    Chain chain{infos[value].bytes};
    if (!demand(trial, value, point, chain))
      return std::nullopt;
    trial.copies[trial.copyOf[value]].feedsWhole |= takesWhole(point);
  }
  search::UsageSum<double> usage(ops.size() + 1);
  for (ValueId value : values) {
    const Info &info = infos[value];
    ArrayRef<unsigned> uses = info.uses;
    if (isChosen(value))
      uses = uses.take_while([&](unsigned point) { return point <= *info.boundary; });
    unsigned last = uses.empty() ? info.begin : std::max(info.begin, uses.back());
    auto kept = trial.keptUntil.find(value);
    // Arguments and results are the caller's, for all of the step.
    if (info.isReturned || isa<BlockArgument>(program.values[value].value))
      usage.add(0, ops.size() + 1, info.bytes);
    else if (kept != trial.keptUntil.end())
      usage.add(info.begin, std::max(last, kept->second) + 1, info.bytes);
    else if (!isFused(info, uses))
      usage.add(info.begin, last + 1, info.bytes);
  }
  for (auto [point, bytes] : llvm::enumerate(innerBytes))
    usage.add(point, point + 1, bytes);
  for (const Copy &copy : trial.copies)
    if (!infos[copy.value].isCheap || copy.uses > 1 || copy.feedsWhole)
      usage.add(copy.begin, copy.end + 1, infos[copy.value].bytes);
  trial.usage = usage.take();
  return trial;
}

/// Bytes that go per second of computing a chosen value again where it is needed
/// next; 0 if none do.
double Rematerialiser::estimate(ValueId value) const {
  Trial trial;
  const Info &info = infos[value];
  Chain chain{info.bytes};
  unsigned point = *llvm::upper_bound(info.uses, *info.boundary);
  if (!demand(trial, value, point, chain))
    return 0;
  return (info.bytes - trial.keptBytes) / (trial.seconds + costs.getCallSeconds());
}

/// Each member waits longest somewhere; those that do so at `peak` are dropped.
void Rematerialiser::choose(unsigned kind, unsigned peak) {
  kinds[kind].isChosen = true;
  for (ValueId value : kinds[kind].members) {
    Info &info = infos[value];
    unsigned longest = 0, from = info.begin;
    for (unsigned to : info.uses) {
      if (to - from > longest)
        longest = to - from, info.boundary = from;
      from = to;
    }
    if (info.isReturned || peak <= *info.boundary || peak >= *info.boundary + longest)
      info.boundary.reset();
  }
}

void Rematerialiser::release(unsigned kind) {
  kinds[kind].isChosen = false;
  for (ValueId value : kinds[kind].members)
    infos[value].boundary.reset();
}

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

/// The kind that gives the most bytes at `peak` per second of recomputation.
std::optional<unsigned> Rematerialiser::findBest(unsigned peak) {
  std::optional<unsigned> best;
  double bestRatio = 0;
  for (unsigned kind = 1; kind < kinds.size(); ++kind) {
    if (kinds[kind].isChosen || kinds[kind].isUseless)
      continue;
    choose(kind, peak);
    SmallVector<ValueId> dropped;
    for (ValueId value : kinds[kind].members)
      if (infos[value].boundary && !isFused(infos[value], infos[value].uses))
        dropped.push_back(value);
    if (!dropped.empty()) {
      // The layers' needs are alike, but for the outermost.
      double ratio = estimate(dropped[dropped.size() / 2]);
      if (ratio > bestRatio)
        best = kind, bestRatio = ratio;
    }
    release(kind);
  }
  return best;
}

Rematerialised Rematerialiser::run(double memoryBytes) {
  std::optional<Trial> current = attempt();
  SmallVector<unsigned> chosen;
  while (current->getPeak() > memoryBytes) {
    unsigned peak = llvm::max_element(current->usage) - current->usage.begin();
    std::optional<unsigned> kind = findBest(peak);
    if (!kind)
      break;
    choose(*kind, peak);
    std::optional<Trial> next = attempt();
    if (!next || next->usage[peak] >= current->usage[peak]) {
      release(*kind);
      kinds[*kind].isUseless = true;
      continue;
    }
    current = std::move(next);
    chosen.push_back(*kind);
  }
  // What others have made needless.
  for (unsigned kind : llvm::reverse(chosen)) {
    SmallVector<std::pair<ValueId, std::optional<unsigned>>> boundaries;
    for (ValueId value : kinds[kind].members)
      boundaries.push_back({value, infos[value].boundary});
    release(kind);
    std::optional<Trial> without = attempt();
    if (without && without->getPeak() <= std::max(memoryBytes, current->getPeak())) {
      current = std::move(without);
      continue;
    }
    kinds[kind].isChosen = true;
    for (auto [value, boundary] : boundaries)
      infos[value].boundary = boundary;
  }
  apply(*current);
  return {unsigned(current->copies.size()), current->seconds, current->getPeak()};
}

void Rematerialiser::apply(const Trial &trial) const {
  std::vector<Value> copies;
  auto getCopy = [&](ValueId value) { return copies[trial.copyOf.lookup(value)]; };
  for (const Copy &copy : trial.copies) {
    Operation *original = program.values[copy.value].value.getDefiningOp();
    OpBuilder builder(ops[copy.begin]);
    Operation *op = builder.clone(*original);
    op->setAttr(kRecomputedAttr, builder.getUnitAttr());
    for (OpOperand &operand : op->getOpOperands())
      if (ValueId value = program.getValue(operand.get()); !isAlive(value, copy.begin))
        if (auto made = trial.copyOf.find(value); made != trial.copyOf.end() && made->second < copies.size())
          operand.set(copies[made->second]);
    copies.push_back(op->getResult(0));
  }
  for (ValueId value : values) {
    if (!isChosen(value))
      continue;
    for (unsigned point : infos[value].uses)
      if (point > *infos[value].boundary)
        ops[point]->walk([&, value = value](Operation *inner) {
          for (OpOperand &operand : inner->getOpOperands())
            if (operand.get() == program.values[value].value)
              operand.set(getCopy(value));
        });
  }
  // Those that have moved; users come before what they use.
  for (const Copy &copy : llvm::reverse(trial.copies))
    if (Operation *original = program.values[copy.value].value.getDefiningOp(); original->use_empty())
      original->erase();
}

Rematerialised tp::rematerialise(const Program &program, CostModel &costs, int64_t ranks, double memoryBytes) {
  return Rematerialiser(program, costs, ranks).run(memoryBytes);
}
