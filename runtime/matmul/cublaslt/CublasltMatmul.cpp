//===- CublasltMatmul.cpp - products on a GPU ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CublasltMatmul.h"
#include "../../device/cuda/Tf32.h"
#include <algorithm>

using namespace tp::runtime;
using namespace tp::runtime::cuda;

static Status checkBlas(cublasStatus_t result, const char *what) {
  if (result == CUBLAS_STATUS_SUCCESS)
    return {};
  return Status::error(std::string(what) + ": " + cublasLtGetStatusString(result));
}

std::shared_ptr<ProductLibrary> ProductLibrary::make(CudaDevice &device, Status &status) {
  std::shared_ptr<ProductLibrary> library(new ProductLibrary(device));
  status = checkBlas(cublasLtCreate(&library->handle), "cublasLtCreate");
  return status.ok() ? library : nullptr;
}

ProductLibrary::~ProductLibrary() {
  if (handle)
    cublasLtDestroy(handle);
}

//===----------------------------------------------------------------------===//
// The plain kernel
//===----------------------------------------------------------------------===//

/// As matmul() in Kernels.h has them.
static bool hasKernel(ElementType type, ElementType accumulator) {
  switch (type) {
  case ElementType::f32:
  case ElementType::f64:
  case ElementType::i32:
  case ElementType::i64:
    return accumulator == type;
  case ElementType::f16:
  case ElementType::bf16:
    return accumulator == type || accumulator == ElementType::f32;
  case ElementType::i8:
  case ElementType::i16:
    return accumulator == type || accumulator == ElementType::i32;
  default:
    return false;
  }
}

static MatmulArguments makeArguments(const MatmulInfo &info) {
  MatmulArguments arguments{};
  arguments.m = info.m;
  arguments.n = info.n;
  arguments.k = info.k;
  arguments.type = int32_t(info.type);
  arguments.accumulator = int32_t(info.accumulator);
  arguments.epilogue = int32_t(info.epilogue);
  std::fill_n(arguments.batch, kMatmulDims, 1);
  size_t dims = info.batch.size(), first = kMatmulDims - dims;
  std::copy(info.batch.begin(), info.batch.end(), arguments.batch + first);
  for (auto [from, to] : {std::pair(&info.aStrides, arguments.aStrides),
                          {&info.bStrides, arguments.bStrides},
                          {&info.cStrides, arguments.cStrides}})
    std::copy(from->begin(), from->end(), to + first);
  return arguments;
}

//===----------------------------------------------------------------------===//
// cuBLASLt
//===----------------------------------------------------------------------===//

namespace {

std::optional<cudaDataType_t> getDataType(ElementType type) {
  switch (type) {
  case ElementType::f32:
    return CUDA_R_32F;
  case ElementType::f64:
    return CUDA_R_64F;
  case ElementType::f16:
    return CUDA_R_16F;
  case ElementType::bf16:
    return CUDA_R_16BF;
  case ElementType::i8:
    return CUDA_R_8I;
  case ElementType::i32:
    return CUDA_R_32I;
  default:
    return std::nullopt;
  }
}

struct ComputeTypes {
  cublasComputeType_t compute;
  cudaDataType_t scale;
};
/// None: the plain kernel's.
std::optional<ComputeTypes> getComputeTypes(const MatmulInfo &info) {
  switch (info.type) {
  case ElementType::f32:
    return ComputeTypes{mayUseTf32() ? CUBLAS_COMPUTE_32F_FAST_TF32 : CUBLAS_COMPUTE_32F, CUDA_R_32F};
  case ElementType::f16:
  case ElementType::bf16:
    return ComputeTypes{CUBLAS_COMPUTE_32F, CUDA_R_32F};
  case ElementType::f64:
    return ComputeTypes{CUBLAS_COMPUTE_64F, CUDA_R_64F};
  case ElementType::i8:
    if (info.accumulator == ElementType::i32)
      return ComputeTypes{CUBLAS_COMPUTE_32I, CUDA_R_32I};
    return std::nullopt;
  default:
    return std::nullopt;
  }
}

cublasLtEpilogue_t getEpilogue(const MatmulInfo &info) {
  switch (info.epilogue) {
  case Epilogue::relu:
    return info.bias ? CUBLASLT_EPILOGUE_RELU_BIAS : CUBLASLT_EPILOGUE_RELU;
  case Epilogue::gelu: // its GELU is the approximation by tanh
    return info.bias ? CUBLASLT_EPILOGUE_GELU_BIAS : CUBLASLT_EPILOGUE_GELU;
  case Epilogue::none:
    break;
  }
  return info.bias ? CUBLASLT_EPILOGUE_BIAS : CUBLASLT_EPILOGUE_DEFAULT;
}

/// What cuBLASLt needs to know of a product, and the algorithm it chose.
class LtProduct {
public:
  /// `biasAlignment`: bytes to which the address of the bias is aligned.
  LtProduct(const ProductLibrary &library, const MatmulInfo &info, ProductPlan plan, int64_t biasAlignment)
      : library(library), info(info), plan(std::move(plan)), biasAlignment(biasAlignment) {}
  ~LtProduct() {
    if (operation)
      cublasLtMatmulDescDestroy(operation);
    for (cublasLtMatrixLayout_t layout : {a, b, c})
      if (layout)
        cublasLtMatrixLayoutDestroy(layout);
  }

  /// False: cuBLASLt has no such product.
  bool prepare();
  bool takes(std::initializer_list<const void *> operands, const void *bias) const {
    return isAligned(bias, biasAlignment) && std::all_of(operands.begin(), operands.end(), [&](const void *address) {
             return isAligned(address, alignment);
           });
  }
  Status run(const char *a, const char *b, char *c, const char *bias, void *workspace, CUstream stream);

private:
  static bool isAligned(const void *address, int64_t bytes) {
    return reinterpret_cast<uintptr_t>(address) % uintptr_t(bytes) == 0;
  }
  template <typename T> bool set(cublasLtMatmulDescAttributes_t name, const T &value) {
    return cublasLtMatmulDescSetAttribute(operation, name, &value, sizeof value) == CUBLAS_STATUS_SUCCESS;
  }
  template <typename T>
  static bool set(cublasLtMatmulPreference_t preference, cublasLtMatmulPreferenceAttributes_t name, const T &value) {
    return cublasLtMatmulPreferenceSetAttribute(preference, name, &value, sizeof value) == CUBLAS_STATUS_SUCCESS;
  }
  bool setPreference(cublasLtMatmulPreference_t preference);
  bool makeLayout(cublasLtMatrixLayout_t &layout, const ProductPlan::Operand &operand, cudaDataType_t type);
  bool choose();
  int64_t findAlignment() const;

  const ProductLibrary &library;
  MatmulInfo info;
  ProductPlan plan;
  cublasLtMatmulDesc_t operation = nullptr;
  cublasLtMatrixLayout_t a = nullptr, b = nullptr, c = nullptr;
  cublasLtMatmulAlgo_t algorithm;
  size_t workspaceBytes = 0;
  int64_t alignment = 1, biasAlignment; // bytes
};

bool LtProduct::makeLayout(cublasLtMatrixLayout_t &layout, const ProductPlan::Operand &operand, cudaDataType_t type) {
  int32_t count = int32_t(plan.count);
  return cublasLtMatrixLayoutCreate(&layout, type, uint64_t(operand.rows), uint64_t(operand.columns),
                                    operand.leading) == CUBLAS_STATUS_SUCCESS &&
         cublasLtMatrixLayoutSetAttribute(layout, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, &count, sizeof count) ==
             CUBLAS_STATUS_SUCCESS &&
         cublasLtMatrixLayoutSetAttribute(layout, CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, &operand.batchStride,
                                          sizeof operand.batchStride) == CUBLAS_STATUS_SUCCESS;
}

/// Bytes on which the arena's values begin.
constexpr int64_t kLine = 64;

/// Loops may begin at less than a line.
int64_t LtProduct::findAlignment() const {
  int64_t in = getBytes(info.type), out = getBytes(info.accumulator), all = kLine;
  for (const ProductPlan::Offsets &offsets : plan.loops)
    all |= offsets.a * in | offsets.b * in | offsets.c * out;
  return all & -all;
}

bool LtProduct::setPreference(cublasLtMatmulPreference_t preference) {
  bool isSet = set(preference, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, size_t(info.workspace));
  for (auto name : {CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES,
                    CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES})
    isSet &= set(preference, name, uint32_t(alignment));
  // Sums that are made in parts are rounded once, as all others.
  if (info.accumulator == ElementType::f16 || info.accumulator == ElementType::bf16)
    isSet &=
        set(preference, CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK, uint32_t(CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE));
  return isSet;
}

bool LtProduct::choose() {
  // The heuristics see from its address how the bias is aligned.
  if (info.bias && !set(CUBLASLT_MATMUL_DESC_BIAS_POINTER, reinterpret_cast<const void *>(biasAlignment)))
    return false;
  cublasLtMatmulPreference_t preference;
  if (cublasLtMatmulPreferenceCreate(&preference) != CUBLAS_STATUS_SUCCESS)
    return false;
  cublasLtMatmulHeuristicResult_t result{};
  int found = 0;
  bool hasOne = setPreference(preference) &&
                cublasLtMatmulAlgoGetHeuristic(library.getHandle(), operation, a, b, c, c, preference, 1, &result,
                                               &found) == CUBLAS_STATUS_SUCCESS &&
                found > 0 && result.state == CUBLAS_STATUS_SUCCESS;
  cublasLtMatmulPreferenceDestroy(preference);
  algorithm = result.algo;
  workspaceBytes = result.workspaceSize;
  return hasOne;
}

bool LtProduct::prepare() {
  auto compute = getComputeTypes(info);
  auto in = getDataType(info.type), out = getDataType(info.accumulator);
  // A bias goes along the rows of c', which is n only where c' is the transpose.
  if (!compute || !in || !out || (info.bias && !plan.isExchanged) || plan.count > INT32_MAX)
    return false;
  if (cublasLtMatmulDescCreate(&operation, compute->compute, compute->scale) != CUBLAS_STATUS_SUCCESS)
    return false;
  cublasOperation_t aOperation = plan.a.isTransposed ? CUBLAS_OP_T : CUBLAS_OP_N;
  cublasOperation_t bOperation = plan.b.isTransposed ? CUBLAS_OP_T : CUBLAS_OP_N;
  if (!set(CUBLASLT_MATMUL_DESC_TRANSA, aOperation) || !set(CUBLASLT_MATMUL_DESC_TRANSB, bOperation))
    return false;
  if (cublasLtEpilogue_t epilogue = getEpilogue(info);
      epilogue != CUBLASLT_EPILOGUE_DEFAULT && !set(CUBLASLT_MATMUL_DESC_EPILOGUE, epilogue))
    return false;
  if (info.bias && !set(CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE, *out))
    return false;
  alignment = findAlignment();
  return makeLayout(a, plan.a, *in) && makeLayout(b, plan.b, *in) && makeLayout(c, plan.c, *out) && choose();
}

Status LtProduct::run(const char *first, const char *second, char *result, const char *bias, void *workspace,
                      CUstream stream) {
  union { // of the scale type
    float f32;
    double f64;
    int32_t i32;
  } one, zero;
  if (info.type == ElementType::f64)
    one.f64 = 1, zero.f64 = 0;
  else if (info.type == ElementType::i8)
    one.i32 = 1, zero.i32 = 0;
  else
    one.f32 = 1, zero.f32 = 0;
  if (info.bias && !set(CUBLASLT_MATMUL_DESC_BIAS_POINTER, bias))
    return Status::error("cuBLASLt does not take the bias");
  int64_t in = getBytes(info.type), out = getBytes(info.accumulator);
  for (const ProductPlan::Offsets &offsets : plan.loops) {
    const char *aAt = first + offsets.a * in, *bAt = second + offsets.b * in;
    if (plan.isExchanged)
      std::swap(aAt, bAt);
    char *cAt = result + offsets.c * out;
    Status status = checkBlas(cublasLtMatmul(library.getHandle(), operation, &one, aAt, a, bAt, b, &zero, cAt, c, cAt,
                                             c, &algorithm, workspace, workspaceBytes, stream),
                              "cublasLtMatmul");
    if (!status.ok())
      return status;
  }
  return {};
}

class CudaMatmul : public Matmul {
public:
  /// `products`: the first that takes the addresses is made. `sums`: without bias and
  /// epilogue, if none does; null where cuBLASLt has none.
  CudaMatmul(CudaDevice &device, const MatmulInfo &info, std::vector<std::unique_ptr<LtProduct>> products,
             std::unique_ptr<LtProduct> sums)
      : device(device), arguments(makeArguments(info)), products(std::move(products)), sums(std::move(sums)) {
    isEmpty = info.m == 0 || info.n == 0 || std::count(info.batch.begin(), info.batch.end(), 0) > 0;
  }

  Status run(const void *a, const void *b, void *c, const void *bias, void *workspace) override {
    if (Status status = device.begin(); !status.ok() || isEmpty)
      return status;
    MatmulArguments call = arguments;
    call.a = static_cast<const char *>(a);
    call.b = static_cast<const char *>(b);
    call.c = static_cast<char *>(c);
    call.bias = static_cast<const char *>(bias);
    for (const std::unique_ptr<LtProduct> &product : products)
      if (product->takes({a, b, c}, bias))
        return product->run(call.a, call.b, call.c, call.bias, workspace, device.getCuStream());
    if (sums && sums->takes({a, b, c}, nullptr)) {
      if (Status status = sums->run(call.a, call.b, call.c, nullptr, workspace, device.getCuStream()); !status.ok())
        return status;
      call.k = 0;
      call.resumes = true;
    }
    return device.getContext().launch(call, device.getCuStream());
  }

private:
  CudaDevice &device;
  MatmulArguments arguments;
  std::vector<std::unique_ptr<LtProduct>> products;
  std::unique_ptr<LtProduct> sums;
  bool isEmpty;
};

} // namespace

std::unique_ptr<Matmul> ProductLibrary::makeMatmul(const MatmulInfo &info, Status &status) {
  if (!hasKernel(info.type, info.accumulator)) {
    status = Status::error(std::string("matmul of ") + getName(info.type) + " into " + getName(info.accumulator) +
                           " has no implementation on GPUs");
    return nullptr;
  }
  if (info.batch.size() > size_t(kMatmulDims)) {
    status = Status::error("matmul of " + std::to_string(info.batch.size()) + " batch dimensions, expected at most " +
                           std::to_string(kMatmulDims));
    return nullptr;
  }
  auto prepare = [&](const MatmulInfo &wanted, int64_t biasAlignment) {
    std::unique_ptr<LtProduct> product;
    // cuBLASLt has no products over nothing.
    bool isEmpty = info.k == 0 || info.m == 0 || info.n == 0 || std::count(info.batch.begin(), info.batch.end(), 0) > 0;
    if (std::optional<ProductPlan> plan = isEmpty ? std::nullopt : planProduct(wanted))
      product = std::make_unique<LtProduct>(*this, wanted, std::move(*plan), biasAlignment);
    return product && product->prepare() ? std::move(product) : nullptr;
  };
  // A bias may be a part of a buffer, and lie where fast algorithms do not take it.
  std::vector<int64_t> biasAlignments{kLine};
  if (info.bias)
    biasAlignments.push_back(getBytes(info.accumulator));
  std::vector<std::unique_ptr<LtProduct>> products;
  for (int64_t alignment : biasAlignments)
    if (std::unique_ptr<LtProduct> product = prepare(info, alignment))
      products.push_back(std::move(product));
  std::unique_ptr<LtProduct> sums;
  if (products.size() < biasAlignments.size() && (info.bias || info.epilogue != Epilogue::none)) {
    MatmulInfo withoutEpilogue = info;
    withoutEpilogue.bias = false;
    withoutEpilogue.epilogue = Epilogue::none;
    sums = prepare(withoutEpilogue, kLine);
  }
  return std::make_unique<CudaMatmul>(device, info, std::move(products), std::move(sums));
}
