//===- StableHLO.h - the StableHLO subset that tp-mlir reads ----*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_STABLEHLO_H
#define TP_INPUT_STABLEHLO_STABLEHLO_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace stablehlo {

/// Marks ops whose result elements depend only on the operands' elements at
/// the same place (operands of rank 0 count for every place). Select and clamp
/// are the only ones that take operands of rank 0 for a larger result.
template <typename ConcreteType>
class ElementwiseTrait : public mlir::OpTrait::TraitBase<ConcreteType, ElementwiseTrait> {};

/// The op of a region that is exactly one op applied to the block arguments in
/// order (as its first and second operand), followed by the return of its
/// result: the combiner `add` of a reduction. Null for any other region.
mlir::Operation *getSingleCombiner(mlir::Region &region);

/// One dimension of a window that slides over an input: window i lies at rows
/// i * stride + k * dilation (k < size) of the padded input, which has
/// `baseDilation - 1` rows between rows, and `low` and `high` rows around them
/// (fewer rows if negative).
struct WindowDim {
  int64_t size = 1, stride = 1, low = 0, high = 0, baseDilation = 1, dilation = 1;
  /// The kernel's last row meets the window's first.
  bool reversed = false;

  /// Rows of an input of `rows` rows once padded.
  int64_t getPaddedSize(int64_t rows) const;
  /// Rows from a window's first to its last, both counted.
  int64_t getExtent() const { return size == 0 ? 0 : (size - 1) * dilation + 1; }
  /// Windows that fit.
  int64_t getCount(int64_t rows) const;
  /// True if the input has zeros between its rows, and every `baseDilation`-th window meets
  /// none of them with some of the kernel's rows: so lowering computes it.
  bool hasPhases() const { return baseDilation > 1 && stride == 1 && dilation == 1; }
  /// True if windows lie side by side and cover the input: row i is row
  /// i % size of window i / size. With size 1 the dimension is not windowed.
  bool isBlocked(int64_t rows) const;
  /// True if window i has all rows up to row i, or (suffix) from row i on:
  /// combining them is a running sum.
  bool isPrefix(int64_t rows) const { return isScan(rows) && high == 0; }
  bool isSuffix(int64_t rows) const { return isScan(rows) && low == 0; }

private:
  bool isScan(int64_t rows) const;
};

/// low and high of each dimension, as the ops hold them.
mlir::DenseIntElementsAttr getPaddingAttr(mlir::Builder &builder, llvm::ArrayRef<WindowDim> window);
llvm::SmallVector<int64_t> getBaseDilations(llvm::ArrayRef<WindowDim> window);

} // namespace stablehlo

#include "tp/Input/StableHLO/StableHLODialect.h.inc"
#include "tp/Input/StableHLO/StableHLOEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "tp/Input/StableHLO/StableHLOAttributes.h.inc"

#define GET_OP_CLASSES
#include "tp/Input/StableHLO/StableHLOOps.h.inc"

#endif // TP_INPUT_STABLEHLO_STABLEHLO_H
