//===- RowOps.cpp - padding and slices of one dimension -------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowOps.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

static Value makeZero(OpBuilder &builder, Location loc, Type element) {
  auto type = RankedTensorType::get({}, element);
  DenseElementsAttr value;
  if (auto complex = dyn_cast<ComplexType>(element)) {
    APFloat zero = APFloat::getZero(cast<FloatType>(complex.getElementType()).getFloatSemantics());
    value = DenseElementsAttr::get(type, std::complex<APFloat>(zero, zero));
  } else {
    value = DenseElementsAttr::get(type, ArrayRef<Attribute>(builder.getZeroAttr(element)));
  }
  return shlo::ConstantOp::create(builder, loc, type, value);
}

RankedTensorType tp::withRows(RankedTensorType type, unsigned dim, int64_t rows) {
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] = rows;
  return type.clone(shape);
}

Value tp::padRows(OpBuilder &builder, Location loc, Value value, unsigned dim, int64_t before, int64_t after) {
  if (before == 0 && after == 0)
    return value;
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> low(type.getRank(), 0), high(low), interior(low);
  low[dim] = before, high[dim] = after;
  return shlo::PadOp::create(builder, loc, withRows(type, dim, before + type.getDimSize(dim) + after), value,
                             makeZero(builder, loc, type.getElementType()), builder.getDenseI64ArrayAttr(low),
                             builder.getDenseI64ArrayAttr(high), builder.getDenseI64ArrayAttr(interior));
}

Value tp::sliceRows(OpBuilder &builder, Location loc, Value value, unsigned dim, int64_t start, int64_t rows) {
  auto type = cast<RankedTensorType>(value.getType());
  if (type.getDimSize(dim) == rows)
    return value;
  SmallVector<int64_t> starts(type.getRank(), 0), limits(type.getShape()), strides(type.getRank(), 1);
  starts[dim] = start;
  limits[dim] = start + rows;
  return shlo::SliceOp::create(builder, loc, withRows(type, dim, rows), value, builder.getDenseI64ArrayAttr(starts),
                               builder.getDenseI64ArrayAttr(limits), builder.getDenseI64ArrayAttr(strides));
}
