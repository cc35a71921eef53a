//===- Combine.cpp - two values as a reduction makes one ----------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Combine.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

Value tp::combine(OpBuilder &builder, Location loc, ReductionKind kind, Value left, Value right) {
  auto apply = [&]<typename Op>() -> Value { return Op::create(builder, loc, left.getType(), left, right); };
  switch (kind) {
  case ReductionKind::add:
    return apply.operator()<shlo::AddOp>();
  case ReductionKind::mul:
    return apply.operator()<shlo::MulOp>();
  case ReductionKind::max:
    return apply.operator()<shlo::MaxOp>();
  case ReductionKind::min:
    return apply.operator()<shlo::MinOp>();
  case ReductionKind::and_:
    return apply.operator()<shlo::AndOp>();
  case ReductionKind::or_:
    return apply.operator()<shlo::OrOp>();
  }
  llvm_unreachable("all kinds are listed");
}
