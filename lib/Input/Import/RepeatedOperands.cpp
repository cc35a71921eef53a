//===- RepeatedOperands.cpp - products of what a broadcast repeats ----*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RepeatedOperands.h"
#include "tp/Input/StableHLO/TensorMath.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

static RankedTensorType getTensor(Value value) { return cast<RankedTensorType>(value.getType()); }

namespace {
/// An operand of a product.
struct Side {
  Value value;
  SmallVector<int64_t> batch, contracting;
};

/// A product whose dimensions go one after the other.
class Narrowing {
public:
  Narrowing(shlo::DotGeneralOp dot) : b(dot.getLoc(), dot), dot(dot), result(dot.getType().getShape()) {
    auto numbers = dot.getDotDimensionNumbers();
    sides[0] = {dot.getLhs(), llvm::to_vector(numbers.getLhsBatchingDimensions()),
                llvm::to_vector(numbers.getLhsContractingDimensions())};
    sides[1] = {dot.getRhs(), llvm::to_vector(numbers.getRhsBatchingDimensions()),
                llvm::to_vector(numbers.getRhsContractingDimensions())};
    for (int64_t dim = 0; dim < int64_t(result.size()); ++dim)
      kept.push_back(dim);
  }
  /// Of one operand; true if there was something.
  bool narrow(unsigned side);
  void replace();

private:
  /// Where the free dimensions of an operand begin in the product's result as it is now.
  size_t getFirstFree(unsigned side) const {
    const Side &lhs = sides[0];
    size_t before = lhs.batch.size();
    return side == 0 ? before : getTensor(lhs.value).getRank() - lhs.contracting.size();
  }
  bool sums() {
    Type element = getElementTypeOrSelf(dot.getType());
    return element == getElementTypeOrSelf(dot.getLhs()) && element == getElementTypeOrSelf(dot.getRhs()) &&
           (isa<IntegerType>(element) ? element.getIntOrFloatBitWidth() > 1 : element.getIntOrFloatBitWidth() >= 32);
  }
  /// `side` without these dimensions, which are none of its batch.
  void drop(Side &side, ArrayRef<int64_t> dims, Value value);

  ImplicitLocOpBuilder b;
  shlo::DotGeneralOp dot;
  Side sides[2];
  SmallVector<int64_t> result; // its shape
  SmallVector<int64_t> kept;   // the dimensions of it that the product still has
};
} // namespace

static SmallVector<int64_t> without(ArrayRef<int64_t> values, ArrayRef<int64_t> dropped) {
  return llvm::filter_to_vector(values, [&](int64_t value) { return !llvm::is_contained(dropped, value); });
}

void Narrowing::drop(Side &side, ArrayRef<int64_t> dims, Value value) {
  auto renumber = [&](SmallVector<int64_t> &numbers) {
    for (int64_t &number : numbers)
      number -= llvm::count_if(dims, [&](int64_t dim) { return dim < number; });
  };
  side.contracting = without(side.contracting, dims);
  renumber(side.contracting);
  renumber(side.batch);
  side.value = value;
}

bool Narrowing::narrow(unsigned number) {
  Side &side = sides[number], &other = sides[1 - number];
  auto convert = side.value.getDefiningOp<shlo::ConvertOp>();
  auto broadcast = (convert ? convert.getOperand() : side.value).getDefiningOp<shlo::BroadcastInDimOp>();
  if (!broadcast)
    return false;
  Value source = broadcast.getOperand();
  RankedTensorType from = getTensor(source), to = getTensor(side.value);
  SmallVector<int64_t> given(to.getRank(), -1); // the source's dimension
  for (auto [dim, target] : llvm::enumerate(broadcast.getBroadcastDimensions()))
    given[target] = int64_t(dim);
  SmallVector<int64_t> dropped, free, otherDropped;
  size_t place = getFirstFree(number); // in the product's result
  for (int64_t dim = 0; dim < to.getRank(); ++dim) {
    if (llvm::is_contained(side.batch, dim))
      continue;
    auto *contracted = llvm::find(side.contracting, dim);
    bool isFree = contracted == side.contracting.end();
    if (to.getDimSize(dim) > 1 && (given[dim] < 0 || from.getDimSize(given[dim]) == 1) && (isFree || sums())) {
      dropped.push_back(dim);
      if (isFree)
        free.push_back(kept[place]);
      else
        otherDropped.push_back(other.contracting[contracted - side.contracting.begin()]);
    }
    place += isFree;
  }
  if (dropped.empty())
    return false;

  // The source without what was repeated, then with what still is.
  SmallVector<int64_t> sourceShape, targets, shape;
  for (int64_t dim = 0; dim < to.getRank(); ++dim)
    if (!llvm::is_contained(dropped, dim))
      shape.push_back(to.getDimSize(dim));
  for (auto [dim, target] : llvm::enumerate(broadcast.getBroadcastDimensions())) {
    if (llvm::is_contained(dropped, target))
      continue;
    sourceShape.push_back(from.getDimSize(dim));
    targets.push_back(target - llvm::count_if(dropped, [&](int64_t d) { return d < target; }));
  }
  if (sourceShape != from.getShape())
    source = shlo::ReshapeOp::create(b, from.clone(sourceShape), source);
  if (sourceShape != shape || !llvm::is_sorted(targets))
    source = shlo::BroadcastInDimOp::create(b, from.clone(shape), source, b.getDenseI64ArrayAttr(targets));
  if (convert)
    source = shlo::ConvertOp::create(b, to.clone(shape), source);
  drop(side, dropped, source);
  if (!otherDropped.empty())
    drop(other, otherDropped, sum(Num{&b, other.value}, otherDropped).value);
  kept = without(kept, free);
  return true;
}

void Narrowing::replace() {
  SmallVector<int64_t> shape = llvm::map_to_vector(kept, [&](int64_t dim) { return result[dim]; });
  auto numbers = shlo::DotDimensionNumbersAttr::get(b.getContext(), sides[0].batch, sides[1].batch,
                                                    sides[0].contracting, sides[1].contracting);
  RankedTensorType type = dot.getType();
  Value product = shlo::DotGeneralOp::create(b, type.clone(shape), sides[0].value, sides[1].value, numbers,
                                             dot.getPrecisionConfigAttr(), dot.getAlgorithmAttr());
  if (shape != result)
    product = shlo::BroadcastInDimOp::create(b, type, product, b.getDenseI64ArrayAttr(kept));
  dot.replaceAllUsesWith(product);
  dot.erase();
}

void tp::narrowRepeatedOperands(Operation *root) {
  root->walk([](shlo::DotGeneralOp dot) {
    Narrowing narrowing(dot);
    bool changed = narrowing.narrow(0);
    changed |= narrowing.narrow(1);
    if (changed)
      narrowing.replace();
  });
}
