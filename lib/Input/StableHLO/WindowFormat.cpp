//===- WindowFormat.cpp - custom directives of convolution ----------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WindowFormat.h"

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/StringExtras.h"
#include <map>

using namespace mlir;

namespace stablehlo {

//===----------------------------------------------------------------------===//
// Dimension numbers
//===----------------------------------------------------------------------===//

namespace {
/// What one tensor's dimensions are: two of them have a letter.
struct ConvTensor {
  StringLiteral first, second;
  int64_t firstDim = -1, secondDim = -1;
  SmallVector<int64_t> spatial = {};

  ParseResult parse(AsmParser &parser);
  void print(AsmPrinter &printer) const;
};
} // namespace

ParseResult ConvTensor::parse(AsmParser &parser) {
  SMLoc start = parser.getCurrentLocation();
  int64_t rank = 0;
  std::map<int64_t, int64_t> places; // a DenseMap has no room for all numbers
  auto parseDim = [&]() -> ParseResult {
    SMLoc loc = parser.getCurrentLocation();
    int64_t dim = rank++, number;
    OptionalParseResult parsed = parser.parseOptionalInteger(number);
    if (parsed.has_value()) {
      if (failed(*parsed))
        return failure();
      if (!places.try_emplace(number, dim).second)
        return parser.emitError(loc) << "spatial dimension " << number << " appears twice";
      return success();
    }
    StringRef letter;
    if (parser.parseKeyword(&letter))
      return failure();
    int64_t *place = letter == first ? &firstDim : letter == second ? &secondDim : nullptr;
    if (!place)
      return parser.emitError(loc) << "expected " << first << ", " << second << " or a number, found " << letter;
    if (*place >= 0)
      return parser.emitError(loc) << letter << " appears twice";
    *place = dim;
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseDim))
    return failure();
  if (firstDim < 0 || secondDim < 0)
    return parser.emitError(start) << "expected " << first << " and " << second << " among the dimensions";
  for (int64_t number = 0; number < rank - 2; ++number) {
    auto place = places.find(number);
    if (place == places.end())
      return parser.emitError(start) << "expected the spatial dimensions to be numbered from 0 to " << rank - 3;
    spatial.push_back(place->second);
  }
  return success();
}

void ConvTensor::print(AsmPrinter &printer) const {
  SmallVector<std::string> dims(spatial.size() + 2, "?");
  auto place = [&](int64_t dim, std::string text) {
    if (dim >= 0 && dim < int64_t(dims.size()))
      dims[dim] = std::move(text);
  };
  place(firstDim, first.str());
  place(secondDim, second.str());
  for (auto [number, dim] : llvm::enumerate(spatial))
    place(dim, std::to_string(number));
  printer << '[' << llvm::join(dims, ", ") << ']';
}

ParseResult parseConvolutionDimensions(AsmParser &parser, ConvDimensionNumbersAttr &numbers) {
  ConvTensor input{"b", "f"}, kernel{"i", "o"}, output{"b", "f"};
  if (input.parse(parser) || parser.parseKeyword("x") || kernel.parse(parser) || parser.parseArrow() ||
      output.parse(parser))
    return failure();
  numbers = ConvDimensionNumbersAttr::get(parser.getContext(), input.firstDim, input.secondDim, input.spatial,
                                          kernel.firstDim, kernel.secondDim, kernel.spatial, output.firstDim,
                                          output.secondDim, output.spatial);
  return success();
}

void printConvolutionDimensions(AsmPrinter &printer, Operation *, ConvDimensionNumbersAttr numbers) {
  auto print = [&](StringLiteral first, StringLiteral second, int64_t firstDim, int64_t secondDim,
                   ArrayRef<int64_t> spatial) {
    ConvTensor{first, second, firstDim, secondDim, SmallVector<int64_t>(spatial)}.print(printer);
  };
  print("b", "f", numbers.getInputBatchDimension(), numbers.getInputFeatureDimension(),
        numbers.getInputSpatialDimensions());
  printer << 'x';
  print("i", "o", numbers.getKernelInputFeatureDimension(), numbers.getKernelOutputFeatureDimension(),
        numbers.getKernelSpatialDimensions());
  printer << "->";
  print("b", "f", numbers.getOutputBatchDimension(), numbers.getOutputFeatureDimension(),
        numbers.getOutputSpatialDimensions());
}

Attribute ConvDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  ConvDimensionNumbersAttr numbers;
  if (parser.parseLess() || parseConvolutionDimensions(parser, numbers) || parser.parseGreater())
    return {};
  return numbers;
}

void ConvDimensionNumbersAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printConvolutionDimensions(printer, nullptr, *this);
  printer << '>';
}

//===----------------------------------------------------------------------===//
// Window
//===----------------------------------------------------------------------===//

static ParseResult parseNumbers(OpAsmParser &parser, DenseI64ArrayAttr &attr) {
  SmallVector<int64_t> numbers;
  auto parseNumber = [&] { return parser.parseInteger(numbers.emplace_back()); };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseNumber))
    return failure();
  attr = parser.getBuilder().getDenseI64ArrayAttr(numbers);
  return success();
}

static ParseResult parsePadding(OpAsmParser &parser, DenseIntElementsAttr &attr) {
  SmallVector<int64_t> numbers;
  int64_t rows = 0;
  auto parsePair = [&]() -> ParseResult {
    ++rows;
    return failure(parser.parseLSquare() || parser.parseInteger(numbers.emplace_back()) || parser.parseComma() ||
                   parser.parseInteger(numbers.emplace_back()) || parser.parseRSquare());
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parsePair))
    return failure();
  attr = DenseIntElementsAttr::get(RankedTensorType::get({rows, 2}, parser.getBuilder().getI64Type()), numbers);
  return success();
}

static ParseResult parseFlags(OpAsmParser &parser, DenseBoolArrayAttr &attr) {
  SmallVector<bool> flags;
  auto parseFlag = [&]() -> ParseResult {
    SMLoc loc = parser.getCurrentLocation();
    // Numbers are what other printers of this attribute write.
    int64_t number;
    OptionalParseResult parsed = parser.parseOptionalInteger(number);
    if (parsed.has_value()) {
      flags.push_back(number != 0);
      return *parsed;
    }
    StringRef word;
    if (parser.parseKeyword(&word))
      return failure();
    if (word != "true" && word != "false")
      return parser.emitError(loc) << "expected true or false, found " << word;
    flags.push_back(word == "true");
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseFlag))
    return failure();
  attr = parser.getBuilder().getDenseBoolArrayAttr(flags);
  return success();
}

ParseResult parseWindowAttributes(OpAsmParser &parser, DenseI64ArrayAttr &strides, DenseIntElementsAttr &padding,
                                  DenseI64ArrayAttr &lhsDilation, DenseI64ArrayAttr &rhsDilation,
                                  DenseBoolArrayAttr &reversal) {
  StringRef name;
  SMLoc loc = parser.getCurrentLocation();
  if (failed(parser.parseOptionalKeyword(&name)))
    return success();
  while (true) {
    auto twice = [&](Attribute attr) {
      return attr ? ParseResult(parser.emitError(loc) << name << " appears twice") : ParseResult(success());
    };
    ParseResult parsed = failure();
    if (parser.parseEqual())
      return failure();
    if (name == "stride")
      parsed = failure(twice(strides) || parseNumbers(parser, strides));
    else if (name == "pad")
      parsed = failure(twice(padding) || parsePadding(parser, padding));
    else if (name == "lhs_dilate")
      parsed = failure(twice(lhsDilation) || parseNumbers(parser, lhsDilation));
    else if (name == "rhs_dilate")
      parsed = failure(twice(rhsDilation) || parseNumbers(parser, rhsDilation));
    else if (name == "reverse")
      parsed = failure(twice(reversal) || parseFlags(parser, reversal));
    else
      return parser.emitError(loc) << "expected stride, pad, lhs_dilate, rhs_dilate or reverse, found " << name;
    if (failed(parsed) || failed(parser.parseOptionalComma()))
      return parsed;
    loc = parser.getCurrentLocation();
    if (parser.parseKeyword(&name))
      return failure();
  }
}

void printWindowAttributes(OpAsmPrinter &printer, Operation *, DenseI64ArrayAttr strides, DenseIntElementsAttr padding,
                           DenseI64ArrayAttr lhsDilation, DenseI64ArrayAttr rhsDilation, DenseBoolArrayAttr reversal) {
  StringRef separator = "";
  auto begin = [&](StringRef name) {
    printer << separator << name << " = [";
    separator = ", ";
  };
  auto printNumbers = [&](StringRef name, DenseI64ArrayAttr attr) {
    if (!attr)
      return;
    begin(name);
    llvm::interleaveComma(attr.asArrayRef(), printer);
    printer << ']';
  };
  printNumbers("stride", strides);
  if (padding) {
    begin("pad");
    SmallVector<int64_t> numbers(padding.getValues<int64_t>());
    llvm::interleaveComma(llvm::seq<size_t>(0, numbers.size() / 2), printer,
                          [&](size_t i) { printer << '[' << numbers[2 * i] << ", " << numbers[2 * i + 1] << ']'; });
    printer << ']';
  }
  printNumbers("lhs_dilate", lhsDilation);
  printNumbers("rhs_dilate", rhsDilation);
  if (reversal) {
    begin("reverse");
    llvm::interleaveComma(reversal.asArrayRef(), printer, [&](bool flag) { printer << (flag ? "true" : "false"); });
    printer << ']';
  }
}

} // namespace stablehlo
