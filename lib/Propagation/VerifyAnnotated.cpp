//===- VerifyAnnotated.cpp - what the annotated phase guarantees ----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "llvm/ADT/StringExtras.h"
#include "tp/Propagation/Program.h"
#include "tp/Propagation/Propagation.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace tp;

namespace {

class Verifier {
public:
  explicit Verifier(MeshOp mesh) : table(FlatSymbolRefAttr::get(mesh.getSymNameAttr()), mesh.getMesh()) {}

  LogicalResult verifyFunction(func::FuncOp main);

private:
  using LayoutInfo = SplitTable::LayoutInfo;

  LogicalResult verifyRegion(Region &region);
  LogicalResult verifyOp(Operation *op);
  LogicalResult verifyRuled(Operation *op, const RuleInfo &rule);
  LogicalResult verifyControl(Operation *op);
  LogicalResult verifyManual(ManualOp op);
  LogicalResult verifyWhole(OpOperand &operand);
  /// Every ranked tensor among `values` has a closed layout that fits; they are
  /// numbered in `ids`.
  LogicalResult verifyValues(ValueRange values, Operation *op, StringRef what);
  LogicalResult verifyLayout(LayoutAttr layout, RankedTensorType type, Operation *op, const Twine &what);
  LayoutId getId(Value value) const { return ids.lookup(value); }
  std::string getText(const LayoutInfo &layout) {
    return toText(table.getAttr(table.internLayout(layout.dims, layout.partial, layout.kind)));
  }

  SplitTable table;
  llvm::DenseMap<Value, LayoutId> ids;
  func::FuncOp main;
};

} // namespace

/// `{"dp", "tp"}`.
static std::string toText(ArrayRef<AxisRefAttr> axes) {
  return "{" + llvm::join(llvm::map_range(axes, [](AxisRefAttr axis) { return axis.str(); }), ", ") + "}";
}

LogicalResult Verifier::verifyLayout(LayoutAttr layout, RankedTensorType type, Operation *op, const Twine &what) {
  std::string place = what.str();
  auto emitError = [&]() -> InFlightDiagnostic { return op->emitOpError() << place << ": "; };
  if (!layout)
    return emitError() << "expected a layout, found none";
  if (!layout.isClosed())
    return emitError() << "expected a closed layout, found " << layout;
  if (layout.getMesh() != table.getMeshName())
    return emitError() << "expected a layout on mesh " << table.getMeshName() << ", found " << layout.getMesh();
  if (!type.hasStaticShape())
    return emitError() << "expected a static shape, found " << type;
  return layout.verifyFor(table.getMesh(), type, emitError);
}

LogicalResult Verifier::verifyValues(ValueRange values, Operation *op, StringRef what) {
  for (auto [index, value] : llvm::enumerate(values)) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    if (!type)
      continue;
    LayoutAttr layout = getLayout(value);
    if (failed(verifyLayout(layout, type, op, what + " #" + Twine(index))))
      return failure();
    ids[value] = table.getId(layout, type);
  }
  return success();
}

LogicalResult Verifier::verifyWhole(OpOperand &operand) {
  if (!isa<RankedTensorType>(operand.get().getType()))
    return success();
  const LayoutInfo &layout = table.getLayout(getId(operand.get()));
  if (layout.partial.empty() && llvm::all_of(layout.dims, [](SplitId id) { return id == SplitTable::kWhole; }))
    return success();
  return operand.getOwner()->emitOpError()
         << "operand #" << operand.getOperandNumber() << " must be whole on every rank, found " << getText(layout);
}

/// A splat of the neutral element counts once whatever it is partial over.
static bool isNeutralConstant(Operation *op, ReductionKind kind) {
  SplatElementsAttr splat;
  return op->getNumOperands() == 0 && matchPattern(op, m_Constant(&splat)) &&
         splat.getSplatValue<Attribute>() == getNeutralElement(kind, splat.getElementType());
}

LogicalResult Verifier::verifyRuled(Operation *op, const RuleInfo &rule) {
  unsigned operandCount = op->getNumOperands();
  auto getName = [&](unsigned tensor) {
    return rule.isResult(tensor) ? "result #" + std::to_string(tensor - operandCount)
                                 : "operand #" + std::to_string(tensor);
  };
  SmallVector<const LayoutInfo *> layouts;
  for (Value value : llvm::concat<Value>(SmallVector<Value>(op->getOperands()), SmallVector<Value>(op->getResults())))
    layouts.push_back(isa<RankedTensorType>(value.getType()) ? &table.getLayout(getId(value)) : nullptr);

  SmallVector<SplitId, 8> splits;
  Place at, against;
  if (!inferSplits(table, rule, layouts, splits, at, against)) {
    InFlightDiagnostic diagnostic = op->emitOpError()
                                    << getName(at.tensor) << " has layout " << getText(*layouts[at.tensor])
                                    << ", which splits dimension " << at.dim;
    if (at.tensor == against.tensor && at.dim == against.dim)
      return diagnostic << " across the factors of the op's rule " << rule.rule.str();
    return diagnostic << " otherwise than dimension " << against.dim << " of " << getName(against.tensor)
                      << " with layout " << getText(*layouts[against.tensor]) << "; the op's rule is "
                      << rule.rule.str();
  }
  for (auto [index, factor] : llvm::enumerate(rule.rule.factors))
    if (factor.kind == FactorKind::whole && splits[index] != SplitTable::kWhole)
      return op->emitOpError() << "cannot run split by " << table.str(splits[index]) << " along factor " << index
                               << " of its rule " << rule.rule.str();
  if (!isPossible(table, rule, splits))
    return op->emitOpError() << "its operands and results ask for splits that share an axis; the op's rule is "
                             << rule.rule.str();

  // Partial operands beyond what the rule asks for: one linear group, all over
  // the same axes.
  SmallVector<unsigned, 4> passing;
  PartialAxes passed;
  for (unsigned i = 0; i < operandCount; ++i) {
    if (!layouts[i])
      continue;
    PartialAxes own = getPartial(table, rule, i, splits);
    SmallVector<AxisRefAttr, 2> rest;
    for (AxisRefAttr axis : layouts[i]->partial)
      if (!llvm::is_contained(own.axes, axis))
        rest.push_back(axis);
    bool hasOwn = rest.size() + own.axes.size() == layouts[i]->partial.size() &&
                  (own.axes.empty() || layouts[i]->kind == own.kind);
    if (!hasOwn)
      return op->emitOpError() << getName(i) << " must be partial over " << toText(own.axes) << ", found "
                               << getText(*layouts[i]);
    if (rest.empty())
      continue;
    if (!passing.empty() && (passed.axes != rest || passed.kind != layouts[i]->kind))
      return op->emitOpError() << getName(i) << " is partial over " << toText(rest) << ", but " << getName(passing[0])
                               << " over " << toText(passed.axes);
    passing.push_back(i);
    passed = {rest, layouts[i]->kind};
  }
  auto matches = [&](const LinearGroup &group) {
    return ArrayRef<unsigned>(group.operands) == ArrayRef<unsigned>(passing) &&
           group.reduction.value_or(passed.kind) == passed.kind;
  };
  if (!passing.empty() && llvm::none_of(rule.rule.linear, matches))
    return op->emitOpError() << getName(passing[0]) << " is partial over " << toText(passed.axes)
                             << ", but the op is not linear in it";

  for (unsigned i = 0; i < op->getNumResults(); ++i) {
    const LayoutInfo *found = layouts[operandCount + i];
    if (!found)
      continue;
    PartialAxes partial = getPartial(table, rule, operandCount + i, splits);
    if (!partial.axes.empty() && !passing.empty() && partial.kind != passed.kind)
      return op->emitOpError() << getName(passing[0]) << " is partial in another way than the result becomes";
    if (!passing.empty()) {
      partial.kind = passed.kind;
      llvm::append_range(partial.axes, passed.axes);
    }
    LayoutId expected = table.internLayout(found->dims, partial.axes, partial.kind);
    LayoutId id = getId(op->getResult(i));
    if (id != expected && !(partial.axes.empty() && isNeutralConstant(op, found->kind)))
      return op->emitOpError() << getName(operandCount + i) << " has layout " << getText(*found) << ", expected "
                               << toText(table.getAttr(expected));
  }
  return success();
}

LogicalResult Verifier::verifyControl(Operation *op) {
  for (Region &region : op->getRegions())
    for (Block &block : region)
      if (failed(verifyValues(block.getArguments(), op, "argument of a region")))
        return failure();
  llvm::DenseSet<OpOperand *> tied;
  llvm::DenseMap<Value, LayoutId> tiedValues;
  auto control = cast<ControlShardingOpInterface>(op);
  for (const Tie &tie : control.getTies()) {
    if (tie.values.empty() || !isa<RankedTensorType>(tie.values.front().getType()))
      continue;
    LayoutId layout = getId(tie.values.front());
    for (Value value : tie.values)
      if (getId(value) != layout)
        return op->emitOpError() << "ties values of layouts " << getText(table.getLayout(layout)) << " and "
                                 << getText(table.getLayout(getId(value)));
    if (!table.getLayout(layout).partial.empty())
      return op->emitOpError() << "must not pass on a partial value, found " << getText(table.getLayout(layout));
    for (OpOperand *source : tie.sources)
      tied.insert(source);
  }
  for (Region &region : op->getRegions())
    if (failed(verifyRegion(region)))
      return failure();
  for (const Tie &tie : control.getTies())
    for (OpOperand *source : tie.sources) {
      if (tie.values.empty() || !isa<RankedTensorType>(source->get().getType()))
        continue;
      LayoutId expected = getId(tie.values.front()), found = getId(source->get());
      if (found != expected)
        return source->getOwner()->emitOpError()
               << "operand #" << source->getOperandNumber() << " has layout " << getText(table.getLayout(found))
               << ", but it is tied to a value with layout " << getText(table.getLayout(expected));
    }
  auto verifyUntied = [&](Operation *user) -> LogicalResult {
    for (OpOperand &operand : user->getOpOperands())
      if (!tied.contains(&operand) && failed(verifyWhole(operand)))
        return failure();
    return success();
  };
  if (failed(verifyUntied(op)))
    return failure();
  for (Region &region : op->getRegions())
    for (Block &block : region)
      if (!block.empty() && failed(verifyUntied(&block.back())))
        return failure();
  return success();
}

LogicalResult Verifier::verifyManual(ManualOp op) {
  auto verify = [&](ValueRange values, ArrayAttr layouts, StringRef what) -> LogicalResult {
    for (auto [i, value] : llvm::enumerate(values)) {
      LayoutId expected = table.getId(cast<LayoutAttr>(layouts[i]), cast<RankedTensorType>(value.getType()));
      if (getId(value) != expected)
        return op.emitOpError() << what << " #" << i << " has layout " << getText(table.getLayout(getId(value)))
                                << ", expected " << layouts[i];
    }
    return success();
  };
  if (failed(verify(op.getInputs(), op.getInLayouts(), "operand")))
    return failure();
  return verify(op.getResults(), op.getOutLayouts(), "result");
}

LogicalResult Verifier::verifyOp(Operation *op) {
  if (isa<LayoutConstraintOp>(op))
    return op->emitOpError() << "must have become a tp.reshard";
  if (failed(verifyValues(op->getResults(), op, "result")))
    return failure();
  if (isa<ReshardOp>(op))
    return success();
  if (auto manual = dyn_cast<ManualOp>(op))
    return verifyManual(manual);
  if (isa<ControlShardingOpInterface>(op))
    return verifyControl(op);
  if (auto ruled = dyn_cast<ShardingRuleOpInterface>(op)) {
    ShardingRule rule = ruled.getShardingRule();
    if (failed(rule.verify(op)))
      return failure();
    return verifyRuled(op, RuleInfo::get(std::move(rule)));
  }
  // The function's and regions' terminators are looked at by their holders.
  if (op->hasTrait<OpTrait::IsTerminator>())
    return success();
  for (OpOperand &operand : op->getOpOperands())
    if (failed(verifyWhole(operand)))
      return failure();
  for (Value result : op->getResults())
    if (auto layout = getLayout(result); layout && !layout.isReplicated())
      return op->emitOpError() << "has no sharding rule: its results must be whole on every rank, found " << layout;
  return success();
}

LogicalResult Verifier::verifyRegion(Region &region) {
  for (Block &block : region)
    for (Operation &op : block)
      if (failed(verifyOp(&op)))
        return failure();
  return success();
}

LogicalResult Verifier::verifyFunction(func::FuncOp function) {
  main = function;
  if (failed(verifyValues(main.getArguments(), main, "argument")))
    return failure();
  for (BlockArgument argument : main.getArguments())
    if (LayoutAttr layout = getLayout(argument); layout && layout.isPartial())
      return main.emitOpError() << "argument #" << argument.getArgNumber() << " must not be partial, found " << layout;
  if (failed(verifyRegion(main.getBody())))
    return failure();
  for (OpOperand &operand : main.getBody().front().getTerminator()->getOpOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.get().getType());
    if (!type)
      continue;
    unsigned index = operand.getOperandNumber();
    auto layout = main.getResultAttrOfType<LayoutAttr>(index, TpDialect::kLayoutAttr);
    if (failed(verifyLayout(layout, type, main, "result #" + Twine(index))))
      return failure();
    if (layout.isPartial())
      return main.emitOpError() << "result #" << index << " must not be partial, found " << layout;
    if (table.getId(layout, type) != getId(operand.get()))
      return main.emitOpError() << "result #" << index << " has layout " << layout << ", but what is returned has "
                                << getText(table.getLayout(getId(operand.get())));
  }
  return success();
}

LogicalResult tp::verifyAnnotated(func::FuncOp main, MeshOp mesh) { return Verifier(mesh).verifyFunction(main); }
