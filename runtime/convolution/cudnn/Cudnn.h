//===- Cudnn.h - cuDNN's library, loaded when it is needed ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CONVOLUTION_CUDNN_CUDNN_H
#define TP_RUNTIME_CONVOLUTION_CUDNN_CUDNN_H

#include "tp/runtime/Types.h"
#include <cudnn.h>

static_assert(CUDNN_MAJOR == 9, "expected the headers of cuDNN 9");

namespace tp::runtime::cuda {

/// The functions that convolutions take, by their own names. Programs without convolutions
/// run where there is no cuDNN.
struct Cudnn {
#define TP_CUDNN_FUNCTIONS(FUNCTION)                                                                                   \
  FUNCTION(cudnnCreate)                                                                                                \
  FUNCTION(cudnnDestroy)                                                                                               \
  FUNCTION(cudnnSetStream)                                                                                             \
  FUNCTION(cudnnGetErrorString)                                                                                        \
  FUNCTION(cudnnCreateTensorDescriptor)                                                                                \
  FUNCTION(cudnnSetTensorNdDescriptor)                                                                                 \
  FUNCTION(cudnnDestroyTensorDescriptor)                                                                               \
  FUNCTION(cudnnCreateFilterDescriptor)                                                                                \
  FUNCTION(cudnnSetFilterNdDescriptor)                                                                                 \
  FUNCTION(cudnnDestroyFilterDescriptor)                                                                               \
  FUNCTION(cudnnCreateConvolutionDescriptor)                                                                           \
  FUNCTION(cudnnSetConvolutionNdDescriptor)                                                                            \
  FUNCTION(cudnnSetConvolutionGroupCount)                                                                              \
  FUNCTION(cudnnSetConvolutionMathType)                                                                                \
  FUNCTION(cudnnDestroyConvolutionDescriptor)                                                                          \
  FUNCTION(cudnnGetConvolutionForwardAlgorithm_v7)                                                                     \
  FUNCTION(cudnnGetConvolutionForwardWorkspaceSize)                                                                    \
  FUNCTION(cudnnConvolutionForward)                                                                                    \
  FUNCTION(cudnnGetConvolutionBackwardDataAlgorithm_v7)                                                                \
  FUNCTION(cudnnGetConvolutionBackwardDataWorkspaceSize)                                                               \
  FUNCTION(cudnnConvolutionBackwardData)                                                                               \
  FUNCTION(cudnnGetConvolutionBackwardFilterAlgorithm_v7)                                                              \
  FUNCTION(cudnnGetConvolutionBackwardFilterWorkspaceSize)                                                             \
  FUNCTION(cudnnConvolutionBackwardFilter)
#define FUNCTION(name) decltype(&::name) name = nullptr;
  TP_CUDNN_FUNCTIONS(FUNCTION)
#undef FUNCTION

  /// Null with the reason where cuDNN 9 cannot be loaded.
  static const Cudnn *get(Status &status);
};

} // namespace tp::runtime::cuda

#endif // TP_RUNTIME_CONVOLUTION_CUDNN_CUDNN_H
