//===- TripCount.cpp - how often an op runs in a step ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/TripCount.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;

/// More is a guard against loops that do not end (jax.random.poisson has 2^31 - 1),
/// no count of rounds.
static constexpr int64_t kMostTrips = int64_t(1) << 24;

double tp::getTripCount(Operation &op) {
  if (op.getNumRegions() != 2)
    return 1;
  double trips = 1;
  for (Operation &inner : op.getRegion(0).front()) {
    DenseElementsAttr value;
    if (inner.getNumResults() == 1 && inner.hasTrait<OpTrait::ConstantLike>() &&
        (value = inner.getAttrOfType<DenseElementsAttr>("value")) && value.isSplat() &&
        isa<IntegerType>(value.getElementType()) && !value.getElementType().isInteger(1))
      if (int64_t limit = value.getSplatValue<APInt>().getSExtValue(); limit <= kMostTrips)
        trips = std::max<double>(trips, limit);
  }
  return trips;
}

double tp::getRepeats(Operation *op) {
  double repeats = 1;
  for (Operation *around = op->getParentOp(); around && !isa<FunctionOpInterface>(around);
       around = around->getParentOp())
    repeats *= getTripCount(*around);
  return repeats;
}
