//===- Lowering.h - one function per op family ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_LINALG_LOWERING_H
#define TP_LIB_LOWERING_LINALG_LOWERING_H

#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Lowering/Linalg/Passes.h"

namespace tp {

/// The values that replace an op's results; failure after a diagnostic. A family
/// that the op does not belong to returns std::nullopt.
using Lowered = std::optional<llvm::FailureOr<llvm::SmallVector<mlir::Value>>>;

Lowered lowerElementwise(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerConstant(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerShape(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerDot(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerReduce(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerIndexing(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerScatter(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerControl(mlir::Operation *op, mlir::OpBuilder &builder);

/// The scalar computation of an elementwise op; null after a diagnostic if its
/// element type has none.
mlir::Value emitScalar(mlir::Operation *op, mlir::ValueRange scalars, mlir::OpBuilder &builder);
/// A combiner region (of rank-0 tensors) on scalars; its returned values.
llvm::FailureOr<llvm::SmallVector<mlir::Value>> emitCombiner(mlir::Region &region, mlir::ValueRange scalars,
                                                             mlir::OpBuilder &builder);

// Small builders.
mlir::RankedTensorType getTensor(mlir::Value value);
mlir::Value makeEmpty(mlir::OpBuilder &builder, mlir::Location loc, mlir::RankedTensorType type);
mlir::Value makeFilled(mlir::OpBuilder &builder, mlir::Location loc, mlir::RankedTensorType type, mlir::Value scalar);
mlir::Value makeIndex(mlir::OpBuilder &builder, mlir::Location loc, int64_t value);
/// The element of a rank-0 tensor.
mlir::Value getScalar(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value);
/// linalg.generic with parallel iterators over `type`'s dimensions.
mlir::Value makeParallel(mlir::OpBuilder &builder, mlir::Location loc, mlir::RankedTensorType type,
                         mlir::ValueRange inputs, llvm::ArrayRef<mlir::AffineMap> maps,
                         llvm::function_ref<mlir::Value(mlir::OpBuilder &, mlir::ValueRange)> body);

} // namespace tp

#endif // TP_LIB_LOWERING_LINALG_LOWERING_H
