//===- Faults.h - one process that misbehaves at one point ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIMEMPI_FAULTS_H
#define TP_UNITTESTS_RUNTIMEMPI_FAULTS_H

#include "tp/runtime/Backend.h"
#include <string>

namespace tp::runtime {

/// What process `rank` does instead of the collective number `point` of the FaultProgram
/// (unittests/Runtime/Conformance).
struct ProcessFault {
  std::string kind; // a name of those in Faults.cpp
  int64_t point, rank;
};

/// Prints the kind and the group of each point, a line each.
void printPoints();
/// Runs the program on the four processes of a backend; with `starts`, its collectives are
/// started and awaited. `places` is an empty file, for what the processes
/// tell each other beside the collectives.
Status runWithFault(Backend &backend, bool starts, double deadlineSeconds, const ProcessFault &fault,
                    const char *places);

} // namespace tp::runtime

#endif // TP_UNITTESTS_RUNTIMEMPI_FAULTS_H
