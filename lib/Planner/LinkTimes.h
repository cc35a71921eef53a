//===- LinkTimes.h - collectives on one link ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PLANNER_LINKTIMES_H
#define TP_LIB_PLANNER_LINKTIMES_H

#include "RankGroups.h"
#include "tp/Planner/CostModel.h"

namespace tp {

/// What a rank sees of a link while all ranks communicate.
struct LinkRate {
  double latencySeconds, secondsPerByte;
};

/// Times among `ranks` ranks that all reach each other at full speed.
CollectiveTimes getSwitchTimes(LinkRate rate, int64_t ranks);

/// Times within a torus of `sizes` (ranks row-major) for the groups that
/// `digits` make of the mesh's `ranks` ranks; `rate` is that of one connection
/// in one direction.
CollectiveTimes getTorusTimes(LinkRate rate, llvm::ArrayRef<int64_t> sizes, llvm::ArrayRef<Digit> digits,
                              int64_t ranks);

/// Puts measured times in place of those of `times`: `ranks` ranks in each of
/// `groups` groups at once, on a host of `cores` cores, if it is one.
void applyMeasurements(llvm::ArrayRef<MeasuredCollective> measured, int64_t ranks, int64_t groups,
                       std::optional<int64_t> cores, CollectiveTimes &times);

} // namespace tp

#endif // TP_LIB_PLANNER_LINKTIMES_H
