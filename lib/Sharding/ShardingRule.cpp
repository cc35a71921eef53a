//===- ShardingRule.cpp - an op in einsum notation ------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Sharding/ShardingRule.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace tp;

#include "tp/Sharding/ShardingRuleInterface.cpp.inc"

unsigned ShardingRule::addFactor(int64_t size, FactorKind kind, ReductionKind reduction) {
  factors.push_back({size, kind, reduction, /*leader=*/-1});
  return factors.size() - 1;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// i ... z, a ... h, then f26, f27, ...
static std::string getFactorName(unsigned factor) {
  if (factor >= 26)
    return "f" + std::to_string(factor);
  return std::string(1, 'a' + (factor + 8) % 26);
}

static std::string toText(const DimFactors &dim) {
  if (dim.empty())
    return "1";
  std::string text;
  for (unsigned factor : dim)
    text += getFactorName(factor);
  return text;
}

static std::string toText(ArrayRef<TensorFactors> tensors) {
  return "(" +
         llvm::join(llvm::map_range(tensors,
                                    [](const TensorFactors &tensor) {
                                      return "[" +
                                             llvm::join(llvm::map_range(
                                                            tensor, [](const DimFactors &dim) { return toText(dim); }),
                                                        ",") +
                                             "]";
                                    }),
                    ",") +
         ")";
}

double ShardingRule::getPoints() const {
  double points = 1;
  for (const Factor &factor : factors)
    points *= double(factor.size);
  return points;
}

double ShardingRule::getBytes(const OperandCopy &copy, ArrayRef<int64_t> sizes, double flops) const {
  auto isSplit = [&](unsigned factor) { return sizes[factor] < factors[factor].size; };
  if ((copy.isForProduct && flops < double(kSmallestProduct)) ||
      (!copy.splitFactors.empty() && llvm::none_of(copy.splitFactors, isSplit)))
    return 0;
  double bytes = double(copy.elementBytes);
  for (ArrayRef<OperandCopy::Rows> dim : copy.dims) {
    int64_t rows = 1;
    for (OperandCopy::Rows part : dim)
      rows += part.step * (sizes[part.factor] - 1);
    bytes *= double(std::max<int64_t>(rows, 0));
  }
  bytes /= double(copy.share);
  // What a product would read once, loops read where it is.
  if (copy.isForProduct && flops <= 2 * double(copy.parts) * bytes / double(copy.elementBytes))
    return 0;
  return bytes;
}

std::string ShardingRule::str() const {
  std::string text = toText(operands) + "->" + toText(results);
  auto appendList = [&](StringRef name, ArrayRef<std::string> entries) {
    if (!entries.empty())
      text += (" " + name + "={" + llvm::join(entries, ",") + "}").str();
  };
  SmallVector<std::string> reductions, lookups, merged, wholes, rows, partial;
  for (auto [index, factor] : llvm::enumerate(factors)) {
    std::string name = getFactorName(index);
    if (factor.kind == FactorKind::reduction)
      reductions.push_back(name + ":" + stringifyReductionKind(factor.reduction).str());
    else if (factor.kind == FactorKind::lookup)
      lookups.push_back(name);
    else if (factor.kind == FactorKind::merged)
      merged.push_back(name);
    else if (factor.kind == FactorKind::whole)
      wholes.push_back(name);
    else if (factor.kind == FactorKind::rows)
      rows.push_back(factor.leader < 0 ? name : name + ":" + getFactorName(factor.leader));
  }
  for (unsigned operand : partialOperands)
    partial.push_back(std::to_string(operand));
  appendList("reduction", reductions);
  appendList("lookup", lookups);
  appendList("merged", merged);
  appendList("whole", wholes);
  appendList("rows", rows);
  appendList("partial_operands", partial);
  return text;
}

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

static LogicalResult verifyTensors(const ShardingRule &rule, Operation *op, StringRef what,
                                   ArrayRef<TensorFactors> tensors, TypeRange types) {
  if (tensors.size() != types.size())
    return op->emitOpError() << "sharding rule has " << tensors.size() << " " << what << "s, expected " << types.size();
  for (auto [index, tensor, type] : llvm::enumerate(tensors, types)) {
    auto shaped = dyn_cast<RankedTensorType>(type);
    if ((int64_t)tensor.size() != (shaped ? shaped.getRank() : 0))
      return op->emitOpError() << "sharding rule has " << tensor.size() << " dimensions for " << what << " #" << index
                               << " of type " << type;
    for (auto [dim, dimFactors] : llvm::enumerate(tensor)) {
      int64_t size = 1;
      for (unsigned factor : dimFactors) {
        if (factor >= rule.factors.size())
          return op->emitOpError() << "sharding rule names factor " << factor << ", but has " << rule.factors.size();
        size *= rule.factors[factor].size;
        if (rule.factors[factor].kind == FactorKind::rows && dimFactors.size() > 1)
          return op->emitOpError() << "sharding rule " << rule.str() << " has rows beside other factors in dimension "
                                   << dim << " of " << what << " #" << index;
      }
      if (size != shaped.getDimSize(dim))
        return op->emitOpError() << "sharding rule " << rule.str() << " has factors of size " << size
                                 << " for dimension " << dim << " of " << what << " #" << index << " of type " << type;
    }
  }
  return success();
}

LogicalResult ShardingRule::verify(Operation *op) const {
  if (failed(verifyTensors(*this, op, "operand", operands, op->getOperandTypes())) ||
      failed(verifyTensors(*this, op, "result", results, op->getResultTypes())))
    return failure();
  SmallVector<unsigned> named(partialOperands.begin(), partialOperands.end());
  for (const LinearGroup &group : linear)
    llvm::append_range(named, group.operands);
  for (unsigned operand : named)
    if (operand >= op->getNumOperands())
      return op->emitOpError() << "sharding rule names operand " << operand << ", but the op has "
                               << op->getNumOperands();
  return success();
}

//===----------------------------------------------------------------------===//
// Splits of factors and layouts of tensors
//===----------------------------------------------------------------------===//

static FailureOr<DimSplit> composeDim(const ShardingRule &rule, const DimFactors &dim, ArrayRef<DimSplit> splits) {
  if (dim.empty())
    return DimSplit(1);
  if (rule.factors[dim.front()].kind == FactorKind::rows)
    return splits[rule.getLeader(dim.front())].resize(rule.factors[dim.front()].size);
  return DimSplit::compose(llvm::map_to_vector(dim, [&](unsigned factor) { return splits[factor]; }));
}

FailureOr<LayoutAttr> tp::getTensorLayout(const ShardingRule &rule, const TensorFactors &tensor,
                                          ArrayRef<DimSplit> splits, FlatSymbolRefAttr mesh, bool isResult) {
  assert(splits.size() == rule.factors.size() && "one split per factor");
  SmallVector<AxisRefAttr> seen;
  auto addAxes = [&](ArrayRef<AxisRefAttr> axes) {
    for (AxisRefAttr axis : axes) {
      if (llvm::any_of(seen, [&](AxisRefAttr before) { return before.overlaps(axis); }))
        return failure();
      seen.push_back(axis);
    }
    return success();
  };

  SmallVector<DimSplit> dims;
  for (const DimFactors &factors : tensor) {
    FailureOr<DimSplit> split = composeDim(rule, factors, splits);
    if (failed(split) || failed(addAxes(split->getAxes())))
      return failure();
    dims.push_back(*split);
  }
  if (!isResult)
    return makeLayout(mesh, dims);

  SmallVector<AxisRefAttr> partial;
  std::optional<ReductionKind> kind;
  for (auto [index, factor, split] : llvm::enumerate(rule.factors, splits)) {
    bool reduces = factor.kind == FactorKind::reduction || factor.kind == FactorKind::lookup;
    bool inTensor =
        llvm::any_of(tensor, [index = index](const DimFactors &dim) { return llvm::is_contained(dim, index); });
    if (split.isWhole() || !reduces || inTensor)
      continue;
    ReductionKind own = factor.reduction;
    if (kind.value_or(own) != own || failed(addAxes(split.getAxes())))
      return failure();
    kind = own;
    llvm::append_range(partial, split.getAxes());
  }
  return makeLayout(mesh, dims, partial, kind.value_or(ReductionKind::add));
}

std::optional<FactorSplits> tp::getFactorSplits(const ShardingRule &rule, const TensorFactors &tensor,
                                                LayoutAttr layout, RankedTensorType type, MeshAttr mesh) {
  FailureOr<SmallVector<DimSplit>> dims = getSplits(layout, type, mesh);
  if (failed(dims) || dims->size() != tensor.size())
    return std::nullopt;
  FactorSplits splits = llvm::map_to_vector(rule.factors, [](const Factor &factor) { return DimSplit(factor.size); });
  SmallVector<bool> known(rule.factors.size(), false);
  for (auto [dimFactors, dim] : llvm::zip_equal(tensor, *dims)) {
    if (dimFactors.empty()) {
      if (!dim.isWhole())
        return std::nullopt;
      continue;
    }
    auto sizes = llvm::map_to_vector(dimFactors, [&](unsigned factor) { return rule.factors[factor].size; });
    auto parts = dim.decompose(sizes, mesh);
    if (failed(parts))
      return std::nullopt;
    for (auto [follower, own] : llvm::zip_equal(dimFactors, *parts)) {
      unsigned factor = rule.getLeader(follower);
      FailureOr<DimSplit> resized = own;
      if (rule.factors[follower].kind == FactorKind::rows)
        resized = own.resize(rule.factors[factor].size);
      if (failed(resized))
        return std::nullopt;
      const DimSplit &part = *resized;
      // A factor in two dimensions of one tensor: they must agree.
      if (known[factor] && splits[factor] != part)
        return std::nullopt;
      splits[factor] = part;
      known[factor] = true;
    }
  }
  return splits;
}

//===----------------------------------------------------------------------===//
// Local ops
//===----------------------------------------------------------------------===//

/// The local operand with padding along unevenly split reduction factors made
/// neutral.
static FailureOr<Value> maskOperand(Operation *op, unsigned operand, LocalizeContext &context) {
  const ShardingRule &rule = context.rule();
  Value value = context.operand(operand);
  for (auto [dim, factors] : llvm::enumerate(rule.operands[operand])) {
    std::optional<ReductionKind> kind;
    for (unsigned index : factors) {
      const Factor &factor = rule.factors[index];
      if (factor.kind != FactorKind::reduction || context.splits()[index].isEven())
        continue;
      // In a contraction this fills both operands with zero: what one of them
      // holds as padding may be NaN.
      if (kind.value_or(factor.reduction) != factor.reduction)
        return op->emitOpError() << "dimension " << dim << " of operand #" << operand
                                 << " has padding in two reductions, '" << stringifyReductionKind(*kind) << "' and '"
                                 << stringifyReductionKind(factor.reduction) << "'";
      kind = factor.reduction;
    }
    if (!kind)
      continue;
    FailureOr<DimSplit> split = composeDim(rule, factors, context.splits());
    TypedAttr fill = getNeutralElement(*kind, getElementTypeOrSelf(value.getType()));
    if (failed(split) || !fill)
      return op->emitOpError() << "cannot mask padding of dimension " << dim << " of operand #" << operand;
    value = context.maskPadding(value, dim, *split, fill);
  }
  return value;
}

FailureOr<SmallVector<Value>> tp::localizeByDefault(Operation *op, LocalizeContext &context) {
  SmallVector<Value> operands;
  for (unsigned i = 0; i < op->getNumOperands(); ++i) {
    FailureOr<Value> operand = maskOperand(op, i, context);
    if (failed(operand))
      return failure();
    operands.push_back(*operand);
  }
  Operation *local = context.builder().clone(*op);
  local->setOperands(operands);
  for (StringRef name : {TpDialect::kLayoutAttr, TpDialect::kLayoutsAttr, TpDialect::kBlockLayoutsAttr})
    local->removeDiscardableAttr(name);
  for (OpResult result : local->getResults())
    if (isa<RankedTensorType>(result.getType()))
      result.setType(context.localResultType(result.getResultNumber()));
  return SmallVector<Value>(local->getResults());
}
