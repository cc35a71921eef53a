//===- Libdevice.cpp - transcendental functions on GPUs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelCode.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace tp;

/// PTX has instructions for these, as exact as IEEE 754 asks.
static bool isInstruction(Operation *op) {
  return isa<math::AbsFOp, math::AbsIOp, math::CeilOp, math::CopySignOp, math::CountLeadingZerosOp,
             math::CountTrailingZerosOp, math::CtPopOp, math::FloorOp, math::FmaOp, math::RoundEvenOp, math::RoundOp,
             math::SqrtOp, math::TruncOp, math::IsNaNOp, math::IsInfOp, math::IsFiniteOp, math::IsNormalOp>(op);
}

/// The name in CUDA's libdevice, without its prefix and suffix; empty if it has none.
static StringRef getFunction(Operation *op) {
  return llvm::StringSwitch<StringRef>(op->getName().getStringRef())
      .Case("arith.remf", "fmod") // the instruction divides, and loses large quotients
      .Case("math.acos", "acos")
      .Case("math.acosh", "acosh")
      .Case("math.asin", "asin")
      .Case("math.asinh", "asinh")
      .Case("math.atan", "atan")
      .Case("math.atan2", "atan2")
      .Case("math.atanh", "atanh")
      .Case("math.cbrt", "cbrt")
      .Case("math.cos", "cos")
      .Case("math.cosh", "cosh")
      .Case("math.erf", "erf")
      .Case("math.erfc", "erfc")
      .Case("math.exp", "exp")
      .Case("math.exp2", "exp2")
      .Case("math.expm1", "expm1")
      .Case("math.log", "log")
      .Case("math.log10", "log10")
      .Case("math.log1p", "log1p")
      .Case("math.log2", "log2")
      .Case("math.powf", "pow")
      .Case("math.rsqrt", "rsqrt")
      .Case("math.sin", "sin")
      .Case("math.sinh", "sinh")
      .Case("math.tan", "tan")
      .Case("math.tanh", "tanh")
      .Default("");
}

LogicalResult tp::callLibdevice(ModuleOp code) {
  SmallVector<Operation *> ops;
  code.walk([&](Operation *op) {
    if (isa<arith::RemFOp>(op) || (isa<math::MathDialect>(op->getDialect()) && !isInstruction(op)))
      ops.push_back(op);
  });
  code.getContext()->loadDialect<func::FuncDialect>();
  OpBuilder b(code.getContext());
  for (Operation *op : ops) {
    StringRef function = getFunction(op);
    Type type = op->getResult(0).getType();
    if (function.empty() || (!type.isF32() && !type.isF64()))
      return op->emitError("'") << op->getName() << "' on " << type << " has no implementation for target cuda";
    std::string name = ("__nv_" + function + (type.isF32() ? "f" : "")).str();
    if (!code.lookupSymbol(name)) {
      b.setInsertionPointToStart(code.getBody());
      auto declaration = func::FuncOp::create(b, op->getLoc(), name, b.getFunctionType(op->getOperandTypes(), type));
      declaration.setPrivate();
    }
    b.setInsertionPoint(op);
    op->getResult(0).replaceAllUsesWith(
        func::CallOp::create(b, op->getLoc(), name, type, op->getOperands()).getResult(0));
    op->erase();
  }
  return success();
}
