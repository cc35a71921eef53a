//===- Backends.h - what the suite runs against ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_CONFORMANCE_BACKENDS_H
#define TP_UNITTESTS_RUNTIME_CONFORMANCE_BACKENDS_H

#include "../Ranks.h"
#include <string>

namespace tp::runtime::conformance {

using RankBody = std::function<Status(int64_t rank, Communicator &)>;

/// A backend of Communicator under test. To test another one, add a line to
/// getBackends.
struct Backend {
  std::string name;
  /// Whether there can be a mesh of so many ranks here.
  std::function<bool(int64_t ranks)> hasRanks;
  /// Makes communicators anew and runs the body on those ranks that this process
  /// has (with several processes, all run the same tests in the same order);
  /// statuses by rank, success for ranks elsewhere.
  std::function<std::vector<Status>(const Manifest &, double deadlineSeconds, const RankBody &)> onRanks;
  /// Sums and products of floats have the bits of the definition, not only nearly its values.
  bool isExact = true;
  /// Of the groups of meshes one in so many is tested; all in full.
  size_t oneGroupIn = 1;
};

const std::vector<Backend> &getBackends();

/// Everything, or a subset that covers each value of each dimension:
/// TP_TEST_FULL is set by `scripts/test --full`.
bool isFull();

} // namespace tp::runtime::conformance

#endif // TP_UNITTESTS_RUNTIME_CONFORMANCE_BACKENDS_H
