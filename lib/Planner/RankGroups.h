//===- RankGroups.h - which ranks a collective joins ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_RANKGROUPS_H
#define TP_LIB_PLANNER_RANKGROUPS_H

#include "tp/IR/TpDialect.h"
#include <vector>

namespace tp {

/// One digit of a rank's number: the members of a group lie `stride` apart,
/// `size` of them. The groups of several digits are their sums.
using Digit = std::pair<int64_t, int64_t>; // stride, size

/// The digits of `axes` of ranks numbered row-major over `mesh`, by falling
/// stride, neighbours joined; empty for groups of one rank.
std::vector<Digit> getDigits(MeshAttr mesh, llvm::ArrayRef<AxisRefAttr> axes);

/// The first rank of the group that `rank` is in.
int64_t getFirstRank(llvm::ArrayRef<Digit> digits, int64_t rank);
/// The ranks of the group whose first rank is `first`, rising.
std::vector<int64_t> getGroup(llvm::ArrayRef<Digit> digits, int64_t first);

/// Into how many inner domains groups reach within one outer domain: the most
/// and the least over all groups and domains.
struct Spread {
  int64_t most = 1, least = 1;
};

/// Over groups of `ranks` ranks; domains are blocks of `inner` and `outer`
/// consecutive ranks, `inner` divides `outer`. Exact, also where groups lie
/// across the edges of domains.
Spread getSpread(llvm::ArrayRef<Digit> digits, int64_t ranks, int64_t inner, int64_t outer);

} // namespace tp

#endif // TP_LIB_PLANNER_RANKGROUPS_H
