//===- FaultProgram.h - the collectives among which a rank misbehaves ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_CONFORMANCE_FAULTPROGRAM_H
#define TP_UNITTESTS_RUNTIME_CONFORMANCE_FAULTPROGRAM_H

#include "tp/runtime/Communicator.h"

namespace tp::runtime::conformance {

/// The collectives that each rank of a mesh of 2 x 2 calls, one after the other: all
/// kinds over both axes and all ranks, small and large.
class FaultProgram {
public:
  static constexpr int64_t kPoints = 54, kRanks = 4;
  static Manifest makeManifest();
  static const char *getKind(int64_t point);
  static int64_t getGroup(int64_t point);

  explicit FaultProgram(int64_t rank);
  /// A hash over the results so far.
  uint64_t getHash() const { return digest; }
  Status call(int64_t point, Communicator &communicator);
  /// Another kind, another size, of the collective there.
  Status callOtherKind(int64_t point, Communicator &communicator);
  Status callOtherSize(int64_t point, Communicator &communicator);

private:
  Status call(int64_t point, int64_t kind, int64_t count, Communicator &communicator);
  int64_t rank;
  uint64_t digest = 0;
  std::vector<float> in, out;
};

} // namespace tp::runtime::conformance

#endif // TP_UNITTESTS_RUNTIME_CONFORMANCE_FAULTPROGRAM_H
