//===- PlanGraph.cpp - a program as a planning problem --------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanGraph.h"
#include "tp/Planner/TripCount.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace tp;
using ValueId = Program::ValueId;
using HomeId = Program::HomeId;

PlanGraph::PlanGraph(Program &program, SplitTable &table, CostModel &costs, const ProgramStructure &structure,
                     ArrayRef<Assignment> starts)
    : program(program), table(table), reshards(table, costs),
      sets(program, table, costs, structure.getClasses(), starts), state(structure.getState()),
      variableOfNode(program.nodes.size(), kNone), variableOfHome(program.homes.size(), kNone),
      uses(program.values.size()), definedAt(program.values.size()), producer(program.values.size(), kNone),
      producedTensor(program.values.size()) {
  timeCount = program.ops.size() + 1;
  addOps(starts);
  collectUses();
  addValues();
  fillLayouts(starts);
  llvm::DenseSet<ValueId> callers = getCallers();
  Storage storage(program, callers);
  addPlaces(storage);
  connect();
  addResidencies(storage, callers);
  addScratch();
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

void PlanGraph::addOps(ArrayRef<Assignment> starts) {
  // As which pending sums values come: those of one user only, as what waits does
  // so complete.
  std::vector<StrategySets::SumsId> sumsOfValues(program.values.size(), StrategySets::kNoSums);
  SmallVector<StrategySets::SumsId> sums;
  for (auto [time, entry] : llvm::enumerate(program.ops)) {
    for (Value result : entry.op->getResults())
      if (ValueId value = program.getValue(result); value != Program::kNone)
        definedAt[value] = time;
    if (entry.kind != Program::OpKind::ruled || program.isRematerialised(entry.op))
      continue;
    const Program::Node &node = program.nodes[entry.node];
    sums.clear();
    for (Value operand : entry.op->getOperands()) {
      ValueId value = program.getValue(operand);
      sums.push_back(value == Program::kNone ? StrategySets::kNoSums : sumsOfValues[value]);
    }
    StrategySet &set = sets.get(node, sums);
    for (const Assignment &start : starts)
      sets.include(set, start.nodes[entry.node]);
    Variable variable;
    variable.set = &set;
    variable.node = entry.node;
    variable.repeats = getRepeats(entry.op);
    variableOfNode[entry.node] = variables.size();
    unsigned operands = entry.op->getNumOperands();
    for (auto [number, result] : llvm::enumerate(entry.op->getResults())) {
      ValueId value = program.getValue(result);
      if (value == Program::kNone)
        continue;
      producer[value] = variables.size();
      producedTensor[value] = operands + number;
      if (result.hasOneUse())
        sumsOfValues[value] = sets.getSums(set, operands + number);
    }
    variables.push_back(std::move(variable));
  }
}

unsigned PlanGraph::addHome(HomeId home) {
  unsigned &variable = variableOfHome[home];
  if (variable != kNone)
    return variable;
  variable = variables.size();
  variables.emplace_back();
  variables.back().home = home;
  return variable;
}

void PlanGraph::addUse(ValueId value, Use use) {
  if (value == Program::kNone || program.homes[program.values[value].home].isRematerialised)
    return;
  // x * x reads one value once.
  for (const Use &other : uses[value]) {
    if (other.variable != use.variable || other.time != use.time)
      continue;
    if (use.variable == kNone || !variables[use.variable].set)
      return;
    bool equal = llvm::all_of(variables[use.variable].set->strategies, [&](const OpStrategy &strategy) {
      return strategy.choice.tensors[other.operand] == strategy.choice.tensors[use.operand];
    });
    if (equal)
      return;
  }
  uses[value].push_back(use);
}

void PlanGraph::collectUses() {
  func::FuncOp main = program.main;
  Operation *terminator = main.getBody().front().getTerminator();
  // In which home a result ends: the user's, its argument's, or its own.
  for (auto [value, given] : llvm::zip_equal(terminator->getOperands(), program.results))
    resultHomes.push_back(given == Program::kNone ? program.getHome(value) : given);
  for (auto [result, argument] : state)
    if (program.results[result] == Program::kNone)
      resultHomes[result] = program.getHome(main.getArgument(argument));
  for (HomeId &home : resultHomes)
    if (home != Program::kNone && program.homes[home].isRematerialised)
      home = Program::kNone;
  for (auto [index, entry] : llvm::enumerate(program.ops)) {
    unsigned time = index;
    double repeats = getRepeats(entry.op);
    auto addTied = [&] {
      for (const Program::TiedOperand &tied : program.getTiedOperands(entry.op)) {
        unsigned variable = tied.home == Program::kNone ? kNone : addHome(tied.home);
        addUse(program.getValue(entry.op->getOperand(tied.operand)), {variable, 0, time, repeats});
      }
    };
    switch (entry.kind) {
    case Program::OpKind::ruled:
      // What is computed anew wherever it is used takes complete scalars.
      for (OpOperand &operand : entry.op->getOpOperands()) {
        unsigned variable = variableOfNode[entry.node];
        addUse(program.getValue(operand.get()),
               {variable, variable == kNone ? 0 : operand.getOperandNumber(), time, repeats});
      }
      break;
    case Program::OpKind::alias: {
      HomeId home = program.getHome(entry.op->getResult(0));
      if (auto constraint = dyn_cast<LayoutConstraintOp>(entry.op))
        pinned[home] = constraint.getLayout();
      else
        pinned[home] = cast<ReshardOp>(entry.op).getLayout();
      addUse(program.getValue(entry.op->getOperand(0)), {addHome(home), 0, time, repeats});
      break;
    }
    case Program::OpKind::control:
    case Program::OpKind::manual:
      addTied();
      break;
    case Program::OpKind::whole: {
      if (!program.getTiedOperands(entry.op).empty()) {
        addTied();
        break;
      }
      for (OpOperand &operand : entry.op->getOpOperands()) {
        ValueId value = program.getValue(operand.get());
        if (value == Program::kNone)
          continue;
        Use use{kNone, 0, time, repeats};
        if (entry.op == terminator) {
          HomeId home = resultHomes[operand.getOperandNumber()];
          if (home == Program::kNone)
            continue;
          use.variable = addHome(home);
          if (home == program.values[value].home)
            continue; // it waits for the caller as it is
        }
        addUse(value, use);
      }
      break;
    }
    }
  }
}

void PlanGraph::addValues() {
  for (ValueId value = 0; value < program.values.size(); ++value) {
    HomeId home = program.values[value].home;
    if (program.homes[home].isRematerialised)
      continue;
    if (producer[value] == kNone || uses[value].size() > 1)
      addHome(home);
  }
  func::FuncOp main = program.main;
  for (BlockArgument argument : main.getArguments())
    if (auto layout = main.getArgAttrOfType<LayoutAttr>(argument.getArgNumber(), TpDialect::kLayoutAttr))
      pinned[program.getHome(argument)] = layout;
  for (auto [index, home] : llvm::enumerate(program.results))
    if (home != Program::kNone)
      pinned[home] = main.getResultAttrOfType<LayoutAttr>(index, TpDialect::kLayoutAttr);
  for (const Program::FixedHome &fixed : program.fixedHomes) {
    addHome(fixed.home);
    pinned[fixed.home] = fixed.layout;
  }
}

SmallVector<LayoutId, 0> PlanGraph::getLayouts(unsigned variable, unsigned tensor) const {
  const Variable &info = variables[variable];
  if (!info.set)
    return info.layouts;
  SmallVector<LayoutId, 0> layouts;
  for (const OpStrategy &strategy : info.set->strategies)
    layouts.push_back(strategy.choice.tensors[tensor]);
  return layouts;
}

/// True if a dimension split so is as a user asked: closed ones exactly, open
/// ones at least.
static bool agrees(SplitTable &table, const SplitTable::LayoutInfo &info, LayoutAttr wanted, RankedTensorType type) {
  for (auto [dim, attr, size] : llvm::zip_equal(info.dims, wanted.getDims(), type.getShape())) {
    SplitId split = table.intern(*DimSplit::get(attr, size, table.getMesh()));
    if (attr.getOpen() ? !table.isPrefix(split, dim) : split != dim)
      return false;
  }
  return true;
}

/// A value may wait in any layout in which it is made or wanted anywhere nearby.
void PlanGraph::fillLayouts(ArrayRef<Assignment> starts) {
  std::vector<llvm::SmallSetVector<LayoutId, 32>> found(program.homes.size());
  auto offer = [&](HomeId home, LayoutId layout) {
    SplitTable::LayoutInfo info = table.getLayout(layout);
    found[home].insert(info.partial.empty() ? layout : table.internLayout(info.dims));
  };
  std::vector<std::pair<HomeId, HomeId>> links;
  for (ValueId value = 0; value < program.values.size(); ++value) {
    HomeId home = program.values[value].home;
    if (program.homes[home].isRematerialised)
      continue;
    auto offerAll = [&](unsigned variable, unsigned tensor) {
      llvm::SmallDenseSet<LayoutId, 32> layouts;
      for (const OpStrategy &strategy : variables[variable].set->strategies)
        if (LayoutId layout = strategy.choice.tensors[tensor]; layouts.insert(layout).second)
          offer(home, layout);
    };
    if (producer[value] != kNone)
      offerAll(producer[value], producedTensor[value]);
    for (const Use &use : uses[value]) {
      if (use.variable == kNone)
        continue;
      if (variables[use.variable].set)
        offerAll(use.variable, use.operand);
      else
        links.push_back({home, variables[use.variable].home});
    }
  }
  // Both ends of a link may be in the layouts of either.
  for (auto [a, b] : links)
    for (LayoutId layout : found[a])
      found[b].insert(layout);
  for (auto [a, b] : llvm::reverse(links))
    for (LayoutId layout : found[b])
      found[a].insert(layout);
  for (Variable &variable : variables) {
    if (variable.set)
      continue;
    const Program::Home &home = program.homes[variable.home];
    SmallVector<SplitId> none(home.type.getRank(), SplitTable::kWhole);
    LayoutId whole = table.internLayout(none);
    if (home.isWhole) {
      variable.layouts = {whole};
      continue;
    }
    found[variable.home].insert(whole);
    for (const Assignment &start : starts)
      found[variable.home].insert(start.homes[variable.home]);
    LayoutAttr wanted = pinned.lookup(variable.home);
    for (LayoutId layout : found[variable.home])
      if (!wanted || agrees(table, table.getLayout(layout), wanted, home.type))
        variable.layouts.push_back(layout);
    if (variable.layouts.empty())
      variable.layouts.push_back(table.getId(wanted, home.type));
  }
}

/// What a loop passes on unchanged, in the layout in which it went in, is what went in,
/// if that lives as long: lowering drops it from what the loop carries.
void PlanGraph::addPlaces(const Storage &storage) {
  for (auto [result, init] : program.invariants) {
    ValueId value = program.getValue(result), source = program.getValue(init);
    if (value == Program::kNone || source == Program::kNone)
      continue;
    unsigned origin = variableOfHome[program.values[source].home];
    HomeId home = program.values[value].home;
    unsigned variable = variableOfHome[home];
    if (origin == kNone || variable == kNone || llvm::is_contained(resultHomes, home) ||
        (!isa<BlockArgument>(init) && storage.get(source).end < storage.get(value).end))
      continue;
    Variable &passed = variables[variable];
    passed.origin = origin;
    passed.firstInPlace = passed.layouts.size();
    for (unsigned i = 0; i < passed.firstInPlace; ++i)
      if (llvm::is_contained(variables[origin].layouts, passed.layouts[i]))
        passed.layouts.push_back(LayoutId(passed.layouts[i]));
  }
}

//===----------------------------------------------------------------------===//
// Edges
//===----------------------------------------------------------------------===//

void PlanGraph::addEdge(unsigned from, unsigned fromTensor, unsigned to, unsigned toTensor, RankedTensorType type,
                        double repeats) {
  auto intern = [&](ArrayRef<LayoutId> layouts) {
    return layoutLists.try_emplace(std::vector<LayoutId>(layouts.begin(), layouts.end()), layoutLists.size())
        .first->second;
  };
  SmallVector<LayoutId, 0> sources = getLayouts(from, fromTensor), targets = getLayouts(to, toTensor);
  unsigned firstInPlace = variables[to].origin == from ? variables[to].firstInPlace : kNone;
  std::vector<uint64_t> key{intern(sources), intern(targets), uint64_t(type.getAsOpaquePointer()),
                            llvm::bit_cast<uint64_t>(repeats), firstInPlace};
  auto [entry, inserted] = tableIds.try_emplace(std::move(key), tables.size());
  if (inserted) {
    std::vector<double> costs;
    costs.reserve(sources.size() * targets.size());
    for (LayoutId source : sources)
      for (auto [strategy, target] : llvm::enumerate(targets)) {
        bool isPlace = firstInPlace == kNone || (source == target) == (strategy >= firstInPlace);
        costs.push_back(isPlace ? repeats * reshards.getSeconds(source, target, type) : search::kForbidden);
      }
    tables.push_back(std::move(costs));
  }
  edges.push_back({from, to, entry->second});
}

void PlanGraph::connect() {
  llvm::DenseMap<Type, unsigned> wholes; // variables of one layout
  for (ValueId value = 0; value < program.values.size(); ++value) {
    HomeId home = program.values[value].home;
    RankedTensorType type = program.homes[home].type;
    unsigned source = producer[value], tensor = source == kNone ? 0 : producedTensor[value];
    if (unsigned waits = variableOfHome[home]; waits != kNone) {
      if (source != kNone)
        addEdge(source, tensor, waits, 0, type, variables[source].repeats);
      source = waits;
      tensor = 0;
    }
    for (const Use &use : uses[value]) {
      unsigned target = use.variable;
      if (target == kNone) {
        auto [entry, inserted] = wholes.try_emplace(type, variables.size());
        target = entry->second;
        if (inserted) {
          variables.emplace_back();
          SmallVector<SplitId> none(type.getRank(), SplitTable::kWhole);
          variables.back().layouts.push_back(table.internLayout(none));
        }
      }
      if (target != source)
        addEdge(source, tensor, target, use.operand, type, use.repeats);
    }
  }
}

std::vector<unsigned> PlanGraph::getProgramOrder() const {
  std::vector<std::pair<unsigned, unsigned>> keys; // the op's variable, the own one
  for (unsigned variable = 0; variable < variables.size(); ++variable)
    keys.push_back({variables[variable].set ? variable : kNone, variable});
  for (const Edge &edge : edges)
    for (auto [self, other] : {std::pair(edge.from, edge.to), std::pair(edge.to, edge.from)})
      if (!variables[self].set && variables[other].set)
        keys[self].first = std::min(keys[self].first, other);
  llvm::sort(keys);
  std::vector<unsigned> order;
  for (auto [place, variable] : keys)
    order.push_back(variable);
  return order;
}

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

std::vector<double> PlanGraph::getCosts(unsigned variable) const {
  const Variable &info = variables[variable];
  std::vector<double> costs(info.getStrategyCount());
  for (size_t i = 0; info.set && i < costs.size(); ++i)
    costs[i] = info.repeats * info.set->strategies[i].seconds;
  return costs;
}

search::Plan PlanGraph::getPlan(const Assignment &start) const {
  search::Plan plan;
  for (const Variable &variable : variables) {
    unsigned choice = 0;
    if (variable.set) {
      choice = llvm::find_if(variable.set->strategies,
                             [&](const OpStrategy &strategy) {
                               return strategy.choice.tensors == start.nodes[variable.node].tensors;
                             }) -
               variable.set->strategies.begin();
      assert(choice < variable.set->strategies.size() && "starts were included");
    } else if (variable.home != kNone) {
      choice = llvm::find(variable.layouts, start.homes[variable.home]) - variable.layouts.begin();
      if (choice == variable.layouts.size()) // pinned to another
        choice = 0;
    }
    plan.push_back(choice);
  }
  return plan;
}

void PlanGraph::placeInvariants(search::Plan &plan) const {
  for (auto [number, variable] : llvm::enumerate(variables)) {
    if (variable.origin == kNone)
      continue;
    ArrayRef<LayoutId> layouts = variable.layouts;
    LayoutId layout = layouts[plan[number]];
    bool isInPlace = layout == variables[variable.origin].layouts[plan[variable.origin]];
    ArrayRef<LayoutId> offered =
        isInPlace ? layouts.drop_front(variable.firstInPlace) : layouts.take_front(variable.firstInPlace);
    plan[number] = llvm::find(offered, layout) - layouts.begin();
  }
}

Assignment PlanGraph::getAssignment(ArrayRef<unsigned> plan) const {
  Assignment assignment;
  assignment.nodes.resize(program.nodes.size());
  for (const Program::Home &home : program.homes) {
    SmallVector<SplitId> none(home.type.getRank(), SplitTable::kWhole);
    assignment.homes.push_back(table.internLayout(none));
  }
  for (auto [variable, choice] : llvm::zip_equal(variables, plan)) {
    if (variable.set)
      assignment.nodes[variable.node] = variable.set->strategies[choice].choice;
    else if (variable.home != kNone)
      assignment.homes[variable.home] = variable.layouts[choice];
  }
  // What passes directly lies as it is produced, but complete.
  for (ValueId value = 0; value < program.values.size(); ++value) {
    HomeId home = program.values[value].home;
    if (producer[value] == kNone || variableOfHome[home] != kNone)
      continue;
    LayoutId layout = assignment.nodes[variables[producer[value]].node].tensors[producedTensor[value]];
    assignment.homes[home] = table.internLayout(SmallVector<SplitId, 4>(table.getLayout(layout).dims));
  }
  func::FuncOp main = program.main;
  Operation *terminator = main.getBody().front().getTerminator();
  for (auto [value, own] : llvm::zip_equal(terminator->getOperands(), program.results)) {
    HomeId home = own == Program::kNone ? program.getHome(value) : own;
    assignment.results.push_back(home == Program::kNone ? 0 : assignment.homes[home]);
  }
  for (auto [result, argument] : state)
    if (program.results[result] == Program::kNone)
      assignment.results[result] = assignment.homes[program.getHome(main.getArgument(argument))];
  return assignment;
}

std::string PlanGraph::describe(unsigned variable, unsigned strategy) const {
  const Variable &info = variables[variable];
  if (!info.set)
    return "waits in " + toText(table.getAttr(info.layouts[strategy]));
  std::string text = "runs";
  const OpStrategy &chosen = info.set->strategies[strategy];
  for (auto [factor, split] : llvm::enumerate(chosen.choice.splits))
    if (split != SplitTable::kWhole)
      text += " split by " + table.str(split) + " along factor " + std::to_string(factor);
  return text + "; its rule is " + info.set->rule->rule.str();
}
