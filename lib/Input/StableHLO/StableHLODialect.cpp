//===- StableHLODialect.cpp - the dialect, folders and small hooks ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AssemblyFormat.h"
#include "WindowFormat.h"

#include "mlir/IR/Builders.h"

using namespace mlir;

#include "tp/Input/StableHLO/StableHLODialect.cpp.inc"

#define GET_OP_CLASSES
#include "tp/Input/StableHLO/StableHLOOps.cpp.inc"

namespace stablehlo {

void StableHLODialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "tp/Input/StableHLO/StableHLOOps.cpp.inc"
      >();
}

Type StableHLODialect::parseType(DialectAsmParser &parser) const {
  SMLoc loc = parser.getCurrentLocation();
  StringRef keyword;
  if (failed(parser.parseKeyword(&keyword)))
    return {};
  InFlightDiagnostic error = parser.emitError(loc) << "type '!stablehlo." << keyword << "' is not supported";
  if (keyword == "token")
    error << ": tokens order effects, as those of jax.debug.print(..., ordered=True), and executables have none";
  return {};
}

/// JAX's exports with symbolic sizes begin with one that reads an argument's size.
static ParseResult refuseDynamicOp(OpAsmParser &parser, OperationState &state) {
  SMLoc loc = parser.getNameLoc();
  OpAsmParser::UnresolvedOperand operand;
  OptionalParseResult parsed = parser.parseOptionalOperand(operand);
  InFlightDiagnostic error = parser.emitError(loc) << "is for dynamic shapes, which are not supported: expected ops on "
                                                      "static shapes";
  if (parsed.has_value() && succeeded(*parsed))
    error << ", found it on '" << operand.name << "'";
  return error;
}

std::optional<Dialect::ParseOpHook> StableHLODialect::getParseOperationHook(StringRef name) const {
  static constexpr StringRef dynamic[] = {
      "dynamic_broadcast_in_dim", "dynamic_conv",       "dynamic_gather",     "dynamic_iota",      "dynamic_pad",
      "dynamic_reshape",          "get_dimension_size", "real_dynamic_slice", "set_dimension_size"};
  name.consume_front("stablehlo.");
  if (llvm::is_contained(dynamic, name))
    return refuseDynamicOp;
  return std::nullopt;
}

Operation *StableHLODialect::materializeConstant(OpBuilder &builder, Attribute value, Type type, Location loc) {
  auto elements = dyn_cast<ElementsAttr>(value);
  if (!elements || elements.getType() != type)
    return nullptr;
  return ConstantOp::create(builder, loc, type, elements);
}

OpFoldResult ConstantOp::fold(FoldAdaptor) { return getValue(); }

void ConstantOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getOutput(), getType().getElementType().isInteger() ? "c" : "cst");
}

/// Only the conversion to the same type folds: to its operand.
OpFoldResult ConvertOp::fold(FoldAdaptor) {
  return getOperand().getType() == getType() ? OpFoldResult(getOperand()) : OpFoldResult();
}

void CustomCallOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  if (!getHasSideEffect())
    return;
  effects.emplace_back(MemoryEffects::Read::get());
  effects.emplace_back(MemoryEffects::Write::get());
}

} // namespace stablehlo
