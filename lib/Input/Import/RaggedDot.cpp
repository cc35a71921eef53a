//===- RaggedDot.cpp - ragged products as they are exported ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RaggedDot.h"
#include "tp/Input/Chlo/Chlo.h"
#include "mlir/IR/Verifier.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// `[dense<> : tensor<0xi64>, dense<1> : tensor<1xi64>, ...]`, the op's six lists in order.
static chlo::RaggedDotDimensionNumbersAttr readDimensions(MLIRContext *context, DictionaryAttr attributes) {
  auto lists = attributes ? attributes.getAs<ArrayAttr>("ragged_dot_dimension_numbers") : ArrayAttr();
  if (!lists || lists.size() != 6)
    return {};
  SmallVector<SmallVector<int64_t>> dims;
  for (Attribute list : lists) {
    auto numbers = dyn_cast<DenseIntElementsAttr>(list);
    if (!numbers || !numbers.getElementType().isInteger(64))
      return {};
    dims.push_back(llvm::to_vector(numbers.getValues<int64_t>()));
  }
  return chlo::RaggedDotDimensionNumbersAttr::get(context, dims[0], dims[1], dims[2], dims[3], dims[4], dims[5]);
}

static void restore(shlo::CompositeOp composite) {
  auto dims = readDimensions(composite.getContext(), composite.getCompositeAttributes());
  if (!dims || composite->getNumOperands() != 3 || composite->getNumResults() != 1)
    return;
  OpBuilder builder(composite);
  auto dot = chlo::RaggedDotOp::create(builder, composite.getLoc(), composite->getResult(0).getType(),
                                       composite->getOperand(0), composite->getOperand(1), composite->getOperand(2),
                                       Value(), dims, ArrayAttr());
  bool isValid;
  {
    ScopedDiagnosticHandler quiet(composite.getContext(), [](Diagnostic &) { return success(); });
    isValid = succeeded(verify(dot));
  }
  if (!isValid)
    return dot.erase();
  for (NamedAttribute attribute : composite->getDiscardableAttrs())
    dot->setDiscardableAttr(attribute.getName(), attribute.getValue());
  composite->getResult(0).replaceAllUsesWith(dot.getResult());
  composite->erase();
}

void tp::restoreRaggedDots(ModuleOp module) {
  SmallVector<shlo::CompositeOp> composites;
  module.walk([&](shlo::CompositeOp op) {
    if (op.getName() == "chlo.ragged_dot")
      composites.push_back(op);
  });
  llvm::for_each(composites, restore);
}

void tp::expandBatchedRaggedDots(func::FuncOp main) {
  SmallVector<chlo::RaggedDotOp> dots;
  main.walk([&](chlo::RaggedDotOp op) {
    if (chlo::RaggedDims::get(op).mode == chlo::RaggedMode::batch)
      dots.push_back(op);
  });
  for (chlo::RaggedDotOp op : dots) {
    chlo::RaggedDotDimensionNumbersAttr numbers = op.getRaggedDotDimensionNumbers();
    OpBuilder builder(op);
    auto dims = shlo::DotDimensionNumbersAttr::get(
        op.getContext(), numbers.getLhsBatchingDimensions(), numbers.getRhsBatchingDimensions(),
        numbers.getLhsContractingDimensions(), numbers.getRhsContractingDimensions());
    auto dot =
        shlo::DotGeneralOp::create(builder, op.getLoc(), op.getType(), op.getLhs(), op.getRhs(), dims, ArrayAttr());
    op.getResult().replaceAllUsesWith(dot.getResult());
    op.erase();
  }
}
