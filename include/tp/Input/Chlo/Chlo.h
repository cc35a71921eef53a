//===- Chlo.h - functions that StableHLO lacks ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_CHLO_CHLO_H
#define TP_INPUT_CHLO_CHLO_H

#include "tp/Input/StableHLO/StableHLO.h"

#include "tp/Input/Chlo/ChloDialect.h.inc"
#include "tp/Input/Chlo/ChloEnums.h.inc"
#define GET_ATTRDEF_CLASSES
#include "tp/Input/Chlo/ChloAttributes.h.inc"
#define GET_OP_CLASSES
#include "tp/Input/Chlo/ChloOps.h.inc"

#endif // TP_INPUT_CHLO_CHLO_H
