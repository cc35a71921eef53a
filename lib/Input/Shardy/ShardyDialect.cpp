//===- ShardyDialect.cpp - the dialect and its syntax ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/Shardy/Shardy.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace sdy {

//===----------------------------------------------------------------------===//
// Axes and meshes
//===----------------------------------------------------------------------===//

static ParseResult parseName(AsmParser &parser, StringAttr &name) {
  std::string text;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseString(&text))
    return failure();
  if (text.empty())
    return parser.emitError(loc, "expected the name of an axis, found an empty one");
  name = StringAttr::get(parser.getContext(), text);
  return success();
}

static void printName(AsmPrinter &printer, StringAttr name) { printer << name; }

Attribute MeshAxisAttr::parse(AsmParser &parser, Type) {
  StringAttr name;
  int64_t size;
  if (parseName(parser, name) || parser.parseEqual() || parser.parseInteger(size))
    return {};
  return get(parser.getContext(), name, size);
}

void MeshAxisAttr::print(AsmPrinter &printer) const {
  printName(printer, getName());
  printer << '=' << getSize();
}

Attribute MeshAttr::parse(AsmParser &parser, Type) {
  SmallVector<MeshAxisAttr> axes;
  SmallVector<int64_t> ids;
  SMLoc loc = parser.getCurrentLocation();
  auto parseAxis = [&]() -> ParseResult {
    Attribute axis = MeshAxisAttr::parse(parser, {});
    if (!axis)
      return failure();
    axes.push_back(cast<MeshAxisAttr>(axis));
    return success();
  };
  if (parser.parseLess() || parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseAxis))
    return {};
  if (succeeded(parser.parseOptionalComma()) && (parser.parseKeyword("device_ids") || parser.parseEqual() ||
                                                 parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, [&] {
                                                   return parser.parseInteger(ids.emplace_back());
                                                 })))
    return {};
  if (parser.parseGreater())
    return {};
  return parser.getChecked<MeshAttr>(loc, parser.getContext(), axes, ids);
}

void MeshAttr::print(AsmPrinter &printer) const {
  printer << "<[";
  llvm::interleaveComma(getAxes(), printer, [&](MeshAxisAttr axis) { axis.print(printer); });
  printer << ']';
  if (!getDeviceIds().empty()) {
    printer << ", device_ids=[";
    llvm::interleaveComma(getDeviceIds(), printer);
    printer << ']';
  }
  printer << '>';
}

Attribute AxisRefAttr::parse(AsmParser &parser, Type) {
  StringAttr name;
  int64_t pre = 1, size = 0;
  if (parseName(parser, name))
    return {};
  if (succeeded(parser.parseOptionalColon())) {
    SMLoc loc = parser.getCurrentLocation();
    if (parser.parseLParen() || parser.parseInteger(pre) || parser.parseRParen() || parser.parseInteger(size))
      return {};
    if (pre < 1 || size < 2) {
      parser.emitError(loc) << "expected a sub-axis of pre-size >= 1 and size >= 2, found (" << pre << ")" << size;
      return {};
    }
  }
  return get(parser.getContext(), name, pre, size);
}

std::string AxisRefAttr::str() const {
  std::string text = "\"" + getName().str() + "\"";
  if (!isWhole())
    text += ":(" + std::to_string(getPreSize()) + ")" + std::to_string(getSize());
  return text;
}

void AxisRefAttr::print(AsmPrinter &printer) const {
  printName(printer, getName());
  if (!isWhole())
    printer << ":(" << getPreSize() << ')' << getSize();
}

//===----------------------------------------------------------------------===//
// Shardings
//===----------------------------------------------------------------------===//

static ParseResult parseAxisRef(AsmParser &parser, SmallVectorImpl<AxisRefAttr> &axes) {
  Attribute axis = AxisRefAttr::parse(parser, {});
  if (!axis)
    return failure();
  axes.push_back(cast<AxisRefAttr>(axis));
  return success();
}

static void printAxes(AsmPrinter &printer, ArrayRef<AxisRefAttr> axes) {
  llvm::interleaveComma(axes, printer, [&](AxisRefAttr axis) { axis.print(printer); });
}

Attribute DimensionShardingAttr::parse(AsmParser &parser, Type) {
  SmallVector<AxisRefAttr> axes;
  bool closed = true;
  auto parseItem = [&]() -> ParseResult {
    if (!closed)
      return parser.emitError(parser.getCurrentLocation(), "expected nothing after '?'");
    if (succeeded(parser.parseOptionalQuestion())) {
      closed = false;
      return success();
    }
    return parseAxisRef(parser, axes);
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Braces, parseItem))
    return {};
  std::optional<int64_t> priority;
  StringRef keyword;
  SMLoc loc = parser.getCurrentLocation();
  if (succeeded(parser.parseOptionalKeyword(&keyword))) {
    int64_t number;
    if (!keyword.consume_front("p") || keyword.getAsInteger(10, number) || number < 0) {
      parser.emitError(loc, "expected a priority such as p1");
      return {};
    }
    priority = number;
  }
  return get(parser.getContext(), axes, closed, priority);
}

void DimensionShardingAttr::print(AsmPrinter &printer) const {
  printer << '{';
  printAxes(printer, getAxes());
  if (!getClosed())
    printer << (getAxes().empty() ? "?" : ", ?");
  printer << '}';
  if (getPriority())
    printer << 'p' << *getPriority();
}

Attribute TensorShardingAttr::parse(AsmParser &parser, Type) {
  Attribute mesh;
  if (parser.parseLess())
    return {};
  if (succeeded(parser.parseOptionalKeyword("mesh"))) {
    mesh = MeshAttr::parse(parser, {});
    if (!mesh)
      return {};
  } else {
    StringAttr name;
    if (parser.parseSymbolName(name))
      return {};
    mesh = FlatSymbolRefAttr::get(name);
  }
  SmallVector<DimensionShardingAttr> dims;
  auto parseDim = [&]() -> ParseResult {
    Attribute dim = DimensionShardingAttr::parse(parser, {});
    if (!dim)
      return failure();
    dims.push_back(cast<DimensionShardingAttr>(dim));
    return success();
  };
  if (parser.parseComma() || parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseDim))
    return {};
  SmallVector<AxisRefAttr> replicated, unreduced;
  while (succeeded(parser.parseOptionalComma())) {
    SMLoc loc = parser.getCurrentLocation();
    StringRef keyword;
    if (parser.parseKeyword(&keyword) || parser.parseEqual())
      return {};
    SmallVector<AxisRefAttr> *axes = keyword == "replicated" && replicated.empty() && unreduced.empty() ? &replicated
                                     : keyword == "unreduced" && unreduced.empty()                      ? &unreduced
                                                                                                        : nullptr;
    if (!axes) {
      parser.emitError(loc) << "expected 'replicated' or 'unreduced' once and in this order, found '" << keyword << "'";
      return {};
    }
    if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Braces, [&] { return parseAxisRef(parser, *axes); }))
      return {};
  }
  if (parser.parseGreater())
    return {};
  return get(parser.getContext(), mesh, dims, replicated, unreduced);
}

void TensorShardingAttr::print(AsmPrinter &printer) const {
  printer << '<';
  if (auto mesh = dyn_cast<MeshAttr>(getMeshOrRef())) {
    printer << "mesh";
    mesh.print(printer);
  } else {
    printer.printAttribute(getMeshOrRef());
  }
  printer << ", [";
  llvm::interleaveComma(getDimShardings(), printer, [&](DimensionShardingAttr dim) { dim.print(printer); });
  printer << ']';
  auto printList = [&](StringRef name, ArrayRef<AxisRefAttr> axes) {
    if (axes.empty())
      return;
    printer << ", " << name << "={";
    printAxes(printer, axes);
    printer << '}';
  };
  printList("replicated", getReplicatedAxes());
  printList("unreduced", getUnreducedAxes());
  printer << '>';
}

/// `[<@mesh, [{}]>, ...]`
static ParseResult parseShardings(AsmParser &parser, SmallVectorImpl<TensorShardingAttr> &shardings) {
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, [&]() -> ParseResult {
    Attribute sharding = TensorShardingAttr::parse(parser, {});
    if (!sharding)
      return failure();
    shardings.push_back(cast<TensorShardingAttr>(sharding));
    return success();
  });
}

static void printShardings(AsmPrinter &printer, ArrayRef<TensorShardingAttr> shardings) {
  printer << '[';
  llvm::interleaveComma(shardings, printer, [&](TensorShardingAttr sharding) { sharding.print(printer); });
  printer << ']';
}

Attribute TensorShardingPerValueAttr::parse(AsmParser &parser, Type) {
  SmallVector<TensorShardingAttr> shardings;
  if (parser.parseLess() || parseShardings(parser, shardings) || parser.parseGreater())
    return {};
  return get(parser.getContext(), shardings);
}

void TensorShardingPerValueAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printShardings(printer, getShardings());
  printer << '>';
}

Attribute OpShardingRuleAttr::parse(AsmParser &parser, Type) {
  std::string text;
  auto parseFactors = [&]() -> ParseResult { // [ij, k]
    text += text.back() == '(' ? "[" : ", [";
    bool first = true;
    auto parseDim = [&]() -> ParseResult {
      StringRef name;
      if (parser.parseKeyword(&name))
        return failure();
      text += (first ? "" : ", ") + name.str();
      first = false;
      return success();
    };
    ParseResult result = parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseDim);
    text += "]";
    return result;
  };
  auto parseTensors = [&]() -> ParseResult {
    text += "(";
    ParseResult result = parser.parseCommaSeparatedList(AsmParser::Delimiter::Paren, parseFactors);
    text += ")";
    return result;
  };
  auto parseSize = [&]() -> ParseResult { // i=4
    StringRef name;
    int64_t size;
    if (parser.parseKeyword(&name) || parser.parseEqual() || parser.parseInteger(size))
      return failure();
    text += (text.back() == '{' ? "" : ", ") + name.str() + "=" + std::to_string(size);
    return success();
  };
  auto parseName = [&]() -> ParseResult {
    StringRef name;
    if (parser.parseKeyword(&name))
      return failure();
    text += (text.back() == '{' ? "" : ", ") + name.str();
    return success();
  };
  if (parser.parseLess() || parseTensors() || parser.parseArrow())
    return {};
  text += "->";
  if (parseTensors())
    return {};
  text += " {";
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Braces, parseSize))
    return {};
  text += "}";
  StringRef kind; // reduction={k}
  while (succeeded(
      parser.parseOptionalKeyword(&kind, {"reduction", "need_replication", "permutation", "blocked_propagation"}))) {
    text += " " + kind.str() + "={";
    if (parser.parseEqual() || parser.parseCommaSeparatedList(AsmParser::Delimiter::Braces, parseName))
      return {};
    text += "}";
  }
  if (succeeded(parser.parseOptionalComma())) {
    if (parser.parseKeyword("custom"))
      return {};
    text += ", custom";
  }
  if (parser.parseGreater())
    return {};
  return get(parser.getContext(), StringAttr::get(parser.getContext(), text));
}

void OpShardingRuleAttr::print(AsmPrinter &printer) const { printer << "<" << getText().getValue() << ">"; }

Attribute ManualAxesAttr::parse(AsmParser &parser, Type) {
  SmallVector<StringAttr> axes;
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Braces,
                                     [&] { return parseName(parser, axes.emplace_back()); }))
    return {};
  return get(parser.getContext(), axes);
}

void ManualAxesAttr::print(AsmPrinter &printer) const {
  printer << '{';
  llvm::interleaveComma(getAxes(), printer, [&](StringAttr axis) { printName(printer, axis); });
  printer << '}';
}

//===----------------------------------------------------------------------===//
// Manual computations
//===----------------------------------------------------------------------===//

static ParseResult parsePlainShardingPerValue(OpAsmParser &parser, TensorShardingPerValueAttr &attr) {
  SmallVector<TensorShardingAttr> shardings;
  if (parseShardings(parser, shardings))
    return failure();
  attr = TensorShardingPerValueAttr::get(parser.getContext(), shardings);
  return success();
}

static void printPlainShardingPerValue(OpAsmPrinter &printer, Operation *, TensorShardingPerValueAttr attr) {
  printShardings(printer, attr.getShardings());
}

/// `(%a: T, %b: U) { ... }`
static ParseResult parseRegionWithoutLabel(OpAsmParser &parser, Region &region) {
  SmallVector<OpAsmParser::Argument> arguments;
  return failure(parser.parseArgumentList(arguments, AsmParser::Delimiter::Paren, /*allowType=*/true) ||
                 parser.parseRegion(region, arguments));
}

static void printRegionWithoutLabel(OpAsmPrinter &printer, Operation *, Region &region) {
  printer << '(';
  llvm::interleaveComma(region.getArguments(), printer,
                        [&](BlockArgument argument) { printer.printRegionArgument(argument); });
  printer << ") ";
  printer.printRegion(region, /*printEntryBlockArgs=*/false);
}

} // namespace sdy

#include "tp/Input/Shardy/ShardyDialect.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "tp/Input/Shardy/ShardyAttributes.cpp.inc"

namespace sdy {

void SdyDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "tp/Input/Shardy/ShardyAttributes.cpp.inc"
      >();
}

void SdyDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "tp/Input/Shardy/ShardyOps.cpp.inc"
      >();
}

} // namespace sdy

#define GET_OP_CLASSES
#include "tp/Input/Shardy/ShardyOps.cpp.inc"
