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

namespace chlo {

/// What kind of dimension a ragged product's runs lie in.
enum class RaggedMode { free, contracting, batch };

/// The dimensions of a ragged product by their roles.
struct RaggedDims {
  static RaggedDims get(RaggedDotOp op);

  RaggedMode mode;
  /// The dimension of lhs that is cut into runs, and its place among those of
  /// its kind: the free, contracting or batching dimensions.
  int64_t ragged, place;
  /// Dimensions in no other list, in order: they are the result's.
  llvm::SmallVector<int64_t> lhsFree, rhsFree;
  /// Dimensions of lhs that may each have runs of their own.
  llvm::SmallVector<int64_t> prefix;
};

} // namespace chlo

#endif // TP_INPUT_CHLO_CHLO_H
