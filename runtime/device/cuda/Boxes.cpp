//===- Boxes.cpp - parts of tensors that collectives move ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Boxes.h"
#include <algorithm>

using namespace tp::runtime;
using namespace tp::runtime::cuda;

int64_t Box::getBytes() const {
  int64_t bytes = 1;
  for (int64_t count : counts)
    bytes *= count;
  return bytes;
}

static std::vector<int64_t> getStrides(const std::vector<int64_t> &counts) {
  std::vector<int64_t> strides(counts.size());
  int64_t stride = 1;
  for (size_t dim = counts.size(); dim-- > 0; stride *= counts[dim])
    strides[dim] = stride;
  return strides;
}

std::vector<int64_t> Box::getDenseStrides() const { return getStrides(counts); }

Box cuda::makeGatherBox(int64_t ranks, int64_t outer, int64_t innerBytes) {
  return {{outer, innerBytes}, {innerBytes, 1}, {ranks * innerBytes, 1}, 0, innerBytes};
}

Box cuda::makeScatterBox(int64_t ranks, int64_t outer, int64_t innerBytes) {
  return {{outer, innerBytes}, {ranks * innerBytes, 1}, {innerBytes, 1}, innerBytes, 0};
}

Box cuda::makeAllToAllBox(int64_t ranks, int64_t elementBytes, const std::vector<int64_t> &shape, int64_t splitDim,
                          int64_t concatDim) {
  std::vector<int64_t> in(shape), part(shape), out(shape);
  part[size_t(splitDim)] /= ranks;
  out[size_t(splitDim)] /= ranks;
  out[size_t(concatDim)] *= ranks;
  for (std::vector<int64_t> *counts : {&in, &part, &out})
    counts->push_back(elementBytes);
  Box box{part, getStrides(in), getStrides(out), 0, 0};
  box.inStep = part[size_t(splitDim)] * box.inStrides[size_t(splitDim)];
  box.outStep = part[size_t(concatDim)] * box.outStrides[size_t(concatDim)];
  return box;
}

bool cuda::isDense(const std::vector<int64_t> &counts, const std::vector<int64_t> &strides) {
  int64_t stride = 1;
  for (size_t dim = counts.size(); dim-- > 0; stride *= counts[dim])
    if (counts[dim] != 1 && strides[dim] != stride)
      return false;
  return true;
}

Status cuda::copyBox(CudaDevice &device, void *to, const std::vector<int64_t> &toStrides, const void *from,
                     const std::vector<int64_t> &fromStrides, const std::vector<int64_t> &counts) {
  // Without dimensions of one row; those that go on in both places joined.
  std::vector<int64_t> sizes, tos, froms;
  for (size_t dim = 0; dim < counts.size(); ++dim) {
    if (counts[dim] == 0)
      return {};
    if (counts[dim] == 1)
      continue;
    bool goesOn =
        !sizes.empty() && tos.back() == toStrides[dim] * counts[dim] && froms.back() == fromStrides[dim] * counts[dim];
    if (goesOn) {
      sizes.back() *= counts[dim];
      tos.back() = toStrides[dim];
      froms.back() = fromStrides[dim];
    } else {
      sizes.push_back(counts[dim]);
      tos.push_back(toStrides[dim]);
      froms.push_back(fromStrides[dim]);
    }
  }
  bool hasRun = !sizes.empty() && tos.back() == 1 && froms.back() == 1;
  int64_t run = hasRun ? sizes.back() : 1;
  size_t dims = sizes.size() - (hasRun ? 1 : 0);
  if (dims == 0)
    return device.copy(to, from, run);
  if (dims + 1 > size_t(kCopyDims))
    return Status::error("a copy of " + std::to_string(dims + 1) + " dimensions, expected at most " +
                         std::to_string(kCopyDims));
  int64_t all = run | int64_t(reinterpret_cast<uintptr_t>(to) | reinterpret_cast<uintptr_t>(from)) | 16;
  for (size_t dim = 0; dim < dims; ++dim)
    all |= tos[dim] | froms[dim];
  int64_t width = all & -all;
  CopyArguments arguments{};
  arguments.from = static_cast<const char *>(from);
  arguments.to = static_cast<char *>(to);
  arguments.width = int32_t(width);
  std::fill_n(arguments.counts, kCopyDims, 1);
  size_t first = kCopyDims - 1 - dims;
  for (size_t dim = 0; dim < dims; ++dim) {
    arguments.counts[first + dim] = sizes[dim];
    arguments.fromStrides[first + dim] = froms[dim] / width;
    arguments.toStrides[first + dim] = tos[dim] / width;
  }
  arguments.counts[kCopyDims - 1] = run / width;
  arguments.fromStrides[kCopyDims - 1] = arguments.toStrides[kCopyDims - 1] = 1;
  return device.getContext().launch(arguments, device.getCuStream());
}

Status cuda::forEachPiece(const Box &box, int64_t most,
                          const std::function<Status(int64_t, int64_t, const std::vector<int64_t> &)> &visit) {
  // Dimensions from `cut` + 1 on fit whole; `cut` goes in steps, those before it row by row.
  size_t cut = box.counts.size();
  int64_t slab = 1;
  while (cut > 0 && slab * box.counts[cut - 1] <= most)
    slab *= box.counts[--cut];
  if (cut == 0)
    return visit(0, 0, box.counts);
  --cut;
  int64_t step = std::max<int64_t>(1, most / slab);
  if (cut + 1 == box.counts.size())
    step = std::max<int64_t>(16, step / 16 * 16);
  std::vector<int64_t> index(cut + 1, 0), counts(box.counts);
  std::fill_n(counts.begin(), cut, 1);
  while (true) {
    int64_t inOffset = 0, outOffset = 0;
    for (size_t dim = 0; dim <= cut; ++dim) {
      inOffset += index[dim] * box.inStrides[dim];
      outOffset += index[dim] * box.outStrides[dim];
    }
    counts[cut] = std::min(step, box.counts[cut] - index[cut]);
    if (Status status = visit(inOffset, outOffset, counts); !status.ok())
      return status;
    index[cut] += step;
    for (size_t dim = cut; index[dim] >= box.counts[dim];) {
      if (dim == 0)
        return {};
      index[dim] = 0;
      ++index[--dim];
    }
  }
}

Status cuda::enqueueReduction(CudaDevice &device, Reduction reduction, ElementType type, const ReducedRows &rows,
                              const std::vector<const char *> &terms, const std::vector<char *> &outs) {
  if (terms.size() > size_t(kMostTerms) || outs.size() > size_t(kMostTerms))
    return Status::error("a reduction over " + std::to_string(terms.size()) + " ranks, expected at most " +
                         std::to_string(kMostTerms));
  int64_t parts = getBytes(type) / getBytes(getPart(type)); // of complex numbers
  ReduceArguments arguments{};
  std::copy(terms.begin(), terms.end(), arguments.terms);
  std::copy(outs.begin(), outs.end(), arguments.outs);
  arguments.rows = rows.rows;
  arguments.columns = rows.columns * parts;
  arguments.termStride = rows.termStride * parts;
  arguments.outStride = rows.outStride * parts;
  arguments.termCount = int32_t(terms.size());
  arguments.outCount = int32_t(outs.size());
  arguments.type = int32_t(getPart(type));
  arguments.operation = int32_t(reduction);
  return device.getContext().launch(arguments, device.getCuStream());
}
