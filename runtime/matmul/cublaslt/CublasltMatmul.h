//===- CublasltMatmul.h - products on a GPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_MATMUL_CUBLASLT_CUBLASLTMATMUL_H
#define TP_RUNTIME_MATMUL_CUBLASLT_CUBLASLTMATMUL_H

#include "../../device/cuda/CudaDevice.h"
#include <cublasLt.h>

namespace tp::runtime::cuda {

/// cuBLASLt for one device. Destroyed after its products, before the device's stream.
class ProductLibrary {
public:
  static std::shared_ptr<ProductLibrary> make(CudaDevice &device, Status &status);
  ~ProductLibrary();

  /// By cuBLASLt with the algorithm that its heuristics choose now, within the product's
  /// workspace, or by a plain kernel where it has none (strides that are no matrix's,
  /// epilogues that it lacks). Sums are in fp32, and rounded once to f16 or bf16; where cuBLASLt
  /// lacks the epilogue, they are rounded before the bias, too. fp32 products take tensor cores' TF32 only if the
  /// environment has TP_TF32=1. Null with an error that names the types where there is neither.
  std::unique_ptr<Matmul> makeMatmul(const MatmulInfo &info, Status &status);

  cublasLtHandle_t getHandle() const { return handle; }

private:
  explicit ProductLibrary(CudaDevice &device) : device(device) {}
  CudaDevice &device;
  cublasLtHandle_t handle = nullptr;
};

/// One call of cuBLASLt: c' = a' b', columns contiguous (column-major), as many batches
/// as `count` with their strides, repeated for `loops` with offsets in elements.
/// c' is c, or its transpose with the operands exchanged.
struct ProductPlan {
  struct Operand {
    bool isTransposed = false;      // as it lies, before it is multiplied
    int64_t rows, columns, leading; // as it lies
    int64_t batchStride = 0;
  };
  bool isExchanged = false; // a' is b, transposed
  Operand a, b, c;          // a', b', c'
  int64_t count = 1;
  struct Offsets {
    int64_t a, b, c; // of the description's a, b and c
  };
  std::vector<Offsets> loops{{0, 0, 0}};
};
/// None where the strides are not those of matrices with contiguous rows or columns.
std::optional<ProductPlan> planProduct(const MatmulInfo &info);

} // namespace tp::runtime::cuda

#endif // TP_RUNTIME_MATMUL_CUBLASLT_CUBLASLTMATMUL_H
