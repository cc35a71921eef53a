//===- IndexRows.h - index components of gather and scatter ------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_SHARDINGRULES_INDEXROWS_H
#define TP_LIB_SHARDINGRULES_INDEXROWS_H

#include "LocalOps.h"

namespace tp {

/// The index tensor of a gather or scatter, whose dimension `vectorDim` (may be
/// past the end: one component without a dimension) counts the components.
class IndexRows {
public:
  /// Takes the local `indices`; makes them i32 or i64.
  IndexRows(LocalizeContext &context, mlir::Location loc, mlir::Value indices, int64_t vectorDim);

  /// Shape without the vector dimension.
  llvm::ArrayRef<int64_t> getBatchShape() const { return batchShape; }
  unsigned getCount() const { return components.size(); }

  /// Component `k` clamped to [0, last]: what gather does with it.
  void clamp(unsigned k, int64_t last);
  /// Adds to component `k` the position along dimension `dim` of the batch.
  void advance(unsigned k, int64_t dim);
  /// Makes component `k`, a row of a dimension split so, a row of the local
  /// tensor. Returns which are this rank's: tensor<batch x i1>.
  mlir::Value toLocal(unsigned k, const DimSplit &split);
  /// Replaces component `k` by -1 where `keep` is false.
  void drop(unsigned k, mlir::Value keep);

  /// The index tensor in its original form.
  mlir::Value assemble();

private:
  LocalizeContext &context;
  mlir::Location loc;
  int64_t vectorDim;
  llvm::SmallVector<int64_t> shape, batchShape;
  mlir::Type elementType;
  llvm::SmallVector<mlir::Value> components; // tensor<batch>
};

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_INDEXROWS_H
