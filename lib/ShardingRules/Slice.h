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
    rows,  ///< any others, moved to where the split of the part has them
    other, ///< neither: whole on both sides
  } kind;
  BlockView blocks; // of run
};

SliceDim getSliceDim(int64_t total, int64_t start, int64_t size, int64_t stride);
/// The same of a slice that takes a part out: rows where blocks are of no use.
SliceDim getTakenDim(int64_t total, int64_t start, int64_t size, int64_t stride);

/// Adds the dimension's factors to the tensor that is sliced (`addToTotal`) and
/// to the part.
void addSliceDim(RuleBuilder &b, const SliceDim &dim, int64_t total, int64_t size, int64_t stride,
                 llvm::function_ref<void(unsigned)> addToTotal, llvm::function_ref<void(unsigned)> addToPart);

/// The same slice of a rank's local rows; the stride stays.
struct LocalSliceDim {
  int64_t start, size;
};
/// `totalFactors`: the dimension's factors in the tensor that is sliced.
LocalSliceDim getLocalSliceDim(LocalizeContext &context, const SliceDim &dim, llvm::ArrayRef<unsigned> totalFactors,
                               int64_t start, int64_t size, int64_t stride);

/// `value`, of which the slice is taken, with the rows of dimension `dim` moved
/// so that the rank's part of the slice is all of them: slices of kind `rows`.
mlir::Value moveTakenRows(LocalizeContext &context, mlir::Value value, unsigned dim, const DimSplit &total,
                          const DimSplit &part, int64_t start, int64_t stride);

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_SLICE_H
