//===- AssemblyFormat.cpp - custom directives of the ops' syntax ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AssemblyFormat.h"

using namespace mlir;

namespace stablehlo {

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

/// Distributes a function type over operands' types and the result's.
static ParseResult assignFunctionType(OpAsmParser &parser, SMLoc loc, FunctionType function, ArrayRef<Type *> types) {
  if (function.getNumInputs() + 1 != types.size() || function.getNumResults() != 1)
    return parser.emitError(loc) << "expected a function type with " << types.size() - 1
                                 << " operands and one result, found " << function;
  for (auto [type, input] : llvm::zip(types, function.getInputs()))
    *type = input;
  *types.back() = function.getResult(0);
  return success();
}

ParseResult parseOneOrAllTypes(OpAsmParser &parser, ArrayRef<Type *> types) {
  SMLoc loc = parser.getCurrentLocation();
  Type parsed;
  if (parser.parseType(parsed))
    return failure();
  if (auto function = dyn_cast<FunctionType>(parsed))
    return assignFunctionType(parser, loc, function, types);
  for (Type *type : types)
    *type = parsed;
  return success();
}

void printOneOrAllTypes(OpAsmPrinter &printer, ArrayRef<Type> types) {
  if (llvm::all_equal(types)) {
    printer.printType(types.front());
    return;
  }
  printer.printFunctionalType(types.drop_back(), types.take_back());
}

ParseResult parseSelectOpType(OpAsmParser &parser, Type &pred, Type &onTrue, Type &onFalse, Type &result) {
  SMLoc loc = parser.getCurrentLocation();
  Type parsed;
  if (parser.parseType(parsed))
    return failure();
  if (auto function = dyn_cast<FunctionType>(parsed))
    return assignFunctionType(parser, loc, function, {&pred, &onTrue, &onFalse, &result});
  pred = parsed;
  if (parser.parseComma() || parser.parseType(parsed))
    return failure();
  onTrue = onFalse = result = parsed;
  return success();
}

void printSelectOpType(OpAsmPrinter &printer, Operation *, Type pred, Type onTrue, Type onFalse, Type result) {
  if (onTrue == result && onFalse == result) {
    printer << pred << ", " << result;
    return;
  }
  Type operands[] = {pred, onTrue, onFalse};
  printer.printFunctionalType(TypeRange(operands), TypeRange(result));
}

/// The type of a complex tensor's parts; null for any other type.
static Type getPartType(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  auto element = tensor ? dyn_cast<ComplexType>(tensor.getElementType()) : ComplexType();
  return element ? tensor.clone(element.getElementType()) : Type();
}

ParseResult parseComplexOpType(OpAsmParser &parser, Type &lhs, Type &rhs, Type &result) {
  SMLoc loc = parser.getCurrentLocation();
  Type parsed;
  if (parser.parseType(parsed))
    return failure();
  if (auto function = dyn_cast<FunctionType>(parsed))
    return assignFunctionType(parser, loc, function, {&lhs, &rhs, &result});
  lhs = rhs = getPartType(parsed);
  result = parsed;
  return lhs ? success()
             : ParseResult(parser.emitError(loc, "expected a tensor of complex elements, found ") << parsed);
}

void printComplexOpType(OpAsmPrinter &printer, Operation *, Type lhs, Type rhs, Type result) {
  if (lhs == getPartType(result) && rhs == lhs) {
    printer << result;
    return;
  }
  Type operands[] = {lhs, rhs};
  printer.printFunctionalType(TypeRange(operands), TypeRange(result));
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

ParseResult parseTupleOpType(OpAsmParser &parser, SmallVectorImpl<Type> &operands, Type &result) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseType(result))
    return failure();
  auto tuple = dyn_cast<TupleType>(result);
  if (!tuple)
    return parser.emitError(loc) << "expected a tuple type, found " << result;
  llvm::append_range(operands, tuple.getTypes());
  return success();
}

void printTupleOpType(OpAsmPrinter &printer, Operation *, TypeRange, Type result) { printer << result; }

ParseResult parseExponentMantissa(OpAsmParser &parser, IntegerAttr &exponentBits, IntegerAttr &mantissaBits) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef format;
  unsigned exponent, mantissa;
  if (parser.parseKeyword(&format))
    return failure();
  if (!format.consume_front("e") || format.consumeInteger(10, exponent) || !format.consume_front("m") ||
      format.getAsInteger(10, mantissa))
    return parser.emitError(loc, "expected a format such as e5m10");
  exponentBits = parser.getBuilder().getI32IntegerAttr(exponent);
  mantissaBits = parser.getBuilder().getI32IntegerAttr(mantissa);
  return success();
}

void printExponentMantissa(OpAsmPrinter &printer, Operation *, IntegerAttr exponentBits, IntegerAttr mantissaBits) {
  printer << 'e' << exponentBits.getInt() << 'm' << mantissaBits.getInt();
}

ParseResult parseSliceRanges(OpAsmParser &parser, DenseI64ArrayAttr &starts, DenseI64ArrayAttr &limits,
                             DenseI64ArrayAttr &strides) {
  SmallVector<int64_t, 6> start, limit, stride;
  auto parseRange = [&]() -> ParseResult {
    if (parser.parseInteger(start.emplace_back()) || parser.parseColon() || parser.parseInteger(limit.emplace_back()))
      return failure();
    stride.push_back(1);
    return succeeded(parser.parseOptionalColon()) ? parser.parseInteger(stride.back()) : ParseResult(success());
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseRange))
    return failure();
  Builder &builder = parser.getBuilder();
  starts = builder.getDenseI64ArrayAttr(start);
  limits = builder.getDenseI64ArrayAttr(limit);
  strides = builder.getDenseI64ArrayAttr(stride);
  return success();
}

void printSliceRanges(OpAsmPrinter &printer, Operation *, DenseI64ArrayAttr starts, DenseI64ArrayAttr limits,
                      DenseI64ArrayAttr strides) {
  auto ranges = llvm::zip(starts.asArrayRef(), limits.asArrayRef(), strides.asArrayRef());
  printer << '[';
  llvm::interleaveComma(ranges, printer, [&](auto range) {
    auto [start, limit, stride] = range;
    printer << start << ':' << limit;
    if (stride != 1)
      printer << ':' << stride;
  });
  printer << ']';
}

static ParseResult parseDims(OpAsmParser &parser, SmallVectorImpl<int64_t> &dims) {
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square,
                                        [&] { return parser.parseInteger(dims.emplace_back()); });
}

ParseResult parseDotDimensionNumbers(OpAsmParser &parser, DotDimensionNumbersAttr &numbers) {
  SmallVector<int64_t> lhsBatch, rhsBatch, lhsContract, rhsContract;
  if (succeeded(parser.parseOptionalKeyword("batching_dims")) &&
      (parser.parseEqual() || parseDims(parser, lhsBatch) || parser.parseKeyword("x") || parseDims(parser, rhsBatch) ||
       parser.parseComma()))
    return failure();
  if (parser.parseKeyword("contracting_dims") || parser.parseEqual() || parseDims(parser, lhsContract) ||
      parser.parseKeyword("x") || parseDims(parser, rhsContract))
    return failure();
  numbers = DotDimensionNumbersAttr::get(parser.getContext(), lhsBatch, rhsBatch, lhsContract, rhsContract);
  return success();
}

static void printDims(OpAsmPrinter &printer, ArrayRef<int64_t> lhs, ArrayRef<int64_t> rhs) {
  printer << '[';
  llvm::interleaveComma(lhs, printer);
  printer << "] x [";
  llvm::interleaveComma(rhs, printer);
  printer << ']';
}

void printDotDimensionNumbers(OpAsmPrinter &printer, Operation *, DotDimensionNumbersAttr numbers) {
  if (!numbers.getLhsBatchingDimensions().empty() || !numbers.getRhsBatchingDimensions().empty()) {
    printer << "batching_dims = ";
    printDims(printer, numbers.getLhsBatchingDimensions(), numbers.getRhsBatchingDimensions());
    printer << ", ";
  }
  printer << "contracting_dims = ";
  printDims(printer, numbers.getLhsContractingDimensions(), numbers.getRhsContractingDimensions());
}

/// What follows the comma.
static ParseResult parsePrecisions(OpAsmParser &parser, ArrayAttr &config) {
  SmallVector<Attribute, 2> precisions;
  auto parsePrecision = [&]() -> ParseResult {
    SMLoc loc = parser.getCurrentLocation();
    StringRef keyword;
    if (parser.parseKeyword(&keyword))
      return failure();
    std::optional<Precision> precision = symbolizePrecision(keyword);
    if (!precision)
      return parser.emitError(loc) << "expected DEFAULT, HIGH or HIGHEST, found " << keyword;
    precisions.push_back(PrecisionAttr::get(parser.getContext(), *precision));
    return success();
  };
  if (parser.parseKeyword("precision") || parser.parseEqual() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parsePrecision))
    return failure();
  config = parser.getBuilder().getArrayAttr(precisions);
  return success();
}

ParseResult parsePrecisionConfig(OpAsmParser &parser, ArrayAttr &config) {
  return succeeded(parser.parseOptionalComma()) ? parsePrecisions(parser, config) : ParseResult(success());
}

ParseResult parsePrecisionConfigAndAlgorithm(OpAsmParser &parser, ArrayAttr &config, DotAlgorithmAttr &algorithm) {
  if (failed(parser.parseOptionalComma()))
    return success();
  bool isAlgorithm = succeeded(parser.parseOptionalKeyword("algorithm"));
  if (!isAlgorithm) {
    if (parsePrecisions(parser, config))
      return failure();
    if (failed(parser.parseOptionalComma()))
      return success();
    if (parser.parseKeyword("algorithm"))
      return failure();
  }
  return failure(parser.parseEqual() || parser.parseCustomAttributeWithFallback(algorithm));
}

void printPrecisionConfigAndAlgorithm(OpAsmPrinter &printer, Operation *op, ArrayAttr config,
                                      DotAlgorithmAttr algorithm) {
  printPrecisionConfig(printer, op, config);
  if (!algorithm)
    return;
  printer << ", algorithm = ";
  printer.printStrippedAttrOrType(algorithm);
}

void printPrecisionConfig(OpAsmPrinter &printer, Operation *, ArrayAttr config) {
  if (!config)
    return;
  printer << ", precision = [";
  llvm::interleaveComma(config.getAsRange<PrecisionAttr>(), printer,
                        [&](PrecisionAttr attr) { printer << stringifyPrecision(attr.getValue()); });
  printer << ']';
}

ParseResult parseCustomCallTarget(OpAsmParser &parser, StringAttr &target) { return parser.parseSymbolName(target); }

void printCustomCallTarget(OpAsmPrinter &printer, Operation *, StringAttr target) {
  printer.printSymbolName(target.getValue());
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

ParseResult parseOperandsThenKeyword(OpAsmParser &parser, SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands) {
  while (true) {
    OpAsmParser::UnresolvedOperand operand;
    OptionalParseResult parsed = parser.parseOptionalOperand(operand);
    if (!parsed.has_value())
      return success();
    if (failed(*parsed) || parser.parseComma())
      return failure();
    operands.push_back(operand);
  }
}

void printOperandsThenKeyword(OpAsmPrinter &printer, Operation *, OperandRange operands) {
  printer << operands;
  if (!operands.empty())
    printer << ',';
}

ParseResult parseBarrierOperands(OpAsmParser &parser, SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands,
                                 SmallVectorImpl<Type> &operandTypes, SmallVectorImpl<Type> &resultTypes) {
  if (succeeded(parser.parseOptionalLParen()))
    return parser.parseRParen();
  if (parser.parseOperandList(operands) || parser.parseColonTypeList(operandTypes))
    return failure();
  resultTypes.assign(operandTypes.begin(), operandTypes.end());
  return success();
}

void printBarrierOperands(OpAsmPrinter &printer, Operation *, OperandRange operands, TypeRange operandTypes,
                          TypeRange) {
  if (operands.empty()) {
    printer << "()";
    return;
  }
  printer << operands << " : " << operandTypes;
}

} // namespace stablehlo
