//===- Groups.h - meshes and all groups of their axes ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_CONFORMANCE_GROUPS_H
#define TP_UNITTESTS_RUNTIME_CONFORMANCE_GROUPS_H

#include "tp/runtime/Executable.h"

namespace tp::runtime::conformance {

/// A digit of a rank's number: an axis, or a part of one.
struct Digit {
  GroupAxis axis;
  int64_t size;
};

/// A mesh written as digits, major first (so the ranks count through them), and a
/// group: some of the digits, in any order.
struct Group {
  std::string name;
  std::vector<MeshAxis> mesh;
  std::vector<Digit> digits;
  std::vector<size_t> members; // positions in digits, major first

  Manifest makeManifest() const;
  int64_t getRankCount() const;
  int64_t size() const;
  /// The ranks that collect together with `rank`, by their place in the group: by
  /// the definition of a group, digit by digit.
  std::vector<int64_t> getCircle(int64_t rank) const;
};

/// 1-D meshes of 1 to 8 ranks, 2-D and 3-D ones up to 8, axes of 4 and 8 also cut
/// in two; every selection of digits in every order, none included.
std::vector<Group> makeGroups();

} // namespace tp::runtime::conformance

#endif // TP_UNITTESTS_RUNTIME_CONFORMANCE_GROUPS_H
