//===- NeutralElement.cpp - what changes nothing under a reduction --------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Sharding/ShardingRule.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace tp;

TypedAttr tp::getNeutralElement(ReductionKind kind, Type type) {
  Builder builder(type.getContext());
  if (auto floatType = dyn_cast<FloatType>(type)) {
    const llvm::fltSemantics &semantics = floatType.getFloatSemantics();
    switch (kind) {
    case ReductionKind::add:
      return builder.getFloatAttr(type, 0.0);
    case ReductionKind::mul:
      return builder.getFloatAttr(type, 1.0);
    case ReductionKind::max:
    case ReductionKind::min: {
      bool negative = kind == ReductionKind::max;
      return builder.getFloatAttr(type, APFloat::semanticsHasInf(semantics) ? APFloat::getInf(semantics, negative)
                                                                            : APFloat::getLargest(semantics, negative));
    }
    default:
      return nullptr;
    }
  }
  auto intType = dyn_cast<IntegerType>(type);
  if (!intType)
    return nullptr;
  unsigned width = intType.getWidth();
  bool isUnsigned = intType.isUnsigned() || width == 1;
  APInt value(width, 0);
  switch (kind) {
  case ReductionKind::add:
  case ReductionKind::or_:
    break;
  case ReductionKind::mul:
    value = APInt(width, 1);
    break;
  case ReductionKind::and_:
    value = APInt::getAllOnes(width);
    break;
  case ReductionKind::max:
    value = isUnsigned ? APInt::getZero(width) : APInt::getSignedMinValue(width);
    break;
  case ReductionKind::min:
    value = isUnsigned ? APInt::getAllOnes(width) : APInt::getSignedMaxValue(width);
    break;
  }
  return IntegerAttr::get(type, value);
}
