//===- KeepInLoops.cpp - what loops keep for later loops ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Loops/KeepInLoops.h"
#include "LoopTwins.h"
#include "MinimumCut.h"
#include "tp/Planner/OpCost.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

bool tp::hasPairedLoops(func::FuncOp main) { return !findTwins(main).empty(); }

namespace {
/// What is kept; bytes per rank, and seconds of keeping it and of computing the rest.
struct Choice {
  std::vector<KeptValue> kept;
  double bytes = 0, seconds = 0;
};

/// What the later one of two loops computes again. A value that is needed is kept or
/// computed, and computing it needs its operands: the cheapest choice is a cut in a
/// graph with two nodes for each value, `needed` and `computed`:
///
///   source -> needed(v)                  v has users that are not computed again
///   needed(v) -> computed(v)             costs what keeping v does
///   computed(v) -> sink                  costs what computing v does
///   computed(v) -> needed(operand)
class Recomputation {
public:
  Recomputation(const LoopTwins &twins, const Program &program, const CostModel &costs, int64_t ranks);

  /// Adds what is best if a byte costs so many seconds.
  void choose(double price, Choice &choice) const;
  /// Lets no value be kept, but for these, that takes more than `bytes`. True if that
  /// changes anything.
  bool exclude(double bytes, const llvm::DenseSet<Value> &kept);

private:
  struct Item {
    Value value, twin;
    double bytes;               // per rank and iteration
    double computed;            // seconds
    std::optional<double> kept; // seconds, if it can be
    SmallVector<unsigned, 3> operands;
    bool isNeeded = false;
  };

  std::vector<Item> items; // operands first
  double trips;
};
} // namespace

/// Seconds of computing an op again; none if that cannot be.
static std::optional<double> getSeconds(Operation &op, const Program &program, const CostModel &costs, int64_t ranks) {
  if (isa<shlo::OptimizationBarrierOp>(op) || program.isRematerialised(&op))
    return 0;
  auto ruled = dyn_cast<ShardingRuleOpInterface>(op);
  return ruled ? getRepeatedSeconds(&op, ruled.getShardingRule(), costs, double(ranks)) : std::nullopt;
}

static bool isProduct(Operation &op) {
  auto ruled = dyn_cast<ShardingRuleOpInterface>(op);
  return ruled && ruled.getShardingRule().isContraction;
}

Recomputation::Recomputation(const LoopTwins &twins, const Program &program, const CostModel &costs, int64_t ranks)
    : trips(double(twins.getEarlier().trips)) {
  Block &body = twins.getLater().getBody();
  Block &forward = twins.getEarlier().getBody();
  llvm::DenseMap<Value, unsigned> numbers;
  for (Operation &op : body) {
    bool isBarrier = isa<shlo::OptimizationBarrierOp>(op);
    auto hasTwin = [&](Value result) { return twins.getTwin(result) != nullptr; };
    std::optional<double> seconds;
    if (isBarrier || (op.getNumResults() > 0 && llvm::all_of(op.getResults(), hasTwin)))
      seconds = getSeconds(op, program, costs, ranks);
    SmallVector<unsigned, 3> operands;
    op.walk([&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (auto found = numbers.find(operand); found != numbers.end())
          operands.push_back(found->second);
    });
    if (!seconds) {
      for (unsigned operand : operands)
        items[operand].isNeeded = true;
      continue;
    }
    for (OpResult result : op.getResults()) {
      Value twin = twins.getTwin(result);
      if (!twin)
        continue;
      Item item{result, twin, getTensorBytes(result.getType()) / double(ranks), *seconds, std::nullopt, operands};
      if (isBarrier) {
        auto found = numbers.find(op.getOperand(result.getResultNumber()));
        item.operands.clear();
        if (found != numbers.end())
          item.operands.push_back(found->second);
      } else if (twin.getDefiningOp() && twin.getParentBlock() == &forward && !program.isRematerialised(&op)) {
        // A product is written anyway, a loop's value may have been in none's memory.
        item.kept = isProduct(op) ? 0 : costs.getMemorySeconds(item.bytes);
      }
      numbers[result] = items.size();
      items.push_back(std::move(item));
    }
  }
}

void Recomputation::choose(double price, Choice &choice) const {
  MinimumCut graph;
  auto needed = [](unsigned item) { return 2 + 2 * item; };
  auto computed = [](unsigned item) { return 3 + 2 * item; };
  for (unsigned i = 0; i < items.size(); ++i) {
    graph.addNode();
    graph.addNode();
  }
  for (auto [i, item] : llvm::enumerate(items)) {
    if (item.isNeeded)
      graph.addEdge(MinimumCut::kSource, needed(i), MinimumCut::kInfinite);
    graph.addEdge(needed(i), computed(i), item.kept ? *item.kept + price * item.bytes : MinimumCut::kInfinite);
    graph.addEdge(computed(i), MinimumCut::kSink, item.computed);
    for (unsigned operand : item.operands)
      graph.addEdge(computed(i), needed(operand), MinimumCut::kInfinite);
  }
  std::vector<bool> isOn = graph.solve();
  llvm::DenseSet<Value> stacks;
  for (auto [i, item] : llvm::enumerate(items)) {
    if (isOn[computed(i)])
      choice.seconds += trips * item.computed;
    if (!isOn[needed(i)] || isOn[computed(i)])
      continue;
    choice.kept.push_back({item.twin, item.value});
    choice.seconds += trips * *item.kept;
    choice.bytes += stacks.insert(item.twin).second ? trips * item.bytes : 0;
  }
}

bool Recomputation::exclude(double bytes, const llvm::DenseSet<Value> &kept) {
  bool changes = false;
  for (Item &item : items)
    if (item.kept && !kept.contains(item.value) && trips * item.bytes > bytes) {
      item.kept.reset();
      changes = true;
    }
  return changes;
}

namespace {
/// What all pairs of loops compute again.
class Recomputations {
public:
  Recomputations(const Program &program, const CostModel &costs, int64_t ranks);

  /// Choices for each pair, where a byte costs just so much that what is kept fits into
  /// `bytes`, and where it costs less; these are empty if all fits.
  struct Border {
    std::vector<Choice> fitting, larger;
  };
  Border findBorder(double bytes) const;
  std::vector<Choice> chooseNothing() const { return choose(kHighest); }
  bool exclude(double bytes, ArrayRef<Choice> kept);

  std::vector<LoopTwins> twins;

private:
  static constexpr double kLowest = 1e-15, kHighest = 1; // seconds per byte

  std::vector<Choice> choose(double price) const;
  std::vector<Recomputation> pairs;
};
} // namespace

Recomputations::Recomputations(const Program &program, const CostModel &costs, int64_t ranks) {
  llvm::DenseSet<Operation *> later;
  for (LoopTwins &found : findTwins(program.main))
    if (later.insert(found.getLater().op).second)
      twins.push_back(std::move(found));
  for (const LoopTwins &pair : twins)
    pairs.emplace_back(pair, program, costs, ranks);
}

std::vector<Choice> Recomputations::choose(double price) const {
  std::vector<Choice> choices(pairs.size());
  for (auto [pair, choice] : llvm::zip_equal(pairs, choices))
    pair.choose(price, choice);
  return choices;
}

static double getBytes(ArrayRef<Choice> choices) {
  double bytes = 0;
  for (const Choice &choice : choices)
    bytes += choice.bytes;
  return bytes;
}

static double getSeconds(ArrayRef<Choice> choices) {
  double seconds = 0;
  for (const Choice &choice : choices)
    seconds += choice.seconds;
  return seconds;
}

Recomputations::Border Recomputations::findBorder(double bytes) const {
  Border border{chooseNothing(), choose(kLowest)};
  if (getBytes(border.larger) <= bytes)
    return {std::move(border.larger), {}};
  for (double low = kLowest, high = kHighest; low * 1.01 < high;) {
    double price = std::sqrt(low * high);
    std::vector<Choice> next = choose(price);
    bool fits = getBytes(next) <= bytes;
    (fits ? high : low) = price;
    (fits ? border.fitting : border.larger) = std::move(next);
  }
  return border;
}

bool Recomputations::exclude(double bytes, ArrayRef<Choice> kept) {
  llvm::DenseSet<Value> values;
  for (const Choice &choice : kept)
    for (KeptValue value : choice.kept)
      values.insert(value.again);
  bool changes = false;
  for (Recomputation &pair : pairs)
    changes |= pair.exclude(bytes, values);
  return changes;
}

std::vector<KeptValue> tp::findKeptValues(const Program &program, const CostModel &costs, int64_t ranks,
                                          double memoryBytes) {
  Recomputations loops(program, costs, ranks);
  std::vector<Choice> best = loops.chooseNothing();
  // Again without what is too large for the bytes that are left, which was in the way
  // of smaller values.
  do {
    auto [found, larger] = loops.findBorder(memoryBytes);
    for (auto [choice, more] : llvm::zip(found, larger))
      if (getBytes(found) - choice.bytes + more.bytes <= memoryBytes)
        choice = more;
    if (getBytes(found) <= memoryBytes && getSeconds(found) < getSeconds(best))
      best = std::move(found);
  } while (loops.exclude(memoryBytes - getBytes(best), best));
  std::vector<KeptValue> kept;
  for (const Choice &choice : best)
    llvm::append_range(kept, choice.kept);
  return kept;
}

std::vector<LoopSplit> tp::findLoopSplits(const Program &program, const CostModel &costs, int64_t ranks,
                                          double memoryBytes) {
  Recomputations loops(program, costs, ranks);
  auto [fitting, larger] = loops.findBorder(memoryBytes);
  double share = larger.empty() ? 1 : (memoryBytes - getBytes(fitting)) / (getBytes(larger) - getBytes(fitting));
  llvm::MapVector<Operation *, int64_t> firsts;
  for (auto [pair, choice, more] : llvm::zip(loops.twins, fitting, larger)) {
    const CountedLoop &earlier = pair.getEarlier(), &later = pair.getLater();
    int64_t last = int64_t(share * double(earlier.trips)), first = earlier.trips - last;
    if (choice.bytes == more.bytes || first <= 0 || last <= 0 || earlier.trips != later.trips)
      continue;
    firsts.try_emplace(earlier.op, first);
    firsts.try_emplace(later.op, pair.getOrder().step == 1 ? first : last);
  }
  std::vector<LoopSplit> splits;
  for (auto [loop, first] : firsts)
    splits.push_back({loop, first});
  return splits;
}
