//===- RuleInfo.h - a sharding rule on numbered splits -----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PROPAGATION_RULEINFO_H
#define TP_PROPAGATION_RULEINFO_H

#include "tp/Propagation/SplitTable.h"
#include "tp/Sharding/ShardingRule.h"

namespace tp {

/// A sharding rule with what is asked of it often. Its tensors are numbered
/// through: operands, then results.
struct RuleInfo {
  static RuleInfo get(ShardingRule rule);

  ShardingRule rule;
  /// Elementwise and data movement: all factors are parallel.
  bool isCheap = true;
  /// Sizes of the factors of each dimension of each tensor.
  llvm::SmallVector<llvm::SmallVector<llvm::SmallVector<int64_t, 2>, 4>, 3> sizes;

  const TensorFactors &getTensor(unsigned i) const {
    return i < rule.operands.size() ? rule.operands[i] : rule.results[i - rule.operands.size()];
  }
  unsigned getTensorCount() const { return rule.operands.size() + rule.results.size(); }
  bool isResult(unsigned tensor) const { return tensor >= rule.operands.size(); }
};

/// How the factors of a dimension that is split so are split, of rows factors
/// their leaders; empty if they cannot say it.
llvm::SmallVector<SplitId, 2> decomposeDim(SplitTable &table, const RuleInfo &rule, unsigned tensor, unsigned dim,
                                           SplitId split);
/// The inverse; kNone if no split says it.
SplitId composeDim(SplitTable &table, const RuleInfo &rule, unsigned tensor, unsigned dim,
                   llvm::ArrayRef<SplitId> parts);

/// getTensorLayout on numbered splits: the dimensions of a tensor whose factors
/// are split so. False if no layout says that.
bool getDims(SplitTable &table, const RuleInfo &rule, unsigned tensor, llvm::ArrayRef<SplitId> splits,
             llvm::SmallVectorImpl<SplitId> &dims);
/// The axes over which a result is, and an operand of `partialOperands` must be,
/// partial when the factors are split so.
struct PartialAxes {
  llvm::SmallVector<AxisRefAttr, 2> axes;
  ReductionKind kind = ReductionKind::add;
};
PartialAxes getPartial(const SplitTable &table, const RuleInfo &rule, unsigned tensor, llvm::ArrayRef<SplitId> splits);
/// True if an op can run so: no axis splits two factors, every tensor has a
/// layout, and results are partial in one way only.
bool isPossible(SplitTable &table, const RuleInfo &rule, llvm::ArrayRef<SplitId> splits);

/// A dimension of a tensor of a rule.
struct Place {
  unsigned tensor, dim;
};
/// The splits that the dimensions of an op's tensors say; a factor in none of
/// them is whole. `layouts` holds one per tensor, null where there is none. On
/// failure `at` is the place that does not fit: with the rule, or, if `against`
/// is another place, with what is said there.
bool inferSplits(SplitTable &table, const RuleInfo &rule, llvm::ArrayRef<const SplitTable::LayoutInfo *> layouts,
                 llvm::SmallVectorImpl<SplitId> &splits, Place &at, Place &against);
/// The layouts of an op's results when its tensors lie so: partial over the axes
/// that split what it reduces, and over those that a linear group of operands
/// passes on. `layouts` is inferSplits'; a result in it only says how it is
/// split. Fails with a diagnostic that names the tensor where the op cannot run so.
llvm::LogicalResult inferResults(SplitTable &table, const RuleInfo &rule,
                                 llvm::ArrayRef<const SplitTable::LayoutInfo *> layouts,
                                 llvm::SmallVectorImpl<SplitId> &splits, llvm::SmallVectorImpl<LayoutId> &results,
                                 llvm::function_ref<mlir::InFlightDiagnostic()> emitError);

} // namespace tp

#endif // TP_PROPAGATION_RULEINFO_H
