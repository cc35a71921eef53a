//===- RuleBuilder.cpp - writes a ShardingRule ----------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuleBuilder.h"
#include <numeric>

using namespace mlir;
using namespace tp;

RuleBuilder::RuleBuilder(Operation *op) {
  for (Value operand : op->getOperands())
    rule.operands.push_back(TensorFactors(::getShape(operand).size()));
  for (Value result : op->getResults())
    rule.results.push_back(TensorFactors(::getShape(result).size()));
}

unsigned RuleBuilder::factor(int64_t size, FactorKind kind, ReductionKind reduction) {
  if (size == 1)
    return none;
  return rule.addFactor(size, size == 0 ? FactorKind::whole : kind, reduction);
}

unsigned RuleBuilder::rowsLike(unsigned leader, int64_t size) {
  if (rule.factors[leader].size == size && rule.factors[leader].kind == FactorKind::rows)
    return leader;
  unsigned f = rule.addFactor(size, FactorKind::rows);
  rule.factors[f].leader = leader;
  return f;
}

void RuleBuilder::operand(unsigned i, unsigned dim, unsigned f) {
  if (f != none)
    rule.operands[i][dim].push_back(f);
}

void RuleBuilder::result(unsigned i, unsigned dim, unsigned f) {
  if (f != none)
    rule.results[i][dim].push_back(f);
}

void RuleBuilder::all(unsigned f, Places operands, Places results) {
  for (auto [tensor, dim] : operands)
    operand(tensor, dim, f);
  for (auto [tensor, dim] : results)
    result(tensor, dim, f);
}

void RuleBuilder::linear(ArrayRef<unsigned> operands, std::optional<ReductionKind> reduction) {
  rule.linear.push_back({{operands.begin(), operands.end()}, reduction});
}

void RuleBuilder::setFlops(double count) {
  double points = rule.getPoints();
  rule.flopsPerPoint = points > 0 ? count / points : 0;
}

BlockView BlockView::get(int64_t total, int64_t start, int64_t size) {
  int64_t block = std::gcd(std::gcd(total, start), size);
  if (block == 0) // no rows at all
    return {0, 1, 1, 0};
  return {block, total / block, size / block, start / block};
}

unsigned tp::addBlocks(RuleBuilder &b, const BlockView &view, function_ref<void(unsigned)> addToTotal,
                       function_ref<void(unsigned)> addToRun) {
  // Separate factors although both are whole: their sizes differ.
  addToTotal(b.whole(view.outer));
  addToRun(b.whole(view.inner));
  unsigned block = b.factor(view.block);
  addToTotal(block);
  addToRun(block);
  return block;
}

int64_t tp::getLocalBlock(LocalizeContext &context, ArrayRef<unsigned> dim, const BlockView &view) {
  // The block is the minor factor; a block of one row has none.
  if (view.block == 1)
    return 1;
  return context.splits()[dim.back()].getLocalSize();
}

void tp::addCommonRefinement(RuleBuilder &b, ArrayRef<int64_t> from, ArrayRef<int64_t> to,
                             function_ref<void(unsigned, unsigned)> addToFrom,
                             function_ref<void(unsigned, unsigned)> addToTo) {
  if (llvm::is_contained(from, 0) || llvm::is_contained(to, 0)) {
    for (auto [dim, size] : llvm::enumerate(from))
      addToFrom(dim, b.whole(size));
    for (auto [dim, size] : llvm::enumerate(to))
      addToTo(dim, b.whole(size));
    return;
  }

  // What is left of the current dimension of each side; both sides' digits
  // before it are equal.
  size_t i = 0, j = 0;
  int64_t restFrom = 1, restTo = 1;
  auto advance = [](ArrayRef<int64_t> shape, size_t &dim, int64_t &rest) {
    while (rest == 1 && dim < shape.size())
      rest = shape[dim++];
  };
  while (true) {
    advance(from, i, restFrom);
    advance(to, j, restTo);
    if (restFrom == 1 || restTo == 1)
      return;
    int64_t common = std::gcd(restFrom, restTo);
    unsigned f = b.factor(common);
    if (f != RuleBuilder::none) {
      addToFrom(i - 1, f);
      addToTo(j - 1, f);
    }
    restFrom /= common;
    restTo /= common;
    if (restFrom == 1 || restTo == 1)
      continue;
    // Neither is a multiple of the other: no digit is common until both
    // products meet again.
    int64_t productFrom = restFrom, productTo = restTo;
    addToFrom(i - 1, b.whole(restFrom));
    addToTo(j - 1, b.whole(restTo));
    while (productFrom != productTo) {
      if (productFrom < productTo) {
        productFrom *= from[i];
        addToFrom(i, b.whole(from[i]));
        ++i;
      } else {
        productTo *= to[j];
        addToTo(j, b.whole(to[j]));
        ++j;
      }
    }
    restFrom = restTo = 1;
  }
}
