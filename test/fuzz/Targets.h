//===- Targets.h - what the fuzzers feed ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TEST_FUZZ_TARGETS_H
#define TP_TEST_FUZZ_TARGETS_H

#include "llvm/ADT/StringRef.h"

// A reader takes any bytes: it ends, with or without an error, and does not
// crash. The fuzzers call these with what they make up, the replay with the
// files in Inputs/.

namespace tp::fuzz {

struct Target {
  llvm::StringRef name;
  void (*run)(llvm::StringRef content);
};

/// A program as text or bytecode, by the way that the tools go: parse, import,
/// annotate, partition, on four ranks.
void runModel(llvm::StringRef content);
/// Bytecode only: anything else returns at once.
void runBytecode(llvm::StringRef content);
/// A safetensors file; every byte of every tensor is read.
void runSafetensors(llvm::StringRef content);
/// The description in an executable, without code.
void runExecutable(llvm::StringRef content);

inline constexpr Target targets[] = {
    {"text", runModel}, {"bytecode", runBytecode}, {"safetensors", runSafetensors}, {"executable", runExecutable}};

} // namespace tp::fuzz

#endif // TP_TEST_FUZZ_TARGETS_H
