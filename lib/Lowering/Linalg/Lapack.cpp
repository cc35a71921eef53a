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

namespace {
/// What a call's operands and results have to be, per matrix: elements of the
/// matrices' type, the real ones of complex matrices (real), complex ones, or i32.
enum class Kind { same, real, complex, integer };
struct Part {
  Kind kind;
  int64_t size;
};

/// The shapes of one call: parameters for the runtime, and parts in the order of operands and results.
struct LapackShapes {
  SmallVector<int64_t> params;
  SmallVector<Part> parts;
  /// Why it is no call, if it is not.
  std::string problem;
};

/// Reads a call's sizes and letters.
class LapackReader {
public:
  LapackReader(shlo::CustomCallOp op, bool isComplex)
      : op(op), isComplex(isComplex), config(op->getAttrOfType<DictionaryAttr>("mhlo.backend_config")) {}

  LapackShapes read(runtime::LapackFunction function);

private:
  /// The size of a dimension counted from the last one, 0 if there is none.
  int64_t size(unsigned operand, int64_t fromEnd) const {
    if (operand >= op->getNumOperands())
      return 0;
    RankedTensorType type = getTensor(op->getOperand(operand));
    return type.getRank() >= fromEnd ? type.getDimSize(type.getRank() - fromEnd) : 0;
  }
  /// A letter, number or truth value of the configuration.
  int64_t get(StringRef name, int64_t otherwise) const {
    auto attribute = config ? config.getAs<IntegerAttr>(name) : IntegerAttr();
    return attribute ? attribute.getValue().getLimitedValue() : otherwise;
  }
  void readEigenvalues(runtime::LapackFunction function, LapackShapes &shapes);
  void readSingularValues(LapackShapes &shapes);

  shlo::CustomCallOp op;
  bool isComplex;
  DictionaryAttr config;
};
} // namespace

void LapackReader::readEigenvalues(runtime::LapackFunction function, LapackShapes &shapes) {
  int64_t n = size(0, 1);
  auto add = [&](Kind kind, int64_t count) { shapes.parts.push_back({kind, count}); };
  auto addValues = [&] {
    for (int part = 0; part < (isComplex ? 1 : 2); ++part)
      add(Kind::same, n);
  };
  if (function == runtime::LapackFunction::geev) {
    shapes.params = {n, get("compute_left", 'N'), get("compute_right", 'V')};
    addValues();
    add(Kind::complex, n * n);
    add(Kind::complex, n * n);
  } else { // gees
    if (get("sort", 'N') != 'N')
      shapes.problem = "expected eigenvalues that are not sorted";
    shapes.params = {n, get("mode", 'V')};
    add(Kind::same, n * n);
    add(Kind::same, n * n);
    addValues();
    add(Kind::integer, 1);
  }
  add(Kind::integer, 1);
}

void LapackReader::readSingularValues(LapackShapes &shapes) {
  int64_t m = size(0, 2), n = size(0, 1), least = std::min(m, n), mode = get("mode", 'S');
  shapes.params = {m, n, mode};
  int64_t u = mode == 'A' ? m * m : m * least, v = mode == 'A' ? n * n : n * least;
  shapes.parts.append({{Kind::same, m * n}, {Kind::real, least}, {Kind::same, u}, {Kind::same, v}, {Kind::integer, 1}});
  int64_t batch = m * n ? getTensor(op->getOperand(0)).getNumElements() / (m * n) : 1;
  if (op->getNumResults() == 5 && mode == 'N') // not computed, of any size
    for (unsigned i : {2, 3})
      shapes.parts[1 + i].size = getTensor(op->getResult(i)).getNumElements() / std::max<int64_t>(batch, 1);
}

LapackShapes LapackReader::read(runtime::LapackFunction function) {
  using F = runtime::LapackFunction;
  LapackShapes shapes;
  int64_t m = size(0, 2), n = size(0, 1), least = std::min(m, n), below = std::max<int64_t>(n - 1, 0);
  Part info{Kind::integer, 1};
  auto same = [](int64_t count) { return Part{Kind::same, count}; };
  shapes.parts.push_back(same(m * n));
  bool isSquare = true;
  switch (function) {
  case F::potrf:
    shapes.params = {n, get("uplo", 'L')};
    shapes.parts.append({same(n * n), info});
    break;
  case F::trsm: {
    int64_t rows = size(1, 2), columns = size(1, 1), side = get("side", 'L');
    if ((side == 'L' ? rows : columns) != n)
      shapes.problem = "expected right-hand sides that fit the matrices";
    shapes.params = {rows, columns, side, get("uplo", 'L'), get("trans_x", 'N'), get("diag", 'N')};
    shapes.parts.append({same(rows * columns), same(rows * columns)});
    break;
  }
  case F::getrf:
    isSquare = false;
    shapes.params = {m, n};
    shapes.parts.append({same(m * n), {Kind::integer, least}, info});
    break;
  case F::geqrf:
    isSquare = false;
    shapes.params = {m, n};
    shapes.parts.append({same(m * n), same(least)});
    break;
  case F::geqp3:
    isSquare = false;
    shapes.params = {m, n};
    shapes.parts.append({{Kind::integer, n}, same(m * n), {Kind::integer, n}, same(least)});
    break;
  case F::orgqr:
    isSquare = false;
    shapes.params = {m, n, size(1, 1)};
    shapes.parts.append({same(size(1, 1)), same(m * n)});
    break;
  case F::ormqr: {
    isSquare = false;
    int64_t rows = size(2, 2), columns = size(2, 1), k = size(1, 1);
    bool isLeft = get("left", 1) != 0;
    if ((isLeft ? rows : columns) != m || n != k)
      shapes.problem = "expected reflections that fit the matrices";
    shapes.params = {rows, columns, k, isLeft ? 'L' : 'R', get("transpose", 0) ? (isComplex ? 'C' : 'T') : 'N'};
    shapes.parts.append({same(k), same(rows * columns), same(rows * columns)});
    break;
  }
  case F::syevd:
    shapes.params = {n, get("mode", 'V'), get("uplo", 'L')};
    shapes.parts.append({same(n * n), {Kind::real, n}, info});
    break;
  case F::sytrd:
    shapes.params = {n, get("uplo", 'L')};
    shapes.parts.append({same(n * n), {Kind::real, n}, {Kind::real, below}, same(below), info});
    break;
  case F::gehrd:
    shapes.params = {n, get("low", 1), get("high", n)};
    shapes.parts.append({same(n * n), same(below), info});
    break;
  case F::gesdd:
  case F::gesvd:
    isSquare = false;
    readSingularValues(shapes);
    break;
  case F::geev:
  case F::gees:
    readEigenvalues(function, shapes);
    break;
  case F::gtsv: {
    isSquare = false;
    int64_t columns = size(3, 1);
    shapes.params = {n, columns};
    shapes.parts[0] = same(n);
    shapes.parts.append({same(n), same(n), same(n * columns), same(n), same(n), same(n), same(n * columns), info});
    break;
  }
  }
  if (isSquare && m != n)
    shapes.problem = "expected square matrices";
  return shapes;
}

FailureOr<LapackCall> tp::parseLapackCall(shlo::CustomCallOp op) {
  StringRef target = op.getCallTargetName();
  StringRef name = target.drop_front(StringRef("lapack_").size()).drop_back(StringRef("_ffi").size());
  auto refuse = [&](const Twine &reason) -> FailureOr<LapackCall> {
    return op.emitOpError() << "@" << target << ": " << reason;
  };
  char letter = name.empty() ? ' ' : name.front();
  bool isComplex = runtime::isComplexLetter(letter), isDouble = letter == 'd' || letter == 'z';
  std::optional<runtime::LapackFunction> function;
  if (StringRef("sdcz").contains(letter))
    function = runtime::parseLapackFunction(std::string_view(name.drop_front()), isComplex);
  if (!function) {
    auto known = llvm::map_range(runtime::kLapackNames, [](auto &names) { return StringRef(names[0]); });
    return refuse("expected one of " + llvm::join(known, ", ") + ", for s, d, c or z");
  }
  if (op->getNumOperands() == 0 || op->getNumResults() == 0)
    return refuse("expected operands and results");
  RankedTensorType a = getTensor(op->getOperand(0));
  int64_t rank = *function == runtime::LapackFunction::gtsv ? 1 : 2; // of what is one of a batch
  Builder builder(op.getContext());
  Type real = isDouble ? builder.getF64Type() : builder.getF32Type(), complex = ComplexType::get(real);
  Type element = isComplex ? complex : real;
  if (a.getRank() < rank || a.getElementType() != element) {
    std::string text;
    llvm::raw_string_ostream(text) << element;
    return refuse("expected matrices of " + text);
  }
  LapackShapes shapes = LapackReader(op, isComplex).read(*function);
  if (!shapes.problem.empty())
    return refuse(shapes.problem);
  int64_t batch = 1;
  for (int64_t size : a.getShape().drop_back(rank))
    batch *= size;
  SmallVector<Value> values(op->getOperands());
  llvm::append_range(values, op->getResults());
  bool fits = values.size() == shapes.parts.size();
  for (auto [value, part] : llvm::zip(values, shapes.parts)) {
    Type expected = part.kind == Kind::same      ? element
                    : part.kind == Kind::real    ? real
                    : part.kind == Kind::complex ? complex
                                                 : builder.getI32Type();
    fits &= getTensor(value).getElementType() == expected && getTensor(value).getNumElements() == batch * part.size;
  }
  if (!fits)
    return refuse("expected operands and results of LAPACK's types and sizes");
  LapackCall call{std::string(runtime::kLapackNames[int(*function)][0]), {letter, batch}};
  llvm::append_range(call.params, shapes.params);
  return call;
}

static char getLetter(shlo::Transpose transpose) {
  switch (transpose) {
  case shlo::Transpose::TRANSPOSE:
    return 'T';
  case shlo::Transpose::ADJOINT:
    return 'C';
  default:
    return 'N';
  }
}

/// cholesky and triangular_solve are calls of LAPACK, too.
Lowered tp::lowerLapack(Operation *op, OpBuilder &builder) {
  Location loc = op->getLoc();
  auto call = [&](StringRef name, ValueRange operands, TypeRange results,
                  ArrayRef<std::pair<StringRef, char>> letters) -> FailureOr<SmallVector<Value>> {
    Type element = getElementTypeOrSelf(operands[0].getType());
    auto complex = dyn_cast<ComplexType>(element);
    Type real = complex ? complex.getElementType() : element;
    if (!real.isF32() && !real.isF64())
      return op->emitOpError("cannot be compiled for ") << element;
    StringRef letter = complex ? (real.isF64() ? "z" : "c") : (real.isF64() ? "d" : "s");
    SmallVector<NamedAttribute> config;
    for (auto [key, letter] : letters)
      config.push_back(builder.getNamedAttr(key, builder.getIntegerAttr(builder.getIntegerType(8, false), letter)));
    auto made = shlo::CustomCallOp::create(builder, loc, results, operands,
                                           builder.getStringAttr("lapack_" + Twine(letter) + name + "_ffi"), false,
                                           Attribute(), 4, ArrayAttr(), ArrayAttr(), ArrayAttr(), ArrayAttr());
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
                 {"trans_x", getLetter(solve.getTransposeA())},
                 {"diag", solve.getUnitDiagonal() ? 'U' : 'N'}});
  return std::nullopt;
}
