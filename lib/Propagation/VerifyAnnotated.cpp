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
  SmallVector<const LayoutInfo *> layouts;
  for (Value value : llvm::concat<Value>(SmallVector<Value>(op->getOperands()), SmallVector<Value>(op->getResults())))
    layouts.push_back(isa<RankedTensorType>(value.getType()) ? &table.getLayout(getId(value)) : nullptr);
  SmallVector<SplitId, 8> splits;
  SmallVector<LayoutId, 1> results;
  if (failed(inferResults(table, rule, layouts, splits, results,
                          [&]() -> InFlightDiagnostic { return op->emitOpError(); })))
    return failure();
  for (auto [i, result] : llvm::enumerate(op->getResults())) {
    const LayoutInfo *found = layouts[op->getNumOperands() + i];
    if (!found || getId(result) == results[i])
      continue;
    bool isComplete = table.getLayout(results[i]).partial.empty();
    if (!(isComplete && isNeutralConstant(op, found->kind)))
      return op->emitOpError() << "result #" << i << " has layout " << getText(*found) << ", expected "
                               << toText(table.getAttr(results[i]));
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
