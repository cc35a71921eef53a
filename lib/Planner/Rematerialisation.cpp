//===- Rematerialisation.cpp - values computed twice instead of kept ------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Rematerialisation.h"
#include "tp/IR/Recomputed.h"
#include "tp/Planner/Search/Problem.h"
#include "llvm/ADT/Hashing.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace tp;
using ValueId = Program::ValueId;

/// Ops that one use may ask to be computed again. A model's layer has fewer; a
/// chain through all layers has more.
static constexpr unsigned kChain = 256;
/// A value of at most so many of the bytes that are saved is kept rather than
/// computed again.
static constexpr double kSmall = 0.5;
/// How far back the origin of a value is looked at to call two alike.
static constexpr unsigned kOriginDepth = 3;

namespace {
/// Of the main block: a point of the program is the number of the op that runs.
class Rematerialiser {
public:
  Rematerialiser(const Program &program, CostModel &costs, int64_t ranks)
      : program(program), costs(costs), ranks(double(ranks)) {
    for (Operation &op : getBlock())
      points[&op] = ops.size(), ops.push_back(&op);
    collect();
    findKinds();
  }

  Rematerialised run(double memoryBytes);
  std::vector<double> getUsage() const { return attempt()->usage; }

private:
  struct Info {
    unsigned begin = 0;            // the op that makes it; arguments: 0
    SmallVector<unsigned, 4> uses; // points, ascending, each once
    double bytes = 0;              // per rank
    /// Seconds to compute it again; none if that cannot be.
    std::optional<double> seconds;
    SmallVector<ValueId, 3> operands; // of its op
    bool isCheap = false;             // a loop may compute it where it is needed
    bool isFree = false;              // alive everywhere: arguments, constants
    bool isReturned = false;
    unsigned kind = 0;
    /// If chosen: the last point at which the original is used (its own, if all
    /// users are later).
    std::optional<unsigned> boundary;
  };
  struct Copy {
    ValueId value;
    unsigned begin, end;
    unsigned uses = 0;
    bool feedsWhole = false; // an op that is no loop
  };
  struct Trial {
    std::vector<Copy> copies; // in the order of their points, operands first
    llvm::DenseMap<ValueId, unsigned> copyOf;
    llvm::DenseMap<ValueId, unsigned> keptUntil; // originals, longer than before
    double seconds = 0, keptBytes = 0;
    std::vector<double> usage; // by point
    double getPeak() const { return *llvm::max_element(usage); }
  };
  struct Kind {
    SmallVector<ValueId> members;
    bool isChosen = false, isUseless = false;
  };

  Block &getBlock() const { return func::FuncOp(program.main).getBody().front(); }
  void collect();
  std::optional<double> getSeconds(Operation *op) const;
  double getBytes(ValueId value) const;
  double getInnerPeak(Operation *op) const;
  void addControl(Operation *op, unsigned point);
  void findKinds();
  uint64_t getOrigin(ValueId value, unsigned depth) const;
  bool isChosen(ValueId value) const { return infos[value].boundary.has_value(); }
  bool isAlive(ValueId value, unsigned point) const;
  bool isFused(const Info &info, ArrayRef<unsigned> uses) const;
  bool takesWhole(unsigned point) const;
  struct Chain {
    double bytes; // saved by what it is for
    unsigned ops = 0;
  };
  bool demand(Trial &trial, ValueId value, unsigned point, Chain &chain) const;
  std::optional<Trial> attempt() const;
  double estimate(ValueId value) const;
  void choose(unsigned kind, unsigned peak);
  void release(unsigned kind);
  std::optional<unsigned> findBest(unsigned peak);
  void apply(const Trial &trial) const;

  const Program &program;
  CostModel &costs;
  double ranks;
  std::vector<Operation *> ops;
  llvm::DenseMap<Operation *, unsigned> points;
  llvm::DenseMap<Operation *, const RuleInfo *> rules; // nested ones too
  std::vector<double> innerBytes;                      // by point
  std::vector<Info> infos;                             // by value
  std::vector<ValueId> values;                         // those of the main block
  std::vector<Kind> kinds;
};
} // namespace

//===----------------------------------------------------------------------===//
// The program
//===----------------------------------------------------------------------===//

/// Seconds of an op on one rank; none if it cannot run again.
std::optional<double> Rematerialiser::getSeconds(Operation *op) const {
  if (!isMemoryEffectFree(op))
    return std::nullopt;
  if (std::optional<CollectiveCall> call = getCollectiveCall(op))
    return costs.getSeconds(*call);
  const RuleInfo *info = rules.lookup(op);
  // Functions of whole dimensions (factorisations, sorts) take longer than their
  // bytes say.
  if (!info || llvm::any_of(info->rule.factors,
                            [](const Factor &factor) { return factor.kind == FactorKind::whole && factor.size > 1; }))
    return std::nullopt;
  double flops = info->rule.flopsPerPoint, bytes = 0;
  for (const Factor &factor : info->rule.factors)
    flops *= double(factor.size);
  for (Type type : op->getResultTypes())
    bytes += getTensorBytes(type);
  if (!info->rule.isContraction)
    return costs.getMemorySeconds(bytes / ranks);
  for (Type type : op->getOperandTypes())
    bytes += getTensorBytes(type);
  Type element = cast<RankedTensorType>(op->getOperand(0).getType()).getElementType();
  return costs.getProductSeconds(element, flops / ranks, bytes / ranks);
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
            last = last->isBeforeInBlock(user) ? user : last;
          }
          const RuleInfo *rule = rules.lookup(&inner), *user = rules.lookup(last);
          if (rule && rule->isCheap && result.hasOneUse() && user && !user->rule.isContraction)
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
  if (!info.isCheap || uses.size() != 1 || uses.front() > info.begin + kFusedReach)
    return false;
  const RuleInfo *user = rules.lookup(ops[uses.front()]), *made = rules.lookup(ops[info.begin]);
  // Products read what has only moved where it was.
  return user && (made->rule.flopsPerPoint == 0 || !user->rule.isContraction);
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

std::vector<double> tp::getMemoryUse(const Program &program, CostModel &costs, int64_t ranks) {
  return Rematerialiser(program, costs, ranks).getUsage();
}

Rematerialised tp::rematerialise(const Program &program, CostModel &costs, int64_t ranks, double memoryBytes) {
  return Rematerialiser(program, costs, ranks).run(memoryBytes);
}
