//===- ReduceKernels.h - loops of reductions, for one instruction set ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Included by one file per instruction set, which names the entry point by
// TP_REDUCE_KERNELS. Everything else is local to that file and no inline function
// of a library is called, so that no code of a wider instruction set can stand in
// for the plain one at link time.
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Types.h"
#include <cstring>
#include <type_traits>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

using namespace tp::runtime;

namespace {

/// All loops go by lines of the cache: each is read and written whole.
constexpr size_t kLine = 64;
typedef char Line __attribute__((vector_size(kLine)));

template <typename T> struct Vectors {
  typedef T Type __attribute__((vector_size(kLine)));
};
/// As many floats as a line has elements of type T.
template <typename T> struct Floats {
  typedef float Type __attribute__((vector_size(kLine / sizeof(T) * sizeof(float))));
  typedef uint32_t Bits __attribute__((vector_size(kLine / sizeof(T) * sizeof(float))));
};

/// Reduced as what it is. Sums and products of integers wrap around: T is then
/// unsigned.
template <typename T> struct Same {
  using Element = T;
  using Vector = typename Vectors<T>::Type;
  static void widen(Vector &to, const Line &from) { std::memcpy(&to, &from, kLine); }
  static void narrow(Line &to, const Vector &from) { std::memcpy(&to, &from, kLine); }
};

/// Any byte but 0 is true.
struct Boolean : Same<uint8_t> {
  static void widen(Vector &to, const Line &from) {
    std::memcpy(&to, &from, kLine);
    to = (Vector)(to != 0) & 1;
  }
};

/// Smaller floats: accumulated in fp32, rounded once.
struct Bfloat {
  using Element = float;
  using Vector = Floats<uint16_t>::Type;
  using Bits = Floats<uint16_t>::Bits;
  using Halves = Vectors<uint16_t>::Type;
  static void widen(Vector &to, const Line &from) {
    Halves halves;
    std::memcpy(&halves, &from, kLine);
    Bits bits = __builtin_convertvector(halves, Bits) << 16;
    std::memcpy(&to, &bits, sizeof bits);
  }
  static void narrow(Line &to, const Vector &from) { // as toBfloat
    Bits bits;
    std::memcpy(&bits, &from, sizeof bits);
    Bits quiet = (bits >> 16) | 0x40, rounded = (bits + 0x7fff + ((bits >> 16) & 1)) >> 16;
    Bits isNan = (Bits)((bits & 0x7fffffff) > 0x7f800000);
    Halves halves = __builtin_convertvector((quiet & isNan) | (rounded & ~isNan), Halves);
    std::memcpy(&to, &halves, kLine);
  }
};

struct Half {
  using Element = float;
  using Vector = Floats<uint16_t>::Type;
#if defined(__F16C__)
  static void widen(Vector &to, const Line &from) {
    for (int i = 0; i < 4; ++i) {
      __m128i halves;
      std::memcpy(&halves, reinterpret_cast<const char *>(&from) + i * sizeof halves, sizeof halves);
      __m256 floats = _mm256_cvtph_ps(halves);
      std::memcpy(reinterpret_cast<char *>(&to) + i * sizeof floats, &floats, sizeof floats);
    }
  }
  static void narrow(Line &to, const Vector &from) {
    for (int i = 0; i < 4; ++i) {
      __m256 floats;
      std::memcpy(&floats, reinterpret_cast<const char *>(&from) + i * sizeof floats, sizeof floats);
      __m128i halves = _mm256_cvtps_ph(floats, _MM_FROUND_TO_NEAREST_INT);
      std::memcpy(reinterpret_cast<char *>(&to) + i * sizeof halves, &halves, sizeof halves);
    }
  }
#else
  static void widen(Vector &to, const Line &from) {
    uint16_t halves[kLine / 2];
    std::memcpy(halves, &from, kLine);
    for (size_t i = 0; i < kLine / 2; ++i)
      to[i] = fromHalf(halves[i]);
  }
  static void narrow(Line &to, const Vector &from) {
    uint16_t halves[kLine / 2];
    for (size_t i = 0; i < kLine / 2; ++i)
      halves[i] = toHalf(from[i]);
    std::memcpy(&to, halves, kLine);
  }
#endif
};

template <ElementType type> struct Small {
  using Element = float;
  using Vector = Floats<uint8_t>::Type;
  static void widen(Vector &to, const Line &from) {
    for (size_t i = 0; i < kLine; ++i)
      to[i] = fromSmallFloat(type, uint8_t(from[i]));
  }
  static void narrow(Line &to, const Vector &from) {
    for (size_t i = 0; i < kLine; ++i)
      to[i] = char(toSmallFloat(type, from[i]));
  }
};

template <Reduction reduction, typename T, typename Vector> void combine(Vector &a, const Vector &b) {
  constexpr bool isFloat = std::is_floating_point_v<T>;
  if constexpr (reduction == Reduction::add)
    a = a + b;
  else if constexpr (reduction == Reduction::mul)
    a = a * b;
  else if constexpr (reduction == Reduction::and_ && !isFloat)
    a = a & b;
  else if constexpr (reduction == Reduction::or_ && !isFloat)
    a = a | b;
  else if constexpr (reduction == Reduction::max || reduction == Reduction::min) {
    Vector chosen = reduction == Reduction::max ? (a > b ? a : b) : (a < b ? a : b);
    if constexpr (isFloat) {
      // As IEEE 754-2019's maximum and minimum: NaN stays, and -0 is less than +0.
      auto isNan = (a != a) | (b != b), isSame = a == b;
      decltype(isSame) aBits, bBits;
      std::memcpy(&aBits, &a, sizeof a);
      std::memcpy(&bBits, &b, sizeof b);
      aBits = reduction == Reduction::max ? aBits & bBits : aBits | bBits;
      Vector same;
      std::memcpy(&same, &aBits, sizeof same);
      a = isNan ? Vector{} + T(__builtin_nanf("")) : (isSame ? same : chosen);
    } else {
      a = chosen;
    }
  }
}

/// Past the caches where that exists; `to` is aligned to a line.
void stream(char *to, const Line &line) {
#if defined(__AVX__)
  __m256i parts[2];
  std::memcpy(parts, &line, kLine);
  _mm256_stream_si256(reinterpret_cast<__m256i *>(to), parts[0]);
  _mm256_stream_si256(reinterpret_cast<__m256i *>(to) + 1, parts[1]);
#elif defined(__x86_64__)
  __m128i parts[4];
  std::memcpy(parts, &line, kLine);
  for (int i = 0; i < 4; ++i)
    _mm_stream_si128(reinterpret_cast<__m128i *>(to) + i, parts[i]);
#else
  std::memcpy(to, &line, kLine);
#endif
}

/// terms and outs as pointers to where each begins; `fixedTerms` and `fixedOuts` of
/// them, where those are not 0.
template <typename Type, Reduction reduction, bool streams, size_t fixedTerms, size_t fixedOuts>
void reduceLines(size_t bytes, const char *const *allTerms, size_t anyTermCount, char *const *allOuts,
                 size_t anyOutCount) {
  // Pointers in registers, and a load instruction for each: processors foresee
  // addresses by the instruction.
  const char *ownTerms[fixedTerms + 1];
  char *ownOuts[fixedOuts + 1];
  std::memcpy(ownTerms, allTerms, fixedTerms * sizeof(char *));
  std::memcpy(ownOuts, allOuts, fixedOuts * sizeof(char *));
  const char *const *terms = fixedTerms ? ownTerms : allTerms;
  char *const *outs = fixedOuts ? ownOuts : allOuts;
  const size_t termCount = fixedTerms ? fixedTerms : anyTermCount, outCount = fixedOuts ? fixedOuts : anyOutCount;
  auto reduceLine = [&](Line &line, size_t at, size_t width) __attribute__((always_inline)) {
    typename Type::Vector sum, next;
    std::memcpy(&line, terms[0] + at, width);
    Type::widen(sum, line);
    for (size_t term = 1; term < termCount; ++term) {
      std::memcpy(&line, terms[term] + at, width);
      Type::widen(next, line);
      combine<reduction, typename Type::Element>(sum, next);
    }
    Type::narrow(line, sum);
  };
  Line line{};
  size_t at = 0;
  for (; at + kLine <= bytes; at += kLine) {
    reduceLine(line, at, kLine);
    for (size_t out = 0; out < outCount; ++out)
      if constexpr (streams)
        stream(outs[out] + at, line);
      else
        std::memcpy(outs[out] + at, &line, kLine);
  }
  if (at == bytes)
    return;
  reduceLine(line, at, bytes - at);
  for (size_t out = 0; out < outCount; ++out)
    std::memcpy(outs[out] + at, &line, bytes - at);
}

struct Work {
  size_t bytes;
  const char *const *terms;
  size_t termCount;
  char *const *outs;
  size_t outCount;
  bool streams;
};

template <typename Type, Reduction reduction, size_t fixedTerms = 0, size_t fixedOuts = 0>
void reduceSome(const Work &work) {
  auto run = work.streams ? reduceLines<Type, reduction, true, fixedTerms, fixedOuts>
                          : reduceLines<Type, reduction, false, fixedTerms, fixedOuts>;
  run(work.bytes, work.terms, work.termCount, work.outs, work.outCount);
}

template <typename Type, Reduction reduction, size_t termCount> void reduceFixed(const Work &work) {
  if (work.outCount == 1)
    return reduceSome<Type, reduction, termCount, 1>(work);
  if (work.outCount == termCount)
    return reduceSome<Type, reduction, termCount, termCount>(work);
  reduceSome<Type, reduction>(work);
}

/// The numbers of ranks that meshes mostly have get loops of their own, for sums of
/// floats.
template <typename Type, Reduction reduction> void reduceBy(const Work &work) {
  constexpr bool isCommon = std::is_floating_point_v<typename Type::Element> && sizeof(typename Type::Vector) <= 128;
  if constexpr (reduction == Reduction::add && isCommon)
    switch (work.termCount) {
    case 1:
      return reduceFixed<Type, reduction, 1>(work);
    case 2:
      return reduceFixed<Type, reduction, 2>(work);
    case 4:
      return reduceFixed<Type, reduction, 4>(work);
    case 8:
      return reduceFixed<Type, reduction, 8>(work);
    }
  reduceSome<Type, reduction>(work);
}

/// Sum: how the type adds and multiplies; Order: how it compares.
template <typename Sum, typename Order = Sum> void reduceBy(Reduction reduction, const Work &work) {
  switch (reduction) {
  case Reduction::add:
    return reduceBy<Sum, Reduction::add>(work);
  case Reduction::mul:
    return reduceBy<Sum, Reduction::mul>(work);
  case Reduction::max:
    return reduceBy<Order, Reduction::max>(work);
  case Reduction::min:
    return reduceBy<Order, Reduction::min>(work);
  case Reduction::and_:
    return reduceBy<Sum, Reduction::and_>(work);
  case Reduction::or_:
    return reduceBy<Sum, Reduction::or_>(work);
  }
}

void reduceBooleans(Reduction reduction, const Work &work) {
  if (reduction == Reduction::add || reduction == Reduction::max || reduction == Reduction::or_)
    return reduceBy<Boolean, Reduction::or_>(work);
  return reduceBy<Boolean, Reduction::and_>(work);
}

} // namespace

namespace tp::runtime {
void TP_REDUCE_KERNELS(Reduction reduction, ElementType type, size_t bytes, const char *const *terms, size_t termCount,
                       char *const *outs, size_t outCount, bool streams) {
  Work work{bytes, terms, termCount, outs, outCount, streams};
  switch (type) {
  case ElementType::i1:
    return reduceBooleans(reduction, work);
  case ElementType::i8:
    return reduceBy<Same<uint8_t>, Same<int8_t>>(reduction, work);
  case ElementType::i16:
    return reduceBy<Same<uint16_t>, Same<int16_t>>(reduction, work);
  case ElementType::i32:
    return reduceBy<Same<uint32_t>, Same<int32_t>>(reduction, work);
  case ElementType::i64:
    return reduceBy<Same<uint64_t>, Same<int64_t>>(reduction, work);
  case ElementType::ui8:
    return reduceBy<Same<uint8_t>>(reduction, work);
  case ElementType::ui16:
    return reduceBy<Same<uint16_t>>(reduction, work);
  case ElementType::ui32:
    return reduceBy<Same<uint32_t>>(reduction, work);
  case ElementType::ui64:
    return reduceBy<Same<uint64_t>>(reduction, work);
  case ElementType::f16:
    return reduceBy<Half>(reduction, work);
  case ElementType::bf16:
    return reduceBy<Bfloat>(reduction, work);
  case ElementType::f8E4M3FN:
    return reduceBy<Small<ElementType::f8E4M3FN>>(reduction, work);
  case ElementType::f8E5M2:
    return reduceBy<Small<ElementType::f8E5M2>>(reduction, work);
  case ElementType::f32:
  case ElementType::c64: // a sum, part by part
    return reduceBy<Same<float>>(reduction, work);
  case ElementType::f64:
  case ElementType::c128:
    return reduceBy<Same<double>>(reduction, work);
  }
}
} // namespace tp::runtime
