//===- Targets.h - what the fuzzers feed ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TEST_FUZZ_TARGETS_H
#define TP_TEST_FUZZ_TARGETS_H

#include <string_view>

// A reader takes any bytes: it ends, with or without an error, and does not
// crash. The fuzzers call these with what they make up, the replay with the
// files in Inputs/.

namespace tp::fuzz {

struct Target {
  std::string_view name;
  void (*run)(std::string_view content);
};

/// A program as text or bytecode, by the way that the tools go: parse, import,
/// annotate, partition, on four ranks.
void runModel(std::string_view content);
/// Bytecode only: anything else returns at once.
void runBytecode(std::string_view content);
/// A safetensors file; every byte of every tensor is read.
void runSafetensors(std::string_view content);
/// An array of NumPy's; every byte is read.
void runNpy(std::string_view content);
/// The description in an executable, without code.
void runExecutable(std::string_view content);
/// What is in checkpoint.json, without its checksum; its slices are put together.
void runCheckpoint(std::string_view content);

inline constexpr Target targets[] = {{"text", runModel},
                                     {"bytecode", runBytecode},
                                     {"npy", runNpy},
                                     {"safetensors", runSafetensors},
                                     {"executable", runExecutable},
                                     {"checkpoint", runCheckpoint}};

} // namespace tp::fuzz

#endif // TP_TEST_FUZZ_TARGETS_H
