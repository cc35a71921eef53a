//===- FoldScatter.cpp - sums with scattered updates ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FoldScatter.h"
#include "Lowering.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

/// True for a region that adds its two arguments.
static bool isSum(Region &region) {
  Block &body = region.front();
  auto add = dyn_cast<shlo::AddOp>(body.front());
  return add && body.getNumArguments() == 2 && body.getTerminator()->getNumOperands() == 1 &&
         body.getTerminator()->getOperand(0) == add.getResult() && add->getOperand(0) != add->getOperand(1) &&
         llvm::all_of(add->getOperands(), [&](Value operand) {
           auto argument = dyn_cast<BlockArgument>(operand);
           return argument && argument.getOwner() == &body;
         });
}

static bool isZero(Value value) {
  if (auto broadcast = value.getDefiningOp<shlo::BroadcastInDimOp>())
    value = broadcast.getOperand();
  DenseFPElementsAttr constant;
  return matchPattern(value, m_Constant(&constant)) && constant.isSplat() && constant.getSplatValue<APFloat>().isZero();
}

/// The scatter that adds f32 or f64 updates to zeros and gives `value`; null for others.
static shlo::ScatterOp getScatterIntoZeros(Value value) {
  auto scatter = value.getDefiningOp<shlo::ScatterOp>();
  if (!scatter || scatter.getInputs().size() != 1 || !isSum(scatter.getUpdateComputation()) ||
      !isZero(scatter.getInputs().front()))
    return nullptr;
  Type element = getTensor(value).getElementType();
  return element.isF32() || element.isF64() ? scatter : nullptr;
}

/// scatter(0, indices, updates) + y
static void foldAddend(shlo::ScatterOp scatter, shlo::AddOp add) {
  if (scatter->getBlock() != add->getBlock())
    return;
  bool isFirst = add->getOperand(0) == scatter->getResult(0);
  scatter.getInputsMutable().assign(add->getOperand(isFirst ? 1 : 0));
  scatter->moveBefore(add);
  add->replaceAllUsesWith(scatter->getResults());
  add->erase();
}

/// The order of an update's dimensions: those that choose a place, by dimension of
/// the indices without the one that holds them.
static SmallVector<int64_t> getPlaceDims(shlo::ScatterOp scatter) {
  SmallVector<int64_t> dims;
  int64_t rank = getTensor(scatter.getUpdates().front()).getRank();
  for (int64_t dim = 0; dim < rank; ++dim)
    if (!llvm::is_contained(scatter.getScatterDimensionNumbers().getUpdateWindowDims(), dim))
      dims.push_back(dim);
  return dims;
}

/// For each dimension of the updates, the dimension of the scatter's result that it
/// runs along; -1 where an index chooses the row.
static SmallVector<int64_t> getResultDims(shlo::ScatterOp scatter) {
  auto numbers = scatter.getScatterDimensionNumbers();
  SmallVector<int64_t> dims(getTensor(scatter.getUpdates().front()).getRank(), -1), places = getPlaceDims(scatter);
  unsigned window = 0;
  for (int64_t dim = 0; dim < getTensor(scatter->getResult(0)).getRank(); ++dim) {
    auto batching = llvm::find(numbers.getInputBatchingDims(), dim);
    if (batching != numbers.getInputBatchingDims().end()) {
      int64_t inIndices = numbers.getScatterIndicesBatchingDims()[batching - numbers.getInputBatchingDims().begin()];
      dims[places[inIndices - (inIndices > numbers.getIndexVectorDim())]] = dim;
    } else if (!llvm::is_contained(numbers.getInsertedWindowDims(), dim)) {
      dims[numbers.getUpdateWindowDims()[window++]] = dim;
    }
  }
  return dims;
}

/// The sum over the dimensions that indices choose.
static void foldSum(shlo::ReduceOp reduce) {
  if (reduce.getInputs().size() != 1 || !isSum(reduce.getBody()) || !isZero(reduce.getInitValues().front()))
    return;
  Value input = reduce.getInputs().front();
  auto negate = input.getDefiningOp<shlo::NegOp>();
  shlo::ScatterOp scatter = getScatterIntoZeros(negate ? negate.getOperand() : input);
  if (!scatter)
    return;
  auto numbers = scatter.getScatterDimensionNumbers();
  auto isSame = [](ArrayRef<int64_t> x, ArrayRef<int64_t> y) {
    return llvm::SmallDenseSet<int64_t>(x.begin(), x.end()) == llvm::SmallDenseSet<int64_t>(y.begin(), y.end());
  };
  if (!isSame(reduce.getDimensions(), numbers.getInsertedWindowDims()) ||
      !isSame(reduce.getDimensions(), numbers.getScatterDimsToOperandDims()))
    return;

  OpBuilder b(reduce);
  Location loc = reduce.getLoc();
  Value updates = scatter.getUpdates().front(), indices = scatter.getScatterIndices();
  RankedTensorType whole = getTensor(scatter->getResult(0)), sum = getTensor(reduce->getResult(0));
  int64_t rank = getTensor(updates).getRank();
  SmallVector<AffineExpr> kept(sum.getRank());
  SmallVector<utils::IteratorType> iterators(rank, utils::IteratorType::reduction);
  for (auto [dim, inResult] : llvm::enumerate(getResultDims(scatter))) {
    if (inResult < 0)
      continue;
    iterators[dim] = utils::IteratorType::parallel;
    int64_t position = inResult - llvm::count_if(reduce.getDimensions(), [&](int64_t d) { return d < inResult; });
    kept[position] = b.getAffineDimExpr(dim);
  }
  SmallVector<int64_t> places = getPlaceDims(scatter);
  Type element = sum.getElementType();
  Value zero = arith::ConstantOp::create(b, loc, b.getZeroAttr(element));
  auto generic = linalg::GenericOp::create(
      b, loc, sum, updates, makeFilled(b, loc, sum, zero),
      {b.getMultiDimIdentityMap(rank), AffineMap::get(rank, 0, kept, b.getContext())}, iterators,
      [&](OpBuilder &nested, Location at, ValueRange scalars) {
        SmallVector<Value> position;
        for (int64_t dim : places)
          position.push_back(linalg::IndexOp::create(nested, at, dim));
        Value update = scalars[0];
        for (auto [k, dim] : llvm::enumerate(numbers.getScatterDimsToOperandDims())) {
          SmallVector<Value> inIndices(position);
          if (numbers.getIndexVectorDim() < getTensor(indices).getRank())
            inIndices.insert(inIndices.begin() + numbers.getIndexVectorDim(), makeIndex(nested, at, k));
          Value row = makeIndexOf(nested, at, tensor::ExtractOp::create(nested, at, indices, inIndices));
          // One unsigned comparison finds both sides.
          Value fits = arith::CmpIOp::create(nested, at, arith::CmpIPredicate::ult, row,
                                             makeIndex(nested, at, whole.getDimSize(dim)));
          update = arith::SelectOp::create(nested, at, fits, update, zero);
        }
        Value result = negate ? arith::SubFOp::create(nested, at, scalars[1], update).getResult()
                              : arith::AddFOp::create(nested, at, scalars[1], update).getResult();
        linalg::YieldOp::create(nested, at, result);
      });
  reduce->replaceAllUsesWith(generic->getResults());
  reduce->erase();
}

void tp::foldScatters(ModuleOp module) {
  SmallVector<shlo::ScatterOp> scatters;
  module.walk([&](shlo::ScatterOp scatter) { scatters.push_back(scatter); });
  for (shlo::ScatterOp scatter : scatters) {
    if (!getScatterIntoZeros(scatter->getResult(0)))
      continue;
    for (Operation *user : llvm::to_vector(scatter->getUsers())) {
      auto negate = dyn_cast<shlo::NegOp>(user);
      for (Operation *sum : negate ? llvm::to_vector(negate->getUsers()) : SmallVector<Operation *>{user})
        if (auto reduce = dyn_cast<shlo::ReduceOp>(sum))
          foldSum(reduce);
      if (negate && negate->use_empty())
        negate->erase();
    }
    if (scatter->hasOneUse())
      if (auto add = dyn_cast<shlo::AddOp>(*scatter->user_begin()))
        foldAddend(scatter, add);
    if (scatter->use_empty())
      scatter->erase();
  }
}
