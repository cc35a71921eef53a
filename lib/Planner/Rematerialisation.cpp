//===- Rematerialisation.cpp - values computed twice instead of kept ------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

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
/// A kind is released in so many parts at most, fewer before planning, where layers
/// that stay alike are planned once; and parts of it as long as so much of the memory is
/// used: lowering may need a little more than is known here.
static constexpr size_t kPartsOfKind = 16, kPlannedPartsOfKind = 4;
static constexpr double kFilled = 0.97;

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
  if (!info.isStored)
    return llvm::all_of(info.operands,
                        [&](ValueId operand) { return operand == Program::kNone || isAlive(operand, point); });
  return !info.uses.empty() && point <= info.boundary.value_or(info.uses.back());
}

/// True if a copy at `point` can read the original. One that is computed in its reader
/// has a copy of its own: with a second reader it might be stored.
bool Rematerialiser::isThere(ValueId value, unsigned point) const {
  const Info &info = infos[value];
  return (info.isStored || info.isFree || info.isReturned) && isAlive(value, point);
}

/// True for an op that needs its operands in memory: a product, or one that is
/// not known.
bool Rematerialiser::takesWhole(unsigned point) const {
  const RuleInfo *rule = rules.lookup(ops[point]);
  return !rule || rule->rule.isContraction;
}

/// A copy of `value` for `point`, and of what it is made from where that is gone
/// and not small. False if that takes too many ops or cannot be.
bool Rematerialiser::demand(Trial &trial, ValueId value, unsigned point, Chain &chain) const {
  const Info &info = infos[value];
  auto found = trial.copyOf.find(value);
  bool isNew = found == trial.copyOf.end();
  if (!isNew) {
    Copy &copy = trial.copies[found->second];
    copy.end = point;
    ++copy.uses;
    if (info.isStored)
      return true;
  }
  if (isNew && (!info.seconds || ++chain.ops > kChain))
    return false;
  if (chain.bytes == 0)
    chain.bytes = info.bytes;
  bool isWhole = takesWhole(info.begin);
  for (ValueId operand : info.operands) {
    if (isThere(operand, point))
      continue;
    const Info &made = infos[operand];
    if (made.isStored && !isChosen(operand) && !trial.copyOf.contains(operand) && made.bytes <= kSmall * chain.bytes) {
      auto [kept, inserted] = trial.keptUntil.try_emplace(operand, point);
      kept->second = std::max(kept->second, point);
      trial.keptBytes += inserted ? made.bytes : 0;
      continue;
    }
    if (!demand(trial, operand, point, chain))
      return false;
    trial.copies[trial.copyOf[operand]].feedsWhole |= isWhole;
  }
  if (!isNew)
    return true;
  trial.copyOf[value] = trial.copies.size();
  trial.copies.push_back({value, point, point, 1});
  bool moves = !info.isStored || (isChosen(value) && info.boundary == info.begin);
  trial.seconds += moves ? 0 : *info.seconds;
  return true;
}

/// Which ops need a copy of what: those that write to memory, of what is gone then or
/// is computed there from what is gone.
SmallVector<std::pair<unsigned, ValueId>> Rematerialiser::findLate() const {
  SmallVector<std::pair<unsigned, ValueId>> late;
  llvm::DenseSet<ValueId> mayBeGone;
  for (ValueId value : values) {
    const Info &info = infos[value];
    if (!isChosen(value) &&
        (info.isStored || llvm::none_of(info.operands, [&](ValueId operand) { return mayBeGone.contains(operand); })))
      continue;
    mayBeGone.insert(value);
    for (unsigned point : info.users)
      if (getComputedLater(point) == Program::kNone && !isAlive(value, point))
        late.push_back({point, value});
  }
  llvm::sort(late);
  return late;
}

/// The program with what is chosen; none if some chain would be too long.
std::optional<Rematerialiser::Trial> Rematerialiser::attempt() const {
  Trial trial;
  for (auto [point, value] : findLate()) {
    Chain chain{infos[value].bytes};
    if (!demand(trial, value, point, chain))
      return std::nullopt;
    trial.copies[trial.copyOf[value]].feedsWhole |= takesWhole(point);
  }
  search::UsageSum<double> usage(ops.size() + 1);
  for (ValueId value : values) {
    const Info &info = infos[value];
    unsigned end = isChosen(value) ? std::min(info.end, *info.boundary + 1) : info.end;
    auto kept = trial.keptUntil.find(value);
    // Arguments and results are the caller's, for all of the step.
    if (info.isReturned || isa<BlockArgument>(program.values[value].value))
      usage.add(0, ops.size() + 1, info.bytes);
    else if (kept != trial.keptUntil.end())
      usage.add(info.begin, std::max(end, kept->second + 1), info.bytes);
    else if (end > info.begin)
      usage.add(info.begin, end, info.bytes);
  }
  for (auto [point, bytes] : llvm::enumerate(innerBytes))
    usage.add(point, point + 1, bytes);
  for (const Copy &copy : trial.copies)
    if (infos[copy.value].isStored && (!infos[copy.value].isCheap || copy.uses > 1 || copy.feedsWhole))
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
  const unsigned *next = llvm::upper_bound(info.uses, *info.boundary);
  unsigned point = next == info.uses.end() ? keptUntil.lookup(value) : *next;
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
    auto reach = [&](unsigned to) {
      if (to > from && to - from > longest)
        longest = to - from, info.boundary = from;
      from = to;
    };
    llvm::for_each(info.uses, reach);
    // Copies of others may need it, later than its own users.
    if (auto kept = keptUntil.find(value); kept != keptUntil.end())
      reach(kept->second);
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
      if (infos[value].boundary && infos[value].bytes > 0)
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

/// Releases what others have made needless: a kind or its last members.
void Rematerialiser::releaseNeedless(unsigned kind, double memoryBytes, Trial &current) {
  ArrayRef<ValueId> members = kinds[kind].members;
  SmallVector<std::optional<unsigned>> boundaries;
  for (ValueId value : members)
    boundaries.push_back(infos[value].boundary);
  auto keep = [&](size_t count) {
    for (auto [index, value] : llvm::enumerate(members))
      infos[value].boundary = index < count ? boundaries[index] : std::nullopt;
    kinds[kind].isChosen = count > 0;
  };
  size_t needed = members.size(), tooFew = 0;
  auto tryWith = [&](size_t count) {
    keep(count);
    std::optional<Trial> trial = attempt();
    double limit = count == 0 ? memoryBytes : kFilled * memoryBytes;
    bool fits = trial && trial->getPeak() <= std::max(limit, current.getPeak());
    if (fits)
      current = std::move(*trial);
    (fits ? needed : tooFew) = count;
    return fits;
  };
  if (tryWith(0))
    return;
  size_t parts = ranks == 1 ? kPartsOfKind : kPlannedPartsOfKind;
  while ((needed - tooFew) * parts > members.size() && needed - tooFew > 1)
    tryWith(tooFew + (needed - tooFew) / 2);
  keep(needed);
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
    keptUntil = current->keptUntil;
    chosen.push_back(*kind);
  }
  for (unsigned kind : llvm::reverse(chosen))
    releaseNeedless(kind, memoryBytes, *current);
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
      if (ValueId value = program.getValue(operand.get()); !isThere(value, copy.begin))
        if (auto made = trial.copyOf.find(value); made != trial.copyOf.end() && made->second < copies.size())
          operand.set(copies[made->second]);
    copies.push_back(op->getResult(0));
  }
  for (auto [point, value] : findLate())
    ops[point]->walk([&, value = value](Operation *inner) {
      for (OpOperand &operand : inner->getOpOperands())
        if (operand.get() == program.values[value].value)
          operand.set(getCopy(value));
    });
  // Those that have moved; users come before what they use.
  for (const Copy &copy : llvm::reverse(trial.copies))
    if (Operation *original = program.values[copy.value].value.getDefiningOp(); original->use_empty())
      original->erase();
}

Rematerialised tp::rematerialise(const Program &program, CostModel &costs, int64_t ranks, double memoryBytes) {
  return Rematerialiser(program, costs, ranks).run(memoryBytes);
}
