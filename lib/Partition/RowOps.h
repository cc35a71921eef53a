//===- RowOps.h - padding and slices of one dimension ------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PARTITION_ROWOPS_H
#define TP_LIB_PARTITION_ROWOPS_H

#include "mlir/IR/Builders.h"

namespace tp {

/// `type` with `rows` rows in dimension `dim`.
mlir::RankedTensorType withRows(mlir::RankedTensorType type, unsigned dim, int64_t rows);
/// `value` with so many rows of zeros around those of dimension `dim`; of any
/// element type, complex ones, too. `value` itself if there are none.
mlir::Value padRows(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, unsigned dim, int64_t before,
                    int64_t after);
/// `rows` rows of dimension `dim` from `start` on; `value` itself if it has no
/// others.
mlir::Value sliceRows(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, unsigned dim, int64_t start,
                      int64_t rows);

} // namespace tp

#endif // TP_LIB_PARTITION_ROWOPS_H
