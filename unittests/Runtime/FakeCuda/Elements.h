//===- Elements.h - elements of the doubles' tensors ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_FAKECUDA_ELEMENTS_H
#define TP_UNITTESTS_RUNTIME_FAKECUDA_ELEMENTS_H

#include "../../../runtime/device/cuda/Numbers.h"

namespace fake {

/// The number at an element of memory, of the types that products and convolutions have.
inline double load(tp::runtime::cuda::Type type, const void *data, int64_t at) {
  using namespace tp::runtime::cuda;
  switch (type) {
  case kF64:
    return static_cast<const double *>(data)[at];
  case kF16:
    return Half::load(static_cast<const uint16_t *>(data)[at]);
  case kBf16:
    return Brain::load(static_cast<const uint16_t *>(data)[at]);
  case kI8:
    return static_cast<const int8_t *>(data)[at];
  case kI32:
    return static_cast<const int32_t *>(data)[at];
  default:
    return double(static_cast<const float *>(data)[at]);
  }
}

/// Rounds once.
inline void store(tp::runtime::cuda::Type type, void *data, int64_t at, double value) {
  using namespace tp::runtime::cuda;
  switch (type) {
  case kF64:
    static_cast<double *>(data)[at] = value;
    break;
  case kF16:
    static_cast<uint16_t *>(data)[at] = Half::store(float(value));
    break;
  case kBf16:
    static_cast<uint16_t *>(data)[at] = Brain::store(float(value));
    break;
  case kI32:
    static_cast<int32_t *>(data)[at] = int32_t(value);
    break;
  default:
    static_cast<float *>(data)[at] = float(value);
  }
}

} // namespace fake

#endif // TP_UNITTESTS_RUNTIME_FAKECUDA_ELEMENTS_H
