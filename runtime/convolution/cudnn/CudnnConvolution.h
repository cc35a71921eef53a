//===- CudnnConvolution.h - convolutions on a GPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CONVOLUTION_CUDNN_CUDNNCONVOLUTION_H
#define TP_RUNTIME_CONVOLUTION_CUDNN_CUDNNCONVOLUTION_H

#include "../../device/cuda/CudaDevice.h"
#include "Cudnn.h"

namespace tp::runtime::cuda {

/// cuDNN for one device. Destroyed after its convolutions, before the device's stream.
class ConvolutionLibrary {
public:
  /// Null with the reason where there is no cuDNN.
  static std::shared_ptr<ConvolutionLibrary> make(CudaDevice &device, Status &status);
  ~ConvolutionLibrary();

  /// By cuDNN with the first algorithm of its heuristics that gives the same numbers in every
  /// run and suffices with the convolution's workspace, or by a plain kernel where it has none
  /// (and for filters that are not dense with their features last or their rows and columns
  /// last). fp32 takes tensor cores' TF32 only if the environment has TP_TF32=1.
  std::unique_ptr<Convolution> makeConvolution(const ConvolutionInfo &info, Status &status);

  const Cudnn &getFunctions() const { return cudnn; }
  cudnnHandle_t getHandle() const { return handle; }

private:
  ConvolutionLibrary(CudaDevice &device, const Cudnn &cudnn) : device(device), cudnn(cudnn) {}
  CudaDevice &device;
  const Cudnn &cudnn;
  cudnnHandle_t handle = nullptr;
};

} // namespace tp::runtime::cuda

#endif // TP_RUNTIME_CONVOLUTION_CUDNN_CUDNNCONVOLUTION_H
