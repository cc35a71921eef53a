//===- WidenOperands.cpp - operands of the type that a body has -----------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WidenOperands.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
namespace shlo = ::stablehlo;

static void widen(OpOperand &operand, Type element) {
  auto type = cast<RankedTensorType>(operand.get().getType());
  if (type.getElementType() == element)
    return;
  OpBuilder builder(operand.getOwner());
  operand.set(shlo::ConvertOp::create(builder, operand.getOwner()->getLoc(), type.clone(element), operand.get()));
}

/// Gives `operand` the elements of the body's argument that takes them.
static void widen(OpOperand &operand, BlockArgument argument) {
  widen(operand, cast<RankedTensorType>(argument.getType()).getElementType());
}

/// The narrowest float that has the numbers of both.
static Type getCommonFloat(Type a, Type b) {
  unsigned bitsA = a.getIntOrFloatBitWidth(), bitsB = b.getIntOrFloatBitWidth();
  if (a == b || bitsA > bitsB)
    return a;
  if (bitsA < bitsB)
    return b;
  return bitsA == 8 ? Type(Float16Type::get(a.getContext())) : Float32Type::get(a.getContext());
}

void tp::widenOperands(Operation *root) {
  root->walk([](Operation *op) {
    if (auto reduce = dyn_cast<shlo::ReduceOp>(op)) {
      for (auto [operand, argument] : llvm::zip(op->getOpOperands(), reduce.getBody().getArguments()))
        widen(operand, argument);
    } else if (auto scatter = dyn_cast<shlo::ScatterOp>(op)) {
      // Inputs, indices, updates: the body takes no indices.
      size_t count = scatter.getInputs().size();
      for (auto [index, argument] : llvm::enumerate(scatter.getUpdateComputation().getArguments()))
        widen(op->getOpOperand(index < count ? index : index + 1), argument);
    } else if (auto dot = dyn_cast<shlo::DotGeneralOp>(op)) {
      Type lhs = getElementTypeOrSelf(dot.getLhs()), rhs = getElementTypeOrSelf(dot.getRhs());
      if (lhs != rhs)
        for (OpOperand &operand : op->getOpOperands())
          widen(operand, getCommonFloat(lhs, rhs));
    }
  });
}
