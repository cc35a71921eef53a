//===- KernelParameters.cpp - what kernels get, and which are equal ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelParameters.h"
#include "Buffers.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace tp;

void tp::prepareForKernels(func::FuncOp main,
                           llvm::function_ref<void(ArrayRef<Operation *>, ArrayRef<utils::IteratorType>)> made) {
  IRRewriter rewriter(main.getContext());
  main.walk([&](Operation *op) {
    rewriter.setInsertionPoint(op);
    if (auto copy = dyn_cast<memref::CopyOp>(op)) {
      linalg::makeMemRefCopyOp(rewriter, op->getLoc(), copy.getSource(), copy.getTarget());
      rewriter.eraseOp(op);
    } else if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
      if (succeeded(getStridedAccesses(structured)))
        return;
      SmallVector<utils::IteratorType> iterators = structured.getIteratorTypesArray();
      FailureOr<linalg::LinalgLoops> loops = linalg::linalgOpToLoops(rewriter, structured);
      if (failed(loops))
        return;
      made(*loops, iterators);
      rewriter.eraseOp(op);
    }
  });
}

void KernelParameters::import(Value value, bool written) {
  Operation *definition = value.getDefiningOp();
  if (definition && (definition->hasTrait<OpTrait::ConstantLike>() || isInside(definition))) {
    for (Value operand : definition->getOperands())
      import(operand, written);
    inside.insert(definition);
    return;
  }
  auto known = llvm::find_if(parameters, [&](const Parameter &parameter) { return parameter.value == value; });
  if (known == parameters.end())
    parameters.push_back({value, written});
  else
    known->written |= written;
}

/// True for flat views of one buffer from the same element on.
static bool isSameMemory(Value x, Value y) {
  auto getSource = [](Value value) {
    auto view = value.getDefiningOp<host::FlattenOp>();
    return getBase(view ? view.getSource() : value);
  };
  return isa<MemRefType>(x.getType()) && x.getType() == y.getType() && getSource(x) == getSource(y);
}

SmallVector<Value> KernelParameters::addOperands(const LoopNest &nest) {
  SmallVector<Value> values;
  linalg::LinalgOp op = nest.op;
  for (auto [operand, access] : llvm::zip_equal(op->getOpOperands(), nest.accesses)) {
    Value value = access.buffer ? flatten(b, op.getLoc(), operand.get()) : operand.get();
    // Two flat views of one buffer are one parameter.
    auto known = llvm::find_if(parameters, [&](const Parameter &parameter) {
      return isSameMemory(parameter.value, value) && parameter.value != value;
    });
    if (access.buffer && known != parameters.end()) {
      if (auto view = value.getDefiningOp<host::FlattenOp>(); view && view->use_empty())
        view.erase();
      value = known->value;
    }
    import(value, operand.getOperandNumber() >= op.getNumDpsInputs());
    values.push_back(value);
  }
  return values;
}

void KernelParameters::addCaptured(Operation *op, bool written) {
  llvm::SetVector<Value> captured;
  if (!isa<linalg::LinalgOp>(op))
    captured.insert_range(op->getOperands());
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  for (Value value : captured)
    import(value, written && isa<MemRefType>(value.getType()));
}

bool KernelParameters::isAlone(const Parameter &parameter) const {
  return isa<MemRefType>(parameter.value.getType()) && llvm::none_of(parameters, [&](const Parameter &other) {
           return &other != &parameter && isa<MemRefType>(other.value.getType()) &&
                  (parameter.written || other.written) && getRoot(parameter.value) == getRoot(other.value);
         });
}

Operation *KernelSet::findOrKeep(Operation *kernel) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  kernel->print(stream, OpPrintingFlags().useLocalScope());
  auto [it, isNew] = kernels.try_emplace(text, kernel);
  if (isNew)
    SymbolTable::setSymbolName(kernel, ("kernel_" + Twine(kernels.size() - 1)).str());
  else
    kernel->erase();
  return it->second;
}
