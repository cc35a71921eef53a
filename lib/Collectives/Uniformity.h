//===- Uniformity.h - which ranks may disagree about a value -----*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_COLLECTIVES_UNIFORMITY_H
#define TP_LIB_COLLECTIVES_UNIFORMITY_H

#include "tp/IR/TpDialect.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/SmallBitVector.h"

namespace tp {

/// For each value of a partitioned function the axes along which ranks may
/// hold different data. Arguments differ over the axes that split them or over
/// which they are partial; axis_index, local_slice and the like differ over
/// their group; all_reduce, all_gather and broadcast make equal over theirs;
/// any other op differs where an operand does.
///
/// An axis is seen as the digits that the function's sub-axes cut it into. The
/// analysis errs on the side of "differs".
class Uniformity {
public:
  explicit Uniformity(mlir::FunctionOpInterface function);

  /// A set of digits of mesh axes.
  using Axes = llvm::SmallBitVector;

  Axes getAxes(llvm::ArrayRef<AxisRefAttr> axes) const;
  /// The axes over which `value` may differ.
  Axes getVarying(mlir::Value value) const;
  /// The axes over which ranks may disagree whether, or how often, `op` runs,
  /// and the op that decides about it.
  std::pair<Axes, mlir::Operation *> getControl(mlir::Operation *op) const;
  /// The text `"dp", "tp":(1)2`.
  std::string str(const Axes &axes) const;

private:
  void addDigits(AxisRefAttr axis);
  Axes getPermuted(CollectivePermuteOp permute) const;
  void propagate(mlir::Region &region);
  void visit(mlir::Operation *op);
  void join(mlir::Value value, const Axes &axes);

  MeshAttr mesh;
  /// Per mesh axis the borders of its digits, from 1 to its size, and the
  /// position of its first digit in a set.
  llvm::SmallVector<llvm::SmallVector<int64_t>> borders;
  llvm::SmallVector<unsigned> firstDigit;
  unsigned digitCount = 0;
  llvm::DenseMap<mlir::Value, Axes> varying;
  bool changed = false;
};

} // namespace tp

#endif // TP_LIB_COLLECTIVES_UNIFORMITY_H
