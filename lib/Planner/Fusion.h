//===- Fusion.h - which values no memory holds ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_FUSION_H
#define TP_LIB_PLANNER_FUSION_H

#include "tp/Propagation/RuleInfo.h"

namespace tp {

/// Ops over which a value that one loop makes and another takes is not stored, as
/// the two become one loop.
inline constexpr unsigned kFusedReach = 64;

/// True if a loop computes what an op with the rule `made` makes where its only
/// user, `distance` ops later, needs it; `user` is null for an op without a rule.
inline bool isFused(const RuleInfo &made, const RuleInfo *user, unsigned distance) {
  // Products read what has only moved where it was.
  return made.isCheap && user && distance <= kFusedReach && (made.rule.flopsPerPoint == 0 || !user->rule.isContraction);
}

} // namespace tp

#endif // TP_LIB_PLANNER_FUSION_H
