//===- RewriteLoops.cpp - loops that keep values, loops in two ------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopTwins.h"
#include "tp/Loops/KeepInLoops.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

static Value makeConstant(OpBuilder &builder, Location loc, RankedTensorType scalar, int64_t value) {
  auto number = builder.getIntegerAttr(scalar.getElementType(), value);
  return shlo::ConstantOp::create(builder, loc, DenseElementsAttr::get(scalar, ArrayRef<Attribute>(number)));
}

/// Erases what has no users, last ones first.
static void eraseDead(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (isOpTriviallyDead(&op))
      op.erase();
}

//===----------------------------------------------------------------------===//
// Loops in two
//===----------------------------------------------------------------------===//

bool tp::canBeSplit(LoopSplit split) {
  auto loop = dyn_cast<shlo::WhileOp>(split.loop);
  std::optional<CountedLoop> counted = loop ? CountedLoop::getPlain(loop) : std::nullopt;
  return counted && split.first > 0 && split.first < counted->trips;
}

void tp::splitLoops(ArrayRef<LoopSplit> splits) {
  for (LoopSplit split : splits) {
    CountedLoop loop = *CountedLoop::get(cast<shlo::WhileOp>(split.loop));
    OpBuilder builder(loop.op);
    Location loc = loop.op.getLoc();
    auto scalar = cast<RankedTensorType>(loop.getBody().getArgument(loop.counter).getType());
    int64_t border = loop.count.base + loop.count.step * split.first;
    auto first = cast<shlo::WhileOp>(builder.clone(*loop.op));
    for (unsigned carried = 0; carried < first->getNumResults(); ++carried)
      if (!loop.isInvariant(carried))
        loop.op->setOperand(carried, first->getResult(carried));
    loop.op->setOperand(loop.counter, makeConstant(builder, loc, scalar, border));
    Block &condition = first.getCond().front();
    auto compare = condition.getTerminator()->getOperand(0).getDefiningOp<shlo::CompareOp>();
    builder.setInsertionPoint(compare);
    compare->setOperand(1, makeConstant(builder, loc, scalar, border));
    eraseDead(condition);
  }
}

//===----------------------------------------------------------------------===//
// Kept values
//===----------------------------------------------------------------------===//

bool tp::canBeKept(KeptValue kept) {
  Block *value = kept.value.getParentBlock(), *again = kept.again.getParentBlock();
  func::FuncOp main = value->getParentOp()->getParentOfType<func::FuncOp>();
  return main && llvm::any_of(findTwins(main), [&](const LoopTwins &twins) {
           return &twins.getEarlier().getBody() == value && &twins.getLater().getBody() == again &&
                  twins.getTwin(kept.again) == kept.value;
         });
}

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
  else if (order.base != 0)
    row = shlo::AddOp::create(builder, loc, row, makeConstant(builder, loc, scalar, order.base));
  SmallVector<Value> starts{row};
  for (unsigned d = 0; d < rank; ++d)
    starts.push_back(makeConstant(builder, loc, scalar, 0));
  return starts;
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
