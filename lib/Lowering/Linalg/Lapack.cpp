//===- Lapack.cpp - custom calls of LAPACK ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Lowering/Linalg/Lapack.h"
#include "Lowering.h"
#include "tp/runtime/Lapack.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

bool tp::isLapackTarget(StringRef target) { return target.consume_front("lapack_") && target.ends_with("_ffi"); }

FailureOr<LapackCall> tp::parseLapackCall(shlo::CustomCallOp op) {
  StringRef target = op.getCallTargetName();
  StringRef function = target.drop_front(StringRef("lapack_").size()).drop_back(StringRef("_ffi").size());
  auto refuse = [&](const Twine &reason) -> FailureOr<LapackCall> {
    return op.emitOpError() << "@" << target << ": " << reason;
  };
  bool isDouble = function.consume_front("d"), isKnown = isDouble || function.consume_front("s");
  if (!isKnown || !runtime::parseLapackFunction(std::string_view(function)))
    return refuse("expected one of " + llvm::join(llvm::to_vector_of<StringRef>(runtime::kLapackNames), ", ") +
                  " of real matrices");
  if (op->getNumOperands() == 0 || op->getNumResults() == 0)
    return refuse("expected operands and results");
  RankedTensorType a = getTensor(op->getOperand(0));
  if (a.getRank() < 2 || !(isDouble ? a.getElementType().isF64() : a.getElementType().isF32()))
    return refuse("expected matrices of " + Twine(isDouble ? "f64" : "f32"));
  int64_t batch = 1, m = a.getDimSize(a.getRank() - 2), n = a.getDimSize(a.getRank() - 1);
  for (int64_t size : a.getShape().drop_back(2))
    batch *= size;
  auto config = op->getAttrOfType<DictionaryAttr>("mhlo.backend_config");
  auto letter = [&](StringRef name, char otherwise) -> int64_t {
    auto attribute = config ? config.getAs<IntegerAttr>(name) : IntegerAttr();
    return attribute ? attribute.getValue().getLimitedValue() : otherwise;
  };
  LapackCall call{function.str(), {int64_t(isDouble ? 8 : 4), batch}};
  auto add = [&](std::initializer_list<int64_t> params) { call.params.append(params); };
  // How many elements of each buffer there are, per matrix.
  SmallVector<int64_t> sizes{m * n};
  auto last = [&](Value value, int64_t fromEnd) {
    RankedTensorType type = getTensor(value);
    return type.getRank() >= fromEnd ? type.getDimSize(type.getRank() - fromEnd) : int64_t(0);
  };
  int64_t least = std::min(m, n);
  if (function == "potrf") {
    add({n, letter("uplo", 'L')});
    sizes.append({n * n, 1});
  } else if (function == "trsm") {
    if (op->getNumOperands() != 2)
      return refuse("expected two operands");
    int64_t rows = last(op->getOperand(1), 2), columns = last(op->getOperand(1), 1), side = letter("side", 'L');
    if ((side == 'L' ? rows : columns) != n)
      return refuse("expected right-hand sides that fit the matrices");
    add({rows, columns, side, letter("uplo", 'L'), letter("trans_x", 'N'), letter("diag", 'N')});
    sizes.append({rows * columns, rows * columns});
  } else if (function == "getrf") {
    add({m, n});
    sizes.append({m * n, least, 1});
  } else if (function == "geqrf") {
    add({m, n});
    sizes.append({m * n, least});
  } else if (function == "orgqr") {
    if (op->getNumOperands() != 2)
      return refuse("expected two operands");
    int64_t k = last(op->getOperand(1), 1);
    add({m, n, k});
    sizes.append({k, m * n});
  } else if (function == "syevd") {
    add({n, letter("mode", 'V'), letter("uplo", 'L')});
    sizes.append({n * n, n, 1});
  } else { // gesdd
    int64_t mode = letter("mode", 'S');
    add({m, n, mode});
    int64_t u = mode == 'A' ? m * m : m * least, v = mode == 'A' ? n * n : n * least;
    sizes.append({m * n, least, u, v, 1});
    if (op->getNumResults() == 5 && mode == 'N') // not computed, of any size
      for (unsigned i : {2, 3})
        sizes[1 + i] = getTensor(op->getResult(i)).getNumElements() / std::max<int64_t>(batch, 1);
  }
  bool square = llvm::is_contained({StringRef("potrf"), StringRef("trsm"), StringRef("syevd")}, function);
  if (square && m != n)
    return refuse("expected square matrices");
  SmallVector<Value> values(op->getOperands());
  llvm::append_range(values, op->getResults());
  bool fits = values.size() == sizes.size();
  for (auto [value, size] : llvm::zip(values, sizes))
    fits &= getTensor(value).getNumElements() == batch * size;
  if (!fits)
    return refuse("expected operands and results of LAPACK's sizes");
  return call;
}

/// cholesky and triangular_solve are calls of LAPACK, too.
Lowered tp::lowerLapack(Operation *op, OpBuilder &builder) {
  Location loc = op->getLoc();
  auto call = [&](StringRef name, ValueRange operands, TypeRange results,
                  ArrayRef<std::pair<StringRef, char>> letters) -> FailureOr<SmallVector<Value>> {
    Type element = getElementTypeOrSelf(operands[0].getType());
    if (!element.isF32() && !element.isF64())
      return op->emitOpError("cannot be compiled for ") << element;
    SmallVector<NamedAttribute> config;
    for (auto [key, letter] : letters)
      config.push_back(builder.getNamedAttr(key, builder.getIntegerAttr(builder.getIntegerType(8, false), letter)));
    auto made = shlo::CustomCallOp::create(
        builder, loc, results, operands,
        builder.getStringAttr("lapack_" + Twine(element.isF64() ? "d" : "s") + name + "_ffi"), false, Attribute(), 4,
        ArrayAttr(), ArrayAttr(), ArrayAttr(), ArrayAttr());
    made->setAttr("mhlo.backend_config", builder.getDictionaryAttr(config));
    if (failed(parseLapackCall(made)))
      return failure();
    return SmallVector<Value>{made->getResult(0)};
  };
  if (auto custom = dyn_cast<shlo::CustomCallOp>(op); custom && isLapackTarget(custom.getCallTargetName())) {
    // Stays, as what buffers are made for.
    if (failed(parseLapackCall(custom)))
      return FailureOr<SmallVector<Value>>(failure());
    return SmallVector<Value>(builder.clone(*op)->getResults());
  }
  if (auto cholesky = dyn_cast<shlo::CholeskyOp>(op)) {
    RankedTensorType type = getTensor(cholesky.getA());
    auto info = RankedTensorType::get(type.getShape().drop_back(2), builder.getI32Type());
    return call("potrf", cholesky.getA(), TypeRange{type, info}, {{"uplo", cholesky.getLower() ? 'L' : 'U'}});
  }
  if (auto solve = dyn_cast<shlo::TriangularSolveOp>(op))
    return call("trsm", {solve.getA(), solve.getB()}, solve.getType(),
                {{"side", solve.getLeftSide() ? 'L' : 'R'},
                 {"uplo", solve.getLower() ? 'L' : 'U'},
                 {"trans_x", solve.getTransposeA() == shlo::Transpose::NO_TRANSPOSE ? 'N' : 'T'},
                 {"diag", solve.getUnitDiagonal() ? 'U' : 'N'}});
  return std::nullopt;
}
