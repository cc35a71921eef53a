//===- TpAttributes.cpp - meshes, axes, layouts, groups -------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/IR/DimLevels.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tp;

#include "tp/IR/TpEnums.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "tp/IR/TpAttributes.cpp.inc"

void TpDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "tp/IR/TpAttributes.cpp.inc"
      >();
}

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
  return DimLayoutAttr::getChecked([&] { return parser.emitError(loc); }, parser.getContext(), items, open);
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
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(), axes);
}

void MeshAttr::print(AsmPrinter &printer) const { printMesh(printer.getStream(), *this); }
std::string MeshAttr::str() const { return toString<MeshAttr>(*this, printMesh); }

LogicalResult MeshAttr::verify(function_ref<InFlightDiagnostic()> emitError, ArrayRef<MeshAxisAttr> axes) {
  llvm::StringSet<> names;
  for (MeshAxisAttr axis : axes) {
    if (axis.getName().empty())
      return emitError() << "mesh axis has an empty name";
    if (!names.insert(axis.getName().getValue()).second)
      return emitError() << "mesh has two axes of the name " << axis.getName();
    if (axis.getSize() < 1)
      return emitError() << "mesh axis " << axis.getName() << " has size " << axis.getSize() << ", expected at least 1";
  }
  return success();
}

int64_t MeshAttr::getAxisPosition(StringRef name) const {
  for (auto [position, axis] : llvm::enumerate(getAxes()))
    if (axis.getName() == name)
      return position;
  return -1;
}

int64_t MeshAttr::getAxisSize(StringRef name) const {
  int64_t position = getAxisPosition(name);
  return position < 0 ? 0 : getAxes()[position].getSize();
}

int64_t MeshAttr::getRankCount() const {
  int64_t count = 1;
  for (MeshAxisAttr axis : getAxes())
    count *= axis.getSize();
  return count;
}

//===----------------------------------------------------------------------===//
// Axes
//===----------------------------------------------------------------------===//

AxisRefAttr AxisRefAttr::get(MLIRContext *context, StringRef name) {
  return get(context, StringAttr::get(context, name), 1, 0);
}

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

LogicalResult AxisRefAttr::verify(function_ref<InFlightDiagnostic()> emitError, StringAttr name, int64_t preSize,
                                  int64_t size) {
  if (!name || name.empty())
    return emitError() << "axis has an empty name";
  if (preSize < 1)
    return emitError() << "sub-axis of " << name << " has pre-size " << preSize << ", expected at least 1";
  if (size == 0 && preSize != 1)
    return emitError() << "axis " << name << " is whole, but has pre-size " << preSize;
  if (size < 0 || size == 1)
    return emitError() << "sub-axis of " << name << " has size " << size << ", expected at least 2";
  return success();
}

int64_t AxisRefAttr::getSizeIn(MeshAttr mesh) const { return isWhole() ? mesh.getAxisSize(getName()) : getSize(); }

bool AxisRefAttr::overlaps(AxisRefAttr other) const {
  if (getName() != other.getName())
    return false;
  if (isWhole() || other.isWhole())
    return true;
  auto isAbove = [](AxisRefAttr major, AxisRefAttr minor) {
    return minor.getPreSize() % (major.getPreSize() * major.getSize()) == 0;
  };
  return !isAbove(*this, other) && !isAbove(other, *this);
}

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

LogicalResult DimLayoutAttr::verify(function_ref<InFlightDiagnostic()> emitError, ArrayRef<Attribute> items,
                                    bool open) {
  bool afterFactor = false, hasAxis = false;
  for (Attribute item : items) {
    if (isa<AxisRefAttr>(item)) {
      afterFactor = false;
      hasAxis = true;
      continue;
    }
    auto factor = dyn_cast<IntegerAttr>(item);
    if (!factor || !factor.getType().isSignlessInteger(64))
      return emitError() << "dimension layout has item " << item << ", expected an axis or a 64-bit integer";
    if (factor.getInt() < 1)
      return emitError() << "dimension layout has the factor " << factor.getInt() << ", expected at least 1";
    if (afterFactor)
      return emitError() << "dimension layout has two factors side by side, expected their product";
    afterFactor = true;
  }
  if (!items.empty() && !hasAxis)
    return emitError() << "dimension layout has a factor, but no axis";
  return success();
}

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
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(), mesh, dims, partial, reduction);
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

LogicalResult LayoutAttr::verify(function_ref<InFlightDiagnostic()> emitError, FlatSymbolRefAttr mesh,
                                 ArrayRef<DimLayoutAttr> dims, ArrayRef<AxisRefAttr> partial, ReductionKind reduction) {
  if (!mesh)
    return emitError() << "layout has no mesh";
  if (partial.empty() && reduction != ReductionKind::add)
    return emitError() << "layout has a reduction, but is partial over no axis";
  return success();
}

LayoutAttr LayoutAttr::getReplicated(FlatSymbolRefAttr mesh, int64_t rank) {
  MLIRContext *context = mesh.getContext();
  SmallVector<DimLayoutAttr> dims(rank, DimLayoutAttr::get(context, {}, false));
  return get(context, mesh, dims, {}, ReductionKind::add);
}

bool LayoutAttr::isClosed() const {
  return llvm::none_of(getDims(), [](DimLayoutAttr dim) { return dim.getOpen(); });
}

bool LayoutAttr::isReplicated() const {
  return !isPartial() && isClosed() && llvm::all_of(getDims(), [](DimLayoutAttr dim) { return dim.isWhole(); });
}

LayoutAttr LayoutAttr::withoutPartial() const { return withPartial({}, ReductionKind::add); }

LayoutAttr LayoutAttr::withPartial(ArrayRef<AxisRefAttr> axes, ReductionKind kind) const {
  return get(getContext(), getMesh(), getDims(), axes, axes.empty() ? ReductionKind::add : kind);
}

LogicalResult LayoutAttr::verifyFor(MeshAttr mesh, RankedTensorType type,
                                    function_ref<InFlightDiagnostic()> emitError) const {
  if ((int64_t)getDims().size() != type.getRank())
    return emitError() << "layout has " << getDims().size() << " dimensions, but " << type << " has " << type.getRank();

  // Dimension that each axis seen so far splits.
  SmallVector<std::pair<AxisRefAttr, int64_t>> seen;
  constexpr int64_t partialDim = -1;
  auto findUse = [&](AxisRefAttr axis) {
    return llvm::find_if(seen, [&](const auto &use) { return use.first.overlaps(axis); });
  };

  for (auto [index, dim] : llvm::enumerate(getDims())) {
    for (Attribute item : dim.getItems()) {
      auto axis = dyn_cast<AxisRefAttr>(item);
      if (!axis)
        continue;
      if (auto use = findUse(axis); use != seen.end())
        return emitError() << "layout splits dimension " << index << " over " << axis.str() << ", but axis "
                           << use->first.str() << " already splits dimension " << use->second;
      seen.push_back({axis, index});
    }
    int64_t size = type.getDimSize(index);
    if (ShapedType::isDynamic(size)) {
      if (dim.isWhole())
        continue;
      return emitError() << "layout splits dimension " << index << ", but its size is dynamic";
    }
    auto emitDimError = [&, index = index]() -> InFlightDiagnostic {
      InFlightDiagnostic diagnostic = emitError();
      diagnostic << "layout of dimension " << index << ": ";
      return diagnostic;
    };
    if (failed(resolveLevels(dim, size, mesh, emitDimError)))
      return failure();
  }

  for (AxisRefAttr axis : getPartial()) {
    if (auto use = findUse(axis); use != seen.end()) {
      InFlightDiagnostic diagnostic = emitError();
      diagnostic << "layout is partial over " << axis.str() << ", but ";
      if (use->second == partialDim)
        return diagnostic << "names axis " << use->first.str() << " as partial already";
      return diagnostic << "axis " << use->first.str() << " already splits dimension " << use->second;
    }
    seen.push_back({axis, partialDim});
    // One row suffices to check the axis itself.
    auto emitPartialError = [&]() -> InFlightDiagnostic {
      InFlightDiagnostic diagnostic = emitError();
      diagnostic << "partial axes of layout: ";
      return diagnostic;
    };
    auto alone = DimLayoutAttr::get(getContext(), {Attribute(axis)}, false);
    if (failed(resolveLevels(alone, 1, mesh, emitPartialError)))
      return failure();
  }
  if (isPartial() && (getReduction() == ReductionKind::and_ || getReduction() == ReductionKind::or_) &&
      !type.getElementType().isIntOrIndex())
    return emitError() << "layout is partial by '" << stringifyReductionKind(getReduction())
                       << "', which needs integer elements, but the elements are " << type.getElementType();
  return success();
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
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(), mesh, axes);
}

void GroupAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printer.printSymbolName(getMesh().getValue());
  printer << ", ";
  printAxes(printer.getStream(), getAxes());
  printer << '>';
}

LogicalResult GroupAttr::verify(function_ref<InFlightDiagnostic()> emitError, FlatSymbolRefAttr mesh,
                                ArrayRef<AxisRefAttr> axes) {
  if (!mesh)
    return emitError() << "group has no mesh";
  if (axes.empty())
    return emitError() << "group has no axis";
  for (auto [i, axis] : llvm::enumerate(axes))
    for (AxisRefAttr before : axes.take_front(i))
      if (before.overlaps(axis))
        return emitError() << "group names axis " << axis.str() << ", but has " << before.str() << " already";
  return success();
}

int64_t GroupAttr::getSizeIn(MeshAttr mesh) const {
  int64_t size = 1;
  for (AxisRefAttr axis : getAxes())
    size *= axis.getSizeIn(mesh);
  return size;
}
