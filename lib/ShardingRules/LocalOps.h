//===- LocalOps.h - ops that a rank's part is built of -----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_SHARDINGRULES_LOCALOPS_H
#define TP_LIB_SHARDINGRULES_LOCALOPS_H

#include "tp/Sharding/ShardingRule.h"

namespace tp {

/// Clones `op` with the local operands and result types and no layout
/// attributes; `update` may change the clone before it is returned.
llvm::SmallVector<mlir::Value> cloneLocal(mlir::Operation *op, LocalizeContext &context,
                                          llvm::function_ref<void(mlir::Operation *)> update = nullptr);

/// A tensor of `shape` with all elements `value` (converted to `elementType`,
/// an integer type).
mlir::Value makeIntSplat(mlir::OpBuilder &builder, mlir::Location loc, llvm::ArrayRef<int64_t> shape,
                         mlir::Type elementType, int64_t value);
mlir::Value makeSplat(mlir::OpBuilder &builder, mlir::Location loc, llvm::ArrayRef<int64_t> shape,
                      mlir::TypedAttr element);
/// broadcast_in_dim.
mlir::Value broadcast(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, llvm::ArrayRef<int64_t> shape,
                      llvm::ArrayRef<int64_t> dims);
/// convert to another element type; `value` itself if it has it.
mlir::Value convert(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, mlir::Type elementType);

/// This rank's rows of dimension `dim` of `value`, which is equal on all ranks.
/// Padding rows are zero.
mlir::Value takeLocalRows(LocalizeContext &context, mlir::Location loc, mlir::Value value, unsigned dim,
                          const DimSplit &split);

/// `value` with padding rows of dimension `dim` (split so) replaced by `fill`
/// (tensor<element type>); `value` itself if the split is even.
mlir::Value fillPadding(LocalizeContext &context, mlir::Location loc, mlir::Value value, unsigned dim,
                        const DimSplit &split, mlir::Value fill);
/// What the ranks of the group of `axes` have, one after the other along `dim`.
mlir::Value gatherRows(LocalizeContext &context, mlir::Location loc, mlir::Value value, unsigned dim,
                       llvm::ArrayRef<AxisRefAttr> axes);

/// Global row numbers of dimension `split` as this rank's.
struct LocalRows {
  /// Row numbers in the local tensor; anything where `owned` is false.
  mlir::Value rows;
  /// i1: the rank has the row. False for rows outside [0, size).
  mlir::Value owned;
};
/// `rows` is a tensor of i32 or i64 of any shape.
LocalRows toLocalRows(LocalizeContext &context, mlir::Location loc, mlir::Value rows, const DimSplit &split);

/// How many of this rank's local rows come before each of `rows`, global row
/// numbers in [0, size] (tensor of i32); padding counts with the rows before it.
mlir::Value countLocalRows(LocalizeContext &context, mlir::Location loc, mlir::Value rows, const DimSplit &split);

/// Sums of the elements up to each along the last dimension of a tensor of integers.
mlir::Value makeRunningSum(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value);

/// The split of one dimension of a tensor; fails with a diagnostic at `op` if
/// no layout can express it (which the chosen layouts rule out).
llvm::FailureOr<DimSplit> getDimSplit(mlir::Operation *op, LocalizeContext &context, llvm::ArrayRef<unsigned> dim,
                                      int64_t size);

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_LOCALOPS_H
