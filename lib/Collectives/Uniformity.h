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
/// An axis is seen as the digits that the function's sub-axes cut it into. Where
/// they do not nest (`"tp":(1)2` and `"tp":(1)3` of 6), its digits are those
/// sub-axes and what is left beside each, which overlap. The analysis errs on the
/// side of "differs".
class Uniformity {
public:
  explicit Uniformity(mlir::FunctionOpInterface function);

  /// A set of digits of mesh axes.
  using Axes = llvm::SmallBitVector;

  /// The digits that share something with `axes`.
  Axes getAxes(llvm::ArrayRef<AxisRefAttr> axes) const;
  /// The axes over which `value` may differ.
  Axes getVarying(mlir::Value value) const;
  /// The axes over which ranks may disagree whether, or how often, `op` runs,
  /// and the op that decides about it.
  std::pair<Axes, mlir::Operation *> getControl(mlir::Operation *op) const;
  /// The text `"dp", "tp":(1)2`.
  std::string str(const Axes &axes) const;

private:
  /// A part of a mesh axis: `begin` is its pre-size, `end` that times its size.
  struct Digit {
    unsigned axis;
    int64_t begin, end;
    int64_t getSize() const { return end / begin; }
    /// Both are digits of one way to cut the axis.
    bool isBeside(const Digit &other) const {
      return axis != other.axis || other.begin % end == 0 || begin % other.end == 0;
    }
    bool isIn(const Digit &other) const {
      return axis == other.axis && begin % other.begin == 0 && other.end % end == 0;
    }
  };

  Digit getDigit(AxisRefAttr axis) const;
  void addDigits(unsigned axis, llvm::ArrayRef<AxisRefAttr> named);
  bool isMadeOfEqual(const Digit &digit, const Axes &axes) const;
  Axes getMadeEqual(Axes axes, llvm::ArrayRef<AxisRefAttr> over) const;
  Axes getPermuted(CollectivePermuteOp permute) const;
  void propagate(mlir::Region &region);
  void visit(mlir::Operation *op);
  void join(mlir::Value value, const Axes &axes);

  MeshAttr mesh;
  llvm::SmallVector<Digit> digits; // by axis, then by where they begin
  llvm::SmallVector<bool> nests;   // by axis
  llvm::DenseMap<mlir::Value, Axes> varying;
  bool changed = false;
};

} // namespace tp

#endif // TP_LIB_COLLECTIVES_UNIFORMITY_H
