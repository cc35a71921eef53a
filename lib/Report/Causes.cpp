//===- Causes.cpp - why each collective is there ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Report/Causes.h"
#include "tp/IR/TpDialect.h"
#include "tp/Planner/TripCount.h"
#include "tp/Report/Summary.h"
#include "tp/Sharding/ShardingRule.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace mlir;
using namespace tp;

/// How many ops a search for a name looks at: enough for a product's epilogue
/// or an optimizer's update.
static constexpr unsigned kSearchOps = 64;

Causes::Causes(func::FuncOp main) : main(main) {
  Operation *terminator = main.getBody().back().getTerminator();
  SmallVector<Value> open;
  for (Value result : terminator->getOperands())
    if (auto type = dyn_cast<RankedTensorType>(result.getType()))
      if (type.getRank() == 0 && isa<FloatType>(type.getElementType()) && terminator->getNumOperands() > 1)
        open.push_back(result);
  trains = !open.empty();
  while (!open.empty()) {
    Operation *op = open.pop_back_val().getDefiningOp();
    if (!op || !forward.insert(op).second)
      continue;
    llvm::append_range(open, op->getOperands());
    op->walk([&](Operation *nested) {
      forward.insert(nested);
      llvm::append_range(open, nested->getOperands());
    });
  }
}

std::string Causes::getArgumentName(unsigned number) {
  auto name = main.getArgAttrOfType<StringAttr>(number, "tp.name");
  return name ? name.str() : "arg" + std::to_string(number);
}

std::optional<unsigned> Causes::getArgument(Value value) {
  for (unsigned steps = 0; steps < kSearchOps; ++steps) {
    if (auto argument = dyn_cast<BlockArgument>(value)) {
      Operation *parent = argument.getOwner()->getParentOp();
      if (parent == main)
        return argument.getArgNumber();
      // What a loop carries along from outside.
      if (!isa<ControlShardingOpInterface>(parent) || argument.getArgNumber() >= parent->getNumOperands())
        return std::nullopt;
      value = parent->getOperand(argument.getArgNumber());
      continue;
    }
    Operation *op = value.getDefiningOp();
    if (op->getNumOperands() == 0 || op->getNumRegions())
      return std::nullopt;
    // Every other operand of a slice is an index.
    for (Value other : op->getOperands().drop_front())
      if (!getElementTypeOrSelf(other.getType()).isIntOrIndex())
        return std::nullopt;
    value = op->getOperand(0);
  }
  return std::nullopt;
}

static int64_t getElementCount(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type ? type.getNumElements() : 0;
}

/// True for what changes or moves the `count` elements of a tensor one by one.
static bool keepsElements(Operation *op, int64_t count) {
  auto ruled = dyn_cast<ShardingRuleOpInterface>(op);
  if (!ruled || op->getNumResults() != 1 || getElementCount(op->getResult(0)) != count)
    return false;
  ShardingRule rule = ruled.getShardingRule();
  return !rule.isContraction && llvm::none_of(rule.factors, [](const Factor &factor) {
    return factor.size > 1 && (factor.kind == FactorKind::reduction || factor.kind == FactorKind::lookup);
  });
}

/// The first argument that elementwise ops combine with `value` on the way to a
/// result of the program: what an optimizer does with a gradient and its weight.
std::optional<unsigned> Causes::getUpdatedArgument(Value value) {
  int64_t count = getElementCount(value);
  std::optional<unsigned> first;
  auto note = [&](Value candidate) {
    std::optional<unsigned> argument = getArgument(candidate);
    if (argument && isa<FloatType>(getElementTypeOrSelf(candidate.getType())) &&
        getElementCount(main.getArgument(*argument)) == count)
      first = std::min(first.value_or(*argument), *argument);
  };
  SmallPtrSet<Operation *, 32> seen;
  SmallVector<Value> open{value};
  while (!open.empty() && seen.size() < kSearchOps) {
    for (Operation *user : open.pop_back_val().getUsers()) {
      if (!keepsElements(user, count) || !seen.insert(user).second)
        continue;
      open.push_back(user->getResult(0));
      for (Value operand : user->getOperands()) {
        note(operand);
        // beta1 * m + (1 - beta1) * g: the moment is one op away.
        if (Operation *def = operand.getDefiningOp(); def && keepsElements(def, count))
          llvm::for_each(def->getOperands(), note);
      }
    }
  }
  return first;
}

Cause Causes::get(Operation *collective) {
  Cause cause;
  cause.forward = isForward(collective);
  if (std::optional<unsigned> argument = getArgument(collective->getOperand(0))) {
    cause.text = (isa<AllGatherOp>(collective) ? "gather of " : "of ") + getArgumentName(*argument);
    return cause;
  }
  if (!cause.forward)
    if (std::optional<unsigned> argument = getUpdatedArgument(collective->getResult(0))) {
      cause.text = "gradient of " + getArgumentName(*argument);
      return cause;
    }
  // The nearest op behind the value that mixes elements, breadth first.
  SmallVector<Value> open{collective->getOperand(0)};
  SmallPtrSet<Operation *, 32> seen;
  for (size_t next = 0; next < open.size() && seen.size() < kSearchOps; ++next) {
    Operation *producer = open[next].getDefiningOp();
    if (!producer || !seen.insert(producer).second)
      continue;
    auto ruled = dyn_cast<ShardingRuleOpInterface>(producer);
    if (ruled) {
      ShardingRule rule = ruled.getShardingRule();
      bool reduces =
          llvm::any_of(rule.factors, [](const Factor &factor) { return factor.kind == FactorKind::reduction; });
      bool looksUp = llvm::any_of(rule.factors, [](const Factor &factor) { return factor.kind == FactorKind::lookup; });
      if (rule.isContraction || reduces || looksUp) {
        cause.text = producer->getName().getStringRef().str();
        if (rule.isContraction || looksUp)
          for (Value operand : producer->getOperands())
            if (std::optional<unsigned> argument = getArgument(operand);
                argument && isa<FloatType>(getElementTypeOrSelf(operand.getType()))) {
              cause.text = (rule.isContraction ? "product with " : "look-up in ") + getArgumentName(*argument);
              break;
            }
        return cause;
      }
    }
    llvm::append_range(open, producer->getOperands());
  }
  Operation *producer = collective->getOperand(0).getDefiningOp();
  cause.text = producer ? producer->getName().getStringRef().str() : "a value of a loop";
  return cause;
}

void tp::explainCollectives(func::FuncOp main) {
  Causes causes(main);
  Builder builder(main.getContext());
  main.walk([&](Operation *op) {
    if (!getCollectiveCall(op))
      return;
    Cause cause = causes.get(op);
    op->setAttr("tp.pass", builder.getStringAttr(cause.forward ? "forward" : "backward"));
    op->setAttr("tp.cause", builder.getStringAttr(cause.text));
    if (double repeats = getRepeats(op); repeats > 1)
      op->setAttr("tp.repeats", builder.getI64IntegerAttr(int64_t(repeats)));
  });
}
