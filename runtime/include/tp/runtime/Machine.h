//===- Machine.h - what this machine's CPU can do ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_MACHINE_H
#define TP_RUNTIME_MACHINE_H

#include <string>
#include <vector>

namespace tp::runtime {

/// What code needs of a CPU.
struct CpuInfo {
  std::string architecture;          // as in LLVM's triples: "x86_64"
  std::vector<std::string> features; // of CpuFeatures.def
};

/// This machine's.
const CpuInfo &getThisCpu();

/// Why this machine cannot run such code; empty if it can.
std::string explainMismatch(const CpuInfo &needed);

} // namespace tp::runtime

#endif // TP_RUNTIME_MACHINE_H
