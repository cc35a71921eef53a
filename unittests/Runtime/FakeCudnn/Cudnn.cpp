//===- Cudnn.cpp - cuDNN's convolutions on host memory ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Cudnn.h"
#include "../FakeCuda/Elements.h"
#include "../FakeCuda/Fake.h"
#include <cudnn.h>

// A library of its own, libcudnn.so.9: the runtime loads it as it loads cuDNN. What is
// summed follows from the descriptors, as cuDNN's documentation has it, and from nothing
// that the runtime has.

using namespace tp::runtime::cuda;
using fake::load;
using fake::store;

std::atomic<int64_t> fake::cudnnCalls{0};
std::atomic<int64_t> fake::lastWorkspaceBytes{-1};
std::atomic<int> fake::lastMathType{-1};

struct cudnnContext {
  cudaStream_t stream;
};
struct cudnnTensorStruct {
  cudnnDataType_t type;
  std::vector<int64_t> sizes, strides;
};
struct cudnnFilterStruct {
  cudnnDataType_t type;
  cudnnTensorFormat_t format;
  std::vector<int64_t> sizes, strides;
};
struct cudnnConvolutionStruct {
  std::vector<int64_t> padding, strides, dilations;
  cudnnDataType_t sums;
  int64_t groups = 1;
  cudnnMathType_t math = CUDNN_DEFAULT_MATH;
};

namespace {

/// Numbers of algorithms that this double knows; another thing than those of cuDNN.
enum Algorithm { kWithoutWorkspace, kWithWorkspace, kHuge, kNondeterministic, kOfTensorCores };

Type typeOf(cudnnDataType_t type) {
  switch (type) {
  case CUDNN_DATA_DOUBLE:
    return kF64;
  case CUDNN_DATA_HALF:
    return kF16;
  case CUDNN_DATA_BFLOAT16:
    return kBf16;
  default:
    return kF32;
  }
}
int64_t bytesOf(cudnnDataType_t type) { return type == CUDNN_DATA_DOUBLE ? 8 : type == CUDNN_DATA_FLOAT ? 4 : 2; }
int64_t count(const std::vector<int64_t> &sizes) {
  int64_t elements = 1;
  for (int64_t size : sizes)
    elements *= size;
  return elements;
}

/// What the documentation of cudnnConvolutionForward and of the descriptors demands.
bool isValid(const cudnnTensorStruct &x, const cudnnFilterStruct &w, const cudnnConvolutionStruct &convolution,
             const cudnnTensorStruct &y) {
  size_t dims = x.sizes.size();
  if (dims < 4 || dims > 5 || w.sizes.size() != dims || y.sizes.size() != dims ||
      convolution.padding.size() != dims - 2 || x.type != w.type || x.type != y.type ||
      convolution.sums != (x.type == CUDNN_DATA_DOUBLE ? CUDNN_DATA_DOUBLE : CUDNN_DATA_FLOAT))
    return false;
  if (x.sizes[0] != y.sizes[0] || w.sizes[0] != y.sizes[1] || w.sizes[0] % convolution.groups ||
      x.sizes[1] != w.sizes[1] * convolution.groups)
    return false;
  // Filters with their features last are for images that lie so, too.
  if (w.format == CUDNN_TENSOR_NHWC && (x.strides[1] != 1 || y.strides[1] != 1))
    return false;
  for (size_t dim = 0; dim < dims - 2; ++dim) {
    int64_t filter = (w.sizes[dim + 2] - 1) * convolution.dilations[dim] + 1;
    int64_t spare = x.sizes[dim + 2] + 2 * convolution.padding[dim] - filter;
    if (convolution.padding[dim] < 0 || convolution.strides[dim] < 1 || convolution.dilations[dim] < 1 || spare < 0 ||
        y.sizes[dim + 2] != 1 + spare / convolution.strides[dim])
      return false;
  }
  return true;
}

int64_t getWorkspace(int algorithm, const cudnnTensorStruct &x, const cudnnFilterStruct &w,
                     const cudnnTensorStruct &y) {
  if (algorithm == kHuge)
    return int64_t(1) << 40;
  return algorithm == kWithWorkspace ? (count(x.sizes) + count(w.sizes) + count(y.sizes)) * bytesOf(x.type) : 0;
}

/// The fastest first, as the heuristics have them: one that gives other numbers in each run,
/// one that needs more memory than there is, one of tensor cores, one with and one without
/// a workspace.
template <typename Performance>
cudnnStatus_t list(const cudnnTensorStruct &x, const cudnnFilterStruct &w, const cudnnConvolutionStruct &convolution,
                   const cudnnTensorStruct &y, int most, int *found, Performance *results) {
  *found = 0;
  if (!isValid(x, w, convolution, y))
    return CUDNN_STATUS_BAD_PARAM;
  for (int algorithm : {kNondeterministic, kHuge, kOfTensorCores, kWithWorkspace, kWithoutWorkspace}) {
    if (*found == most)
      break;
    Performance &result = results[(*found)++];
    result.algo = static_cast<decltype(result.algo)>(algorithm);
    result.status = CUDNN_STATUS_SUCCESS;
    result.determinism = algorithm == kNondeterministic ? CUDNN_NON_DETERMINISTIC : CUDNN_DETERMINISTIC;
    result.memory = size_t(getWorkspace(algorithm, x, w, y));
    result.mathType = algorithm == kOfTensorCores ? CUDNN_TENSOR_OP_MATH : convolution.math;
  }
  return CUDNN_STATUS_SUCCESS;
}

cudnnStatus_t measure(const cudnnTensorStruct &x, const cudnnFilterStruct &w, const cudnnTensorStruct &y, int algorithm,
                      size_t *bytes) {
  *bytes = size_t(getWorkspace(algorithm, x, w, y));
  return CUDNN_STATUS_SUCCESS;
}

/// Enqueues result = alpha times the sums + beta times result, where each product of an
/// element of x and one of w that meet in a window adds to one of y, and so for the others.
template <typename Result>
cudnnStatus_t enqueue(cudnnHandle_t handle, const cudnnTensorStruct &x, const void *xData, const cudnnFilterStruct &w,
                      const void *wData, const cudnnConvolutionStruct &convolution, const cudnnTensorStruct &y,
                      const void *yData, const Result &result, void *data, int algorithm, void *workspace,
                      size_t workspaceBytes, const void *alphaAt, const void *betaAt) {
  auto scalar = [&](const void *at) {
    return convolution.sums == CUDNN_DATA_DOUBLE ? *static_cast<const double *>(at) : *static_cast<const float *>(at);
  };
  bool isExact = convolution.math == CUDNN_FMA_MATH;
  if (!isValid(x, w, convolution, y) || algorithm == kNondeterministic || (isExact && algorithm == kOfTensorCores) ||
      int64_t(workspaceBytes) < getWorkspace(algorithm, x, w, y))
    return CUDNN_STATUS_BAD_PARAM;
  fake::Stream &stream = fake::streamOf(handle->stream);
  if (!stream.isWorkspace(workspace, workspaceBytes))
    return CUDNN_STATUS_BAD_PARAM;
  ++fake::cudnnCalls;
  fake::lastWorkspaceBytes = int64_t(workspaceBytes);
  fake::lastMathType = convolution.math;
  stream.enqueue([=, alpha = scalar(alphaAt), beta = scalar(betaAt)] {
    fake::fillWorkspace(workspace, workspaceBytes);
    size_t dims = x.sizes.size();
    int64_t inputs = w.sizes[1], outputs = w.sizes[0] / convolution.groups;
    auto place = [dims](const std::vector<int64_t> &strides, const std::vector<int64_t> &at) {
      int64_t offset = 0;
      for (size_t dim = 0; dim < dims; ++dim)
        offset += at[dim] * strides[dim];
      return offset;
    };
    auto advance = [](std::vector<int64_t> &at, const std::vector<int64_t> &sizes) { // false after the last one
      for (size_t dim = at.size(); dim-- > 0; at[dim] = 0)
        if (++at[dim] < sizes[dim])
          return true;
      return false;
    };
    std::vector<double> sums(size_t(place(result.strides, result.sizes)) + 1, 0);
    std::vector<int64_t> yAt(dims, 0), wAt(dims, 0), xAt(dims, 0);
    do {
      std::vector<int64_t> window(w.sizes.begin() + 1, w.sizes.end()), tap(dims - 1, 0);
      do {
        wAt[0] = yAt[1];
        std::copy(tap.begin(), tap.end(), wAt.begin() + 1);
        xAt[0] = yAt[0];
        xAt[1] = yAt[1] / outputs * inputs + tap[0];
        bool isInside = true;
        for (size_t dim = 0; dim < dims - 2; ++dim) {
          xAt[dim + 2] = yAt[dim + 2] * convolution.strides[dim] + tap[dim + 1] * convolution.dilations[dim] -
                         convolution.padding[dim];
          isInside &= xAt[dim + 2] >= 0 && xAt[dim + 2] < x.sizes[dim + 2];
        }
        if (!isInside)
          continue;
        int64_t xPlace = place(x.strides, xAt), wPlace = place(w.strides, wAt), yPlace = place(y.strides, yAt);
        double a = xData ? load(typeOf(x.type), xData, xPlace) : 1, b = wData ? load(typeOf(w.type), wData, wPlace) : 1,
               c = yData ? load(typeOf(y.type), yData, yPlace) : 1;
        sums[size_t(!xData ? xPlace : !wData ? wPlace : yPlace)] += a * b * c;
      } while (advance(tap, window));
    } while (advance(yAt, y.sizes));
    std::vector<int64_t> at(dims, 0);
    do {
      int64_t to = place(result.strides, at);
      double before = beta == 0 ? 0 : beta * load(typeOf(result.type), data, to);
      store(typeOf(result.type), data, to, alpha * sums[size_t(to)] + before);
    } while (advance(at, result.sizes));
  });
  return CUDNN_STATUS_SUCCESS;
}

template <typename Descriptor> cudnnStatus_t create(Descriptor **descriptor) {
  *descriptor = new Descriptor{};
  return CUDNN_STATUS_SUCCESS;
}
template <typename Descriptor> cudnnStatus_t destroy(Descriptor *descriptor) {
  delete descriptor;
  return CUDNN_STATUS_SUCCESS;
}

} // namespace

extern "C" {

cudnnStatus_t cudnnCreate(cudnnHandle_t *handle) { return create(handle); }
cudnnStatus_t cudnnDestroy(cudnnHandle_t handle) { return destroy(handle); }
cudnnStatus_t cudnnSetStream(cudnnHandle_t handle, cudaStream_t stream) {
  handle->stream = stream;
  return CUDNN_STATUS_SUCCESS;
}
const char *cudnnGetErrorString(cudnnStatus_t) { return "an error of the double"; }

cudnnStatus_t cudnnCreateTensorDescriptor(cudnnTensorDescriptor_t *descriptor) { return create(descriptor); }
cudnnStatus_t cudnnDestroyTensorDescriptor(cudnnTensorDescriptor_t descriptor) { return destroy(descriptor); }
cudnnStatus_t cudnnSetTensorNdDescriptor(cudnnTensorDescriptor_t descriptor, cudnnDataType_t type, int dims,
                                         const int sizes[], const int strides[]) {
  *descriptor = {type, {sizes, sizes + dims}, {strides, strides + dims}};
  return CUDNN_STATUS_SUCCESS;
}

cudnnStatus_t cudnnCreateFilterDescriptor(cudnnFilterDescriptor_t *descriptor) { return create(descriptor); }
cudnnStatus_t cudnnDestroyFilterDescriptor(cudnnFilterDescriptor_t descriptor) { return destroy(descriptor); }
cudnnStatus_t cudnnSetFilterNdDescriptor(cudnnFilterDescriptor_t descriptor, cudnnDataType_t type,
                                         cudnnTensorFormat_t format, int dims, const int sizes[]) {
  if (format != CUDNN_TENSOR_NCHW && format != CUDNN_TENSOR_NHWC)
    return CUDNN_STATUS_BAD_PARAM;
  *descriptor = {type, format, {sizes, sizes + dims}, std::vector<int64_t>(size_t(dims), 1)};
  // Dense: with the features of x last, or the spatial dimensions.
  std::vector<int> order{0};
  for (int dim = 2; dim < dims; ++dim)
    order.push_back(dim);
  order.insert(format == CUDNN_TENSOR_NHWC ? order.end() : order.begin() + 1, 1);
  int64_t stride = 1;
  for (size_t i = order.size(); i-- > 0;) {
    descriptor->strides[size_t(order[i])] = stride;
    stride *= sizes[order[i]];
  }
  return CUDNN_STATUS_SUCCESS;
}

cudnnStatus_t cudnnCreateConvolutionDescriptor(cudnnConvolutionDescriptor_t *descriptor) { return create(descriptor); }
cudnnStatus_t cudnnDestroyConvolutionDescriptor(cudnnConvolutionDescriptor_t descriptor) { return destroy(descriptor); }
cudnnStatus_t cudnnSetConvolutionNdDescriptor(cudnnConvolutionDescriptor_t descriptor, int dims, const int padding[],
                                              const int strides[], const int dilations[], cudnnConvolutionMode_t mode,
                                              cudnnDataType_t sums) {
  if (mode != CUDNN_CROSS_CORRELATION) // the other one turns filters
    return CUDNN_STATUS_NOT_SUPPORTED;
  *descriptor = {{padding, padding + dims}, {strides, strides + dims}, {dilations, dilations + dims}, sums};
  return CUDNN_STATUS_SUCCESS;
}
cudnnStatus_t cudnnSetConvolutionGroupCount(cudnnConvolutionDescriptor_t descriptor, int groups) {
  descriptor->groups = groups;
  return CUDNN_STATUS_SUCCESS;
}
cudnnStatus_t cudnnSetConvolutionMathType(cudnnConvolutionDescriptor_t descriptor, cudnnMathType_t math) {
  descriptor->math = math;
  return CUDNN_STATUS_SUCCESS;
}

cudnnStatus_t cudnnGetConvolutionForwardAlgorithm_v7(cudnnHandle_t, const cudnnTensorDescriptor_t x,
                                                     const cudnnFilterDescriptor_t w,
                                                     const cudnnConvolutionDescriptor_t convolution,
                                                     const cudnnTensorDescriptor_t y, const int most, int *found,
                                                     cudnnConvolutionFwdAlgoPerf_t *results) {
  return list(*x, *w, *convolution, *y, most, found, results);
}
cudnnStatus_t cudnnGetConvolutionBackwardDataAlgorithm_v7(cudnnHandle_t, const cudnnFilterDescriptor_t w,
                                                          const cudnnTensorDescriptor_t y,
                                                          const cudnnConvolutionDescriptor_t convolution,
                                                          const cudnnTensorDescriptor_t x, const int most, int *found,
                                                          cudnnConvolutionBwdDataAlgoPerf_t *results) {
  return list(*x, *w, *convolution, *y, most, found, results);
}
cudnnStatus_t cudnnGetConvolutionBackwardFilterAlgorithm_v7(cudnnHandle_t, const cudnnTensorDescriptor_t x,
                                                            const cudnnTensorDescriptor_t y,
                                                            const cudnnConvolutionDescriptor_t convolution,
                                                            const cudnnFilterDescriptor_t w, const int most, int *found,
                                                            cudnnConvolutionBwdFilterAlgoPerf_t *results) {
  return list(*x, *w, *convolution, *y, most, found, results);
}

cudnnStatus_t cudnnGetConvolutionForwardWorkspaceSize(cudnnHandle_t, const cudnnTensorDescriptor_t x,
                                                      const cudnnFilterDescriptor_t w,
                                                      const cudnnConvolutionDescriptor_t,
                                                      const cudnnTensorDescriptor_t y,
                                                      cudnnConvolutionFwdAlgo_t algorithm, size_t *bytes) {
  return measure(*x, *w, *y, algorithm, bytes);
}
cudnnStatus_t cudnnGetConvolutionBackwardDataWorkspaceSize(cudnnHandle_t, const cudnnFilterDescriptor_t w,
                                                           const cudnnTensorDescriptor_t y,
                                                           const cudnnConvolutionDescriptor_t,
                                                           const cudnnTensorDescriptor_t x,
                                                           cudnnConvolutionBwdDataAlgo_t algorithm, size_t *bytes) {
  return measure(*x, *w, *y, algorithm, bytes);
}
cudnnStatus_t cudnnGetConvolutionBackwardFilterWorkspaceSize(cudnnHandle_t, const cudnnTensorDescriptor_t x,
                                                             const cudnnTensorDescriptor_t y,
                                                             const cudnnConvolutionDescriptor_t,
                                                             const cudnnFilterDescriptor_t w,
                                                             cudnnConvolutionBwdFilterAlgo_t algorithm, size_t *bytes) {
  return measure(*x, *w, *y, algorithm, bytes);
}

cudnnStatus_t cudnnConvolutionForward(cudnnHandle_t handle, const void *alpha, const cudnnTensorDescriptor_t x,
                                      const void *xData, const cudnnFilterDescriptor_t w, const void *wData,
                                      const cudnnConvolutionDescriptor_t convolution,
                                      cudnnConvolutionFwdAlgo_t algorithm, void *workspace, size_t workspaceBytes,
                                      const void *beta, const cudnnTensorDescriptor_t y, void *yData) {
  return enqueue(handle, *x, xData, *w, wData, *convolution, *y, nullptr, *y, yData, algorithm, workspace,
                 workspaceBytes, alpha, beta);
}
cudnnStatus_t cudnnConvolutionBackwardData(cudnnHandle_t handle, const void *alpha, const cudnnFilterDescriptor_t w,
                                           const void *wData, const cudnnTensorDescriptor_t y, const void *yData,
                                           const cudnnConvolutionDescriptor_t convolution,
                                           cudnnConvolutionBwdDataAlgo_t algorithm, void *workspace,
                                           size_t workspaceBytes, const void *beta, const cudnnTensorDescriptor_t x,
                                           void *xData) {
  return enqueue(handle, *x, nullptr, *w, wData, *convolution, *y, yData, *x, xData, algorithm, workspace,
                 workspaceBytes, alpha, beta);
}
cudnnStatus_t cudnnConvolutionBackwardFilter(cudnnHandle_t handle, const void *alpha, const cudnnTensorDescriptor_t x,
                                             const void *xData, const cudnnTensorDescriptor_t y, const void *yData,
                                             const cudnnConvolutionDescriptor_t convolution,
                                             cudnnConvolutionBwdFilterAlgo_t algorithm, void *workspace,
                                             size_t workspaceBytes, const void *beta, const cudnnFilterDescriptor_t w,
                                             void *wData) {
  return enqueue(handle, *x, xData, *w, nullptr, *convolution, *y, yData, *w, wData, algorithm, workspace,
                 workspaceBytes, alpha, beta);
}

} // extern "C"
