//===- VerifyRandom.cpp - constraints of random bits and numbers ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"

using namespace mlir;
using namespace stablehlo;

LogicalResult RngBitGeneratorOp::verify() {
  RankedTensorType state = getTensor(getInitialState());
  if (getTensor(getOutputState()) != state)
    return mismatch(*this, state, getOutputState().getType(), "C1");
  int64_t size = state.getRank() == 1 && state.getElementType().isInteger(64) ? state.getDimSize(0) : 0;
  bool fits = size == 2 || (size == 3 && getRngAlgorithm() != RngAlgorithm::THREE_FRY);
  if (!fits)
    return mismatch(*this,
                    getRngAlgorithm() == RngAlgorithm::THREE_FRY ? "a state of 2 words of 64 bits"
                                                                 : "a state of 2 or 3 words of 64 bits",
                    state, "C2");
  if (getTensor(getOutput()).getElementType().getIntOrFloatBitWidth() < 8)
    return mismatch(*this, "elements of at least 8 bits", getOutput().getType(), "C2");
  return success();
}

LogicalResult RngOp::verify() {
  RankedTensorType a = getTensor(getA()), b = getTensor(getB()), result = getTensor(getResult());
  if (failed(verifyElementType(*this, a, b, "C1")) || failed(verifyElementType(*this, a, result, "C1")))
    return failure();
  if (getRngDistribution() == RngDistribution::NORMAL && !isa<FloatType>(a.getElementType()))
    return mismatch(*this, "float elements of a normal distribution", a, "C2");
  if (isa<ComplexType>(a.getElementType()))
    return mismatch(*this, "integer or float elements", a, "C2");
  if (getTensor(getShape()).getDimSize(0) != result.getRank())
    return verifySize(*this, "shape", result.getRank(), getTensor(getShape()).getDimSize(0), "C3");
  return success();
}
