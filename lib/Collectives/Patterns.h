//===- Patterns.h - rewrites of collectives ----------------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_COLLECTIVES_PATTERNS_H
#define TP_LIB_COLLECTIVES_PATTERNS_H

#include "tp/IR/TpDialect.h"
#include "mlir/IR/PatternMatch.h"

namespace tp {

/// all_gather and local_slice cancel; a collective of a collective merges.
void populateCancelPatterns(mlir::RewritePatternSet &patterns);
/// local_slice of all_reduce becomes reduce_scatter.
void populateScatterPatterns(mlir::RewritePatternSet &patterns);
/// Sums of reductions become reductions of sums.
void populateMergePatterns(mlir::RewritePatternSet &patterns);
/// Lets independent all_reduces of at most `limit` bytes together travel as one.
void bucketAllReduces(mlir::Operation *root, int64_t limit);

/// `axes` without `axis`, which may be a part of one of them; nullopt if
/// `axes` does not hold all of it.
std::optional<llvm::SmallVector<AxisRefAttr>> withoutAxis(llvm::ArrayRef<AxisRefAttr> axes, AxisRefAttr axis,
                                                          MeshAttr mesh);
/// The same ranks, in any order.
bool haveSameRanks(GroupAttr a, GroupAttr b);

/// Collectives on one dimension, with the result type that follows.
mlir::Value makeAllGather(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, int64_t dim,
                          GroupAttr group);
mlir::Value makeLocalSlice(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, int64_t dim,
                           GroupAttr group);
mlir::Value makeReduceScatter(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, ReductionKind kind,
                              int64_t dim, GroupAttr group);

} // namespace tp

#endif // TP_LIB_COLLECTIVES_PATTERNS_H
