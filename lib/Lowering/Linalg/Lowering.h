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
Lowered lowerConvolution(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerWindow(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerReduce(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerIndexing(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerScatter(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerControl(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerLapack(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerSort(mlir::Operation *op, mlir::OpBuilder &builder);
Lowered lowerTopK(mlir::Operation *op, mlir::OpBuilder &builder);

/// Loops whose counter starts, steps and ends at constants, as those of JAX's scan and
/// fori_loop, become scf.for: whoever runs them knows the trips, and reads no element to
/// decide whether there is another. What they collect begins as no matter what, if no
/// iteration reads it.
void countLoops(mlir::ModuleOp module);

/// Ragged products become loops over blocks of rows, of other StableHLO ops.
void expandRaggedDots(mlir::ModuleOp module);

/// The scalar computation of an elementwise op; null after a diagnostic if its
/// element type has none.
mlir::Value emitScalar(mlir::Operation *op, mlir::ValueRange scalars, mlir::OpBuilder &builder);
/// The same for the functions of chlo.
mlir::Value emitSpecialFunction(mlir::Operation *op, mlir::ValueRange scalars, mlir::OpBuilder &builder);
/// A combiner region (of rank-0 tensors) on scalars; its returned values.
llvm::FailureOr<llvm::SmallVector<mlir::Value>> emitCombiner(mlir::Region &region, mlir::ValueRange scalars,
                                                             mlir::OpBuilder &builder);

//===----------------------------------------------------------------------===//
// Unsigned integers
//===----------------------------------------------------------------------===//

/// True for unsigned integers and tensors of them.
bool isUnsigned(mlir::Type type);
/// The type without a sign, for arith and math.
mlir::Type getSignless(mlir::Type type);
/// The same bits as `type`, which differs at most in the sign; makeSignless
/// removes the cast.
mlir::Value castTo(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, mlir::Type type);
mlir::Value castToSignless(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value);
/// Once nothing needs the sign any more: signless types everywhere but in the
/// functions' signatures. Until then arith.constant may have unsigned types, too.
void makeSignless(mlir::ModuleOp module);

//===----------------------------------------------------------------------===//
// Floats of eight bits
//===----------------------------------------------------------------------===//

/// True for f8E4M3FN and f8E5M2, which only memory knows: all is computed in f32.
bool isSmallFloat(mlir::Type type);
mlir::Value extendSmallFloat(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value);
/// An f32, rounded to nearest even; what is too large becomes infinity, or NaN in a type without.
mlir::Value truncateToSmallFloat(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, mlir::Type type);

//===----------------------------------------------------------------------===//
// Small builders
//===----------------------------------------------------------------------===//

mlir::RankedTensorType getTensor(mlir::Value value);
mlir::Value makeEmpty(mlir::OpBuilder &builder, mlir::Location loc, mlir::RankedTensorType type);
mlir::Value makeFilled(mlir::OpBuilder &builder, mlir::Location loc, mlir::RankedTensorType type, mlir::Value scalar);
/// `integer`, signed or unsigned by its type, as an index; `limit` bounds it to
/// [0, limit].
mlir::Value makeIndexOf(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value integer,
                        std::optional<int64_t> limit = std::nullopt);
mlir::Value makeIndex(mlir::OpBuilder &builder, mlir::Location loc, int64_t value);
/// The element of a rank-0 tensor.
mlir::Value getScalar(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value);
/// linalg.generic with parallel iterators over `type`'s dimensions.
mlir::Value makeParallel(mlir::OpBuilder &builder, mlir::Location loc, mlir::RankedTensorType type,
                         mlir::ValueRange inputs, llvm::ArrayRef<mlir::AffineMap> maps,
                         llvm::function_ref<mlir::Value(mlir::OpBuilder &, mlir::ValueRange)> body);
/// linalg.generic that adds products up; `maps` are of lhs, rhs and the result,
/// and loops that the result lacks are reductions. Floats are summed in the widest type, f32 at least.
mlir::Value makeSumOfProducts(mlir::OpBuilder &builder, mlir::Location loc, mlir::RankedTensorType result,
                              mlir::Value lhs, mlir::Value rhs, llvm::ArrayRef<mlir::AffineMap> maps);
/// `value` with rows of `padding` (a scalar) before, between and after its rows; a
/// negative number before cuts rows off. `sizes` are those of the result: what
/// comes after is cut off or filled up.
mlir::Value makePadded(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, mlir::Value padding,
                       llvm::ArrayRef<int64_t> low, llvm::ArrayRef<int64_t> interior, llvm::ArrayRef<int64_t> sizes);
/// `value` with the order of rows reversed along dimensions.
mlir::Value makeReversed(mlir::OpBuilder &builder, mlir::Location loc, mlir::Value value, llvm::ArrayRef<int64_t> dims);

} // namespace tp

#endif // TP_LIB_LOWERING_LINALG_LOWERING_H
