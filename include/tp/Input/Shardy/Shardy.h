//===- Shardy.h - shardings as JAX writes them ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_SHARDY_SHARDY_H
#define TP_INPUT_SHARDY_SHARDY_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include <optional>

#include "tp/Input/Shardy/ShardyDialect.h.inc"
#define GET_ATTRDEF_CLASSES
#include "tp/Input/Shardy/ShardyAttributes.h.inc"
#define GET_OP_CLASSES
#include "tp/Input/Shardy/ShardyOps.h.inc"

#endif // TP_INPUT_SHARDY_SHARDY_H
