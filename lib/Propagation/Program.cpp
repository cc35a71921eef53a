//===- Program.cpp - a function as values, rules and links ----------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Propagation/Program.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace tp;

bool tp::isLayoutOp(Operation *op) { return isa<LayoutConstraintOp, ReshardOp>(op); }

//===----------------------------------------------------------------------===//
// Rules
//===----------------------------------------------------------------------===//

static size_t hashRule(const ShardingRule &rule) {
  size_t hash = llvm::hash_combine(rule.factors.size(), rule.operands.size(), rule.results.size());
  for (const Factor &factor : rule.factors)
    hash = llvm::hash_combine(hash, factor.size, unsigned(factor.kind), unsigned(factor.reduction));
  for (const TensorFactors &tensor : llvm::concat<const TensorFactors>(rule.operands, rule.results))
    for (const DimFactors &dim : tensor)
      hash = llvm::hash_combine(hash, llvm::hash_combine_range(dim.begin(), dim.end()));
  return hash;
}

static bool areEqual(const ShardingRule &a, const ShardingRule &b) {
  auto equalFactors = [](const Factor &x, const Factor &y) {
    return x.size == y.size && x.kind == y.kind && x.reduction == y.reduction && x.leader == y.leader;
  };
  auto equalGroups = [](const LinearGroup &x, const LinearGroup &y) {
    return x.operands == y.operands && x.reduction == y.reduction;
  };
  return llvm::equal(a.factors, b.factors, equalFactors) && a.copies == b.copies && a.operands == b.operands &&
         a.results == b.results && llvm::equal(a.linear, b.linear, equalGroups) &&
         a.partialOperands == b.partialOperands && a.isView == b.isView && a.flopsPerPoint == b.flopsPerPoint &&
         a.isContraction == b.isContraction;
}

const RuleInfo *Program::internRule(ShardingRule rule) {
  size_t hash = hashRule(rule);
  auto [begin, end] = ruleIds.equal_range(hash);
  for (auto it = begin; it != end; ++it)
    if (areEqual(it->second->rule, rule))
      return it->second;
  rules.push_back(RuleInfo::get(std::move(rule)));
  ruleIds.emplace(hash, &rules.back());
  return &rules.back();
}

static ShardingRule makeLinkRule(RankedTensorType type) {
  ShardingRule rule;
  TensorFactors tensor;
  for (int64_t size : type.getShape()) {
    DimFactors dim;
    if (size != 1)
      dim.push_back(rule.addFactor(size));
    tensor.push_back(dim);
  }
  rule.operands.push_back(tensor);
  rule.results.push_back(tensor);
  rule.flopsPerPoint = 0;
  return rule;
}

bool tp::isRematerialisable(Operation *op, const ShardingRule &rule) {
  if (op->getNumResults() != 1 || op->getNumRegions() != 0 || !isMemoryEffectFree(op))
    return false;
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    if (!type || type.getRank() != 0)
      return false;
  }
  auto result = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (!result || (op->getNumOperands() != 0 && result.getRank() == 0))
    return false;
  SmallVector<bool> seen(rule.factors.size(), false);
  for (const DimFactors &dim : rule.results.front()) {
    if (dim.size() > 1)
      return false;
    for (unsigned factor : dim) {
      if (rule.factors[factor].kind != FactorKind::parallel || seen[factor])
        return false;
      seen[factor] = true;
    }
  }
  return llvm::all_of(seen, [](bool b) { return b; });
}

//===----------------------------------------------------------------------===//
// Values and nodes
//===----------------------------------------------------------------------===//

Program::HomeId Program::addHome(RankedTensorType type) {
  homes.push_back({type, dimCount, double(type.getNumElements() * getElementBytes(type.getElementType()))});
  dimCount += type.getRank();
  return homes.size() - 1;
}

LogicalResult Program::addValue(Value value, HomeId home) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type)
    return success();
  if (!type.hasStaticShape())
    return emitError(value.getLoc()) << "expected tensors of static shape, found " << type;
  if (home == kNone)
    home = addHome(type);
  valueIds[value] = values.size();
  values.push_back({value, home});
  return success();
}

void Program::addLink(Operation *op, HomeId a, HomeId b) {
  unsigned first = tensors.size();
  tensors.push_back(a);
  tensors.push_back(b);
  nodes.push_back({op, internRule(makeLinkRule(homes[a].type)), first, true});
}

void Program::addTiedOperand(Operation *op, unsigned operand, HomeId home) {
  SmallVector<TiedOperand, 2> &list = tiedOperands[op];
  for (TiedOperand &tied : list)
    if (tied.operand == operand) {
      if (home != kNone)
        tied.home = home;
      return;
    }
  list.push_back({op, operand, home});
}

LogicalResult Program::addControl(Operation *op) {
  ops.push_back({op, OpKind::control, kNone});
  auto control = cast<ControlShardingOpInterface>(op);
  for (const Tie &tie : control.getTies()) {
    if (tie.values.empty())
      continue;
    auto type = dyn_cast<RankedTensorType>(tie.values.front().getType());
    if (!type)
      continue;
    if (!type.hasStaticShape())
      return op->emitOpError() << "expected tensors of static shape, found " << type;
    HomeId home = addHome(type);
    for (Value value : tie.values)
      if (failed(addValue(value, home)))
        return failure();
    auto init = llvm::find_if(tie.sources, [&](OpOperand *source) { return source->getOwner() == op; });
    if (init != tie.sources.end() && llvm::all_of(tie.sources, [&](OpOperand *source) {
          return source == *init || llvm::is_contained(tie.values, source->get());
        }))
      for (Value value : tie.values)
        if (value.getDefiningOp() == op)
          invariants[value] = (*init)->get();
    for (OpOperand *source : tie.sources) {
      addTiedOperand(source->getOwner(), source->getOperandNumber(), home);
      links.push_back({op, home, source->get()});
    }
  }
  // What no tie names is whole.
  auto addUntied = [&](Value value) -> LogicalResult {
    if (valueIds.contains(value) || !isa<RankedTensorType>(value.getType()))
      return success();
    if (failed(addValue(value)))
      return failure();
    homes.back().isWhole = true;
    return success();
  };
  for (Value result : op->getResults())
    if (failed(addUntied(result)))
      return failure();
  auto addUntiedOperands = [&](Operation *user) {
    for (OpOperand &operand : user->getOpOperands())
      if (isa<RankedTensorType>(operand.get().getType()))
        addTiedOperand(user, operand.getOperandNumber(), kNone);
  };
  addUntiedOperands(op);
  for (Region &region : op->getRegions())
    for (Block &block : region) {
      for (Value argument : block.getArguments())
        if (failed(addUntied(argument)))
          return failure();
      if (!block.empty() && block.back().hasTrait<OpTrait::IsTerminator>())
        addUntiedOperands(&block.back());
    }
  for (Region &region : op->getRegions())
    if (failed(addRegion(region)))
      return failure();
  return success();
}

/// Its body is local already; only its inputs and results have layouts.
LogicalResult Program::addManual(ManualOp op) {
  ops.push_back({op, OpKind::manual, kNone});
  for (OpOperand &input : op->getOpOperands()) {
    HomeId home = addHome(cast<RankedTensorType>(input.get().getType()));
    fixedHomes.push_back({op, home, op.getInLayout(input.getOperandNumber())});
    addTiedOperand(op, input.getOperandNumber(), home);
    links.push_back({op, home, input.get()});
  }
  for (OpResult result : op->getResults()) {
    if (failed(addValue(result)))
      return failure();
    fixedHomes.push_back({op, getHome(result), op.getOutLayout(result.getResultNumber())});
  }
  return success();
}

LogicalResult Program::addRegion(Region &region) {
  for (Block &block : region)
    for (Operation &op : block) {
      if (auto manual = dyn_cast<ManualOp>(op)) {
        if (failed(addManual(manual)))
          return failure();
        continue;
      }
      if (isa<ControlShardingOpInterface>(op)) {
        if (failed(addControl(&op)))
          return failure();
        continue;
      }
      for (Value result : op.getResults())
        if (failed(addValue(result)))
          return failure();
      auto ruled = dyn_cast<ShardingRuleOpInterface>(op);
      if (!ruled && !isLayoutOp(&op)) {
        // Terminators of control flow are here, too: their operands are tied.
        ops.push_back({&op, OpKind::whole, kNone});
        for (Value result : op.getResults())
          if (HomeId home = getHome(result); home != kNone)
            homes[home].isWhole = true;
        continue;
      }
      ShardingRule rule =
          ruled ? ruled.getShardingRule() : makeLinkRule(cast<RankedTensorType>(op.getResult(0).getType()));
      if (ruled && failed(rule.verify(&op)))
        return failure();
      if (ruled && isRematerialisable(&op, rule))
        homes[getHome(op.getResult(0))].isRematerialised = true;
      unsigned first = tensors.size();
      for (Value operand : op.getOperands())
        tensors.push_back(getHome(operand));
      for (Value result : op.getResults())
        tensors.push_back(getHome(result));
      ops.push_back({&op, ruled ? OpKind::ruled : OpKind::alias, unsigned(nodes.size())});
      nodes.push_back({&op, internRule(std::move(rule)), first, false});
    }
  return success();
}

void Program::indexNodes() {
  nodeStarts.assign(homes.size() + 1, 0);
  for (HomeId home : tensors)
    if (home != kNone)
      ++nodeStarts[home + 1];
  for (unsigned i = 0; i < homes.size(); ++i)
    nodeStarts[i + 1] += nodeStarts[i];
  nodesOfHomes.resize(nodeStarts.back());
  std::vector<unsigned> next(nodeStarts.begin(), nodeStarts.end());
  for (auto [index, node] : llvm::enumerate(nodes))
    for (HomeId home : getTensors(node))
      if (home != kNone)
        nodesOfHomes[next[home]++] = index;
}

FailureOr<Program> Program::get(func::FuncOp main) {
  Program program;
  program.main = main;
  if (!main.getBody().hasOneBlock())
    return main.emitOpError() << "expected a body of one block, found " << main.getBody().getBlocks().size(), failure();
  for (Value argument : main.getArguments())
    if (failed(program.addValue(argument)))
      return failure();
  if (failed(program.addRegion(main.getBody())))
    return failure();

  for (const Link &link : program.links)
    program.addLink(link.op, program.getHome(link.source), link.home);
  Operation *terminator = main.getBody().front().getTerminator();
  for (OpOperand &operand : terminator->getOpOperands()) {
    HomeId home = kNone;
    auto type = dyn_cast<RankedTensorType>(operand.get().getType());
    if (type && main.getResultAttr(operand.getOperandNumber(), TpDialect::kLayoutAttr)) {
      home = program.addHome(type);
      program.addLink(terminator, program.getHome(operand.get()), home);
    }
    program.results.push_back(home);
  }
  program.indexNodes();
  return program;
}
