//===- CublasLt.cpp - cuBLASLt's functions on host memory ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CublasLt.h"
#include "../../../runtime/device/cuda/Kernels.h"
#include "Elements.h"
#include "Fake.h"
#include <cmath>
#include <cstring>
#include <cublasLt.h>

using namespace tp::runtime::cuda;
using fake::load;
using fake::store;
using fake::streamOf;

std::atomic<int64_t> fake::cublasLtCalls{0};
std::atomic<int> fake::lastComputeType{-1};

namespace {

/// In place of cuBLASLt's opaque words.
struct Description {
  cublasComputeType_t compute;
  cudaDataType_t scale;
  cublasOperation_t transposes[2] = {CUBLAS_OP_N, CUBLAS_OP_N};
  cublasLtEpilogue_t epilogue = CUBLASLT_EPILOGUE_DEFAULT;
  const void *bias = nullptr;
  cudaDataType_t biasType = CUDA_R_32F;
};
struct Layout {
  cudaDataType_t type;
  int64_t rows, columns, leading, stride = 0;
  int32_t count = 1;
};
Description &get(cublasLtMatmulDesc_t operation) { return *reinterpret_cast<Description *>(operation); }
const Layout &get(cublasLtMatrixLayout_t layout) { return *reinterpret_cast<const Layout *>(layout); }

Type typeOf(cudaDataType_t type) {
  switch (type) {
  case CUDA_R_64F:
    return kF64;
  case CUDA_R_16F:
    return kF16;
  case CUDA_R_16BF:
    return kBf16;
  case CUDA_R_8I:
    return kI8;
  case CUDA_R_32I:
    return kI32;
  default:
    return kF32;
  }
}

/// In the type of the sums.
template <typename T> T finish(const Description &operation, int64_t row, T sum) {
  if (operation.epilogue & CUBLASLT_EPILOGUE_BIAS)
    sum += T(load(typeOf(operation.biasType), operation.bias, row));
  if (operation.epilogue & CUBLASLT_EPILOGUE_RELU)
    return std::fmax(sum, T(0));
  if (operation.epilogue & CUBLASLT_EPILOGUE_GELU)
    return applyEpilogue(2, sum);
  return sum;
}

/// The documentation's table of types, and which of them have epilogues, with a bias of d's type.
bool hasTypes(const Description &operation, const Layout &a, const Layout &d) {
  bool isPlain = operation.epilogue == CUBLASLT_EPILOGUE_DEFAULT;
  bool hasBias = operation.epilogue & CUBLASLT_EPILOGUE_BIAS;
  switch (operation.compute) {
  case CUBLAS_COMPUTE_32F:
    return operation.scale == CUDA_R_32F && (a.type == CUDA_R_32F || a.type == CUDA_R_16F || a.type == CUDA_R_16BF) &&
           (d.type == CUDA_R_32F || d.type == a.type) && (!hasBias || operation.biasType == d.type);
  case CUBLAS_COMPUTE_32F_FAST_TF32:
    return operation.scale == CUDA_R_32F && a.type == CUDA_R_32F && d.type == CUDA_R_32F &&
           (!hasBias || operation.biasType == d.type);
  case CUBLAS_COMPUTE_64F:
    return operation.scale == CUDA_R_64F && a.type == CUDA_R_64F && d.type == CUDA_R_64F && isPlain;
  case CUBLAS_COMPUTE_32I:
    return operation.scale == CUDA_R_32I && a.type == CUDA_R_8I && d.type == CUDA_R_32I && isPlain;
  default:
    return false;
  }
}

/// What the documentation demands: sizes that fit, columns that do not overlap.
bool isValid(const Description &operation, const Layout &a, const Layout &b, const Layout &c) {
  bool aTransposed = operation.transposes[0] == CUBLAS_OP_T, bTransposed = operation.transposes[1] == CUBLAS_OP_T;
  int64_t m = aTransposed ? a.columns : a.rows, k = aTransposed ? a.rows : a.columns;
  int64_t bK = bTransposed ? b.columns : b.rows, n = bTransposed ? b.rows : b.columns;
  for (const Layout *layout : {&a, &b, &c})
    if (layout->leading < layout->rows || layout->count != c.count || layout->rows < 1 || layout->columns < 1)
      return false;
  return m == c.rows && n == c.columns && k == bK && a.type == b.type && hasTypes(operation, a, c);
}

/// What was preferred.
struct Preference {
  uint64_t workspaceBytes = 0;
  uint32_t reductions = CUBLASLT_REDUCTION_SCHEME_MASK;
};
/// In place of an algorithm's opaque words.
enum Word { kMark, kWorkspace, kBiasAlignment, kReductions };
constexpr uint64_t kMarkOfDouble = 77;

uint64_t getAlignment(const void *address) {
  auto bits = reinterpret_cast<uintptr_t>(address);
  return bits ? bits & -bits : 256;
}

} // namespace

cublasStatus_t cublasLtCreate(cublasLtHandle_t *handle) {
  *handle = reinterpret_cast<cublasLtHandle_t>(1);
  return CUBLAS_STATUS_SUCCESS;
}
cublasStatus_t cublasLtDestroy(cublasLtHandle_t) { return CUBLAS_STATUS_SUCCESS; }
const char *cublasLtGetStatusString(cublasStatus_t) { return "an error of the double"; }

cublasStatus_t cublasLtMatmulDescCreate(cublasLtMatmulDesc_t *operation, cublasComputeType_t compute,
                                        cudaDataType_t scale) {
  *operation = reinterpret_cast<cublasLtMatmulDesc_t>(new Description{compute, scale});
  return CUBLAS_STATUS_SUCCESS;
}
cublasStatus_t cublasLtMatmulDescDestroy(cublasLtMatmulDesc_t operation) {
  delete &get(operation);
  return CUBLAS_STATUS_SUCCESS;
}
cublasStatus_t cublasLtMatmulDescSetAttribute(cublasLtMatmulDesc_t operation, cublasLtMatmulDescAttributes_t name,
                                              const void *value, size_t bytes) {
  Description &own = get(operation);
  auto set = [&](auto &field) {
    if (bytes != sizeof field)
      return CUBLAS_STATUS_INVALID_VALUE;
    std::memcpy(&field, value, bytes);
    return CUBLAS_STATUS_SUCCESS;
  };
  switch (name) {
  case CUBLASLT_MATMUL_DESC_TRANSA:
    return set(own.transposes[0]);
  case CUBLASLT_MATMUL_DESC_TRANSB:
    return set(own.transposes[1]);
  case CUBLASLT_MATMUL_DESC_EPILOGUE:
    return set(own.epilogue);
  case CUBLASLT_MATMUL_DESC_BIAS_POINTER:
    return set(own.bias);
  case CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE:
    return set(own.biasType);
  default:
    return CUBLAS_STATUS_NOT_SUPPORTED;
  }
}

cublasStatus_t cublasLtMatrixLayoutCreate(cublasLtMatrixLayout_t *layout, cudaDataType type, uint64_t rows,
                                          uint64_t columns, int64_t leading) {
  *layout = reinterpret_cast<cublasLtMatrixLayout_t>(new Layout{type, int64_t(rows), int64_t(columns), leading});
  return CUBLAS_STATUS_SUCCESS;
}
cublasStatus_t cublasLtMatrixLayoutDestroy(cublasLtMatrixLayout_t layout) {
  delete &get(layout);
  return CUBLAS_STATUS_SUCCESS;
}
cublasStatus_t cublasLtMatrixLayoutSetAttribute(cublasLtMatrixLayout_t layout, cublasLtMatrixLayoutAttribute_t name,
                                                const void *value, size_t bytes) {
  Layout &own = *reinterpret_cast<Layout *>(layout);
  if (name == CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT && bytes == sizeof own.count)
    std::memcpy(&own.count, value, bytes);
  else if (name == CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET && bytes == sizeof own.stride)
    std::memcpy(&own.stride, value, bytes);
  else
    return CUBLAS_STATUS_INVALID_VALUE;
  return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmulPreferenceCreate(cublasLtMatmulPreference_t *preference) {
  *preference = reinterpret_cast<cublasLtMatmulPreference_t>(new Preference);
  return CUBLAS_STATUS_SUCCESS;
}
cublasStatus_t cublasLtMatmulPreferenceDestroy(cublasLtMatmulPreference_t preference) {
  delete reinterpret_cast<Preference *>(preference);
  return CUBLAS_STATUS_SUCCESS;
}
cublasStatus_t cublasLtMatmulPreferenceSetAttribute(cublasLtMatmulPreference_t preference,
                                                    cublasLtMatmulPreferenceAttributes_t name, const void *value,
                                                    size_t bytes) {
  auto &own = *reinterpret_cast<Preference *>(preference);
  if (name == CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES && bytes == sizeof own.workspaceBytes)
    std::memcpy(&own.workspaceBytes, value, bytes);
  else if (name == CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK && bytes == sizeof own.reductions)
    std::memcpy(&own.reductions, value, bytes);
  else if (bytes != sizeof(uint32_t))
    return CUBLAS_STATUS_INVALID_VALUE;
  return CUBLAS_STATUS_SUCCESS;
}

cublasStatus_t cublasLtMatmulAlgoGetHeuristic(cublasLtHandle_t, cublasLtMatmulDesc_t operation,
                                              cublasLtMatrixLayout_t a, cublasLtMatrixLayout_t b,
                                              cublasLtMatrixLayout_t c, cublasLtMatrixLayout_t,
                                              cublasLtMatmulPreference_t preference, int,
                                              cublasLtMatmulHeuristicResult_t results[], int *found) {
  const auto &preferred = *reinterpret_cast<const Preference *>(preference);
  *found = isValid(get(operation), get(a), get(b), get(c)) ? 1 : 0;
  results[0] = {};
  results[0].state = CUBLAS_STATUS_SUCCESS;
  results[0].workspaceSize = preferred.workspaceBytes; // all that there is
  results[0].algo.data[kMark] = kMarkOfDouble;
  results[0].algo.data[kWorkspace] = results[0].workspaceSize;
  results[0].algo.data[kBiasAlignment] = getAlignment(get(operation).bias);
  results[0].algo.data[kReductions] = preferred.reductions;
  return *found ? CUBLAS_STATUS_SUCCESS : CUBLAS_STATUS_NOT_SUPPORTED;
}

cublasStatus_t cublasLtMatmul(cublasLtHandle_t, cublasLtMatmulDesc_t description, const void *, const void *a,
                              cublasLtMatrixLayout_t aLayout, const void *b, cublasLtMatrixLayout_t bLayout,
                              const void *, const void *, cublasLtMatrixLayout_t, void *d,
                              cublasLtMatrixLayout_t dLayout, const cublasLtMatmulAlgo_t *algorithm, void *workspace,
                              size_t workspaceBytes, cudaStream_t stream) {
  Description operation = get(description);
  Layout A = get(aLayout), B = get(bLayout), D = get(dLayout);
  bool hasBias = operation.epilogue & CUBLASLT_EPILOGUE_BIAS;
  if (!isValid(operation, A, B, D) || algorithm->data[kMark] != kMarkOfDouble ||
      workspaceBytes < algorithm->data[kWorkspace] || !streamOf(stream).isWorkspace(workspace, workspaceBytes) ||
      (hasBias && (!operation.bias || getAlignment(operation.bias) < algorithm->data[kBiasAlignment])))
    return CUBLAS_STATUS_INVALID_VALUE;
  ++fake::cublasLtCalls;
  fake::lastComputeType = operation.compute;
  // The sum is made in two parts, which lie in d's type where that is allowed.
  bool roundsParts =
      algorithm->data[kReductions] & (CUBLASLT_REDUCTION_SCHEME_INPLACE | CUBLASLT_REDUCTION_SCHEME_OUTPUT_TYPE);
  auto round = [=](double sum) {
    double rounded = 0;
    store(typeOf(D.type), &rounded, 0, sum);
    return roundsParts ? load(typeOf(D.type), &rounded, 0) : sum;
  };
  streamOf(stream).enqueue([=] {
    fake::fillWorkspace(workspace, workspaceBytes);
    bool aTransposed = operation.transposes[0] == CUBLAS_OP_T, bTransposed = operation.transposes[1] == CUBLAS_OP_T;
    int64_t depth = aTransposed ? A.rows : A.columns;
    for (int64_t batch = 0; batch < D.count; ++batch)
      for (int64_t column = 0; column < D.columns; ++column)
        for (int64_t row = 0; row < D.rows; ++row) {
          double sum = 0;
          for (int64_t k = 0; k < depth; ++k) {
            if (k == depth / 2)
              sum = round(sum);
            int64_t aAt = aTransposed ? k + row * A.leading : row + k * A.leading;
            int64_t bAt = bTransposed ? column + k * B.leading : k + column * B.leading;
            sum += load(typeOf(A.type), a, batch * A.stride + aAt) * load(typeOf(B.type), b, batch * B.stride + bAt);
          }
          bool isDouble = operation.compute == CUBLAS_COMPUTE_64F || operation.compute == CUBLAS_COMPUTE_32I;
          sum = round(sum);
          sum = isDouble ? finish(operation, row, sum) : double(finish(operation, row, float(sum)));
          store(typeOf(D.type), d, batch * D.stride + row + column * D.leading, sum);
        }
  });
  return CUBLAS_STATUS_SUCCESS;
}
