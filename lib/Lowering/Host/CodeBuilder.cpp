//===- CodeBuilder.cpp - code of the LLVM dialect ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CodeBuilder.h"

using namespace mlir;
using namespace tp;

Value CodeBuilder::constant(int64_t value, unsigned bits) {
  return LLVM::ConstantOp::create(b, b.getIntegerType(bits), b.getIntegerAttr(b.getIntegerType(bits), value));
}

Value CodeBuilder::offset(Value base, Value bytes) {
  return LLVM::GEPOp::create(b, pointer, b.getI8Type(), base, ArrayRef<LLVM::GEPArg>{LLVM::GEPArg(bytes)});
}

Value CodeBuilder::convert(Type type, Value value) {
  return value.getType() == type ? value : UnrealizedConversionCastOp::create(b, type, value).getResult(0);
}

LogicalResult CodeBuilder::lowerEach(LLVM::LLVMFuncOp function, llvm::function_ref<LogicalResult(Operation *)> lower) {
  SmallVector<Operation *> ops;
  function.walk([&](Operation *op) {
    if (op != function)
      ops.push_back(op);
  });
  for (Operation *op : ops)
    if (failed(lower(op)))
      return failure();
  return success();
}
