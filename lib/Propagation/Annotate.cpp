//===- Annotate.cpp - from the input phase to the annotated phase ---------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpSplits.h"

using namespace mlir;
using namespace tp;

namespace {

/// Checks a wish and hands it to the homes.
class Seeder {
public:
  Seeder(const Program &program, SplitTable &table, HomeLayouts &homes, HomeLayouts::Explain explain)
      : program(program), table(table), homes(homes), explain(explain) {}

  LogicalResult seed(Program::HomeId home, LayoutAttr layout, unsigned priority, Operation *op, StringRef cause,
                     const Twine &what) {
    std::string place = what.str();
    auto emitError = [&]() -> InFlightDiagnostic { return op->emitOpError() << place << ": "; };
    if (layout.getMesh() != table.getMeshName())
      return emitError() << "layout names mesh " << layout.getMesh() << ", but the program runs on "
                         << table.getMeshName();
    if (failed(layout.verifyFor(table.getMesh(), program.homes[home].type, emitError)))
      return failure();
    if (layout.isPartial())
      return emitError() << "expected a layout without partial axes, found " << layout;
    if (program.homes[home].isRematerialised)
      return success();
    homes.seed(home, layout, priority, cause);
    if (explain)
      explain(op, place + " has layout " + toText(layout) + ": " + cause.str());
    return success();
  }

private:
  const Program &program;
  SplitTable &table;
  HomeLayouts &homes;
  HomeLayouts::Explain explain;
};

LogicalResult seedUserLayouts(const Program &program, Seeder &seeder) {
  func::FuncOp main = program.main;
  for (BlockArgument argument : main.getArguments())
    if (auto layout = main.getArgAttrOfType<LayoutAttr>(argument.getArgNumber(), TpDialect::kLayoutAttr))
      if (failed(seeder.seed(program.getHome(argument), layout, 0, main, "given for the argument",
                             "argument #" + Twine(argument.getArgNumber()))))
        return failure();
  for (auto [index, home] : llvm::enumerate(program.results)) {
    if (home == Program::kNone)
      continue;
    auto layout = main.getResultAttrOfType<LayoutAttr>(index, TpDialect::kLayoutAttr);
    if (!layout)
      return main.emitOpError() << "result #" << index << ": expected a #tp.layout, found "
                                << main.getResultAttr(index, TpDialect::kLayoutAttr);
    if (failed(seeder.seed(home, layout, 0, main, "given for the result", "result #" + Twine(index))))
      return failure();
  }
  for (const Program::FixedHome &fixed : program.fixedHomes)
    if (failed(seeder.seed(fixed.home, fixed.layout, 0, fixed.op, "fixed by the manual op", "input or result")))
      return failure();
  for (const Program::OpEntry &entry : program.ops) {
    if (entry.kind != Program::OpKind::alias)
      continue;
    auto reshard = dyn_cast<ReshardOp>(entry.op);
    LayoutAttr layout = reshard ? reshard.getLayout() : cast<LayoutConstraintOp>(entry.op).getLayout();
    if (failed(seeder.seed(program.getHome(entry.op->getResult(0)), layout, 0, entry.op, "given by the program",
                           "result")))
      return failure();
  }
  return success();
}

} // namespace

/// What the homes say of every node and result.
static Assignment choose(const Program &program, SplitTable &table, HomeLayouts &homes, HomeLayouts::Explain explain) {
  Assignment assignment;
  for (Program::HomeId home = 0; home < program.homes.size(); ++home)
    assignment.homes.push_back(homes.getLayout(home));
  assignment.nodes.resize(program.nodes.size());
  OpSplits splits(program, table, homes, explain);
  for (const Program::OpEntry &entry : program.ops) {
    if (entry.kind != Program::OpKind::ruled || program.isRematerialised(entry.op))
      continue;
    const Program::Node &node = program.nodes[entry.node];
    Assignment::Choice &choice = assignment.nodes[entry.node];
    llvm::append_range(choice.splits, splits.choose(node));
    for (auto [tensor, home] : llvm::enumerate(program.getTensors(node)))
      choice.tensors.push_back(home == Program::kNone ? 0 : getLayout(table, *node.rule, tensor, choice.splits));
  }
  func::FuncOp main = program.main;
  Operation *terminator = main.getBody().front().getTerminator();
  for (auto [value, own] : llvm::zip_equal(terminator->getOperands(), program.results)) {
    Program::HomeId home = own == Program::kNone ? program.getHome(value) : own;
    assignment.results.push_back(home == Program::kNone ? 0 : assignment.homes[home]);
  }
  return assignment;
}

FailureOr<Assignment> tp::propagate(const Program &program, SplitTable &table, const PropagationOptions &options) {
  func::FuncOp main = program.main;
  HomeLayouts homes(program, table, options.explain);
  Seeder seeder(program, table, homes, options.explain);
  if (failed(seedUserLayouts(program, seeder)))
    return failure();
  homes.propagate();

  SmallVector<const Seed *> seeds = llvm::map_to_vector(options.seeds, [](const Seed &seed) { return &seed; });
  llvm::sort(seeds, [](const Seed *a, const Seed *b) {
    return std::make_pair(a->priority, a) < std::make_pair(b->priority, b);
  });
  for (auto it = seeds.begin(); it != seeds.end();) {
    unsigned priority = (*it)->priority;
    for (; it != seeds.end() && (*it)->priority == priority; ++it) {
      Program::HomeId home = program.getHome((*it)->value);
      Operation *op = (*it)->value.getDefiningOp();
      if (home == Program::kNone)
        return main.emitOpError() << "seed (" << (*it)->cause << ") names a value that is no ranked tensor of @"
                                  << main.getSymName();
      std::string what;
      if (auto result = dyn_cast<OpResult>((*it)->value))
        what = "seed of result #" + std::to_string(result.getResultNumber());
      else
        what = "seed of argument #" + std::to_string(cast<BlockArgument>((*it)->value).getArgNumber());
      if (failed(seeder.seed(home, (*it)->layout, priority, op ? op : main, (*it)->cause, what)))
        return failure();
    }
    homes.propagate();
  }
  return choose(program, table, homes, options.explain);
}

LogicalResult tp::annotate(func::FuncOp main, MeshOp mesh, const PropagationOptions &options) {
  FailureOr<Program> program = Program::get(main);
  if (failed(program))
    return failure();
  SplitTable table(FlatSymbolRefAttr::get(mesh.getSymNameAttr()), mesh.getMesh());
  FailureOr<Assignment> assignment = propagate(*program, table, options);
  if (failed(assignment))
    return failure();
  materialise(*program, table, *assignment, options.explain);
  return success();
}
