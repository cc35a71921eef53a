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
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// The loops of which one may keep what the other one needs.
static std::vector<LoopTwins> findTwins(func::FuncOp main) {
  std::vector<LoopTwins> all;
  llvm::DenseMap<Block *, SmallVector<CountedLoop>> before;
  main.walk<WalkOrder::PreOrder>([&](shlo::WhileOp op) {
    // What else is said of a loop may be about each of its values.
    std::optional<CountedLoop> loop = op->getDiscardableAttrs().empty() ? CountedLoop::get(op) : std::nullopt;
    if (!loop || loop->trips == 0)
      return;
    for (const CountedLoop &earlier : before[op->getBlock()])
      if (std::optional<LoopTwins> twins = LoopTwins::get(earlier, *loop))
        all.push_back(std::move(*twins));
    before[op->getBlock()].push_back(*loop);
  });
  return all;
}

bool tp::hasPairedLoops(func::FuncOp main) { return !findTwins(main).empty(); }

//===----------------------------------------------------------------------===//
// Choice
//===----------------------------------------------------------------------===//

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

std::vector<KeptValue> tp::findKeptValues(const Program &program, const CostModel &costs, int64_t ranks,
                                          double memoryBytes) {
  std::vector<Recomputation> loops;
  llvm::DenseSet<Operation *> later;
  for (const LoopTwins &twins : findTwins(program.main))
    if (later.insert(twins.getLater().op).second)
      loops.emplace_back(twins, program, costs, ranks);
  auto choose = [&](double price) {
    Choice choice;
    for (const Recomputation &loop : loops)
      loop.choose(price, choice);
    return choice;
  };
  auto exclude = [&](double bytes, ArrayRef<KeptValue> kept) {
    llvm::DenseSet<Value> values;
    for (KeptValue value : kept)
      values.insert(value.again);
    bool changes = false;
    for (Recomputation &loop : loops)
      changes |= loop.exclude(bytes, values);
    return changes;
  };
  // The lowest price of a byte, in seconds, at which what is kept fits; then again
  // without what is too large for the bytes that are left, which was in the way of
  // smaller values.
  constexpr double kLowest = 1e-15, kHighest = 1;
  constexpr unsigned kSteps = 40;
  Choice best = choose(kHighest);
  do {
    Choice found = choose(kLowest);
    double low = kLowest, high = kHighest;
    for (unsigned step = 0; step < kSteps && (step == 0 ? found.bytes > memoryBytes : low * 1.01 < high); ++step) {
      double price = std::sqrt(low * high);
      Choice next = choose(price);
      (next.bytes <= memoryBytes ? high : low) = price;
      if (next.bytes <= memoryBytes)
        found = std::move(next);
    }
    if (found.bytes <= memoryBytes && found.seconds < best.seconds)
      best = std::move(found);
  } while (exclude(memoryBytes - best.bytes, best.kept));
  return std::move(best.kept);
}

bool tp::canBeKept(KeptValue kept) {
  Block *value = kept.value.getParentBlock(), *again = kept.again.getParentBlock();
  func::FuncOp main = value->getParentOp()->getParentOfType<func::FuncOp>();
  return main && llvm::any_of(findTwins(main), [&](const LoopTwins &twins) {
           return &twins.getEarlier().getBody() == value && &twins.getLater().getBody() == again &&
                  twins.getTwin(kept.again) == kept.value;
         });
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

/// The loop with further carried values, which its body does not change yet: their
/// arguments in the body are its last.
static shlo::WhileOp addCarried(shlo::WhileOp loop, ArrayRef<Value> inits) {
  OpBuilder builder(loop);
  SmallVector<Value> operands(loop->getOperands());
  llvm::append_range(operands, inits);
  OperationState state(loop.getLoc(), loop->getName());
  state.addOperands(operands);
  state.addTypes(ValueRange(operands).getTypes());
  state.addAttributes(loop->getAttrs());
  for (Region &region : loop->getRegions())
    state.addRegion()->takeBody(region);
  auto made = cast<shlo::WhileOp>(builder.create(state));
  for (Value init : inits) {
    made.getCond().front().addArgument(init.getType(), init.getLoc());
    BlockArgument carried = made.getBody().front().addArgument(init.getType(), init.getLoc());
    Operation *terminator = made.getBody().front().getTerminator();
    terminator->insertOperands(terminator->getNumOperands(), carried);
  }
  loop->replaceAllUsesWith(made->getResults().take_front(loop->getNumResults()));
  loop->erase();
  return made;
}

static Value makeConstant(OpBuilder &builder, Location loc, RankedTensorType scalar, int64_t value) {
  auto number = builder.getIntegerAttr(scalar.getElementType(), value);
  return shlo::ConstantOp::create(builder, loc, DenseElementsAttr::get(scalar, ArrayRef<Attribute>(number)));
}

/// The start indices of the row of a stack for iteration `order` of the loop whose
/// counter is `counter`.
static SmallVector<Value> makeStarts(OpBuilder &builder, Location loc, const CountedLoop &loop, Linear order,
                                     unsigned rank) {
  Value counter = loop.getBody().getArgument(loop.counter);
  auto scalar = cast<RankedTensorType>(counter.getType());
  // From the counter to the number of the iteration, and on to that of the row.
  Value row = counter;
  if (loop.count.base != 0)
    row = shlo::SubtractOp::create(builder, loc, row, makeConstant(builder, loc, scalar, loop.count.base));
  if (loop.count.step != 1)
    row = shlo::DivOp::create(builder, loc, row, makeConstant(builder, loc, scalar, loop.count.step));
  if (order.step == -1)
    row = shlo::SubtractOp::create(builder, loc, makeConstant(builder, loc, scalar, order.base), row);
  SmallVector<Value> starts{row};
  for (unsigned d = 0; d < rank; ++d)
    starts.push_back(makeConstant(builder, loc, scalar, 0));
  return starts;
}

/// Erases what has no users, last ones first.
static void eraseDead(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (isOpTriviallyDead(&op))
      op.erase();
}

static void keep(const LoopTwins &twins, ArrayRef<KeptValue> values) {
  CountedLoop earlier = twins.getEarlier(), later = twins.getLater();
  llvm::MapVector<Value, unsigned> stacks; // by value
  for (KeptValue kept : values)
    stacks.try_emplace(kept.value, stacks.size());

  OpBuilder builder(earlier.op);
  SmallVector<Value> inits;
  for (auto [value, stack] : stacks) {
    auto type = cast<RankedTensorType>(value.getType());
    SmallVector<int64_t> shape{earlier.trips};
    llvm::append_range(shape, type.getShape());
    auto scalar = RankedTensorType::get({}, type.getElementType());
    Value zero = shlo::ConstantOp::create(builder, value.getLoc(), cast<ElementsAttr>(builder.getZeroAttr(scalar)));
    inits.push_back(shlo::BroadcastInDimOp::create(builder, value.getLoc(), type.clone(shape), zero,
                                                   builder.getDenseI64ArrayAttr({})));
  }
  earlier.op = addCarried(earlier.op, inits);
  Operation *next = earlier.getBody().getTerminator();
  builder.setInsertionPoint(next);
  unsigned first = next->getNumOperands() - stacks.size();
  auto getRow = [](RankedTensorType type) {
    SmallVector<int64_t> shape{1};
    llvm::append_range(shape, type.getShape());
    return type.clone(shape);
  };
  for (auto [value, stack] : stacks) {
    auto type = cast<RankedTensorType>(value.getType());
    Location loc = value.getLoc();
    Value row = shlo::ReshapeOp::create(builder, loc, getRow(type), value);
    Value carried = earlier.getBody().getArgument(first + stack);
    next->setOperand(first + stack,
                     shlo::DynamicUpdateSliceOp::create(builder, loc, carried.getType(), carried, row,
                                                        makeStarts(builder, loc, earlier, {0, 1}, type.getRank())));
  }

  later.op = addCarried(later.op, SmallVector<Value>(earlier.op->getResults().drop_front(first)));
  first = later.op->getNumResults() - stacks.size();
  for (KeptValue kept : values) {
    auto type = cast<RankedTensorType>(kept.value.getType());
    Location loc = kept.again.getLoc();
    builder.setInsertionPoint(kept.again.getDefiningOp());
    Value row = shlo::DynamicSliceOp::create(builder, loc, getRow(type),
                                             later.getBody().getArgument(first + stacks.lookup(kept.value)),
                                             makeStarts(builder, loc, later, twins.getOrder(), type.getRank()),
                                             builder.getDenseI64ArrayAttr(getRow(type).getShape()));
    Value again = kept.again;
    again.replaceAllUsesWith(shlo::ReshapeOp::create(builder, loc, type, row));
  }
}

void tp::keepInLoops(ArrayRef<KeptValue> values) {
  if (values.empty())
    return;
  Value first = values.front().value;
  Operation *main = first.getParentBlock()->getParentOp()->getParentOfType<func::FuncOp>();
  llvm::DenseMap<Value, Value> kept;
  for (KeptValue value : values)
    kept[value.again] = value.value;
  SmallVector<Block *> bodies;
  // A loop may be the earlier one of several, and changes with each.
  for (bool changes = true; changes;) {
    changes = false;
    for (const LoopTwins &twins : findTwins(cast<func::FuncOp>(main))) {
      SmallVector<KeptValue> here;
      for (KeptValue value : values)
        if (value.value.getParentBlock() == &twins.getEarlier().getBody() && kept.contains(value.again) &&
            value.again.getParentBlock() == &twins.getLater().getBody())
          here.push_back(value);
      if (here.empty())
        continue;
      for (KeptValue value : here)
        kept.erase(value.again);
      bodies.push_back(&twins.getLater().getBody());
      keep(twins, here);
      changes = true;
      break;
    }
  }
  for (Block *body : bodies)
    eraseDead(*body);
}
