//===- Combine.h - two values as a reduction makes one ---------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_IMPORT_COMBINE_H
#define TP_LIB_INPUT_IMPORT_COMBINE_H

#include "tp/IR/TpDialect.h"

namespace tp {

/// `left` and `right`, of one type, combined as StableHLO's reductions of `kind` do.
mlir::Value combine(mlir::OpBuilder &builder, mlir::Location loc, ReductionKind kind, mlir::Value left,
                    mlir::Value right);

} // namespace tp

#endif // TP_LIB_INPUT_IMPORT_COMBINE_H
