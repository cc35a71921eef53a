//===- Modes.h - what the tests' executables can do ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_MODES_H
#define TP_UNITTESTS_RUNTIME_MODES_H

enum Mode {
  copyPart,
  sumParts,
  rankOneStaysAway,
  rankOneGathers,
  rankOneFails,
  addOne,
  startsSum,
  startsTwice,
  startsAndFails,
  startsUnknown
};

#endif // TP_UNITTESTS_RUNTIME_MODES_H
