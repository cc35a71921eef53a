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

#include <math.h>
#include <stdint.h>
#include <string.h>

#ifdef __CUDACC__
#define TP_ON_DEVICE __device__ inline
#define TP_ROLLED _Pragma("unroll 1") // code in place of speed that memory does not allow
#else
#define TP_ON_DEVICE inline
#define TP_ROLLED
#endif

namespace tp::runtime::cuda {

/// As ElementType and Reduction number them (checked where the host fills them in).
enum Type : int32_t {
  kI1,
  kI8,
  kI16,
  kI32,
  kI64,
  kUi8,
  kUi16,
  kUi32,
  kUi64,
  kF16,
  kBf16,
  kF32,
  kF64,
  kF8E4M3FN,
  kF8E5M2
};
enum Operation : int32_t { kAdd, kMul, kMax, kMin, kAnd, kOr };

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

constexpr int kSpatialDims = 3;
/// As ConvolutionInfo, with spatial dimensions of one row before those that it has; kind 0 is
/// forward (c is y, of x and w), 1 data (x, of y and w), 2 filter (w, of x and y).
struct ConvolutionArguments {
  struct Tensor {
    int64_t sizes[2 + kSpatialDims], strides[2 + kSpatialDims];
  };
  const char *a, *b;
  char *c;
  Tensor x, w, y;
  int64_t padding[kSpatialDims], steps[kSpatialDims], dilations[kSpatialDims], groups;
  int32_t type, kind;
};

/// Which of how many threads of a launch this is.
struct Thread {
  int64_t index, count;
};

template <typename T> TP_ON_DEVICE T bitsAs(const void *bits) {
  T value;
  memcpy(&value, bits, sizeof value);
  return value;
}
TP_ON_DEVICE float floatOf(uint32_t bits) { return bitsAs<float>(&bits); }
TP_ON_DEVICE uint32_t bitsOf(float value) { return bitsAs<uint32_t>(&value); }

//===----------------------------------------------------------------------===//
// How each type lies in memory, and what it is reduced as
//===----------------------------------------------------------------------===//

template <typename T> struct Whole { // integers wrap around: sums as unsigned
  using Stored = T;
  using Value = T;
  static TP_ON_DEVICE T load(T stored) { return stored; }
  static TP_ON_DEVICE T store(T value) { return value; }
};
struct Boolean {
  using Stored = uint8_t;
  using Value = bool;
  static TP_ON_DEVICE bool load(uint8_t stored) { return stored != 0; }
  static TP_ON_DEVICE uint8_t store(bool value) { return value; }
};
struct Brain {
  using Stored = uint16_t;
  using Value = float;
  static TP_ON_DEVICE float load(uint16_t stored) { return floatOf(uint32_t(stored) << 16); }
  static TP_ON_DEVICE uint16_t store(float value) {
    uint32_t bits = bitsOf(value);
    if ((bits & 0x7fffffff) > 0x7f800000)
      return uint16_t((bits >> 16) | 0x40);
    return uint16_t((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
  }
};
struct Half {
  using Stored = uint16_t;
  using Value = float;
  static TP_ON_DEVICE float load(uint16_t half) {
    uint32_t sign = uint32_t(half & 0x8000) << 16, exponent = (half >> 10) & 31, mantissa = half & 1023;
    if (exponent == 31)
      return floatOf(sign | 0x7f800000 | (mantissa << 13));
    if (exponent)
      return floatOf(sign | ((exponent + 112) << 23) | (mantissa << 13));
    float value = float(mantissa) * 0x1p-24f;
    return sign ? -value : value;
  }
  static TP_ON_DEVICE uint16_t store(float value) {
    uint32_t bits = bitsOf(value), sign = (bits >> 16) & 0x8000, magnitude = bits & 0x7fffffff;
    if (magnitude > 0x7f800000)
      return uint16_t(sign | 0x7e00);
    if (magnitude >= 0x47800000)
      return uint16_t(sign | 0x7c00);
    if (magnitude < 0x38800000) // subnormal: the addition rounds to even
      return uint16_t(sign | (bitsOf(floatOf(magnitude) + 0.5f) - 0x3f000000));
    return uint16_t(sign | ((magnitude + 0xfff + ((magnitude >> 13) & 1) - 0x38000000) >> 13));
  }
};
/// f8E5M2 (wide) and f8E4M3FN.
template <bool wide> struct Small {
  using Stored = uint8_t;
  using Value = float;
  static TP_ON_DEVICE float load(uint8_t bits) {
    uint32_t sign = uint32_t(bits & 0x80) << 24, magnitude = bits & 0x7f;
    if (wide ? magnitude > 0x7c : magnitude == 0x7f)
      return floatOf(sign | 0x7fc00000);
    if (wide && magnitude == 0x7c)
      return floatOf(sign | 0x7f800000);
    float scaled = floatOf(magnitude << (wide ? 21 : 20)) * (wide ? 0x1p112f : 0x1p120f);
    return sign ? -scaled : scaled;
  }
  static TP_ON_DEVICE uint8_t store(float value) {
    uint32_t bits = bitsOf(value), sign = (bits >> 24) & 0x80, magnitude = bits & 0x7fffffff;
    uint32_t drop = wide ? 21 : 20, bias = wide ? 112 : 120, most = wide ? 0x7b : 0x7e, result;
    if (magnitude > 0x7f800000)
      return uint8_t(sign | 0x7f);
    if (magnitude < (bias + 1) << 23) { // subnormal: the addition rounds to even
      float unit = floatOf((bias + drop + 1) << 23);
      result = bitsOf(floatOf(magnitude) + unit) - bitsOf(unit);
    } else {
      result = ((magnitude + ((1u << (drop - 1)) - 1) + ((magnitude >> drop) & 1)) >> drop) - (bias << (23 - drop));
    }
    return uint8_t(sign | (result > most ? most + 1 : result));
  }
};

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

template <typename T> TP_ON_DEVICE T add(T a, T b) { return T(a + b); }
template <typename T> TP_ON_DEVICE T multiply(T a, T b) { return T(a * b); }
// Signed overflow is not defined.
TP_ON_DEVICE int8_t multiply(int8_t a, int8_t b) { return int8_t(uint32_t(a) * uint32_t(b)); }
TP_ON_DEVICE int16_t multiply(int16_t a, int16_t b) { return int16_t(uint32_t(a) * uint32_t(b)); }
TP_ON_DEVICE uint16_t multiply(uint16_t a, uint16_t b) { return uint16_t(uint32_t(a) * uint32_t(b)); }
TP_ON_DEVICE int32_t add(int32_t a, int32_t b) { return int32_t(uint32_t(a) + uint32_t(b)); }
TP_ON_DEVICE int32_t multiply(int32_t a, int32_t b) { return int32_t(uint32_t(a) * uint32_t(b)); }
TP_ON_DEVICE int64_t add(int64_t a, int64_t b) { return int64_t(uint64_t(a) + uint64_t(b)); }
TP_ON_DEVICE int64_t multiply(int64_t a, int64_t b) { return int64_t(uint64_t(a) * uint64_t(b)); }
TP_ON_DEVICE bool add(bool a, bool b) { return a || b; }
TP_ON_DEVICE bool multiply(bool a, bool b) { return a && b; }

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

//===----------------------------------------------------------------------===//
// Convolutions: one thread per element of the tensor that is computed
//===----------------------------------------------------------------------===//

/// The row of y at whose window the row of x meets row `tap` of w; false if there is none.
TP_ON_DEVICE bool findWindow(const ConvolutionArguments &arguments, int dim, int64_t row, int64_t tap,
                             int64_t &window) {
  int64_t from = row + arguments.padding[dim] - tap * arguments.dilations[dim];
  window = from / arguments.steps[dim];
  return from >= 0 && from % arguments.steps[dim] == 0 && window < arguments.y.sizes[2 + dim];
}
/// The row of x that row `tap` of w meets in a window; false if it is padding.
TP_ON_DEVICE bool findRow(const ConvolutionArguments &arguments, int dim, int64_t window, int64_t tap, int64_t &row) {
  row = window * arguments.steps[dim] + tap * arguments.dilations[dim] - arguments.padding[dim];
  return row >= 0 && row < arguments.x.sizes[2 + dim];
}

/// The element of c at `at` (batch or features, features, spatial): the sum over two loops, one
/// over `terms` batches or features, one over the rows of `along`, w or y.
template <typename How> TP_ON_DEVICE void convolveAt(const ConvolutionArguments &arguments, const int64_t *at) {
  using Stored = typename How::Stored;
  using Value = typename How::Value;
  const ConvolutionArguments::Tensor &x = arguments.x, &w = arguments.w, &y = arguments.y;
  bool isForward = arguments.kind == 0, isData = arguments.kind == 1;
  const ConvolutionArguments::Tensor &left = isData ? y : x, &right = isForward || isData ? w : y;
  const ConvolutionArguments::Tensor &along = right; // of the summed rows
  int64_t inputs = w.sizes[1], outputs = y.sizes[1] / arguments.groups, a, b, aStep, bStep, terms;
  if (isForward) {
    int64_t group = at[1] / outputs;
    a = at[0] * x.strides[0] + group * inputs * x.strides[1];
    b = at[1] * w.strides[0];
    aStep = x.strides[1], bStep = w.strides[1], terms = inputs;
  } else if (isData) {
    int64_t group = at[1] / inputs;
    a = at[0] * y.strides[0] + group * outputs * y.strides[1];
    b = group * outputs * w.strides[0] + at[1] % inputs * w.strides[1];
    aStep = y.strides[1], bStep = w.strides[0], terms = outputs;
  } else {
    a = (at[0] / outputs * inputs + at[1]) * x.strides[1];
    b = at[0] * y.strides[1];
    aStep = x.strides[0], bStep = y.strides[0], terms = x.sizes[0];
  }
  Value sum = Value(0);
  int64_t row[kSpatialDims], met[kSpatialDims];
  /// The place of row[dim] of `right` and of the row of `left` that it meets.
  auto meets = [&](int dim) {
    return isForward ? findRow(arguments, dim, at[2 + dim], row[dim], met[dim])
           : isData  ? findWindow(arguments, dim, at[2 + dim], row[dim], met[dim])
                     : findRow(arguments, dim, row[dim], at[2 + dim], met[dim]);
  };
  for (row[0] = 0; row[0] < along.sizes[2]; ++row[0]) {
    if (!meets(0))
      continue;
    for (row[1] = 0; row[1] < along.sizes[3]; ++row[1]) {
      if (!meets(1))
        continue;
      for (row[2] = 0; row[2] < along.sizes[4]; ++row[2]) {
        if (!meets(2))
          continue;
        int64_t aAt = a, bAt = b;
        for (int dim = 0; dim < kSpatialDims; ++dim) {
          aAt += met[dim] * left.strides[2 + dim];
          bAt += row[dim] * right.strides[2 + dim];
        }
        for (int64_t term = 0; term < terms; ++term)
          sum = add(sum, multiply(Value(How::load(reinterpret_cast<const Stored *>(arguments.a)[aAt + term * aStep])),
                                  Value(How::load(reinterpret_cast<const Stored *>(arguments.b)[bAt + term * bStep]))));
      }
    }
  }
  const ConvolutionArguments::Tensor &result = isForward ? y : isData ? x : w;
  int64_t to = 0;
  for (int dim = 0; dim < 2 + kSpatialDims; ++dim)
    to += at[dim] * result.strides[dim];
  reinterpret_cast<Stored *>(arguments.c)[to] = How::store(sum);
}

template <typename How> TP_ON_DEVICE void convolveAs(const ConvolutionArguments &arguments, Thread thread) {
  const ConvolutionArguments::Tensor &result = arguments.kind == 0   ? arguments.y
                                               : arguments.kind == 1 ? arguments.x
                                                                     : arguments.w;
  int64_t total = 1, at[2 + kSpatialDims];
  for (int dim = 0; dim < 2 + kSpatialDims; ++dim)
    total *= result.sizes[dim];
  for (int64_t i = thread.index; i < total; i += thread.count) {
    int64_t rest = i;
    for (int dim = 1 + kSpatialDims; dim >= 0; --dim) {
      at[dim] = rest % result.sizes[dim];
      rest /= result.sizes[dim];
    }
    convolveAt<How>(arguments, at);
  }
}

/// Types that the host lets pass: isConvolved in Convolution.h.
TP_ON_DEVICE void convolve(const ConvolutionArguments &arguments, Thread thread) {
  switch (arguments.type) {
  case kF32:
    return convolveAs<Whole<float>>(arguments, thread);
  case kF64:
    return convolveAs<Whole<double>>(arguments, thread);
  case kF16:
    return convolveAs<Half>(arguments, thread);
  case kBf16:
    return convolveAs<Brain>(arguments, thread);
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
