//===- Window.cpp - reductions and scatters of windows ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Window.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

Value tp::padForWindow(OpBuilder &builder, Location loc, Value value, Value padding, ArrayRef<shlo::WindowDim> window) {
  SmallVector<int64_t> low, interior, sizes;
  for (auto [dim, rows] : llvm::zip_equal(window, getTensor(value).getShape())) {
    low.push_back(dim.low);
    interior.push_back(dim.baseDilation - 1);
    sizes.push_back((dim.getCount(rows) - 1) * dim.stride + dim.getExtent());
    // Rows after the last window do no harm, unless the op is not windowed here.
    bool plain = dim.size == 1 && dim.stride == 1;
    if (dim.low == 0 && dim.baseDilation == 1 && sizes.back() < rows && !plain)
      sizes.back() = rows;
  }
  return makePadded(builder, loc, value, padding, low, interior, sizes);
}

//===----------------------------------------------------------------------===//
// reduce_window
//===----------------------------------------------------------------------===//

/// The only windowed dimension, if its windows are prefixes or suffixes.
static std::optional<unsigned> getScanDim(ArrayRef<shlo::WindowDim> window, ArrayRef<int64_t> shape) {
  std::optional<unsigned> scanned;
  for (auto [d, dim] : llvm::enumerate(window)) {
    if (dim.size == 1 && dim.isBlocked(shape[d]))
      continue;
    if (scanned || !(dim.isPrefix(shape[d]) || dim.isSuffix(shape[d])))
      return std::nullopt;
    scanned = d;
  }
  return scanned;
}

/// False if the initial value is known to change what it is combined with, or may: padding
/// then counts it once per row, a running sum once.
static bool startsNeutral(shlo::ReduceWindowOp op) {
  Operation *combiner = shlo::getSingleCombiner(op.getBody());
  if (op.getInputs().size() != 1 || !isa_and_nonnull<shlo::AddOp, shlo::MulOp, shlo::XorOp>(combiner))
    return true; // idempotent, or a monoid by the specification
  DenseElementsAttr value;
  if (!matchPattern(op.getInitValues().front(), m_Constant(&value)) || !value.isSplat())
    return false;
  double neutral = isa<shlo::MulOp>(combiner) ? 1 : 0;
  if (isa<FloatType>(value.getElementType()))
    return value.getSplatValue<APFloat>().convertToDouble() == neutral;
  return value.getSplatValue<APInt>().getZExtValue() == uint64_t(neutral);
}

/// A running sum: each row is the row before, combined with the input's. The
/// combiner and the initial value are a monoid by the specification.
static FailureOr<SmallVector<Value>> lowerScan(shlo::ReduceWindowOp op, unsigned scanned, OpBuilder &builder) {
  Location loc = op.getLoc();
  ArrayRef<int64_t> shape = getTensor(op.getInputs().front()).getShape();
  bool forward = op.getWindow()[scanned].isPrefix(shape[scanned]);
  SmallVector<Value> zeros, sizes, ones, starts;
  for (int64_t size : shape) {
    zeros.push_back(makeIndex(builder, loc, 0));
    sizes.push_back(makeIndex(builder, loc, size));
    ones.push_back(makeIndex(builder, loc, 1));
  }
  for (auto [initial, type] : llvm::zip(op.getInitValues(), op.getResultTypes()))
    starts.push_back(makeFilled(builder, loc, cast<RankedTensorType>(type), getScalar(builder, loc, initial)));
  bool known = true;
  auto body = [&](OpBuilder &b, Location at, ValueRange position, ValueRange tensors) -> SmallVector<Value> {
    SmallVector<Value> here(position), before(position);
    Value last = makeIndex(b, at, shape[scanned] - 1), one = makeIndex(b, at, 1);
    // The first row is its own predecessor: it still has the initial value.
    if (forward) {
      before[scanned] = arith::SubIOp::create(b, at, arith::MaxSIOp::create(b, at, here[scanned], one), one);
    } else {
      here[scanned] = arith::SubIOp::create(b, at, last, here[scanned]);
      before[scanned] = arith::MinSIOp::create(b, at, arith::AddIOp::create(b, at, here[scanned], one), last);
    }
    SmallVector<Value> scalars, results;
    for (Value tensor : tensors)
      scalars.push_back(tensor::ExtractOp::create(b, at, tensor, before));
    for (Value input : op.getInputs())
      scalars.push_back(tensor::ExtractOp::create(b, at, input, here));
    FailureOr<SmallVector<Value>> combined = emitCombiner(op.getBody(), scalars, b);
    known &= succeeded(combined);
    for (auto [number, tensor] : llvm::enumerate(tensors))
      results.push_back(
          tensor::InsertOp::create(b, at, succeeded(combined) ? (*combined)[number] : scalars[number], tensor, here));
    return results;
  };
  scf::LoopNest nest = scf::buildLoopNest(builder, loc, zeros, sizes, ones, starts, body);
  if (!known)
    return failure();
  return SmallVector<Value>(nest.results.begin(), nest.results.end());
}

/// A reduction over the padded inputs, whose loops are the windows, then a
/// window's rows. That these are so many is said by one more input, of which no
/// element is read.
static FailureOr<SmallVector<Value>> lowerReduceWindow(shlo::ReduceWindowOp op, OpBuilder &builder) {
  Location loc = op.getLoc();
  SmallVector<shlo::WindowDim> window = op.getWindow();
  std::optional<unsigned> scanned = getScanDim(window, getTensor(op.getInputs().front()).getShape());
  if (scanned && startsNeutral(op))
    return lowerScan(op, *scanned, builder);
  int64_t rank = window.size(), loops = rank;
  unsigned count = op.getInputs().size();
  SmallVector<AffineExpr> places, rows;
  SmallVector<int64_t> sizes;
  for (auto [d, dim] : llvm::enumerate(window)) {
    places.push_back(builder.getAffineDimExpr(d) * dim.stride);
    if (dim.size == 1)
      continue;
    rows.push_back(builder.getAffineDimExpr(loops++));
    sizes.push_back(dim.size);
    places.back() = places.back() + rows.back() * dim.dilation;
  }
  SmallVector<Value> inputs, accumulators;
  SmallVector<AffineMap> maps;
  for (auto [input, initial, result] : llvm::zip(op.getInputs(), op.getInitValues(), op.getResults())) {
    auto type = cast<RankedTensorType>(result.getType());
    Value scalar = getScalar(builder, loc, initial);
    accumulators.push_back(makeFilled(builder, loc, type, scalar));
    if (type.getNumElements())
      inputs.push_back(padForWindow(builder, loc, input, scalar, window));
    maps.push_back(AffineMap::get(loops, 0, places, builder.getContext()));
  }
  if (inputs.empty())
    return accumulators;
  inputs.push_back(tensor::EmptyOp::create(builder, loc, sizes, builder.getI1Type()));
  maps.push_back(AffineMap::get(loops, 0, rows, builder.getContext()));
  maps.append(count, AffineMap::getMultiDimIdentityMap(loops, builder.getContext()).getMajorSubMap(rank));
  SmallVector<utils::IteratorType> iterators(loops, utils::IteratorType::reduction);
  std::fill_n(iterators.begin(), rank, utils::IteratorType::parallel);

  bool known = true;
  auto generic = linalg::GenericOp::create(builder, loc, op.getResultTypes(), inputs, accumulators, maps, iterators,
                                           [&](OpBuilder &nested, Location at, ValueRange scalars) {
                                             // Combiners take the accumulators first.
                                             ValueRange sums = scalars.take_back(count);
                                             SmallVector<Value> ordered(sums);
                                             llvm::append_range(ordered, scalars.take_front(count));
                                             FailureOr<SmallVector<Value>> results =
                                                 emitCombiner(op.getBody(), ordered, nested);
                                             known = succeeded(results);
                                             linalg::YieldOp::create(nested, at, known ? ValueRange(*results) : sums);
                                           });
  if (!known)
    return failure();
  return SmallVector<Value>(generic.getResults());
}

//===----------------------------------------------------------------------===//
// select_and_scatter
//===----------------------------------------------------------------------===//

namespace {
/// A loop per window, in row-major order so that elements that meet combine in
/// program order; in it a loop per row of the window, which carries the value
/// chosen so far and its place.
class WindowScatter {
public:
  WindowScatter(shlo::SelectAndScatterOp op) : op(op), loc(op.getLoc()), window(op.getWindow()) {}
  FailureOr<SmallVector<Value>> lower(OpBuilder &builder);

private:
  SmallVector<Value> choose(OpBuilder &b, ValueRange position);
  SmallVector<Value> visit(OpBuilder &b, ValueRange place, ValueRange chosen);
  Value combine(OpBuilder &b, Region &region, Value first, Value second);

  shlo::SelectAndScatterOp op;
  Location loc;
  SmallVector<shlo::WindowDim> window;
  bool known = true;
};
} // namespace

Value WindowScatter::combine(OpBuilder &b, Region &region, Value first, Value second) {
  FailureOr<SmallVector<Value>> results = emitCombiner(region, {first, second}, b);
  known &= succeeded(results);
  return succeeded(results) ? results->front() : Value();
}

/// What is chosen once the row at `place` has been seen. `chosen` is the value,
/// whether there is one yet, and its place.
SmallVector<Value> WindowScatter::visit(OpBuilder &b, ValueRange place, ValueRange chosen) {
  Value next = tensor::ExtractOp::create(b, loc, op.getOperand(), place);
  Value keep = combine(b, op.getSelect(), chosen[0], next);
  if (!keep)
    return SmallVector<Value>(chosen);
  keep = arith::AndIOp::create(b, loc, keep, chosen[1]);
  SmallVector<Value> results{arith::SelectOp::create(b, loc, keep, chosen[0], next),
                             arith::ConstantOp::create(b, loc, b.getBoolAttr(true))};
  for (auto [before, here] : llvm::zip_equal(chosen.drop_front(2), place))
    results.push_back(arith::SelectOp::create(b, loc, keep, before, here));
  return results;
}

SmallVector<Value> WindowScatter::choose(OpBuilder &b, ValueRange position) {
  RankedTensorType type = getTensor(op.getOperand());
  SmallVector<Value> zeros, sizes, ones;
  SmallVector<Value> start{arith::ConstantOp::create(b, loc, b.getZeroAttr(type.getElementType())),
                           arith::ConstantOp::create(b, loc, b.getBoolAttr(false))};
  Value zero = makeIndex(b, loc, 0);
  SmallVector<Value> firstRows;
  for (auto [dim, index] : llvm::zip_equal(window, position)) {
    zeros.push_back(zero);
    sizes.push_back(makeIndex(b, loc, dim.size));
    ones.push_back(makeIndex(b, loc, 1));
    start.push_back(zero);
    Value scaled = arith::MulIOp::create(b, loc, index, makeIndex(b, loc, dim.stride));
    firstRows.push_back(arith::SubIOp::create(b, loc, scaled, makeIndex(b, loc, dim.low)));
  }
  scf::LoopNest nest =
      scf::buildLoopNest(b, loc, zeros, sizes, ones, start,
                         [&](OpBuilder &inner, Location, ValueRange rows, ValueRange chosen) -> SmallVector<Value> {
                           SmallVector<Value> place;
                           Value inside;
                           for (auto [d, dim] : llvm::enumerate(window)) {
                             place.push_back(arith::AddIOp::create(inner, loc, firstRows[d], rows[d]));
                             int64_t last =
                                 (getTensor(op.getSource()).getDimSize(d) - 1) * dim.stride + dim.size - 1 - dim.low;
                             if (dim.low <= 0 && last < type.getDimSize(d))
                               continue;
                             // One unsigned comparison finds both sides.
                             Value fits = arith::CmpIOp::create(inner, loc, arith::CmpIPredicate::ult, place.back(),
                                                                makeIndex(inner, loc, type.getDimSize(d)));
                             inside = inside ? arith::AndIOp::create(inner, loc, inside, fits).getResult() : fits;
                           }
                           if (!inside)
                             return visit(inner, place, chosen);
                           auto branch = scf::IfOp::create(inner, loc, chosen.getTypes(), inside, /*withElse=*/true);
                           OpBuilder then = branch.getThenBodyBuilder();
                           scf::YieldOp::create(then, loc, visit(then, place, chosen));
                           OpBuilder otherwise = branch.getElseBodyBuilder();
                           scf::YieldOp::create(otherwise, loc, chosen);
                           return SmallVector<Value>(branch.getResults());
                         });
  return SmallVector<Value>(nest.results.begin(), nest.results.end());
}

FailureOr<SmallVector<Value>> WindowScatter::lower(OpBuilder &builder) {
  SmallVector<Value> zeros, sizes, ones;
  for (int64_t size : getTensor(op.getSource()).getShape()) {
    zeros.push_back(makeIndex(builder, loc, 0));
    sizes.push_back(makeIndex(builder, loc, size));
    ones.push_back(makeIndex(builder, loc, 1));
  }
  Value filled =
      makeFilled(builder, loc, cast<RankedTensorType>(op.getType()), getScalar(builder, loc, op.getInitValue()));
  if (getTensor(op.getSource()).getNumElements() == 0)
    return SmallVector<Value>{filled};
  scf::LoopNest nest = scf::buildLoopNest(
      builder, loc, zeros, sizes, ones, filled,
      [&](OpBuilder &b, Location, ValueRange position, ValueRange tensors) -> SmallVector<Value> {
        SmallVector<Value> chosen = choose(b, position);
        ValueRange place = ValueRange(chosen).drop_front(2);
        // A window in which all is padding chooses nothing.
        auto branch = scf::IfOp::create(b, loc, tensors.getTypes(), chosen[1], /*withElse=*/true);
        OpBuilder then = branch.getThenBodyBuilder();
        Value before = tensor::ExtractOp::create(then, loc, tensors[0], place);
        Value source = tensor::ExtractOp::create(then, loc, op.getSource(), position);
        Value after = combine(then, op.getScatter(), before, source);
        scf::YieldOp::create(
            then, loc, tensor::InsertOp::create(then, loc, after ? after : before, tensors[0], place).getResult());
        OpBuilder otherwise = branch.getElseBodyBuilder();
        scf::YieldOp::create(otherwise, loc, tensors);
        return SmallVector<Value>(branch.getResults());
      });
  if (!known)
    return failure();
  return SmallVector<Value>(nest.results.begin(), nest.results.end());
}

Lowered tp::lowerWindow(Operation *op, OpBuilder &builder) {
  if (auto reduce = dyn_cast<shlo::ReduceWindowOp>(op))
    return lowerReduceWindow(reduce, builder);
  if (auto scatter = dyn_cast<shlo::SelectAndScatterOp>(op))
    return WindowScatter(scatter).lower(builder);
  return std::nullopt;
}
