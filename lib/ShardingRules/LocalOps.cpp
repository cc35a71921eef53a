//===- LocalOps.cpp - ops that a rank's part is built of ------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LocalOps.h"
#include "Combiner.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

SmallVector<Value> tp::cloneLocal(Operation *op, LocalizeContext &context, function_ref<void(Operation *)> update) {
  SmallVector<Value> operands;
  for (unsigned i = 0, e = op->getNumOperands(); i != e; ++i)
    operands.push_back(context.operand(i));
  Operation *local = context.builder().clone(*op);
  local->setOperands(operands);
  for (auto [i, result] : llvm::enumerate(local->getResults()))
    if (isa<RankedTensorType>(result.getType()))
      result.setType(context.localResultType(i));
  for (StringRef name : {TpDialect::kLayoutAttr, TpDialect::kLayoutsAttr, TpDialect::kBlockLayoutsAttr})
    local->removeDiscardableAttr(name);
  if (update)
    update(local);
  return local->getResults();
}

Value tp::makeSplat(OpBuilder &builder, Location loc, ArrayRef<int64_t> shape, TypedAttr element) {
  auto type = RankedTensorType::get(shape, element.getType());
  return shlo::ConstantOp::create(builder, loc, type, DenseElementsAttr::get(type, ArrayRef<Attribute>(element)));
}

Value tp::makeIntSplat(OpBuilder &builder, Location loc, ArrayRef<int64_t> shape, Type elementType, int64_t value) {
  APInt bits(64, value, /*isSigned=*/true);
  return makeSplat(builder, loc, shape,
                   IntegerAttr::get(elementType, bits.sextOrTrunc(elementType.getIntOrFloatBitWidth())));
}

Value tp::broadcast(OpBuilder &builder, Location loc, Value value, ArrayRef<int64_t> shape, ArrayRef<int64_t> dims) {
  auto type = RankedTensorType::get(shape, getElementTypeOrSelf(value.getType()));
  if (type == value.getType())
    return value;
  return shlo::BroadcastInDimOp::create(builder, loc, type, value, builder.getDenseI64ArrayAttr(dims));
}

Value tp::convert(OpBuilder &builder, Location loc, Value value, Type elementType) {
  auto type = cast<RankedTensorType>(value.getType());
  if (type.getElementType() == elementType)
    return value;
  return shlo::ConvertOp::create(builder, loc, type.clone(elementType), value);
}

/// `value` with `dim` replaced by dimensions of the given sizes.
static Value splitDim(OpBuilder &builder, Location loc, Value value, unsigned dim, ArrayRef<int64_t> sizes,
                      unsigned replaced = 1) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape(type.getShape().take_front(dim));
  shape.append(sizes.begin(), sizes.end());
  llvm::append_range(shape, type.getShape().drop_front(dim + replaced));
  return shlo::ReshapeOp::create(builder, loc, type.clone(shape), value);
}

Value tp::takeLocalRows(LocalizeContext &context, Location loc, Value value, unsigned dim, const DimSplit &split) {
  if (split.isWhole())
    return value;
  OpBuilder &builder = context.builder();
  auto type = cast<RankedTensorType>(value.getType());
  int64_t rank = type.getRank();
  // Dimension `dim` becomes two: the local rows of the digits so far, and what
  // the next digit cuts.
  int64_t outer = 1, rows = type.getDimSize(dim);
  value = splitDim(builder, loc, value, dim, {outer, rows});
  for (const Level &level : split.getLevels()) {
    if (!level.axis) {
      outer *= level.count;
      rows = level.chunk;
      value = splitDim(builder, loc, value, dim, {outer, rows}, /*replaced=*/2);
      continue;
    }
    auto current = cast<RankedTensorType>(value.getType());
    if (int64_t missing = level.count * level.chunk - rows) {
      SmallVector<int64_t> shape(current.getShape()), zeros(rank + 1, 0), high(rank + 1, 0);
      shape[dim + 1] += missing;
      high[dim + 1] = missing;
      TypedAttr zero = builder.getZeroAttr(current.getElementType());
      value = shlo::PadOp::create(builder, loc, current.clone(shape), value, makeSplat(builder, loc, {}, zero),
                                  builder.getDenseI64ArrayAttr(zeros), builder.getDenseI64ArrayAttr(high),
                                  builder.getDenseI64ArrayAttr(zeros));
    }
    rows = level.chunk;
    SmallVector<int64_t> shape(current.getShape());
    shape[dim + 1] = rows;
    auto group = GroupAttr::get(builder.getContext(), context.meshName(), {level.axis});
    value = LocalSliceOp::create(builder, loc, current.clone(shape), value, dim + 1, group);
  }
  return splitDim(builder, loc, value, dim, {outer * rows}, /*replaced=*/2);
}

namespace {
/// Integer arithmetic on tensors of one type, against scalars.
struct IntTensorMath {
  OpBuilder &builder;
  Location loc;
  RankedTensorType type;

  Value splat(int64_t value) { return makeIntSplat(builder, loc, type.getShape(), type.getElementType(), value); }
  /// `scalar`: tensor<i32>.
  Value spread(Value scalar) {
    return broadcast(builder, loc, convert(builder, loc, scalar, type.getElementType()), type.getShape(), {});
  }
  template <typename Op> Value make(Value a, Value b) { return Op::create(builder, loc, a.getType(), a, b); }
  Value compare(Value a, shlo::ComparisonDirection direction, Value b) {
    return shlo::CompareOp::create(builder, loc, type.clone(builder.getI1Type()), a, b,
                                   shlo::ComparisonDirectionAttr::get(builder.getContext(), direction),
                                   shlo::ComparisonTypeAttr::get(builder.getContext(), shlo::ComparisonType::SIGNED));
  }
  /// 0 <= a < end
  Value inRange(Value a, int64_t end) {
    return make<shlo::AndOp>(compare(a, shlo::ComparisonDirection::GE, splat(0)),
                             compare(a, shlo::ComparisonDirection::LT, splat(end)));
  }
};
} // namespace

LocalRows tp::toLocalRows(LocalizeContext &context, Location loc, Value rows, const DimSplit &split) {
  IntTensorMath math{context.builder(), loc, cast<RankedTensorType>(rows.getType())};
  // With padding inside nested levels a rank's last local rows would be the
  // next rank's first: then only the digits tell.
  if (split.isContiguous() && (split.getLevels().size() <= 1 || split.isEven())) {
    Value local = math.make<shlo::SubtractOp>(rows, math.spread(context.firstRow(split)));
    Value owned = math.inRange(local, split.getLocalSize());
    if (!split.isEven())
      owned =
          math.make<shlo::AndOp>(owned, math.compare(rows, shlo::ComparisonDirection::LT, math.splat(split.getSize())));
    return {local, owned};
  }

  // Digit by digit: a split digit must be this rank's, the others make the
  // local row number.
  Value owned = math.inRange(rows, split.getSize());
  Value rest = rows, local;
  auto appendDigit = [&](int64_t count, Value digit) {
    local = local ? math.make<shlo::AddOp>(math.make<shlo::MulOp>(local, math.splat(count)), digit) : digit;
  };
  for (const Level &level : split.getLevels()) {
    Value chunk = math.splat(level.chunk);
    Value digit = math.make<shlo::DivOp>(rest, chunk);
    rest = math.make<shlo::RemOp>(rest, chunk);
    if (!level.axis) {
      appendDigit(level.count, digit);
      continue;
    }
    auto group = GroupAttr::get(math.builder.getContext(), context.meshName(), {level.axis});
    Value index = AxisIndexOp::create(math.builder, loc, RankedTensorType::get({}, math.builder.getI32Type()), group);
    owned = math.make<shlo::AndOp>(owned, math.compare(digit, shlo::ComparisonDirection::EQ, math.spread(index)));
  }
  appendDigit(split.getLevels().back().chunk, rest);
  return {local, owned};
}

Value tp::fillPadding(LocalizeContext &context, Location loc, Value value, unsigned dim, const DimSplit &split,
                      Value fill) {
  if (split.isEven())
    return value;
  OpBuilder &builder = context.builder();
  Value rows = context.globalRows(split);
  IntTensorMath math{builder, loc, cast<RankedTensorType>(rows.getType())};
  auto type = cast<RankedTensorType>(value.getType());
  Value isRow = math.compare(rows, shlo::ComparisonDirection::GE, math.splat(0));
  return shlo::SelectOp::create(builder, loc, type, broadcast(builder, loc, isRow, type.getShape(), {int64_t(dim)}),
                                value, broadcast(builder, loc, fill, type.getShape(), {}));
}

Value tp::gatherRows(LocalizeContext &context, Location loc, Value value, unsigned dim, ArrayRef<AxisRefAttr> axes) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape(type.getShape());
  for (AxisRefAttr axis : axes)
    shape[dim] *= axis.getSizeIn(context.mesh());
  OpBuilder &builder = context.builder();
  return AllGatherOp::create(builder, loc, type.clone(shape), value, dim,
                             GroupAttr::get(builder.getContext(), context.meshName(), axes));
}

Value tp::countLocalRows(LocalizeContext &context, Location loc, Value rows, const DimSplit &split) {
  IntTensorMath math{context.builder(), loc, cast<RankedTensorType>(rows.getType())};
  // From the major end: the place within each level's chunk, and which chunk.
  SmallVector<Value> digits;
  Value rest = rows;
  for (const Level &level : split.getLevels()) {
    Value chunk = math.splat(level.chunk);
    digits.push_back(math.make<shlo::DivOp>(rest, chunk));
    rest = math.make<shlo::RemOp>(rest, chunk);
  }
  // From the minor end: local rows before the place within a chunk of `local` rows.
  Value count = rest;
  int64_t local = split.isWhole() ? split.getSize() : split.getLevels().back().chunk;
  for (auto [level, digit] : llvm::reverse(llvm::zip_equal(split.getLevels(), digits))) {
    Value all = math.splat(local);
    if (!level.axis) {
      count = math.make<shlo::AddOp>(math.make<shlo::MulOp>(digit, all), count);
      local *= level.count;
      continue;
    }
    // Chunks before this rank's have none of its rows, chunks after it all.
    auto group = GroupAttr::get(math.builder.getContext(), context.meshName(), {level.axis});
    Value index = math.spread(
        AxisIndexOp::create(math.builder, loc, RankedTensorType::get({}, math.builder.getI32Type()), group));
    Value isLater = math.compare(digit, shlo::ComparisonDirection::GT, index);
    Value isEarlier = math.compare(digit, shlo::ComparisonDirection::LT, index);
    count = shlo::SelectOp::create(math.builder, loc, math.type, isEarlier, math.splat(0), count);
    count = shlo::SelectOp::create(math.builder, loc, math.type, isLater, all, count);
  }
  return count;
}

Value tp::makeRunningSum(OpBuilder &builder, Location loc, Value value) {
  // A product with a triangle of ones.
  auto type = cast<RankedTensorType>(value.getType());
  int64_t last = type.getRank() - 1, count = type.getShape().back();
  auto square = RankedTensorType::get({count, count}, type.getElementType());
  Value row = shlo::IotaOp::create(builder, loc, square, builder.getI64IntegerAttr(0));
  Value column = shlo::IotaOp::create(builder, loc, square, builder.getI64IntegerAttr(1));
  Value isBefore =
      shlo::CompareOp::create(builder, loc, square.clone(builder.getI1Type()), row, column,
                              shlo::ComparisonDirectionAttr::get(builder.getContext(), shlo::ComparisonDirection::LE),
                              shlo::ComparisonTypeAttr());
  Value triangle = shlo::ConvertOp::create(builder, loc, square, isBefore);
  auto dims = shlo::DotDimensionNumbersAttr::get(builder.getContext(), {}, {}, {last}, {0});
  return shlo::DotGeneralOp::create(builder, loc, type, value, triangle, dims, ArrayAttr());
}

FailureOr<DimSplit> tp::getDimSplit(Operation *op, LocalizeContext &context, ArrayRef<unsigned> dim, int64_t size) {
  if (dim.empty())
    return DimSplit(size);
  SmallVector<DimSplit> factors;
  for (unsigned f : dim)
    factors.push_back(context.splits()[f]);
  FailureOr<DimSplit> split = DimSplit::compose(factors);
  if (failed(split))
    op->emitOpError("expected the splits of a dimension's factors to compose to one split, found "
                    "none that expresses them");
  return split;
}
