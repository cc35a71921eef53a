//===- Convolution.h - convolutions ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CONVOLUTION_H
#define TP_RUNTIME_CONVOLUTION_H

#include "tp/runtime/Executable.h"

namespace tp::runtime {

/// One convolution, prepared for one rank; not for use by two threads at once.
class Convolution {
public:
  virtual ~Convolution() = default;
  /// Computes y from x and w, x from y and w, or w from x and y, as the description's kind
  /// says. `workspace` is as of Matmul.
  virtual Status run(const void *a, const void *b, void *c, void *workspace = nullptr) = 0;
};

/// f32, f64, f16 and bf16 have convolutions.
bool isConvolved(ElementType type);

/// Plain loops: the yardstick for tests, and what the emulated device has.
std::unique_ptr<Convolution> makeReferenceConvolution(const ConvolutionInfo &info);

} // namespace tp::runtime

#endif // TP_RUNTIME_CONVOLUTION_H
