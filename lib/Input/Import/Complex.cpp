//===- Complex.cpp - complex values as pairs of real ones ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Complex.h"
#include "tp/Input/Chlo/Chlo.h"
#include "tp/Input/Shardy/Shardy.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

static bool isComplex(Type type) { return isa<ComplexType>(getElementTypeOrSelf(type)); }
static bool isComplex(Value value) { return isComplex(value.getType()); }

/// The type of a complex tensor's parts; other types stay.
static Type getPartType(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  auto element = tensor ? dyn_cast<ComplexType>(tensor.getElementType()) : ComplexType();
  return element ? Type(tensor.clone(element.getElementType())) : type;
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

namespace {
/// Real arithmetic on tensors of one type.
struct Real {
  ImplicitLocOpBuilder &b;
  Value value;

  Real like(Value other) const { return {b, other}; }
  Real constant(double number) const {
    auto type = cast<RankedTensorType>(value.getType());
    auto attribute = b.getFloatAttr(type.getElementType(), number);
    return like(shlo::ConstantOp::create(b, type, DenseElementsAttr::get(type, Attribute(attribute))));
  }
  template <typename Op> Real unary() const { return like(Op::create(b, value.getType(), value)); }
  template <typename Op> Real binary(Real other) const {
    return like(Op::create(b, value.getType(), value, other.value));
  }
  Value compare(shlo::ComparisonDirection direction, Real other) const {
    auto type = cast<RankedTensorType>(value.getType()).clone(b.getI1Type());
    return shlo::CompareOp::create(b, type, value, other.value,
                                   shlo::ComparisonDirectionAttr::get(b.getContext(), direction),
                                   shlo::ComparisonTypeAttr());
  }
  Real select(Value condition, Real otherwise) const {
    return like(shlo::SelectOp::create(b, condition, value, otherwise.value));
  }
};
Real operator+(Real x, Real y) { return x.binary<shlo::AddOp>(y); }
Real operator-(Real x, Real y) { return x.binary<shlo::SubtractOp>(y); }
Real operator*(Real x, Real y) { return x.binary<shlo::MulOp>(y); }
Real operator/(Real x, Real y) { return x.binary<shlo::DivOp>(y); }
Real operator-(Real x) { return x.unary<shlo::NegOp>(); }
Real operator*(double x, Real y) { return y.constant(x) * y; }
Real operator+(double x, Real y) { return y.constant(x) + y; }
Real sin(Real x) { return x.unary<shlo::SineOp>(); }
Real cos(Real x) { return x.unary<shlo::CosineOp>(); }
Real exp(Real x) { return x.unary<shlo::ExpOp>(); }
Real expm1(Real x) { return x.unary<shlo::Expm1Op>(); }
Real log(Real x) { return x.unary<shlo::LogOp>(); }
Real log1p(Real x) { return x.unary<shlo::Log1pOp>(); }
Real sqrt(Real x) { return x.unary<shlo::SqrtOp>(); }
Real abs(Real x) { return x.unary<shlo::AbsOp>(); }
Real atan2(Real y, Real x) { return y.binary<shlo::Atan2Op>(x); }
Value isZero(Real x) { return x.compare(shlo::ComparisonDirection::EQ, x.constant(0)); }
Value isNegative(Real x) { return x.compare(shlo::ComparisonDirection::LT, x.constant(0)); }
Real sinh(Real x) { return 0.5 * (expm1(x) - expm1(-x)); }
Real cosh(Real x) { return 0.5 * (exp(x) + exp(-x)); }

/// Complex arithmetic.
struct Complex {
  Real re, im;
};
Complex operator+(Complex x, Complex y) { return {x.re + y.re, x.im + y.im}; }
Complex operator-(Complex x, Complex y) { return {x.re - y.re, x.im - y.im}; }
Complex operator-(Complex x) { return {-x.re, -x.im}; }
Complex operator*(Complex x, Complex y) { return {x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re}; }
Complex operator*(double x, Complex y) { return {x * y.re, x * y.im}; }
Complex makeOne(Complex like) { return {like.re.constant(1), like.re.constant(0)}; }

/// By the divisor's larger part first: no overflow in between.
Complex operator/(Complex x, Complex y) {
  Real size = abs(y.re).binary<shlo::MaxOp>(abs(y.im));
  Complex scaled{y.re / size, y.im / size};
  Real divisor = y.re * scaled.re + y.im * scaled.im;
  return {(x.re * scaled.re + x.im * scaled.im) / divisor, (x.im * scaled.re - x.re * scaled.im) / divisor};
}

Real abs(Complex z) {
  Real x = abs(z.re), y = abs(z.im), large = x.binary<shlo::MaxOp>(y), small = x.binary<shlo::MinOp>(y);
  Real ratio = small / large;
  return large.constant(0).select(isZero(large), large * sqrt(1 + ratio * ratio));
}
Complex exp(Complex z) { return {exp(z.re) * cos(z.im), exp(z.re) * sin(z.im)}; }
Complex log(Complex z) { return {log(abs(z)), atan2(z.im, z.re)}; }
Complex sqrt(Complex z) {
  Real t = sqrt(0.5 * (abs(z.re) + abs(z)));
  Real ratio = 0.5 * (z.im / t), zero = t.constant(0);
  Complex right{t, ratio}, left{abs(ratio), (-t).select(isNegative(z.im), t)};
  Value isLeft = isNegative(z.re), none = isZero(t);
  return {zero.select(none, left.re.select(isLeft, right.re)), zero.select(none, left.im.select(isLeft, right.im))};
}
Complex tanh(Complex z) {
  Real t = z.re.unary<shlo::TanhOp>(), u = z.im.unary<shlo::TanOp>();
  Real divisor = 1 + t * t * u * u;
  return {t * (1 + u * u) / divisor, u * (1 + -(t * t)) / divisor};
}
Complex sin(Complex z) { return {sin(z.re) * cosh(z.im), cos(z.re) * sinh(z.im)}; }
Complex cos(Complex z) { return {cos(z.re) * cosh(z.im), -(sin(z.re) * sinh(z.im))}; }
/// 0 to any power but 0 is 0.
Complex pow(Complex x, Complex y) {
  Complex power = exp(y * log(x)), one = makeOne(x);
  Real zero = x.re.constant(0);
  Value baseIsZero = isZero(abs(x)), exponentIsZero = isZero(abs(y));
  return {one.re.select(exponentIsZero, zero.select(baseIsZero, power.re)),
          zero.select(exponentIsZero, zero.select(baseIsZero, power.im))};
}
} // namespace

/// The value of an elementwise op on complex operands; nothing if it has none.
static std::optional<Complex> compute(Operation *op, ArrayRef<Complex> in) {
  using Result = std::optional<Complex>;
  Complex z = in[0];
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case<shlo::MulOp>([&](auto) { return z * in[1]; })
      .Case<shlo::DivOp>([&](auto) { return z / in[1]; })
      .Case<shlo::PowOp>([&](auto) { return pow(z, in[1]); })
      .Case<shlo::ExpOp>([&](auto) { return exp(z); })
      .Case<shlo::LogOp>([&](auto) { return log(z); })
      .Case<shlo::SqrtOp>([&](auto) { return sqrt(z); })
      .Case<shlo::RsqrtOp>([&](auto) { return makeOne(z) / sqrt(z); })
      .Case<shlo::CbrtOp>([&](auto) { return exp((1.0 / 3) * log(z)); })
      .Case<shlo::TanhOp>([&](auto) { return tanh(z); })
      .Case<shlo::SineOp>([&](auto) { return sin(z); })
      .Case<shlo::CosineOp>([&](auto) { return cos(z); })
      .Case<shlo::TanOp>([&](auto) {
        Complex turned = tanh(Complex{-z.im, z.re}); // tan(z) = -i tanh(i z)
        return Complex{turned.im, -turned.re};
      })
      .Case<shlo::LogisticOp>([&](auto) { return makeOne(z) / (makeOne(z) + exp(-z)); })
      .Case<shlo::Expm1Op>([&](auto) {
        Real half = sin(0.5 * z.im);
        return Complex{expm1(z.re) * cos(z.im) - 2 * (half * half), exp(z.re) * sin(z.im)};
      })
      .Case<shlo::Log1pOp>(
          [&](auto) { return Complex{0.5 * log1p(z.re * (2 + z.re) + z.im * z.im), atan2(z.im, 1 + z.re)}; })
      .Case<shlo::SignOp>([&](auto) {
        Real size = abs(z), zero = size.constant(0);
        Value none = isZero(size);
        return Complex{zero.select(none, z.re / size), zero.select(none, z.im / size)};
      })
      .Case<chlo::SquareOp>([&](auto) { return z * z; })
      .Default([](Operation *) { return std::nullopt; });
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

namespace {
class ComplexExpander {
public:
  explicit ComplexExpander(func::FuncOp main) : main(main) {}
  LogicalResult run();

private:
  LogicalResult expandBlock(Block &block);
  LogicalResult expand(Operation *op);
  Parts getParts(Value value);
  void setParts(Value value, Value re, Value im) { parts[value] = {re, im}; }
  /// `values` with two in place of each complex one.
  SmallVector<Value> flatten(ValueRange values);
  /// The op once per part, on that part of its complex operands.
  void cloneTwice(Operation *op);
  /// The op on pairs: two operands, block arguments and results for each complex one.
  LogicalResult widen(Operation *op);
  LogicalResult widenBlock(Operation *op, Block &block);
  Parts multiply(Operation *op);
  Parts transform(shlo::FftOp op);

  func::FuncOp main;
  llvm::DenseMap<Value, Parts> parts;
};
} // namespace

/// Arguments of the function are taken apart where they are used first.
Parts ComplexExpander::getParts(Value value) {
  auto known = parts.find(value);
  if (known != parts.end())
    return known->second;
  OpBuilder builder(main.getContext());
  builder.setInsertionPointAfterValue(value);
  Type type = getPartType(value.getType());
  Parts made{shlo::RealOp::create(builder, value.getLoc(), type, value),
             shlo::ImagOp::create(builder, value.getLoc(), type, value)};
  return parts[value] = made;
}

SmallVector<Value> ComplexExpander::flatten(ValueRange values) {
  SmallVector<Value> result;
  for (Value value : values) {
    if (!isComplex(value)) {
      result.push_back(value);
      continue;
    }
    Parts pair = getParts(value);
    result.append({pair.re, pair.im});
  }
  return result;
}

void ComplexExpander::cloneTwice(Operation *op) {
  OpBuilder builder(op);
  SmallVector<Operation *> clones;
  for (bool imaginary : {false, true}) {
    IRMapping mapping;
    for (Value operand : op->getOperands())
      if (isComplex(operand))
        mapping.map(operand, imaginary ? getParts(operand).im : getParts(operand).re);
    Operation *clone = clones.emplace_back(builder.clone(*op, mapping));
    clone->walk([](Operation *inner) {
      for (Value result : inner->getResults())
        result.setType(getPartType(result.getType()));
      for (Region &region : inner->getRegions())
        for (Block &block : region)
          for (BlockArgument argument : block.getArguments())
            argument.setType(getPartType(argument.getType()));
    });
  }
  for (auto [i, result] : llvm::enumerate(op->getResults())) {
    if (isComplex(result))
      setParts(result, clones[0]->getResult(i), clones[1]->getResult(i));
    else
      result.replaceAllUsesWith(clones[0]->getResult(i));
  }
}

LogicalResult ComplexExpander::widenBlock(Operation *op, Block &block) {
  SmallVector<BlockArgument> old(block.getArguments());
  // A comparator takes both sides of an input one after the other.
  bool isComparator = isa<shlo::SortOp>(op);
  SmallVector<Value> made(2 * old.size());
  auto add = [&](size_t argument, size_t part) {
    Type type = getPartType(old[argument].getType());
    made[2 * argument + part] = block.addArgument(type, old[argument].getLoc());
  };
  for (size_t i = 0; i < old.size(); i += isComparator ? 2 : 1) {
    size_t count = isComplex(old[i]) ? 2 : 1;
    for (size_t part = 0; part < count; ++part)
      for (size_t side = 0; side < (isComparator ? 2 : 1); ++side)
        add(i + side, part);
  }
  for (size_t i = 0; i < old.size(); ++i) {
    if (isComplex(old[i]))
      setParts(old[i], made[2 * i], made[2 * i + 1]);
    else
      old[i].replaceAllUsesWith(made[2 * i]);
  }
  if (failed(expandBlock(block)))
    return failure();
  block.getTerminator()->setOperands(flatten(block.getTerminator()->getOperands()));
  return success();
}

LogicalResult ComplexExpander::widen(Operation *op) {
  OpBuilder builder(op);
  OperationState state(op->getLoc(), op->getName());
  state.addOperands(flatten(op->getOperands()));
  for (Type type : op->getResultTypes())
    state.types.append(isComplex(type) ? 2 : 1, getPartType(type));
  state.addAttributes(op->getAttrs());
  for (Region &region : op->getRegions())
    state.addRegion()->takeBody(region);
  Operation *wide = builder.create(state);
  for (Region &region : wide->getRegions())
    for (Block &block : region) {
      unsigned count = block.getNumArguments();
      if (failed(widenBlock(wide, block)))
        return failure();
      // What is left in the block uses the new ones.
      for (Operation &inner : llvm::make_early_inc_range(llvm::reverse(block)))
        if (llvm::any_of(inner.getOperandTypes(), [](Type type) { return isComplex(type); }) ||
            llvm::any_of(inner.getResultTypes(), [](Type type) { return isComplex(type); }))
          inner.erase();
      block.eraseArguments(0, count);
    }
  unsigned next = 0;
  for (Value result : op->getResults()) {
    if (isComplex(result)) {
      setParts(result, wide->getResult(next), wide->getResult(next + 1));
      next += 2;
    } else {
      result.replaceAllUsesWith(wide->getResult(next++));
    }
  }
  return success();
}

/// A product is bilinear: of (a + bi)(c + di) real ones.
Parts ComplexExpander::multiply(Operation *op) {
  ImplicitLocOpBuilder b(op->getLoc(), op);
  Parts x = getParts(op->getOperand(0)), y = getParts(op->getOperand(1));
  Type type = getPartType(op->getResult(0).getType());
  auto product = [&](Value left, Value right) -> Value {
    IRMapping mapping;
    mapping.map(op->getOperand(0), left);
    Operation *clone = b.clone(*op, mapping);
    clone->setOperand(1, right);
    clone->getResult(0).setType(type);
    return clone->getResult(0);
  };
  return {shlo::SubtractOp::create(b, type, product(x.re, y.re), product(x.im, y.im)),
          shlo::AddOp::create(b, type, product(x.re, y.im), product(x.im, y.re))};
}

Parts ComplexExpander::transform(shlo::FftOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  auto operand = cast<RankedTensorType>(op.getOperand().getType());
  int64_t rank = operand.getRank(), first = rank - op.getFftLength().size(), last = rank - 1;
  shlo::FftType type = op.getFftType();
  bool inverse = type == shlo::FftType::IFFT || type == shlo::FftType::IRFFT;
  auto slice = [&](Value value, int64_t start, int64_t limit) -> Value {
    auto from = cast<RankedTensorType>(value.getType());
    SmallVector<int64_t> starts(rank, 0), limits(from.getShape()), shape(from.getShape());
    starts[last] = start;
    limits[last] = limit;
    shape[last] = limit - start;
    return shlo::SliceOp::create(b, from.clone(shape), value, b.getDenseI64ArrayAttr(starts),
                                 b.getDenseI64ArrayAttr(limits), b.getDenseI64ArrayAttr(SmallVector<int64_t>(rank, 1)));
  };
  Parts value;
  if (type == shlo::FftType::RFFT) {
    value = makeFourier(b, {op.getOperand(), Value()}, last, inverse);
    int64_t half = op.getFftLength().back() / 2 + 1;
    value = {slice(value.re, 0, half), slice(value.im, 0, half)};
  } else {
    value = getParts(op.getOperand());
  }
  for (int64_t dim = first; dim < last; ++dim)
    value = makeFourier(b, value, dim, inverse);
  if (type == shlo::FftType::IRFFT) {
    // The other half is conjugate: X[n - k] = conj(X[k]). The imaginary parts of X[0] and of X[n / 2] do not count.
    int64_t n = op.getFftLength().back(), half = n / 2 + 1, mirrored = n - half;
    auto mirror = [&](Value part, bool negate) -> Value {
      if (mirrored == 0)
        return part;
      Value tail = slice(part, 1, 1 + mirrored);
      tail = shlo::ReverseOp::create(b, tail.getType(), tail, b.getDenseI64ArrayAttr(last));
      if (negate)
        tail = shlo::NegOp::create(b, tail.getType(), tail);
      auto from = cast<RankedTensorType>(part.getType());
      SmallVector<int64_t> shape(from.getShape());
      shape[last] = n;
      return shlo::ConcatenateOp::create(b, from.clone(shape), ValueRange{part, tail}, last);
    };
    if (half > n)
      value = {slice(value.re, 0, n), slice(value.im, 0, n)};
    value = makeFourier(b, {mirror(value.re, false), mirror(value.im, true)}, last, inverse);
  } else if (type != shlo::FftType::RFFT) {
    value = makeFourier(b, value, last, inverse);
  }
  if (inverse) {
    double size = 1;
    for (int64_t length : op.getFftLength())
      size *= double(length);
    value = {(1 / size * Real{b, value.re}).value, (1 / size * Real{b, value.im}).value};
  }
  return value;
}

/// True if each part of the results follows from that part of the operands
/// alone: the body adds, or chooses one of its arguments.
static bool isSeparable(Operation *op) {
  return llvm::all_of(op->getRegions(), [](Region &region) {
    return llvm::all_of(region.front().without_terminator(),
                        [](Operation &inner) { return isa<shlo::AddOp, shlo::SubtractOp, shlo::NegOp>(inner); });
  });
}

LogicalResult ComplexExpander::expand(Operation *op) {
  ImplicitLocOpBuilder b(op->getLoc(), op);
  if (isa<shlo::WhileOp, shlo::IfOp, shlo::CaseOp, shlo::SortOp, shlo::OptimizationBarrierOp>(op))
    return widen(op);
  if (isa<shlo::ReduceOp, shlo::ReduceWindowOp, shlo::ScatterOp>(op) && !isSeparable(op))
    return isa<shlo::ScatterOp>(op) ? op->emitOpError("combines complex elements by other than a sum, which has no "
                                                      "real form")
                                    : widen(op);
  // Movement of data, and what is linear with real factors.
  if (isa<shlo::AddOp, shlo::SubtractOp, shlo::NegOp, shlo::SelectOp, shlo::TransposeOp, shlo::ReshapeOp,
          shlo::BroadcastInDimOp, shlo::SliceOp, shlo::PadOp, shlo::ConcatenateOp, shlo::ReverseOp,
          shlo::DynamicSliceOp, shlo::DynamicUpdateSliceOp, shlo::GatherOp, shlo::ScatterOp, shlo::ReduceOp,
          shlo::ReduceWindowOp, shlo::AllGatherOp, shlo::AllToAllOp, shlo::CollectivePermuteOp,
          shlo::CollectiveBroadcastOp, sdy::ShardingConstraintOp>(op)) {
    cloneTwice(op);
    return success();
  }
  Value result = op->getNumResults() == 1 ? op->getResult(0) : Value();
  auto setResult = [&](Parts value) {
    setParts(result, value.re, value.im);
    return success();
  };
  if (isa<shlo::DotGeneralOp, shlo::DotOp, shlo::ConvolutionOp>(op))
    return setResult(multiply(op));
  if (auto fft = dyn_cast<shlo::FftOp>(op)) {
    Parts value = transform(fft);
    if (isComplex(result))
      return setResult(value);
    result.replaceAllUsesWith(value.re);
    return success();
  }
  if (auto constant = dyn_cast<shlo::ConstantOp>(op)) {
    auto values = cast<DenseElementsAttr>(constant.getValue());
    auto type = cast<RankedTensorType>(getPartType(values.getType()));
    SmallVector<APFloat> re, im;
    auto add = [&](std::complex<APFloat> value) {
      re.push_back(value.real());
      im.push_back(value.imag());
    };
    if (values.isSplat())
      add(values.getSplatValue<std::complex<APFloat>>());
    else
      for (std::complex<APFloat> value : values.getValues<std::complex<APFloat>>())
        add(value);
    return setResult({shlo::ConstantOp::create(b, type, DenseElementsAttr::get(type, re)),
                      shlo::ConstantOp::create(b, type, DenseElementsAttr::get(type, im))});
  }
  if (auto complex = dyn_cast<shlo::ComplexOp>(op))
    return setResult({complex.getLhs(), complex.getRhs()});
  if (isa<shlo::RealOp, shlo::ImagOp>(op)) {
    Parts value = getParts(op->getOperand(0));
    result.replaceAllUsesWith(isa<shlo::RealOp>(op) ? value.re : value.im);
    return success();
  }
  if (isa<shlo::AbsOp>(op)) {
    Parts value = getParts(op->getOperand(0));
    result.replaceAllUsesWith(abs(Complex{{b, value.re}, {b, value.im}}).value);
    return success();
  }
  if (auto convert = dyn_cast<shlo::ConvertOp>(op)) {
    auto type = cast<RankedTensorType>(getPartType(convert.getType()));
    auto toType = [&](Value value) -> Value {
      return value.getType() == type ? value : shlo::ConvertOp::create(b, type, value).getResult();
    };
    Parts value{convert.getOperand(), Value()};
    if (isComplex(convert.getOperand()))
      value = getParts(convert.getOperand());
    if (!isComplex(result)) {
      result.replaceAllUsesWith(toType(value.re));
      return success();
    }
    Value re = toType(value.re);
    return setResult({re, value.im ? toType(value.im) : Real{b, re}.constant(0).value});
  }
  if (auto compare = dyn_cast<shlo::CompareOp>(op)) {
    using Direction = shlo::ComparisonDirection;
    bool isEqual = compare.getComparisonDirection() == Direction::EQ;
    if (isEqual || compare.getComparisonDirection() == Direction::NE) {
      Parts x = getParts(compare.getLhs()), y = getParts(compare.getRhs());
      Value re = Real{b, x.re}.compare(compare.getComparisonDirection(), {b, y.re});
      Value im = Real{b, x.im}.compare(compare.getComparisonDirection(), {b, y.im});
      result.replaceAllUsesWith(isEqual ? shlo::AndOp::create(b, re.getType(), re, im).getResult()
                                        : shlo::OrOp::create(b, re.getType(), re, im).getResult());
      return success();
    }
  }
  if (result && isComplex(result) && op->getNumOperands() > 0 &&
      llvm::all_of(op->getOperands(), [](Value value) { return isComplex(value); })) {
    SmallVector<Complex> in;
    for (Value operand : op->getOperands()) {
      Parts value = getParts(operand);
      in.push_back({{b, value.re}, {b, value.im}});
    }
    if (std::optional<Complex> value = compute(op, in))
      return setResult({value->re.value, value->im.value});
  }
  return op->emitOpError("has no form for complex elements");
}

LogicalResult ComplexExpander::expandBlock(Block &block) {
  SmallVector<Operation *> ops, done;
  for (Operation &op : block)
    ops.push_back(&op);
  for (Operation *op : ops) {
    bool touches = llvm::any_of(op->getOperandTypes(), [](Type type) { return isComplex(type); }) ||
                   llvm::any_of(op->getResultTypes(), [](Type type) { return isComplex(type); });
    if (op->hasTrait<OpTrait::IsTerminator>())
      continue; // its parent's
    if (touches) {
      if (failed(expand(op)))
        return failure();
      done.push_back(op);
      continue;
    }
    for (Region &region : op->getRegions())
      for (Block &inner : region) {
        if (failed(expandBlock(inner)))
          return failure();
        Operation *end = inner.empty() ? nullptr : &inner.back();
        if (end && llvm::any_of(end->getOperandTypes(), [](Type type) { return isComplex(type); }))
          end->setOperands(flatten(end->getOperands()));
      }
  }
  // Users come after what they use; the block's end may still use a value.
  for (Operation *op : llvm::reverse(done))
    if (op->use_empty())
      op->erase();
  return success();
}

LogicalResult ComplexExpander::run() {
  Block &body = main.front();
  if (failed(expandBlock(body)))
    return failure();
  Operation *terminator = body.getTerminator();
  for (OpOperand &operand : terminator->getOpOperands()) {
    Value value = operand.get();
    if (!isComplex(value) || isa<BlockArgument>(value))
      continue;
    Parts pair = getParts(value);
    OpBuilder builder(terminator);
    operand.set(shlo::ComplexOp::create(builder, value.getLoc(), value.getType(), pair.re, pair.im));
  }
  // What only the results used.
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(body)))
    if (op.use_empty() && llvm::any_of(op.getResultTypes(), [](Type type) { return isComplex(type); }))
      op.erase();
  return success();
}

LogicalResult tp::expandComplex(func::FuncOp main) {
  bool found = main.walk([](Operation *op) {
                     bool touches = llvm::any_of(op->getResultTypes(), [](Type type) { return isComplex(type); }) ||
                                    llvm::any_of(op->getOperandTypes(), [](Type type) { return isComplex(type); });
                     return touches ? WalkResult::interrupt() : WalkResult::advance();
                   })
                   .wasInterrupted();
  return found ? ComplexExpander(main).run() : success();
}
