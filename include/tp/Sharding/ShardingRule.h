//===- ShardingRule.h - an op in einsum notation -----------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_SHARDING_SHARDINGRULE_H
#define TP_SHARDING_SHARDINGRULE_H

#include "tp/Sharding/RowExchange.h"
#include <optional>

namespace tp {

enum class FactorKind {
  /// Each index is computed alone.
  parallel,
  /// Summed away (or max, ...): a split gives a partial result.
  reduction,
  /// Rows chosen by index values: a split gives a result that is partial (add)
  /// where the factor is not in the result; out-of-range rows count as zero.
  /// localize() turns global row numbers into local ones.
  lookup,
  /// Must not be split.
  whole,
  /// Rows in the same order in several tensors, more in one and fewer in
  /// another: the windows of an input, a slice that starts anywhere. Each tensor
  /// has a factor of its own number of rows; one of them leads (it may be of
  /// another kind), and a split is over the same axes in each, in contiguous parts
  /// of rounded up size. localize() brings the rows that lie on other ranks.
  rows,
  /// In operands only: localize() makes one value of what each rank has of its
  /// part, so that a split gives a result that is complete on all ranks (the
  /// largest elements and their places, a row that one rank has).
  merged,
};

struct Factor {
  int64_t size;
  FactorKind kind = FactorKind::parallel;
  /// Of reduction (and lookup: add) factors.
  ReductionKind reduction = ReductionKind::add;
  /// Of rows factors: the one that leads, itself if negative.
  int leader = -1;
};

/// The factors of one dimension, major to minor; their sizes multiply to the
/// dimension's. A dimension of size 1 may have none.
using DimFactors = llvm::SmallVector<unsigned, 2>;
/// One entry per dimension of an operand or a result.
using TensorFactors = llvm::SmallVector<DimFactors, 4>;

/// Operands in which an op is jointly linear: if exactly these are partial
/// over some axes (and the others complete), the results are partial over them.
/// multiply: {0}, {1}; add: {0, 1}; select: {1, 2}; reshape: {0}.
struct LinearGroup {
  llvm::SmallVector<unsigned, 2> operands;
  /// Only for partial values of this reduction; any if absent (data movement).
  std::optional<ReductionKind> reduction = ReductionKind::add;
};

/// Products (and convolutions) with fewer multiplications and additions stay loops: a
/// call costs more than they do.
inline constexpr int64_t kSmallestProduct = 4096;

/// A buffer that an op fills from one of its operands before it computes, on a host:
/// with padding and the rows of neighbours, or with windows side by side (patches),
/// of which a matrix product is made.
struct OperandCopy {
  struct Rows {
    unsigned factor;
    int64_t step;
    bool operator==(const Rows &) const = default;
  };
  /// Each dimension has 1 + the sum of step * (size of the factor - 1) rows.
  llvm::SmallVector<llvm::SmallVector<Rows, 2>, 8> dims;
  int64_t elementBytes = 4;
  /// As many elements lie side by side in the operand, too, as these factors have
  /// together.
  llvm::SmallVector<unsigned, 3> run;
  /// For a matrix product alone: there is none of an op that stays loops.
  bool isForProduct = false;
  /// It is made in so many parts, one after the other, each of which has 1 / `share` of
  /// the rows that `dims` has together.
  int64_t parts = 1, share = 1;
  /// If there are any: it is made only where one of these factors is split.
  llvm::SmallVector<unsigned, 2> splitFactors;
  bool operator==(const OperandCopy &) const = default;
};

/// One op's factors. Everything generic (propagation, planner, partition,
/// cost) works on this and never asks for the op's name.
struct ShardingRule {
  llvm::SmallVector<Factor> factors;
  llvm::SmallVector<TensorFactors, 3> operands;
  llvm::SmallVector<TensorFactors, 1> results;
  llvm::SmallVector<LinearGroup, 2> linear;
  /// If a reduction or lookup factor is split over axes, these operands must be
  /// partial over the same axes (scatter's input, whose content must count
  /// once). A splat of the neutral element is partial at no cost.
  llvm::SmallVector<unsigned, 1> partialOperands;
  /// The result is memory that is there already, seen in another way, or of which a
  /// part has been made where it belongs: nothing is moved, as long as no factor is
  /// split that some tensor of the op lacks.
  bool isView = false;
  /// Multiply-adds or other operations per point of the iteration space: flops
  /// = this x product of factor sizes.
  double flopsPerPoint = 1;
  /// The op is a product of two operands (counts as matrix product in cost and
  /// strategies).
  bool isContraction = false;
  /// In the order in which they are made. One is there until the next is, those for
  /// the product until it is computed.
  llvm::SmallVector<OperandCopy, 0> copies;

  unsigned addFactor(int64_t size, FactorKind kind = FactorKind::parallel,
                     ReductionKind reduction = ReductionKind::add);
  /// The factor whose split says how `factor` is split: itself, but for rows
  /// factors that follow.
  unsigned getLeader(unsigned factor) const {
    return factors[factor].leader < 0 ? factor : unsigned(factors[factor].leader);
  }
  /// Points of the iteration space.
  double getPoints() const;
  /// Bytes of a copy on a rank that has `sizes` of the factors and computes `flops`;
  /// 0 if it makes none.
  double getBytes(const OperandCopy &copy, llvm::ArrayRef<int64_t> sizes, double flops) const;
  /// einsum-like text for dumps and tests. Factors are named i, j, k, ... in
  /// order; a dimension of several lists them major first:
  /// `([i,k],[k,j])->([i,j]) reduction={k:add}`, `([ij])->([i,j])`. Lookup, merged
  /// and whole factors and partial operands follow in the same way; of rows factors
  /// each that follows is named with its leader: `([i])->([j]) rows={i,j:i}`.
  std::string str() const;
  /// Factor sizes multiply to dimension sizes, indices in range, ...
  llvm::LogicalResult verify(mlir::Operation *op) const;
};

/// The element that changes nothing under `kind`; null if the element type has
/// none. Signless integers are signed, and i1 is unsigned.
mlir::TypedAttr getNeutralElement(ReductionKind kind, mlir::Type elementType);

/// Splits of an op's factors: one choice of "how this op runs on the mesh".
using FactorSplits = llvm::SmallVector<DimSplit>;

/// Layout that a tensor with these factors has when they are split so; fails if
/// not expressible or if an axis would split two of its dimensions. Axes that
/// split reduction/lookup factors absent from a *result* are its partial axes
/// (pass isResult).
llvm::FailureOr<LayoutAttr> getTensorLayout(const ShardingRule &rule, const TensorFactors &tensor,
                                            llvm::ArrayRef<DimSplit> splits, mlir::FlatSymbolRefAttr mesh,
                                            bool isResult);

/// The splits that `layout` of one tensor says about the factors in it (others
/// whole); nullopt if a dimension's split does not decompose onto its factors.
std::optional<FactorSplits> getFactorSplits(const ShardingRule &rule, const TensorFactors &tensor, LayoutAttr layout,
                                            mlir::RankedTensorType type, MeshAttr mesh);

/// Values that must share one layout although no rule links them: control flow.
struct Tie {
  /// Results and region arguments, defined by the op: they carry the layout.
  llvm::SmallVector<mlir::Value, 3> values;
  /// Initial operands and terminator operands: they are brought to the layout.
  llvm::SmallVector<mlir::OpOperand *, 3> sources;
};

/// What localize() may use. Implemented by Partition.
class LocalizeContext {
public:
  virtual ~LocalizeContext() = default;
  virtual mlir::OpBuilder &builder() = 0;
  virtual MeshAttr mesh() = 0;
  virtual mlir::FlatSymbolRefAttr meshName() = 0;
  /// The op's local operand (already in the layout that the rule asks for).
  virtual mlir::Value operand(unsigned i) = 0;
  virtual LayoutAttr operandLayout(unsigned i) = 0;
  virtual LayoutAttr resultLayout(unsigned i) = 0;
  virtual mlir::RankedTensorType localResultType(unsigned i) = 0;
  /// The splits of the op's factors.
  virtual llvm::ArrayRef<DimSplit> splits() = 0;
  virtual const ShardingRule &rule() = 0;
  /// Global row numbers of this rank's rows: tensor<local x i32>, -1 for padding.
  virtual mlir::Value globalRows(const DimSplit &split) = 0;
  /// First global row of a contiguous split: tensor<i32>.
  virtual mlir::Value firstRow(const DimSplit &split) = 0;
  /// `value` with padding rows of dimension `dim` (split so) replaced by `fill`;
  /// `value` itself if the split is even.
  virtual mlir::Value maskPadding(mlir::Value value, unsigned dim, const DimSplit &split, mlir::TypedAttr fill) = 0;
  /// `value` with each rank's wanted rows in place of those that it holds along
  /// `dim`, by position in the group of `axes`: see planRowExchange. A row that is
  /// none becomes `fill` (tensor<element type>), or anything if `fill` is null.
  virtual mlir::Value exchangeRows(mlir::Value value, unsigned dim, llvm::ArrayRef<AxisRefAttr> axes,
                                   const RankRows &held, const RankRows &wanted, mlir::Value fill) = 0;
};

} // namespace tp

namespace tp {
/// The default of ShardingRuleOpInterface::localize.
llvm::FailureOr<llvm::SmallVector<mlir::Value>> localizeByDefault(mlir::Operation *op, LocalizeContext &context);
} // namespace tp

#include "tp/Sharding/ShardingRuleInterface.h.inc"

#endif // TP_SHARDING_SHARDINGRULE_H
