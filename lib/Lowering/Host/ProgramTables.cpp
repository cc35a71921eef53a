//===- ProgramTables.cpp - what generated code names by number ------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "tp/Lowering/Linalg/Passes.h"
#include "tp/runtime/Types.h"

using namespace mlir;
using namespace tp;

int64_t ProgramTables::getGroup(GroupAttr group) {
  auto it = llvm::find(groups, group);
  if (it == groups.end())
    groups.push_back(group);
  return llvm::find(groups, group) - groups.begin();
}

int64_t ProgramTables::getMatmul(host::MatmulOp op) {
  Builder b(op.getContext());
  Attribute key =
      b.getArrayAttr({op.getSizesAttr(), op.getAStridesAttr(), op.getBStridesAttr(), op.getCStridesAttr(),
                      TypeAttr::get(getElementTypeOrSelf(op.getA().getType())),
                      TypeAttr::get(getElementTypeOrSelf(op.getC().getType())), b.getBoolAttr(op.getBias() != nullptr),
                      b.getStringAttr(op.getEpilogue().value_or("none")), b.getI64IntegerAttr(op.getWorkspaceBytes())});
  auto [it, isNew] = matmulNumbers.try_emplace(key, matmuls.size());
  if (isNew)
    matmuls.push_back(op);
  return it->second;
}

int64_t ProgramTables::getConvolution(host::ConvolutionOp op) {
  Builder b(op.getContext());
  Attribute key =
      b.getArrayAttr({op.getKindAttr(), TypeAttr::get(getElementTypeOrSelf(op.getA().getType())), op.getXSizesAttr(),
                      op.getXStridesAttr(), op.getWSizesAttr(), op.getWStridesAttr(), op.getYSizesAttr(),
                      op.getYStridesAttr(), op.getPaddingAttr(), op.getStridesAttr(), op.getDilationsAttr(),
                      op.getGroupsAttr(), b.getI64IntegerAttr(op.getWorkspaceBytes())});
  auto [it, isNew] = convolutionNumbers.try_emplace(key, convolutions.size());
  if (isNew)
    convolutions.push_back(op);
  return it->second;
}

int64_t ProgramTables::getOp(std::string name, StringRef kind, int64_t flops, int64_t bytes, int64_t collective) {
  // Collectives for one cause may be of several sizes.
  auto [it, isNew] = opNumbers.try_emplace(name + "/" + kind.str() + "/" + std::to_string(bytes), ops.size());
  if (isNew)
    ops.push_back({std::move(name), kind.str(), flops, bytes, collective});
  return it->second;
}

std::string ProgramTables::Collective::getText(StringRef attribute) const {
  auto text = host::CollectiveOp(first)->getAttrOfType<StringAttr>(attribute);
  return text ? text.str() : std::string();
}

int64_t ProgramTables::getCollective(host::CollectiveOp op) {
  auto text = [&](StringRef name) -> Attribute {
    Attribute attribute = op->getAttr(name);
    return attribute ? attribute : StringAttr::get(op.getContext(), "");
  };
  Attribute key = ArrayAttr::get(op.getContext(), {op.getKindAttr(), op.getGroup(), text("tp.pass"), text("tp.cause")});
  auto [it, isNew] = collectiveNumbers.try_emplace(key, collectives.size());
  if (isNew)
    collectives.push_back({op});
  return it->second;
}

int64_t tp::getByteSize(MemRefType type) { return type.getNumElements() * getElementBytes(type.getElementType()); }

int64_t tp::getPayloadBytes(host::CollectiveOp op) {
  Value side = op.getKind() == "all_gather" ? op.getOutput() : op.getInput();
  return getByteSize(cast<MemRefType>(side.getType()));
}

Type tp::getElementType(host::CollectiveOp op) {
  Type type = getElementTypeOrSelf(op.getInput().getType());
  if (!op->hasAttr(kUnsignedAttr))
    return type;
  return IntegerType::get(op.getContext(), type.getIntOrFloatBitWidth(), IntegerType::Unsigned);
}

std::string tp::getElementTypeName(Type type) {
  if (type.isF16())
    return "f16";
  if (type.isBF16())
    return "bf16";
  if (type.isF32())
    return "f32";
  if (type.isF64())
    return "f64";
  if (isa<Float8E4M3FNType>(type))
    return "f8E4M3FN";
  if (isa<Float8E5M2Type>(type))
    return "f8E5M2";
  if (auto complex = dyn_cast<ComplexType>(type))
    return complex.getElementType().isF32() ? "complex<f32>" : complex.getElementType().isF64() ? "complex<f64>" : "";
  if (auto integer = dyn_cast<IntegerType>(type))
    if (llvm::is_contained({1, 8, 16, 32, 64}, integer.getWidth()))
      return (integer.isUnsigned() ? "ui" : "i") + std::to_string(integer.getWidth());
  return "";
}

int64_t tp::getElementTypeNumber(Type type) {
  auto it = llvm::find(runtime::kElementTypeNames, std::string_view(getElementTypeName(type)));
  return it == std::end(runtime::kElementTypeNames) ? -1 : it - std::begin(runtime::kElementTypeNames);
}
