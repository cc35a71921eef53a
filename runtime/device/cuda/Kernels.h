//===- Kernels.h - the runtime's own GPU kernels ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a thread of each kernel does, in C++ that nvcc and the host's compiler both
// take: nvcc makes the kernels of it (Kernels.cu), the tests run the same code on the
// host. Numbers are those of the CPU's reductions and products, to the bit (gelu's
// tanh apart).
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_DEVICE_CUDA_KERNELS_H
#define TP_RUNTIME_DEVICE_CUDA_KERNELS_H

#include "ConvolutionKernel.h"
#include "Numbers.h"

namespace tp::runtime::cuda {

constexpr int kMostTerms = 128;
/// Each out[row][i] = terms[0][row][i] op terms[1][row][i] op ..., in this order; strides of
/// rows in elements. All memory here is aligned to its elements.
struct ReduceArguments {
  const char *terms[kMostTerms];
  char *outs[kMostTerms];
  int64_t rows, columns, termStride, outStride;
  int32_t termCount, outCount, type, operation;
};

constexpr int kCopyDims = 6;
/// to[i...] = from[i...]; strides in units of `width` bytes (1, 2, 4, 8 or 16).
struct CopyArguments {
  const char *from;
  char *to;
  int64_t counts[kCopyDims], fromStrides[kCopyDims], toStrides[kCopyDims];
  int32_t width;
};

constexpr int kMatmulDims = 6;
/// As MatmulInfo: c[batch..., m, n] = epilogue(sum over k of a b + bias); `resumes`: the sums
/// begin with what c holds.
struct MatmulArguments {
  const char *a, *b, *bias; // bias: null if there is none
  char *c;
  int64_t batch[kMatmulDims], m, n, k;
  int64_t aStrides[kMatmulDims + 2], bStrides[kMatmulDims + 2], cStrides[kMatmulDims + 2];
  int32_t type, accumulator, epilogue, resumes;
};

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

/// IEEE 754-2019's maximum and minimum of floats: NaN stays, -0 is less than +0.
template <typename T> TP_ON_DEVICE T choose(bool max, T a, T b) { return (a < b) == max ? b : a; }
TP_ON_DEVICE float choose(bool max, float a, float b) {
  if (a != a || b != b)
    return floatOf(0x7fc00000);
  bool less = a < b || (a == b && signbit(a));
  return less == max ? b : a;
}
TP_ON_DEVICE double choose(bool max, double a, double b) {
  if (a != a || b != b)
    return double(floatOf(0x7fc00000));
  bool less = a < b || (a == b && signbit(a));
  return less == max ? b : a;
}

template <typename T> TP_ON_DEVICE T bitwise(bool isAnd, T a, T b) { return T(isAnd ? a & b : a | b); }
TP_ON_DEVICE float bitwise(bool, float a, float) { return a; } // not defined, and refused before
TP_ON_DEVICE double bitwise(bool, double a, double) { return a; }

template <typename T> TP_ON_DEVICE T combine(int32_t operation, T a, T b) {
  switch (operation) {
  case kAdd:
    return add(a, b);
  case kMul:
    return multiply(a, b);
  case kMax:
  case kMin:
    return choose(operation == kMax, a, b);
  default:
    return bitwise(operation == kAnd, a, b);
  }
}

template <typename How> TP_ON_DEVICE void reduceAs(const ReduceArguments &arguments, Thread thread) {
  using Stored = typename How::Stored;
  for (int64_t i = thread.index; i < arguments.rows * arguments.columns; i += thread.count) {
    int64_t row = arguments.rows == 1 ? 0 : i / arguments.columns, column = i - row * arguments.columns;
    int64_t from = row * arguments.termStride + column;
    auto load = [&](int32_t term) { return How::load(reinterpret_cast<const Stored *>(arguments.terms[term])[from]); };
    typename How::Value value = load(0);
    TP_ROLLED
    for (int32_t term = 1; term < arguments.termCount; ++term)
      value = combine(arguments.operation, value, load(term));
    Stored stored = How::store(value);
    TP_ROLLED
    for (int32_t out = 0; out < arguments.outCount; ++out)
      reinterpret_cast<Stored *>(arguments.outs[out])[row * arguments.outStride + column] = stored;
  }
}

TP_ON_DEVICE void reduce(const ReduceArguments &arguments, Thread thread) {
  switch (arguments.type) {
  case kI1:
    return reduceAs<Boolean>(arguments, thread);
  case kI8:
    return reduceAs<Whole<int8_t>>(arguments, thread);
  case kI16:
    return reduceAs<Whole<int16_t>>(arguments, thread);
  case kI32:
    return reduceAs<Whole<int32_t>>(arguments, thread);
  case kI64:
    return reduceAs<Whole<int64_t>>(arguments, thread);
  case kUi8:
    return reduceAs<Whole<uint8_t>>(arguments, thread);
  case kUi16:
    return reduceAs<Whole<uint16_t>>(arguments, thread);
  case kUi32:
    return reduceAs<Whole<uint32_t>>(arguments, thread);
  case kUi64:
    return reduceAs<Whole<uint64_t>>(arguments, thread);
  case kF16:
    return reduceAs<Half>(arguments, thread);
  case kBf16:
    return reduceAs<Brain>(arguments, thread);
  case kF32:
    return reduceAs<Whole<float>>(arguments, thread);
  case kF64:
    return reduceAs<Whole<double>>(arguments, thread);
  case kF8E4M3FN:
    return reduceAs<Small<false>>(arguments, thread);
  case kF8E5M2:
    return reduceAs<Small<true>>(arguments, thread);
  }
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

struct Sixteen {
  uint64_t halves[2];
};

template <typename T> TP_ON_DEVICE void copyAs(const CopyArguments &arguments, Thread thread) {
  int64_t total = 1;
  for (int dim = 0; dim < kCopyDims; ++dim)
    total *= arguments.counts[dim];
  for (int64_t i = thread.index; i < total; i += thread.count) {
    int64_t rest = i, from = 0, to = 0;
    TP_ROLLED
    for (int dim = kCopyDims - 1; dim >= 0; --dim) {
      int64_t at = rest % arguments.counts[dim];
      rest /= arguments.counts[dim];
      from += at * arguments.fromStrides[dim];
      to += at * arguments.toStrides[dim];
    }
    T value = reinterpret_cast<const T *>(arguments.from)[from];
    reinterpret_cast<T *>(arguments.to)[to] = value;
  }
}

TP_ON_DEVICE void copy(const CopyArguments &arguments, Thread thread) {
  switch (arguments.width) {
  case 1:
    return copyAs<uint8_t>(arguments, thread);
  case 2:
    return copyAs<uint16_t>(arguments, thread);
  case 4:
    return copyAs<uint32_t>(arguments, thread);
  case 8:
    return copyAs<uint64_t>(arguments, thread);
  case 16:
    return copyAs<Sixteen>(arguments, thread);
  }
}

//===----------------------------------------------------------------------===//
// Products: one thread per element of c
//===----------------------------------------------------------------------===//

/// 0: none, 1: relu, 2: gelu; as Epilogue.
template <typename T> TP_ON_DEVICE T applyEpilogue(int32_t epilogue, T x) {
  return epilogue == 1 && x < T(0) ? T(0) : x; // NaN stays
}
TP_ON_DEVICE double applyEpilogue(int32_t epilogue, double x) {
  if (epilogue == 2)
    return 0.5 * x * (1 + tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)));
  return epilogue == 1 && x < 0 ? 0 : x;
}
TP_ON_DEVICE float applyEpilogue(int32_t epilogue, float x) {
  if (epilogue == 2)
    return 0.5f * x * (1 + tanhf(0.7978845608028654f * (x + 0.044715f * x * x * x)));
  return epilogue == 1 && x < 0 ? 0 : x;
}

/// The product of two as a term of the sum: each is converted first.
template <typename Sum, typename T> TP_ON_DEVICE Sum multiplyAs(T a, T b) { return multiply(Sum(a), Sum(b)); }

template <typename In, typename Out> TP_ON_DEVICE void multiplyInto(const MatmulArguments &arguments, Thread thread) {
  using Element = typename In::Stored;
  using Result = typename Out::Stored;
  using Sum = typename Out::Value;
  int64_t total = arguments.m * arguments.n;
  for (int dim = 0; dim < kMatmulDims; ++dim)
    total *= arguments.batch[dim];
  constexpr int kRow = kMatmulDims, kColumn = kMatmulDims + 1;
  for (int64_t i = thread.index; i < total; i += thread.count) {
    int64_t column = i % arguments.n, rest = i / arguments.n, row = rest % arguments.m;
    rest /= arguments.m;
    int64_t a = row * arguments.aStrides[kRow], b = column * arguments.bStrides[kColumn],
            c = row * arguments.cStrides[kRow] + column * arguments.cStrides[kColumn];
    TP_ROLLED
    for (int dim = kMatmulDims - 1; dim >= 0; --dim) {
      int64_t at = rest % arguments.batch[dim];
      rest /= arguments.batch[dim];
      a += at * arguments.aStrides[dim];
      b += at * arguments.bStrides[dim];
      c += at * arguments.cStrides[dim];
    }
    Sum sum = arguments.resumes ? Sum(Out::load(reinterpret_cast<const Result *>(arguments.c)[c])) : Sum(0);
    TP_ROLLED
    for (int64_t k = 0; k < arguments.k; ++k) {
      Element x = reinterpret_cast<const Element *>(arguments.a)[a + k * arguments.aStrides[kColumn]];
      Element y = reinterpret_cast<const Element *>(arguments.b)[b + k * arguments.bStrides[kRow]];
      sum = add(sum, multiplyAs<Sum>(In::load(x), In::load(y)));
    }
    if (arguments.bias)
      sum = add(sum, Out::load(reinterpret_cast<const Result *>(arguments.bias)[column]));
    reinterpret_cast<Result *>(arguments.c)[c] = Out::store(applyEpilogue(arguments.epilogue, sum));
  }
}

template <typename In, typename Wide> TP_ON_DEVICE void multiplyFrom(const MatmulArguments &arguments, Thread thread) {
  if (arguments.accumulator == arguments.type)
    return multiplyInto<In, In>(arguments, thread);
  multiplyInto<In, Wide>(arguments, thread);
}

/// Types that the host lets pass: hasKernel in PlainMatmul.cpp.
TP_ON_DEVICE void matmul(const MatmulArguments &arguments, Thread thread) {
  switch (arguments.type) {
  case kF32:
    return multiplyInto<Whole<float>, Whole<float>>(arguments, thread);
  case kF64:
    return multiplyInto<Whole<double>, Whole<double>>(arguments, thread);
  case kF16:
    return multiplyFrom<Half, Whole<float>>(arguments, thread);
  case kBf16:
    return multiplyFrom<Brain, Whole<float>>(arguments, thread);
  case kI8:
    return multiplyFrom<Whole<int8_t>, Whole<int32_t>>(arguments, thread);
  case kI16:
    return multiplyFrom<Whole<int16_t>, Whole<int32_t>>(arguments, thread);
  case kI32:
    return multiplyInto<Whole<int32_t>, Whole<int32_t>>(arguments, thread);
  case kI64:
    return multiplyInto<Whole<int64_t>, Whole<int64_t>>(arguments, thread);
  }
}

/// By name, for whoever runs them: KERNEL(name, arguments).
#define TP_CUDA_KERNELS(KERNEL)                                                                                        \
  KERNEL(reduce, ReduceArguments)                                                                                      \
  KERNEL(copy, CopyArguments)                                                                                          \
  KERNEL(matmul, MatmulArguments)                                                                                      \
  KERNEL(convolve, ConvolutionArguments)

} // namespace tp::runtime::cuda

#endif // TP_RUNTIME_DEVICE_CUDA_KERNELS_H
