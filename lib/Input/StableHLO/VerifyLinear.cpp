//===- VerifyLinear.cpp - constraints of linear algebra ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verify.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace stablehlo;

LogicalResult FftOp::verify() {
  RankedTensorType operand = getTensor(getOperand()), result = getTensor(getResult());
  ArrayRef<int64_t> length = getFftLength();
  int64_t rank = operand.getRank(), count = length.size();
  if (rank < count)
    return mismatch(*this, "at least " + std::to_string(count) + " dimensions", operand, "C1");
  FftType type = getFftType();
  auto isComplex = [](RankedTensorType tensor) { return isa<ComplexType>(tensor.getElementType()); };
  bool fromReal = type == FftType::RFFT, toReal = type == FftType::IRFFT;
  if (isComplex(operand) == fromReal)
    return mismatch(*this, fromReal ? "a real operand" : "a complex operand", operand, "C2");
  if (isComplex(result) == toReal)
    return mismatch(*this, toReal ? "a real result" : "a complex result", result, "C2");
  Type part =
      isComplex(operand) ? cast<ComplexType>(operand.getElementType()).getElementType() : operand.getElementType();
  Type found =
      isComplex(result) ? cast<ComplexType>(result.getElementType()).getElementType() : result.getElementType();
  if (part != found)
    return mismatch(*this, part, found, "C2");
  if (count < 1 || count > 3)
    return mismatch(*this, "1 to 3 lengths", count, "C3");
  SmallVector<int64_t> from(operand.getShape().drop_back(count)), to(from);
  llvm::append_range(from, length);
  llvm::append_range(to, length);
  int64_t half = length.back() / 2 + 1;
  if (fromReal)
    to.back() = half;
  if (toReal)
    from.back() = half;
  if (operand.getShape() != ArrayRef(from))
    return mismatch(*this, operand.clone(from), operand, "C4");
  return verifyResultShape(*this, to, result, "C5");
}

/// The last two dimensions are equal.
static LogicalResult verifySquare(Operation *op, RankedTensorType type, StringRef number) {
  int64_t rank = type.getRank();
  if (rank < 2 || type.getDimSize(rank - 1) != type.getDimSize(rank - 2))
    return mismatch(op, "square matrices in the last two dimensions", type, number);
  return success();
}

LogicalResult CholeskyOp::verify() { return verifySquare(*this, getTensor(getA()), "C3"); }

LogicalResult TriangularSolveOp::verify() {
  RankedTensorType a = getTensor(getA()), b = getTensor(getB());
  if (failed(verifyElementType(*this, a, b, "C1")) || failed(verifySquare(*this, a, "C3")))
    return failure();
  int64_t rank = a.getRank();
  if (b.getRank() != rank)
    return mismatch(*this, std::to_string(rank) + " dimensions", b, "C2");
  int64_t side = b.getDimSize(rank - (getLeftSide() ? 2 : 1));
  if (a.getShape().drop_back(2) != b.getShape().drop_back(2) || side != a.getDimSize(rank - 1))
    return mismatch(*this, "right-hand sides that fit " + llvm::formatv("{0}", a).str(), b, "C3");
  if (getTransposeA() == Transpose::TRANSPOSE_INVALID)
    return mismatch(*this, "NO_TRANSPOSE, TRANSPOSE or ADJOINT", "TRANSPOSE_INVALID", "C4");
  return b == getType() ? success() : mismatch(*this, b, getType(), "C4");
}
