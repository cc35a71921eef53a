//===- PlanFile.cpp - the text of a plan ----------------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanFile.h"
#include "tp/IR/Recomputed.h"
#include "tp/Report/PlanReport.h"
#include "llvm/ADT/StringExtras.h"
#include <map>

using namespace mlir;
using namespace tp;

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

ValueNames::ValueNames(const Program &program) : main(program.main) {
  for (auto [number, entry] : llvm::enumerate(program.ops))
    add(entry.op, number);
}

std::optional<unsigned> ValueNames::getNumber(Operation *op) const {
  auto found = numbers.find(op);
  return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

std::string ValueNames::get(Value value) const {
  std::string name = "%";
  llvm::raw_string_ostream os(name);
  if (auto result = dyn_cast<OpResult>(value)) {
    os << numbers.lookup(result.getOwner());
    if (result.getOwner()->getNumResults() > 1)
      os << '#' << result.getResultNumber();
    return name;
  }
  auto argument = cast<BlockArgument>(value);
  Region *region = argument.getOwner()->getParent();
  if (region->getParentOp() != func::FuncOp(main).getOperation())
    os << numbers.lookup(region->getParentOp()) << ':' << region->getRegionNumber() << '.';
  os << "arg" << argument.getArgNumber();
  return name;
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

namespace {
class PlanWriter {
public:
  PlanWriter(const Program &program, SplitTable &table, const Assignment &assignment)
      : program(program), table(table), assignment(assignment), names(program), os(text) {}

  std::string run();

private:
  void printName(Attribute name);
  void print(LayoutId layout);
  void printAll(ArrayRef<LayoutId> layouts, ValueRange values, bool isOperands);
  void printOp(unsigned index);
  void printCopies();
  void printLoops();

  const Program &program;
  SplitTable &table;
  const Assignment &assignment;
  ValueNames names;
  std::string text;
  llvm::raw_string_ostream os;
};
} // namespace

void PlanWriter::printName(Attribute name) {
  auto given = dyn_cast_or_null<StringAttr>(name);
  if (!given || given.empty())
    return;
  os << '"';
  llvm::printEscapedString(given.getValue(), os);
  os << "\" ";
}

void PlanWriter::print(LayoutId layout) {
  const SplitTable::LayoutInfo &info = table.getLayout(layout);
  os << '[';
  llvm::interleaveComma(info.dims, os, [&](SplitId dim) { os << table.str(dim); });
  os << ']';
  if (info.partial.empty())
    return;
  os << " partial = ";
  if (info.kind != ReductionKind::add)
    os << stringifyReductionKind(info.kind) << ' ';
  os << '{';
  llvm::interleaveComma(info.partial, os, [&](AxisRefAttr axis) { os << axis.str(); });
  os << '}';
}

void PlanWriter::printAll(ArrayRef<LayoutId> layouts, ValueRange values, bool isOperands) {
  bool isList = isOperands || layouts.size() != 1;
  os << (isList ? "(" : "");
  llvm::interleaveComma(llvm::zip_equal(layouts, values), os, [&](auto pair) {
    auto [layout, value] = pair;
    if (isOperands)
      os << names.get(value) << ' ';
    if (isa<RankedTensorType>(value.getType()))
      print(layout);
    else
      os << "none";
  });
  os << (isList ? ")" : "");
}

LayoutId tp::getComplete(SplitTable &table, LayoutId layout) {
  return table.internLayout(SmallVector<SplitId, 4>(table.getLayout(layout).dims));
}

void PlanWriter::printOp(unsigned index) {
  const Program::OpEntry &entry = program.ops[index];
  Operation *op = entry.op;
  bool isRuled = entry.kind == Program::OpKind::ruled;
  if (entry.kind == Program::OpKind::whole || entry.kind == Program::OpKind::manual || op->getNumResults() == 0 ||
      (isRuled && program.isRematerialised(op)))
    return;
  auto isTensor = [](Value value) { return isa<RankedTensorType>(value.getType()); };
  if (llvm::none_of(op->getOperands(), isTensor) && llvm::none_of(op->getResults(), isTensor))
    return;
  auto homes = llvm::map_to_vector(op->getResults(), [&](Value result) {
    Program::HomeId home = program.getHome(result);
    return home == Program::kNone ? 0 : assignment.homes[home];
  });
  os << "op " << index << ' ' << op->getName() << ' ';
  if (isRuled) {
    ArrayRef<LayoutId> tensors = assignment.nodes[entry.node].tensors;
    printAll(tensors.take_front(op->getNumOperands()), op->getOperands(), /*isOperands=*/true);
    os << " -> ";
    ArrayRef<LayoutId> produced = tensors.drop_front(op->getNumOperands());
    printAll(produced, op->getResults(), /*isOperands=*/false);
    auto differs = [&](unsigned i) {
      return program.getHome(op->getResult(i)) != Program::kNone && homes[i] != getComplete(table, produced[i]);
    };
    if (llvm::any_of(llvm::seq(op->getNumResults()), differs)) {
      os << " at ";
      printAll(homes, op->getResults(), /*isOperands=*/false);
    }
  } else {
    os << "-> ";
    printAll(homes, op->getResults(), /*isOperands=*/false);
  }
  os << " : ";
  llvm::interleaveComma(op->getResultTypes(), os);
  if (auto name = op->getLoc()->findInstanceOf<NameLoc>()) {
    os << "  # ";
    llvm::printEscapedString(name.getName(), os);
  }
  os << '\n';
}

/// Ops that were added to the program, each with its original: the op of equal
/// attributes and, but for copies, equal operands.
void PlanWriter::printCopies() {
  llvm::DenseMap<Value, Value> originals;
  auto getOriginal = [&](Value value) {
    auto found = originals.find(value);
    return found == originals.end() ? value : found->second;
  };
  std::map<std::vector<const void *>, Operation *> firsts;
  for (auto [index, entry] : llvm::enumerate(program.ops)) {
    Operation *op = entry.op;
    if (op->getNumResults() != 1 || op->getNumRegions() != 0)
      continue;
    NamedAttrList attributes(op->getAttrDictionary());
    bool isCopy = bool(attributes.erase(kRecomputedAttr));
    std::vector<const void *> key{
        op->getName().getAsOpaquePointer(), attributes.getDictionary(op->getContext()).getAsOpaquePointer(),
        op->getPropertiesStorage() ? op->getPropertiesAsAttribute().getAsOpaquePointer() : nullptr,
        op->getResult(0).getType().getAsOpaquePointer()};
    for (Value operand : op->getOperands())
      key.push_back(getOriginal(operand).getAsOpaquePointer());
    Operation *first = firsts.try_emplace(std::move(key), op).first->second;
    if (!isCopy || first == op)
      continue;
    originals[op->getResult(0)] = first->getResult(0);
    os << "copy " << index << " of " << names.get(first->getResult(0)).substr(1) << ' ' << op->getName() << " (";
    llvm::interleaveComma(op->getOperands(), os, [&](Value operand) { os << names.get(operand); });
    os << ") for ";
    SmallVector<std::pair<unsigned, unsigned>> uses;
    for (OpOperand &use : op->getResult(0).getUses())
      if (std::optional<unsigned> user = names.getNumber(use.getOwner()))
        uses.push_back({*user, use.getOperandNumber()});
    llvm::sort(uses);
    llvm::interleaveComma(uses, os, [&](auto use) { os << use.first << '.' << use.second; });
    os << '\n';
  }
}

/// The loops that are split, and the values of loops that later ones do not compute
/// again.
void PlanWriter::printLoops() {
  func::FuncOp main = program.main;
  if (auto splits = main->getAttrOfType<ArrayAttr>(kSplitAttr))
    for (auto pair : splits.getAsRange<ArrayAttr>())
      os << "split " << cast<IntegerAttr>(pair[0]).getInt() << " after " << cast<IntegerAttr>(pair[1]).getInt() << '\n';
  if (auto kept = main->getAttrOfType<ArrayAttr>(kKeptAttr))
    for (auto pair : kept.getAsRange<ArrayAttr>())
      os << "keep " << cast<StringAttr>(pair[0]).getValue() << " for " << cast<StringAttr>(pair[1]).getValue() << '\n';
}

std::string PlanWriter::run() {
  func::FuncOp main = program.main;
  os << PlanFile::kHead
     << "\n# docs/plans.md says what the lines mean. Edit layouts, or remove lines: what is missing is completed.\n"
     << "mesh " << getMeshText(table.getMesh()) << "\nprogram " << program.ops.size() << " ops\n\n";
  for (BlockArgument argument : main.getArguments()) {
    Program::HomeId home = program.getHome(argument);
    if (home == Program::kNone)
      continue;
    os << "argument " << argument.getArgNumber() << ' ';
    printName(main.getArgAttr(argument.getArgNumber(), "tp.name"));
    print(assignment.homes[home]);
    os << " : " << argument.getType() << '\n';
  }
  os << '\n';
  printLoops();
  printCopies();
  for (unsigned index = 0; index < program.ops.size(); ++index)
    printOp(index);
  os << '\n';
  for (auto [index, type] : llvm::enumerate(main.getResultTypes())) {
    if (!isa<RankedTensorType>(type))
      continue;
    os << "result " << index << ' ';
    printName(main.getResultAttr(index, "jax.result_info"));
    print(assignment.results[index]);
    os << " : " << type << '\n';
  }
  return text;
}

std::string tp::writePlan(const Program &program, SplitTable &table, const Assignment &assignment) {
  return PlanWriter(program, table, assignment).run();
}
