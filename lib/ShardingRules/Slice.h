//===- Slice.h - shared by the static slices of all dialects -----*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_SHARDINGRULES_SLICE_H
#define TP_LIB_SHARDINGRULES_SLICE_H

#include "RuleBuilder.h"

namespace tp {

/// What a static slice (start, size, stride) takes of one dimension.
struct SliceDim {
  enum Kind {
    run,   ///< whole blocks of rows: see BlockView
    digit, ///< row `start` of each group of `stride` rows, of all groups
    row,   ///< a single one, which all ranks get from the one that has it
    rows,  ///< any others, moved to where the split of the part has them
    other, ///< neither: whole on both sides
  } kind;
  BlockView blocks; // of run
};

SliceDim getSliceDim(int64_t total, int64_t start, int64_t size, int64_t stride);
/// The same of a slice that takes a part out: row or rows where blocks are of no use.
SliceDim getTakenDim(int64_t total, int64_t start, int64_t size, int64_t stride);

/// Adds the dimension's factors to the tensor that is sliced (`addToTotal`) and
/// to the part.
void addSliceDim(RuleBuilder &b, const SliceDim &dim, int64_t total, int64_t size, int64_t stride,
                 llvm::function_ref<void(unsigned)> addToTotal, llvm::function_ref<void(unsigned)> addToPart);

/// The same slice of a rank's local rows.
struct LocalSliceDim {
  int64_t start, size, stride;
  /// Of a single row of a dimension that is split: the axes, and the position in
  /// their group of the rank that has it; on others the slice takes any row.
  llvm::SmallVector<AxisRefAttr> axes = {};
  int64_t owner = 0;
};
/// `totalFactors` and `partFactors`: the dimension's factors in the tensor that is
/// sliced, of which `value` is the rank's, and in the part. A slice of kind `rows`
/// that is split moves rows: `value` then has the rank's rows of the part.
LocalSliceDim takeLocalSlice(LocalizeContext &context, const SliceDim &dim, mlir::Value &value, unsigned d,
                             llvm::ArrayRef<unsigned> totalFactors, llvm::ArrayRef<unsigned> partFactors, int64_t start,
                             int64_t size, int64_t stride);

/// What all ranks get of the slice that each has taken.
mlir::Value shareRows(LocalizeContext &context, mlir::Location loc, mlir::Value slice,
                      llvm::ArrayRef<LocalSliceDim> dims);

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_SLICE_H
