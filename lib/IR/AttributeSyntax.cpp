//===- AttributeSyntax.cpp - text of meshes, layouts and groups -----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/IR/TpDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace tp;

//===----------------------------------------------------------------------===//
// Text of the parts
//===----------------------------------------------------------------------===//

static void printQuoted(raw_ostream &os, StringRef name) {
  os << '"';
  llvm::printEscapedString(name, os);
  os << '"';
}

static void printAxis(raw_ostream &os, AxisRefAttr axis) {
  printQuoted(os, axis.getName());
  if (!axis.isWhole())
    os << ":(" << axis.getPreSize() << ")" << axis.getSize();
}

static void printAxes(raw_ostream &os, ArrayRef<AxisRefAttr> axes) {
  os << '{';
  llvm::interleaveComma(axes, os, [&](AxisRefAttr axis) { printAxis(os, axis); });
  os << '}';
}

static void printDim(raw_ostream &os, DimLayoutAttr dim) {
  ArrayRef<Attribute> items = dim.getItems();
  if (items.empty()) {
    os << (dim.getOpen() ? "{?}" : "{}");
    return;
  }
  for (size_t i = 0; i < items.size();) {
    if (i != 0)
      os << 'x';
    if (auto factor = dyn_cast<IntegerAttr>(items[i])) {
      os << factor.getInt();
      ++i;
      continue;
    }
    SmallVector<AxisRefAttr> axes;
    while (i < items.size() && isa<AxisRefAttr>(items[i]))
      axes.push_back(cast<AxisRefAttr>(items[i++]));
    bool last = llvm::none_of(items.drop_front(i), llvm::IsaPred<AxisRefAttr>);
    os << '{';
    llvm::interleaveComma(axes, os, [&](AxisRefAttr axis) { printAxis(os, axis); });
    os << (last && dim.getOpen() ? ", ?}" : "}");
  }
}

static void printMesh(raw_ostream &os, MeshAttr mesh) {
  os << "<[";
  llvm::interleaveComma(mesh.getAxes(), os, [&](MeshAxisAttr axis) {
    printQuoted(os, axis.getName());
    os << '=' << axis.getSize();
  });
  os << "]>";
}

static FailureOr<StringAttr> parseName(AsmParser &parser) {
  std::string name;
  if (parser.parseString(&name))
    return failure();
  return StringAttr::get(parser.getContext(), name);
}

/// `"tp"` or `"tp":(1)2`.
static AxisRefAttr parseAxis(AsmParser &parser) {
  SMLoc loc = parser.getCurrentLocation();
  FailureOr<StringAttr> name = parseName(parser);
  if (failed(name))
    return {};
  int64_t preSize = 1, size = 0;
  if (succeeded(parser.parseOptionalColon())) {
    if (parser.parseLParen() || parser.parseInteger(preSize) || parser.parseRParen())
      return {};
    SMLoc sizeLoc = parser.getCurrentLocation();
    if (parser.parseInteger(size))
      return {};
    if (size < 2) {
      parser.emitError(sizeLoc) << "sub-axis of \"" << name->getValue() << "\" has size " << size
                                << ", expected at least 2";
      return {};
    }
  }
  return AxisRefAttr::getChecked([&] { return parser.emitError(loc); }, parser.getContext(), *name, preSize, size);
}

/// `{"dp", "tp"}`.
static ParseResult parseAxes(AsmParser &parser, SmallVectorImpl<AxisRefAttr> &axes) {
  if (parser.parseLBrace())
    return failure();
  if (succeeded(parser.parseOptionalRBrace()))
    return success();
  do {
    axes.push_back(parseAxis(parser));
    if (!axes.back())
      return failure();
  } while (succeeded(parser.parseOptionalComma()));
  return parser.parseRBrace();
}

/// Axes in braces and integers, with `x` between; `?` ends the last braces.
static DimLayoutAttr parseDim(AsmParser &parser) {
  SMLoc loc = parser.getCurrentLocation();
  Builder builder(parser.getContext());
  SmallVector<Attribute> items;
  bool open = false;
  while (true) {
    int64_t factor;
    OptionalParseResult integer = parser.parseOptionalInteger(factor);
    if (integer.has_value()) {
      if (failed(*integer))
        return {};
      items.push_back(builder.getI64IntegerAttr(factor));
    } else {
      SMLoc braces = parser.getCurrentLocation();
      if (parser.parseLBrace())
        return {};
      if (open) {
        parser.emitError(braces) << "'?' must stand in the last braces of a dimension";
        return {};
      }
      size_t before = items.size();
      if (failed(parser.parseOptionalRBrace())) {
        do {
          if (succeeded(parser.parseOptionalQuestion())) {
            open = true;
            break;
          }
          AxisRefAttr axis = parseAxis(parser);
          if (!axis)
            return {};
          items.push_back(axis);
        } while (succeeded(parser.parseOptionalComma()));
        if (parser.parseRBrace())
          return {};
      }
      bool more = *parser.getCurrentLocation().getPointer() == 'x';
      if (items.size() == before && (before != 0 || more)) {
        parser.emitError(braces) << "expected an axis in these braces";
        return {};
      }
    }
    // The lexer makes one token of `x3x`: look at its first letter, split it.
    if (*parser.getCurrentLocation().getPointer() != 'x')
      break;
    if (parser.parseXInDimensionList())
      return {};
  }
  return DimLayoutAttr::getChecked([&] { return parser.emitError(loc); }, parser.getContext(), ArrayRef(items), open);
}

static FlatSymbolRefAttr parseMeshName(AsmParser &parser) {
  StringAttr name;
  if (parser.parseSymbolName(name))
    return {};
  return FlatSymbolRefAttr::get(name);
}

template <typename AttrT> static std::string toString(AttrT attr, void (*print)(raw_ostream &, AttrT)) {
  std::string text;
  llvm::raw_string_ostream os(text);
  print(os, attr);
  return text;
}

//===----------------------------------------------------------------------===//
// Mesh
//===----------------------------------------------------------------------===//

Attribute MeshAxisAttr::parse(AsmParser &parser, Type) {
  FailureOr<StringAttr> name = failure();
  int64_t size;
  if (parser.parseLess() || failed(name = parseName(parser)) || parser.parseEqual() || parser.parseInteger(size) ||
      parser.parseGreater())
    return {};
  return get(parser.getContext(), *name, size);
}

void MeshAxisAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printQuoted(printer.getStream(), getName());
  printer << '=' << getSize() << '>';
}

Attribute MeshAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  SmallVector<MeshAxisAttr> axes;
  auto parseOne = [&]() -> ParseResult {
    FailureOr<StringAttr> name = parseName(parser);
    int64_t size;
    if (failed(name) || parser.parseEqual() || parser.parseInteger(size))
      return failure();
    axes.push_back(MeshAxisAttr::get(parser.getContext(), *name, size));
    return success();
  };
  if (parser.parseLess() || parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseOne) ||
      parser.parseGreater())
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(), ArrayRef(axes));
}

void MeshAttr::print(AsmPrinter &printer) const { printMesh(printer.getStream(), *this); }

std::string MeshAttr::str() const { return toString<MeshAttr>(*this, printMesh); }

//===----------------------------------------------------------------------===//
// Axes
//===----------------------------------------------------------------------===//

Attribute AxisRefAttr::parse(AsmParser &parser, Type) {
  if (parser.parseLess())
    return {};
  AxisRefAttr axis = parseAxis(parser);
  if (!axis || parser.parseGreater())
    return {};
  return axis;
}

void AxisRefAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printAxis(printer.getStream(), *this);
  printer << '>';
}

std::string AxisRefAttr::str() const { return toString<AxisRefAttr>(*this, printAxis); }

//===----------------------------------------------------------------------===//
// Dimensions
//===----------------------------------------------------------------------===//

Attribute DimLayoutAttr::parse(AsmParser &parser, Type) {
  if (parser.parseLess())
    return {};
  DimLayoutAttr dim = parseDim(parser);
  if (!dim || parser.parseGreater())
    return {};
  return dim;
}

void DimLayoutAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printDim(printer.getStream(), *this);
  printer << '>';
}

std::string DimLayoutAttr::str() const { return toString<DimLayoutAttr>(*this, printDim); }

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

Attribute LayoutAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess())
    return {};
  FlatSymbolRefAttr mesh = parseMeshName(parser);
  SmallVector<DimLayoutAttr> dims;
  auto parseOne = [&]() -> ParseResult {
    dims.push_back(parseDim(parser));
    return success(!!dims.back());
  };
  if (!mesh || parser.parseComma() || parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseOne))
    return {};

  SmallVector<AxisRefAttr> partial;
  ReductionKind reduction = ReductionKind::add;
  if (succeeded(parser.parseOptionalComma())) {
    if (parser.parseKeyword("partial") || parser.parseEqual())
      return {};
    StringRef kind;
    SMLoc kindLoc = parser.getCurrentLocation();
    if (succeeded(parser.parseOptionalKeyword(&kind))) {
      std::optional<ReductionKind> parsed = symbolizeReductionKind(kind);
      if (!parsed) {
        parser.emitError(kindLoc) << "unknown reduction '" << kind << "', expected add, mul, max, min, and or or";
        return {};
      }
      reduction = *parsed;
    }
    if (parseAxes(parser, partial))
      return {};
  }
  if (parser.parseGreater())
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(), mesh, ArrayRef(dims), ArrayRef(partial),
                    reduction);
}

void LayoutAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printer.printSymbolName(getMesh().getValue());
  printer << ", [";
  llvm::interleaveComma(getDims(), printer.getStream(), [&](DimLayoutAttr dim) { printDim(printer.getStream(), dim); });
  printer << ']';
  if (isPartial()) {
    printer << ", partial = ";
    if (getReduction() != ReductionKind::add)
      printer << stringifyReductionKind(getReduction()) << ' ';
    printAxes(printer.getStream(), getPartial());
  }
  printer << '>';
}

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

Attribute GroupAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess())
    return {};
  FlatSymbolRefAttr mesh = parseMeshName(parser);
  SmallVector<AxisRefAttr> axes;
  if (!mesh || parser.parseComma() || parseAxes(parser, axes) || parser.parseGreater())
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(), mesh, ArrayRef(axes));
}

void GroupAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printer.printSymbolName(getMesh().getValue());
  printer << ", ";
  printAxes(printer.getStream(), getAxes());
  printer << '>';
}
