//===- Partition.cpp - the program of one rank ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LocalValues.h"
#include "ReshardToCollectives.h"
#include "tp/Partition/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/StringSet.h"
#include <map>

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_PARTITIONPASS
#include "tp/Partition/Passes.h.inc"
} // namespace tp

static void removeLayouts(Operation *op) {
  for (StringRef name : {TpDialect::kLayoutAttr, TpDialect::kLayoutsAttr, TpDialect::kBlockLayoutsAttr})
    op->removeDiscardableAttr(name);
}

namespace {

/// Rewrites one function, op by op in program order, into a new body.
class Partitioner {
public:
  Partitioner(func::FuncOp function, MeshOp mesh, bool remarks)
      : function(function), mesh(mesh.getMesh()), meshName(FlatSymbolRefAttr::get(mesh.getSymNameAttr())),
        builder(function.getContext()), rows(this->mesh, meshName), remarks(remarks) {}

  LogicalResult run();

private:
  LogicalResult partitionRegion(Region &from, Region &to);
  LogicalResult partitionOp(Operation &op);
  LogicalResult partitionByRule(ShardingRuleOpInterface op);
  LogicalResult partitionControl(Operation &op);
  LogicalResult partitionManual(ManualOp op);
  LogicalResult partitionWhole(Operation &op);
  void remarkGathers(Operation *op, const ShardingRule &rule);
  Type getLocal(Value value) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    return type ? getLocalType(type, getLayout(value), mesh) : value.getType();
  }
  LogicalResult checkLayouts(Operation &op);
  LogicalResult mapCaptured(Region &body);

  func::FuncOp function;
  MeshAttr mesh;
  FlatSymbolRefAttr meshName;
  OpBuilder builder;
  LocalRowNumbers rows;
  bool remarks;
  IRMapping values;
  /// Layers repeat, and a plan among hundreds of ranks takes its time.
  std::map<std::tuple<const void *, const void *, const void *>, SmallVector<ReshardStep>> plans;
};

struct PartitionPass : tp::impl::PartitionPassBase<PartitionPass> {
  using PartitionPassBase::PartitionPassBase;

  void runOnOperation() override {
    auto meshes = getOperation().getOps<MeshOp>();
    if (meshes.empty()) {
      getOperation().emitError("expected a tp.mesh, found none");
      return signalPassFailure();
    }
    for (auto function : llvm::make_early_inc_range(getOperation().getOps<func::FuncOp>()))
      if (!function.isExternal() && failed(Partitioner(function, *meshes.begin(), remarks).run()))
        return signalPassFailure();
  }
};

} // namespace

/// Every ranked tensor that the op reads or makes has a layout.
LogicalResult Partitioner::checkLayouts(Operation &op) {
  for (auto [number, operand] : llvm::enumerate(op.getOperands()))
    if (isa<RankedTensorType>(operand.getType()) && !getLayout(operand))
      return op.emitOpError() << "operand " << number << " has no layout, expected one on every tensor";
  for (OpResult result : op.getResults())
    if (isa<RankedTensorType>(result.getType()) && !getLayout(result))
      return op.emitOpError() << "result " << result.getResultNumber()
                              << " has no layout, expected one on every tensor";
  return success();
}

LogicalResult Partitioner::run() {
  SmallVector<Type> arguments, results;
  Block &entry = function.getBody().front();
  for (BlockArgument argument : entry.getArguments()) {
    if (isa<RankedTensorType>(argument.getType()) && !getLayout(argument))
      return function.emitOpError() << "argument " << argument.getArgNumber() << " has no layout";
    arguments.push_back(getLocal(argument));
  }
  SmallVector<LayoutAttr> resultLayouts;
  for (Value result : entry.getTerminator()->getOperands()) {
    if (isa<RankedTensorType>(result.getType()) && !getLayout(result))
      return entry.getTerminator()->emitOpError("returns a value without a layout");
    results.push_back(getLocal(result));
    resultLayouts.push_back(getLayout(result));
  }

  Region body;
  if (failed(partitionRegion(function.getBody(), body)) || failed(mapCaptured(body)))
    return failure();
  for (auto [number, type] : llvm::enumerate(function.getArgumentTypes()))
    function.setArgAttr(number, "tp.global_type", TypeAttr::get(type));
  for (auto [number, type] : llvm::enumerate(function.getResultTypes())) {
    function.setResultAttr(number, "tp.global_type", TypeAttr::get(type));
    if (resultLayouts[number])
      function.setResultAttr(number, TpDialect::kLayoutAttr, resultLayouts[number]);
  }
  function.getBody().takeBody(body);
  function.setFunctionType(FunctionType::get(function.getContext(), arguments, results));
  return success();
}

/// Combiner bodies are cloned and still use the global values from outside: they
/// get the local ones, which must be the same on all ranks.
LogicalResult Partitioner::mapCaptured(Region &body) {
  WalkResult walked = body.walk([&](Operation *op) {
    for (OpOperand &operand : op->getOpOperands()) {
      Value local = values.lookupOrNull(operand.get());
      if (!local)
        continue;
      if (isa<RankedTensorType>(operand.get().getType()) && !getLayout(operand.get()).isReplicated()) {
        op->emitOpError() << "uses a value from outside its region, which must be whole and complete, found layout "
                          << getLayout(operand.get());
        return WalkResult::interrupt();
      }
      operand.set(local);
    }
    return WalkResult::advance();
  });
  return failure(walked.wasInterrupted());
}

LogicalResult Partitioner::partitionRegion(Region &from, Region &to) {
  OpBuilder::InsertionGuard guard(builder);
  for (Block &block : from) {
    Block *local = builder.createBlock(&to, to.end());
    for (BlockArgument argument : block.getArguments()) {
      if (isa<RankedTensorType>(argument.getType()) && !getLayout(argument))
        return block.getParentOp()->emitOpError()
               << "region argument " << argument.getArgNumber() << " has no layout, expected one on every tensor";
      values.map(argument, local->addArgument(getLocal(argument), argument.getLoc()));
    }
    for (Operation &op : block)
      if (failed(partitionOp(op)))
        return failure();
  }
  return success();
}

LogicalResult Partitioner::partitionOp(Operation &op) {
  if (failed(checkLayouts(op)))
    return failure();
  if (auto reshard = dyn_cast<ReshardOp>(op)) {
    auto type = cast<RankedTensorType>(reshard.getType());
    LayoutAttr from = getLayout(reshard.getInput()), to = reshard.getLayout();
    auto [plan, isNew] = plans.try_emplace(
        {from.getAsOpaquePointer(), to.getAsOpaquePointer(), type.getAsOpaquePointer()}, SmallVector<ReshardStep>());
    if (isNew)
      plan->second = planReshard(from, to, type, mesh);
    values.map(reshard.getResult(),
               emitReshard(builder, op.getLoc(), values.lookup(reshard.getInput()), plan->second, to.getMesh()));
    return success();
  }
  if (auto constraint = dyn_cast<LayoutConstraintOp>(op)) {
    values.map(constraint.getResult(), values.lookup(constraint.getInput()));
    return success();
  }
  if (auto manual = dyn_cast<ManualOp>(op))
    return partitionManual(manual);
  if (isa<ControlShardingOpInterface>(op))
    return partitionControl(op);
  if (auto ruled = dyn_cast<ShardingRuleOpInterface>(op))
    return partitionByRule(ruled);
  return partitionWhole(op);
}

LogicalResult Partitioner::partitionByRule(ShardingRuleOpInterface op) {
  ShardingRule rule = op.getShardingRule();
  FactorSplits splits;
  for (const Factor &factor : rule.factors)
    splits.push_back(DimSplit(factor.size));
  auto collect = [&](Value value, const TensorFactors &tensor) -> LogicalResult {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    if (!type)
      return success();
    std::optional<FactorSplits> said = getFactorSplits(rule, tensor, getLayout(value), type, mesh);
    if (!said)
      return op.emitOpError() << "layout " << getLayout(value) << " does not agree with the sharding rule "
                              << rule.str();
    for (auto [known, split] : llvm::zip(splits, *said))
      if (known.isWhole())
        known = split;
    return success();
  };
  for (auto [operand, tensor] : llvm::zip(op->getOperands(), rule.operands))
    if (failed(collect(operand, tensor)))
      return failure();
  for (auto [result, tensor] : llvm::zip(op->getResults(), rule.results))
    if (failed(collect(result, tensor)))
      return failure();
  if (remarks)
    remarkGathers(op, rule);
  OpContext context(builder, mesh, meshName, op, rule, std::move(splits), values, rows);
  FailureOr<SmallVector<Value>> results = op.localize(context);
  if (failed(results))
    return failure();
  values.map(op->getResults(), *results);
  return success();
}

/// An operand that was gathered along a dimension which the op cannot split.
void Partitioner::remarkGathers(Operation *op, const ShardingRule &rule) {
  for (auto [operand, tensor] : llvm::zip(op->getOperands(), rule.operands)) {
    auto reshard = operand.getDefiningOp<ReshardOp>();
    if (!reshard)
      continue;
    LayoutAttr from = getLayout(reshard.getInput()), to = reshard.getLayout();
    for (auto [number, dim] : llvm::enumerate(tensor)) {
      bool whole = llvm::any_of(dim, [&](unsigned factor) { return rule.factors[factor].kind == FactorKind::whole; });
      if (whole && !from.getDims()[number].isWhole() && to.getDims()[number].isWhole())
        op->emitRemark() << "'" << op->getName() << "' gathers dimension " << number << " of " << operand.getType()
                         << ": it cannot be split there";
    }
  }
}

LogicalResult Partitioner::partitionControl(Operation &op) {
  OperationState state(op.getLoc(), op.getName());
  for (Value operand : op.getOperands())
    state.addOperands(values.lookup(operand));
  for (Value result : op.getResults())
    state.addTypes(getLocal(result));
  state.addAttributes(op.getDiscardableAttrDictionary().getValue());
  for (unsigned i = 0; i < op.getNumRegions(); ++i)
    state.addRegion();
  Operation *local = Operation::create(state);
  if (Attribute properties = op.getPropertiesAsAttribute())
    (void)local->setPropertiesFromAttribute(properties, nullptr);
  removeLayouts(local);
  builder.insert(local);
  for (auto [from, to] : llvm::zip(op.getRegions(), local->getRegions()))
    if (failed(partitionRegion(from, to)))
      return failure();
  values.map(op.getResults(), local->getResults());
  return success();
}

/// The body takes the op's place. Of a result that the layout says is equal on
/// some ranks the first one's counts; where they are equal anyway,
/// tp-optimize-collectives drops the broadcast.
LogicalResult Partitioner::partitionManual(ManualOp op) {
  Block &body = op.getBody().front();
  IRMapping inside;
  for (auto [argument, input, layout] : llvm::zip(body.getArguments(), op.getInputs(), op.getInLayouts())) {
    Value local = values.lookup(input);
    if (local.getType() != argument.getType())
      return op.emitOpError() << "expected an input of layout " << layout << ", found " << getLayout(input);
    inside.map(argument, local);
  }
  for (Operation &nested : body.without_terminator())
    builder.clone(nested, inside);
  for (auto [result, value] : llvm::zip(op.getResults(), body.getTerminator()->getOperands())) {
    LayoutAttr layout = op.getOutLayout(result.getResultNumber());
    if (value.getType() != getLocal(result))
      return op.emitOpError() << "expected a result of layout " << layout << ", found " << getLayout(result);
    llvm::StringSet<> split;
    for (DimLayoutAttr dim : layout.getDims())
      for (Attribute item : dim.getItems())
        if (auto axis = dyn_cast<AxisRefAttr>(item))
          split.insert(axis.getName());
    SmallVector<AxisRefAttr> equal;
    for (MeshAxisAttr axis : mesh.getAxes())
      if (axis.getSize() > 1 && !split.contains(axis.getName()))
        equal.push_back(AxisRefAttr::get(op.getContext(), axis.getName()));
    Value local = inside.lookupOrDefault(value);
    if (!equal.empty())
      local = BroadcastOp::create(builder, op.getLoc(), local.getType(), local, /*root=*/0,
                                  GroupAttr::get(op.getContext(), meshName, equal));
    values.map(result, local);
  }
  return success();
}

/// Terminators, and ops that no rule describes: those run on every rank, on
/// whole values.
LogicalResult Partitioner::partitionWhole(Operation &op) {
  if (!op.hasTrait<OpTrait::IsTerminator>()) {
    auto check = [&](Value value) -> LogicalResult {
      if (isa<RankedTensorType>(value.getType()) && !getLayout(value).isReplicated())
        return op.emitOpError() << "has no sharding rule and needs whole values, found layout " << getLayout(value);
      return success();
    };
    for (Value operand : op.getOperands())
      if (failed(check(operand)))
        return failure();
    for (Value result : op.getResults())
      if (failed(check(result)))
        return failure();
  }
  removeLayouts(builder.clone(op, values));
  return success();
}
