//===- VerifyControl.cpp - constraints of control flow ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace stablehlo;

LogicalResult ReturnOp::verify() {
  Operation *parent = (*this)->getParentOp();
  // JAX ends the comparators of its custom calls, which are functions, with it.
  if (!parent || isa_and_nonnull<StableHLODialect>(parent->getDialect()) || isa<FunctionOpInterface>(parent))
    return success();
  return emitOpError() << "expected the region of a stablehlo op around it, found '" << parent->getName() << "'";
}

LogicalResult WhileOp::verify() {
  if (getOperandTypes() != getResultTypes())
    return mismatch(*this, TypeRange(getOperandTypes()), TypeRange(getResultTypes()), "C3");
  return success();
}

LogicalResult WhileOp::verifyRegions() {
  Type predicate = RankedTensorType::get({}, IntegerType::get(getContext(), 1));
  if (failed(verifyRegionType(*this, "cond", getCond(), getOperandTypes(), predicate, "C1")))
    return failure();
  return verifyRegionType(*this, "body", getBody(), getOperandTypes(), getOperandTypes(), "C2");
}

LogicalResult CaseOp::verify() {
  if (getBranches().empty())
    return mismatch(*this, "at least one branch", "none", "C1");
  return success();
}

/// A branch takes nothing (`inputNumber`) and returns the op's results
/// (`outputNumber`).
static LogicalResult verifyBranch(Operation *op, StringRef name, Region &branch, StringRef inputNumber,
                                  StringRef outputNumber) {
  if (branch.getNumArguments() != 0)
    return op->emitOpError() << "expected " << name << " to take nothing, found " << branch.getNumArguments()
                             << " arguments (" << inputNumber << ")";
  return verifyRegionType(op, name, branch, {}, op->getResultTypes(), outputNumber);
}

// Branches agree with each other (C3) as each agrees with the results (C4).
LogicalResult CaseOp::verifyRegions() {
  for (auto [index, branch] : llvm::enumerate(getBranches()))
    if (failed(verifyBranch(*this, ("branch " + Twine(index)).str(), branch, "C2", index == 0 ? "C4" : "C3")))
      return failure();
  return success();
}

// Likewise C2 and C3.
LogicalResult IfOp::verifyRegions() {
  if (failed(verifyBranch(*this, "true_branch", getTrueBranch(), "C1", "C3")))
    return failure();
  return verifyBranch(*this, "false_branch", getFalseBranch(), "C1", "C2");
}

LogicalResult TupleOp::verify() {
  auto expected = TupleType::get(getContext(), getOperandTypes());
  if (getType() != expected)
    return mismatch(*this, expected, getType(), "C1");
  return success();
}

LogicalResult GetTupleElementOp::verify() {
  auto tuple = cast<TupleType>(getOperand().getType());
  int64_t index = static_cast<int32_t>(getIndex());
  if (failed(verifyInRange(*this, "index", index, tuple.size(), "C1")))
    return failure();
  if (getType() != tuple.getType(index))
    return mismatch(*this, tuple.getType(index), getType(), "C2");
  return success();
}

LogicalResult OptimizationBarrierOp::verify() {
  if (getOperandTypes() != getResultTypes())
    return mismatch(*this, TypeRange(getOperandTypes()), TypeRange(getResultTypes()), "C1");
  return success();
}
