//===- RaggedDot.cpp - rule of products of runs of rows ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Families.h"
#include "LocalOps.h"
#include "RuleBuilder.h"
#include "tp/Input/Chlo/Chlo.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// Runs of rows m, each with its matrix:
///   ([b, m, k], [g, b, k, n], [b, G]) -> ([b, m, n])   reduction = {k: add}, lookup = {g}
/// A rank that has some of the matrices computes the rows that they are for, and
/// zero for the others. Runs of contracted rows k:
///   ([b, m, k], [b, k, n], [b, G]) -> ([g, b, m, n])   reduction = {k: add}
/// Runs in a batch dimension:
///   ([b, m, k], [b, k, n], [G]) -> ([b, m, n])         reduction = {k: add}
/// G, the sizes of the runs, is whole: each rank finds its part of each run.
struct RaggedDotRule : ShardingRuleOpInterface::ExternalModel<RaggedDotRule, chlo::RaggedDotOp> {
  ShardingRule getShardingRule(Operation *op) const {
    auto dot = cast<chlo::RaggedDotOp>(op);
    chlo::RaggedDotDimensionNumbersAttr numbers = dot.getRaggedDotDimensionNumbers();
    auto dims = chlo::RaggedDims::get(dot);
    ArrayRef<int64_t> lhs = ::tp::getShape(dot.getLhs()), rhs = ::tp::getShape(dot.getRhs());
    ArrayRef<int64_t> sizes = ::tp::getShape(dot.getGroupSizes());
    RuleBuilder b(op);
    double points = 1;
    // Adds a factor at a dimension of lhs, and of the sizes if these have it.
    auto addLhs = [&](unsigned f, int64_t dim) {
      points *= lhs[dim];
      b.operand(0, dim, f);
      auto at = llvm::find(dims.prefix, dim);
      for (unsigned operand = 2; operand < op->getNumOperands() && sizes.size() > 1 && at != dims.prefix.end();
           ++operand)
        b.operand(operand, at - dims.prefix.begin(), f);
    };
    unsigned next = 0; // dimension of the result
    int64_t groups = sizes.back();
    if (dims.mode == chlo::RaggedMode::contracting)
      b.result(0, next++, b.factor(groups));
    for (auto [l, r] : llvm::zip_equal(numbers.getLhsBatchingDimensions(), numbers.getRhsBatchingDimensions())) {
      unsigned f = b.factor(lhs[l]);
      addLhs(f, l);
      b.operand(1, r, f);
      b.result(0, next++, f);
    }
    for (int64_t dim : dims.lhsFree) {
      unsigned f = b.factor(lhs[dim]);
      addLhs(f, dim);
      b.result(0, next++, f);
    }
    for (int64_t dim : dims.rhsFree) {
      points *= rhs[dim];
      b.all(b.factor(rhs[dim]), {{1, dim}}, {{0, next++}});
    }
    for (auto [l, r] : llvm::zip_equal(numbers.getLhsContractingDimensions(), numbers.getRhsContractingDimensions())) {
      unsigned f = b.reduction(lhs[l], ReductionKind::add);
      addLhs(f, l);
      b.operand(1, r, f);
    }
    for (int64_t dim : numbers.getRhsGroupDimensions())
      b.operand(1, dim, b.factor(rhs[dim], FactorKind::lookup));
    unsigned all = b.whole(groups);
    for (unsigned operand = 2; operand < op->getNumOperands(); ++operand)
      b.operand(operand, sizes.size() - 1, all);
    b.linear({0});
    b.linear({1});
    b.setFlops(2 * points);
    b.rule.isContraction = true;
    return b.rule;
  }

  /// The local op has this rank's rows of each run, of the runs that it has
  /// matrices for.
  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    auto dot = cast<chlo::RaggedDotOp>(op);
    auto dims = chlo::RaggedDims::get(dot);
    FailureOr<SmallVector<Value>> results = localizeByDefault(op, context);
    if (failed(results) || dims.mode == chlo::RaggedMode::batch)
      return results;
    const ShardingRule &rule = context.rule();
    bool isFree = dims.mode == chlo::RaggedMode::free;
    ArrayRef<unsigned> groupFactors =
        isFree ? rule.operands[1][dot.getRaggedDotDimensionNumbers().getRhsGroupDimensions().front()]
               : rule.results[0][0];
    ArrayRef<int64_t> sizes = ::tp::getShape(dot.getGroupSizes()), lhs = ::tp::getShape(dot.getLhs());
    FailureOr<DimSplit> rows = getDimSplit(op, context, rule.operands[0][dims.ragged], lhs[dims.ragged]);
    FailureOr<DimSplit> groups = getDimSplit(op, context, groupFactors, sizes.back());
    if (failed(rows) || failed(groups))
      return failure();
    if (rows->isWhole() && groups->isWhole())
      return results;
    OpBuilder &builder = context.builder();
    auto local = (*results)[0].getDefiningOp<chlo::RaggedDotOp>();
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPoint(local);
    Location loc = op->getLoc();
    Value count = convert(builder, loc, local.getGroupSizes(), builder.getI32Type());
    Value starts = local.getGroupStarts() ? convert(builder, loc, local.getGroupStarts(), builder.getI32Type())
                                          : shlo::SubtractOp::create(builder, loc, count.getType(),
                                                                     makeRunningSum(builder, loc, count), count)
                                                .getResult();
    if (!rows->isWhole()) {
      Value ends = shlo::AddOp::create(builder, loc, count.getType(), starts, count);
      starts = countLocalRows(context, loc, starts, *rows);
      ends = countLocalRows(context, loc, ends, *rows);
      count = shlo::SubtractOp::create(builder, loc, count.getType(), ends, starts);
    }
    local.getGroupSizesMutable().assign(takeLocalRows(context, loc, count, sizes.size() - 1, *groups));
    local.getGroupStartsMutable().assign(takeLocalRows(context, loc, starts, sizes.size() - 1, *groups));
    return results;
  }
};

} // namespace

void tp::registerRaggedDotRules(DialectRegistry &registry) {
  registry.addExtension(
      +[](MLIRContext *context, chlo::ChloDialect *) { chlo::RaggedDotOp::attachInterface<RaggedDotRule>(*context); });
}
