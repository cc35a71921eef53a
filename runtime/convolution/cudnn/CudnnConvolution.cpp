//===- CudnnConvolution.cpp - convolutions on a GPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudnnConvolution.h"
#include "../../device/cuda/Tf32.h"
#include "../reference/ReferenceConvolution.h"

using namespace tp::runtime;
using namespace tp::runtime::cuda;

static Status checkCudnn(const Cudnn &cudnn, cudnnStatus_t result, const char *what) {
  if (result == CUDNN_STATUS_SUCCESS)
    return {};
  return Status::error(std::string(what) + ": " + cudnn.cudnnGetErrorString(result));
}

std::shared_ptr<ConvolutionLibrary> ConvolutionLibrary::make(CudaDevice &device, Status &status) {
  const Cudnn *cudnn = Cudnn::get(status);
  if (!cudnn)
    return nullptr;
  std::shared_ptr<ConvolutionLibrary> library(new ConvolutionLibrary(device, *cudnn));
  status = checkCudnn(*cudnn, cudnn->cudnnCreate(&library->handle), "cudnnCreate");
  if (status.ok())
    status = checkCudnn(*cudnn, cudnn->cudnnSetStream(library->handle, device.getCuStream()), "cudnnSetStream");
  return status.ok() ? library : nullptr;
}

ConvolutionLibrary::~ConvolutionLibrary() {
  if (handle)
    cudnn.cudnnDestroy(handle);
}

namespace {

/// What the legacy API of cuDNN takes: at least two spatial dimensions, 32 bits.
using Ints = std::vector<int>;

/// `values` of spatial dimensions behind `other` others, with one more in front if there is one alone.
Ints toInts(const std::vector<int64_t> &values, size_t other, int64_t missing) {
  Ints ints(values.begin(), values.end());
  if (values.size() == other + 1)
    ints.insert(ints.begin() + int(other), int(missing));
  return ints;
}

cudnnDataType_t getDataType(ElementType type) {
  switch (type) {
  case ElementType::f64:
    return CUDNN_DATA_DOUBLE;
  case ElementType::f16:
    return CUDNN_DATA_HALF;
  case ElementType::bf16:
    return CUDNN_DATA_BFLOAT16;
  default:
    return CUDNN_DATA_FLOAT;
  }
}

/// How a filter lies; none where cuDNN has no name for that.
std::optional<cudnnTensorFormat_t> getFormat(const ConvolutionInfo &info) {
  const ConvolutionInfo::Tensor &w = info.w;
  size_t dims = w.sizes.size();
  auto isDense = [&](auto order) { // from the innermost dimension on
    int64_t stride = 1;
    for (size_t i = 0; i < dims; ++i) {
      size_t dim = order(i);
      if (w.sizes[dim] != 1 && w.strides[dim] != stride)
        return false;
      stride *= w.sizes[dim];
    }
    return true;
  };
  bool areFeaturesLast = info.x.strides[1] == 1 && info.y.strides[1] == 1;
  if (areFeaturesLast && isDense([&](size_t i) { return i == 0 ? 1 : i == dims - 1 ? 0 : dims - i; }))
    return CUDNN_TENSOR_NHWC;
  if (isDense([&](size_t i) { return dims - 1 - i; }))
    return CUDNN_TENSOR_NCHW;
  return std::nullopt;
}

/// What cuDNN needs to know of a convolution, and the algorithm that was chosen.
class LibraryConvolution {
public:
  LibraryConvolution(const ConvolutionLibrary &library, const ConvolutionInfo &info)
      : library(library), cudnn(library.getFunctions()), info(info) {}
  ~LibraryConvolution() {
    if (x)
      cudnn.cudnnDestroyTensorDescriptor(x);
    if (y)
      cudnn.cudnnDestroyTensorDescriptor(y);
    if (w)
      cudnn.cudnnDestroyFilterDescriptor(w);
    if (convolution)
      cudnn.cudnnDestroyConvolutionDescriptor(convolution);
  }

  /// False: cuDNN has no such convolution.
  bool prepare();
  Status run(const void *a, const void *b, void *c, void *workspace);

private:
  bool describe();
  bool describe(cudnnTensorDescriptor_t &descriptor, const ConvolutionInfo::Tensor &tensor);
  template <typename Performance, typename List, typename Measure, typename Algorithm>
  bool choose(List list, Measure measure, Algorithm &algorithm);

  const ConvolutionLibrary &library;
  const Cudnn &cudnn;
  ConvolutionInfo info;
  cudnnTensorDescriptor_t x = nullptr, y = nullptr;
  cudnnFilterDescriptor_t w = nullptr;
  cudnnConvolutionDescriptor_t convolution = nullptr;
  cudnnConvolutionFwdAlgo_t forward{};
  cudnnConvolutionBwdDataAlgo_t data{};
  cudnnConvolutionBwdFilterAlgo_t filter{};
  size_t workspaceBytes = 0;
};

bool LibraryConvolution::describe(cudnnTensorDescriptor_t &descriptor, const ConvolutionInfo::Tensor &tensor) {
  Ints sizes = toInts(tensor.sizes, 2, 1), strides = toInts(tensor.strides, 2, tensor.sizes[2] * tensor.strides[2]);
  return cudnn.cudnnCreateTensorDescriptor(&descriptor) == CUDNN_STATUS_SUCCESS &&
         cudnn.cudnnSetTensorNdDescriptor(descriptor, getDataType(info.type), int(sizes.size()), sizes.data(),
                                          strides.data()) == CUDNN_STATUS_SUCCESS;
}

bool LibraryConvolution::describe() {
  std::optional<cudnnTensorFormat_t> format = getFormat(info);
  if (!format || !describe(x, info.x) || !describe(y, info.y))
    return false;
  Ints sizes = toInts(info.w.sizes, 2, 1), padding = toInts(info.padding, 0, 0), strides = toInts(info.strides, 0, 1),
       dilations = toInts(info.dilations, 0, 1);
  cudnnDataType_t sums = info.type == ElementType::f64 ? CUDNN_DATA_DOUBLE : CUDNN_DATA_FLOAT;
  return cudnn.cudnnCreateFilterDescriptor(&w) == CUDNN_STATUS_SUCCESS &&
         cudnn.cudnnSetFilterNdDescriptor(w, getDataType(info.type), *format, int(sizes.size()), sizes.data()) ==
             CUDNN_STATUS_SUCCESS &&
         cudnn.cudnnCreateConvolutionDescriptor(&convolution) == CUDNN_STATUS_SUCCESS &&
         cudnn.cudnnSetConvolutionNdDescriptor(convolution, int(padding.size()), padding.data(), strides.data(),
                                               dilations.data(), CUDNN_CROSS_CORRELATION,
                                               sums) == CUDNN_STATUS_SUCCESS &&
         cudnn.cudnnSetConvolutionGroupCount(convolution, int(info.groups)) == CUDNN_STATUS_SUCCESS;
}

/// The first of the heuristics' algorithms that keeps to the rules.
template <typename Performance, typename List, typename Measure, typename Algorithm>
bool LibraryConvolution::choose(List list, Measure measure, Algorithm &algorithm) {
  bool isExact = info.type == ElementType::f32 && !mayUseTf32();
  cudnnMathType_t wanted = isExact ? CUDNN_FMA_MATH : CUDNN_TENSOR_OP_MATH;
  if (cudnn.cudnnSetConvolutionMathType(convolution, wanted) != CUDNN_STATUS_SUCCESS)
    return false;
  constexpr int kMost = 16;
  Performance found[kMost];
  int count = 0;
  if (list(kMost, &count, found) != CUDNN_STATUS_SUCCESS)
    return false;
  for (const Performance &each : std::vector<Performance>(found, found + count)) {
    bool usesTensorCores =
        each.mathType == CUDNN_TENSOR_OP_MATH || each.mathType == CUDNN_TENSOR_OP_MATH_ALLOW_CONVERSION;
    if (each.status != CUDNN_STATUS_SUCCESS || each.determinism != CUDNN_DETERMINISTIC || (isExact && usesTensorCores))
      continue;
    if (cudnn.cudnnSetConvolutionMathType(convolution, isExact ? wanted : each.mathType) == CUDNN_STATUS_SUCCESS &&
        measure(each.algo, &workspaceBytes) == CUDNN_STATUS_SUCCESS && workspaceBytes <= size_t(info.workspace)) {
      algorithm = each.algo;
      return true;
    }
  }
  return false;
}

bool LibraryConvolution::prepare() {
  if (!describe())
    return false;
  cudnnHandle_t handle = library.getHandle();
  switch (info.kind) {
  case ConvolutionKind::forward:
    return choose<cudnnConvolutionFwdAlgoPerf_t>(
        [&](auto... wanted) {
          return cudnn.cudnnGetConvolutionForwardAlgorithm_v7(handle, x, w, convolution, y, wanted...);
        },
        [&](auto... chosen) {
          return cudnn.cudnnGetConvolutionForwardWorkspaceSize(handle, x, w, convolution, y, chosen...);
        },
        forward);
  case ConvolutionKind::data:
    return choose<cudnnConvolutionBwdDataAlgoPerf_t>(
        [&](auto... wanted) {
          return cudnn.cudnnGetConvolutionBackwardDataAlgorithm_v7(handle, w, y, convolution, x, wanted...);
        },
        [&](auto... chosen) {
          return cudnn.cudnnGetConvolutionBackwardDataWorkspaceSize(handle, w, y, convolution, x, chosen...);
        },
        data);
  case ConvolutionKind::filter:
    return choose<cudnnConvolutionBwdFilterAlgoPerf_t>(
        [&](auto... wanted) {
          return cudnn.cudnnGetConvolutionBackwardFilterAlgorithm_v7(handle, x, y, convolution, w, wanted...);
        },
        [&](auto... chosen) {
          return cudnn.cudnnGetConvolutionBackwardFilterWorkspaceSize(handle, x, y, convolution, w, chosen...);
        },
        filter);
  }
  return false;
}

Status LibraryConvolution::run(const void *a, const void *b, void *c, void *workspace) {
  const float one = 1, zero = 0;
  const double wideOne = 1, wideZero = 0;
  bool isWide = info.type == ElementType::f64;
  const void *alpha = isWide ? static_cast<const void *>(&wideOne) : &one;
  const void *beta = isWide ? static_cast<const void *>(&wideZero) : &zero;
  cudnnHandle_t handle = library.getHandle();
  switch (info.kind) {
  case ConvolutionKind::forward:
    return checkCudnn(cudnn,
                      cudnn.cudnnConvolutionForward(handle, alpha, x, a, w, b, convolution, forward, workspace,
                                                    workspaceBytes, beta, y, c),
                      "cudnnConvolutionForward");
  case ConvolutionKind::data:
    return checkCudnn(cudnn,
                      cudnn.cudnnConvolutionBackwardData(handle, alpha, w, b, y, a, convolution, data, workspace,
                                                         workspaceBytes, beta, x, c),
                      "cudnnConvolutionBackwardData");
  case ConvolutionKind::filter:
    return checkCudnn(cudnn,
                      cudnn.cudnnConvolutionBackwardFilter(handle, alpha, x, a, y, b, convolution, filter, workspace,
                                                           workspaceBytes, beta, w, c),
                      "cudnnConvolutionBackwardFilter");
  }
  return {};
}

class CudaConvolution : public Convolution {
public:
  /// `convolution`: null where cuDNN has none.
  CudaConvolution(CudaDevice &device, const ConvolutionInfo &info, std::unique_ptr<LibraryConvolution> convolution)
      : device(device), arguments(makeArguments(info)), convolution(std::move(convolution)) {}

  Status run(const void *a, const void *b, void *c, void *workspace) override {
    if (Status status = device.begin(); !status.ok())
      return status;
    if (convolution)
      return convolution->run(a, b, c, workspace);
    ConvolutionArguments call = arguments;
    call.a = static_cast<const char *>(a);
    call.b = static_cast<const char *>(b);
    call.c = static_cast<char *>(c);
    return device.getContext().launch(call, device.getCuStream());
  }

private:
  CudaDevice &device;
  ConvolutionArguments arguments;
  std::unique_ptr<LibraryConvolution> convolution;
};

} // namespace

std::unique_ptr<Convolution> ConvolutionLibrary::makeConvolution(const ConvolutionInfo &info, Status &status) {
  if (status = device.begin(); !status.ok())
    return nullptr;
  auto convolution = std::make_unique<LibraryConvolution>(*this, info);
  if (!convolution->prepare())
    convolution.reset();
  return std::make_unique<CudaConvolution>(device, info, std::move(convolution));
}
