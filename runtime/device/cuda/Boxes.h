//===- Boxes.h - parts of tensors that collectives move ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_DEVICE_CUDA_BOXES_H
#define TP_RUNTIME_DEVICE_CUDA_BOXES_H

#include "CudaDevice.h"
#include <functional>

namespace tp::runtime::cuda {

/// Bytes in nested rows, outermost first, as they lie in two places; the last count is
/// bytes that lie together in both. Part q of several begins q * step further.
struct Box {
  std::vector<int64_t> counts;
  std::vector<int64_t> inStrides, outStrides; // bytes
  int64_t inStep = 0, outStep = 0;

  int64_t getBytes() const;
  /// Strides of a place where the box lies without gaps.
  std::vector<int64_t> getDenseStrides() const;
};

/// What each member sends to, or takes from, each other one. all_gather: the same to all.
Box makeGatherBox(int64_t ranks, int64_t outer, int64_t innerBytes);
Box makeScatterBox(int64_t ranks, int64_t outer, int64_t innerBytes);
/// The dimensions have been checked.
Box makeAllToAllBox(int64_t ranks, int64_t elementBytes, const std::vector<int64_t> &shape, int64_t splitDim,
                    int64_t concatDim);

/// Whether a box with these strides has no gaps.
bool isDense(const std::vector<int64_t> &counts, const std::vector<int64_t> &strides);
/// Enqueues a copy between two places.
Status copyBox(CudaDevice &device, void *to, const std::vector<int64_t> &toStrides, const void *from,
               const std::vector<int64_t> &fromStrides, const std::vector<int64_t> &counts);

/// Cuts a box into pieces of at most `most` bytes, at multiples of 16 of the last count;
/// `visit` gets where a piece lies and its counts.
Status forEachPiece(
    const Box &box, int64_t most,
    const std::function<Status(int64_t inOffset, int64_t outOffset, const std::vector<int64_t> &counts)> &visit);

/// Enqueues a reduction of `rows` x `columns` elements. At most kMostTerms terms and outs.
struct ReducedRows {
  int64_t rows, columns, termStride, outStride; // elements
};
Status enqueueReduction(CudaDevice &device, Reduction reduction, ElementType type, const ReducedRows &rows,
                        const std::vector<const char *> &terms, const std::vector<char *> &outs);

} // namespace tp::runtime::cuda

#endif // TP_RUNTIME_DEVICE_CUDA_BOXES_H
