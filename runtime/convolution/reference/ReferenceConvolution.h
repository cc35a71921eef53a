//===- ReferenceConvolution.h - convolutions as plain loops ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CONVOLUTION_REFERENCE_REFERENCECONVOLUTION_H
#define TP_RUNTIME_CONVOLUTION_REFERENCE_REFERENCECONVOLUTION_H

#include "../../device/cuda/ConvolutionKernel.h"
#include "tp/runtime/Convolution.h"

namespace tp::runtime {

/// What the plain kernel takes, but for the addresses: on the host as on a GPU.
cuda::ConvolutionArguments makeArguments(const ConvolutionInfo &info);

} // namespace tp::runtime

#endif // TP_RUNTIME_CONVOLUTION_REFERENCE_REFERENCECONVOLUTION_H
