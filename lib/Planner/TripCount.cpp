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
static constexpr double kMostTrips = 1 << 24;

/// A scalar integer that is known.
static std::optional<int64_t> getConstant(Operation *op) {
  DenseElementsAttr value;
  if (!op || op->getNumResults() != 1 || !op->hasTrait<OpTrait::ConstantLike>() ||
      !(value = op->getAttrOfType<DenseElementsAttr>("value")) || !value.isSplat() ||
      !isa<IntegerType>(value.getElementType()) || value.getElementType().isInteger(1))
    return std::nullopt;
  return value.getSplatValue<APInt>().getSExtValue();
}

/// Where what `compare` takes of a loop begins; 0 if that is not known.
static int64_t getFirst(Operation &op, Operation &compare) {
  for (Value operand : compare.getOperands())
    if (auto argument = dyn_cast<BlockArgument>(operand);
        argument && argument.getOwner()->getParentOp() == &op && argument.getArgNumber() < op.getNumOperands())
      return getConstant(op.getOperand(argument.getArgNumber()).getDefiningOp()).value_or(0);
  return 0;
}

double tp::getTripCount(Operation &op) {
  if (op.getNumRegions() != 2)
    return 1;
  double trips = 1;
  // The limit may stand before the loop, if others are equal to it.
  for (Operation &inner : op.getRegion(0).front())
    for (Value operand : inner.getOperands())
      if (std::optional<int64_t> limit = getConstant(operand.getDefiningOp()))
        if (double count = double(*limit) - double(getFirst(op, inner)); count <= kMostTrips)
          trips = std::max(trips, count);
  return trips;
}

double tp::getRepeats(Operation *op) {
  double repeats = 1;
  for (Operation *around = op->getParentOp(); around && !isa<FunctionOpInterface>(around);
       around = around->getParentOp())
    repeats *= getTripCount(*around);
  return repeats;
}
