//===- RaggedDot.cpp - products of runs of rows ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Shapes are static and the runs' sizes are not: a loop goes over blocks of rows,
// each of which meets one matrix. A run of s rows takes ceil(s / t) blocks of t
// rows, empty runs none. With t rows as in the mean run there are at most twice as
// many blocks as runs: at most twice the work of the product of all rows with one
// matrix, however the rows lie.
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"
#include "tp/Input/Chlo/Chlo.h"
#include "tp/Input/StableHLO/TensorMath.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// One product, in its flat form: rows [R, ...] of all runs one after the other.
class RaggedLoop {
public:
  RaggedLoop(chlo::RaggedDotOp op)
      : op(op), numbers(op.getRaggedDotDimensionNumbers()), dims(chlo::RaggedDims::get(op)), b(op.getLoc(), op),
        isFree(dims.mode == chlo::RaggedMode::free) {}

  void expand();

private:
  ArrayRef<int64_t> shapeOf(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }
  /// The product of the sizes of dimensions of `value`.
  int64_t count(Value value, ArrayRef<int64_t> of) {
    int64_t product = 1;
    for (int64_t dim : of)
      product *= shapeOf(value)[dim];
    return product;
  }
  Num num(Value value) { return {&b, value}; }
  Num constant(ArrayRef<int64_t> shape, int64_t value) {
    return num(makeSplat(RankedTensorType::get(shape, b.getI32Type()), b.getI32IntegerAttr(value)));
  }
  Value makeSplat(RankedTensorType type, Attribute element) {
    return shlo::ConstantOp::create(b, type, DenseElementsAttr::get(type, element));
  }
  Num reshape(Num x, ArrayRef<int64_t> shape) {
    return x.type().getShape() == shape ? x : num(shlo::ReshapeOp::create(b, x.type().clone(shape), x.value));
  }
  Num spread(Num x, ArrayRef<int64_t> shape, ArrayRef<int64_t> at) {
    return num(shlo::BroadcastInDimOp::create(b, x.type().clone(shape), x.value, b.getDenseI64ArrayAttr(at)));
  }
  Num iota(ArrayRef<int64_t> shape, int64_t dim) {
    return num(shlo::IotaOp::create(b, RankedTensorType::get(shape, b.getI32Type()), b.getI64IntegerAttr(dim)));
  }
  Num atLeast(Num x, Num y) { return x.compare(shlo::ComparisonDirection::GE, y); }
  /// `value` with dimensions in the order of `order`, as a tensor of `shape`.
  Num arrange(Value value, ArrayRef<int64_t> order, ArrayRef<int64_t> shape);
  Num runningSum(Num x);
  /// `sizes` rows of `x` that begin at row `first`, of dimension 0.
  Num take(Num x, Num first, int64_t rows);
  Num put(Num x, Num part, Num first);
  Num takeScalar(Num x, Num at) { return reshape(take(x, at, 1), {}); }
  Num dot(Num x, Num y, int64_t xDim, int64_t yDim, Type element);

  void findRuns();
  void arrangeOperands();
  Num step(Num block, Num result);

  chlo::RaggedDotOp op;
  chlo::RaggedDotDimensionNumbersAttr numbers;
  chlo::RaggedDims dims;
  ImplicitLocOpBuilder b;
  bool isFree;

  // Rows, rows of a block, matrices of a batch, and how often each batch has
  // them: its dimensions before the ragged one.
  int64_t rows = 0, blockRows = 0, groups = 0, repeats = 0;
  // Per run: its first row, the row after its last, its first block, and the
  // block after its last.
  Num starts{}, ends{}, firstBlocks{}, lastBlocks{};
  // [R, K]; [matrices, K, N] or [matrices, N, K], or [R, N] where rows are
  // contracted.
  Num lhs{}, rhs{};
  bool rhsIsTransposed = false;
  // Of the flat result, which is summed in `sumType`.
  SmallVector<int64_t> resultShape;
  Type sumType;
};

} // namespace

Num RaggedLoop::arrange(Value value, ArrayRef<int64_t> order, ArrayRef<int64_t> shape) {
  auto type = cast<RankedTensorType>(value.getType());
  if (!llvm::equal(order, llvm::seq<int64_t>(type.getRank()))) {
    SmallVector<int64_t> moved = llvm::map_to_vector(order, [&](int64_t dim) { return type.getDimSize(dim); });
    value = shlo::TransposeOp::create(b, type.clone(moved), value, b.getDenseI64ArrayAttr(order));
  }
  return reshape(num(value), shape);
}

/// By doubling distances: log2(n) sums.
Num RaggedLoop::runningSum(Num x) {
  int64_t size = x.type().getNumElements();
  Value zero = constant({}, 0).value;
  for (int64_t distance = 1; distance < size; distance *= 2) {
    Value shifted = shlo::PadOp::create(b, x.type(), x.value, zero, b.getDenseI64ArrayAttr({distance}),
                                        b.getDenseI64ArrayAttr({-distance}), b.getDenseI64ArrayAttr({0}));
    x = x + num(shifted);
  }
  return x;
}

Num RaggedLoop::take(Num x, Num first, int64_t count) {
  SmallVector<int64_t> shape(x.type().getShape());
  shape[0] = count;
  SmallVector<Value> at(shape.size(), constant({}, 0).value);
  at[0] = first.value;
  return num(shlo::DynamicSliceOp::create(b, x.type().clone(shape), x.value, at, b.getDenseI64ArrayAttr(shape)));
}

Num RaggedLoop::put(Num x, Num part, Num first) {
  SmallVector<Value> at(x.type().getRank(), constant({}, 0).value);
  at[0] = first.value;
  return num(shlo::DynamicUpdateSliceOp::create(b, x.type(), x.value, part.value, at));
}

Num RaggedLoop::dot(Num x, Num y, int64_t xDim, int64_t yDim, Type element) {
  auto dotDims = shlo::DotDimensionNumbersAttr::get(b.getContext(), {}, {}, {xDim}, {yDim});
  auto type = RankedTensorType::get({x.type().getDimSize(1 - xDim), y.type().getDimSize(1 - yDim)}, element);
  return num(shlo::DotGeneralOp::create(b, type, x.value, y.value, dotDims, ArrayAttr()));
}

/// Runs in the order of batches, of dimensions before the ragged one, and of groups.
void RaggedLoop::findRuns() {
  ArrayRef<int64_t> shape = shapeOf(op.getLhs());
  ArrayRef<int64_t> batch = numbers.getLhsBatchingDimensions();
  ArrayRef<int64_t> kind = isFree ? ArrayRef<int64_t>(dims.lhsFree) : numbers.getLhsContractingDimensions();
  int64_t batches = count(op.getLhs(), batch), size = shape[dims.ragged];
  repeats = count(op.getLhs(), kind.take_front(dims.place));
  int64_t unit = count(op.getLhs(), kind.drop_front(dims.place + 1));
  groups = shapeOf(op.getGroupSizes()).back();
  int64_t runs = batches * repeats * groups;
  rows = batches * repeats * size * unit;
  blockRows = std::max<int64_t>(llvm::divideCeil(rows, std::max<int64_t>(runs, 1)), 1);

  // [p, g], equal for all p where there is one list.
  int64_t prefixes = batches * repeats;
  auto perPrefix = [&](Value value) {
    Num x = num(value).convertTo(b.getI32Type());
    if (x.type().getRank() > 1)
      return reshape(x, {prefixes, groups});
    return spread(x, {prefixes, groups}, {1});
  };
  Num sizes = perPrefix(op.getGroupSizes()), zero = constant({prefixes, groups}, 0);
  Num first = zero;
  if (op.getGroupStarts()) {
    first = perPrefix(op.getGroupStarts());
  } else {
    // One running sum over all runs, minus what came before each p.
    Num flat = reshape(sizes, {runs});
    Num before = reshape(runningSum(flat) - flat, {prefixes, groups});
    Num base =
        num(shlo::SliceOp::create(b, before.type().clone({prefixes, 1}), before.value, b.getDenseI64ArrayAttr({0, 0}),
                                  b.getDenseI64ArrayAttr({prefixes, 1}), b.getDenseI64ArrayAttr({1, 1})));
    first = before - spread(reshape(base, {prefixes}), {prefixes, groups}, {0});
  }
  auto clamp = [&](Num x) { return num(shlo::ClampOp::create(b, x.type(), zero.value, x.value, x.of(size).value)); };
  Num last = clamp(first + sizes);
  first = clamp(first);
  Num offset = iota({prefixes, groups}, 0) * size;
  starts = reshape((first + offset) * unit, {runs});
  ends = reshape((last + offset) * unit, {runs});
  Num blocks = (ends - starts + starts.of(blockRows - 1)) / starts.of(blockRows);
  lastBlocks = runningSum(blocks);
  firstBlocks = lastBlocks - blocks;
}

void RaggedLoop::arrangeOperands() {
  ArrayRef<int64_t> lhsBatch = numbers.getLhsBatchingDimensions(), rhsBatch = numbers.getRhsBatchingDimensions();
  ArrayRef<int64_t> lhsContract = numbers.getLhsContractingDimensions(),
                    rhsContract = numbers.getRhsContractingDimensions();
  auto join = [](std::initializer_list<ArrayRef<int64_t>> lists) {
    SmallVector<int64_t> all;
    for (ArrayRef<int64_t> list : lists)
      llvm::append_range(all, list);
    return all;
  };
  int64_t batches = count(op.getLhs(), lhsBatch), n = count(op.getRhs(), dims.rhsFree);
  Type element = getElementTypeOrSelf(op.getType());
  sumType = element;
  if (!isFree) {
    lhs = arrange(op.getLhs(), join({lhsBatch, lhsContract, dims.lhsFree}), {rows, count(op.getLhs(), dims.lhsFree)});
    rhs = arrange(op.getRhs(), join({rhsBatch, rhsContract, dims.rhsFree}), {rows, n});
    resultShape = {groups * batches, lhs.type().getDimSize(1), n};
    if (isa<FloatType>(element) && element.getIntOrFloatBitWidth() < 32)
      sumType = b.getF32Type();
    return;
  }
  int64_t k = count(op.getLhs(), lhsContract);
  lhs = arrange(op.getLhs(), join({lhsBatch, dims.lhsFree, lhsContract}), {rows, k});
  // Matrices stay as they lie where they are only read the other way round.
  SmallVector<int64_t> given, transposed = join({rhsBatch, numbers.getRhsGroupDimensions(), dims.rhsFree, rhsContract});
  rhsIsTransposed = llvm::equal(transposed, llvm::seq<int64_t>(transposed.size()));
  if (rhsIsTransposed)
    rhs = arrange(op.getRhs(), transposed, {batches * groups, n, k});
  else
    rhs = arrange(op.getRhs(), join({rhsBatch, numbers.getRhsGroupDimensions(), rhsContract, dims.rhsFree}),
                  {batches * groups, k, n});
  resultShape = {rows, n};
}

/// The result with what block number `block` adds.
Num RaggedLoop::step(Num block, Num result) {
  // The run: as many as end before the block.
  Num isOver = atLeast(spread(block, lastBlocks.type().getShape(), {}), lastBlocks).convertTo(b.getI32Type());
  Num run = sum(isOver, {0});
  Num first = takeScalar(starts, run) + (block - takeScalar(firstBlocks, run)) * blockRows;
  Num end = takeScalar(ends, run);
  // The last rows are taken again by a block that would reach beyond them.
  Num base = first.apply<shlo::MinOp>(first.of(rows - blockRows));
  Num place = iota({blockRows}, 0) + spread(base, {blockRows}, {});
  Num inRun = atLeast(place, spread(first, {blockRows}, {})) & (place < spread(end, {blockRows}, {}));
  auto mask = [&](Num x, Num otherwise) { return select(spread(inRun, x.type().getShape(), {0}), x, otherwise); };
  Num prefix = run / run.of(groups), group = run - prefix * groups, batch = prefix / run.of(repeats);
  Num x = take(lhs, base, blockRows);
  if (isFree) {
    Num matrix = take(rhs, batch * groups + group, 1);
    matrix = reshape(matrix, matrix.type().getShape().drop_front());
    Num product = dot(x, matrix, 1, rhsIsTransposed ? 1 : 0, sumType);
    return put(result, mask(product, take(result, base, blockRows)), base);
  }
  // Rows of other runs may hold anything, and must not meet a zero.
  Num y = take(rhs, base, blockRows);
  Num product = dot(mask(x, x.of(0)), mask(y, y.of(0)), 0, 0, sumType);
  int64_t batches = resultShape[0] / groups;
  Num at = group * batches + batch, old = take(result, at, 1);
  return put(result, old + reshape(product, old.type().getShape()), at);
}

void RaggedLoop::expand() {
  findRuns();
  arrangeOperands();
  auto type = cast<RankedTensorType>(op.getType());
  auto sums = RankedTensorType::get(resultShape, sumType);
  Value zero = makeSplat(sums, b.getZeroAttr(sumType));
  Num result = num(zero);
  if (lastBlocks.type().getNumElements() && lhs.type().getNumElements() && rhs.type().getNumElements()) {
    Num none = constant({}, 0);
    Num total = takeScalar(lastBlocks, none.of(lastBlocks.type().getNumElements() - 1));
    SmallVector<Type> types{none.type(), sums};
    SmallVector<Location> locs(2, b.getLoc());
    auto loop = shlo::WhileOp::create(b, types, ValueRange{none.value, zero});
    {
      OpBuilder::InsertionGuard guard(b);
      Block *cond = b.createBlock(&loop.getCond(), {}, types, locs);
      shlo::ReturnOp::create(b, (num(cond->getArgument(0)) < total).value);
      Block *body = b.createBlock(&loop.getBody(), {}, types, locs);
      Num block = num(body->getArgument(0));
      Num next = step(block, num(body->getArgument(1)));
      shlo::ReturnOp::create(b, ValueRange{(block + block.of(1)).value, next.value});
    }
    result = num(loop->getResult(1));
  }
  result = reshape(result.convertTo(type.getElementType()), type.getShape());
  op.getResult().replaceAllUsesWith(result.value);
  op.erase();
}

void tp::expandRaggedDots(ModuleOp module) {
  SmallVector<chlo::RaggedDotOp> dots;
  module.walk([&](chlo::RaggedDotOp op) { dots.push_back(op); });
  for (chlo::RaggedDotOp op : dots)
    RaggedLoop(op).expand();
}
