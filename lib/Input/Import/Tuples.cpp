//===- Tuples.cpp - tuples as their elements ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tuples.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

static void flattenType(Type type, SmallVectorImpl<Type> &to) {
  if (auto tuple = dyn_cast<TupleType>(type))
    tuple.getFlattenedTypes(to);
  else
    to.push_back(type);
}

static SmallVector<Type> flattenTypes(TypeRange types) {
  SmallVector<Type> result;
  for (Type type : types)
    flattenType(type, result);
  return result;
}

static bool hasTuple(TypeRange types) {
  return llvm::any_of(types, [](Type type) { return isa<TupleType>(type); });
}

/// The parts of `{{replicated}, {devices=[2,1]<=[2]}}`; empty if there are not `count`.
static SmallVector<StringRef> splitSharding(StringRef text, size_t count) {
  SmallVector<StringRef> parts;
  if (!text.consume_front("{") || !text.consume_back("}"))
    return {};
  size_t depth = 0, start = 0;
  for (auto [place, letter] : llvm::enumerate(text)) {
    if (letter == '{' && depth++ == 0)
      start = place;
    if (letter == '}' && depth > 0 && --depth == 0)
      parts.push_back(text.slice(start, place + 1));
  }
  return parts.size() == count ? parts : SmallVector<StringRef>();
}

/// Attributes of one argument or result become those of its tensors.
static void flattenAttributes(DictionaryAttr attributes, Type type, SmallVectorImpl<DictionaryAttr> &to) {
  MLIRContext *context = type.getContext();
  size_t count = flattenTypes(type).size();
  if (!attributes || !isa<TupleType>(type)) {
    to.append(count, attributes ? attributes : DictionaryAttr::get(context));
    return;
  }
  static constexpr StringLiteral name = "mhlo.sharding";
  auto sharding = attributes.getAs<StringAttr>(name);
  SmallVector<StringRef> parts = sharding ? splitSharding(sharding.getValue(), count) : SmallVector<StringRef>();
  for (size_t i = 0; i < count; ++i) {
    NamedAttrList list(attributes);
    if (!parts.empty())
      list.set(name, StringAttr::get(context, parts[i]));
    to.push_back(list.getDictionary(context));
  }
}

namespace {
class TupleExpander {
public:
  void expandFunction(func::FuncOp function);

private:
  void expandBlock(Block &block);
  void expandArguments(Block &block);
  /// True if `op` is replaced.
  bool expand(Operation *op);
  void rebuild(Operation *op);
  /// The tensors of values.
  SmallVector<Value> flatten(ValueRange values);
  void replace(Value value, ValueRange tensors) {
    if (isa<TupleType>(value.getType()))
      parts[value].assign(tensors.begin(), tensors.end());
    else
      value.replaceAllUsesWith(tensors.front());
  }

  llvm::DenseMap<Value, SmallVector<Value>> parts;
};
} // namespace

SmallVector<Value> TupleExpander::flatten(ValueRange values) {
  SmallVector<Value> result;
  for (Value value : values) {
    if (isa<TupleType>(value.getType()))
      llvm::append_range(result, parts.at(value));
    else
      result.push_back(value);
  }
  return result;
}

void TupleExpander::expandArguments(Block &block) {
  if (!hasTuple(block.getArgumentTypes()))
    return;
  SmallVector<BlockArgument> old(block.getArguments());
  for (BlockArgument argument : old) {
    SmallVector<Value> tensors;
    for (Type type : flattenTypes(argument.getType()))
      tensors.push_back(block.addArgument(type, argument.getLoc()));
    replace(argument, tensors);
  }
}

/// Clones `op` with the tensors of its operands and results; its regions move.
void TupleExpander::rebuild(Operation *op) {
  OpBuilder builder(op);
  OperationState state(op->getLoc(), op->getName(), flatten(op->getOperands()), flattenTypes(op->getResultTypes()),
                       op->getAttrs());
  for (Region &region : op->getRegions())
    state.addRegion()->takeBody(region);
  Operation *made = builder.create(state);
  ValueRange results = made->getResults();
  for (Value result : op->getResults()) {
    size_t count = flattenTypes(result.getType()).size();
    replace(result, results.take_front(count));
    results = results.drop_front(count);
  }
  for (Region &region : made->getRegions())
    for (Block &block : region)
      expandBlock(block);
}

bool TupleExpander::expand(Operation *op) {
  if (isa<shlo::TupleOp>(op)) {
    replace(op->getResult(0), flatten(op->getOperands()));
    return true;
  }
  if (auto get = dyn_cast<shlo::GetTupleElementOp>(op)) {
    TypeRange types = cast<TupleType>(get.getOperand().getType()).getTypes();
    size_t first = flattenTypes(types.take_front(get.getIndex())).size();
    SmallVector<Value> all = flatten(get.getOperand());
    replace(get.getResult(), ArrayRef(all).slice(first, flattenTypes(get.getType()).size()));
    return true;
  }
  if (hasTuple(op->getOperandTypes()) && op->hasTrait<OpTrait::IsTerminator>()) {
    op->setOperands(flatten(op->getOperands()));
    return false;
  }
  if (hasTuple(op->getOperandTypes()) || hasTuple(op->getResultTypes())) {
    rebuild(op);
    return true;
  }
  for (Region &region : op->getRegions())
    for (Block &block : region)
      expandBlock(block);
  return false;
}

void TupleExpander::expandBlock(Block &block) {
  unsigned count = hasTuple(block.getArgumentTypes()) ? block.getNumArguments() : 0;
  expandArguments(block);
  SmallVector<Operation *> ops, replaced;
  for (Operation &op : block)
    ops.push_back(&op);
  for (Operation *op : ops)
    if (expand(op))
      replaced.push_back(op);
  for (Operation *op : llvm::reverse(replaced))
    op->erase();
  block.eraseArguments(0, count);
}

void TupleExpander::expandFunction(func::FuncOp function) {
  FunctionType type = function.getFunctionType();
  if (hasTuple(type.getInputs()) || hasTuple(type.getResults())) {
    SmallVector<DictionaryAttr> arguments, results;
    for (auto [i, input] : llvm::enumerate(type.getInputs()))
      flattenAttributes(function.getArgAttrDict(i), input, arguments);
    for (auto [i, result] : llvm::enumerate(type.getResults()))
      flattenAttributes(function.getResultAttrDict(i), result, results);
    function.setFunctionType(
        FunctionType::get(type.getContext(), flattenTypes(type.getInputs()), flattenTypes(type.getResults())));
    function.setAllArgAttrs(arguments);
    function.setAllResultAttrs(results);
  }
  for (Block &block : function.getBody())
    expandBlock(block);
}

void tp::expandTuples(ModuleOp module) {
  auto touches = [](Operation *op) {
    auto function = dyn_cast<func::FuncOp>(op);
    bool found = hasTuple(op->getResultTypes()) || hasTuple(op->getOperandTypes()) ||
                 (function && (hasTuple(function.getArgumentTypes()) || hasTuple(function.getResultTypes())));
    return found ? WalkResult::interrupt() : WalkResult::advance();
  };
  if (!module.walk(touches).wasInterrupted())
    return;
  for (auto function : module.getOps<func::FuncOp>())
    TupleExpander().expandFunction(function);
}
