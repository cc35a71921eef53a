//===- Machine.cpp - what this machine's CPU can do ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Machine.h"
#include <algorithm>

using namespace tp::runtime;

const CpuInfo &tp::runtime::getThisCpu() {
  static const CpuInfo info = [] {
    CpuInfo found;
#if defined(__x86_64__)
    found.architecture = "x86_64";
#define TP_CPU_FEATURE(name)                                                                                           \
  if (__builtin_cpu_supports(name))                                                                                    \
    found.features.push_back(name);
#include "tp/runtime/CpuFeatures.def"
#elif defined(__aarch64__)
    found.architecture = "aarch64";
#elif defined(__riscv)
    found.architecture = "riscv64";
#else
    found.architecture = "unknown";
#endif
    return found;
  }();
  return info;
}

std::string tp::runtime::explainMismatch(const CpuInfo &needed) {
  const CpuInfo &own = getThisCpu();
  if (needed.architecture != own.architecture)
    return "is for " + needed.architecture + ", but this machine is " + own.architecture;
  std::string missing;
  for (const std::string &feature : needed.features)
    if (std::find(own.features.begin(), own.features.end(), feature) == own.features.end())
      missing += (missing.empty() ? "" : ", ") + feature;
  return missing.empty() ? "" : "is for a CPU with " + missing + ", which this machine lacks";
}
