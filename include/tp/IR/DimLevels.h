//===- DimLevels.h - the digits of a split dimension -------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_IR_DIMLEVELS_H
#define TP_IR_DIMLEVELS_H

#include "tp/IR/TpDialect.h"

namespace tp {

/// One digit of a split dimension, from major to minor. A digit takes `extent`
/// rows and cuts them into `count` parts of `chunk` rows; the next level cuts
/// each part. For an unsplit factor (`axis` null) count * chunk == extent and
/// each rank holds all parts; for an axis count * chunk >= extent >= chunk, a
/// rank holds the part of its coordinate, and what lies beyond `extent` is
/// padding.
struct Level {
  AxisRefAttr axis;
  int64_t count, extent, chunk;
  bool operator==(const Level &) const = default;
};

/// The levels of a dimension of `size` rows, one per item of `dim` (the
/// trailing chunk, if given, has none); `open` is ignored.
///
/// Without a trailing integer an axis cuts its extent into parts of
/// ceil(extent / count) rows. With one, all following digits of an axis are
/// known, and its chunk is their product: `{"a", "b"}x4` gives b chunks of 4
/// rows and a chunks of 4 * b rows.
///
/// Fails, with a diagnostic if `emitError` is given, where the layout does not
/// fit: an axis that is unknown, a sub-axis that does not divide, a block count
/// that does not divide the rows, chunks that do not cover or exceed them.
llvm::FailureOr<llvm::SmallVector<Level, 2>>
resolveLevels(DimLayoutAttr dim, int64_t size, MeshAttr mesh,
              llvm::function_ref<mlir::InFlightDiagnostic()> emitError = nullptr);

/// Rows that a rank holds, padding included; equal on all ranks.
int64_t getLocalSize(int64_t size, llvm::ArrayRef<Level> levels);

} // namespace tp

#endif // TP_IR_DIMLEVELS_H
