//===- ProgramStructure.cpp - batch, weights, column and row products ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Strategies.h"
#include "tp/Planner/CostModel.h"
#include "llvm/ADT/SetVector.h"
#include <numeric>

using namespace mlir;
using namespace tp;
using Id = DimensionClasses::Id;

static double getBytes(Value value) { return getTensorBytes(value.getType()); }

static bool hasFactor(const TensorFactors &tensor, unsigned factor) {
  return llvm::any_of(tensor, [&](const DimFactors &dim) { return llvm::is_contained(dim, factor); });
}

ProgramStructure::ProgramStructure(func::FuncOp function) : classes(function) {
  measureLeaves();
  findState(function);
  findBatch(function);
  findWeightProducts();
  markContractedAlone();
  chooseModelLeaves();
}

/// True if the op's result only goes into a sum: two partial terms are then
/// reduced as one, so each counts half.
static bool isAddend(Operation *op) {
  if (op->getNumResults() != 1 || !op->getResult(0).hasOneUse())
    return false;
  auto user = dyn_cast<ShardingRuleOpInterface>(*op->getResult(0).user_begin());
  return user && llvm::any_of(user.getShardingRule().linear, [](const LinearGroup &group) {
           return group.operands.size() > 1 && group.reduction == ReductionKind::add;
         });
}

/// True if a split of the factor divides no work: the op cannot be split along
/// it, or takes a part out of the dimension, which then moves at each use (a layer
/// out of a stack; unlike a look-up with an index per token).
static bool dividesNoWork(const ShardingRule &rule, unsigned index) {
  const Factor &factor = rule.factors[index];
  if (factor.kind != FactorKind::lookup)
    return factor.kind == FactorKind::whole || factor.kind == FactorKind::merged;
  auto isIndexed = [&](const TensorFactors &tensor) {
    return !hasFactor(tensor, index) && llvm::any_of(tensor, [&](const DimFactors &dim) {
      return llvm::any_of(dim, [&](unsigned f) { return rule.factors[f].kind != FactorKind::whole; });
    });
  };
  return llvm::none_of(rule.operands, isIndexed);
}

/// Flops of the matrix products that each leaf takes part in, and the bytes of
/// what would have to be reduced or regathered if it were split.
void ProgramStructure::measureLeaves() {
  figures.resize(classes.getNodeCount());
  for (const DimensionClasses::RuledOp &entry : classes.getOps()) {
    double flops = getFlops(entry.rule);
    double resultBytes = 0, operandBytes = 0;
    for (Value result : entry.op->getResults())
      resultBytes += getBytes(result);
    double reducedBytes = isAddend(entry.op) ? resultBytes / 2 : resultBytes;
    for (Value operand : entry.op->getOperands())
      operandBytes += getBytes(operand);
    for (auto [index, factor] : llvm::enumerate(entry.rule.factors)) {
      for (Id leaf : classes.getLeaves(entry.factors[index])) {
        LeafFigures &figure = figures[leaf];
        if (entry.rule.isContraction)
          figure.flops += flops;
        bool reduces = factor.kind == FactorKind::reduction || factor.kind == FactorKind::lookup;
        if (reduces &&
            !llvm::any_of(entry.rule.results, [&](const TensorFactors &result) { return hasFactor(result, index); }))
          figure.conflictBytes += reducedBytes;
        if (dividesNoWork(entry.rule, index)) {
          figure.conflictBytes += operandBytes;
          figure.whole = true;
        }
      }
    }
    // A leaf that stands in two dimensions of one tensor (both sides of the
    // attention scores) can split only one of them.
    if (!entry.rule.isContraction)
      continue;
    llvm::SmallDenseMap<Id, unsigned> uses;
    for (auto [index, id] : llvm::enumerate(entry.factors))
      for (Id leaf : classes.getLeaves(id))
        if (++uses[leaf] == 2)
          figures[leaf].conflictBytes += operandBytes;
  }
}

/// Pairs each result with the argument whose memory the program gives it, or the
/// first argument of the same type, not taken yet, whose dimensions are the same
/// classes: parameters and optimizer state that come back.
void ProgramStructure::findState(func::FuncOp function) {
  llvm::DenseMap<Type, SmallVector<unsigned>> byType;
  for (BlockArgument argument : function.getArguments())
    if (auto type = dyn_cast<RankedTensorType>(argument.getType()); type && type.getRank() > 0)
      byType[type].push_back(argument.getArgNumber());
  Operation *terminator = function.getBody().back().getTerminator();
  llvm::SmallDenseSet<unsigned> taken, paired;
  for (BlockArgument argument : function.getArguments()) {
    auto alias = function.getArgAttrOfType<IntegerAttr>(argument.getArgNumber(), "tf.aliasing_output");
    if (!alias || alias.getInt() < 0 || alias.getInt() >= terminator->getNumOperands() ||
        terminator->getOperand(alias.getInt()).getType() != argument.getType() || !paired.insert(alias.getInt()).second)
      continue;
    taken.insert(argument.getArgNumber());
    state.push_back({unsigned(alias.getInt()), argument.getArgNumber()});
  }
  donated = state.size();
  for (OpOperand &result : terminator->getOpOperands())
    for (unsigned number : byType.lookup(result.get().getType())) {
      Value argument = function.getArgument(number);
      int64_t rank = cast<RankedTensorType>(argument.getType()).getRank();
      bool same = !taken.contains(number) && !paired.contains(result.getOperandNumber());
      for (int64_t dim = 0; dim < rank && same; ++dim)
        same = classes.getClass(argument, dim) == classes.getClass(result.get(), dim);
      if (!same)
        continue;
      taken.insert(number);
      state.push_back({result.getOperandNumber(), number});
      break;
    }
}

void ProgramStructure::findBatch(func::FuncOp function) {
  auto hasDimensions = [](Value value) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    return type && type.getRank() > 0;
  };
  size_t tensors = llvm::count_if(function.getArguments(), hasDimensions);
  size_t results = llvm::count_if(function.getBody().back().getTerminator()->getOperands(), hasDimensions);
  // In a training step most arguments come back; the batch is in none of them.
  // A layer or a decoding step returns an activation or a cache: no evidence. Two
  // weights, inputs and targets are the least that is: then nothing else comes back.
  trains = state.size() * 2 > tensors || (state.size() * 2 == tensors && state.size() == results && results > 1);
  llvm::SmallDenseSet<Id> inState;
  if (trains)
    for (auto [result, number] : state)
      for (int64_t dim = 0, rank = cast<RankedTensorType>(function.getArgument(number).getType()).getRank(); dim < rank;
           ++dim)
        for (Id leaf : classes.getLeaves(function.getArgument(number), dim))
          inState.insert(leaf);

  // Candidates are leaves of arguments, in order of the arguments.
  llvm::SmallSetVector<Id, 16> candidates;
  for (Value argument : function.getArguments())
    if (auto type = dyn_cast<RankedTensorType>(argument.getType()))
      for (int64_t dim = 0; dim < type.getRank(); ++dim)
        for (Id leaf : classes.getLeaves(argument, dim))
          if (!figures[leaf].whole && !inState.contains(leaf))
            candidates.insert(leaf);
  double most = 0;
  for (Id leaf : candidates)
    most = std::max(most, figures[leaf].flops);
  for (Id leaf : candidates) {
    if (figures[leaf].flops < 0.9 * most || most == 0)
      continue;
    if (batch == DimensionClasses::kNone || figures[leaf].conflictBytes < figures[batch].conflictBytes)
      batch = leaf;
  }
}

bool ProgramStructure::isWeight(Value argument) const {
  auto type = dyn_cast<RankedTensorType>(argument.getType());
  return type && type.getRank() > 0 && isa<FloatType>(type.getElementType()) &&
         (batch == DimensionClasses::kNone || !classes.contains(argument, batch));
}

void ProgramStructure::findWeightProducts() {
  for (auto [index, entry] : llvm::enumerate(classes.getOps())) {
    const ShardingRule &rule = entry.rule;
    if (entry.op->getNumResults() != 1 || !classes.contains(entry.op->getResult(0), batch))
      continue;
    for (auto [operand, tensor] : llvm::zip(entry.op->getOperands(), rule.operands)) {
      if (classes.contains(operand, batch) || getBytes(operand) == 0)
        continue;
      WeightProduct product{unsigned(index), {}, {}};
      bool isProduct = rule.isContraction;
      for (auto [number, factor] : llvm::enumerate(rule.factors)) {
        if (!hasFactor(tensor, number))
          continue;
        isProduct |= factor.kind == FactorKind::lookup;
        bool inResult = hasFactor(rule.results.front(), number);
        llvm::append_range(inResult ? product.free : product.contracted, classes.getLeaves(entry.factors[number]));
      }
      if (!isProduct || product.contracted.empty() || product.free.empty())
        continue;
      double bytes = getBytes(entry.op->getResult(0));
      for (Id leaf : product.contracted)
        figures[leaf].productBytes += isAddend(entry.op) ? bytes / 2 : bytes;
      products.push_back(std::move(product));
    }
  }
}

/// Leaves that a product of two activations contracts and nothing else (the
/// head size in attention scores): splitting one makes that product partial.
void ProgramStructure::markContractedAlone() {
  llvm::DenseSet<unsigned> withWeights;
  for (const WeightProduct &product : products)
    withWeights.insert(product.op);
  for (auto [index, entry] : llvm::enumerate(classes.getOps())) {
    if (!entry.rule.isContraction || withWeights.contains(index))
      continue;
    SmallVector<unsigned> contracted;
    for (auto [number, factor] : llvm::enumerate(entry.rule.factors))
      if (factor.kind == FactorKind::reduction && factor.size > 1)
        contracted.push_back(number);
    if (contracted.size() == 1)
      for (Id leaf : classes.getLeaves(entry.factors[contracted.front()]))
        figures[leaf].contractedAlone = true;
  }
}

/// Two-colours the graph whose vertices are leaves and whose edges are the
/// products with a weight (contracted side - free side): one colour is split.
/// Splitting the free side is a column-parallel product, the contracted side a
/// row-parallel one (Shoeybi et al., Megatron-LM, 2019).
void ProgramStructure::chooseModelLeaves() {
  // Of several leaves on one side (heads x head size) the one that the rest of
  // the program, products with weights aside, reduces least.
  auto restBytes = [&](Id leaf) { return figures[leaf].conflictBytes - figures[leaf].productBytes; };
  auto choose = [&](ArrayRef<Id> leaves) {
    Id best = DimensionClasses::kNone;
    for (Id leaf : leaves)
      if (!figures[leaf].whole && (best == DimensionClasses::kNone || restBytes(leaf) < restBytes(best)))
        best = leaf;
    return best;
  };
  struct Edge {
    Id contracted, free;
    double resultBytes;
  };
  llvm::MapVector<Id, SmallVector<Edge>> graph;
  SmallVector<Edge> edges;
  for (const WeightProduct &product : products) {
    Edge edge{choose(product.contracted), choose(product.free),
              getBytes(classes.getOps()[product.op].op->getResult(0))};
    for (Id leaf : {edge.contracted, edge.free})
      if (leaf != DimensionClasses::kNone)
        graph[leaf].push_back(edge);
  }
  llvm::DenseMap<Id, bool> colour;
  for (auto &vertex : graph) {
    if (colour.count(vertex.first))
      continue;
    SmallVector<Id> component{vertex.first};
    colour[vertex.first] = false;
    for (size_t i = 0; i < component.size(); ++i)
      for (const Edge &edge : graph[component[i]]) {
        Id other = edge.contracted == component[i] ? edge.free : edge.contracted;
        if (other != DimensionClasses::kNone && colour.try_emplace(other, !colour[component[i]]).second)
          component.push_back(other);
      }
    double cost[2] = {0, 0};
    unsigned members[2] = {0, 0};
    for (Id leaf : component) {
      cost[colour[leaf]] += figures[leaf].conflictBytes;
      ++members[colour[leaf]];
    }
    // Row-parallel products are reductions, which conflictBytes counts already.
    bool chosen = members[1] && (!members[0] || cost[1] < cost[0]);
    for (Id leaf : component)
      if (colour[leaf] == chosen && leaf != batch)
        modelLeaves.push_back(leaf);
  }
}
