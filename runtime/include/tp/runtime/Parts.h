//===- Parts.h - parts of tensors ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_PARTS_H
#define TP_RUNTIME_PARTS_H

#include "tp/runtime/Executable.h"
#include <functional>

namespace tp::runtime {

/// Rows of one dimension that follow each other in two tensors.
struct RowRun {
  int64_t from, to, count;
};

/// The rows of each dimension of a rank's part (`from`) and where they lie in the
/// global tensor (`to`); what is missing of the part is padding. A part without
/// rows in one dimension has none at all.
std::vector<std::vector<RowRun>> getPartRows(const TensorInfo &tensor, const Manifest &manifest, int64_t rank);

/// Calls `visit(from offset, to offset, elements)` for the longest runs that are
/// contiguous in both of two tensors, in elements, of what `rows` of each dimension
/// have in common: the blocks that they span. Runs come in the order of `to` if the
/// rows of each dimension do.
void forEachRun(const std::vector<std::vector<RowRun>> &rows, const std::vector<int64_t> &fromShape,
                const std::vector<int64_t> &toShape,
                const std::function<void(int64_t from, int64_t to, int64_t elements)> &visit);

/// Calls `visit(local offset, global offset, elements)` for the longest runs of
/// a rank's part that are contiguous in both the part and the global tensor, in
/// elements. Padding is not visited.
void forEachRun(const TensorInfo &tensor, const Manifest &manifest, int64_t rank,
                const std::function<void(int64_t local, int64_t global, int64_t elements)> &visit);

/// Ranks whose parts are different ones and together the whole tensor: of those
/// with equal parts the first.
std::vector<int64_t> getOwners(const TensorInfo &tensor, const Manifest &manifest);

/// Whether both lie alike: type, shape and digits.
bool haveEqualParts(const TensorInfo &a, const TensorInfo &b);

} // namespace tp::runtime

#endif // TP_RUNTIME_PARTS_H
