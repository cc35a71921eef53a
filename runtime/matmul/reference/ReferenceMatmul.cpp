//===- ReferenceMatmul.cpp - products as plain loops ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Matmul.h"
#include <cmath>
#include <type_traits>

using namespace tp::runtime;

namespace {

/// Integers wrap around: they are summed unsigned, small ones in 32 bits.
template <typename T> struct Plain {
  using Element = T;
  using Sum = std::conditional_t<
      std::is_floating_point_v<T>, std::type_identity<T>,
      std::conditional_t<(sizeof(T) < 4), std::type_identity<uint32_t>, std::make_unsigned<T>>>::type;
  static T load(const T *at) { return *at; }
  static void store(T *at, Sum value) { *at = T(value); }
};
template <float (*from)(uint16_t), uint16_t (*to)(float)> struct Half {
  using Element = uint16_t;
  using Sum = float;
  static float load(const uint16_t *at) { return from(*at); }
  static void store(uint16_t *at, float value) { *at = to(value); }
};

template <typename Sum> Sum applyEpilogue(Epilogue epilogue, Sum x) {
  if (epilogue == Epilogue::relu)
    return x < Sum(0) ? Sum(0) : x; // NaN stays
  if constexpr (std::is_floating_point_v<Sum>)
    if (epilogue == Epilogue::gelu)
      return Sum(0.5) * x * (Sum(1) + std::tanh(Sum(0.7978845608028654) * (x + Sum(0.044715) * x * x * x)));
  return x;
}

class ReferenceMatmul : public Matmul {
public:
  explicit ReferenceMatmul(const MatmulInfo &info) : info(info) {}
  Status run(const void *a, const void *b, void *c, const void *bias, void *) override;

private:
  template <typename In, typename Out> void loop(const void *a, const void *b, void *c, const void *bias);
  template <typename In> Status runWith(const void *a, const void *b, void *c, const void *bias) {
    if (info.accumulator == info.type)
      loop<In, In>(a, b, c, bias);
    else if (info.accumulator == ElementType::f32)
      loop<In, Plain<float>>(a, b, c, bias);
    else if (info.accumulator == ElementType::i32)
      loop<In, Plain<int32_t>>(a, b, c, bias);
    else
      return Status::error(std::string("matmul of ") + getName(info.type) + " into " + getName(info.accumulator) +
                           " has no implementation");
    return {};
  }
  MatmulInfo info;
};

} // namespace

template <typename In, typename Out>
void ReferenceMatmul::loop(const void *a, const void *b, void *c, const void *bias) {
  using InElement = typename In::Element;
  using OutElement = typename Out::Element;
  size_t batchDims = info.batch.size();
  std::vector<int64_t> index(batchDims, 0);
  for (int64_t size : info.batch)
    if (size == 0)
      return;
  while (true) {
    int64_t aBase = 0, bBase = 0, cBase = 0;
    for (size_t i = 0; i < batchDims; ++i) {
      aBase += index[i] * info.aStrides[i];
      bBase += index[i] * info.bStrides[i];
      cBase += index[i] * info.cStrides[i];
    }
    for (int64_t m = 0; m < info.m; ++m)
      for (int64_t n = 0; n < info.n; ++n) {
        typename Out::Sum sum{};
        for (int64_t k = 0; k < info.k; ++k) {
          auto x = In::load(static_cast<const InElement *>(a) + aBase + m * info.aStrides[batchDims] +
                            k * info.aStrides[batchDims + 1]);
          auto y = In::load(static_cast<const InElement *>(b) + bBase + k * info.bStrides[batchDims] +
                            n * info.bStrides[batchDims + 1]);
          sum = typename Out::Sum(sum + typename Out::Sum(x) * typename Out::Sum(y));
        }
        if (info.bias)
          sum = typename Out::Sum(sum + Out::load(static_cast<const OutElement *>(bias) + n));
        sum = applyEpilogue(info.epilogue, sum);
        Out::store(static_cast<OutElement *>(c) + cBase + m * info.cStrides[batchDims] +
                       n * info.cStrides[batchDims + 1],
                   sum);
      }
    size_t dim = batchDims;
    while (dim > 0 && ++index[dim - 1] == info.batch[dim - 1])
      index[--dim] = 0;
    if (dim == 0)
      return;
  }
}

Status ReferenceMatmul::run(const void *a, const void *b, void *c, const void *bias, void *) {
  switch (info.type) {
  case ElementType::f32:
    return runWith<Plain<float>>(a, b, c, bias);
  case ElementType::f64:
    return runWith<Plain<double>>(a, b, c, bias);
  case ElementType::f16:
    return runWith<Half<fromHalf, toHalf>>(a, b, c, bias);
  case ElementType::bf16:
    return runWith<Half<fromBfloat, toBfloat>>(a, b, c, bias);
  case ElementType::i8:
    return runWith<Plain<int8_t>>(a, b, c, bias);
  case ElementType::i16:
    return runWith<Plain<int16_t>>(a, b, c, bias);
  case ElementType::i32:
    return runWith<Plain<int32_t>>(a, b, c, bias);
  case ElementType::i64:
    return runWith<Plain<int64_t>>(a, b, c, bias);
  default:
    return Status::error(std::string("matmul of ") + getName(info.type) + " has no implementation");
  }
}

std::unique_ptr<Matmul> tp::runtime::makeReferenceMatmul(const MatmulInfo &info) {
  return std::make_unique<ReferenceMatmul>(info);
}
