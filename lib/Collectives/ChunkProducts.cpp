//===- ChunkProducts.cpp - products in parts, for their sums to begin earlier -----===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Schedule.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "tp/Planner/OpCost.h"
#include "tp/Sharding/ShardingRule.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {
/// A product whose result one reduction alone takes, and how to cut both.
struct Chain {
  Operation *product, *reduction;
  int64_t dim;                                        // of the product's result
  SmallVector<std::pair<unsigned, int64_t>> operands; // that have the dimension: number, theirs
};
} // namespace

/// The dimension of `tensor` that is `factor` alone, -1 if none has it; nothing if
/// one is of this factor and others.
static std::optional<int64_t> findDim(const TensorFactors &tensor, unsigned factor) {
  for (auto [dim, factors] : llvm::enumerate(tensor))
    if (llvm::is_contained(factors, factor))
      return factors.size() == 1 ? std::optional<int64_t>(dim) : std::nullopt;
  return -1;
}

/// The outermost dimension of the result that divides into so many parts, and that
/// the reduction does not scatter: its parts are whole rows of memory.
static std::optional<Chain> match(Operation *reduction, int64_t chunks) {
  if (!isa<AllReduceOp, ReduceScatterOp>(reduction))
    return std::nullopt;
  Operation *product = reduction->getOperand(0).getDefiningOp();
  auto ruled = dyn_cast_or_null<ShardingRuleOpInterface>(product);
  if (!ruled || !product->hasOneUse() || product->getBlock() != reduction->getBlock() || product->getNumResults() != 1)
    return std::nullopt;
  ShardingRule rule = ruled.getShardingRule();
  if (!rule.isContraction)
    return std::nullopt;
  auto type = cast<RankedTensorType>(product->getResult(0).getType());
  auto scatter = dyn_cast<ReduceScatterOp>(reduction);
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    const DimFactors &factors = rule.results[0][dim];
    if (factors.size() != 1 || type.getDimSize(dim) % chunks != 0 || (scatter && int64_t(scatter.getDim()) == dim) ||
        rule.factors[factors[0]].kind != FactorKind::parallel)
      continue;
    Chain chain{product, reduction, dim, {}};
    bool isPlain = true;
    for (auto [number, tensor] : llvm::enumerate(rule.operands)) {
      std::optional<int64_t> place = findDim(tensor, factors[0]);
      isPlain &= place.has_value();
      if (place.value_or(-1) >= 0)
        chain.operands.push_back({unsigned(number), *place});
    }
    if (isPlain && !chain.operands.empty())
      return chain;
  }
  return std::nullopt;
}

static RankedTensorType scale(Type type, int64_t dim, int64_t chunks) {
  auto tensor = cast<RankedTensorType>(type);
  SmallVector<int64_t> shape(tensor.getShape());
  shape[dim] /= chunks;
  return tensor.clone(shape);
}

static Value slice(OpBuilder &b, Value value, int64_t dim, int64_t chunk, int64_t chunks) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> starts(type.getRank(), 0), limits(type.getShape()), strides(type.getRank(), 1);
  int64_t size = type.getDimSize(dim) / chunks;
  starts[dim] = chunk * size;
  limits[dim] = starts[dim] + size;
  return shlo::SliceOp::create(b, value.getLoc(), scale(type, dim, chunks), value, b.getDenseI64ArrayAttr(starts),
                               b.getDenseI64ArrayAttr(limits), b.getDenseI64ArrayAttr(strides));
}

/// One part of the product; the slices of its operands are in `slices`.
static Operation *makePart(OpBuilder &b, const Chain &chain, int64_t chunk, int64_t chunks,
                           SmallVectorImpl<Operation *> &slices) {
  SmallVector<Value> operands(chain.product->getOperands());
  for (auto [number, dim] : chain.operands) {
    operands[number] = slice(b, operands[number], dim, chunk, chunks);
    slices.push_back(operands[number].getDefiningOp());
  }
  Operation *part = b.clone(*chain.product);
  part->setOperands(operands);
  part->getResult(0).setType(scale(part->getResult(0).getType(), chain.dim, chunks));
  return part;
}

/// Whether hiding all but the first part of the product and the last of the
/// reduction outweighs smaller calls, and putting the parts together.
static bool pays(const Chain &chain, CostModel &costs, double share, int64_t chunks) {
  std::optional<CollectiveCall> call = getCollectiveCall(chain.reduction);
  double whole = getComputeCost(*chain.product, costs).seconds + costs.getSeconds(*call);
  call->payload /= double(chunks);
  OpBuilder b(chain.product);
  SmallVector<Operation *> slices;
  Operation *part = makePart(b, chain, 0, chunks, slices);
  double product = getComputeCost(*part, costs).seconds;
  part->erase();
  for (Operation *op : slices)
    op->erase();
  Clocks clocks(share);
  for (int64_t chunk = 0; chunk < chunks; ++chunk) {
    clocks.compute(product);
    clocks.start(costs.getSeconds(*call));
  }
  clocks.wait(clocks.getLinkFree());
  clocks.compute(costs.getMemorySeconds(getTensorBytes(chain.reduction->getResult(0).getType())));
  return clocks.getNow() < whole;
}

static void cut(const Chain &chain, int64_t chunks) {
  OpBuilder b(chain.reduction);
  SmallVector<Value> parts;
  SmallVector<Operation *> slices;
  for (int64_t chunk = 0; chunk < chunks; ++chunk) {
    Operation *product = makePart(b, chain, chunk, chunks, slices);
    Operation *reduction = b.clone(*chain.reduction);
    reduction->setOperand(0, product->getResult(0));
    reduction->getResult(0).setType(scale(reduction->getResult(0).getType(), chain.dim, chunks));
    parts.push_back(reduction->getResult(0));
  }
  Value whole = shlo::ConcatenateOp::create(b, chain.reduction->getLoc(), chain.reduction->getResult(0).getType(),
                                            parts, chain.dim);
  chain.reduction->getResult(0).replaceAllUsesWith(whole);
  chain.reduction->erase();
  chain.product->erase();
}

unsigned tp::chunkProducts(func::FuncOp main, CostModel &costs, double share, int64_t chunks, bool always) {
  SmallVector<Chain> chains;
  main.walk([&](Operation *op) {
    if (std::optional<Chain> chain = match(op, chunks))
      chains.push_back(std::move(*chain));
  });
  unsigned count = 0;
  for (const Chain &chain : chains)
    if (always || pays(chain, costs, share, chunks)) {
      cut(chain, chunks);
      ++count;
    }
  return count;
}
