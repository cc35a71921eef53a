//===- Structured.cpp - what linalg bodies read, and aggregates ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Structured.h"
#include "tp/Input/StableHLO/StableHLO.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;
using linalg::GenericOp;

//===----------------------------------------------------------------------===//
// tensor.extract in bodies
//===----------------------------------------------------------------------===//

namespace {

/// One `tensor.extract` of a tensor outside, in the body of a linalg.generic.
class ExtractExpander {
public:
  ExtractExpander(GenericOp op, tensor::ExtractOp extract)
      : op(op), extract(extract), loops(op.getStaticLoopRanges()),
        table(cast<RankedTensorType>(extract.getTensor().getType())), b(op.getLoc(), op) {}

  /// False if the place is computed in a way that has no other form.
  bool expand();

private:
  bool findSources(Value index);
  void classify();
  Value makePlaces();
  Value gather(Value places);
  void addInput(Value input, AffineMap map);

  GenericOp op;
  tensor::ExtractOp extract;
  SmallVector<int64_t> loops;
  RankedTensorType table;
  ImplicitLocOpBuilder b;
  /// Per dimension of the table the loop that counts its rows, or -1: looked up.
  SmallVector<int64_t> loopOf;
  /// What computes the places that are looked up, in order, and the loops that
  /// they depend on.
  llvm::SetVector<Operation *> computed;
  llvm::SmallSetVector<unsigned, 4> inputs;
  llvm::SmallBitVector depends;
};

} // namespace

/// Collects what computes `index`, within the body.
bool ExtractExpander::findSources(Value index) {
  if (auto argument = dyn_cast<BlockArgument>(index); argument && argument.getOwner() == op.getBlock()) {
    unsigned number = argument.getArgNumber();
    if (number >= op.getNumDpsInputs())
      return false;
    inputs.insert(number);
    AffineMap map = op.getMatchingIndexingMap(op.getDpsInputOperand(number));
    for (unsigned loop = 0; loop < loops.size(); ++loop)
      if (map.isFunctionOfDim(loop))
        depends.set(loop);
    return true;
  }
  Operation *from = index.getDefiningOp();
  if (!from || !op->isProperAncestor(from))
    return true; // a scalar from outside
  if (computed.contains(from))
    return true;
  if (from->getBlock() != op.getBlock() || !isMemoryEffectFree(from) || from->getNumRegions() ||
      isa<tensor::ExtractOp>(from))
    return false;
  if (auto counter = dyn_cast<linalg::IndexOp>(from))
    depends.set(counter.getDim());
  for (Value operand : from->getOperands())
    if (!findSources(operand))
      return false;
  computed.insert(from);
  return true;
}

/// A dimension all of whose rows one loop counts is taken as a whole, unless that
/// loop also takes part in what is looked up.
void ExtractExpander::classify() {
  loopOf.assign(table.getRank(), -1);
  llvm::SmallBitVector taken(loops.size());
  for (auto [dim, index] : llvm::enumerate(extract.getIndices())) {
    auto counter = index.getDefiningOp<linalg::IndexOp>();
    if (!counter || counter->getBlock() != op.getBlock())
      continue;
    uint64_t loop = counter.getDim();
    if (loops[loop] != table.getDimSize(dim) || taken.test(loop))
      continue;
    taken.set(loop);
    loopOf[dim] = loop;
  }
}

/// i64[loops that places depend on, looked up dimensions]
Value ExtractExpander::makePlaces() {
  SmallVector<int64_t> kept, shape;
  for (unsigned loop : depends.set_bits()) {
    kept.push_back(loop);
    shape.push_back(loops[loop]);
  }
  unsigned rank = kept.size();
  SmallVector<AffineExpr> newLoops(loops.size(), b.getAffineConstantExpr(0));
  for (auto [place, loop] : llvm::enumerate(kept))
    newLoops[loop] = b.getAffineDimExpr(place);
  SmallVector<Value> operands, outputs;
  SmallVector<AffineMap> maps;
  for (unsigned input : inputs) {
    OpOperand *operand = op.getDpsInputOperand(input);
    operands.push_back(operand->get());
    maps.push_back(op.getMatchingIndexingMap(operand).replaceDimsAndSymbols(newLoops, {}, rank, 0));
  }
  SmallVector<Value> wanted;
  for (auto [dim, index] : llvm::enumerate(extract.getIndices()))
    if (loopOf[dim] < 0)
      wanted.push_back(index);
  auto type = RankedTensorType::get(shape, b.getI64Type());
  for (size_t i = 0; i < wanted.size(); ++i) {
    outputs.push_back(tensor::EmptyOp::create(b, shape, b.getI64Type()));
    maps.push_back(b.getMultiDimIdentityMap(rank));
  }
  SmallVector<utils::IteratorType> iterators(rank, utils::IteratorType::parallel);
  SmallVector<Type> types(wanted.size(), type);
  auto body = [&](OpBuilder &inner, Location loc, ValueRange arguments) {
    IRMapping mapping;
    for (auto [place, input] : llvm::enumerate(inputs))
      mapping.map(op.getBlock()->getArgument(input), arguments[place]);
    for (Operation *from : computed) {
      Operation *copy = inner.clone(*from, mapping);
      if (auto counter = dyn_cast<linalg::IndexOp>(copy))
        counter.setDim(llvm::find(kept, int64_t(counter.getDim())) - kept.begin());
    }
    SmallVector<Value> results;
    for (Value index : wanted)
      results.push_back(arith::IndexCastOp::create(inner, loc, inner.getI64Type(), mapping.lookupOrDefault(index)));
    linalg::YieldOp::create(inner, loc, results);
  };
  auto generic = GenericOp::create(b, types, operands, outputs, maps, iterators, body);
  SmallVector<int64_t> one(shape);
  one.push_back(1);
  SmallVector<Value> columns;
  for (Value result : generic.getResults())
    columns.push_back(shlo::ReshapeOp::create(b, type.clone(one), result));
  if (columns.size() == 1)
    return columns.front();
  one.back() = columns.size();
  return shlo::ConcatenateOp::create(b, type.clone(one), columns, b.getI64IntegerAttr(rank));
}

/// [loops that places depend on, loops that take whole dimensions]
Value ExtractExpander::gather(Value places) {
  SmallVector<int64_t> shape(cast<RankedTensorType>(places.getType()).getShape().drop_back());
  SmallVector<int64_t> offset, collapsed, sizes, map;
  for (int64_t dim = 0; dim < table.getRank(); ++dim) {
    if (loopOf[dim] < 0) {
      collapsed.push_back(dim);
      map.push_back(dim);
      sizes.push_back(1);
      continue;
    }
    offset.push_back(shape.size());
    shape.push_back(table.getDimSize(dim));
    sizes.push_back(table.getDimSize(dim));
  }
  int64_t vector = cast<RankedTensorType>(places.getType()).getRank() - 1;
  auto numbers = shlo::GatherDimensionNumbersAttr::get(b.getContext(), offset, collapsed, {}, {}, map, vector);
  return shlo::GatherOp::create(b, table.clone(shape), extract.getTensor(), places, numbers,
                                b.getDenseI64ArrayAttr(sizes), b.getBoolAttr(false));
}

void ExtractExpander::addInput(Value input, AffineMap map) {
  SmallVector<Value> operands = op.getInputs();
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  unsigned number = operands.size();
  operands.push_back(input);
  maps.insert(maps.begin() + number, map);
  BlockArgument argument = op.getBlock()->insertArgument(number, table.getElementType(), extract.getLoc());
  op.getInputsMutable().assign(operands);
  op.setIndexingMapsAttr(b.getAffineMapArrayAttr(maps));
  extract.getResult().replaceAllUsesWith(argument);
  extract.erase();
}

bool ExtractExpander::expand() {
  if (!table.hasStaticShape())
    return false;
  classify();
  // Until no dimension that is taken as a whole is looked up by its loop, too.
  for (bool changed = true; changed;) {
    changed = false;
    depends.clear();
    depends.resize(loops.size());
    computed.clear();
    inputs.clear();
    for (auto [dim, index] : llvm::enumerate(extract.getIndices()))
      if (loopOf[dim] < 0 && !findSources(index))
        return false;
    for (int64_t &loop : loopOf)
      if (loop >= 0 && depends.test(loop)) {
        loop = -1;
        changed = true;
      }
  }
  SmallVector<AffineExpr> dims;
  for (unsigned loop : depends.set_bits())
    dims.push_back(b.getAffineDimExpr(loop));
  for (int64_t loop : loopOf)
    if (loop >= 0)
      dims.push_back(b.getAffineDimExpr(loop));
  bool isPlain = !llvm::is_contained(loopOf, -1);
  Value input = isPlain ? extract.getTensor() : gather(makePlaces());
  addInput(input, AffineMap::get(loops.size(), 0, dims, b.getContext()));
  return true;
}

LogicalResult tp::expandExtracts(func::FuncOp main) {
  SmallVector<std::pair<GenericOp, tensor::ExtractOp>> extracts;
  main.walk([&](tensor::ExtractOp extract) {
    auto op = extract->getParentOfType<linalg::LinalgOp>();
    if (!op || op->isAncestor(extract.getTensor().getParentRegion()->getParentOp()))
      return;
    auto generic = dyn_cast<GenericOp>(op.getOperation());
    extracts.push_back({extract->getBlock() == op.getBlock() ? generic : GenericOp(), extract});
  });
  for (auto [op, extract] : extracts)
    if (!op || !ExtractExpander(op, extract).expand())
      return extract.emitOpError("reads a tensor from outside of the body at a place that is computed from results; "
                                 "this has no sharded form");
  return success();
}

//===----------------------------------------------------------------------===//
// Aggregates
//===----------------------------------------------------------------------===//

LogicalResult tp::expandAggregates(func::FuncOp main) {
  SmallVector<linalg::AggregatedOpInterface> aggregates;
  SmallVector<cf::AssertOp> assertions;
  main.walk([&](Operation *op) {
    if (auto aggregate = dyn_cast<linalg::AggregatedOpInterface>(op))
      aggregates.push_back(aggregate);
    else if (auto assertion = dyn_cast<cf::AssertOp>(op))
      assertions.push_back(assertion);
  });
  for (linalg::AggregatedOpInterface op : aggregates) {
    IRRewriter rewriter(op);
    FailureOr<SmallVector<Value>> results = op.decomposeOperation(rewriter);
    if (failed(results))
      return op->emitOpError("cannot be taken apart into structured ops");
    rewriter.replaceOp(op, *results);
  }
  for (cf::AssertOp assertion : assertions)
    assertion.erase();
  return success();
}
