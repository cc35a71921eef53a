//===- DelayReductions.cpp - reduce once, late, and less ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Propagation/Program.h"
#include "tp/Propagation/Propagation.h"
#include <deque>

using namespace mlir;
using namespace tp;

namespace {

/// How a value could be had before its reduction: the input of a reshard that
/// reduces it, or an op that is linear in such inputs.
struct PartialForm {
  unsigned operand = 0; // which of its user's operands it is
  LayoutId layout = 0;
  /// As its user takes it: partial over further axes too, which is free, where
  /// its neighbour in a sum is.
  LayoutId widened = 0;
  std::vector<PartialForm> operands;    // of an op; empty for a reshard
  SmallVector<Operation *, 2> reshards; // that would go
  double bytes = 0;                     // that these would have moved
};

class Delayer {
public:
  using Explain = llvm::function_ref<void(Operation *, StringRef)>;

  Delayer(func::FuncOp main, MeshOp mesh, Explain explain)
      : main(main), table(FlatSymbolRefAttr::get(mesh.getSymNameAttr()), mesh.getMesh()), explain(explain) {}

  void run();

private:
  void collect(Region &region, std::vector<Operation *> &ops);
  const RuleInfo &getRule(Operation *op);
  LayoutId getId(Value value) { return table.getId(getLayout(value), cast<RankedTensorType>(value.getType())); }
  double getBytes(Value value);
  double getReshardBytes(Value value, LayoutId from, LayoutId to) {
    return table.getReshardBytes(getBytes(value), from, to);
  }

  std::optional<PartialForm> getForm(Value value, Operation *user, unsigned depth);
  std::optional<PartialForm> getForm(Operation *op, unsigned depth);
  bool widen(std::vector<PartialForm> &forms, std::optional<ReductionKind> kind);
  std::optional<LayoutId> getPartialResult(Operation *op, ArrayRef<PartialForm> forms);
  Value apply(Value value, const PartialForm &form);
  void applyToOp(Operation *op, const PartialForm &form);

  bool sink(Operation *op);
  bool regroup(Operation *op);
  bool isSum(Operation *op);
  void collectTerms(Operation *op, SmallVectorImpl<Value> &terms);
  void shortcut(ReshardOp reshard);
  void erase(Operation *op) {
    rules.erase(op);
    candidates.erase(op);
    erased.insert(op);
    op->erase();
  }
  void eraseIfUnused(Operation *op) {
    if (op->use_empty())
      erase(op);
  }

  func::FuncOp main;
  SplitTable table;
  Explain explain;
  llvm::DenseMap<Operation *, std::unique_ptr<RuleInfo>> rules;
  llvm::DenseSet<Operation *> erased;
  /// Ops that could run on partial sums, but gain nothing by themselves.
  llvm::DenseSet<Operation *> candidates;
};

} // namespace

void Delayer::collect(Region &region, std::vector<Operation *> &ops) {
  for (Block &block : region)
    for (Operation &op : block) {
      if (isa<ControlShardingOpInterface>(op))
        for (Region &nested : op.getRegions())
          collect(nested, ops);
      else if (isa<ShardingRuleOpInterface, ReshardOp>(op))
        ops.push_back(&op);
    }
}

const RuleInfo &Delayer::getRule(Operation *op) {
  std::unique_ptr<RuleInfo> &rule = rules[op];
  if (!rule)
    rule = std::make_unique<RuleInfo>(RuleInfo::get(cast<ShardingRuleOpInterface>(op).getShardingRule()));
  return *rule;
}

double Delayer::getBytes(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  return double(type.getNumElements() * getElementBytes(type.getElementType()));
}

static bool isOnlyUsedBy(Value value, Operation *user) {
  return llvm::all_of(value.getUsers(), [&](Operation *other) { return other == user; });
}

//===----------------------------------------------------------------------===//
// Forms
//===----------------------------------------------------------------------===//

/// Makes all forms partial over the same axes, in the same way; false if no form
/// covers the axes of the others.
bool Delayer::widen(std::vector<PartialForm> &forms, std::optional<ReductionKind> kind) {
  MeshAttr mesh = table.getMesh();
  auto coversAll = [&](const PartialForm &wide) {
    return llvm::all_of(forms, [&](const PartialForm &form) {
      return llvm::all_of(table.getLayout(form.layout).partial, [&](AxisRefAttr part) {
        return llvm::any_of(table.getLayout(wide.layout).partial,
                            [&](AxisRefAttr axis) { return covers(axis, part, mesh); });
      });
    });
  };
  auto widest = llvm::find_if(forms, coversAll);
  if (widest == forms.end())
    return false;
  SplitTable::LayoutInfo wide = table.getLayout(widest->layout);
  if (kind.value_or(wide.kind) != wide.kind)
    return false;
  for (PartialForm &form : forms) {
    const SplitTable::LayoutInfo &layout = table.getLayout(form.layout);
    if (layout.kind != wide.kind ||
        llvm::any_of(layout.dims, [&](SplitId dim) { return table.overlap(dim, wide.partial); }))
      return false;
    form.widened = table.internLayout(layout.dims, wide.partial, wide.kind);
  }
  return true;
}

/// The layout of the op's result when the operands of a linear group come
/// partial as `forms` say and all others as they are; nullopt if that cannot be.
std::optional<LayoutId> Delayer::getPartialResult(Operation *op, ArrayRef<PartialForm> forms) {
  const RuleInfo &rule = getRule(op);
  const SplitTable::LayoutInfo &partial = table.getLayout(forms.front().widened);
  SmallVector<const SplitTable::LayoutInfo *> layouts;
  for (auto [index, operand] : llvm::enumerate(op->getOperands())) {
    if (!isa<RankedTensorType>(operand.getType())) {
      layouts.push_back(nullptr);
      continue;
    }
    const auto *form = llvm::find_if(forms, [index = index](auto &form) { return form.operand == index; });
    layouts.push_back(&table.getLayout(form != forms.end() ? form->widened : getId(operand)));
    bool isGiven = form == forms.end() && !layouts.back()->partial.empty();
    if (isGiven)
      return std::nullopt;
  }
  layouts.append(op->getNumResults(), nullptr);
  SmallVector<SplitId, 8> splits, before;
  Place at, against;
  if (!inferSplits(table, rule, layouts, splits, at, against))
    return std::nullopt;
  // Factors that only the result has stay as they are.
  unsigned result = op->getNumOperands();
  layouts.assign(rule.getTensorCount(), nullptr);
  const SplitTable::LayoutInfo &resultLayout = table.getLayout(getId(op->getResult(0)));
  layouts[result] = &resultLayout;
  if (!inferSplits(table, rule, layouts, before, at, against))
    return std::nullopt;
  for (auto [index, split] : llvm::enumerate(splits)) {
    auto isSplitLike = [&, index = index](unsigned factor) { return rule.rule.getLeader(factor) == index; };
    bool inOperand = llvm::any_of(rule.rule.operands, [&](const TensorFactors &tensor) {
      return llvm::any_of(tensor, [&](const DimFactors &dim) { return llvm::any_of(dim, isSplitLike); });
    });
    if (!inOperand)
      split = before[index];
  }
  if (!isPossible(table, rule, splits))
    return std::nullopt;
  for (SplitId split : splits)
    if (table.overlap(split, partial.partial))
      return std::nullopt;
  SmallVector<SplitId, 4> dims;
  getDims(table, rule, result, splits, dims);
  PartialAxes own = getPartial(table, rule, result, splits);
  if (!own.axes.empty() && own.kind != partial.kind)
    return std::nullopt;
  llvm::append_range(own.axes, partial.partial);
  return table.internLayout(dims, own.axes, partial.kind);
}

std::optional<PartialForm> Delayer::getForm(Value value, Operation *user, unsigned depth) {
  Operation *def = value.getDefiningOp();
  if (!def || depth == 0 || def->getBlock() != user->getBlock() || !isOnlyUsedBy(value, user))
    return std::nullopt;
  if (auto reshard = dyn_cast<ReshardOp>(def)) {
    LayoutId from = getId(reshard.getInput()), to = getId(reshard.getResult());
    if (table.getLayout(from).partial.empty() || !table.getLayout(to).partial.empty())
      return std::nullopt;
    PartialForm form;
    form.layout = from;
    form.reshards.push_back(def);
    form.bytes = getReshardBytes(value, from, to);
    return form;
  }
  if (!isa<ShardingRuleOpInterface>(def))
    return std::nullopt;
  return getForm(def, depth);
}

std::optional<PartialForm> Delayer::getForm(Operation *op, unsigned depth) {
  if (op->getNumResults() != 1 || !isa<RankedTensorType>(op->getResult(0).getType()))
    return std::nullopt;
  for (const LinearGroup &group : getRule(op).rule.linear) {
    PartialForm form;
    for (unsigned operand : group.operands) {
      std::optional<PartialForm> inner = getForm(op->getOperand(operand), op, depth - 1);
      if (!inner)
        break;
      for (Operation *reshard : inner->reshards)
        if (!llvm::is_contained(form.reshards, reshard)) { // add(x, x)
          form.reshards.push_back(reshard);
          form.bytes += inner->bytes / inner->reshards.size();
        }
      inner->operand = operand;
      form.operands.push_back(std::move(*inner));
    }
    bool fits = !group.operands.empty() && form.operands.size() == group.operands.size() &&
                widen(form.operands, group.reduction);
    if (!fits)
      continue;
    if (std::optional<LayoutId> layout = getPartialResult(op, form.operands)) {
      form.layout = *layout;
      return form;
    }
  }
  return std::nullopt;
}

Value Delayer::apply(Value value, const PartialForm &form) {
  Operation *def = value.getDefiningOp();
  if (auto reshard = dyn_cast<ReshardOp>(def))
    return reshard.getInput();
  applyToOp(def, form);
  return value;
}

void Delayer::applyToOp(Operation *op, const PartialForm &form) {
  for (const PartialForm &inner : form.operands) {
    Value before = op->getOperand(inner.operand);
    Operation *def = before.getDefiningOp();
    Value after = apply(before, inner);
    op->setOperand(inner.operand, after);
    if (inner.widened != inner.layout) {
      OpBuilder builder(op);
      after = ReshardOp::create(builder, op->getLoc(), after.getType(), after, table.getAttr(inner.widened));
      op->setOperand(inner.operand, after);
    }
    if (isa<ReshardOp>(def))
      eraseIfUnused(def);
  }
  setLayout(op->getResult(0), table.getAttr(form.layout));
}

//===----------------------------------------------------------------------===//
// Rewrites
//===----------------------------------------------------------------------===//

/// Runs `op` on partial operands and reduces its result instead, if several
/// reductions become one or fewer bytes are reduced.
bool Delayer::sink(Operation *op) {
  constexpr unsigned maxDepth = 8;
  if (op->getNumResults() != 1 || op->use_empty())
    return false;
  auto mayHaveForm = [&](Value operand) {
    Operation *def = operand.getDefiningOp();
    auto reshard = dyn_cast_or_null<ReshardOp>(def);
    return def && (candidates.contains(def) || (reshard && getLayout(reshard.getInput()).isPartial()));
  };
  if (llvm::none_of(op->getOperands(), mayHaveForm))
    return false;
  std::optional<PartialForm> form = getForm(op, maxDepth);
  if (!form)
    return false;
  Value result = op->getResult(0);
  LayoutId before = getId(result);
  bool isReduced = table.getLayout(before).partial.empty();
  double bytes = 0;
  if (isReduced)
    bytes = getReshardBytes(result, form->layout, before);
  // What is a partial result already is to be reduced in one go.
  for (Operation *user : result.getUsers()) {
    if (isReduced)
      break;
    auto reshard = dyn_cast<ReshardOp>(user);
    if (!reshard || reshard.getLayout().isPartial())
      return false;
    LayoutId to = getId(reshard.getResult());
    bytes += getReshardBytes(result, form->layout, to) - getReshardBytes(result, before, to);
  }
  if (form->reshards.size() > 1 ? bytes > form->bytes : bytes >= form->bytes) {
    candidates.insert(op);
    return false;
  }
  if (explain)
    explain(op, "runs on partial sums: " + std::to_string(form->reshards.size()) + " reduction(s) of " +
                    std::to_string(int64_t(form->bytes)) + " bytes become one of " + std::to_string(int64_t(bytes)));
  applyToOp(op, *form);
  if (!isReduced)
    return true;
  OpBuilder builder(op->getContext());
  builder.setInsertionPointAfter(op);
  auto reshard = ReshardOp::create(builder, op->getLoc(), result.getType(), result, table.getAttr(before));
  result.replaceAllUsesExcept(reshard.getResult(), reshard);
  return true;
}

/// A commutative op of two operands that is linear in both together.
bool Delayer::isSum(Operation *op) {
  if (op->getNumOperands() != 2 || op->getNumResults() != 1 || !op->hasTrait<OpTrait::IsCommutative>() ||
      !isa<ShardingRuleOpInterface>(op))
    return false;
  return llvm::any_of(getRule(op).rule.linear, [](const LinearGroup &group) { return group.operands.size() == 2; });
}

/// The terms of the sum at `op`: through sums of the same kind and layout that
/// are used in it only.
void Delayer::collectTerms(Operation *op, SmallVectorImpl<Value> &terms) {
  for (Value operand : op->getOperands()) {
    Operation *def = operand.getDefiningOp();
    if (def && def->getName() == op->getName() && def->getBlock() == op->getBlock() && operand.hasOneUse() &&
        def->getAttrDictionary() == op->getAttrDictionary() && operand.getType() == op->getResult(0).getType())
      collectTerms(def, terms);
    else
      terms.push_back(operand);
  }
}

/// (sum of reshard(p1), c, reshard(p2)) becomes (sum of c, reshard(p1 + p2)):
/// one reduction less, at another rounding.
bool Delayer::regroup(Operation *op) {
  if (!isSum(op))
    return false;
  // Only from the outermost sum.
  Value result = op->getResult(0);
  if (result.hasOneUse()) {
    Operation *user = *result.user_begin();
    if (user->getName() == op->getName() && user->getBlock() == op->getBlock() &&
        user->getAttrDictionary() == op->getAttrDictionary() && isSum(user))
      return false;
  }
  SmallVector<Value, 8> terms;
  collectTerms(op, terms);
  if (terms.size() < 3)
    return false;
  // Pending sums of one layout.
  llvm::MapVector<std::pair<LayoutId, LayoutId>, SmallVector<Value, 4>> groups;
  for (Value term : terms) {
    auto reshard = term.getDefiningOp<ReshardOp>();
    if (!reshard || !term.hasOneUse() || reshard->getBlock() != op->getBlock())
      continue;
    LayoutId from = getId(reshard.getInput()), to = getId(term);
    const SplitTable::LayoutInfo &partial = table.getLayout(from);
    bool isLinear = llvm::any_of(getRule(op).rule.linear, [&](const LinearGroup &group) {
      return group.operands.size() == 2 && group.reduction.value_or(partial.kind) == partial.kind;
    });
    if (!partial.partial.empty() && table.getLayout(to).partial.empty() && isLinear)
      groups[{from, to}].push_back(term);
  }
  auto found = llvm::find_if(groups, [](auto &group) { return group.second.size() > 1; });
  if (found == groups.end())
    return false;
  auto [layouts, merged] = *found;
  if (explain)
    explain(op, "its sum is reordered: " + std::to_string(merged.size()) + " reductions become one");

  OpBuilder builder(op);
  auto makeSum = [&](Value a, Value b, LayoutId layout) {
    Operation *sum = builder.clone(*op);
    sum->setOperands({a, b});
    setLayout(sum->getResult(0), table.getAttr(layout));
    return sum->getResult(0);
  };
  LayoutId complete = getId(result);
  Value pending;
  for (Value term : merged) {
    Value input = cast<ReshardOp>(term.getDefiningOp()).getInput();
    pending = pending ? makeSum(pending, input, layouts.first) : input;
  }
  Value reduced = ReshardOp::create(builder, op->getLoc(), pending.getType(), pending, table.getAttr(layouts.second));
  // The other terms in their order, the merged one where its last part was.
  Value sum;
  for (Value term : terms) {
    bool isMerged = llvm::is_contained(merged, term);
    if (isMerged && term != merged.back())
      continue;
    Value next = isMerged ? reduced : term;
    sum = sum ? makeSum(sum, next, complete) : next;
  }
  result.replaceAllUsesWith(sum);
  // The old sums and reshards have no use any more, from the outermost inwards.
  SmallVector<Operation *> old = {op};
  while (!old.empty()) {
    Operation *next = old.pop_back_val();
    SmallVector<Value> operands(next->getOperands());
    erase(next);
    for (Value operand : operands)
      if (Operation *def = operand.getDefiningOp(); def && operand.use_empty() && !llvm::is_contained(old, def))
        old.push_back(def);
  }
  return true;
}

/// reshard(reshard(p)) where nobody else needs the middle: one step, if that is
/// not more bytes.
void Delayer::shortcut(ReshardOp reshard) {
  auto inner = reshard.getInput().getDefiningOp<ReshardOp>();
  if (!inner || !inner->hasOneUse())
    return;
  Value value = reshard.getInput();
  LayoutId a = getId(inner.getInput()), b = getId(inner.getResult()), c = getId(reshard.getResult());
  if (!table.getLayout(a).partial.empty() && !table.getLayout(c).partial.empty() && a != c)
    return;
  if (getReshardBytes(value, a, c) > getReshardBytes(value, a, b) + getReshardBytes(value, b, c))
    return;
  if (a == c)
    reshard.getResult().replaceAllUsesWith(inner.getInput());
  else
    reshard.getInputMutable().assign(inner.getInput());
  if (a == c)
    erase(reshard);
  erase(inner);
}

void Delayer::run() {
  std::vector<Operation *> ops;
  collect(main.getBody(), ops);
  for (Operation *op : ops)
    if (!erased.contains(op) && !isa<ReshardOp>(op) && !sink(op))
      regroup(op);
  ops.clear();
  erased.clear();
  collect(main.getBody(), ops);
  for (Operation *op : ops)
    if (auto reshard = erased.contains(op) ? ReshardOp() : dyn_cast<ReshardOp>(op))
      shortcut(reshard);
}

LogicalResult tp::delayReductions(func::FuncOp main, MeshOp mesh,
                                  llvm::function_ref<void(Operation *, StringRef)> explain) {
  Delayer(main, mesh, explain).run();
  return success();
}
