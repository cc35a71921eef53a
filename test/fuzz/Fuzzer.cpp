//===- Fuzzer.cpp - one target for libFuzzer ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Targets.h"
#include <cstddef>
#include <cstdint>

// TP_FUZZ_TARGET is the function of Targets.h that this fuzzer is for.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  tp::fuzz::TP_FUZZ_TARGET(std::string_view(reinterpret_cast<const char *>(data), size));
  return 0;
}
