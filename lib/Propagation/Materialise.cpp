//===- Materialise.cpp - writes layouts and reshards into the IR ----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Materialise.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionImplementation.h"
#include <limits>

using namespace mlir;
using namespace tp;

LayoutId Materialiser::getWhole(Type type) {
  SmallVector<SplitId> dims(cast<RankedTensorType>(type).getRank(), SplitTable::kWhole);
  return table.internLayout(dims);
}

//===----------------------------------------------------------------------===//
// What is produced, what is needed
//===----------------------------------------------------------------------===//

void Materialiser::need(Operation *op, unsigned operand, LayoutId layout) {
  ValueId value = program.getValue(op->getOperand(operand));
  if (value == Program::kNone)
    return;
  uses.push_back({op, operand, value, layout});
  SmallVector<LayoutId, 1> &needed = states[value].needed;
  if (!llvm::is_contained(needed, layout))
    needed.push_back(layout);
}

void Materialiser::collectUses() {
  for (auto [info, state] : llvm::zip_equal(program.values, states)) {
    state.value = info.value;
    state.produced = assignment.homes[info.home];
  }
  Operation *terminator = program.main.getBody().front().getTerminator();
  for (const Program::OpEntry &entry : program.ops) {
    Operation *op = entry.op;
    switch (entry.kind) {
    case Program::OpKind::ruled: {
      const Program::Node &node = program.nodes[entry.node];
      ValueId first = op->getNumResults() ? program.getValue(op->getResult(0)) : Program::kNone;
      if (first != Program::kNone && isRematerialised(first)) {
        // Its operands are scalars; they are set when a layout is asked for.
        states[first].node = entry.node;
        for (Value operand : op->getOperands()) {
          states[first].operands.push_back(program.getValue(operand));
          SmallVector<LayoutId, 1> &needed = states[program.getValue(operand)].needed;
          if (LayoutId whole = getWhole(operand.getType()); !llvm::is_contained(needed, whole))
            needed.push_back(whole);
        }
        break;
      }
      ArrayRef<LayoutId> layouts = assignment.nodes[entry.node].tensors;
      for (unsigned i = 0; i < op->getNumOperands(); ++i)
        if (isa<RankedTensorType>(op->getOperand(i).getType()))
          need(op, i, layouts[i]);
      for (unsigned i = 0; i < op->getNumResults(); ++i)
        if (ValueId value = program.getValue(op->getResult(i)); value != Program::kNone)
          states[value].produced = layouts[op->getNumOperands() + i];
      break;
    }
    case Program::OpKind::alias:
      aliases.push_back(op);
      need(op, 0, states[program.getValue(op->getResult(0))].produced);
      break;
    case Program::OpKind::control:
    case Program::OpKind::manual:
    case Program::OpKind::whole: {
      ArrayRef<Program::TiedOperand> tied = program.getTiedOperands(op);
      for (const Program::TiedOperand &operand : tied)
        need(op, operand.operand,
             operand.home == Program::kNone ? getWhole(op->getOperand(operand.operand).getType())
                                            : assignment.homes[operand.home]);
      if (entry.kind != Program::OpKind::whole || !tied.empty())
        break;
      for (OpOperand &operand : op->getOpOperands()) {
        if (!isa<RankedTensorType>(operand.get().getType()))
          continue;
        unsigned number = operand.getOperandNumber();
        need(op, number, op == terminator ? assignment.results[number] : getWhole(operand.get().getType()));
      }
      break;
    }
    }
  }
}

//===----------------------------------------------------------------------===//
// Reshards
//===----------------------------------------------------------------------===//

void Materialiser::planReshards(ValueId id) {
  ValueState &state = states[id];
  SmallVector<LayoutId, 4> wanted;
  for (LayoutId layout : state.needed)
    if (layout != state.produced)
      wanted.push_back(layout);
  if (wanted.empty())
    return;
  const Program::Home &home = program.homes[program.values[id].home];
  auto getCost = [&](LayoutId from, LayoutId to) {
    // A pending sum over some axes is not one over others.
    if (!table.getLayout(from).partial.empty() && !table.getLayout(to).partial.empty())
      return std::numeric_limits<double>::infinity();
    double bytes = table.getReshardBytes(home.bytes, from, to);
    return bytes == 0 ? 0 : bytes * 1.001 + 1; // among equals, fewer
  };

  // A tree from `produced` to all that is wanted: try each first step (the
  // wanted layouts and home), go on with what is nearest.
  double best = std::numeric_limits<double>::infinity();
  SmallVector<LayoutId, 4> firsts(wanted);
  LayoutId homeLayout = getHome(id);
  if (homeLayout != state.produced && !llvm::is_contained(firsts, homeLayout))
    firsts.push_back(homeLayout);
  for (LayoutId first : firsts) {
    double cost = getCost(state.produced, first);
    SmallVector<Edge, 4> edges = {{first, state.produced}};
    SmallVector<LayoutId, 4> rest(wanted);
    llvm::erase(rest, first);
    while (!rest.empty()) {
      Edge next{rest.front(), state.produced};
      double nextCost = std::numeric_limits<double>::infinity();
      auto consider = [&](LayoutId from) {
        for (LayoutId to : rest)
          if (double c = getCost(from, to); c < nextCost)
            nextCost = c, next = {to, from};
      };
      consider(state.produced);
      for (const Edge &edge : edges)
        consider(edge.to);
      cost += nextCost;
      edges.push_back(next);
      llvm::erase(rest, next.to);
    }
    if (cost < best || state.edges.empty()) {
      best = cost;
      state.edges.assign(edges.begin(), edges.end());
    }
  }
}

Value Materialiser::reshard(Value source, LayoutId layout, Operation *user, bool atSource) {
  OpBuilder builder(program.main.getContext());
  if (atSource && source.getDefiningOp())
    builder.setInsertionPointAfterValue(source);
  else
    builder.setInsertionPoint(source.getParentBlock()->findAncestorOpInBlock(*user));
  return ReshardOp::create(builder, source.getLoc(), source.getType(), source, table.getAttr(layout));
}

Value Materialiser::get(ValueId id, LayoutId layout, Operation *user) {
  if (isRematerialised(id))
    return rematerialise(id, layout);
  ValueState &state = states[id];
  if (layout == state.produced)
    return state.value;
  if (Value done = made.lookup({id, layout}))
    return done;
  const Edge *edge = llvm::find_if(state.edges, [&](const Edge &edge) { return edge.to == layout; });
  assert(edge != state.edges.end() && "each needed layout was planned");
  Value source = get(id, edge->from, user);
  // What leaves home is brought back at once; what is brought from home waits
  // for its first use, so that it does not occupy memory before.
  bool atSource = state.produced != getHome(id);
  Value result = reshard(source, layout, user, atSource);
  if (explain)
    explain(user, "needs " + toText(table.getAttr(layout)) + " of a value in " + toText(table.getAttr(edge->from)));
  made[{id, layout}] = result;
  return result;
}

//===----------------------------------------------------------------------===//
// Rematerialisation
//===----------------------------------------------------------------------===//

bool Materialiser::canRematerialisePartial(ValueId id, ReductionKind kind) {
  if (!isRematerialised(id))
    return false;
  Operation *op = states[id].value.getDefiningOp();
  if (op->getNumOperands() == 0) {
    SplatElementsAttr splat;
    if (!matchPattern(op, m_Constant(&splat)))
      return false;
    return splat.getSplatValue<Attribute>() == getNeutralElement(kind, splat.getElementType());
  }
  // All of the few operands of a linear group, and no others.
  const ShardingRule &rule = program.nodes[states[id].node].rule->rule;
  bool isLinear = llvm::any_of(rule.linear, [&](const LinearGroup &group) {
    return group.reduction.value_or(kind) == kind && group.operands.size() == op->getNumOperands();
  });
  return isLinear &&
         llvm::all_of(states[id].operands, [&](ValueId operand) { return canRematerialisePartial(operand, kind); });
}

Value Materialiser::rematerialise(ValueId id, LayoutId layout) {
  if (Value done = made.lookup({id, layout}))
    return done;
  ValueState &state = states[id];
  const Program::Node &node = program.nodes[state.node];
  Operation *op = node.op;
  SplitTable::LayoutInfo info = table.getLayout(layout);
  bool isPartial = !info.partial.empty();
  SmallVector<SplitId, 8> chosen(node.rule->rule.factors.size(), SplitTable::kWhole);
  for (auto [factors, split] : llvm::zip_equal(node.rule->rule.results.front(), info.dims))
    if (!factors.empty())
      chosen[factors.front()] = split;
  LayoutId complete = getLayout(table, *node.rule, op->getNumOperands(), chosen);
  // A dimension of one row has no factor to split; not every value has a
  // partial form that is free.
  if (table.getLayout(complete).dims != info.dims || (isPartial && !canRematerialisePartial(id, info.kind))) {
    Value source = rematerialise(id, complete);
    return made[{id, layout}] = reshard(source, layout, source.getDefiningOp(), /*atSource=*/true);
  }
  Operation *copy = op;
  if (state.taken) {
    OpBuilder builder(op);
    builder.setInsertionPointAfter(op);
    copy = builder.clone(*op);
  }
  state.taken = true;
  for (auto [index, operand] : llvm::enumerate(state.operands)) {
    LayoutId scalar = table.internLayout({}, info.partial, info.kind);
    copy->setOperand(index, get(operand, scalar, op));
  }
  made[{id, layout}] = copy->getResult(0);
  copy->setAttr(TpDialect::kLayoutAttr, table.getAttr(layout));
  return copy->getResult(0);
}

//===----------------------------------------------------------------------===//
// Into the IR
//===----------------------------------------------------------------------===//

void Materialiser::writeLayouts() {
  MLIRContext *context = program.main.getContext();
  Attribute none = UnitAttr::get(context);
  auto getEntry = [&](Value value) {
    ValueId id = program.getValue(value);
    return id == Program::kNone ? none : Attribute(table.getAttr(states[id].produced));
  };
  for (const Program::OpEntry &entry : program.ops) {
    Operation *op = entry.op;
    if (entry.kind == Program::OpKind::alias)
      continue;
    if (op->getNumResults() == 1) {
      ValueId id = program.getValue(op->getResult(0));
      if (id != Program::kNone && !isRematerialised(id))
        op->setAttr(TpDialect::kLayoutAttr, table.getAttr(states[id].produced));
    } else if (op->getNumResults() > 1) {
      auto entries = llvm::map_to_vector(op->getResults(), getEntry);
      op->setAttr(TpDialect::kLayoutsAttr, ArrayAttr::get(context, entries));
    }
    if (entry.kind != Program::OpKind::control || op->getNumRegions() == 0)
      continue;
    SmallVector<Attribute> regions;
    for (Region &region : op->getRegions()) {
      SmallVector<Attribute> entries;
      if (!region.empty())
        entries = llvm::map_to_vector(region.getArguments(), getEntry);
      regions.push_back(ArrayAttr::get(context, entries));
    }
    if (llvm::any_of(regions, [](Attribute region) { return !cast<ArrayAttr>(region).empty(); }))
      op->setAttr(TpDialect::kBlockLayoutsAttr, ArrayAttr::get(context, regions));
  }

  auto withLayout = [&](DictionaryAttr old, Attribute layout) {
    NamedAttrList attrs(old);
    attrs.set(TpDialect::kLayoutAttr, layout);
    return attrs.getDictionary(context);
  };
  func::FuncOp main = program.main;
  SmallVector<Attribute> arguments, results;
  for (BlockArgument argument : main.getArguments()) {
    DictionaryAttr old = main.getArgAttrDict(argument.getArgNumber());
    bool isTensor = program.getValue(argument) != Program::kNone;
    arguments.push_back(isTensor ? withLayout(old, getEntry(argument)) : (old ? old : DictionaryAttr::get(context)));
  }
  Operation *terminator = main.getBody().front().getTerminator();
  for (unsigned i = 0; i < main.getNumResults(); ++i) {
    DictionaryAttr old = main.getResultAttrDict(i);
    bool isTensor = isa<RankedTensorType>(terminator->getOperand(i).getType());
    results.push_back(isTensor ? withLayout(old, table.getAttr(assignment.results[i]))
                               : (old ? old : DictionaryAttr::get(context)));
  }
  main.setArgAttrsAttr(ArrayAttr::get(context, arguments));
  main.setResAttrsAttr(ArrayAttr::get(context, results));
}

void Materialiser::run() {
  collectUses();
  for (ValueId id = 0; id < states.size(); ++id)
    if (!isRematerialised(id))
      planReshards(id);
  // Before any operand changes, as values are looked up by the original ones.
  writeLayouts();

  auto next = uses.begin();
  for (const Program::OpEntry &entry : program.ops) {
    for (; next != uses.end() && next->op == entry.op; ++next) {
      Value value = get(next->value, next->layout, entry.op);
      if (entry.kind == Program::OpKind::alias)
        states[program.getValue(entry.op->getResult(0))].value = value;
      else
        entry.op->setOperand(next->operand, value);
    }
    if (entry.op->getNumResults() != 1)
      continue;
    // One that nobody asked for is made whole.
    ValueId id = program.getValue(entry.op->getResult(0));
    if (id != Program::kNone && isRematerialised(id) && entry.op->use_empty() && !states[id].taken)
      rematerialise(id, getWhole(entry.op->getResult(0).getType()));
  }
  for (Operation *alias : llvm::reverse(aliases)) {
    alias->getResult(0).replaceAllUsesWith(states[program.getValue(alias->getResult(0))].value);
    alias->erase();
  }
}

void tp::materialise(Program &program, SplitTable &table, const Assignment &assignment,
                     llvm::function_ref<void(Operation *, StringRef)> explain) {
  Materialiser(program, table, assignment, explain).run();
}
