//===- RuleBuilder.h - writes a ShardingRule ---------------------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_SHARDINGRULES_RULEBUILDER_H
#define TP_LIB_SHARDINGRULES_RULEBUILDER_H

#include "tp/Sharding/ShardingRule.h"

namespace tp {

/// Shape of a ranked tensor, empty for anything else.
inline llvm::ArrayRef<int64_t> getShape(mlir::Value value) {
  auto type = llvm::dyn_cast<mlir::RankedTensorType>(value.getType());
  return type ? type.getShape() : llvm::ArrayRef<int64_t>();
}

/// Writes the rule of one op: starts with every dimension without factors.
///
///   // ([m, k], [k, n]) -> ([m, n])  reduction = {k: add}
///   RuleBuilder b(op);
///   b.all(b.factor(m), {{0, 0}}, {{0, 0}});
///   b.all(b.reduction(k, ReductionKind::add), {{0, 1}, {1, 0}}, {});
///
/// A factor of size 1 is `none`, and adding `none` to a dimension does nothing.
class RuleBuilder {
public:
  static constexpr unsigned none = ~0u;
  using Places = llvm::ArrayRef<std::pair<unsigned, unsigned>>;

  explicit RuleBuilder(mlir::Operation *op);

  /// A parallel factor (whole if it has no rows).
  unsigned factor(int64_t size, FactorKind kind = FactorKind::parallel, ReductionKind reduction = ReductionKind::add);
  unsigned whole(int64_t size) { return factor(size, FactorKind::whole); }
  unsigned reduction(int64_t size, ReductionKind kind) { return factor(size, FactorKind::reduction, kind); }
  /// A rows factor, which leads, and the one of `size` rows that follows a
  /// leader of any kind (the leader itself if they are alike).
  unsigned rows(int64_t size) { return rule.addFactor(size, FactorKind::rows); }
  unsigned rowsLike(unsigned leader, int64_t size);

  /// Appends `f` as the next minor factor of a dimension.
  void operand(unsigned i, unsigned dim, unsigned f);
  void result(unsigned i, unsigned dim, unsigned f);
  /// The same at all (tensor, dimension) places.
  void all(unsigned f, Places operands, Places results);

  void linear(llvm::ArrayRef<unsigned> operands, std::optional<ReductionKind> reduction = ReductionKind::add);
  /// The op moves data and computes nothing.
  void movesData() { rule.flopsPerPoint = 0; }
  /// `count` operations in total, over all points.
  void setFlops(double count);

  ShardingRule rule;
};

/// A contiguous run of rows [start, start + size) inside a dimension of `total`
/// rows: both are whole numbers of blocks of `block` rows, so that splitting
/// within the blocks moves no data. Block splits of a fused dimension, like
/// 3 x 64 for query, key and value, are of this kind.
///
///   total 192, start 64, size 64: block 64, outer 3, inner 1, first 1
struct BlockView {
  int64_t block;
  /// Blocks in the total, in the run, and before the run.
  int64_t outer, inner, first;

  static BlockView get(int64_t total, int64_t start, int64_t size);
};

/// Adds the factors of a run of rows: `[outer whole, block]` on the tensor that
/// has all rows and `[inner whole, block]` on the one that has the run. Returns
/// the factor of the block (none if its size is 1).
unsigned addBlocks(RuleBuilder &b, const BlockView &view, llvm::function_ref<void(unsigned)> addToTotal,
                   llvm::function_ref<void(unsigned)> addToRun);

/// Rows per block that this rank has; `dim` are the factors of either side.
int64_t getLocalBlock(LocalizeContext &context, llvm::ArrayRef<unsigned> dim, const BlockView &view);

/// The factors of two shapes of the same number of elements, in which row-major
/// order is kept, appended to both: the common refinement, as far as it goes.
///
///   [12, 4] -> [3, 16]     ([(a b), c]) -> ([a, (b c)])
///   [12, 8] -> [16, 6]     leading factor 4; the rest of each dimension whole
void addCommonRefinement(RuleBuilder &b, llvm::ArrayRef<int64_t> from, llvm::ArrayRef<int64_t> to,
                         llvm::function_ref<void(unsigned dim, unsigned f)> addToFrom,
                         llvm::function_ref<void(unsigned dim, unsigned f)> addToTo);

} // namespace tp

#endif // TP_LIB_SHARDINGRULES_RULEBUILDER_H
