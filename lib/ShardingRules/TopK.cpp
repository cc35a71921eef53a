//===- TopK.cpp - rule of top_k ---*- C++ -*-===//
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

/// ([i, n]) -> ([i, k], [i, k])  merged = {n}, k whole
///
/// The k largest elements are among the k largest of each rank.
struct TopKRule : ShardingRuleOpInterface::ExternalModel<TopKRule, chlo::TopKOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> shape = ::tp::getShape(op->getOperand(0));
    unsigned last = shape.size() - 1;
    for (unsigned dim = 0; dim < last; ++dim)
      b.all(b.factor(shape[dim]), {{0, dim}}, {{0, dim}, {1, dim}});
    b.operand(0, last, b.factor(shape[last], FactorKind::merged));
    int64_t k = cast<chlo::TopKOp>(op).getK();
    b.all(b.whole(k), {}, {{0, last}, {1, last}});
    return b.rule;
  }

  FailureOr<SmallVector<Value>> localize(Operation *op, LocalizeContext &context) const {
    ArrayRef<unsigned> factors = context.rule().operands[0].back();
    DimSplit split = factors.empty() ? DimSplit(1) : context.splits()[factors.front()];
    if (split.isWhole())
      return localizeByDefault(op, context);
    Largest largest{context, op->getLoc()};
    int64_t k = cast<chlo::TopKOp>(op).getK(), localK = std::min(k, split.getLocalSize());
    Elements own = largest.takeLocal(op, split, localK);
    unsigned last = context.rule().operands[0].size() - 1;
    Elements all{gatherRows(context, op->getLoc(), own.values, last, split.getAxes()),
                 gatherRows(context, op->getLoc(), own.rows, last, split.getAxes())};
    Elements taken = largest.take(all, k);
    return SmallVector<Value>{taken.values, taken.rows};
  }

private:
  /// Elements along the last dimension, and the rows (i32) where they are.
  struct Elements {
    Value values, rows;
  };
  struct Largest {
    LocalizeContext &context;
    Location loc;

    Elements takeLocal(Operation *op, const DimSplit &split, int64_t k);
    Elements take(Elements elements, int64_t k);
    Value isBefore(OpBuilder &builder, Block *body);
  };
};

} // namespace

/// The k largest of the rank's rows. Padding comes after all of them: it is as
/// small as can be, in rows beyond the last.
TopKRule::Elements TopKRule::Largest::takeLocal(Operation *op, const DimSplit &split, int64_t k) {
  OpBuilder &builder = context.builder();
  auto type = cast<RankedTensorType>(context.operand(0).getType());
  int64_t last = type.getRank() - 1;
  Value least = makeSplat(builder, loc, {}, getNeutralElement(ReductionKind::max, type.getElementType()));
  Value values = fillPadding(context, loc, context.operand(0), last, split, least);
  Value beyond = makeIntSplat(builder, loc, {}, builder.getI32Type(), INT32_MAX);
  Value numbers = fillPadding(context, loc, context.globalRows(split), 0, split, beyond);
  // Where a rank's padding lies between its rows their order says nothing.
  if (!split.isContiguous() || k >= split.getLocalSize())
    return take({values, broadcast(builder, loc, numbers, type.getShape(), {last})}, k);
  SmallVector<int64_t> shape(type.getShape());
  shape.back() = k;
  auto placeType = RankedTensorType::get(shape, builder.getI32Type());
  auto local = chlo::TopKOp::create(builder, loc, type.clone(shape), placeType, values, k);
  auto dims = shlo::GatherDimensionNumbersAttr::get(builder.getContext(), /*offset_dims=*/{},
                                                    /*collapsed_slice_dims=*/{0}, {}, {}, /*start_index_map=*/{0},
                                                    /*index_vector_dim=*/type.getRank());
  Value rows = shlo::GatherOp::create(builder, loc, placeType, numbers, local.getIndices(), dims,
                                      builder.getDenseI64ArrayAttr({1}), builder.getBoolAttr(false));
  return {local.getValues(), rows};
}

/// Elements in descending order, equal ones in that of their rows; NaN comes
/// first.
Value TopKRule::Largest::isBefore(OpBuilder &builder, Block *body) {
  Value a = body->getArgument(0), b = body->getArgument(1), i = body->getArgument(2), j = body->getArgument(3);
  Type element = getElementTypeOrSelf(a.getType());
  bool isFloat = isa<FloatType>(element);
  auto compare = [&](Value x, shlo::ComparisonDirection direction, Value y, shlo::ComparisonType how) -> Value {
    return shlo::CompareOp::create(builder, loc, RankedTensorType::get({}, builder.getI1Type()), x, y,
                                   shlo::ComparisonDirectionAttr::get(builder.getContext(), direction),
                                   shlo::ComparisonTypeAttr::get(builder.getContext(), how));
  };
  auto both = [&](Value x, Value y) -> Value { return shlo::AndOp::create(builder, loc, x.getType(), x, y); };
  auto either = [&](Value x, Value y) -> Value { return shlo::OrOp::create(builder, loc, x.getType(), x, y); };
  using Direction = shlo::ComparisonDirection;
  auto how = isFloat                       ? shlo::ComparisonType::FLOAT
             : element.isUnsignedInteger() ? shlo::ComparisonType::UNSIGNED
                                           : shlo::ComparisonType::SIGNED;
  Value greater = compare(a, Direction::GT, b, how), equal = compare(a, Direction::EQ, b, how);
  if (isFloat) {
    Value aIsNan = compare(a, Direction::NE, a, how), bIsNan = compare(b, Direction::NE, b, how);
    Value bIsNumber = compare(b, Direction::EQ, b, how);
    greater = either(greater, both(aIsNan, bIsNumber));
    equal = either(equal, both(aIsNan, bIsNan));
  }
  return either(greater, both(equal, compare(i, Direction::LT, j, shlo::ComparisonType::SIGNED)));
}

TopKRule::Elements TopKRule::Largest::take(Elements elements, int64_t k) {
  OpBuilder &builder = context.builder();
  auto type = cast<RankedTensorType>(elements.values.getType());
  auto scalar = RankedTensorType::get({}, type.getElementType());
  auto row = RankedTensorType::get({}, builder.getI32Type());
  auto sorted = shlo::SortOp::create(builder, loc, TypeRange{type, elements.rows.getType()},
                                     ValueRange{elements.values, elements.rows},
                                     builder.getI64IntegerAttr(type.getRank() - 1), builder.getBoolAttr(false));
  {
    OpBuilder::InsertionGuard guard(builder);
    Block *body = builder.createBlock(&sorted.getComparator(), {}, {scalar, scalar, row, row}, {loc, loc, loc, loc});
    shlo::ReturnOp::create(builder, loc, isBefore(builder, body));
  }
  SmallVector<int64_t> starts(type.getRank(), 0), shape(type.getShape()), strides(type.getRank(), 1);
  shape.back() = k;
  auto takeFirst = [&](Value value) -> Value {
    return shlo::SliceOp::create(builder, loc, cast<RankedTensorType>(value.getType()).clone(shape), value,
                                 builder.getDenseI64ArrayAttr(starts), builder.getDenseI64ArrayAttr(shape),
                                 builder.getDenseI64ArrayAttr(strides));
  };
  return {takeFirst(sorted->getResult(0)), takeFirst(sorted->getResult(1))};
}

void tp::registerTopKRules(DialectRegistry &registry) {
  registry.addExtension(
      +[](MLIRContext *context, chlo::ChloDialect *) { chlo::TopKOp::attachInterface<TopKRule>(*context); });
}
