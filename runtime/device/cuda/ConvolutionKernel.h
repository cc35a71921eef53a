//===- ConvolutionKernel.h - convolutions as plain loops ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One thread per element of the tensor that is computed; of Kernels.h, and the host's
// reference.
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_DEVICE_CUDA_CONVOLUTIONKERNEL_H
#define TP_RUNTIME_DEVICE_CUDA_CONVOLUTIONKERNEL_H

#include "Numbers.h"

namespace tp::runtime::cuda {

constexpr int kSpatialDims = 3;
/// As ConvolutionInfo, with spatial dimensions of one row before those that it has; kind 0 is
/// forward (c is y, of x and w), 1 data (x, of y and w), 2 filter (w, of x and y).
struct ConvolutionArguments {
  struct Tensor {
    int64_t sizes[2 + kSpatialDims], strides[2 + kSpatialDims];
  };
  const char *a, *b;
  char *c;
  Tensor x, w, y;
  int64_t padding[kSpatialDims], steps[kSpatialDims], dilations[kSpatialDims], groups;
  int32_t type, kind;
};

/// The row of y at whose window the row of x meets row `tap` of w; false if there is none.
TP_ON_DEVICE bool findWindow(const ConvolutionArguments &arguments, int dim, int64_t row, int64_t tap,
                             int64_t &window) {
  int64_t from = row + arguments.padding[dim] - tap * arguments.dilations[dim];
  window = from / arguments.steps[dim];
  return from >= 0 && from % arguments.steps[dim] == 0 && window < arguments.y.sizes[2 + dim];
}
/// The row of x that row `tap` of w meets in a window; false if it is padding.
TP_ON_DEVICE bool findRow(const ConvolutionArguments &arguments, int dim, int64_t window, int64_t tap, int64_t &row) {
  row = window * arguments.steps[dim] + tap * arguments.dilations[dim] - arguments.padding[dim];
  return row >= 0 && row < arguments.x.sizes[2 + dim];
}

/// The element of c at `at` (batch or features, features, spatial): the sum over two loops, one
/// over `terms` batches or features, one over the rows of `along`, w or y.
template <typename How> TP_ON_DEVICE void convolveAt(const ConvolutionArguments &arguments, const int64_t *at) {
  using Stored = typename How::Stored;
  using Value = typename How::Value;
  const ConvolutionArguments::Tensor &x = arguments.x, &w = arguments.w, &y = arguments.y;
  bool isForward = arguments.kind == 0, isData = arguments.kind == 1;
  const ConvolutionArguments::Tensor &left = isData ? y : x, &right = isForward || isData ? w : y;
  const ConvolutionArguments::Tensor &along = right; // of the summed rows
  int64_t inputs = w.sizes[1], outputs = y.sizes[1] / arguments.groups, a, b, aStep, bStep, terms;
  if (isForward) {
    int64_t group = at[1] / outputs;
    a = at[0] * x.strides[0] + group * inputs * x.strides[1];
    b = at[1] * w.strides[0];
    aStep = x.strides[1], bStep = w.strides[1], terms = inputs;
  } else if (isData) {
    int64_t group = at[1] / inputs;
    a = at[0] * y.strides[0] + group * outputs * y.strides[1];
    b = group * outputs * w.strides[0] + at[1] % inputs * w.strides[1];
    aStep = y.strides[1], bStep = w.strides[0], terms = outputs;
  } else {
    a = (at[0] / outputs * inputs + at[1]) * x.strides[1];
    b = at[0] * y.strides[1];
    aStep = x.strides[0], bStep = y.strides[0], terms = x.sizes[0];
  }
  Value sum = Value(0);
  int64_t row[kSpatialDims] = {}, met[kSpatialDims] = {};
  /// The place of row[dim] of `right` and of the row of `left` that it meets.
  auto meets = [&](int dim) {
    return isForward ? findRow(arguments, dim, at[2 + dim], row[dim], met[dim])
           : isData  ? findWindow(arguments, dim, at[2 + dim], row[dim], met[dim])
                     : findRow(arguments, dim, row[dim], at[2 + dim], met[dim]);
  };
  for (row[0] = 0; row[0] < along.sizes[2]; ++row[0]) {
    if (!meets(0))
      continue;
    for (row[1] = 0; row[1] < along.sizes[3]; ++row[1]) {
      if (!meets(1))
        continue;
      for (row[2] = 0; row[2] < along.sizes[4]; ++row[2]) {
        if (!meets(2))
          continue;
        int64_t aAt = a, bAt = b;
        for (int dim = 0; dim < kSpatialDims; ++dim) {
          aAt += met[dim] * left.strides[2 + dim];
          bAt += row[dim] * right.strides[2 + dim];
        }
        for (int64_t term = 0; term < terms; ++term)
          sum = add(sum, multiply(Value(How::load(reinterpret_cast<const Stored *>(arguments.a)[aAt + term * aStep])),
                                  Value(How::load(reinterpret_cast<const Stored *>(arguments.b)[bAt + term * bStep]))));
      }
    }
  }
  const ConvolutionArguments::Tensor &result = isForward ? y : isData ? x : w;
  int64_t to = 0;
  for (int dim = 0; dim < 2 + kSpatialDims; ++dim)
    to += at[dim] * result.strides[dim];
  reinterpret_cast<Stored *>(arguments.c)[to] = How::store(sum);
}

template <typename How> TP_ON_DEVICE void convolveAs(const ConvolutionArguments &arguments, Thread thread) {
  const ConvolutionArguments::Tensor &result = arguments.kind == 0   ? arguments.y
                                               : arguments.kind == 1 ? arguments.x
                                                                     : arguments.w;
  int64_t total = 1, at[2 + kSpatialDims];
  for (int dim = 0; dim < 2 + kSpatialDims; ++dim)
    total *= result.sizes[dim];
  for (int64_t i = thread.index; i < total; i += thread.count) {
    int64_t rest = i;
    for (int dim = 1 + kSpatialDims; dim >= 0; --dim) {
      at[dim] = rest % result.sizes[dim];
      rest /= result.sizes[dim];
    }
    convolveAt<How>(arguments, at);
  }
}

/// Types that the host lets pass: isConvolved in Convolution.h.
TP_ON_DEVICE void convolve(const ConvolutionArguments &arguments, Thread thread) {
  switch (arguments.type) {
  case kF32:
    return convolveAs<Whole<float>>(arguments, thread);
  case kF64:
    return convolveAs<Whole<double>>(arguments, thread);
  case kF16:
    return convolveAs<Half>(arguments, thread);
  case kBf16:
    return convolveAs<Brain>(arguments, thread);
  }
}

} // namespace tp::runtime::cuda

#endif // TP_RUNTIME_DEVICE_CUDA_CONVOLUTIONKERNEL_H
