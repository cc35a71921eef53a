//===- Backends.cpp - what the suite runs against ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Backends.h"
#include <cstdlib>

using namespace tp::runtime;

const std::vector<conformance::Backend> &conformance::getBackends() {
  static const std::vector<Backend> backends{
      {"threads", [](int64_t) { return true; }, onRanks},
  };
  return backends;
}

bool conformance::isFull() {
  const char *full = std::getenv("TP_TEST_FULL");
  return full && *full;
}
