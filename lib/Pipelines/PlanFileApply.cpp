//===- PlanFileApply.cpp - from the text of a plan to an assignment -------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanFile.h"
#include "UserLayouts.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace tp;

static MLIRContext *getContext(const Program &program) { return func::FuncOp(program.main).getContext(); }

namespace {
/// Compares the lines with a program and collects what they say of it.
class PlanApplier {
public:
  PlanApplier(StringRef file, ArrayRef<PlanFile::Line> lines, const Program &program, SplitTable &table)
      : file(file), lines(lines), program(program), names(program), table(table), homes(program.homes.size()),
        choices(program.nodes.size()), results(program.results.size()), seen(program.ops.size()) {}

  FailureOr<Assignment> run();

private:
  using Said = PlanFile::Said;
  using Line = PlanFile::Line;
  /// A layout and the line that says it.
  struct Wish {
    LayoutId layout;
    unsigned line;
  };

  InFlightDiagnostic emitErrorAt(const Line &line, unsigned column) const {
    return emitError(FileLineColLoc::get(getContext(program), file, line.number, column));
  }
  /// Of the first tensor in a list, for what is wrong with the whole list.
  static unsigned getColumn(const Line &line, ArrayRef<Said> said) {
    return said.empty() ? line.nameColumn : said.front().column;
  }

  LogicalResult check(const Line &line, bool isDuplicate, StringRef name, TypeRange types) const;
  FailureOr<std::optional<LayoutId>> getLayout(const Line &line, const Said &said, Type type);
  LogicalResult getLayouts(const Line &line, ArrayRef<Said> said, TypeRange types, StringRef what,
                           SmallVectorImpl<std::optional<LayoutId>> &layouts);
  LogicalResult setHome(const Line &line, unsigned column, Program::HomeId home, LayoutId layout);
  LogicalResult applyArgument(const Line &line);
  LogicalResult applyResult(const Line &line);
  LogicalResult applyOp(const Line &line);
  LogicalResult applyRuled(const Line &line, const Program::OpEntry &entry);
  FailureOr<Assignment> complete() const;

  StringRef file;
  ArrayRef<Line> lines;
  const Program &program;
  ValueNames names;
  SplitTable &table;
  llvm::StringMap<LayoutAttr> parsed;
  std::vector<std::optional<Wish>> homes;
  std::vector<std::optional<Assignment::Choice>> choices;
  SmallVector<std::optional<LayoutId>> results;
  llvm::BitVector seen; // ops
};
} // namespace

static std::string toString(TypeRange types) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleaveComma(types, os);
  return text;
}

/// The line must be about what the program has at this place.
LogicalResult PlanApplier::check(const Line &line, bool isDuplicate, StringRef name, TypeRange types) const {
  static constexpr StringLiteral kinds[] = {"argument", "result", "op"};
  std::string what = (kinds[line.kind] + " " + Twine(line.index)).str();
  if (isDuplicate)
    return emitErrorAt(line, line.nameColumn) << "expected one line for " << what << ", found another";
  if (!name.empty() && !line.name.empty() && name != line.name)
    return emitErrorAt(line, line.nameColumn)
           << "the plan is for another program: its " << what << " is '" << line.name << "', expected '" << name << "'";
  if (std::string expected = toString(types); line.types != expected)
    return emitErrorAt(line, line.typesColumn)
           << "the plan is for another program: " << what << " is a " << line.types << " there, expected " << expected;
  return success();
}

/// nullopt where nothing is said, or to be said.
FailureOr<std::optional<LayoutId>> PlanApplier::getLayout(const Line &line, const Said &said, Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (said.kind == Said::nothing)
    return std::optional<LayoutId>();
  if (!tensor || said.kind == Said::noTensor) {
    if (tensor)
      return emitErrorAt(line, said.column) << "expected a layout of " << type << ", found none", failure();
    if (said.kind != Said::noTensor)
      return emitErrorAt(line, said.column) << "expected none for " << type << ", found a layout", failure();
    return std::optional<LayoutId>();
  }
  LayoutAttr &layout = parsed[said.text];
  if (!layout) {
    std::string text = said.text.str(), wrong;
    if (size_t at = text.find("partial"); at != std::string::npos && text.rfind(']', at) != std::string::npos)
      text.insert(text.rfind(']', at) + 1, ",");
    layout = parseLayout(text, table.getMeshName(), wrong);
    if (!layout)
      return emitErrorAt(line, said.column) << "'" << said.text << "' is not a layout: " << wrong, failure();
  }
  auto emit = [&]() -> InFlightDiagnostic { return emitErrorAt(line, said.column); };
  if (failed(layout.verifyFor(table.getMesh(), tensor, emit)))
    return failure();
  if (!layout.isClosed())
    return emit() << "expected a closed layout, found " << said.text, failure();
  return std::optional(table.getId(layout, tensor));
}

LogicalResult PlanApplier::getLayouts(const Line &line, ArrayRef<Said> said, TypeRange types, StringRef what,
                                      SmallVectorImpl<std::optional<LayoutId>> &layouts) {
  if (said.size() != types.size())
    return emitErrorAt(line, getColumn(line, said))
           << "expected layouts of " << types.size() << " " << what << ", found " << said.size();
  for (auto [one, type] : llvm::zip_equal(said, types)) {
    FailureOr<std::optional<LayoutId>> layout = getLayout(line, one, type);
    if (failed(layout))
      return failure();
    layouts.push_back(*layout);
  }
  return success();
}

LogicalResult PlanApplier::setHome(const Line &line, unsigned column, Program::HomeId home, LayoutId layout) {
  const SplitTable::LayoutInfo &info = table.getLayout(layout);
  if (!info.partial.empty())
    return emitErrorAt(line, column) << "expected a layout without partial axes, found "
                                     << toText(table.getAttr(layout));
  if (program.homes[home].isWhole && llvm::any_of(info.dims, [](SplitId dim) { return dim != SplitTable::kWhole; }))
    return emitErrorAt(line, column) << "expected a whole value, found " << toText(table.getAttr(layout));
  homes[home] = Wish{layout, line.number};
  return success();
}

LogicalResult PlanApplier::applyArgument(const Line &line) {
  func::FuncOp main = program.main;
  if (line.index >= main.getNumArguments())
    return emitErrorAt(line, line.nameColumn) << "the plan is for another program: argument " << line.index
                                              << ", expected " << main.getNumArguments() << " arguments";
  BlockArgument argument = main.getArgument(line.index);
  Program::HomeId home = program.getHome(argument);
  auto name = main.getArgAttrOfType<StringAttr>(line.index, "tp.name");
  if (failed(check(line, home != Program::kNone && homes[home], name ? name.getValue() : "", argument.getType())))
    return failure();
  const Said &said = line.results.front();
  FailureOr<std::optional<LayoutId>> layout = getLayout(line, said, argument.getType());
  if (failed(layout))
    return failure();
  return home != Program::kNone && *layout ? setHome(line, said.column, home, **layout) : success();
}

LogicalResult PlanApplier::applyResult(const Line &line) {
  func::FuncOp main = program.main;
  if (line.index >= main.getNumResults())
    return emitErrorAt(line, line.nameColumn) << "the plan is for another program: result " << line.index
                                              << ", expected " << main.getNumResults() << " results";
  auto name = main.getResultAttrOfType<StringAttr>(line.index, "jax.result_info");
  Type type = main.getResultTypes()[line.index];
  if (failed(check(line, results[line.index].has_value(), name ? name.getValue() : "", type)))
    return failure();
  const Said &said = line.results.front();
  FailureOr<std::optional<LayoutId>> layout = getLayout(line, said, type);
  if (failed(layout))
    return failure();
  results[line.index] = *layout;
  if (!*layout)
    return success();
  if (!table.getLayout(**layout).partial.empty())
    return emitErrorAt(line, said.column) << "expected a layout without partial axes, found " << said.text;
  Program::HomeId own = program.results[line.index];
  return own == Program::kNone ? success() : setHome(line, said.column, own, **layout);
}

LogicalResult PlanApplier::applyOp(const Line &line) {
  if (line.index >= program.ops.size())
    return emitErrorAt(line, line.nameColumn)
           << "the plan is for another program: op " << line.index << ", expected " << program.ops.size() << " ops";
  const Program::OpEntry &entry = program.ops[line.index];
  Operation *op = entry.op;
  if (failed(check(line, seen[line.index], op->getName().getStringRef(), op->getResultTypes())))
    return failure();
  seen.set(line.index);
  if (entry.kind == Program::OpKind::whole || entry.kind == Program::OpKind::manual || op->getNumResults() == 0)
    return emitErrorAt(line, line.nameColumn) << "expected no line for '" << op->getName() << "': it has no choice";
  if (entry.kind == Program::OpKind::ruled)
    return applyRuled(line, entry);
  if (!line.operands.empty() || !line.homes.empty())
    return emitErrorAt(line, getColumn(line, line.operands))
           << "expected layouts of the results of '" << op->getName() << "' only: its operands come as these lie";
  SmallVector<std::optional<LayoutId>> layouts;
  if (failed(getLayouts(line, line.results, op->getResultTypes(), "results", layouts)))
    return failure();
  for (auto [result, layout, said] : llvm::zip_equal(op->getResults(), layouts, line.results))
    if (Program::HomeId home = program.getHome(result); home != Program::kNone && layout)
      if (failed(setHome(line, said.column, home, *layout)))
        return failure();
  return success();
}

/// An op that runs by its rule: what is said of its tensors must be one way to
/// split its factors.
LogicalResult PlanApplier::applyRuled(const Line &line, const Program::OpEntry &entry) {
  Operation *op = entry.op;
  if (program.isRematerialised(op))
    return emitErrorAt(line, line.nameColumn)
           << "expected no line for '" << op->getName() << "': it is made in each layout that is asked for";
  for (auto [operand, said] : llvm::zip(op->getOperands(), line.operands))
    if (std::string name = names.get(operand); !said.value.empty() && said.value != name)
      return emitErrorAt(line, said.column) << "the plan is for another program: op " << line.index << " takes "
                                            << said.value << " there, expected " << name;
  const RuleInfo &rule = *program.nodes[entry.node].rule;
  SmallVector<std::optional<LayoutId>> layouts;
  if (failed(getLayouts(line, line.operands, op->getOperandTypes(), "operands", layouts)) ||
      failed(getLayouts(line, line.results, op->getResultTypes(), "results", layouts)))
    return failure();
  auto infos = llvm::map_to_vector(
      layouts, [&](std::optional<LayoutId> layout) { return layout ? &table.getLayout(*layout) : nullptr; });
  Assignment::Choice choice;
  SmallVector<LayoutId, 1> produced;
  auto emit = [&]() -> InFlightDiagnostic {
    return emitErrorAt(line, getColumn(line, line.operands)) << "'" << op->getName() << "' ";
  };
  if (failed(inferResults(table, rule, infos, choice.splits, produced, emit)))
    return failure();
  for (auto [tensor, home] : llvm::enumerate(program.getTensors(program.nodes[entry.node]))) {
    LayoutId layout = 0;
    if (home != Program::kNone && rule.isResult(tensor))
      layout = produced[tensor - op->getNumOperands()];
    else if (home != Program::kNone)
      layout = layouts[tensor] ? *layouts[tensor] : tp::getLayout(table, rule, tensor, choice.splits);
    choice.tensors.push_back(layout);
    if (!layouts[tensor] || *layouts[tensor] == layout)
      continue;
    const Said &said = line.results[tensor - op->getNumOperands()];
    return emitErrorAt(line, said.column)
           << "expected " << toText(table.getAttr(layout)) << " as the operands lie, found " << said.text
           << "; the op's rule is " << rule.rule.str();
  }
  SmallVector<std::optional<LayoutId>> homeLayouts;
  if (!line.homes.empty() && failed(getLayouts(line, line.homes, op->getResultTypes(), "results", homeLayouts)))
    return failure();
  for (auto [index, result] : llvm::enumerate(op->getResults())) {
    Program::HomeId home = program.getHome(result);
    if (home == Program::kNone)
      continue;
    bool isSaid = !line.homes.empty() && homeLayouts[index];
    LayoutId layout = isSaid ? *homeLayouts[index] : getComplete(table, produced[index]);
    unsigned column = isSaid ? line.homes[index].column : line.results[index].column;
    if (failed(setHome(line, column, home, layout)))
      return failure();
  }
  choices[entry.node] = std::move(choice);
  return success();
}

/// Propagation spreads what is said; then what is said replaces what it chose.
FailureOr<Assignment> PlanApplier::complete() const {
  std::vector<Seed> seeds;
  llvm::BitVector seeded(program.homes.size());
  for (const Program::ValueInfo &value : program.values) {
    const std::optional<Wish> &wish = homes[value.home];
    if (!wish || seeded[value.home])
      continue;
    seeded.set(value.home);
    seeds.push_back({value.value, table.getAttr(wish->layout), 1, (file + ":" + Twine(wish->line)).str()});
  }
  PropagationOptions options;
  options.seeds = seeds;
  FailureOr<Assignment> assignment = propagate(program, table, options);
  if (failed(assignment))
    return failure();
  for (auto [wish, home] : llvm::zip_equal(homes, assignment->homes))
    if (wish)
      home = wish->layout;
  for (auto [choice, node] : llvm::zip_equal(choices, assignment->nodes))
    if (choice)
      node = *choice;
  func::FuncOp main = program.main;
  Operation *terminator = main.getBody().front().getTerminator();
  for (auto [index, value] : llvm::enumerate(terminator->getOperands())) {
    Program::HomeId own = program.results[index], home = own == Program::kNone ? program.getHome(value) : own;
    if (home != Program::kNone)
      assignment->results[index] = results[index].value_or(assignment->homes[home]);
  }
  return assignment;
}

FailureOr<Assignment> PlanApplier::run() {
  for (const Line &line : lines) {
    bool isArgument = line.kind == Line::argument;
    if (failed(isArgument ? applyArgument(line) : line.kind == Line::result ? applyResult(line) : applyOp(line)))
      return failure();
  }
  return complete();
}

FailureOr<Assignment> PlanFile::apply(const Program &program, SplitTable &table) const {
  if (opCount != program.ops.size())
    return emitErrorAt(program.main, opCountLine, 1)
               << "the plan is for another program: it has " << opCount << " ops, expected " << program.ops.size(),
           failure();
  return PlanApplier(buffer->getBufferIdentifier(), lines, program, table).run();
}
