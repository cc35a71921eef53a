//===- Reduce.cpp - arithmetic of reductions ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Communicator.h"
#include <algorithm>

using namespace tp::runtime;

namespace tp::runtime {
using ReduceKernels = void(Reduction, ElementType, size_t, const char *const *, size_t, char *const *, size_t, bool);
ReduceKernels reducePlain;
#if defined(__x86_64__)
ReduceKernels reduceAvx2, reduceAvx512;
#endif
} // namespace tp::runtime

static ReduceKernels *chooseKernels() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  // What x86-64-v4 and x86-64-v3 ask for, as far as the loops use it.
  bool v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c") &&
            __builtin_cpu_supports("bmi2");
  if (v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512cd"))
    return reduceAvx512;
  if (v3)
    return reduceAvx2;
#endif
  return reducePlain;
}

std::string tp::runtime::explainUndefined(std::string_view kind, Reduction reduction, ElementType type) {
  if (isComplex(type) && reduction != Reduction::add)
    return std::string(kind) + ": only sums are defined for " + getName(type);
  if (isFloat(type) && (reduction == Reduction::and_ || reduction == Reduction::or_))
    return std::string(kind) + ": and, or are not defined for " + getName(type);
  return "";
}

void tp::runtime::reduceTerms(Reduction reduction, ElementType type, int64_t count, std::span<const char *const> terms,
                              std::span<char *const> outs, bool streams) {
  static ReduceKernels *kernels = chooseKernels();
  // Only whole lines go past the caches.
  streams &= std::all_of(outs.begin(), outs.end(), [](const char *out) { return uintptr_t(out) % 64 == 0; });
  kernels(reduction, type, size_t(count * getBytes(type)), terms.data(), terms.size(), outs.data(), outs.size(),
          streams);
#if defined(__x86_64__)
  if (streams)
    __builtin_ia32_sfence(); // such stores are seen by others only in the order that fences make
#endif
}

void tp::runtime::reduceTerms(Reduction reduction, ElementType type, int64_t count,
                              const std::vector<const char *> &terms, char *out) {
  reduceTerms(reduction, type, count, terms, std::span<char *const>(&out, 1), /*streams=*/false);
}
