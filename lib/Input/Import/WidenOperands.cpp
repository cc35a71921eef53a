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

/// Gives `operand` the elements of the body's argument that takes them.
static void widen(OpOperand &operand, BlockArgument argument) {
  auto type = cast<RankedTensorType>(operand.get().getType());
  Type element = cast<RankedTensorType>(argument.getType()).getElementType();
  if (type.getElementType() == element)
    return;
  OpBuilder builder(operand.getOwner());
  operand.set(shlo::ConvertOp::create(builder, operand.getOwner()->getLoc(), type.clone(element), operand.get()));
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
    }
  });
}
