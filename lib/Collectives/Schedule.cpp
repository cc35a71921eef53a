//===- Schedule.cpp - other work between a collective and its users ----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Schedule.h"
#include "tp/Sharding/ShardingRule.h"
#include "llvm/ADT/SetVector.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include <set>

using namespace mlir;
using namespace tp;

/// Collectives that are started before the first of them has ended, in the model:
/// more only take memory.
static constexpr size_t kMostUnderWay = 4;
/// Ops that are looked at for the next one.
static constexpr unsigned kCandidates = 512;
/// How often what is made early is halved, until it fits the memory.
static constexpr unsigned kAttempts = 7;

namespace {

/// One block: list scheduling in the program's order, in which an op that has to
/// wait for a collective lets later ones pass.
class Scheduler {
public:
  Scheduler(Block &block, CostModel &costs, double share);
  /// The growth in bytes.
  double run(double growthBytes);

private:
  struct Node {
    Operation *op;
    Timeline time;
    bool isCollective;
    bool isLoop;                    // may write over what it is the last to read
    double bytes = 0;               // of its results
    SmallVector<unsigned> before{}; // nodes that come first, each once
    SmallVector<unsigned> after{};
  };
  using Order = std::vector<unsigned>;

  void addFree(Operation *op);
  bool isFree(Operation *op) const { return numbers.lookup(op) == kFree; }
  Order arrange(double earlyBytes) const;
  double getPeak(const Order &order) const;
  void apply(const Order &order);
  void mark();

  static constexpr unsigned kFree = ~0u;
  Block &block;
  double share;
  std::vector<Node> nodes; // in the program's order
  llvm::DenseMap<Operation *, unsigned> numbers;
};
} // namespace

/// Constants and what is made of them alone, which belongs to its users.
static bool isMadeOfConstants(Operation &op, llvm::function_ref<bool(Operation *)> isFree) {
  if (op.getNumRegions() > 0 || !isMemoryEffectFree(&op) || getCollectiveCall(&op) ||
      op.hasTrait<OpTrait::IsTerminator>())
    return false;
  return llvm::all_of(op.getOperands(), [&](Value operand) {
    Operation *producer = operand.getDefiningOp();
    return producer && producer->getBlock() == op.getBlock() && isFree(producer);
  });
}

Scheduler::Scheduler(Block &block, CostModel &costs, double share) : block(block), share(share) {
  Operation *lastEffect = nullptr;
  for (Operation &op : block.without_terminator()) {
    if (isMadeOfConstants(op, [&](Operation *producer) { return isFree(producer); })) {
      numbers[&op] = kFree;
      continue;
    }
    unsigned number = nodes.size();
    numbers[&op] = number;
    auto ruled = dyn_cast<ShardingRuleOpInterface>(op);
    bool isCollective = getCollectiveCall(&op).has_value();
    bool isLoop = !isCollective && ruled && !ruled.getShardingRule().isContraction;
    Node &node = nodes.emplace_back(Node{&op, getOpTimeline(op, costs, share), isCollective, isLoop});
    for (Type type : op.getResultTypes())
      node.bytes += getTensorBytes(type);
    llvm::SmallSetVector<unsigned, 8> before;
    forEachOperandOp(op, [&](Operation *producer) {
      if (!isFree(producer))
        before.insert(numbers.lookup(producer));
    });
    if (!isMemoryEffectFree(&op)) {
      if (lastEffect)
        before.insert(numbers.lookup(lastEffect));
      lastEffect = &op;
    }
    node.before.assign(before.begin(), before.end());
    for (unsigned other : node.before)
      nodes[other].after.push_back(number);
  }
}

/// An order in which at most so many bytes are made before what comes earlier in
/// the program.
Scheduler::Order Scheduler::arrange(double earlyBytes) const {
  Order order;
  Clocks clocks(share);
  std::vector<unsigned> missing;
  std::vector<double> available(nodes.size()), ends; // ends: of all collectives
  std::vector<bool> isDone(nodes.size()), isEarly(nodes.size());
  std::set<unsigned> ready;
  for (const Node &node : nodes) {
    missing.push_back(node.before.size());
    if (node.before.empty())
      ready.insert(missing.size() - 1);
  }
  double early = 0;
  unsigned frontier = 0; // the first that is left
  auto find = [&](auto fits) {
    unsigned seen = 0;
    for (unsigned number : ready) {
      if (++seen > kCandidates)
        break;
      if ((number == frontier || early + nodes[number].bytes <= earlyBytes) && fits(number))
        return number;
    }
    return kFree;
  };
  while (!ready.empty()) {
    size_t underWay = 0;
    for (size_t i = ends.size(); i-- > 0 && ends[i] > clocks.getNow();)
      ++underWay;
    unsigned next = kFree;
    if (underWay < kMostUnderWay)
      next = find([&](unsigned number) { return nodes[number].isCollective && available[number] <= clocks.getNow(); });
    if (next == kFree)
      next = find([&](unsigned number) { return !nodes[number].isCollective && available[number] <= clocks.getNow(); });
    if (next == kFree) { // all wait: for the first that will end
      double first = std::numeric_limits<double>::infinity();
      find([&](unsigned number) {
        if (available[number] < first)
          first = available[number], next = number;
        return false;
      });
    }
    const Node &node = nodes[next];
    ready.erase(next);
    order.push_back(next);
    isDone[next] = true;
    if (next != frontier)
      isEarly[next] = true, early += node.bytes;
    for (; frontier < nodes.size() && isDone[frontier]; ++frontier)
      if (isEarly[frontier])
        early -= nodes[frontier].bytes;
    clocks.wait(available[next]);
    double end = 0;
    if (node.isCollective) {
      end = clocks.start(node.time.communicationSeconds);
      ends.push_back(end);
    } else {
      if (node.time.communicationSeconds > 0)
        clocks.wait(clocks.getLinkFree());
      clocks.compute(node.time.elapsedSeconds);
    }
    for (unsigned user : node.after) {
      available[user] = std::max(available[user], end);
      if (--missing[user] == 0)
        ready.insert(user);
    }
  }
  return order;
}

/// The most bytes of values that are alive at once, those made of constants aside.
double Scheduler::getPeak(const Order &order) const {
  std::vector<unsigned> uses(nodes.size());
  Operation *end = block.getTerminator();
  for (unsigned number = 0; number < nodes.size(); ++number)
    uses[number] = nodes[number].after.size();
  forEachOperandOp(*end, [&](Operation *producer) {
    if (!isFree(producer))
      ++uses[numbers.lookup(producer)];
  });
  double alive = 0, peak = 0;
  for (unsigned number : order) {
    double ends = 0;
    for (unsigned other : nodes[number].before)
      if (--uses[other] == 0)
        ends += nodes[other].bytes;
    alive += nodes[number].bytes;
    peak = std::max(peak, nodes[number].isLoop ? alive - std::min(ends, nodes[number].bytes) : alive);
    alive -= ends;
    if (uses[number] == 0)
      alive -= nodes[number].bytes;
  }
  return peak;
}

/// Moves what `op` uses of constants before it.
void Scheduler::addFree(Operation *op) {
  forEachOperandOp(*op, [&](Operation *producer) {
    if (!isFree(producer) || !numbers.erase(producer))
      return;
    producer->moveBefore(op);
    addFree(producer);
  });
}

void Scheduler::apply(const Order &order) {
  Operation *end = block.getTerminator();
  for (unsigned number : order)
    nodes[number].op->moveBefore(end);
  for (unsigned number : order)
    addFree(nodes[number].op);
  addFree(end);
}

/// Those that something that takes time stands behind.
void Scheduler::mark() {
  llvm::DenseMap<Operation *, Timeline *> times;
  for (Node &node : nodes)
    times[node.op] = &node.time;
  for (Node &node : nodes) {
    if (!node.isCollective)
      continue;
    node.op->removeDiscardableAttr(kOverlapAttr);
    for (Operation *next = node.op->getNextNode(); next; next = next->getNextNode()) {
      bool needs = false;
      forEachOperandOp(*next, [&](Operation *producer) { needs |= producer == node.op; });
      if (needs)
        break;
      Timeline *time = times.lookup(next);
      if (!time || time->computeSeconds == 0)
        continue;
      node.op->setDiscardableAttr(kOverlapAttr, UnitAttr::get(next->getContext()));
      break;
    }
  }
}

double Scheduler::run(double growthBytes) {
  Order original(nodes.size());
  for (unsigned number = 0; number < nodes.size(); ++number)
    original[number] = number;
  double before = getPeak(original), early = before + growthBytes, growth = 0;
  Order best = original;
  for (unsigned attempt = 0; attempt < kAttempts; ++attempt, early /= 2) {
    Order order = arrange(early);
    growth = getPeak(order) - before;
    if (growth <= growthBytes) {
      best = std::move(order);
      break;
    }
    growth = 0;
  }
  if (best != original)
    apply(best);
  mark();
  return growth;
}

double tp::scheduleCollectives(func::FuncOp main, CostModel &costs, double share, double growthBytes) {
  SmallVector<Block *> blocks;
  // Inner blocks first: their times count for what contains them.
  main.walk<WalkOrder::PostOrder>([&](Block *block) {
    if (llvm::any_of(*block, [](Operation &op) { return getCollectiveCall(&op).has_value(); }))
      blocks.push_back(block);
  });
  double growth = 0;
  for (Block *block : blocks)
    growth = std::max(growth, Scheduler(*block, costs, share).run(growthBytes));
  return growth;
}
