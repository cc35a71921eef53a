//===- RegionSyntax.cpp - syntax of reduce and while ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/StableHLO/StableHLO.h"

#include "mlir/IR/Builders.h"

using namespace mlir;

namespace stablehlo {

Operation *getSingleCombiner(Region &region) {
  if (!region.hasOneBlock())
    return nullptr;
  Block &block = region.front();
  if (block.getNumArguments() != 2 || block.getOperations().size() != 2)
    return nullptr;
  Operation *combiner = &block.front(), *end = &block.back();
  if (combiner->getNumOperands() != 2 || combiner->getNumResults() != 1 || end->getOperands() != combiner->getResults())
    return nullptr;
  Value first = combiner->getOperand(0), second = combiner->getOperand(1);
  Value left = block.getArgument(0), right = block.getArgument(1);
  if ((first == left && second == right) ||
      (first == right && second == left && combiner->hasTrait<OpTrait::IsCommutative>()))
    return combiner;
  return nullptr;
}

//===----------------------------------------------------------------------===//
// reduce(%x init: %c) applies stablehlo.add across dimensions = [1] : ...
//===----------------------------------------------------------------------===//

/// The combiner that `applies` can stand for: nothing about it is lost when it
/// is rebuilt from its name and the initial value's type.
static Operation *getShortCombiner(ReduceOp op) {
  Operation *combiner = getSingleCombiner(op.getBody());
  if (op.getInputs().size() != 1 || !combiner || !isa<StableHLODialect>(combiner->getDialect()) ||
      !combiner->hasTrait<OpTrait::IsCommutative>() || !combiner->getAttrDictionary().empty())
    return nullptr;
  Type type = op.getInitValues().front().getType();
  bool inOrder = combiner->getOperands() == op.getBody().getArguments();
  bool sameTypes = llvm::all_equal(combiner->getOperandTypes()) && combiner->getOperand(0).getType() == type &&
                   combiner->getResult(0).getType() == type;
  return inOrder && sameTypes ? combiner : nullptr;
}

void ReduceOp::print(OpAsmPrinter &printer) {
  auto pairs = llvm::zip(getInputs(), getInitValues());
  llvm::interleaveComma(
      pairs, printer, [&](auto pair) { printer << '(' << std::get<0>(pair) << " init: " << std::get<1>(pair) << ')'; });
  Operation *combiner = getShortCombiner(*this);
  if (combiner)
    printer << " applies " << combiner->getName();
  printer << " across dimensions = [";
  llvm::interleaveComma(getDimensions(), printer);
  printer << ']';
  printer.printOptionalAttrDict((*this)->getAttrs(), {getDimensionsAttrName()});
  printer << " : ";
  printer.printFunctionalType(*this);
  if (combiner)
    return;
  printer.printNewline();
  printer << " reducer";
  size_t count = getInputs().size();
  for (size_t i = 0; i < count; ++i) {
    printer << '(';
    printer.printRegionArgument(getBody().getArgument(i));
    printer << ", ";
    printer.printRegionArgument(getBody().getArgument(i + count));
    printer << ") ";
  }
  printer << ' ';
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

/// Builds the body `return combiner(left, right)`.
static ParseResult buildShortBody(OpAsmParser &parser, SMLoc loc, OperationName combiner, Type type, Region &body) {
  if (combiner.getDialectNamespace() != StableHLODialect::getDialectNamespace() ||
      !combiner.hasTrait<OpTrait::IsCommutative>())
    return parser.emitError(loc) << "expected a commutative op of two operands, found '" << combiner << "'";
  Location location = parser.getEncodedSourceLoc(loc);
  OpBuilder builder(parser.getContext());
  Block *block = builder.createBlock(&body, {}, {type, type}, {location, location});
  OperationState state(location, combiner);
  state.addOperands(block->getArguments());
  state.addTypes(type);
  ReturnOp::create(builder, location, builder.create(state)->getResults());
  return success();
}

/// `reducer(%left0: T, %right0: T) (%left1: U, %right1: U) { ... }`
static ParseResult parseReducer(OpAsmParser &parser, size_t count, Region &body) {
  SmallVector<OpAsmParser::Argument> left(count), right(count);
  if (parser.parseKeyword("reducer"))
    return failure();
  for (size_t i = 0; i < count; ++i)
    if (parser.parseLParen() || parser.parseArgument(left[i], /*allowType=*/true) || parser.parseComma() ||
        parser.parseArgument(right[i], /*allowType=*/true) || parser.parseRParen())
      return failure();
  left.append(right);
  return parser.parseRegion(body, left);
}

ParseResult ReduceOp::parse(OpAsmParser &parser, OperationState &result) {
  SmallVector<OpAsmParser::UnresolvedOperand> operands, inits;
  SMLoc loc = parser.getCurrentLocation();
  do {
    if (parser.parseLParen() || parser.parseOperand(operands.emplace_back()) || parser.parseKeyword("init") ||
        parser.parseColon() || parser.parseOperand(inits.emplace_back()) || parser.parseRParen())
      return failure();
  } while (succeeded(parser.parseOptionalComma()));
  size_t count = operands.size();
  operands.append(inits);

  std::optional<OperationName> combiner;
  SMLoc combinerLoc;
  if (succeeded(parser.parseOptionalKeyword("applies"))) {
    combinerLoc = parser.getCurrentLocation();
    FailureOr<OperationName> name = parser.parseCustomOperationName();
    if (failed(name))
      return failure();
    combiner = *name;
  }

  SmallVector<int64_t> dims;
  FunctionType type;
  if (parser.parseKeyword("across") || parser.parseKeyword("dimensions") || parser.parseEqual() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square,
                                     [&] { return parser.parseInteger(dims.emplace_back()); }) ||
      parser.parseOptionalAttrDict(result.attributes) || parser.parseColonType(type) ||
      parser.resolveOperands(operands, type.getInputs(), loc, result.operands))
    return failure();
  result.addTypes(type.getResults());
  result.getOrAddProperties<Properties>().dimensions = parser.getBuilder().getDenseI64ArrayAttr(dims);

  Region *body = result.addRegion();
  if (!combiner)
    return parseReducer(parser, count, *body);
  if (count != 1)
    return parser.emitError(combinerLoc) << "expected one input to apply '" << *combiner << "' to, found " << count;
  return buildShortBody(parser, combinerLoc, *combiner, type.getInput(1), *body);
}

//===----------------------------------------------------------------------===//
// while(%iterArg = %x, ...) : T, ... cond { ... } do { ... }
//===----------------------------------------------------------------------===//

void WhileOp::getAsmBlockArgumentNames(Region &region, OpAsmSetValueNameFn setName) {
  for (BlockArgument argument : region.getArguments())
    setName(argument, "iterArg");
}

void WhileOp::print(OpAsmPrinter &printer) {
  printer << '(';
  llvm::interleaveComma(llvm::zip(getCond().getArguments(), getOperands()), printer,
                        [&](auto pair) { printer << std::get<0>(pair) << " = " << std::get<1>(pair); });
  printer << ')';
  if (getNumOperands())
    printer << " : " << getOperandTypes();
  printer.printOptionalAttrDictWithKeyword((*this)->getAttrs());
  printer.printNewline();
  printer << "cond ";
  printer.printRegion(getCond(), /*printEntryBlockArgs=*/false);
  printer << " do ";
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

ParseResult WhileOp::parse(OpAsmParser &parser, OperationState &result) {
  SmallVector<OpAsmParser::Argument> arguments;
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  SMLoc loc = parser.getCurrentLocation();
  auto parseInit = [&]() -> ParseResult {
    return failure(parser.parseArgument(arguments.emplace_back()) || parser.parseEqual() ||
                   parser.parseOperand(operands.emplace_back()));
  };
  SmallVector<Type> types;
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Paren, parseInit) ||
      parser.parseOptionalColonTypeList(types) || parser.parseOptionalAttrDictWithKeyword(result.attributes) ||
      parser.resolveOperands(operands, types, loc, result.operands))
    return failure();
  for (auto [argument, type] : llvm::zip(arguments, types))
    argument.type = type;
  result.addTypes(types);
  Region *cond = result.addRegion(), *body = result.addRegion();
  return failure(parser.parseKeyword("cond") || parser.parseRegion(*cond, arguments) || parser.parseKeyword("do") ||
                 parser.parseRegion(*body, arguments));
}

} // namespace stablehlo
