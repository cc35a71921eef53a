//===- TpDialect.h - the tp dialect -------------------------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_IR_TPDIALECT_H
#define TP_IR_TPDIALECT_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "tp/IR/TpDialect.h.inc"
#include "tp/IR/TpEnums.h.inc"
#define GET_ATTRDEF_CLASSES
#include "tp/IR/TpAttributes.h.inc"
#define GET_OP_CLASSES
#include "tp/IR/TpOps.h.inc"

namespace tp {

/// Bytes of an element in memory: predicates have one, complex numbers two parts.
int64_t getElementBytes(mlir::Type element);

/// The mesh that symbol `name` names, seen from `from`; null if there is none.
MeshAttr lookupMesh(mlir::Operation *from, mlir::FlatSymbolRefAttr name);

/// The layout that `value` carries: of its defining op (`tp.layout`, or its
/// entry of `tp.layouts`), of its function argument, or for an argument of
/// another region's block the entry of `tp.block_layouts` on the op that holds
/// the region (an array per region of arrays per argument). Null if none.
LayoutAttr getLayout(mlir::Value value);
/// Sets what getLayout reads; a null layout removes it.
void setLayout(mlir::Value value, LayoutAttr layout);

} // namespace tp

#endif // TP_IR_TPDIALECT_H
