//===- EmitRowExchange.cpp - the ops of a RowExchange ---------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmitRowExchange.h"
#include "RowOps.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {
class Exchanger {
public:
  Exchanger(OpBuilder &builder, Location loc, unsigned dim, GroupAttr group)
      : builder(builder), loc(loc), dim(dim), group(group) {}

  /// Rows of `value` by position; -1: any.
  Value take(Value value, const RankRows &rows);
  /// `value` with `fill` in the rows that are -1.
  Value fillRows(Value value, const RankRows &rows, Value fill);
  Value exchange(Value value, const RowExchange &plan, Value fill);

private:
  RankedTensorType typeOf(Value value) { return cast<RankedTensorType>(value.getType()); }
  RankedTensorType scalarType() { return RankedTensorType::get({}, builder.getI32Type()); }
  Value constant(ArrayRef<int64_t> shape, ArrayRef<int32_t> numbers) {
    auto type = RankedTensorType::get(shape, builder.getI32Type());
    return shlo::ConstantOp::create(builder, loc, type, DenseElementsAttr::get(type, numbers));
  }
  Value index() {
    if (!position)
      position = AxisIndexOp::create(builder, loc, scalarType(), group);
    return position;
  }
  /// This rank's row of a table: tensor<width x i32>, or a constant if all rows
  /// are one.
  Value lookUp(ArrayRef<SmallVector<int32_t, 0>> table);
  Value slice(Value value, ArrayRef<int32_t> starts, int64_t rows);
  Value gather(Value value, const RankRows &rows);

  OpBuilder &builder;
  Location loc;
  unsigned dim;
  GroupAttr group;
  Value position;
};
} // namespace

Value Exchanger::lookUp(ArrayRef<SmallVector<int32_t, 0>> table) {
  int64_t width = table.front().size();
  if (llvm::all_equal(table))
    return constant({width}, table.front());
  SmallVector<int32_t, 0> numbers;
  for (ArrayRef<int32_t> row : table)
    llvm::append_range(numbers, row);
  Value all = constant({int64_t(table.size()), width}, numbers);
  Value row =
      shlo::DynamicSliceOp::create(builder, loc, RankedTensorType::get({1, width}, builder.getI32Type()), all,
                                   ValueRange{index(), constant({}, {0})}, builder.getDenseI64ArrayAttr({1, width}));
  return shlo::ReshapeOp::create(builder, loc, RankedTensorType::get({width}, builder.getI32Type()), row);
}

/// `rows` rows from where the rank's starts.
Value Exchanger::slice(Value value, ArrayRef<int32_t> starts, int64_t rows) {
  int64_t has = typeOf(value).getDimSize(dim), before = std::max<int64_t>(0, -*llvm::min_element(starts)),
          after = std::max<int64_t>(0, *llvm::max_element(starts) + rows - has);
  value = padRows(builder, loc, value, dim, before, after);
  if (llvm::all_equal(starts))
    return sliceRows(builder, loc, value, dim, starts.front() + before, rows);
  SmallVector<SmallVector<int32_t, 0>> table;
  for (int32_t start : starts)
    table.push_back({int32_t(start + before)});
  RankedTensorType result = withRows(typeOf(value), dim, rows);
  SmallVector<Value> from(result.getRank(), constant({}, {0}));
  from[dim] = shlo::ReshapeOp::create(builder, loc, scalarType(), lookUp(table));
  return shlo::DynamicSliceOp::create(builder, loc, result, value, from,
                                      builder.getDenseI64ArrayAttr(result.getShape()));
}

Value Exchanger::gather(Value value, const RankRows &rows) {
  // Where all agree a constant: a row that is any on one rank is another's.
  int64_t width = rows.front().size();
  SmallVector<int64_t, 0> common(width, -1);
  bool agree = true;
  for (ArrayRef<int64_t> own : rows)
    for (auto [row, shared] : llvm::zip_equal(own, common)) {
      agree &= row < 0 || shared < 0 || row == shared;
      shared = std::max(shared, row);
    }
  SmallVector<SmallVector<int32_t, 0>> table;
  for (ArrayRef<int64_t> own : agree ? RankRows{common} : rows)
    table.push_back(llvm::map_to_vector<0>(own, [](int64_t row) { return int32_t(std::max<int64_t>(row, 0)); }));
  RankedTensorType result = withRows(typeOf(value), dim, width);
  SmallVector<int64_t> offsetDims, sizes(result.getShape());
  for (int64_t d = 0; d < result.getRank(); ++d)
    if (d != dim)
      offsetDims.push_back(d);
  sizes[dim] = 1;
  auto numbers = shlo::GatherDimensionNumbersAttr::get(builder.getContext(), offsetDims, {int64_t(dim)}, {}, {},
                                                       {int64_t(dim)}, /*index_vector_dim=*/1);
  return shlo::GatherOp::create(builder, loc, result, value, lookUp(table), numbers,
                                builder.getDenseI64ArrayAttr(sizes), builder.getBoolAttr(false));
}

Value Exchanger::take(Value value, const RankRows &rows) {
  SmallVector<int32_t> starts;
  for (ArrayRef<int64_t> own : rows) {
    std::optional<int64_t> start;
    for (auto [place, row] : llvm::enumerate(own)) {
      if (row < 0)
        continue;
      if (start.value_or(row - int64_t(place)) != row - int64_t(place))
        return gather(value, rows);
      start = row - int64_t(place);
    }
    starts.push_back(start.value_or(INT32_MIN)); // any
  }
  const int32_t *known = llvm::find_if(starts, [](int32_t start) { return start != INT32_MIN; });
  int32_t any = known == starts.end() ? 0 : *known;
  std::replace(starts.begin(), starts.end(), INT32_MIN, any);
  return slice(value, starts, rows.front().size());
}

Value Exchanger::fillRows(Value value, const RankRows &rows, Value fill) {
  bool any = llvm::any_of(rows, [](ArrayRef<int64_t> own) { return llvm::is_contained(own, -1); });
  if (!fill || !any)
    return value;
  SmallVector<SmallVector<int32_t, 0>> table;
  for (ArrayRef<int64_t> own : rows)
    table.push_back(llvm::map_to_vector<0>(own, [](int64_t row) { return int32_t(row >= 0); }));
  RankedTensorType type = typeOf(value);
  Value flags = lookUp(table), zeros = constant(typeOf(flags).getShape(), {0});
  Value isRow =
      shlo::CompareOp::create(builder, loc, typeOf(flags).clone(builder.getI1Type()), flags, zeros,
                              shlo::ComparisonDirectionAttr::get(builder.getContext(), shlo::ComparisonDirection::NE),
                              shlo::ComparisonTypeAttr::get(builder.getContext(), shlo::ComparisonType::SIGNED));
  isRow = shlo::BroadcastInDimOp::create(builder, loc, type.clone(builder.getI1Type()), isRow,
                                         builder.getDenseI64ArrayAttr({int64_t(dim)}));
  fill = shlo::BroadcastInDimOp::create(builder, loc, type, fill, builder.getDenseI64ArrayAttr({}));
  return shlo::SelectOp::create(builder, loc, type, isRow, value, fill);
}

Value Exchanger::exchange(Value value, const RowExchange &plan, Value fill) {
  SmallVector<Value> received;
  for (const RowExchange::Round &round : plan.rounds) {
    Value sent = take(value, round.sent);
    received.push_back(CollectivePermuteOp::create(builder, loc, sent.getType(), sent, round.pairs, group));
  }
  SmallVector<Value> pieces;
  int64_t total = 0;
  for (int64_t piece : plan.pieces) {
    pieces.push_back(piece < 0 ? value : received[piece]);
    total += typeOf(pieces.back()).getDimSize(dim);
  }
  Value all = value; // of which nothing is wanted
  if (pieces.size() == 1)
    all = pieces.front();
  else if (pieces.size() > 1)
    all = shlo::ConcatenateOp::create(builder, loc, withRows(typeOf(value), dim, total), pieces, dim);
  return fillRows(take(all, plan.taken), plan.taken, fill);
}

Value tp::emitRowExchange(OpBuilder &builder, Location loc, Value value, unsigned dim, const RowExchange &plan,
                          GroupAttr group, Value fill) {
  return Exchanger(builder, loc, dim, group).exchange(value, plan, fill);
}
